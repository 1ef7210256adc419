// What rules and guides say, in the reader's language: their English stands with them, and every other language here.
import type { RuleId } from '../../model/rule-ids.ts';
import type { LanguageTexts, RuleTranslation } from '../language-texts.ts';
import { PRACTICE_LANGUAGE } from '../languages.ts';
import { inPracticeLanguage, textsInPracticeLanguage } from '../practice-language.ts';
import { textsOf } from './catalogues.ts';
import { language } from './speaking.ts';

/** `pick` finds it among what a language says; `english` is what it says there. */
function inLanguage<Texts>(english: Texts, pick: (texts: LanguageTexts) => Texts): Texts {
  const spoken = language();
  if (spoken === PRACTICE_LANGUAGE) return textsInPracticeLanguage(english);
  const texts = textsOf(spoken);
  return texts === null ? english : pick(texts);
}

/** The sentences, variants and phrases of a rule. */
export const ruleTexts = (id: RuleId, english: RuleTranslation): RuleTranslation =>
  inLanguage(english, ({ rules }) => rules[id]);

/** The phrases that every rule may use. */
export const sharedRulePhrases = <English extends LanguageTexts['phrases']>(
  english: English,
): LanguageTexts['phrases'] => inLanguage<LanguageTexts['phrases']>(english, ({ phrases }) => phrases);

/** One sentence of the guide; as it is where nobody translated it, as names and machine words are. */
export function guideSentence(id: string, english: string): string {
  const spoken = language();
  if (spoken === PRACTICE_LANGUAGE) return inPracticeLanguage(english);
  const { guides } = textsOf(spoken) ?? {};
  if (!guides) return english;
  const own: Readonly<Record<string, string>> = id in guides ? guides[id as keyof typeof guides] : {};
  return own[english] ?? guides.shared[english] ?? english;
}
