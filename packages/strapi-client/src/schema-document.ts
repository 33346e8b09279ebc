/** One attribute, as `strapi-client dump` writes it. */
export interface SchemaAttribute {
  /** Strapi's name of the type: `string`, `blocks`, `relation`, `dynamiczone` … */
  readonly type: string;
  readonly required: boolean;
  /** Whether no two documents of one language share a value. */
  readonly unique?: boolean;
  /** What a value is when none is given. */
  readonly default?: unknown;
  /** Of an enumeration. */
  readonly values?: readonly string[];
  /** Of a link: the models that it leads to. */
  readonly targets?: readonly string[];
  readonly many?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** One content type or component. */
export interface SchemaModel {
  /** `collection`, `single` or `component`. */
  readonly kind: string;
  /** REST path under `/api`; none for components and what has no route of its own. */
  readonly path?: string;
  /** Whether documents have drafts. */
  readonly draftAndPublish?: boolean;
  /** Whether documents are translated. */
  readonly localized?: boolean;
  readonly attributes: Readonly<Record<string, SchemaAttribute>>;
}

/** Every model that the API shows, by uid; the content of `schema.json`. */
export type SchemaDocument = Readonly<Record<string, SchemaModel>>;

/** The client's name of a REST path: `news-categories` becomes `newsCategories`. */
export function routeName(path: string): string {
  return path.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
