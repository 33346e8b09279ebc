// Written by `strapi-client dump` from the CMS; do not edit.
import type { Blocks, ImageFormats, Many, One, Zone } from '@wsco/strapi-client';

export interface Models {
  'api::leadership.leader': {
    shape: 'document';
    drafts: true;
    localized: true;
    unique: 'slug';
    dates: 'termEnd' | 'termStart';
    defaults: 'order';
    scalars: {
      biography: Blocks | null;
      group: 'board' | 'management' | 'advisory';
      name: string;
      order: number;
      quote: string | null;
      role: string;
      slug: string;
      termEnd: string | null;
      termStart: string | null;
    };
    links: {
      links: Many<'shared.social-link'>;
      localizations: Many<'api::leadership.leader'>;
      portrait: One<'plugin::upload.file'>;
      seo: One<'shared.seo'>;
    };
  };
  'api::news.article': {
    shape: 'document';
    drafts: true;
    localized: true;
    unique: 'slug';
    dates: 'publishedOn';
    scalars: {
      featured: boolean | null;
      publishedOn: string;
      slug: string;
      summary: string;
      title: string;
    };
    links: {
      attachments: Many<'plugin::upload.file'>;
      body: Zone<'sections.call-to-action' | 'sections.embed' | 'sections.figure' | 'sections.files' | 'sections.gallery' | 'sections.leaders' | 'sections.quote' | 'sections.rich-text'>;
      category: One<'api::news.news-category'>;
      corrections: Many<'shared.correction'>;
      cover: One<'plugin::upload.file'>;
      localizations: Many<'api::news.article'>;
      related: Many<'api::news.article'>;
      seo: One<'shared.seo'>;
    };
  };
  'api::news.news-category': {
    shape: 'document';
    drafts: true;
    localized: true;
    unique: 'slug';
    defaults: 'order';
    scalars: {
      name: string;
      order: number;
      slug: string;
    };
    links: {
      localizations: Many<'api::news.news-category'>;
    };
  };
  'api::organization.organization-page': {
    shape: 'document';
    drafts: true;
    localized: true;
    unique: 'slug';
    defaults: 'order';
    scalars: {
      intro: string | null;
      order: number;
      path: string | null;
      slug: string;
      title: string;
    };
    links: {
      body: Zone<'sections.call-to-action' | 'sections.embed' | 'sections.figure' | 'sections.files' | 'sections.gallery' | 'sections.leaders' | 'sections.quote' | 'sections.rich-text'>;
      children: Many<'api::organization.organization-page'>;
      cover: One<'plugin::upload.file'>;
      localizations: Many<'api::organization.organization-page'>;
      parent: One<'api::organization.organization-page'>;
      seo: One<'shared.seo'>;
    };
  };
  'api::redirect.redirect': {
    shape: 'document';
    scalars: {
      collection: string;
      from: string;
      language: string;
      target: string;
    };
    links: Record<never, never>;
  };
  'api::site.home-page': {
    shape: 'document';
    drafts: true;
    localized: true;
    scalars: Record<never, never>;
    links: {
      localizations: Many<'api::site.home-page'>;
      sections: Zone<'sections.call-to-action' | 'sections.hero' | 'sections.latest-news' | 'sections.leader-spotlight' | 'sections.link-list' | 'sections.page-teaser' | 'sections.statement'>;
      seo: One<'shared.seo'>;
    };
  };
  'api::site.navigation': {
    shape: 'document';
    drafts: true;
    localized: true;
    scalars: Record<never, never>;
    links: {
      footer: Many<'shared.menu-item'>;
      header: Many<'shared.menu-item'>;
      localizations: Many<'api::site.navigation'>;
    };
  };
  'api::site.site': {
    shape: 'document';
    drafts: true;
    localized: true;
    defaults: 'timeZone';
    scalars: {
      address: string | null;
      email: string | null;
      inquiryIntro: string | null;
      inquiryNext: string | null;
      leadershipIntro: string | null;
      name: string;
      newsIntro: string | null;
      phone: string | null;
      shortName: string;
      tagline: string | null;
      timeZone: string;
    };
    links: {
      holidays: Many<'shared.holiday'>;
      localizations: Many<'api::site.site'>;
      logo: One<'plugin::upload.file'>;
      openingHours: Many<'shared.opening-hours'>;
      privacyNotice: One<'shared.privacy-notice'>;
      seo: One<'shared.seo'>;
      socialLinks: Many<'shared.social-link'>;
    };
  };
  'plugin::upload.file': {
    shape: 'document';
    scalars: {
      alternativeText: string | null;
      caption: string | null;
      ext: string | null;
      focalPoint: unknown;
      formats: ImageFormats | null;
      hash: string;
      height: number | null;
      mime: string;
      name: string;
      previewUrl: string | null;
      provider: string;
      provider_metadata: unknown;
      size: number;
      url: string;
      width: number | null;
    };
    links: Record<never, never>;
  };
  'sections.call-to-action': {
    shape: 'component';
    scalars: {
      label: string;
      text: string | null;
      title: string;
      topic: 'financing' | 'activity' | 'partnership' | 'membership' | 'press' | 'other';
    };
    links: Record<never, never>;
  };
  'sections.embed': {
    shape: 'component';
    scalars: {
      description: string | null;
      title: string;
      url: string;
    };
    links: Record<never, never>;
  };
  'sections.figure': {
    shape: 'component';
    scalars: {
      caption: string | null;
      credit: string | null;
    };
    links: {
      image: One<'plugin::upload.file'>;
    };
  };
  'sections.files': {
    shape: 'component';
    scalars: {
      title: string | null;
    };
    links: {
      files: Many<'plugin::upload.file'>;
    };
  };
  'sections.gallery': {
    shape: 'component';
    scalars: {
      title: string | null;
    };
    links: {
      images: Many<'plugin::upload.file'>;
    };
  };
  'sections.hero': {
    shape: 'component';
    scalars: {
      text: string | null;
      title: string;
    };
    links: {
      image: One<'plugin::upload.file'>;
      link: One<'shared.link'>;
    };
  };
  'sections.latest-news': {
    shape: 'component';
    defaults: 'count';
    scalars: {
      count: number;
      title: string;
    };
    links: Record<never, never>;
  };
  'sections.leader-spotlight': {
    shape: 'component';
    scalars: {
      label: string | null;
      title: string;
    };
    links: {
      leader: One<'api::leadership.leader'>;
    };
  };
  'sections.leaders': {
    shape: 'component';
    scalars: {
      title: string | null;
    };
    links: {
      leaders: Many<'api::leadership.leader'>;
    };
  };
  'sections.link-list': {
    shape: 'component';
    scalars: {
      text: string | null;
      title: string;
    };
    links: {
      links: Many<'shared.link'>;
    };
  };
  'sections.page-teaser': {
    shape: 'component';
    scalars: {
      label: string | null;
      text: string | null;
      title: string | null;
    };
    links: {
      page: One<'api::organization.organization-page'>;
    };
  };
  'sections.quote': {
    shape: 'component';
    scalars: {
      attribution: string | null;
      source: string | null;
      text: string;
    };
    links: Record<never, never>;
  };
  'sections.rich-text': {
    shape: 'component';
    scalars: {
      content: Blocks;
    };
    links: Record<never, never>;
  };
  'sections.statement': {
    shape: 'component';
    scalars: {
      shareable: boolean | null;
      text: Blocks;
      title: string;
    };
    links: {
      link: One<'shared.link'>;
      pillars: Many<'shared.pillar'>;
    };
  };
  'shared.correction': {
    shape: 'component';
    dates: 'date';
    scalars: {
      date: string;
      note: string;
    };
    links: Record<never, never>;
  };
  'shared.holiday': {
    shape: 'component';
    dates: 'closes' | 'date' | 'opens';
    scalars: {
      closes: string | null;
      date: string;
      name: string;
      opens: string | null;
    };
    links: Record<never, never>;
  };
  'shared.link': {
    shape: 'component';
    scalars: {
      label: string;
      place: 'home' | 'news' | 'leadership' | 'contact' | null;
      url: string | null;
    };
    links: {
      page: One<'api::organization.organization-page'>;
    };
  };
  'shared.menu-item': {
    shape: 'component';
    scalars: {
      label: string;
      place: 'home' | 'news' | 'leadership' | 'contact' | null;
      url: string | null;
    };
    links: {
      children: Many<'shared.link'>;
      page: One<'api::organization.organization-page'>;
    };
  };
  'shared.opening-hours': {
    shape: 'component';
    dates: 'closes' | 'opens';
    scalars: {
      closes: string;
      opens: string;
      weekday: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
    };
    links: Record<never, never>;
  };
  'shared.pillar': {
    shape: 'component';
    scalars: {
      text: string;
      title: string;
    };
    links: Record<never, never>;
  };
  'shared.privacy-notice': {
    shape: 'component';
    scalars: {
      version: string;
    };
    links: {
      page: One<'api::organization.organization-page'>;
    };
  };
  'shared.seo': {
    shape: 'component';
    scalars: {
      canonicalUrl: string | null;
      metaDescription: string | null;
      metaTitle: string | null;
      noIndex: boolean | null;
    };
    links: {
      shareImage: One<'plugin::upload.file'>;
    };
  };
  'shared.social-link': {
    shape: 'component';
    scalars: {
      platform: 'linkedin' | 'x' | 'facebook' | 'instagram' | 'youtube' | 'mastodon' | 'bluesky';
      url: string;
    };
    links: Record<never, never>;
  };
}

export interface Routes {
  leadership: { kind: 'collection'; uid: 'api::leadership.leader' };
  news: { kind: 'collection'; uid: 'api::news.article' };
  newsCategories: { kind: 'collection'; uid: 'api::news.news-category' };
  organizationPages: { kind: 'collection'; uid: 'api::organization.organization-page' };
  redirects: { kind: 'collection'; uid: 'api::redirect.redirect' };
  homePage: { kind: 'single'; uid: 'api::site.home-page' };
  navigation: { kind: 'single'; uid: 'api::site.navigation' };
  site: { kind: 'single'; uid: 'api::site.site' };
}

export interface ContentSchema {
  models: Models;
  routes: Routes;
}
