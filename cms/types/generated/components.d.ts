import type { Schema, Struct } from '@strapi/strapi';

export interface InquiryTeam extends Struct.ComponentSchema {
  collectionName: 'components_inquiry_team';
  info: {
    description: 'Who answers a topic';
    displayName: 'Team';
    icon: 'envelop';
  };
  attributes: {
    email: Schema.Attribute.Email &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 254;
      }>;
    topic: Schema.Attribute.Enumeration<
      ['financing', 'activity', 'partnership', 'membership', 'press', 'other']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.Private;
  };
}

export interface SectionsCallToAction extends Struct.ComponentSchema {
  collectionName: 'components_sections_call_to_action';
  info: {
    description: 'Invites the reader to send an inquiry on a topic';
    displayName: 'Call to action';
    icon: 'bell';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
        minLength: 2;
      }>;
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 400;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
        minLength: 2;
      }>;
    topic: Schema.Attribute.Enumeration<
      ['financing', 'activity', 'partnership', 'membership', 'press', 'other']
    > &
      Schema.Attribute.Required;
  };
}

export interface SectionsEmbed extends Struct.ComponentSchema {
  collectionName: 'components_sections_embed';
  info: {
    description: 'Outside content that loads only after a click';
    displayName: 'Embed';
    icon: 'play';
  };
  attributes: {
    description: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
        minLength: 2;
      }>;
    url: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface SectionsFigure extends Struct.ComponentSchema {
  collectionName: 'components_sections_figure';
  info: {
    description: 'One picture with its caption';
    displayName: 'Figure';
    icon: 'picture';
  };
  attributes: {
    caption: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    credit: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    image: Schema.Attribute.Media<'images'> & Schema.Attribute.Required;
  };
}

export interface SectionsFiles extends Struct.ComponentSchema {
  collectionName: 'components_sections_files';
  info: {
    description: 'Documents to download';
    displayName: 'Files';
    icon: 'file';
  };
  attributes: {
    files: Schema.Attribute.Media<'files' | 'images', true> & Schema.Attribute.Required;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface SectionsGallery extends Struct.ComponentSchema {
  collectionName: 'components_sections_gallery';
  info: {
    description: 'Several pictures; each one\u2019s caption comes from the media library';
    displayName: 'Gallery';
    icon: 'apps';
  };
  attributes: {
    images: Schema.Attribute.Media<'images', true> & Schema.Attribute.Required;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface SectionsHero extends Struct.ComponentSchema {
  collectionName: 'components_sections_hero';
  info: {
    description: 'The opening of the home page';
    displayName: 'Hero';
    icon: 'crown';
  };
  attributes: {
    image: Schema.Attribute.Media<'images'>;
    link: Schema.Attribute.Component<'shared.link', false>;
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 400;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
        minLength: 2;
      }>;
  };
}

export interface SectionsLatestNews extends Struct.ComponentSchema {
  collectionName: 'components_sections_latest_news';
  info: {
    description: 'The newest articles; a featured one leads';
    displayName: 'Latest news';
    icon: 'bulletList';
  };
  attributes: {
    count: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 12;
          min: 1;
        },
        number
      > &
      Schema.Attribute.DefaultTo<4>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
        minLength: 2;
      }>;
  };
}

export interface SectionsLeaderSpotlight extends Struct.ComponentSchema {
  collectionName: 'components_sections_leader_spotlight';
  info: {
    description: 'One leader with portrait and quote';
    displayName: 'Leader spotlight';
    icon: 'user';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    leader: Schema.Attribute.Relation<'oneToOne', 'api::leadership.leader'>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
        minLength: 2;
      }>;
  };
}

export interface SectionsLeaders extends Struct.ComponentSchema {
  collectionName: 'components_sections_leaders';
  info: {
    description: 'People, shown with portrait and role';
    displayName: 'Leaders';
    icon: 'user';
  };
  attributes: {
    leaders: Schema.Attribute.Relation<'oneToMany', 'api::leadership.leader'>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface SectionsLinkList extends Struct.ComponentSchema {
  collectionName: 'components_sections_link_list';
  info: {
    description: 'A closing block of links';
    displayName: 'Link list';
    icon: 'link';
  };
  attributes: {
    links: Schema.Attribute.Component<'shared.link', true> &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 12;
          min: 1;
        },
        number
      >;
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 400;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
        minLength: 2;
      }>;
  };
}

export interface SectionsPageTeaser extends Struct.ComponentSchema {
  collectionName: 'components_sections_page_teaser';
  info: {
    description: 'Introduces a page of the organisation';
    displayName: 'Page teaser';
    icon: 'dashboard';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    page: Schema.Attribute.Relation<'oneToOne', 'api::organization.organization-page'>;
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 400;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface SectionsQuote extends Struct.ComponentSchema {
  collectionName: 'components_sections_quote';
  info: {
    description: 'Words that somebody said';
    displayName: 'Quote';
    icon: 'quote';
  };
  attributes: {
    attribution: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    source: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 600;
      }>;
  };
}

export interface SectionsRichText extends Struct.ComponentSchema {
  collectionName: 'components_sections_rich_text';
  info: {
    description: 'Paragraphs, headings, lists, quotes and links';
    displayName: 'Text';
    icon: 'feather';
  };
  attributes: {
    content: Schema.Attribute.Blocks & Schema.Attribute.Required;
  };
}

export interface SectionsStatement extends Struct.ComponentSchema {
  collectionName: 'components_sections_statement';
  info: {
    description: 'Who we are or what we want, with pillars when there are any';
    displayName: 'Statement';
    icon: 'layout';
  };
  attributes: {
    link: Schema.Attribute.Component<'shared.link', false>;
    pillars: Schema.Attribute.Component<'shared.pillar', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 6;
        },
        number
      >;
    shareable: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    text: Schema.Attribute.Blocks & Schema.Attribute.Required;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
        minLength: 2;
      }>;
  };
}

