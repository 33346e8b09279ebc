import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { freePorts } from '../../scripts/ports.mjs';

/** A mail server that takes each mail to its end and hangs up, or else, so that nobody knows whether it has it. */
export async function startForgetfulMailServer(
  afterwards = (connection: Socket): void => void connection.destroy(),
) {
  const [port = 0] = await freePorts(1);
  const mails: string[] = [];
  const server = createServer((socket) => {
    let received = '';
    let isContent = false;
    socket.on('error', () => undefined);
    socket.write('220 forgetful\r\n');
    socket.on('data', (data) => {
      received += data.toString();
      if (isContent && received.includes('\r\n.\r\n')) {
        mails.push(received);
        received = '';
        afterwards(socket);
        return;
      }
      while (!isContent && received.includes('\r\n')) {
        const [line = ''] = received.split('\r\n');
        received = received.slice(line.length + 2);
        isContent = /^DATA/i.test(line);
        socket.write(isContent ? '354 go on\r\n' : '250 fine\r\n');
      }
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
