import { AttributeList } from './attribute-list';
import type { DescribedType } from './description';
import { DescriptionText } from './description-text';
import { Disclosure } from './disclosure';
import { idOfType, TypeText } from './type-text';

export function TypeEntry({ type }: { type: DescribedType }) {
  const { name, description, attributes } = type;
  return (
    <Disclosure id={idOfType(name)} title={<code translate="no">{name}</code>}>
      <DescriptionText text={description} className="measure" />
      {attributes.length > 0 ? (
        <AttributeList attributes={attributes} />
      ) : (
        <p>
          <TypeText type={type.type} />
        </p>
      )}
    </Disclosure>
  );
}
