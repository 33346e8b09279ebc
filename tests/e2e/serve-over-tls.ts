import { once } from 'node:events';
import { createServer as createHttpServer, request as ask } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer } from 'node:net';
import { makeCertificate } from '../certificate';

/** The first byte of TLS. */
const handshake = 0x16;

/**
 * What stands before a gateway in production, on one port: TLS, and a redirect for those who come
 * without it.
 */
export async function serveOverTls() {
  const { cert, key } = await makeCertificate();
  let gateway = 0;
  const secure = createHttpsServer({ cert, key }, (request, response) => {
    const { method, url: path, headers } = request;
    request.pipe(
      ask({ port: gateway, method, path, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }),
    );
  });
  const redirecting = createHttpServer(({ headers, url }, response) => {
    response.writeHead(301, { Location: `https://${headers.host}${url}` }).end();
  });
  const front = createServer((socket) => {
    socket.once('readable', () => {
      const first: unknown = socket.read(1);
      if (!Buffer.isBuffer(first)) return;
      socket.unshift(first);
      (first[0] === handshake ? secure : redirecting).emit('connection', socket);
    });
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  const address = front.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    host: `localhost:${address.port}`,
    certificate: cert,
    /** Sends requests to the gateway on this port from now on. */
    passTo(port: number) {
      gateway = port;
    },
    async stop() {
      secure.closeAllConnections();
      redirecting.closeAllConnections();
      front.close();
      await once(front, 'close');
    },
  };
}
