import { data } from 'react-router-dom';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestPath = 500;

function read(address: string, isGood: boolean) {
  // React Router answers a thrown response with the error page.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (!isGood) throw data(null, { status: 404 });
  return address;
}

export function isSlug(text: string) {
  return slug.test(text);
}

/** The slug in a page's address; what can never be one is not found, without asking the API. */
export function slugFrom(segment = '') {
  return read(segment, isSlug(segment));
}

/** The path of an organisation page in its address, such as `how-we-work/community`. */
export function pathFrom(segments = '') {
  const path = segments.replace(/\/$/, '');
  const isGood = path.length <= longestPath && path.split('/').every(isSlug);
  return read(path, isGood);
}
