// The least that Node can do: answers everything with the same bytes and headers.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [port, headersFile = '', bodyFile = ''] = process.argv.slice(2);
const headers = JSON.parse(readFileSync(headersFile, 'utf8'));
const body = readFileSync(bodyFile);

createServer((_request, response) => {
  response.writeHead(200, headers).end(body);
}).listen(Number(port), '127.0.0.1');
