import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Inquiry } from './inquiry';
import { useWords } from './use-words';

const facts = [
  'email',
  'organization',
  'country',
  'phone',
  'language',
  'privacyNotice',
] as const satisfies readonly (keyof Inquiry)[];

/** What the sender sent; nobody changes that. */
export function InquiryFacts({ inquiry }: { inquiry: Inquiry }) {
  const words = useWords();
  const intl = useIntl();
  const rows = [
    [words('sender'), inquiry.name],
    ...facts.map((name) => [words(name), inquiry[name]]),
    [words('topic'), words(`topic.${inquiry.topic}`)],
    [
      words('received'),
      intl.formatDate(inquiry.createdAt, { dateStyle: 'long', timeStyle: 'short' }),
    ],
  ];
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
      <div>
        <Typography tag="dt" variant="sigma" textColor="neutral600">
          {words('message')}
        </Typography>
        <Typography
          tag="dd"
          style={{ margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          {inquiry.message}
        </Typography>
      </div>
      {rows.map(([name, value]) =>
        value ? (
          <div key={name}>
            <Typography tag="dt" variant="sigma" textColor="neutral600">
              {name}
            </Typography>
            <Typography tag="dd" style={{ margin: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Typography>
          </div>
        ) : null,
      )}
    </Flex>
  );
}
