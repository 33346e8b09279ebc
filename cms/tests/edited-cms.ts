const named = (variable: string) => {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} names the CMS that is asked and edited`);
  return value;
};

export const cmsAddress = () => named('EDITED_CMS_URL');
export const editorToken = () => named('EDITED_CMS_TOKEN');
