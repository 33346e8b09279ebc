import { errors } from '@strapi/utils';
import type { Modules } from '@strapi/strapi';

function isTimeZone(name: unknown) {
  try {
    return typeof name === 'string' && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function isInterval({ opens, closes }: { opens?: string; closes?: string }) {
  return Boolean(opens) === Boolean(closes) && (!opens || !closes || opens < closes);
}

function refuse(path: string[], message: string): never {
  throw new errors.ValidationError(message, {
    errors: [{ path, message, name: 'ValidationError' }],
  });
}

/** Hours in an unknown time zone, or that close before they open, would show visitors a wrong sign. */
export const checkOpeningTimes: Modules.Documents.Middleware.Middleware = (context, next) => {
  if (context.uid !== 'api::site.site' || !('data' in context.params)) return next();
  const data: Record<string, unknown> = { ...context.params.data };
  const { timeZone, openingHours, holidays } = data;
  if (timeZone && !isTimeZone(timeZone)) {
    refuse(
      ['timeZone'],
      `${JSON.stringify(timeZone)} is not a time zone; use a name such as Europe/London`,
    );
  }
  for (const [attribute, intervals] of Object.entries({ openingHours, holidays })) {
    if (Array.isArray(intervals) && !intervals.every(isInterval)) {
      refuse([attribute], 'Each interval needs an opening time before its closing time');
    }
  }
  return next();
};
