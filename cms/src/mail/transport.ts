import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './mail';
import { UnansweredMailError } from './mail-fault';

/** Milliseconds. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 90_000 };

export interface MailTransport {
  /** The same id makes the same mail, for those who get it twice. */
  send: (mail: Mail, id: string) => Promise<void>;
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

function smtpTransport(url: string): MailTransport {
  const transport = createTransport({ url, pool: true, maxConnections: 1, ...timeouts });
  /** The ids of messages that the mail server was sent to the end. */
  const sentWhole = new Set<string>();
  transport.use('stream', ({ data, message }, done) => {
    message.processFunc((content) =>
      content.once('end', () => sentWhole.add(String(data.messageId))),
    );
    done();
  });
  return {
    async send(mail, id) {
      const message = messageOf(mail, id);
      try {
        await transport.sendMail(message);
      } catch (error) {
        const isAnswered = error instanceof Error && 'responseCode' in error;
        throw sentWhole.has(String(message.messageId)) && !isAnswered
          ? new UnansweredMailError('Nothing was said of it', { cause: error })
          : error;
      } finally {
        sentWhole.delete(String(message.messageId));
      }
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
    async send(mail, id) {
      const { message } = await transport.sendMail(messageOf(mail, id));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${id}.eml`);
      await writeFile(`${file}.part`, message, { mode: 0o600, flush: true });
      await rename(`${file}.part`, file);
    },
    verify: () => Promise.resolve(),
    close: () => transport.close(),
  };
}

export function createMailTransport(smtpUrl: string | undefined, dataDir: string): MailTransport {
  return smtpUrl ? smtpTransport(smtpUrl) : fileTransport(join(dataDir, 'mail'));
}
