import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** An inquiry has rules of its own, which answer with a code for each field. */
const inquiryPath = /^\/api\/inquiries\/?$/i;

/** PostgreSQL stores no NUL character, and no half of a character in JSON. */
const unreadable = /\0|\p{Surrogate}/u;
/** In a form, JSON such as that of a caption is still text. */
const unreadableInForm = /\0|\p{Surrogate}|\\u0000/u;

interface Place {
  value: unknown;
  key: string;
  parent?: Place;
  depth: number;
}

/** Much of Strapi goes into what is within a value by calling itself, and so do those that it uses. */
const deepest = 100;

function pathTo(place: Place): string[] {
  const path: string[] = [];
  for (let next = place; next.parent; next = next.parent) path.unshift(next.key);
  return path;
}

function firstUnreadable(body: unknown, pattern: RegExp) {
  const waiting: Place[] = [{ value: body, key: '', depth: 0 }];
  for (const place of waiting) {
    const { value, depth } = place;
    if (depth > deepest) {
      throw new errors.ValidationError(
        `The body has more than ${deepest} values within each other`,
      );
    }
    if (typeof value === 'string' && pattern.test(value)) return pathTo(place);
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      waiting.push({ value: inner, key, parent: place, depth: depth + 1 });
    }
  }
  return undefined;
}

/** Refuses text that the database cannot keep, and says where it stands. */
export function refuseUnreadableBody(ctx: Context) {
  if (inquiryPath.test(ctx.path)) return;
  const pattern = ctx.is('multipart') ? unreadableInForm : unreadable;
  const path = firstUnreadable(ctx.request.body, pattern);
  if (!path) return;
  const message =
    'The text holds a character that cannot be stored (NUL or half a character); retype it';
  throw new errors.ValidationError(message, {
    errors: [{ path, message, name: 'ValidationError' }],
  });
}
