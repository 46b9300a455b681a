/** The chosen language, for every component: texts, terms and the right word forms. */
import { createContext, use, useEffect, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Bilingual, Language } from '../shared/model/language.ts';
import { terms } from '../shared/text/terms.ts';

const LanguageContext = createContext<Language>('nl');

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>{children}</I18nProvider>
    </LanguageContext>
  );
}

export const useLanguage = (): Language => use(LanguageContext);

/** The half of a bilingual catalogue that the person reads. */
export function useText<Nl, En>(catalogue: { nl: Nl; en: En }): Nl | En {
  return catalogue[useLanguage()];
}

export const useTerms = () => useText(terms);

export type { Bilingual };
