interface DescriptionTextProps {
  /** In English; what stands between backticks is code. */
  text: string | undefined;
  className?: string;
}

/** A description as the document has it. */
export function DescriptionText({ text, className }: DescriptionTextProps) {
  if (text === undefined) return null;
  return (
    <p lang="en" className={className}>
      {text.split('`').map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <code key={index} translate="no" className="text-note wrap-anywhere">
            {part}
          </code>
        ),
      )}
    </p>
  );
}
