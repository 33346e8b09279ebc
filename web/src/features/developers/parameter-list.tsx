import type { Operation } from './description';
import { DescriptionText } from './description-text';

export function ParameterList({ parameters }: Pick<Operation, 'parameters'>) {
  return (
    <dl className="divide-y divide-hairline">
      {parameters.map(({ name, description, examples }) => (
        <div key={name} className="grid gap-x-6 py-2 sm:grid-cols-[14rem_1fr]">
          <dt>
            <code translate="no">{name}</code>
          </dt>
          <dd>
            <DescriptionText text={description} className="measure" />
            {examples.map((example) => (
              <p key={example}>
                <code translate="no" className="text-note wrap-anywhere text-muted">
                  {example}
                </code>
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
