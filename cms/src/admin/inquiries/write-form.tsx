import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useKeptText } from './use-kept-text';
import { useWords } from './use-words';

interface WriteFormProps {
  reference: string;
  /** Tells whether it was taken; what was typed stays until then. */
  onWrite: (kind: 'notes' | 'replies', words: string) => Promise<boolean>;
  isDisabled: boolean;
}

/** One text for both, so that nobody looks for the place of the other. */
export function WriteForm({ reference, onWrite, isDisabled }: WriteFormProps) {
  const words = useWords();
  const [text, setText] = useKeptText(reference);
  const write = async (kind: 'notes' | 'replies') => {
    if (await onWrite(kind, text)) setText('');
  };
  const isEmpty = text.trim() === '';
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name="text" hint={words('writeHelp')}>
        <Field.Label>{words('write')}</Field.Label>
        <Textarea
          value={text}
          maxLength={10_000}
          onChange={({ target }: { target: { value: string } }) => setText(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2}>
        <Button disabled={isDisabled || isEmpty} onClick={() => void write('replies')}>
          {words('reply')}
        </Button>
        <Button
          variant="secondary"
          disabled={isDisabled || isEmpty}
          onClick={() => void write('notes')}
        >
          {words('addNote')}
        </Button>
      </Flex>
    </Flex>
  );
}
