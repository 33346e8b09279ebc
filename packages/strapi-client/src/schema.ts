/** What a generated type map says of one content type or component. */
export interface Model {
  /** `document` for content types, `component` for components. */
  readonly shape: 'document' | 'component';
  /** Attributes that hold a value, as a published document has them; a nullable one may be unset. */
  readonly scalars: object;
  /** Attributes that hold other models, absent until populated. */
  readonly links: object;
  /** Present when documents have drafts. */
  readonly drafts?: true;
  /** Present when documents are translated. */
  readonly localized?: true;
  /** Names of attributes whose value belongs to one document. */
  readonly unique?: string;
  /** Names of scalars that hold a date, a time or both. */
  readonly dates?: string;
  /** Names of required scalars that are filled in when left out. */
  readonly defaults?: string;
}

/** A generated type map: every model by uid, and every REST route by the client's name for it. */
export interface Schema {
  readonly models: object;
  readonly routes: object;
}

/** One related document, media file or component, or none. */
export interface One<Uid extends string> {
  readonly link: 'one';
  readonly uid: Uid;
}

/** A component that every published document has. */
export interface Always<Uid extends string> {
  readonly link: 'always';
  readonly uid: Uid;
}

/** Any number of related documents, media files or components, in order. */
export interface Many<Uid extends string> {
  readonly link: 'many';
  readonly uid: Uid;
}

/** A dynamic zone: components of several kinds, in order. */
export interface Zone<Uid extends string> {
  readonly link: 'zone';
  readonly uid: Uid;
}

/** What the client must know of a route at run time. */
export interface Route<Kind = 'collection' | 'single', Uid = string> {
  /** Under Strapi's `/api/`. */
  readonly path: string;
  readonly kind: Kind;
  readonly uid: Uid;
  /** Whether its documents are translated. */
  readonly localized: boolean;
}

/** Every route by the client's name for it. */
export type Manifest<S extends Schema> = {
  readonly [Name in keyof S['routes']]: S['routes'][Name] extends {
    kind: infer Kind;
    uid: infer Uid;
  }
    ? Route<Kind, Uid>
    : never;
};

/** The sizes that Strapi made of a picture, by name. */
export type ImageFormats = Record<
  string,
  { readonly url: string; readonly width: number; readonly height: number; readonly mime: string }
>;

type ModelOf<S extends Schema, Uid> = Uid extends keyof S['models'] ? S['models'][Uid] : never;

export type ScalarsOf<S extends Schema, Uid> =
  ModelOf<S, Uid> extends { scalars: infer Scalars } ? Scalars : never;

export type LinksOf<S extends Schema, Uid> =
  ModelOf<S, Uid> extends { links: infer Links } ? Links : never;

export type ShapeOf<S extends Schema, Uid> =
  ModelOf<S, Uid> extends { shape: infer Shape } ? Shape : never;

export type HasDrafts<S extends Schema, Uid> =
  ModelOf<S, Uid> extends { drafts: true } ? true : false;

/** The language of a document, for types that are translated. */
export type LocaleOf<S extends Schema, Uid> =
  ModelOf<S, Uid> extends { localized: true } ? { locale: string } : unknown;

export type UniqueOf<S extends Schema, Uid> =
  ModelOf<S, Uid> extends { unique: infer Name } ? Name & string : never;

export type DatesOf<S extends Schema, Uid> =
  ModelOf<S, Uid> extends { dates: infer Name } ? Name : never;

export type DefaultsOf<S extends Schema, Uid> =
  ModelOf<S, Uid> extends { defaults: infer Name } ? Name : never;

/** Attributes that every document has besides its own. */
export interface SystemScalars<PublishedAt = string | null> {
  id: number;
  documentId: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: PublishedAt;
}
