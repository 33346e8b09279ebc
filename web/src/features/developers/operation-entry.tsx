import { useMessages } from '../../i18n/messages';
import { AttributeList } from './attribute-list';
import type { Operation } from './description';
import { DescriptionText } from './description-text';
import { Disclosure } from './disclosure';
import { ParameterList } from './parameter-list';
import { TypeText } from './type-text';

export function OperationEntry({ operation }: { operation: Operation }) {
  const t = useMessages();
  const {
    id,
    method,
    path,
    summary,
    description,
    parameters,
    sends,
    answer,
    answerAttributes,
    statuses,
  } = operation;
  const title = (
    <code translate="no">
      {method} {path}
    </code>
  );
  return (
    <Disclosure id={id} title={title} aside={summary}>
      <DescriptionText text={description} className="measure" />
      {parameters.length > 0 && (
        <div>
          <h4 className="mb-2 font-semibold">{t('developers.parameters')}</h4>
          <ParameterList parameters={parameters} />
        </div>
      )}
      {sends.length > 0 && (
        <div>
          <h4 className="mb-2 font-semibold">{t('developers.sends')}</h4>
          <AttributeList attributes={sends} />
        </div>
      )}
      <div>
        <h4 className="mb-2 font-semibold">{t('developers.answer')}</h4>
        <p>
          <TypeText type={[{ text: 'data: ' }, ...answer]} />
        </p>
        {answerAttributes.length > 0 && (
          <div className="my-2">
            <AttributeList attributes={answerAttributes} />
          </div>
        )}
        <p className="text-note text-muted">
          {t('developers.statuses', { statuses: statuses.join(', ') })}
        </p>
      </div>
    </Disclosure>
  );
}
