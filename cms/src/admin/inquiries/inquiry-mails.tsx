import { Button, Flex, Typography } from '@strapi/design-system';
import type { InquiryMail } from './inquiry';
import { useWords } from './use-words';

interface InquiryMailsProps {
  mails: readonly InquiryMail[];
  onSendAgain: (mail: InquiryMail) => void;
  isDisabled: boolean;
}

/** The mails about an inquiry, and what became of them. */
export function InquiryMails({ mails, onSendAgain, isDisabled }: InquiryMailsProps) {
  const words = useWords();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} style={{ padding: 0 }}>
      {mails.map((mail) => (
        <li key={mail.documentId} style={{ listStyle: 'none' }}>
          <Typography tag="p" textColor={mail.state === 'failed' ? 'danger600' : 'neutral800'}>
            {words(`mail.${mail.kind}`)} {words(`mail.${mail.state}`)}
            {mail.fault ? `: ${mail.fault}` : ''}
          </Typography>
          {mail.state === 'failed' ? (
            <Button variant="secondary" disabled={isDisabled} onClick={() => onSendAgain(mail)}>
              {words('sendAgain')}
            </Button>
          ) : null}
        </li>
      ))}
    </Flex>
  );
}
