export const languages = ['en', 'fr'] as const;

export type Language = (typeof languages)[number];

/** What is written in both languages. */
export type InBoth<Text> = Record<Language, Text>;

/** What is always written in English, and sometimes in French too. */
export interface Translated<Text> {
  en: Text;
  fr?: Text;
}
