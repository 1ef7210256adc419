// Everything that one language says: what a language's folder gathers, and what the compiler asks of it.
import type { GuideId } from '../guides/index.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { RuleSubjectId } from '../rules/index.ts';
import type { sharedPhrases } from '../rules/phrase.ts';
import type { Catalogue, Subject } from './in-readers-language.ts';
import type { TranslationFor } from './translation.ts';

/** What a rule says. `meanwhile`: absent where it says none. */
export interface RuleTexts {
  readonly title: string;
  readonly customer: string;
  readonly meanwhile?: string | null;
  readonly agent: string;
  readonly fix: string;
}
export interface RuleTranslation extends RuleTexts {
  readonly variants?: Readonly<Record<string, Partial<RuleTexts>>>;
  readonly phrases?: Readonly<Record<string, string>>;
}

/** Sentences of guides by the English that they stand for. */
export type GuideWords = Readonly<Record<string, string>>;

export interface LanguageTexts {
  readonly subjects: { readonly [Of in Subject]: TranslationFor<Catalogue[Of], unknown> };
  /** The headings over the rules of one subject. */
  readonly ruleSubjects: Readonly<Record<RuleSubjectId, string>>;
  readonly rules: Readonly<Record<RuleId, RuleTranslation>>;
  readonly phrases: Readonly<Record<keyof typeof sharedPhrases, string>>;
  /** `shared`: what several guides say word by word. */
  readonly guides: Readonly<Record<GuideId | 'shared', GuideWords>>;
}
