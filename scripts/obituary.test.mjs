import { expect, test } from 'vitest';
import { obituary } from './obituary.mjs';
import { startService } from './service.mjs';

/** @param {string} program */
function lastWords(program) {
  const service = startService({
    name: 'The CMS',
    cwd: '.',
    args: ['--eval', `console.log('GET /api/news 200'); ${program}`],
    env: process.env,
  });
  return obituary({ ...service, logFile: 'cms.log' });
}

test('a service that ended by itself leaves its last lines', async () => {
  expect(await lastWords('process.exitCode = 3')).toBe(
    'GET /api/news 200\n\n' +
      'The CMS stopped (exit code 3); mend what the lines above say and start again (its log is cms.log).',
  );
});

test('a service that was killed is told of in one sentence', async () => {
  expect(await lastWords("setTimeout(() => process.kill(process.pid, 'SIGKILL'), 200)")).toBe(
    'The CMS stopped (SIGKILL): it was ended from outside, as happens when memory runs out; ' +
      'see that there is enough and start again (its log is cms.log).',
  );
});
