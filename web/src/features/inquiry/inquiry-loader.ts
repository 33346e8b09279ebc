import type { CreateLoader } from '../../routes';

/** All that the form shows comes with the site. */
export const inquiryLoader: CreateLoader = () => () => null;
