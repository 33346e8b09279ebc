import { once } from 'node:events';
import { createServer, request } from 'node:http';

/** Stands between a gateway and its CMS, and knows what the gateway asks for. */
export async function startRelay(cmsUrl: string) {
  const questions: string[] = [];
  let place: string | null = null;
  const server = createServer((asked, answer) => {
    const { url = '/', method, headers } = asked;
    if (url.startsWith('/_changes')) {
      place = new URL(url, cmsUrl).searchParams.get('after') ?? place;
    } else if (url.startsWith('/api/')) {
      questions.push(url);
    }
    const passed = request(cmsUrl + url, { method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    passed.once('error', () => answer.destroy());
    answer.once('close', () => passed.destroy());
    asked.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    /** Questions to the content API since the last time. */
    takeQuestions: () => questions.splice(0),
    /** The place in the feed that the gateway asks to be told about from: all before it is taken. */
    place: () => place,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type Relay = Awaited<ReturnType<typeof startRelay>>;
