import { parse } from 'opentype.js';
import type { Font, PathCommand } from 'opentype.js';
import extended from './extended.ttf?inline';
import latin from './latin.ttf?inline';

function fontIn(address: string) {
  const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

let fonts: readonly Font[] | undefined;

function fontOf(sign: string) {
  fonts ??= [fontIn(latin), fontIn(extended)];
  return fonts.find((font) => font.charToGlyphIndex(sign) > 0);
}

/** The text in pieces that one font can write; signs that none can are left out. */
function piecesOf(text: string) {
  const pieces: { font: Font; text: string }[] = [];
  for (const sign of text.normalize('NFC')) {
    const font = fontOf(sign);
    const last = pieces.at(-1);
    if (font && last?.font === font) last.text += sign;
    else if (font) pieces.push({ font, text: sign });
  }
  return pieces;
}

/** How wide a line of text is, in pixels. */
export function widthOf(text: string, size: number): number {
  return piecesOf(text)
    .map((piece) => piece.font.getAdvanceWidth(piece.text, size))
    .reduce((sum, width) => sum + width, 0);
}

/** Path data of a command; the library's own has no number where one is almost nothing. */
function dataOf(command: PathCommand) {
  const { type } = command;
  if (type === 'Z') return type;
  const first = 'x1' in command ? [command.x1, command.y1] : [];
  const second = 'x2' in command ? [command.x2, command.y2] : [];
  const numbers = [...first, ...second, command.x, command.y];
  return type + numbers.map((each) => each.toFixed(1)).join(' ');
}

/**
 * The SVG path of a line of text, which looks the same whatever fonts a server has; `x` and `y` are
 * where its baseline starts.
 */
export function outlineOf(text: string, size: number, x: number, y: number): string {
  let end = x;
  let path = '';
  for (const piece of piecesOf(text)) {
    path += piece.font.getPath(piece.text, end, y, size).commands.map(dataOf).join('');
    end += piece.font.getAdvanceWidth(piece.text, size);
  }
  return path;
}

/** Text in lines no wider than `width`, where its words allow. */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines.filter((line) => widthOf(line, size) > 0);
}
