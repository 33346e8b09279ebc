import { answerWords } from './answer-words';
import type { PageAddress } from './page-address';
import type { Handler } from './site-server';
import { answerUnavailable } from './strapi-error';
import { within } from './within';

interface ReadinessOptions {
  isLeaving: () => boolean;
  cmsUrl: string;
  readPage: (address: PageAddress) => Promise<{ value: { status: number } }>;
}

/** Milliseconds. */
const patience = 3000;

const home: PageAddress = { path: '/', search: '' };

/**
 * Answers 200 while visitors can be answered: with what was kept, or with what the CMS gives. That a
 * CMS is away is no reason to send nobody to a gateway that can do without it.
 */
export function createReadiness({ cmsUrl, readPage, isLeaving }: ReadinessOptions): Handler {
  const showsPages = async () => (await within(patience, readPage(home))).value.status < 500;
  const reachesCms = async () =>
    (await fetch(`${cmsUrl}/_ready`, { signal: AbortSignal.timeout(patience) })).ok;

  return async (_request, response) => {
    if (isLeaving()) return answerUnavailable(response, 'It is about to stop');
    const isReady =
      (await showsPages().catch(() => false)) || (await reachesCms().catch(() => false));
    if (isReady) answerWords(response, 200, 'ready');
    else answerUnavailable(response, 'Nothing can be shown: the CMS is not ready');
  };
}
