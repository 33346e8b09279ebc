import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { inquiryTopics } from '@wsco/content-client/inquiry-rules';
import { states } from './inquiry';
import type { InquiryFilter } from './inquiry';

const all = 'all';

function filterIn(address: URLSearchParams): InquiryFilter {
  const topic = inquiryTopics.find((each) => each === address.get('topic'));
  const state = states.find((each) => each === address.get('state'));
  const assignee = address.get('assignee');
  const words = address.get('words');
  const isSomebody = /^\d{1,9}$/.test(assignee ?? '');
  return {
    ...(topic && { topic }),
    ...(state && { state }),
    ...(assignee === 'nobody' && { assignee: null }),
    ...(isSomebody && { assignee: Number(assignee) }),
    ...(address.get('mail') === 'failed' && { mail: 'failed' }),
    ...(words && { words }),
  };
}

/** Anybody may change an address. */
function pageIn(address: URLSearchParams) {
  const page = address.get('page') ?? '';
  return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
}

/** The filter and the page of the inbox stand in its address, so that going back finds them again. */
export function useFilterInAddress() {
  const [address, setAddress] = useSearchParams();
  const filter = useMemo(() => filterIn(address), [address]);

  const set = (name: string, value: string) => {
    const next = new URLSearchParams(address);
    if (value === all || value === '') next.delete(name);
    else next.set(name, value);
    if (name !== 'page') next.delete('page');
    setAddress(next);
  };

  return {
    filter,
    page: pageIn(address),
    read: (name: string) => address.get(name) ?? all,
    set,
  };
}
