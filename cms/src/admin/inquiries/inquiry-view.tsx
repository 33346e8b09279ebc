import { Box, Grid, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { HandlingChoices } from './handling-choices';
import type { InquiryFile } from './inquiry';
import { InquiryFacts } from './inquiry-facts';
import { InquiryHistory } from './inquiry-history';
import { InquiryMails } from './inquiry-mails';
import { useRequests } from './requests';
import { useAnswer } from './use-answer';
import { useAttempt } from './use-attempt';
import { useWords } from './use-words';
import { WriteForm } from './write-form';

const handling = [{ action: 'admin::inquiries.handle', subject: null }];

function Panel({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <Box
      tag="section"
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={6}
      width="100%"
    >
      {title ? (
        <Typography tag="h2" variant="delta" style={{ paddingBottom: 16, display: 'block' }}>
          {title}
        </Typography>
      ) : null}
      {children}
    </Box>
  );
}

export function InquiryView() {
  const { reference = '' } = useParams();
  const words = useWords();
  const requests = useRequests();
  const { allowedActions } = useRBAC(handling);
  const { answer, setAnswer, hasFailed, askAgain } = useAnswer<InquiryFile>(
    useCallback(() => requests.show(reference), [requests, reference]),
  );
  const handlers = useAnswer(requests.handlers);
  const { attempt, isUnderWay } = useAttempt();

  const then = async (asked: Promise<{ data: InquiryFile }>) => {
    const isTaken = await attempt(async () => {
      setAnswer((await asked).data);
      return undefined;
    });
    // It may have been refused because of what somebody else did.
    if (!isTaken) askAgain();
    return isTaken;
  };

  if (!answer) return hasFailed ? <Page.Error /> : <Page.Loading />;
  const { inquiry, history, mails } = answer;
  const isDisabled = isUnderWay || !allowedActions.canHandle;
  return (
    <Page.Main>
      <Page.Title>{reference}</Page.Title>
      <Layouts.Header
        navigationAction={<BackButton fallback=".." />}
        title={reference}
        subtitle={`${words(`topic.${inquiry.topic}`)}, ${inquiry.name}`}
      />
      <Layouts.Content>
        {inquiry.state === 'spam' && inquiry.suspicion ? (
          <Box background="warning100" hasRadius padding={4} marginBottom={4}>
            <Typography textColor="warning700">
              {words('suspicion', { reasons: inquiry.suspicion })}
            </Typography>
          </Box>
        ) : null}
        <Grid.Root gap={4}>
          <Grid.Item col={8} xs={12} direction="column" alignItems="stretch" gap={4}>
            <Panel>
              <InquiryFacts inquiry={inquiry} />
            </Panel>
            <Panel title={words('history')}>
              <InquiryHistory history={history} />
            </Panel>
            {allowedActions.canHandle ? (
              <Panel>
                <WriteForm
                  reference={reference}
                  isDisabled={isDisabled}
                  onWrite={(kind, text) => then(requests.write(kind, reference, text))}
                />
              </Panel>
            ) : null}
          </Grid.Item>
          <Grid.Item col={4} xs={12} direction="column" alignItems="stretch" gap={4}>
            {allowedActions.canHandle ? (
              <Panel>
                <HandlingChoices
                  inquiry={inquiry}
                  handlers={handlers.answer ?? []}
                  onChange={(change, before) =>
                    void then(requests.change(reference, change, before))
                  }
                />
              </Panel>
            ) : null}
            <Panel title={words('mails')}>
              <InquiryMails
                mails={mails}
                isDisabled={isDisabled}
                onSendAgain={({ documentId }) =>
                  void then(requests.sendAgain(reference, documentId))
                }
              />
            </Panel>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
