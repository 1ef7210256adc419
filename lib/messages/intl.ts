// The formatters of the reader's language: numbers, dates, lists and plurals (ECMA-402), each made once.
import { language } from '#reader';
import { localeOf } from './languages.ts';

/** The reader's locale, for what formats by itself. */
export const locale = (): string => localeOf(language());

/** A formatter a language, kept: a new one costs as much as a thousand uses of it. */
export function keptForLanguage<Formatter>(make: (locale: string) => Formatter): () => Formatter {
  const kept = new Map<string, Formatter>();
  return () => {
    const key = locale();
    const known = kept.get(key);
    if (known) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}

const plurals = keptForLanguage((locale) => new Intl.PluralRules(locale));

/** What is said of `n` things; a language that tells more numbers apart has each beside `one` and `several` (CLDR's categories). */
export function formFor<Forms extends { one: unknown; several: unknown }>(
  forms: Forms,
  n: number,
): Forms['one'] | Forms['several'] {
  const category = plurals().select(n);
  const further: Partial<Record<string, Forms['several']>> = forms as object;
  return (category === 'other' ? undefined : further[category]) ?? forms.several;
}

const numbers = keptForLanguage((locale) => new Intl.NumberFormat(locale));

/** "1,234" */
export const countForPeople = (n: number): string => numbers().format(n);
