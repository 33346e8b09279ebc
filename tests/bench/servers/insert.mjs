// The least that a durable insert over HTTP takes: one row, one transaction, synced to the disk.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { root } from '../../../scripts/root.mjs';

const [port, file] = process.argv.slice(2);
const Database = createRequire(join(root, 'cms/package.json'))('better-sqlite3');
const database = new Database(file);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec(`create table inquiries (id integer primary key, topic text, name text, email text,
  message text, language text, privacyNotice text)`);
const insert = database.prepare(`insert into inquiries
  (topic, name, email, message, language, privacyNotice)
  values (@topic, @name, @email, @message, @language, @privacyNotice)`);

createServer((request, response) => {
  if (request.method !== 'POST') {
    response.end();
    return;
  }
  void json(request).then((body) => {
    const { lastInsertRowid } = insert.run(Reflect.get(Object(body), 'data'));
    response.writeHead(201, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ data: { id: Number(lastInsertRowid) } }));
  });
}).listen(Number(port), '127.0.0.1');
