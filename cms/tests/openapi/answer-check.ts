import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Operation } from './described';

/** The same, in which no object has anything that is not described. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([key, each]) => [key, closed(each)]));
  const isOpen = inner.type === 'object' && 'properties' in inner;
  return isOpen ? { additionalProperties: false, ...inner } : inner;
}

const pointer = (...names: string[]) =>
  names.map((each) => each.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');

export type Faults = (operation: Operation, status: number, body: unknown) => unknown[];

/** Compares answers with what the document says of them; an answer that fits has no faults. */
export function createAnswerCheck(document: object): Faults {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
  });
  addFormats.default(ajv);
  ajv.addVocabulary(['components', 'paths', 'discriminator']);
  const root = Object(closed(document));
  ajv.addSchema({ $id: 'api', components: root.components, paths: root.paths });

  return ({ path, method, responses }, status, body) => {
    const response: unknown = responses[status];
    if (typeof response !== 'object' || response === null) return [`${status} is not described`];
    const shared: unknown = Reflect.get(response, '$ref');
    const place =
      typeof shared === 'string'
        ? shared.replace('#/', '')
        : pointer('paths', path, method, 'responses', String(status));
    const validate = ajv.compile({
      $ref: `api#/${place}/content/${pointer('application/json')}/schema`,
    });
    return validate(body) ? [] : (validate.errors ?? []);
  };
}
