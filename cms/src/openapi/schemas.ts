import { fileUid } from '../change-feed/published';
import { answerSchemas } from './answer-schemas';
import { blocksSchemas } from './blocks-schema';
import { conditionSchemas } from './filter-schema';
import { modelSchema } from './model-schema';
import type { Part, Parts } from './part';
import { nameOf, targetsOf } from './public-model';
import type { PublicModel } from './public-model';
import { selectionSchemas } from './selection-schema';

/** The names of schemas that a part refers to, at any depth. */
function namesIn(part: object): string[] {
  const text = JSON.stringify(part);
  return [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name);
}

/** Only what operations lead to, so that nothing of what is private is told. */
function reached(schemas: Parts, paths: object): Parts {
  const names = new Set<string>();
  const add = (name: string) => {
    if (names.has(name)) return;
    names.add(name);
    namesIn(schemas[name] ?? {}).forEach(add);
  };
  namesIn(paths).forEach(add);
  return Object.fromEntries(
    [...names].sort().flatMap((name) => {
      const schema = schemas[name];
      return schema ? [[name, schema]] : [];
    }),
  );
}

/** A picture within a rich text is a copy of the file's values. */
function pictureSchema(file: Part): Part {
  const { id: _id, documentId: _documentId, ...properties } = Object(file.properties);
  return { ...file, properties, required: ['url', 'width', 'height'] };
}

/** Every schema that the paths need. */
export function schemasFor(
  models: readonly PublicModel[],
  languages: readonly string[],
  paths: object,
): Parts {
  const sections = models.flatMap(({ links }) =>
    links.filter(([, { type }]) => type === 'dynamiczone').flatMap(([, zone]) => targetsOf(zone)),
  );
  const ofModels = models.map((model): [string, Part] => [
    model.name,
    modelSchema(model, languages, sections.includes(model.uid)),
  ]);
  const own = Object.fromEntries(ofModels);
  const all = {
    ...answerSchemas,
    ...blocksSchemas,
    ...conditionSchemas,
    BlockPicture: pictureSchema(own[nameOf(fileUid)] ?? {}),
    ...own,
    ...Object.assign({}, ...models.map(selectionSchemas)),
  };
  return reached(all, paths);
}
