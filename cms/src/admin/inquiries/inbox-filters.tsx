import { Field, Flex, Grid } from '@strapi/design-system';
import { inquiryTopics } from '@wsco/content-client/inquiry-rules';
import { Choice } from './choice';
import { states } from './inquiry';
import type { Handler } from './inquiry';
import { useWords } from './use-words';

interface InboxFiltersProps {
  handlers: readonly Handler[];
  read: (name: string) => string;
  set: (name: string, value: string) => void;
}

export function InboxFilters({ handlers, read, set }: InboxFiltersProps) {
  const words = useWords();
  const choices = {
    state: [
      { value: 'all', label: words('allButSpam') },
      ...states.map((value) => ({ value, label: words(`state.${value}`) })),
    ],
    topic: [
      { value: 'all', label: words('all') },
      ...inquiryTopics.map((value) => ({ value, label: words(`topic.${value}`) })),
    ],
    assignee: [
      { value: 'all', label: words('all') },
      { value: 'nobody', label: words('nobody') },
      ...handlers.map(({ id, name }) => ({ value: String(id), label: name })),
    ],
    mail: [
      { value: 'all', label: words('all') },
      { value: 'failed', label: words('mail.failed') },
    ],
  };
  const filterWords = read('words') === 'all' ? '' : read('words');
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={6}>
      <Grid.Root gap={4}>
        {(['state', 'topic', 'assignee', 'mail'] as const).map((name) => (
          <Grid.Item key={name} col={3} s={6} xs={12} direction="column" alignItems="stretch">
            <Choice
              label={words(name === 'mail' ? 'mails' : name)}
              value={read(name)}
              options={choices[name]}
              onChange={(value) => set(name, value)}
            />
          </Grid.Item>
        ))}
      </Grid.Root>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get('words');
          if (typeof typed === 'string') set('words', typed);
        }}
      >
        <Field.Root name="words">
          <Field.Label>{words('search')}</Field.Label>
          <Field.Input type="search" maxLength={200} defaultValue={filterWords} />
        </Field.Root>
      </form>
    </Flex>
  );
}
