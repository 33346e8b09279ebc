import { describe, expect, test } from 'vitest';
import { parseInquiry } from './inquiry.js';

const valid = {
  topic: 'press',
  name: 'Ada',
  email: 'ada@example.org',
  message: 'A message\nof two lines.',
  language: 'fr',
  privacyNotice: '2026-11',
};

const faultOf = (change: object) =>
  parseInquiry({ ...valid, ...change }).faults.map(({ path, code }) => [path.join('.'), code]);

describe('an inquiry', () => {
  test('is trimmed and taken', () => {
    expect(parseInquiry({ ...valid, name: '  Ada  ' })).toEqual({ inquiry: valid, faults: [] });
  });

  test.each([
    ['of no width', '\u200b\u200d\ufeff'],
    ['that hides as a letter', '\u3164\u115f\u2800'],
    ['that only marks others', '\ufe0f\u034f'],
  ])('a name made of a space %s is empty', (_name, name) => {
    expect(faultOf({ name })).toEqual([['name', 'required']]);
  });

  test('invisible characters between visible ones stay', () => {
    const name = 'می\u200cخواهم';
    expect(parseInquiry({ ...valid, name }).inquiry).toMatchObject({ name });
  });

  test.each([
    ['overrides', '\u202e'],
    ['embeds', '\u202b'],
    ['isolates', '\u2067'],
    ['ends', '\u2069'],
  ])('what %s the direction of text is taken in a message alone', (_name, control) => {
    const text = `Ada ${control}gro.elpmaxe`;
    expect(faultOf({ name: text, organization: text, country: text })).toEqual([
      ['name', 'invalid'],
      ['organization', 'invalid'],
      ['country', 'invalid'],
    ]);
    expect(faultOf({ message: `${text} wrote this` })).toEqual([]);
  });

  test.each([
    ['plain', 'ada@example.org', []],
    ['with a tag', 'ada+city@sub.example.org', []],
    ['with signs', "o'neil/press&more=#*?^~{|}$@example.org", []],
    ['on an island of its own', 'ada@example.xn--p1ai', []],
    ['with a domain of one part', 'ada@example', [['email', 'invalid']]],
    ['with dots beside each other', 'ada..b@example.org', [['email', 'invalid']]],
    ['with a dot at its end', 'ada.@example.org', [['email', 'invalid']]],
    ['that is sent on', 'ada%evil.com@example.org', [['email', 'invalid']]],
    ['of two', 'ada@b@example.org', [['email', 'invalid']]],
    ['in other letters', 'zoë@example.org', [['email', 'invalid']]],
    ['of a number', 'ada@１２７.１', [['email', 'invalid']]],
    ['of a domain that is none', 'ada@xn--ü.org', [['email', 'invalid']]],
    ['without a domain', 'ada@', [['email', 'invalid']]],
    ['with a comment', 'ada@ok (c).org', [['email', 'invalid']]],
    ['with a name around it', '"a@evil.com x"@ok.org', [['email', 'invalid']]],
  ])('address %s', (_name, email, faults) => {
    expect(faultOf({ email })).toEqual(faults);
  });

  test.each([
    ['info@münchen.de', 'info@xn--mnchen-3ya.de'],
    ['info@МОСКВА.рф', 'info@xn--80adxhks.xn--p1ai'],
    ['Info@Example.org', 'Info@Example.org'],
  ])('the address %s is kept as mail servers take it', (email, kept) => {
    expect(parseInquiry({ ...valid, email })).toMatchObject({ inquiry: { email: kept } });
  });

  test('an address that is too long for mail servers is refused', () => {
    const email = `${'a'.repeat(40)}@${'ü'.repeat(50)}.${'ü'.repeat(50)}.${'ü'.repeat(50)}.${'ü'.repeat(50)}.de`;
    expect(email.length).toBeLessThan(254);
    expect(faultOf({ email })).toEqual([['email', 'too-long']]);
  });

  test('may leave optional fields out or empty', () => {
    expect(faultOf({ organization: '', phone: '', country: undefined })).toEqual([]);
  });

  test('names one fault a field, in order', () => {
    expect(faultOf({ name: '', email: '', message: 'x', more: 1 })).toEqual([
      ['name', 'required'],
      ['email', 'required'],
      ['message', 'too-short'],
      ['more', 'unknown'],
    ]);
  });

  test.each([[null], ['text'], [[]], [undefined], [7]])('%j is refused as a whole', (data) => {
    expect(parseInquiry(data).faults).toMatchObject([{ path: [] }]);
  });

  test('a huge address is refused quickly', () => {
    expect(faultOf({ email: `a@${'a.a('.repeat(5000)}` })).toEqual([['email', 'too-long']]);
  });
});
