import type {
  DatesOf,
  LinksOf,
  LocaleOf,
  One,
  Always,
  Many,
  ScalarsOf,
  Schema,
  ShapeOf,
  SystemScalars,
} from './schema.js';

interface Presence {
  readonly $null?: boolean;
  readonly $notNull?: boolean;
}

interface Equality<Value> extends Presence {
  readonly $eq?: Value | null;
  readonly $ne?: Value | null;
  readonly $in?: readonly Value[];
  readonly $notIn?: readonly Value[];
}

interface Order<Value> extends Equality<Value> {
  readonly $lt?: Value;
  readonly $lte?: Value;
  readonly $gt?: Value;
  readonly $gte?: Value;
  readonly $between?: readonly [from: Value, to: Value];
}

interface Wording extends Order<string> {
  readonly $eqi?: string;
  readonly $nei?: string;
  readonly $contains?: string;
  readonly $notContains?: string;
  readonly $containsi?: string;
  readonly $notContainsi?: string;
  readonly $startsWith?: string;
  readonly $startsWithi?: string;
  readonly $endsWith?: string;
  readonly $endsWithi?: string;
}

type Negatable<Operators> = Operators & { readonly $not?: Operators };

/** Of a string type that is wider than any list of values. */
type FreeText<Value> = string extends Value ? true : false;

type Condition<Value, IsDate> = Value extends boolean
  ? Value | Negatable<Equality<boolean>>
  : Value extends number
    ? Value | Negatable<Order<number>>
    : Value extends string
      ? FreeText<Value> extends true
        ? IsDate extends true
          ? Value | Negatable<Order<string>>
          : Value | Negatable<Wording>
        : never
      : Negatable<Presence>;

/** An enumeration's condition names its values, so the union must stay together. */
type EnumerationCondition<Value> = [Value] extends [string]
  ? FreeText<Value> extends true
    ? never
    : Value | Negatable<Equality<Value>>
  : never;

/** Every operator that some kind of attribute knows. */
export type Operator = keyof Wording | keyof Order<unknown>;

type SystemDates = 'createdAt' | 'updatedAt' | 'publishedAt';

type ConditionOf<Value, IsDate> = Condition<Value, IsDate> | EnumerationCondition<Value>;

/** The attributes of a model that can be compared, with their values. */
export type Comparable<S extends Schema, Uid> = ScalarsOf<S, Uid> &
  (ShapeOf<S, Uid> extends 'component' ? { id: number } : SystemScalars & LocaleOf<S, Uid>);

export type Target<Link> = Link extends One<infer Uid> | Always<infer Uid> | Many<infer Uid>
  ? Uid
  : never;

/** Links that conditions and order can reach through: all but dynamic zones. */
export type Reachable<S extends Schema, Uid> = {
  [Key in keyof LinksOf<S, Uid>]: [Target<LinksOf<S, Uid>[Key]>] extends [never] ? never : Key;
}[keyof LinksOf<S, Uid>];

/** Conditions on attributes and, through links, on theirs; several are all to hold. */
type Conditions<S extends Schema, Uid> = {
  readonly [Key in keyof Comparable<S, Uid>]?: ConditionOf<
    NonNullable<Comparable<S, Uid>[Key]>,
    Key extends DatesOf<S, Uid> | SystemDates ? true : false
  >;
} & {
  readonly [Key in Reachable<S, Uid>]?: Conditions<S, Target<LinksOf<S, Uid>[Key]>> &
    LinkGroups<S, Target<LinksOf<S, Uid>[Key]>>;
};

/** Within a link there is no `$not`; it goes around the link. */
interface LinkGroups<S extends Schema, Uid> {
  readonly $and?: readonly Filters<S, Uid>[];
  readonly $or?: readonly Filters<S, Uid>[];
}

/** Conditions on a document; several are all to hold. */
export type Filters<S extends Schema, Uid> = Conditions<S, Uid> &
  LinkGroups<S, Uid> & { readonly $not?: Filters<S, Uid> };

type Name<S extends Schema, Uid> = string & keyof Comparable<S, Uid>;

type NameThroughLink<S extends Schema, Uid> = {
  [Key in Reachable<S, Uid> & string]: `${Key}.${Name<S, Target<LinksOf<S, Uid>[Key]>>}`;
}[Reachable<S, Uid> & string];

type Ordered<Key extends string> = Key | `${Key}:${'asc' | 'desc'}`;

/** `title` or `title:desc`; within a link Strapi sorts by what it holds itself. */
export type OwnSort<S extends Schema, Uid> = Ordered<Name<S, Uid>>;

/** `title`, `title:desc` or, through one link, `category.name:asc`. */
export type Sort<S extends Schema, Uid, Names = never> =
  OwnSort<S, Uid> | ([Names] extends [never] ? Ordered<NameThroughLink<S, Uid>> : Names);
