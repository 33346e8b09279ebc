// Preloaded into a CMS whose memory a test asks for: the bytes that it holds once all that can be is collected.
import { createServer } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

createServer((_request, response) => {
  collect();
  response.end(JSON.stringify(process.memoryUsage()));
})
  .listen(Number(process.env.MEMORY_PORT), '127.0.0.1')
  .unref();
