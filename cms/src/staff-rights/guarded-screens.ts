import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { guardActions } from './guard-actions';

interface Ability {
  can(action: string, subject?: string): boolean;
}

interface Context {
  body?: unknown;
  params: { uid?: string };
  state: { userAbility: Ability };
  request: { body?: unknown };
}

const named = z.object({ contentTypeUID: z.string() });

/** Who may write documents of a type may ask which addresses are taken. */
function demandToWrite({ state, request }: Context) {
  const uid = named.safeParse(request.body).data?.contentTypeUID ?? '';
  const { findContentType } = strapi.plugin('content-manager').service('content-types');
  if (!findContentType(uid))
    throw new errors.ValidationError('contentTypeUID has to name a content type');
  const mayWrite = ['create', 'update'].some((right) =>
    state.userAbility.can(`plugin::content-manager.explorer.${right}`, uid),
  );
  if (!mayWrite) throw new errors.ForbiddenError();
}

/** In what the editing screens ask for besides documents, Strapi asks for a sign-in only. */
export function guardScreens(strapi: Core.Strapi) {
  guardActions<Context>(strapi, 'plugin::content-manager.components', {
    before: {
      findComponentConfiguration({ params }) {
        if (!Object.hasOwn(strapi.components, params.uid ?? '')) throw new errors.NotFoundError();
      },
      updateComponentConfiguration({ state }) {
        if (!state.userAbility.can('plugin::content-manager.components.configure-layout')) {
          throw new errors.ForbiddenError();
        }
      },
    },
  });
  guardActions<Context>(strapi, 'plugin::content-manager.uid', {
    before: { generateUID: demandToWrite, checkUIDAvailability: demandToWrite },
  });
}
