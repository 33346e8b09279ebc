import type { MetaOf, Page } from './answer.js';
import type { Exact } from './exact.js';
import type { CreateInput, UpdateInput } from './input.js';
import type { AnyName, Answered, DocumentQuery, ListQuery } from './query.js';
import type { RequestOptions } from './request.js';
import type { answersDrafts, Result } from './result.js';
import type { LocaleOf, ScalarsOf, Schema, UniqueOf } from './schema.js';

type UnpagedQuery<S extends Schema, Uid, Names = never> = Omit<
  ListQuery<S, Uid, Names>,
  'pagination'
>;
type IterationQuery<S extends Schema, Uid, Names = never> = UnpagedQuery<S, Uid, Names> & {
  readonly pagination?: { readonly pageSize?: number };
};
type CountQuery<S extends Schema, Uid> = Pick<ListQuery<S, Uid>, 'filters' | 'locale' | 'status'>;

/** A collection type: many documents. `Draft` says whether it answers drafts unless asked otherwise. */
export interface Collection<S extends Schema, Uid, Draft = false> {
  /** A query to use again: frozen, with the answer's type (`ResultOf`). */
  query<const Q extends ListQuery<S, Uid, AnyName>>(
    query: Q & Exact<S, Uid, ListQuery<S, Uid>, Q>,
  ): Answered<Q, Result<S, Uid, Q, Draft>>;
  /** Exists in types only: tells a type that answers drafts from one that does not. */
  readonly [answersDrafts]?: Draft;
  /** Where a query is answered. */
  url(query: ListQuery<S, Uid>, documentId?: string): string;
  /** Begins the cache keys of this type; drafts have others than what is published. */
  readonly key: readonly string[];

  /** One page of documents. */
  find<const Q extends ListQuery<S, Uid, AnyName> = object>(
    query?: Q & Exact<S, Uid, ListQuery<S, Uid>, Q>,
    options?: RequestOptions,
  ): Promise<Page<Result<S, Uid, Q, Draft>, MetaOf<Q>>>;
  /** A document by its `documentId`, in the language asked for or one it falls back to; rejects with `not-found`. */
  findOne<const Q extends DocumentQuery<S, Uid, AnyName> = object>(
    documentId: string,
    query?: Q & Exact<S, Uid, DocumentQuery<S, Uid>, Q>,
    options?: RequestOptions,
  ): Promise<Result<S, Uid, Q, Draft> & LocaleOf<S, Uid>>;
  /** The first document that matches, as `findOne` finds it. */
  findFirst<const Q extends UnpagedQuery<S, Uid, AnyName> = object>(
    query?: Q & Exact<S, Uid, UnpagedQuery<S, Uid>, Q>,
    options?: RequestOptions,
  ): Promise<Result<S, Uid, Q, Draft> & LocaleOf<S, Uid>>;
  /** A document by an attribute that no two share, as `findOne` finds it. */
  findBy<Name extends UniqueOf<S, Uid>, const Q extends DocumentQuery<S, Uid, AnyName> = object>(
    attribute: Name,
    value: NonNullable<ScalarsOf<S, Uid>[Name & keyof ScalarsOf<S, Uid>]>,
    query?: Q & Exact<S, Uid, DocumentQuery<S, Uid>, Q>,
    options?: RequestOptions,
  ): Promise<Result<S, Uid, Q, Draft> & LocaleOf<S, Uid>>;
  /** A document by its slug, as `findOne` finds it. */
  findBySlug<const Q extends DocumentQuery<S, Uid, AnyName> = object>(
    slug: 'slug' extends UniqueOf<S, Uid> ? string : never,
    query?: Q & Exact<S, Uid, DocumentQuery<S, Uid>, Q>,
    options?: RequestOptions,
  ): Promise<Result<S, Uid, Q, Draft> & LocaleOf<S, Uid>>;
  /** Every document that matches, page after page; `pageSize` is that of the requests. */
  iterate<const Q extends IterationQuery<S, Uid, AnyName> = object>(
    query?: Q & Exact<S, Uid, IterationQuery<S, Uid>, Q>,
    options?: RequestOptions,
  ): AsyncGenerator<Result<S, Uid, Q, Draft>, void>;
  /** How many documents match. */
  count(query?: CountQuery<S, Uid>, options?: RequestOptions): Promise<number>;

  /** Makes a document; published unless `status` is `draft`. */
  create<const Q extends DocumentQuery<S, Uid, AnyName> = object>(
    data: Q extends { status: 'draft' } ? UpdateInput<S, Uid> : CreateInput<S, Uid>,
    query?: Q & Exact<S, Uid, DocumentQuery<S, Uid>, Q>,
    options?: RequestOptions,
  ): Promise<Result<S, Uid, Q, Draft>>;
  /** Changes what `data` names; rejects with `not-found`. */
  update<const Q extends DocumentQuery<S, Uid, AnyName> = object>(
    documentId: string,
    data: UpdateInput<S, Uid>,
    query?: Q & Exact<S, Uid, DocumentQuery<S, Uid>, Q>,
    options?: RequestOptions,
  ): Promise<Result<S, Uid, Q, Draft>>;
  /** Deletes a document, or its version in one language; one that is not there is no error to Strapi. */
  delete(
    documentId: string,
    query?: { readonly locale?: string },
    options?: RequestOptions,
  ): Promise<void>;
}
