import type { Core, UID } from '@strapi/strapi';

interface Type {
  uid: UID.ContentType;
  isDisplayed: boolean;
}

interface ContentTypes {
  findAllContentTypes(): Type[];
  findContentType(uid: UID.ContentType): Type | undefined;
}

/** Of Strapi's own types the admin shows those that it does not list too, as in relations. */
function isHidden({ uid, isDisplayed }: Type) {
  return uid.startsWith('api::') && !isDisplayed;
}

/**
 * Strapi lists a type that is not `visible` in the content manager nowhere, but gives the super admin the
 * right to read it there. What the content manager does not know at all, nobody gets a right to.
 */
export function hideTypes(strapi: Core.Strapi) {
  strapi
    .get('services')
    .extend('plugin::content-manager.content-types', (types: ContentTypes): ContentTypes => ({
      ...types,
      findAllContentTypes() {
        return types.findAllContentTypes().filter((type) => !isHidden(type));
      },
      findContentType(uid) {
        // What every object has is no type, such as `__proto__`.
        if (!Object.hasOwn(strapi.contentTypes, uid)) return undefined;
        const type = types.findContentType(uid);
        return type && isHidden(type) ? undefined : type;
      },
    }));
}
