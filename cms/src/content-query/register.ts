import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { modelOf } from './model';
import { refuse } from './refusal';
import { checkSelection } from './selection';
import { withoutTies } from './sort';

/** Strapi takes these and does nothing with them, or what `pagination` says better. */
const idle = ['page', 'pageSize', 'start', 'limit', 'count', 'ordering'];

/** A file knows every document that shows it, the drafts among them. */
function hideUsesOfFiles(strapi: Core.Strapi) {
  Object.assign(strapi.contentType('plugin::upload.file').attributes.related, {
    private: true,
  });
}

/** Refuses queries of the content API with words where Strapi itself would fail with 500. */
export function registerQueryChecks(strapi: Core.Strapi) {
  hideUsesOfFiles(strapi);
  const { validate } = strapi.contentAPI;
  const names = validate.query;

  validate.query = async (query, schema, options) => {
    for (const key of idle) {
      if (key in query) refuse([key], `Invalid key ${key}; see pagination`);
    }
    if ('_q' in query && typeof query._q !== 'string') {
      refuse(['_q'], 'Invalid value of _q: give words to look for');
    }
    const model = modelOf(strapi, schema.uid);
    const isPublic = !Reflect.get(options?.auth ?? {}, 'credentials');
    const check = () => (model ? checkSelection(strapi, model, query, [], isPublic) : {});
    await names(query, schema, options).catch((error: unknown) => {
      if (!(error instanceof errors.ApplicationError)) check();
      throw error;
    });
    Object.assign(query, check(), isPublic && { sort: withoutTies(query) });
  };
}
