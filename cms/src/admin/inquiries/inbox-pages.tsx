import { Button, Flex, Typography } from '@strapi/design-system';
import { useWords } from './use-words';

interface InboxPagesProps {
  page: number;
  pageCount: number;
  onChange: (page: number) => void;
}

export function InboxPages({ page, pageCount, onChange }: InboxPagesProps) {
  const words = useWords();
  if (pageCount < 2) return null;
  return (
    <Flex tag="nav" aria-label={words('pages')} justifyContent="space-between" paddingTop={4}>
      <Button variant="tertiary" disabled={page <= 1} onClick={() => onChange(page - 1)}>
        {words('newer')}
      </Button>
      <Typography>{words('page', { page, pageCount })}</Typography>
      <Button variant="tertiary" disabled={page >= pageCount} onClick={() => onChange(page + 1)}>
        {words('older')}
      </Button>
    </Flex>
  );
}
