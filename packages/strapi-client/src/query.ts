import type { Comparable, Filters, OwnSort, Reachable, Sort } from './filters.js';
import type { Always, LinksOf, Many, One, Schema, ShapeOf, Zone } from './schema.js';

export declare const anyName: unique symbol;

/** Any name at all: `Exact` looks at the names of a query, and tells where a wrong one stands. */
export type AnyName = string & { readonly [anyName]?: never };

/** Which attributes of a model an answer holds. `Names` are allowed besides those of the schema. */
export interface Selection<S extends Schema, Uid, Names = never> {
  readonly fields?: readonly (FieldName<S, Uid> | Names)[];
  readonly populate?: '*' | readonly (LinkPath<S, Uid> | Names)[] | Populate<S, Uid, Names>;
}

export type FieldName<S extends Schema, Uid> = (string & keyof Comparable<S, Uid>) | '*';

/** For each link whether it comes along, and what of it. */
export type Populate<S extends Schema, Uid, Names = never> = {
  readonly [Key in keyof LinksOf<S, Uid>]?:
    boolean | LinkSelection<S, LinksOf<S, Uid>[Key], Key, Names>;
};

type LinkSelection<S extends Schema, Link, Key, Names> =
  Link extends Zone<infer Uid>
    ? ZoneSelection<S, Uid, Names>
    : Link extends One<infer Uid> | Always<infer Uid>
      ? Selection<S, Uid, Names>
      : Link extends Many<infer Uid>
        ? ListSelection<S, Uid, Names> | CountSelection<S, Uid, Key>
        : never;

type ZoneSelection<S extends Schema, Uid extends string, Names> =
  | { readonly populate: '*'; readonly on?: never }
  | {
      readonly populate?: never;
      readonly on: { readonly [Key in Uid]?: true | Selection<S, Key, Names> };
    };

type ListSelection<S extends Schema, Uid, Names> = Selection<S, Uid, Names> & {
  readonly filters?: Filters<S, Uid>;
  readonly sort?: OwnSort<S, Uid> | Names | readonly (OwnSort<S, Uid> | Names)[];
  readonly count?: never;
};

/** Strapi counts related documents; files and translations it lists all the same. */
type CountSelection<S extends Schema, Uid, Key> = Key extends 'localizations'
  ? never
  : Uid extends 'plugin::upload.file'
    ? never
    : ShapeOf<S, Uid> extends 'document'
      ? { readonly count: true; readonly fields?: never; readonly populate?: never }
      : never;

type Linked<Link> = Link extends One<infer Uid> | Always<infer Uid> | Many<infer Uid> ? Uid : never;

/** A link, or a link of a link: `cover`, `category.localizations`. */
type LinkPath<S extends Schema, Uid> =
  | (string & keyof LinksOf<S, Uid>)
  | {
      [
        Key in Reachable<S, Uid> & string
      ]: `${Key}.${string & keyof LinksOf<S, Linked<LinksOf<S, Uid>[Key]>>}`;
    }[Reachable<S, Uid> & string];

export interface PageRequest {
  /** Counted from 1. */
  readonly page?: number;
  /** At most what the server allows; the answer's meta says what it gave. */
  readonly pageSize?: number;
  /** Without a count the meta has no `total`, and the server spends no query on it. */
  readonly withCount?: boolean;
}

export interface RangeRequest {
  /** Counted from 0. */
  readonly start?: number;
  readonly limit?: number;
  readonly withCount?: boolean;
}

declare const answer: unique symbol;

/** Carries the answer's type along with a query; exists in types only. */
interface Answering<Answer> {
  readonly [answer]?: Answer;
}

/** The query itself, with the type of its answer. */
export type Answered<Query, Answer> = {
  [Key in keyof Query as Key extends typeof answer ? never : Key]: Query[Key];
} & Answering<Answer>;

/** The answer's type of a query made with `query()`. */
export type ResultOf<Query> = Query extends Answering<infer Answer> ? NonNullable<Answer> : never;

/** A question about one document. */
export interface DocumentQuery<S extends Schema, Uid, Names = never>
  extends Selection<S, Uid, Names>, Answering<unknown> {
  readonly locale?: string;
  readonly status?: 'draft' | 'published';
}

/** A question about many documents. */
export interface ListQuery<S extends Schema, Uid, Names = never> extends DocumentQuery<
  S,
  Uid,
  Names
> {
  readonly filters?: Filters<S, Uid>;
  readonly sort?: Sort<S, Uid, Names> | readonly Sort<S, Uid, Names>[];
  readonly pagination?: PageRequest | RangeRequest;
}
