import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { InboxFilters } from './inbox-filters';
import { InboxPages } from './inbox-pages';
import { InboxTable } from './inbox-table';
import { PersonalData } from './personal-data';
import { useRequests } from './requests';
import { saveFile } from './save-file';
import { useAnswer } from './use-answer';
import { useAttempt } from './use-attempt';
import { useFilterInAddress } from './filter-in-address';
import { useWords } from './use-words';

export function Inbox() {
  const words = useWords();
  const requests = useRequests();
  const { filter, page, read, set } = useFilterInAddress();
  const found = useAnswer(
    useCallback(() => requests.search(filter, page), [requests, filter, page]),
  );
  const handlers = useAnswer(requests.handlers);
  const { attempt, isUnderWay } = useAttempt();

  const exportCsv = () =>
    attempt(async () => {
      const { data } = await requests.exportCsv(filter);
      saveFile('inquiries.csv', 'text/csv', data.csv);
      return undefined;
    });

  if (found.hasFailed) return <Page.Error />;
  if (!found.answer) return <Page.Loading />;
  const { results, pagination } = found.answer;
  return (
    <Page.Main>
      <Page.Title>{words('title')}</Page.Title>
      <Layouts.Header
        title={words('title')}
        subtitle={words('count', { count: pagination.total })}
        primaryAction={
          <Flex gap={2}>
            <PersonalData onErased={found.askAgain} />
            <Button
              variant="secondary"
              startIcon={<Download />}
              onClick={() => void exportCsv()}
              disabled={isUnderWay}
            >
              {words('exportCsv')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <InboxFilters handlers={handlers.answer ?? []} read={read} set={set} />
        <InboxTable inquiries={results} />
        <InboxPages
          page={page}
          pageCount={pagination.pageCount}
          onChange={(next) => set('page', String(next))}
        />
      </Layouts.Content>
    </Page.Main>
  );
}
