/** A part of a mail's body. */
export type MailPart =
  | { readonly paragraph: string }
  | { readonly heading: string }
  /** What somebody else wrote. */
  | { readonly quotation: string }
  | { readonly facts: readonly (readonly [name: string, value: string])[] }
  | { readonly link: string; readonly words: string };

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string) => text.replace(/[&<>"']/g, (each) => entities[each] ?? each);
const lines = (text: string) => escape(text).replace(/\n/g, '<br>\n');

function htmlOf(part: MailPart): string {
  if ('paragraph' in part) return `<p>${lines(part.paragraph)}</p>`;
  if ('heading' in part) return `<h2 style="font-size:1.1em">${escape(part.heading)}</h2>`;
  if ('quotation' in part) {
    const style = 'margin:0;padding-left:1em;border-left:3px solid #999';
    return `<blockquote style="${style}">${lines(part.quotation)}</blockquote>`;
  }
  if ('link' in part) return `<p><a href="${escape(part.link)}">${escape(part.words)}</a></p>`;
  const rows = part.facts.map(([name, value]) => {
    const head = `<th scope="row" align="left" valign="top">${escape(name)}</th>`;
    return `<tr>${head}<td style="padding-left:1em">${lines(value)}</td></tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

function textOf(part: MailPart): string {
  if ('paragraph' in part) return part.paragraph;
  if ('heading' in part) return `${part.heading}\n${'-'.repeat(part.heading.length)}`;
  if ('quotation' in part) return part.quotation.replace(/^/gm, '> ');
  if ('link' in part) return `${part.words}: ${part.link}`;
  return part.facts.map(([name, value]) => `${name}: ${value}`).join('\n');
}

/** The same body as text and as HTML, in which nothing of it is markup. */
export function writeMailBody(language: string, title: string, parts: readonly MailPart[]) {
  const head = `<meta charset="utf-8"><title>${escape(title)}</title>`;
  const style = 'font:16px/1.5 Arial,Helvetica,sans-serif;color:#1a1a1a;max-width:38em';
  const body = `<body style="${style}">\n${parts.map(htmlOf).join('\n')}\n</body>`;
  return {
    text: `${parts.map(textOf).join('\n\n')}\n`,
    html: `<!doctype html>\n<html lang="${language}"><head>${head}</head>\n${body}</html>\n`,
  };
}
