import type { Comparable, Operator, Reachable, Target } from './filters.js';
import type { anyName, FieldName, PageRequest, RangeRequest } from './query.js';
import type { LinksOf, Many, Schema, Zone } from './schema.js';

declare const unknownName: unique symbol;

/** What nothing is: stands in the compiler's message where a name is not one of the schema. */
interface UnknownName<Name> {
  readonly [unknownName]: Name;
}

type Keyless = string | number | boolean | null | undefined;

/** Asks nothing of a value without faults. */
type Demand<Faults> = [Faults] extends [never] ? unknown : Faults;

type Faulty<Found> = {
  [Key in keyof Found as [Found[Key]] extends [never] ? never : Key]: Found[Key];
};

/** The faults among what was found key by key; `never` when there are none. */
type Faults<Found> = keyof Faulty<Found> extends never ? never : Faulty<Found>;

type ListFaults<Found extends readonly unknown[]> = [Found[number]] extends [never]
  ? never
  : { [Index in keyof Found]: Demand<Found[Index]> };

type KeyFaults<Known, Value> = Faults<{
  [Key in keyof Value]-?: Key extends Known ? never : UnknownName<Key>;
}>;

type Through<S extends Schema, Uid, Link> =
  Link extends Reachable<S, Uid> ? Target<LinksOf<S, Uid>[Link]> : never;

/** A wrong name, unless it is the placeholder that the type of all queries has. */
type Wrong<Name> = typeof anyName extends keyof Name ? never : UnknownName<Name>;

type FieldFault<S extends Schema, Uid, Name> = Name extends FieldName<S, Uid> ? never : Wrong<Name>;

type OwnSortFault<S extends Schema, Uid, Name> = (
  Name extends `${infer Plain}:${'asc' | 'desc'}` ? Plain : Name
) extends keyof Comparable<S, Uid>
  ? never
  : Wrong<Name>;

type SortFault<S extends Schema, Uid, Name> = Name extends `${infer Link}.${infer Next}`
  ? [OwnSortFault<S, Through<S, Uid, Link>, Next>] extends [never]
    ? never
    : Wrong<Name>
  : OwnSortFault<S, Uid, Name>;

type PathFault<S extends Schema, Uid, Path> = Path extends `${infer Link}.${infer Next}`
  ? Next extends keyof LinksOf<S, Through<S, Uid, Link>>
    ? never
    : Wrong<Path>
  : Path extends keyof LinksOf<S, Uid>
    ? never
    : Wrong<Path>;

interface NameFault<S extends Schema, Uid, Name> {
  fields: FieldFault<S, Uid, Name>;
  sort: SortFault<S, Uid, Name>;
  ownSort: OwnSortFault<S, Uid, Name>;
  populate: PathFault<S, Uid, Name>;
}

/** Of one name, or a list of them. */
type NameFaults<
  S extends Schema,
  Uid,
  Kind extends keyof NameFault<S, Uid, string>,
  Names,
> = Names extends readonly unknown[]
  ? ListFaults<{ [Index in keyof Names]: NameFault<S, Uid, Names[Index]>[Kind] }>
  : Names extends string
    ? NameFault<S, Uid, Names>[Kind]
    : never;

type OperatorFaults<Value> = Value extends Keyless | readonly unknown[]
  ? never
  : Faults<{
      [Key in keyof Value]-?: Key extends '$not'
        ? KeyFaults<Operator, Value[Key]>
        : Key extends Operator
          ? never
          : UnknownName<Key>;
    }>;

/** Does not go on from an object that may be empty, as the type of all filters is: it has no end. */
type FilterFaults<S extends Schema, Uid, Value> = Value extends Keyless
  ? never
  : Value extends readonly unknown[]
    ? ListFaults<{ [Index in keyof Value]: FilterFaults<S, Uid, Value[Index]> }>
    : Faults<{
        [Key in keyof Value]-?: Key extends keyof Comparable<S, Uid>
          ? OperatorFaults<Value[Key]>
          : Key extends Reachable<S, Uid>
            ? object extends Value
              ? never
              : FilterFaults<S, Target<LinksOf<S, Uid>[Key]>, Value[Key]>
            : Key extends '$and' | '$or' | '$not'
              ? object extends Value
                ? never
                : FilterFaults<S, Uid, Value[Key]>
              : UnknownName<Key>;
      }>;

type ZoneFaults<S extends Schema, Uid, Value> = Value extends Keyless
  ? never
  : Faults<{
      [Key in keyof Value]-?: Key extends 'on'
        ? Faults<{
            [Name in keyof Value[Key]]-?: Name extends Uid
              ? QueryFaults<S, Name, 'fields' | 'populate', 'ownSort', Value[Key][Name]>
              : UnknownName<Name>;
          }>
        : Key extends 'populate'
          ? never
          : UnknownName<Key>;
    }>;

type ListKeys = 'fields' | 'populate' | 'filters' | 'sort' | 'count';

type LinkFaults<S extends Schema, Link, Value> =
  Link extends Zone<infer Uid>
    ? ZoneFaults<S, Uid, Value>
    : QueryFaults<
        S,
        Target<Link>,
        Link extends Many<string> ? ListKeys : 'fields' | 'populate',
        'ownSort',
        Value
      >;

/** Does not go on from all that a populate may be, as the type of all queries has it: it has no end. */
type PopulateFaults<S extends Schema, Uid, Value> = '*' extends Value
  ? never
  : Value extends readonly unknown[]
    ? NameFaults<S, Uid, 'populate', Value>
    : Faults<{
        [Key in keyof Value]-?: Key extends keyof LinksOf<S, Uid>
          ? LinkFaults<S, LinksOf<S, Uid>[Key], Value[Key]>
          : UnknownName<Key>;
      }>;

type QueryFaults<
  S extends Schema,
  Uid,
  Known,
  Sort extends 'sort' | 'ownSort',
  Value,
> = Value extends Keyless
  ? never
  : Faults<{
      [Key in keyof Value]-?: Key extends Known
        ? Key extends 'populate'
          ? PopulateFaults<S, Uid, Value[Key]>
          : Key extends 'fields'
            ? NameFaults<S, Uid, 'fields', Value[Key]>
            : Key extends 'sort'
              ? NameFaults<S, Uid, Sort, Value[Key]>
              : Key extends 'filters'
                ? FilterFaults<S, Uid, Value[Key]>
                : Key extends 'pagination'
                  ? KeyFaults<keyof PageRequest | keyof RangeRequest, Value[Key]>
                  : never
        : UnknownName<Key>;
    }>;

/**
 * Asks for the impossible at every name, at any depth, that the schema does not know, so that a
 * typo is an error there: a `const` type parameter switches the compiler's own check of keys off.
 * Of a query without such names it asks nothing. `Shape` has the keys of the query itself.
 */
export type Exact<S extends Schema, Uid, Shape, Query> = Demand<
  QueryFaults<S, Uid, keyof Shape, 'sort', Query>
>;
