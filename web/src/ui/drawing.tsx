/** A drawing within the page itself, which takes its fonts and colours; it fills its box. */
export function Drawing({ svg }: { svg: string }) {
  return (
    <div
      aria-hidden="true"
      className="size-full [&>svg]:size-full"
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
