import { createContext, startTransition, useContext, useEffect } from 'react';
import type { Language } from '../i18n/language';

/** Where the same document is in each language that it has been translated to. */
export type Alternates = Partial<Record<Language, string>>;

export const AlternatesContext = createContext<(alternates: Alternates | null) => void>(
  () => undefined,
);

/** Tells the language switch where this page's document is in other languages. */
export function useAlternates({ en, fr }: Alternates) {
  const tell = useContext(AlternatesContext);
  useEffect(() => {
    const alternates = { ...(en === undefined ? {} : { en }), ...(fr === undefined ? {} : { fr }) };
    startTransition(() => tell(alternates));
    return () => tell(null);
  }, [tell, en, fr]);
}
