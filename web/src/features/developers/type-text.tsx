import type { TypePart } from './value-text';

/** The element that shows a type. */
export function idOfType(name: string) {
  return `type-${name}`;
}

/** What a value may be; names lead to what they stand for. */
export function TypeText({ type }: { type: readonly TypePart[] }) {
  return (
    <code translate="no" className="text-note wrap-anywhere">
      {type.map(({ text, schema }, index) =>
        schema === undefined ? (
          text
        ) : (
          <a key={index} href={`#${idOfType(schema)}`} className="link">
            {text}
          </a>
        ),
      )}
    </code>
  );
}
