// A plain static host: files as they are compressed already, and one page for every address.
import { createServer } from 'node:http';
import sirv from 'sirv';

const [port, folder = '', kind] = process.argv.slice(2);
const serve = sirv(folder, { brotli: true, gzip: true, single: kind === 'app' });
createServer((request, response) =>
  serve(request, response, () => {
    response.writeHead(404).end();
  }),
).listen(Number(port), '127.0.0.1');
