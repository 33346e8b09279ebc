interface CodeSampleProps {
  title: string;
  code: string;
}

export function CodeSample({ title, code }: CodeSampleProps) {
  return (
    <figure className="min-w-0">
      <figcaption className="mb-2 font-semibold">{title}</figcaption>
      <pre className="border border-hairline bg-tint p-4 text-note wrap-anywhere whitespace-pre-wrap">
        <code translate="no">{code}</code>
      </pre>
    </figure>
  );
}
