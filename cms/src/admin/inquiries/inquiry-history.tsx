import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { states } from './inquiry';
import type { InquiryEvent } from './inquiry';
import { useWords } from './use-words';

/** What was done to an inquiry, by whom and when, the first thing first. */
export function InquiryHistory({ history }: { history: readonly InquiryEvent[] }) {
  const words = useWords();
  const intl = useIntl();

  function did({ kind, words: said }: InquiryEvent) {
    if (kind === 'assignee') {
      return said ? words('event.assignee', { words: said }) : words('event.unassigned');
    }
    if (kind !== 'state') return words(`event.${kind}`);
    const state = states.find((each) => each === said);
    return words('event.state', { words: state ? words(`state.${state}`) : '' });
  }

  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4} style={{ padding: 0 }}>
      {history.map((event) => (
        <li key={event.documentId} style={{ listStyle: 'none' }}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {intl.formatDate(event.createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
          </Typography>
          <Typography tag="p">
            <strong>{event.staff}</strong> {did(event)}
          </Typography>
          {event.kind === 'note' || event.kind === 'reply' ? (
            <Typography
              tag="p"
              style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', paddingTop: 4 }}
            >
              {event.words}
            </Typography>
          ) : null}
        </li>
      ))}
    </Flex>
  );
}
