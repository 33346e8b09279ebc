/** Whether an address is one of the content API, in each spelling that leads there. */
export const isContentPath = (path: string) => /^\/api(?:\/|$)/i.test(path);
