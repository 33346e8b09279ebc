import type {
  Always,
  HasDrafts,
  LinksOf,
  LocaleOf,
  Many,
  One,
  ScalarsOf,
  Schema,
  ShapeOf,
  SystemScalars,
  Zone,
} from './schema.js';

export declare const answersDrafts: unique symbol;

type Simplify<T> = { [Key in keyof T]: T[Key] } & {};

/** Nothing is required of a draft. */
type Unfinished<Scalars> = { [Key in keyof Scalars]: Scalars[Key] | null };

/** Whether the answer may hold drafts: by the query's `status`, else by the client. */
type AsksDraft<Query, Default> = 'status' extends keyof Query
  ? [Query[keyof Query & 'status']] extends ['published']
    ? false
    : true
  : Default;

/** Every scalar of a model; `Draft` says whether this document is one. */
type Scalars<S extends Schema, Uid, Draft> =
  ShapeOf<S, Uid> extends 'component'
    ? { id: number } & OwnScalars<S, Uid, Draft>
    : SystemScalars<Draft extends true ? string | null : string> &
        LocaleOf<S, Uid> &
        OwnScalars<S, Uid, Draft>;

type OwnScalars<S extends Schema, Uid, Draft> = Draft extends true
  ? Unfinished<ScalarsOf<S, Uid>>
  : ScalarsOf<S, Uid>;

type Identity<S extends Schema, Uid> =
  ShapeOf<S, Uid> extends 'component' ? { id: number } : { id: number; documentId: string };

type SelectedScalars<S extends Schema, Uid, Query, Draft> = Query extends {
  fields: infer Fields extends readonly string[];
}
  ? Fields extends readonly []
    ? Scalars<S, Uid, Draft>
    : '*' extends Fields[number]
      ? Scalars<S, Uid, Draft>
      : Identity<S, Uid> & PickedScalars<Scalars<S, Uid, Draft>, Fields>
  : 'fields' extends keyof Query
    ? Identity<S, Uid> & Partial<Scalars<S, Uid, Draft>>
    : Scalars<S, Uid, Draft>;

/** Of an array of unknown length one cannot know which of its fields were asked for. */
type PickedScalars<All, Fields extends readonly string[]> = number extends Fields['length']
  ? Partial<Pick<All, Fields[number] & keyof All>>
  : Pick<All, Fields[number] & keyof All>;

type Head<Path> = Path extends `${infer First}.${string}` ? First : Path;
type Tail<Path, First extends string> = Path extends `${First}.${infer Rest}` ? Rest : never;

/** `['cover', 'category.localizations']` as the object that says the same. */
type FromPaths<Path extends string> = {
  [First in Head<Path> & string]: [Tail<Path, First>] extends [never]
    ? true
    : { populate: { [Second in Tail<Path, First>]: true } };
};

/** Every form of `populate` as an object. */
type PopulateOf<S extends Schema, Uid, Query> = Query extends { populate: infer Populate }
  ? Populate extends '*'
    ? { [Key in keyof LinksOf<S, Uid>]: true }
    : Populate extends readonly (infer Path extends string)[]
      ? number extends Populate['length']
        ? Partial<FromPaths<Path>>
        : FromPaths<Path>
      : Populate
  : 'populate' extends keyof Query
    ? Partial<PopulateOf<S, Uid, { populate: NonNullable<Query[keyof Query & 'populate']> }>>
    : unknown;

type Certain<Populate> = {
  [Key in keyof Populate]-?: [Populate[Key]] extends [object | true] ? Key : never;
}[keyof Populate];

type Possible<Populate> = {
  [Key in keyof Populate]-?: [Populate[Key]] extends [false | undefined] ? never : Key;
}[keyof Populate];

type SelectedLinks<S extends Schema, Uid, Populate, Asked, Draft> = {
  [Key in Certain<Populate> & keyof LinksOf<S, Uid>]: Linked<
    S,
    LinksOf<S, Uid>[Key],
    Populate[Key & keyof Populate],
    Asked,
    Draft
  >;
} & {
  [Key in Exclude<Possible<Populate>, Certain<Populate>> & keyof LinksOf<S, Uid>]?: Linked<
    S,
    LinksOf<S, Uid>[Key],
    Exclude<Populate[Key & keyof Populate], false | undefined>,
    Asked,
    Draft
  >;
};

type ZoneItem<S extends Schema, Uid, Query, Asked, Draft> = Uid extends string
  ? Simplify<{ __component: Uid } & Selected<S, Uid, Query, Asked, Draft>>
  : never;

type ZoneItems<S extends Schema, Uid, Query, Asked, Draft> = Query extends { on: infer On }
  ? { [Key in keyof On]-?: ZoneItem<S, Key, NonNullable<On[Key]>, Asked, Draft> }[keyof On]
  : ZoneItem<S, Uid, Query, Asked, Draft>;

type Linked<S extends Schema, Link, Query, Asked, Draft> =
  Link extends Zone<infer Uid>
    ? ZoneItems<S, Uid, Query, Asked, Draft>[]
    : Link extends Always<infer Uid>
      ? Target<S, Uid, Query, Asked, Draft> | (Draft extends true ? null : never)
      : Link extends One<infer Uid>
        ? Target<S, Uid, Query, Asked, Draft> | null
        : Link extends Many<infer Uid>
          ? Query extends { count: true }
            ? { count: number }
            : Target<S, Uid, Query, Asked, Draft>[]
          : never;

/** A component is as finished as the document that holds it; a document as its own type has it. */
type Target<S extends Schema, Uid, Query, Asked, Draft> =
  ShapeOf<S, Uid> extends 'component'
    ? Selected<S, Uid, Query, Asked, Draft>
    : Result<S, Uid, Query, Asked>;

type Selected<S extends Schema, Uid, Query, Asked, Draft> = Simplify<
  SelectedScalars<S, Uid, Query, Draft> &
    SelectedLinks<S, Uid, PopulateOf<S, Uid, Query>, Asked, Draft>
>;

/**
 * The exact type of a document or component that was asked for with a query. `Draft` says whether
 * drafts are answered when the query names no `status`.
 */
export type Result<S extends Schema, Uid, Query, Draft = false> = Selected<
  S,
  Uid,
  Query,
  AsksDraft<Query, Draft>,
  HasDrafts<S, Uid> extends true ? AsksDraft<Query, Draft> : false
>;
