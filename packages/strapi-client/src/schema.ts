/** What a generated type map says of one content type or component. */
export interface Model {
  /** `document` for content types, `component` for components. */
  readonly shape: 'document' | 'component';
  /** Attributes that hold a value; a nullable one may be unset. */
  readonly scalars: object;
  /** Attributes that hold other models, absent until populated. */
  readonly links: object;
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

/** What the client must know at run time: for each name its REST path and kind. */
export type Manifest<S extends Schema> = {
  readonly [Name in keyof S['routes']]: {
    readonly path: string;
    readonly kind: S['routes'][Name] extends { kind: infer Kind } ? Kind : never;
  };
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
