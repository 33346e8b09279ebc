import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './mail';
import { PartlyRefusedMailError, UnansweredMailError } from './mail-fault';
import { mailFolder } from './mail-files';

/** Milliseconds. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 90_000 };

export interface MailTransport {
  /**
   * The same id makes the same mail, for those who get it twice. Unless what is done before its end
   * succeeds, a mail server does not get that, and takes nothing; neither is there a file.
   */
  send: (mail: Mail, id: string, beforeEnd?: () => Promise<void>) => Promise<void>;
  /** Rejects while the mail server takes nothing. */
  verify: () => Promise<void>;
  close: () => void;
}

const mailboxes = (addresses: readonly string[]) =>
  addresses.map((address) => ({ name: '', address }));

/** Answers of machines to a machine would go on for ever. */
const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

function messageOf(mail: Mail, id: string): SendMailOptions {
  const { from, to, replyTo = [], isPersonal = false, ...content } = mail;
  return {
    ...content,
    from,
    to: mailboxes(to),
    replyTo: mailboxes(replyTo),
    messageId: `<${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
    headers: isPersonal ? {} : automatic,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

interface Sending {
  beforeEnd: (() => Promise<void>) | undefined;
  isWhole: boolean;
}

async function* untilEnd(content: Readable, sending: Sending | undefined) {
  yield* content;
  await sending?.beforeEnd?.();
  if (sending) sending.isWhole = true;
}

function smtpTransport(url: string): MailTransport {
  const transport = createTransport({ url, pool: true, maxConnections: 1, ...timeouts });
  /** What is being sent, by the ids of the messages. */
  const underWay = new Map<string, Sending>();
  transport.use('stream', ({ data, message }, done) => {
    const sending = underWay.get(String(data.messageId));
    message.processFunc((content) => Readable.from(untilEnd(content, sending)));
    done();
  });
  return {
    async send(mail, id, beforeEnd) {
      const message = messageOf(mail, id);
      const sending = { beforeEnd, isWhole: false };
      underWay.set(String(message.messageId), sending);
      const { rejected, rejectedErrors } = await transport
        .sendMail(message)
        .catch((error: unknown) => {
          const isAnswered = error instanceof Error && 'responseCode' in error;
          throw sending.isWhole && !isAnswered
            ? new UnansweredMailError('Nothing was said of it', { cause: error })
            : error;
        })
        .finally(() => underWay.delete(String(message.messageId)));
      if (rejected.length > 0) throw new PartlyRefusedMailError(rejected, rejectedErrors);
    },
    async verify() {
      await transport.verify();
    },
    close: () => transport.close(),
  };
}

/** Where no mail server is set up, mails are files, to be read by who develops. */
function fileTransport(folder: string): MailTransport {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    async send(mail, id, beforeEnd) {
      const { message } = await transport.sendMail(messageOf(mail, id));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${id}.eml`);
      const part = `${file}.part`;
      try {
        await writeFile(part, message, { mode: 0o600, flush: true });
        await beforeEnd?.();
        await rename(part, file);
      } finally {
        await rm(part, { force: true });
      }
    },
    verify: () => Promise.resolve(),
    close: () => transport.close(),
  };
}

export function createMailTransport(smtpUrl: string | undefined, dataDir: string): MailTransport {
  return smtpUrl ? smtpTransport(smtpUrl) : fileTransport(mailFolder(dataDir));
}
