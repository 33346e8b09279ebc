import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { freePorts } from '../../scripts/ports.mjs';

interface MailServerOptions {
  /** An answer to a recipient other than "welcome", such as 550 for "unknown", or 421 to break off. */
  refusalOf?: (address: string) => number | undefined | Promise<number | undefined>;
  /** An answer to whoever wants to send anything at all. */
  refusalOfAll?: () => number | undefined;
}

/** A real mail server, which keeps what it took and can be stopped and started again. */
export async function createMailServer({
  refusalOf = () => undefined,
  refusalOfAll = () => undefined,
}: MailServerOptions = {}) {
  const [port = 0] = await freePorts(1);
  const mails: Email[] = [];
  let server: SMTPServer | undefined;

  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    subjectsAbout: (reference: string) =>
      mails.flatMap(({ subject }) => (subject?.includes(reference) ? [subject] : [])),
    async start() {
      server = new SMTPServer({
        authOptional: true,
        closeTimeout: 100,
        disabledCommands: ['STARTTLS'],
        onMailFrom(_sender, _session, answer) {
          const code = refusalOfAll();
          answer(code ? Object.assign(new Error('Not you'), { responseCode: code }) : null);
        },
        onRcptTo({ address }, _session, answer) {
          void Promise.resolve(refusalOf(address)).then((code) =>
            answer(code ? Object.assign(new Error(`No ${address}`), { responseCode: code }) : null),
          );
        },
        onData(stream, _session, answer) {
          void text(stream)
            .then((raw) => PostalMime.parse(raw))
            .then((mail) => {
              mails.push(mail);
              answer();
            }, answer);
        },
      });
      server.on('error', () => {});
      server.listen(port, '127.0.0.1');
      await once(server.server, 'listening');
    },
    /** Ends all connections, as a server does that goes down. */
    async stop() {
      const stopped = server;
      server = undefined;
      await new Promise<void>((resolve) => (stopped ? stopped.close(resolve) : resolve()));
    },
  };
}

export type MailServer = Awaited<ReturnType<typeof createMailServer>>;
