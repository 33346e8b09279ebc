import type { Blocks } from './blocks.js';
import type { Always, ImageFormats, Manifest, Many, One, Zone } from './schema.js';

/** A schema with every kind of attribute and link, for tests. */
export interface ExampleSchema {
  models: {
    'api::city.city': {
      shape: 'document';
      drafts: true;
      localized: true;
      unique: 'slug' | 'code';
      dates: 'foundedOn' | 'surveyedAt' | 'opensAt';
      defaults: 'kind';
      scalars: {
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
      };
      links: {
        twin: One<'api::city.city'>;
        country: One<'api::country.country'>;
        districts: Many<'api::district.district'>;
        localizations: Many<'api::city.city'>;
        cover: One<'plugin::upload.file'>;
        gallery: Many<'plugin::upload.file'>;
        address: Always<'shared.address'>;
        mayor: One<'shared.person'>;
        officers: Many<'shared.person'>;
        body: Zone<'sections.text' | 'sections.picture'>;
      };
    };
    'api::country.country': {
      shape: 'document';
      scalars: { name: string; iso: string };
      links: { capital: One<'api::city.city'> };
      unique: 'iso';
    };
    'api::district.district': {
      shape: 'document';
      drafts: true;
      scalars: { name: string };
      links: { city: One<'api::city.city'> };
    };
    'api::about.about': {
      shape: 'document';
      localized: true;
      scalars: { title: string };
      links: { seo: One<'shared.address'> };
    };
    'plugin::upload.file': {
      shape: 'document';
      scalars: {
        url: string;
        width: number | null;
        height: number | null;
        formats: ImageFormats | null;
      };
      links: object;
    };
    'shared.address': {
      shape: 'component';
      scalars: { street: string; note: string | null };
      links: { map: One<'plugin::upload.file'> };
    };
    'shared.person': {
      shape: 'component';
      scalars: { name: string };
      links: { portrait: One<'plugin::upload.file'>; home: One<'api::city.city'> };
    };
    'sections.text': {
      shape: 'component';
      scalars: { text: string };
      links: object;
    };
    'sections.picture': {
      shape: 'component';
      scalars: { caption: string | null };
      links: { image: One<'plugin::upload.file'> };
    };
  };
  routes: {
    cities: { kind: 'collection'; uid: 'api::city.city' };
    countries: { kind: 'collection'; uid: 'api::country.country' };
    districts: { kind: 'collection'; uid: 'api::district.district' };
    about: { kind: 'single'; uid: 'api::about.about' };
  };
}

export const exampleManifest: Manifest<ExampleSchema> = {
  cities: { kind: 'collection', path: 'cities', uid: 'api::city.city', localized: true },
  countries: {
    kind: 'collection',
    path: 'countries',
    uid: 'api::country.country',
    localized: false,
  },
  districts: {
    kind: 'collection',
    path: 'districts',
    uid: 'api::district.district',
    localized: false,
  },
  about: { kind: 'single', path: 'about', uid: 'api::about.about', localized: true },
};
