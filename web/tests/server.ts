import { setupServer } from 'msw/node';
import { handlers } from './handlers';

/** Answers as the CMS would. */
export const server = setupServer(...handlers);
