import { newsQuestion } from './load/questions.js';
import { rawAnswer } from './load/raw-answer.js';
import { warmAnswer } from './load/warm.js';
import { atMost, report, sharedAtMost } from './report/goals.js';
import { table } from './report/table.js';
import { startSite } from './servers/site.js';

const encodings = ['identity', 'br'];
const questions = {
  'list of ten': newsQuestion,
  'list of everything': '/api/news?populate=*&pagination[pageSize]=100',
};

const site = await startSite();
try {
  const rows = [];
  let sql = 0;
  for (const [name, question] of Object.entries(questions)) {
    for (const encoding of encodings) {
      const headers = { 'accept-encoding': encoding };
      const url = site.gateway.url + question;
      const full = await warmAnswer({ name, url, headers });
      const stock = await rawAnswer(site.cms.url + question, headers);
      const before = await site.statements();
      const known = await rawAnswer(url, { ...headers, 'if-none-match': full.headers.etag });
      sql += (await site.statements()) - before;
      if (known.status !== 304) throw new Error(`${name}, ${encoding}: ${known.status}, not 304`);
      const [bytes, all] = [known.wireBytes, full.wireBytes];
      rows.push({ name, encoding, bytes, full: all, share: bytes / all, stock: stock.wireBytes });
    }
  }
  console.log(
    table(
      ['bytes with their head', 'encoding', '304', 'full', 'share', 'from the CMS itself'],
      rows.map(({ name, encoding, bytes, full, share, stock }) => [
        name,
        encoding,
        ...[bytes, full].map(String),
        `${(share * 100).toFixed(1)} %`,
        String(stock),
      ]),
    ),
  );
  report({
    goals: [
      ...rows.map(({ name, encoding, share }) =>
        sharedAtMost(`of the bytes of a ${name}, ${encoding}`, 2, share),
      ),
      atMost('SQL statements', 0, sql),
    ],
    figures: { rows },
  });
} finally {
  await site.stop();
}
