import { Button, Flex, Typography } from '@strapi/design-system';
import { useWords } from './use-words';

interface InboxPagesProps {
  page: number;
  pageCount: number;
  onChange: (page: number) => void;
}

/** Also behind the last page, where one was when those on it were worked off. */
export function InboxPages({ page, pageCount, onChange }: InboxPagesProps) {
  const words = useWords();
  if (pageCount < 2 && page < 2) return null;
  const newer = Math.max(Math.min(page - 1, pageCount), 1);
  return (
    <Flex tag="nav" aria-label={words('pages')} justifyContent="space-between" paddingTop={4}>
      <Button variant="tertiary" disabled={page <= 1} onClick={() => onChange(newer)}>
        {words('newer')}
      </Button>
      <Typography>{words('page', { page, pageCount })}</Typography>
      <Button variant="tertiary" disabled={page >= pageCount} onClick={() => onChange(page + 1)}>
        {words('older')}
      </Button>
    </Flex>
  );
}
