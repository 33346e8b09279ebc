import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

/** Everything that a caller without a token may do; whatever is not listed is refused. */
export const publicAccess: Record<string, readonly string[]> = {
  'api::news.article': ['find', 'findOne'],
  'api::news.news-category': ['find', 'findOne'],
  'api::organization.organization-page': ['find', 'findOne'],
  'api::leadership.leader': ['find', 'findOne'],
  'api::redirect.redirect': ['find', 'findOne'],
  'api::site.site': ['find'],
  'api::site.navigation': ['find'],
  'api::site.home-page': ['find'],
  'api::inquiry.inquiry': ['create', 'challenge'],
};

const draftParameters = ['status', 'publicationFilter', 'hasPublishedVersion'];

function refuseDrafts(query: Record<string, unknown>) {
  for (const key of draftParameters) {
    if (key in query && query[key] !== 'published') {
      throw new errors.ValidationError(`Only published content is public; leave out "${key}"`, {
        key,
        path: null,
        source: 'query',
        param: key,
      });
    }
  }
}

/** A number beyond what the database counts in would be its error, not the caller's. */
export const furthest = 1_000_000_000;

function refuseEndlessPages({ pagination, ...query }: Record<string, unknown>) {
  const given = typeof pagination === 'object' ? { ...query, ...pagination } : query;
  for (const key of ['page', 'pageSize', 'start', 'limit']) {
    if (Number(Reflect.get(given, key)) > furthest) {
      throw new errors.ValidationError(`"${key}" may be at most ${furthest}`, {
        key,
        path: null,
        source: 'query',
        param: 'pagination',
      });
    }
  }
}

function isPublic(scope: string) {
  const dot = scope.lastIndexOf('.');
  return publicAccess[scope.slice(0, dot)]?.includes(scope.slice(dot + 1)) ?? false;
}

/** Lets anonymous callers do what the table above lists, and nothing else. */
export function registerPublicAccess(strapi: Core.Strapi) {
  strapi.get('auth').register('content-api', {
    name: 'public-access',
    authenticate(ctx: { query: Record<string, unknown>; get: (header: string) => string }) {
      if (ctx.get('authorization')) return { authenticated: false };
      refuseDrafts(ctx.query);
      refuseEndlessPages(ctx.query);
      return { authenticated: true, credentials: null };
    },
    verify(_auth: unknown, { scope = [] }: { scope?: string | string[] }) {
      const scopes = [scope].flat();
      if (scopes.length === 0 || !scopes.every(isPublic)) throw new errors.ForbiddenError();
    },
  });
}
