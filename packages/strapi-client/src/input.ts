import type {
  DefaultsOf,
  LinksOf,
  Always,
  Many,
  One,
  ScalarsOf,
  Schema,
  ShapeOf,
  Zone,
} from './schema.js';

type Simplify<T> = { [Key in keyof T]: T[Key] } & {};

/** Where a document is put among those it joins. */
type Position =
  | { readonly before: string }
  | { readonly after: string }
  | { readonly start: true }
  | { readonly end: true };

/** A document by its `documentId`. */
type Reference =
  string | { readonly documentId: string; readonly locale?: string; readonly position?: Position };

type RelationInput =
  | null
  | Reference
  | readonly Reference[]
  | { readonly set: readonly Reference[] }
  | { readonly connect?: readonly Reference[]; readonly disconnect?: readonly Reference[] };

/** A media file by its numeric `id`. */
type LinkInput<S extends Schema, Link> =
  Link extends Zone<infer Uid>
    ? readonly ZoneItemInput<S, Uid>[]
    : Link extends One<infer Uid> | Always<infer Uid>
      ? TargetInput<S, Uid, null>
      : Link extends Many<infer Uid>
        ? TargetInput<S, Uid, readonly unknown[]>
        : never;

type TargetInput<S extends Schema, Uid, Form> = Uid extends 'plugin::upload.file'
  ? Form extends null
    ? number | null
    : readonly number[]
  : ShapeOf<S, Uid> extends 'component'
    ? Form extends null
      ? ComponentInput<S, Uid> | null
      : readonly ComponentInput<S, Uid>[]
    : RelationInput;

type ZoneItemInput<S extends Schema, Uid> = Uid extends string
  ? Simplify<{ readonly __component: Uid } & ComponentInput<S, Uid>>
  : never;

type Required<S extends Schema, Uid> = {
  [Key in keyof ScalarsOf<S, Uid>]: null extends ScalarsOf<S, Uid>[Key]
    ? never
    : Key extends DefaultsOf<S, Uid>
      ? never
      : Key;
}[keyof ScalarsOf<S, Uid>];

/** `localizations` are kept by Strapi. */
type WritableLinks<S extends Schema, Uid> = Exclude<keyof LinksOf<S, Uid>, 'localizations'>;

type ComponentInput<S extends Schema, Uid> = { readonly id?: number } & CreateInput<S, Uid>;

/** What a new document is made of: what is required and has no default, and what may be told. */
export type CreateInput<S extends Schema, Uid> = Simplify<
  { readonly [Key in Required<S, Uid>]: ScalarsOf<S, Uid>[Key] } & UpdateInput<S, Uid>
>;

/** What of a document changes; the rest stays. */
export type UpdateInput<S extends Schema, Uid> = {
  readonly [Key in keyof ScalarsOf<S, Uid>]?: ScalarsOf<S, Uid>[Key];
} & { readonly [Key in WritableLinks<S, Uid>]?: LinkInput<S, LinksOf<S, Uid>[Key]> };
