import type { LinksOf, Many, One, ScalarsOf, Schema, Zone } from './schema.js';

type Comparable<Value> = {
  readonly $eq?: Value;
  readonly $ne?: Value;
  readonly $in?: readonly Value[];
  readonly $notIn?: readonly Value[];
  readonly $lt?: Value;
  readonly $lte?: Value;
  readonly $gt?: Value;
  readonly $gte?: Value;
  readonly $null?: boolean;
  readonly $notNull?: boolean;
};

type Textual = {
  readonly $eqi?: string;
  readonly $contains?: string;
  readonly $containsi?: string;
  readonly $startsWith?: string;
  readonly $endsWith?: string;
};

type Operators<Value> = Comparable<Value> & (Value extends string ? Textual : unknown);

/** Attributes that every document has besides its own. */
export interface SystemScalars {
  id: number;
  documentId: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  locale: string | null;
}

type Filterable<S extends Schema, Uid> = ScalarsOf<S, Uid> & SystemScalars;

export type Filters<S extends Schema, Uid> = {
  readonly [Key in keyof Filterable<S, Uid>]?:
    NonNullable<Filterable<S, Uid>[Key]> | Operators<NonNullable<Filterable<S, Uid>[Key]>>;
} & {
  readonly [Key in keyof LinksOf<S, Uid>]?: LinksOf<S, Uid>[Key] extends
    One<infer Target> | Many<infer Target>
    ? Filters<S, Target>
    : never;
} & {
  readonly $and?: readonly Filters<S, Uid>[];
  readonly $or?: readonly Filters<S, Uid>[];
  readonly $not?: Filters<S, Uid>;
};

type SortKey<S extends Schema, Uid> = string & keyof Filterable<S, Uid>;

export type Sort<S extends Schema, Uid> = SortKey<S, Uid> | `${SortKey<S, Uid>}:${'asc' | 'desc'}`;

/** Which attributes of a model an answer holds. */
export interface Selection<S extends Schema, Uid> {
  readonly fields?: readonly (string & keyof Filterable<S, Uid>)[];
  readonly populate?: Populate<S, Uid>;
}

export type Populate<S extends Schema, Uid> = {
  readonly [Key in keyof LinksOf<S, Uid>]?: true | LinkSelection<S, LinksOf<S, Uid>[Key]>;
};

type LinkSelection<S extends Schema, Link> =
  Link extends Zone<infer Uid>
    ? { readonly on: { readonly [Key in Uid]?: true | Selection<S, Key> } }
    : Link extends One<infer Uid>
      ? Selection<S, Uid>
      : Link extends Many<infer Uid>
        ? Selection<S, Uid> & {
            readonly filters?: Filters<S, Uid>;
            readonly sort?: readonly Sort<S, Uid>[];
          }
        : never;

export interface Pagination {
  /** Counted from 1. */
  readonly page?: number;
  /** At most what the server allows; the answer's meta says what it gave. */
  readonly pageSize?: number;
  readonly withCount?: boolean;
}

/** A question about one document. */
export interface DocumentQuery<S extends Schema, Uid> extends Selection<S, Uid> {
  readonly locale?: string;
}

/** A question about many documents. */
export interface ListQuery<S extends Schema, Uid> extends DocumentQuery<S, Uid> {
  readonly filters?: Filters<S, Uid>;
  readonly sort?: readonly Sort<S, Uid>[];
  readonly pagination?: Pagination;
}
