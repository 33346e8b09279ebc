import { Flex } from '@strapi/design-system';
import { Choice } from './choice';
import { states } from './inquiry';
import type { Handler, Handling, Inquiry } from './inquiry';
import { useWords } from './use-words';

interface HandlingChoicesProps {
  inquiry: Inquiry;
  handlers: readonly Handler[];
  onChange: (change: Partial<Handling>, before: Handling) => void;
}

const nobody = 'nobody';

/** The state of an inquiry, and who works on it; also somebody who may not any more. */
export function HandlingChoices({ inquiry, handlers, onChange }: HandlingChoicesProps) {
  const words = useWords();
  const { state } = inquiry;
  const assignee = inquiry.assignee?.id ?? null;
  const change = (changed: Partial<Handling>) => onChange(changed, { state, assignee });
  const others = handlers.filter(({ id }) => id !== assignee);
  const people = inquiry.assignee ? [inquiry.assignee, ...others] : others;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Choice
        label={words('state')}
        value={state}
        options={states.map((value) => ({ value, label: words(`state.${value}`) }))}
        onChange={(chosen) => change({ state: chosen })}
      />
      <Choice
        label={words('assignee')}
        value={String(assignee ?? nobody)}
        options={[
          { value: nobody, label: words('nobody') },
          ...people.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        onChange={(chosen) => change({ assignee: chosen === nobody ? null : Number(chosen) })}
      />
    </Flex>
  );
}
