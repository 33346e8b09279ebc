const rules = { createHTML: (svg: string) => svg };

/** Lets drawings be HTML where the security policy allows no other: they are made here, with every word escaped. */
const policy =
  typeof window === 'undefined' ? rules : window.trustedTypes?.createPolicy('drawing', rules);

/** A drawing within the page itself, which takes its fonts and colours; it fills its box. */
export function Drawing({ svg }: { svg: string }) {
  return (
    <div
      aria-hidden="true"
      className="size-full [&>svg]:size-full"
      dangerouslySetInnerHTML={{ __html: (policy ?? rules).createHTML(svg) }}
    />
  );
}
