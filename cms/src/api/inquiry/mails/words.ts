import type { Inquiry, InquiryTopic } from '@wsco/content-client/inquiry-rules';

type Language = Inquiry['language'];

/** As the form names them. */
export const topicNames: Record<Language, Record<InquiryTopic, string>> = {
  en: {
    financing: 'Financing of a smart city project',
    activity: 'Our activity and projects',
    partnership: 'Partnership',
    membership: 'Membership',
    press: 'Press',
    other: 'Something else',
  },
  fr: {
    financing: 'Financement d’un projet de ville intelligente',
    activity: 'Nos activités et nos projets',
    partnership: 'Partenariat',
    membership: 'Adhésion',
    press: 'Presse',
    other: 'Autre sujet',
  },
};

export const replyWords = {
  en: {
    subject: (reference: string) => `About your inquiry (${reference})`,
    reference: 'Your reference',
  },
  fr: {
    subject: (reference: string) => `À propos de votre demande (${reference})`,
    reference: 'Votre référence',
  },
} satisfies Record<Language, object>;

export const acknowledgementWords = {
  en: {
    subject: (reference: string) => `We have received your inquiry (${reference})`,
    thanks:
      'Thank you for writing to us. Your inquiry has arrived, and nothing is left for you to do.',
    reference: 'Your reference',
    topic: 'Topic',
    next: 'What happens next',
    quote: 'Please name the reference when you write or call us about it.',
    mistake:
      'If you did not write to us, somebody gave your address by mistake; you may ignore this mail.',
  },
  fr: {
    subject: (reference: string) => `Nous avons reçu votre demande (${reference})`,
    thanks:
      'Merci de nous avoir écrit. Votre demande nous est parvenue ; vous n’avez plus rien à faire.',
    reference: 'Votre référence',
    topic: 'Sujet',
    next: 'Et ensuite ?',
    quote: 'Merci de rappeler cette référence si vous nous écrivez ou nous appelez à ce sujet.',
    mistake:
      'Si vous ne nous avez pas écrit, quelqu’un a donné votre adresse par erreur ; vous pouvez ignorer ce message.',
  },
} satisfies Record<Language, object>;
