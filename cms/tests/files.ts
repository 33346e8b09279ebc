import sharp from 'sharp';

/** A drawing that would act where it is shown. */
export const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

/** A form with one file, as the media library sends it. */
export function fileForm(name: string, type: string, content: string | Uint8Array<ArrayBuffer>) {
  const form = new FormData();
  form.append('files', new File([content], name, { type }));
  return form;
}

export async function png() {
  const picture = sharp({ create: { width: 20, height: 10, channels: 3, background: '#1746d1' } });
  return new Uint8Array(await picture.png().toBuffer());
}
