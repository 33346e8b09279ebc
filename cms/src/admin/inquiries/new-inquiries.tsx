import { Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useRequests } from './requests';
import { useAnswer } from './use-answer';
import { useWords } from './use-words';

/** On the home page of the admin: how many are new, and since when the first of them waits. */
export default function NewInquiries() {
  const words = useWords();
  const intl = useIntl();
  const { answer, hasFailed } = useAnswer(useRequests().summary);
  if (hasFailed) return <Widget.Error />;
  if (!answer) return <Widget.Loading />;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} padding={4}>
      <Typography variant="alpha">{words('count', { count: answer.new })}</Typography>
      {answer.oldest ? (
        <Typography textColor="neutral600">
          {words('oldest', {
            when: intl.formatDate(answer.oldest, { dateStyle: 'long', timeStyle: 'short' }),
          })}
        </Typography>
      ) : null}
      {answer.unsent > 0 ? (
        <Typography textColor="danger600">{words('unsent', { count: answer.unsent })}</Typography>
      ) : null}
    </Flex>
  );
}
