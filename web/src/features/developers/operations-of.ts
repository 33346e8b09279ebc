import { attributesOf } from './attributes-of';
import type { Operation } from './description';
import type { DescriptionDocument, Parameter, ValueSchema } from './description-schema';
import { exampleSearches } from './example-searches';
import { typeOf } from './value-text';

function parametersOf(parameters: readonly Parameter[]) {
  return parameters.flatMap(({ name, description, ...parameter }) =>
    name === undefined ? [] : [{ name, description, examples: exampleSearches(name, parameter) }],
  );
}

const dataIn = (schema: ValueSchema | undefined) => schema?.properties?.data;

/** What one can ask. */
export function operationsOf({ paths, components }: DescriptionDocument): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const { operationId, summary, description, parameters, requestBody, responses } = operation;
      const success = Object.keys(responses).find((status) => status.startsWith('2')) ?? '';
      const answer = dataIn(responses[success]?.content?.['application/json'].schema);
      const type = answer ? typeOf(answer) : [];
      const named = type.map(({ schema }) => components.schemas[schema ?? '']);
      const sent = dataIn(requestBody?.content?.['application/json'].schema);
      return {
        id: operationId,
        method: method.toUpperCase(),
        path,
        summary,
        description,
        parameters: parametersOf(parameters),
        sends: sent ? attributesOf(sent) : [],
        answer: type,
        answerAttributes: [answer, ...named].flatMap((each) => (each ? attributesOf(each) : [])),
        statuses: Object.keys(responses).filter((status) => status !== 'default'),
      };
    }),
  );
}
