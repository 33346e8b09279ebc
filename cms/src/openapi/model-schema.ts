import { fileUid } from '../change-feed/published';
import { linkSchema } from './link-schema';
import { orNull, schemaRef } from './part';
import type { Part, Parts } from './part';
import type { Named, PublicModel } from './public-model';
import { valueSchema } from './value-schema';

/** What Strapi keeps of a picture as JSON. */
const ofPictures: Parts = {
  url: { type: 'string', format: 'uri-reference', description: 'Relative to the server' },
  size: { type: 'number', description: 'In kilobytes' },
  formats: orNull({ type: 'object', additionalProperties: schemaRef('ImageFormat') }),
};

const lifetime = 'A number that each publishing changes; keep `documentId` instead.';

function identity({ isDocument, uid }: PublicModel, isSection: boolean): Parts {
  if (isDocument) {
    return {
      id: { type: 'integer', description: lifetime },
      documentId: schemaRef('DocumentId'),
    };
  }
  const id: Part = { type: 'integer' };
  return isSection ? { id, __component: { type: 'string', const: uid } } : { id };
}

/** What one gets of a model: its values unless `fields` chooses among them, and what is populated. */
export function modelSchema(
  model: PublicModel,
  languages: readonly string[],
  isSection: boolean,
): Part {
  const values = model.values.map(([name, attribute]: Named): [string, Part] => [
    name,
    valueSchema(name, attribute, languages),
  ]);
  const links = model.links.map(([name, attribute]: Named): [string, Part] => [
    name,
    linkSchema(name, attribute),
  ]);
  return {
    type: 'object',
    ...(model.description && { description: model.description }),
    properties: {
      ...identity(model, isSection),
      ...Object.fromEntries(values),
      ...(model.uid === fileUid && ofPictures),
      ...Object.fromEntries(links),
    },
    required: model.isDocument ? ['id', 'documentId'] : ['id'],
  };
}
