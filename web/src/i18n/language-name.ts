/** A language's name, in words of `inLanguage`. */
export function languageName(language: string, inLanguage: string) {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language;
}
