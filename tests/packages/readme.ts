/** The TypeScript of a readme as one module: what it imports, then block after block. */
export function codeOf(readme: string): string {
  const blocks = [...readme.matchAll(/^```tsx?\n(.*?)^```/gms)].map(([, block = '']) => block);
  const lines = blocks.flatMap((block) => block.split('\n'));
  const imports = new Set(lines.filter((line) => line.startsWith('import ')));
  return [...imports, ...lines.filter((line) => !line.startsWith('import '))].join('\n');
}
