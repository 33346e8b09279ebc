// Preloaded into a CMS: with each request a promise is rejected that nobody waits for.
import { createServer } from 'node:http';

createServer((_request, response) => {
  void Promise.reject(new Error('Nobody waits for this'));
  response.end();
})
  .listen(Number(process.env.REJECTION_PORT), '127.0.0.1')
  .unref();
