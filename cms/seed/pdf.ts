/** Latin-1 has neither curly apostrophes nor narrow spaces. */
function escaped(line: string) {
  return line
    .replaceAll('’', "'")
    .replaceAll('\u202f', '\u00a0')
    .replace(/[\\()]/g, '\\$&');
}

function drawing([title = '', ...lines]: readonly string[]) {
  const body = lines.map((line) => `(${escaped(line)}) ' `).join('');
  return `BT /F1 20 Tf 72 760 Td (${escaped(title)}) Tj /F1 11 Tf 18 TL 0 -16 Td ${body}ET`;
}

/** A page of A4 with a title and lines of Latin text. */
export function pdf(lines: readonly string[]): Buffer {
  const content = drawing(lines);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ].map((object, index) => `${index + 1} 0 obj${object}endobj\n`);

  const header = '%PDF-1.4\n';
  const ends = objects.map((_, index) => objects.slice(0, index).join('').length + header.length);
  const offsets = ends.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets}`;
  const start = header.length + objects.join('').length;
  const trailer = `trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(header + objects.join('') + table + trailer, 'latin1');
}
