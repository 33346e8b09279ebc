import type { Blocks, ImageFormats } from './index.js';

/** What a list call answers, one of them. */
export type Item<Call extends () => Promise<{ data: unknown[] }>> = Awaited<
  ReturnType<Call>
>['data'][number];

export interface City {
  id: number;
  documentId: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string;
  locale: string;
  name: string;
  slug: string;
  code: string | null;
  kind: 'capital' | 'town';
  climate: 'mild' | 'harsh' | null;
  population: number;
  area: number | null;
  coastal: boolean | null;
  foundedOn: string;
  surveyedAt: string | null;
  opensAt: string | null;
  story: Blocks | null;
  facts: unknown;
}

export interface Country {
  id: number;
  documentId: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string;
  name: string;
  iso: string;
}

export interface File {
  id: number;
  documentId: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string;
  url: string;
  width: number | null;
  height: number | null;
  formats: ImageFormats | null;
}