export interface SharedCorrection extends Struct.ComponentSchema {
  collectionName: 'components_shared_correction';
  info: {
    description: 'What was corrected in an article, and when';
    displayName: 'Correction';
    icon: 'pencil';
  };
  attributes: {
    date: Schema.Attribute.Date & Schema.Attribute.Required;
    note: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface SharedHoliday extends Struct.ComponentSchema {
  collectionName: 'components_shared_holiday';
  info: {
    description: 'A day with other hours; closed all day without times';
    displayName: 'Holiday';
    icon: 'calendar';
  };
  attributes: {
    closes: Schema.Attribute.Time;
    date: Schema.Attribute.Date & Schema.Attribute.Required;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
        minLength: 1;
      }>;
    opens: Schema.Attribute.Time;
  };
}

export interface SharedLink extends Struct.ComponentSchema {
  collectionName: 'components_shared_link';
  info: {
    description: 'A label that points at a page, a fixed place, or an address';
    displayName: 'Link';
    icon: 'link';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
        minLength: 1;
      }>;
    page: Schema.Attribute.Relation<'oneToOne', 'api::organization.organization-page'>;
    place: Schema.Attribute.Enumeration<['home', 'news', 'leadership', 'contact']>;
    url: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface SharedMenuItem extends Struct.ComponentSchema {
  collectionName: 'components_shared_menu_item';
  info: {
    description: 'A menu entry with one level of entries below it';
    displayName: 'Menu item';
    icon: 'bulletList';
  };
  attributes: {
    children: Schema.Attribute.Component<'shared.link', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 12;
        },
        number
      >;
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
        minLength: 1;
      }>;
    page: Schema.Attribute.Relation<'oneToOne', 'api::organization.organization-page'>;
    place: Schema.Attribute.Enumeration<['home', 'news', 'leadership', 'contact']>;
    url: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface SharedOpeningHours extends Struct.ComponentSchema {
  collectionName: 'components_shared_opening_hours';
  info: {
    description: 'One interval on one weekday; a weekday without an interval is closed';
    displayName: 'Opening hours';
    icon: 'clock';
  };
  attributes: {
    closes: Schema.Attribute.Time & Schema.Attribute.Required;
    opens: Schema.Attribute.Time & Schema.Attribute.Required;
    weekday: Schema.Attribute.Enumeration<
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
    > &
      Schema.Attribute.Required;
  };
}

export interface SharedPillar extends Struct.ComponentSchema {
  collectionName: 'components_shared_pillar';
  info: {
    description: 'One of the parts of a statement';
    displayName: 'Pillar';
    icon: 'layout';
  };
  attributes: {
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
        minLength: 2;
      }>;
  };
}

export interface SharedPrivacyNotice extends Struct.ComponentSchema {
  collectionName: 'components_shared_privacy_notice';
  info: {
    description: 'The notice that a sender of an inquiry has read';
    displayName: 'Privacy notice';
    icon: 'shield';
  };
  attributes: {
    page: Schema.Attribute.Relation<'oneToOne', 'api::organization.organization-page'>;
    version: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 40;
        minLength: 1;
      }>;
  };
}

export interface SharedSeo extends Struct.ComponentSchema {
  collectionName: 'components_shared_seo';
  info: {
    description: 'What search engines and shared links show';
    displayName: 'Search and sharing';
    icon: 'search';
  };
  attributes: {
    canonicalUrl: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    metaDescription: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 170;
      }>;
    metaTitle: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 70;
      }>;
    noIndex: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    shareImage: Schema.Attribute.Media<'images'>;
  };
}

export interface SharedSocialLink extends Struct.ComponentSchema {
  collectionName: 'components_shared_social_link';
  info: {
    description: 'An account on a platform';
    displayName: 'Social link';
    icon: 'earth';
  };
  attributes: {
    platform: Schema.Attribute.Enumeration<
      ['linkedin', 'x', 'facebook', 'instagram', 'youtube', 'mastodon', 'bluesky']
    > &
      Schema.Attribute.Required;
    url: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'inquiry.team': InquiryTeam;
      'sections.call-to-action': SectionsCallToAction;
      'sections.embed': SectionsEmbed;
      'sections.figure': SectionsFigure;
      'sections.files': SectionsFiles;
      'sections.gallery': SectionsGallery;
      'sections.hero': SectionsHero;
      'sections.latest-news': SectionsLatestNews;
      'sections.leader-spotlight': SectionsLeaderSpotlight;
      'sections.leaders': SectionsLeaders;
      'sections.link-list': SectionsLinkList;
      'sections.page-teaser': SectionsPageTeaser;
      'sections.quote': SectionsQuote;
      'sections.rich-text': SectionsRichText;
      'sections.statement': SectionsStatement;
      'shared.correction': SharedCorrection;
      'shared.holiday': SharedHoliday;
      'shared.link': SharedLink;
      'shared.menu-item': SharedMenuItem;
      'shared.opening-hours': SharedOpeningHours;
      'shared.pillar': SharedPillar;
      'shared.privacy-notice': SharedPrivacyNotice;
      'shared.seo': SharedSeo;
      'shared.social-link': SharedSocialLink;
    }
  }
}
