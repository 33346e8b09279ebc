// @vitest-environment node
import { expect, test } from 'vitest';
import { stylePiecesOf } from '../build-steps/style-pieces';
import { createCriticalStyles } from './critical-styles';

const css = `
@layer theme, base;
@layer base { body { margin: 0 } h1, h2 { font: inherit } table { border: 0 } ::placeholder { opacity: 1 } }
@layer rest { .gone { color: red } }
.card { color: var(--edge); animation: turn 1s }
.card:hover { color: red }
:root { color-scheme: light; --edge: var(--line); --line: black; --far: white; --drawn: blue }
@property --far { syntax: "*"; inherits: false }
.gone { color: var(--far); animation: shake 1s }
.card .title, .gone .title { color: navy }
.md\\:flex { display: flex }
.\\[\\&\\>svg\\]\\:w-4 > svg { width: 1rem }
.card:not(.open) { height: 0 }
:is(.card, .gone) em { color: teal }
@media (min-width: 48rem) { .card { color: black } .gone { color: white } }
@media print { .card { color: grey } }
@keyframes turn { to { rotate: 1turn } }
@keyframes shake { to { rotate: 1deg } }
`;
const critical = createCriticalStyles(stylePiecesOf(css));

test('keeps the rules of what is on the page, in their order, and leaves the others out', () => {
  const styles = critical('<main class="card md:flex"><h1 class="title">x</h1></main>');
  const kept = ['.card {', '.card .title', '.md\\:flex', '.card:not(.open)', '@keyframes turn'];
  const places = kept.map((each) => styles.indexOf(each));
  expect(places).not.toContain(-1);
  expect([...places].sort((left, right) => left - right)).toEqual(places);
  expect(styles).toContain('h1, h2');
  expect(styles).toContain('@media (min-width: 48rem){.card { color: black }}');
  expect(styles).not.toMatch(/table|placeholder|white|print|hover/);
});

test('keeps the custom properties and animations of what is on the page, and what those are made of', () => {
  const styles = critical('<main class="card">x</main>');
  expect(styles).toContain(':root{color-scheme: light;--edge: var(--line);--line: black;}');
  expect(styles).not.toMatch(/--far|--drawn|shake/);
  expect(critical('<p class="gone">x</p>')).toMatch(/--far: white[^]*@property --far[^]*shake/);
  expect(critical('<path fill="var(--drawn)"></path>')).toContain('--drawn: blue');
});

test('keeps what it cannot tell to be useless', () => {
  expect(critical('<em>x</em>')).toContain(':is(.card, .gone) em');
  expect(critical('<input class="other">')).toContain('::placeholder');
});

test('names layers of which nothing is left, which decides over their order', () => {
  const styles = critical('<p>x</p>');
  expect(styles).toContain('@layer theme, base;');
  expect(styles).toContain('@layer rest;');
});

test('reads class names as browsers do', () => {
  const styles = critical('<b class="[&amp;&gt;svg]:w-4"><svg></svg></b>');
  expect(styles).toContain('width: 1rem');
});
