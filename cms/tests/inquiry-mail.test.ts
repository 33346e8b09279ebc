import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createEditor } from './editor';
import { inquiryFrom, referenceIn, submit } from './inquiry-examples';
import { mailsAbout } from './mails';

const settings = '/content-manager/single-types/api::inquiry.inquiry-settings';

async function mailsOf(change: Partial<ReturnType<typeof inquiryFrom>>) {
  const { body } = await submit({ ...inquiryFrom(`Person ${randomUUID()}`), ...change });
  const reference = referenceIn(body);
  return { reference, ...(await mailsAbout(reference)) };
}

describe('an inquiry', () => {
  test('is acknowledged in the language of its sender, with its reference and topic', async () => {
    const english = await mailsOf({ email: 'grace@example.org' });
    expect(english.acknowledgement).toMatchObject({
      from: { address: expect.stringContaining('@wsco.example') },
      to: [{ address: 'grace@example.org' }],
      subject: `We have received your inquiry (${english.reference})`,
    });
    const { text = '', html = '' } = english.acknowledgement;
    for (const body of [text, html]) {
      expect(body).toContain(english.reference);
      expect(body).toContain('Financing of a smart city project');
      expect(body).toContain('What happens next');
    }
    expect(html).toContain('<html lang="en">');

    const french = await mailsOf({ language: 'fr' });
    expect(french.acknowledgement.subject).toBe(
      `Nous avons reçu votre demande (${french.reference})`,
    );
    expect(french.acknowledgement.text).toContain('Financement d’un projet');
    expect(french.acknowledgement.html).toContain('<html lang="fr">');
  });

  test('is acknowledged without a word that the sender chose', async () => {
    const { acknowledgement } = await mailsOf({
      name: 'Buy pills at https://evil.example',
      message: 'Buy more pills at https://evil.example at once',
    });
    expect(JSON.stringify(acknowledgement)).not.toMatch(/pills|evil/);
  });

  test('is told to the team of its topic, and to the organisation where there is none', async () => {
    const editor = createEditor();
    const teams = [
      { topic: 'press', email: 'press@wsco.example' },
      { topic: 'press', email: 'spokesperson@wsco.example' },
    ];
    expect(await editor.send(settings, { method: 'PUT', body: { teams } })).toMatchObject({
      status: 200,
    });
    const press = await mailsOf({
      topic: 'press',
      email: 'reporter@example.org',
      message: 'May we visit your office?',
    });
    expect(press.notice.to?.map(({ address }) => address)).toEqual(teams.map(({ email }) => email));
    expect(press.notice.text).toContain('May we visit your office?');
    expect(press.notice.text).toContain('reporter@example.org');

    const email = 'whistle@blower.example';
    const other = await mailsOf({ topic: 'other', name: 'Wanda Whistle', email });
    expect(other.notice.to).toEqual([other.notice.from && { ...other.notice.from, name: '' }]);
    expect(other.notice.text).toContain(other.reference);
    expect(other.notice.text).toContain('no team for this topic');
    expect(JSON.stringify(other.notice)).not.toMatch(/wanda|whistle|blower|district heating/i);
  });

  test('cannot put anything into the head of a mail, nor markup into its body', async () => {
    const { notice, reference } = await mailsOf({
      topic: 'press',
      name: '<img src=x onerror=alert(1)> =?utf-8?Q?Bcc=3A?=',
      message: '.\n.\nBcc: all@example.org\n\n<script>alert(1)</script>',
    });
    expect(notice.subject).toBe(`New inquiry ${reference}: Press`);
    expect(notice.headers.map(({ key }) => key).sort()).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
      'x-auto-response-suppress',
    ]);
    expect(notice.html).not.toMatch(/<img|<script/);
    expect(notice.text).toContain('<script>alert(1)</script>');
  });
});
