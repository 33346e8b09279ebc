import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, inject, test } from 'vitest';

/** What the CMS sends until it closes, to whoever sends no more than this. */
async function answerTo(sent: string) {
  const { hostname, port } = new URL(inject('cmsUrl'));
  const socket = connect(Number(port), hostname);
  let received = '';
  socket.on('data', (data) => {
    received += data.toString();
  });
  socket.on('error', () => undefined);
  socket.write(sent);
  await once(socket, 'close');
  return received;
}

const inquiryHead = [
  'POST /api/inquiries HTTP/1.1',
  'Host: cms',
  'Content-Type: application/json',
  'Content-Length: 100',
].join('\r\n');

describe.concurrent('a connection is ended', { timeout: 90_000 }, () => {
  test.for([
    ['that never finishes the head of its request', 'GET /api/news HTTP/1.1\r\nX-Slow: ', '408'],
    ['that never finishes the body', `${inquiryHead}\r\n\r\n{"data":`, '408'],
    [
      'whose head has no end',
      `GET /api/news HTTP/1.1\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`,
      '431',
    ],
  ] as const)('%s', async ([, sent, status], { expect }) => {
    expect(await answerTo(sent)).toContain(`HTTP/1.1 ${status} `);
  });
});
