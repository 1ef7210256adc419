// The languages that readers are offered. Whoever stands here is complete: the compiler asks for every sentence.

/** Each is named in itself, for whoever does not read the page's. */
export const languageNames = { en: 'English' } as const;

/** English with accents and a third longer, where the practice network is on: what it does not change comes from no catalogue. */
export const PRACTICE_LANGUAGE = 'en-XA';

export type Language = keyof typeof languageNames | typeof PRACTICE_LANGUAGE;

/** Those that have a folder beside the English. */
export type TranslatedLanguage = Exclude<keyof typeof languageNames, 'en'>;

/** The source, and what is spoken with whoever asks for nothing that we have. */
export const sourceLanguage: Language = 'en';

export const nameOfLanguage = (language: Language): string =>
  language === PRACTICE_LANGUAGE ? 'Ţéšţ' : languageNames[language];

/** How dates, numbers and lists are written: English as in Britain, with the day before the month. */
export const localeOf = (language: Language): string =>
  language === 'en' || language === PRACTICE_LANGUAGE ? 'en-GB' : language;
