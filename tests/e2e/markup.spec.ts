import { HtmlValidate } from 'html-validate';
import { addressesIn } from './addresses-in';
import { createSender } from './sender';
import { expect, languages, test } from './visitor';

/** How React and Vite write what HTML lets them write in more than one way. */
const anotherStyle = {
  'attr-case': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'doctype-style': 'off',
  'no-trailing-whitespace': 'off',
  'void-style': 'off',
} as const;

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    ...anotherStyle,
    // ARIA lets lists have names, which screen readers say.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Editors type numbers with spaces; styles keep them on one line.
    'tel-non-breaking': 'off',
    // React begins its ids with an underscore, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
  },
});

/** What is wrong with a document, and where. */
async function faultsOf(html: string) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

for (const { language, prefix } of languages) {
  test(`every page is valid HTML in ${language}`, async ({ request, api }) => {
    const absent = [`${prefix}/no-such-page`, `${prefix}/news/no-such-article`];
    for (const address of [...(await addressesIn(api, language, prefix)), ...absent]) {
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(absent.includes(address) ? 404 : 200);
      expect.soft(await faultsOf(await answer.text()), address).toEqual([]);
    }
  });

  test(`the answer to an inquiry is valid HTML in ${language}`, async ({ request }) => {
    const sender = createSender();
    for (const [email, status] of [
      ['', 422],
      [sender.email, 200],
    ] as const) {
      const form = { topic: 'press', ...sender, email };
      const answer = await request.post(`${prefix}/contact`, { form });
      expect(answer.status()).toBe(status);
      expect.soft(await faultsOf(await answer.text())).toEqual([]);
    }
  });
}
