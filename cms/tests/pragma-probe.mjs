// Preloaded into a CMS on SQLite: tells how its own connection is set, as at /synchronous.
import { createServer } from 'node:http';

createServer((request, response) => {
  const { connection } = Reflect.get(globalThis, 'strapi').db;
  void connection.raw(`pragma ${request.url?.slice(1)}`).then((/** @type {unknown} */ rows) => {
    response.end(JSON.stringify(rows));
  });
})
  .listen(Number(process.env.PRAGMA_PORT), '127.0.0.1')
  .unref();
