// The CMS as it is served, whose SQL statements are counted: the present counts are at /.
import { createServer } from 'node:http';

await import('../../../scripts/serve-cms.mjs');

const counts = { statements: 0, feed: 0 };
Reflect.get(globalThis, 'strapi').db.connection.on(
  'query',
  (/** @type {{ sql: string }} */ { sql }) => {
    // The feed is looked at every 100 ms, whoever asks for what.
    counts[/^select .* from [`"]changes[`"]/i.test(sql) ? 'feed' : 'statements'] += 1;
  },
);
createServer((_request, response) => response.end(JSON.stringify(counts))).listen(
  Number(process.env.STATEMENTS_PORT),
  '127.0.0.1',
);
