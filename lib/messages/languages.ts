// The languages that readers are offered. Whoever stands here is complete: the compiler asks for every sentence.

/** Each is named in itself, for whoever does not read the page's. */
export const languageNames = { en: 'English' } as const;

export type Language = keyof typeof languageNames;

/** The source, and what is spoken with whoever asks for nothing that we have. */
export const sourceLanguage: Language = 'en';

export const languages = Object.keys(languageNames) as readonly Language[];

/** A code of ours, or undefined: it comes from a cookie, an environment or a command. */
export const languageOf = (code: string | undefined): Language | undefined =>
  languages.find((language) => language === code);
