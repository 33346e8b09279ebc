import { useIntl } from 'react-intl';
import { english } from './words';
import type { WordId } from './words';

/** Words of the inbox, in the language of the admin. */
export function useWords() {
  const { formatMessage } = useIntl();
  return (id: WordId, values?: Record<string, string | number>) =>
    formatMessage({ id: `inquiries.${id}`, defaultMessage: english[id] }, values);
}
