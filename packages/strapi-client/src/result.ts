import type { SystemScalars } from './query.js';
import type { LinksOf, Many, One, ScalarsOf, Schema, ShapeOf, Zone } from './schema.js';

type Simplify<T> = { [Key in keyof T]: T[Key] } & {};

type SystemOf<S extends Schema, Uid> =
  ShapeOf<S, Uid> extends 'component' ? { id: number } : SystemScalars;

type IdentityOf<S extends Schema, Uid> =
  ShapeOf<S, Uid> extends 'component' ? { id: number } : { id: number; documentId: string };

type SelectedScalars<S extends Schema, Uid, Q> = Q extends { fields: readonly (infer Key)[] }
  ? IdentityOf<S, Uid> &
      Pick<ScalarsOf<S, Uid> & SystemOf<S, Uid>, Key & keyof (ScalarsOf<S, Uid> & SystemOf<S, Uid>)>
  : ScalarsOf<S, Uid> & SystemOf<S, Uid>;

type ZoneItem<S extends Schema, Uid, Q> = Uid extends string
  ? Simplify<{ __component: Uid } & Result<S, Uid, Q>>
  : never;

type ZoneItems<S extends Schema, On> = {
  [Uid in keyof On]: ZoneItem<S, Uid, On[Uid]>;
}[keyof On];

type Linked<S extends Schema, Link, Q> =
  Link extends Zone<string>
    ? Q extends { on: infer On }
      ? ZoneItems<S, On>[]
      : never
    : Link extends One<infer Uid>
      ? Result<S, Uid, Q> | null
      : Link extends Many<infer Uid>
        ? Result<S, Uid, Q>[]
        : never;

type SelectedLinks<S extends Schema, Uid, Q> = Q extends { populate: infer P }
  ? { [Key in keyof P & keyof LinksOf<S, Uid>]: Linked<S, LinksOf<S, Uid>[Key], P[Key]> }
  : unknown;

/** The exact type of a document or component that was asked for with the query `Q`. */
export type Result<S extends Schema, Uid, Q> = Simplify<
  SelectedScalars<S, Uid, Q> & SelectedLinks<S, Uid, Q>
>;

type KeyOf<Shape> = Shape extends object ? keyof Shape : never;
type At<Shape, Key> = Shape extends object ? (Key extends keyof Shape ? Shape[Key] : never) : never;
type Primitive = string | number | boolean | null | undefined;

/** Turns a key that the shape does not know, at any depth, into `never`, so that a typo is an error. */
export type Exact<Shape, Q> = Q extends Primitive | readonly unknown[]
  ? Q
  : { [Key in keyof Q]: Key extends KeyOf<Shape> ? Exact<At<Shape, Key>, Q[Key]> : never };
