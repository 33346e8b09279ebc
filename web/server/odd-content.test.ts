// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { homePage, statement } from '../tests/content';
import { startCms, startGateway } from '../tests/gateway';
import { document, handlers } from '../tests/handlers';

const words = (text: string) => [{ type: 'text', text }];

test.each(['unheard-of', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'a page leaves out text of the kind %s',
  async (type) => {
    const sections = [
      statement([
        { type, children: words('Odd') },
        {
          type: 'paragraph',
          children: [
            { type, children: words('Odder') },
            { ...words('Known')[0], [type]: true },
          ],
        },
      ]),
      { __component: `sections.${type}`, id: 1, title: 'Oddest' },
      { __component: type, id: 2 },
    ];
    const content = [document('home-page', { ...homePage, sections }), ...handlers];
    const cms = await startCms({ content: () => content });
    const { read } = await startGateway(cms.origin);
    const home = await read('/');
    expect(home.status).toBe(200);
    const [, body = ''] = home.text.split('<div id="root">');
    const [shown] = body.split('<script type="application/json"');
    expect(shown).toContain('Known');
    expect(shown).not.toMatch(/Odd|object|native code/);
  },
);

/** As JSON, which no object of that depth can be written as. */
function nested(depth: number) {
  const start = '{"type":"list","format":"unordered","children":[';
  return start.repeat(depth) + JSON.stringify(words('Deepest')[0]) + ']}'.repeat(depth);
}

test.each([
  { depth: 100, status: 200, shown: 'Deepest' },
  { depth: 5000, status: 503, shown: 'cannot be reached' },
])('text in $depth lists costs its own page at most', async ({ depth, status, shown }) => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const cms = await startCms({ content: () => handlers });
  cms.answerWith((request, response) => {
    if (!request.url?.startsWith('/api/home-page')) return cms.answerAsUsual(request, response);
    const home = { ...homePage, sections: [statement(['nested'])] };
    return response
      .writeHead(200, { 'Content-Type': 'application/json', 'Cache-Tag': 'home-page' })
      .end(JSON.stringify({ data: home }).replace('"nested"', nested(depth)));
  });
  const { read } = await startGateway(cms.origin);
  const home = await read('/');
  expect(home.status).toBe(status);
  expect(home.text).toContain(shown);
  expect(complaints).toHaveBeenCalledTimes(status === 200 ? 0 : 1);
  // Until it keeps up again, nothing else is made.
  await vi.waitFor(async () => expect((await read('/leadership')).status).toBe(200), 10_000);
});
