import type { Attribute } from './description';
import { DescriptionText } from './description-text';
import { TypeText } from './type-text';

export function AttributeList({ attributes }: { attributes: readonly Attribute[] }) {
  return (
    <dl className="divide-y divide-hairline">
      {attributes.map(({ name, type, description }) => (
        <div key={name} className="grid gap-x-6 py-2 sm:grid-cols-[14rem_1fr]">
          <dt>
            <code translate="no" className="wrap-anywhere">
              {name}
            </code>
          </dt>
          <dd>
            <TypeText type={type} />
            <DescriptionText text={description} className="text-note text-muted" />
          </dd>
        </div>
      ))}
    </dl>
  );
}
