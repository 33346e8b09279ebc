/** A thing as schema.org describes it. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** Tells search engines in schema.org's words what is on the page. */
export function StructuredData({ thing }: { thing: Thing }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...thing });
  // Nothing that an editor wrote can end the element.
  const html = json.replace(/</g, '\\u003c');
  // Another one for other data: browsers complain of a script that was changed.
  return (
    <script key={html} type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />
  );
}
