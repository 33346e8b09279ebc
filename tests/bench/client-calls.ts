import { Worker } from 'node:worker_threads';
import { answerAtOnce } from './calls/answer-at-once.js';
import { page } from './calls/cards.js';
import { compare, inWords, isVoid } from './calls/comparison.js';
import { overAxios, overFetch, withoutTransport } from './calls/contestants.js';
import { writeResults } from './report/results.js';

const text = JSON.stringify(page);
const server = new Worker(new URL('./calls/serve-page.mjs', import.meta.url), {
  workerData: text,
});
const port = await new Promise<unknown>((resolve) => server.once('message', resolve));
const baseUrl = `http://127.0.0.1:${Number(port)}`;

const inProcess = { rounds: 15, calls: 4000 };
const overLoopback = { rounds: 15, calls: 600 };

const comparisons = [await compare('Without a transport', withoutTransport(), inProcess)];
const giveBack = answerAtOnce(text);
comparisons.push(await compare('A fetch that answers at once', overFetch(baseUrl), inProcess));
giveBack();
comparisons.push(
  await compare('fetch, and a server on this machine', overFetch(baseUrl), overLoopback),
  await compare('axios, and a server on this machine', overAxios(baseUrl), overLoopback),
);
await server.terminate();

console.log(`A list of ten, ${text.length} bytes; the first of each table is the floor`);
for (const comparison of comparisons) console.log(inWords(comparison));
const unquiet = comparisons.filter(isVoid);
writeResults({ bytes: text.length, valid: unquiet.length === 0, comparisons });
for (const { title } of unquiet) console.error(`Void, as the machine was not quiet: ${title}`);
