import type { Core } from '@strapi/strapi';

interface Answering {
  body?: unknown;
}

type Action<Context> = (ctx: Context) => Promise<unknown>;

/** What is demanded of those who ask, by the names of actions; it throws what they are to be told. */
export interface Guards<Context> {
  /** Before each action. */
  always?: (ctx: Context) => unknown;
  before?: Record<string, (ctx: Context) => unknown>;
  /** Gives what is answered instead. */
  after?: Record<string, (ctx: Context, answer: unknown) => unknown>;
}

/** Guards actions of one of Strapi's controllers. */
export function guardActions<Context extends Answering>(
  strapi: Core.Strapi,
  uid: string,
  { always, before = {}, after = {} }: Guards<Context>,
) {
  function guard(name: string, act: Action<Context>): Action<Context> {
    const demand = before[name];
    const change = after[name];
    // What is left may be a part of actions, and take more than a context.
    if (!always && !demand && !change) return act;
    return async function guardedAct(this: unknown, ctx) {
      await always?.(ctx);
      await demand?.(ctx);
      const answer = await act.call(this, ctx);
      if (!change) return answer;
      // Some actions give their answer, others write it into the context, where it would stay.
      const changed = await change(ctx, answer ?? ctx.body);
      ctx.body = changed;
      return changed;
    };
  }
  strapi.get('controllers').extend(uid, (controller: Record<string, Action<Context>>) => {
    const guarded = Object.entries(controller).map(([name, act]) => [name, guard(name, act)]);
    return Object.fromEntries(guarded);
  });
}
