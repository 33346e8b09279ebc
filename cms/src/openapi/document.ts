import type { Core } from '@strapi/strapi';
import { modelsShown } from '../change-feed/published';
import { publicAccess } from '../public-access';
import { failureResponses, headers } from './answers';
import { inquiryOperations } from './inquiry-operation';
import type { Part } from './part';
import { publicModel } from './public-model';
import { readOperations } from './read-operations';
import type { Operation } from './read-operations';
import { schemasFor } from './schemas';

const description = `Everything that The World Smart Cities Organization publishes, for anybody, without a token.

Answers hold a document's values; what is linked (pictures, categories, sections) is sent when \`populate\` asks for it. Every value is optional here, since \`fields\` can leave it out; without \`fields\` each of them is sent. Unknown parameters are refused with 400.`;

function tagsOf(operations: readonly Operation[]) {
  const names = new Set(operations.flatMap(({ operation }) => [operation.tags].flat()));
  return [...names].map((name) => ({ name }));
}

function pathsOf(operations: readonly Operation[]) {
  const paths: Record<string, Part> = {};
  for (const { path, method, operation } of operations) {
    paths[path] = { ...paths[path], [method]: operation };
  }
  return paths;
}

/** Describes what anybody may ask, from the content types as they are. */
export function createDocument(strapi: Core.Strapi, languages: readonly string[]): Part {
  const models = modelsShown(strapi).map((model) => publicModel(strapi, model));
  const find = (uid: string) => models.find((each) => each.uid === uid);
  const reads = Object.values(strapi.contentTypes).flatMap((type) => {
    const model = find(type.uid);
    const actions = publicAccess[type.uid] ?? [];
    return model ? readOperations({ strapi, languages, find }, type, model, actions) : [];
  });
  const sends = publicAccess['api::inquiry.inquiry']?.includes('create') ? inquiryOperations() : [];
  const operations = [...reads, ...sends];
  const paths = pathsOf(operations);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Content API of The World Smart Cities Organization',
      version: strapi.config.get('info.version'),
      description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [],
    tags: tagsOf(operations),
    paths,
    components: {
      schemas: schemasFor(models, languages, { paths, failureResponses }),
      responses: failureResponses,
      headers,
      parameters: {
        IfNoneMatch: {
          name: 'If-None-Match',
          in: 'header',
          description: 'The `ETag` of an answer that is known.',
          schema: { type: 'string' },
        },
      },
    },
  };
}
