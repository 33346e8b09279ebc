import { rawAnswer } from './load/raw-answer.js';
import { atMost, report, sharedAtMost } from './report/goals.js';
import { table } from './report/table.js';
import { startSite } from './servers/site.js';
import { pagesOf } from './load/pages.js';

interface Row {
  readonly name: string;
  readonly path: string;
  /** Questions that the gateway put to the CMS to make the page, after those before it. */
  readonly asked: number;
  readonly made: number;
  readonly kept: number;
  /** For all questions of the page, as nothing is kept without a gateway. */
  readonly stock: number;
  readonly same: number;
}

const site = await startSite();

/** Statements that some asking costs. */
async function statementsOf(ask: () => Promise<unknown>) {
  const before = await site.statements();
  await ask();
  return (await site.statements()) - before;
}

async function askAll(questions: readonly string[]) {
  for (const question of questions) {
    const { status } = await rawAnswer(site.cms.url + question);
    if (status !== 200) throw new Error(`${status} for ${question}`);
  }
}

/** The same documents as stock Strapi gives them with everything that one word can ask for. */
function withEverything(question: string) {
  const { pathname, search, searchParams } = new URL(question, site.cms.url);
  if (!/[?&](?:fields|populate)/.test(decodeURIComponent(search))) return pathname + search;
  const kept = [...searchParams].filter(([name]) => !/^(?:fields|populate)/.test(name));
  return `${pathname}?${new URLSearchParams([...kept, ['populate', '*']])}`;
}

try {
  // The site was ready once its home page had been made.
  const atStart = site.relay.takeQuestions();
  const ofEveryPage = atStart.filter((each) => /^\/api\/(?:site|navigation)\?/.test(each));
  if (ofEveryPage.length !== 2)
    throw new Error(`Not known what every page asks: ${ofEveryPage.join()}`);

  const rows: Row[] = [];
  for (const [name, path] of Object.entries(await pagesOf(site.gateway.url))) {
    const isHome = path === '/';
    site.relay.takeQuestions();
    const page = () => rawAnswer(site.gateway.url + path);
    const madeNow = await statementsOf(page);
    const asked = isHome ? atStart : site.relay.takeQuestions();
    const kept = await statementsOf(page);
    const all = new Set([...ofEveryPage, ...asked]);
    const stock = await statementsOf(() => askAll([...all].map(withEverything)));
    const same = await statementsOf(() => askAll(asked));
    const made = isHome ? same : madeNow;
    rows.push({ name, path, asked: asked.length, made, kept, stock, same });
  }
  console.log(
    table(
      ['SQL statements', 'questions', 'when made', 'when kept', 'populate=*', 'the same questions'],
      rows.map((row) => [
        `${row.name} ${row.path}`,
        ...[row.asked, row.made, row.kept, row.stock, row.same].map(String),
      ]),
    ),
  );
  const sum = (of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0);
  const made = sum((row) => row.made);
  const stock = sum((row) => row.stock);
  report({
    goals: [
      atMost(
        'statements for kept pages',
        0,
        sum((row) => row.kept),
      ),
      atMost(
        'statements for made pages, as for their questions alone',
        sum((row) => row.same),
        made,
      ),
      sharedAtMost('statements for made pages, of those of populate=*', 25, made / stock),
    ],
    figures: { rows },
  });
} finally {
  await site.stop();
}
