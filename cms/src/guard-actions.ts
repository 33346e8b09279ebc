import type { Core } from '@strapi/strapi';

export type Action<Context> = (ctx: Context) => Promise<unknown>;

/** Changes the actions of one of Strapi's controllers, each by its name. */
export function changeActions<Context>(
  strapi: Core.Strapi,
  uid: string,
  change: (act: Action<Context>, name: string) => Action<Context>,
) {
  strapi.get('controllers').extend(uid, (controller: Record<string, Action<Context>>) => {
    const changed = Object.entries(controller).map(([name, act]) => [name, change(act, name)]);
    return Object.fromEntries(changed);
  });
}

/** What is demanded before an action, by its name; it throws what the caller is to be told. */
export type Guards<Context> = Record<string, (ctx: Context) => unknown>;

export function guardActions<Context>(strapi: Core.Strapi, uid: string, guards: Guards<Context>) {
  changeActions<Context>(strapi, uid, (act, name) => {
    const demand = guards[name];
    // Others are parts of actions, and take more than a context.
    if (!demand) return act;
    return async function guardedAct(this: unknown, ctx) {
      await demand(ctx);
      return act.call(this, ctx);
    };
  });
}
