// What a translation has to be, checked by the compiler: the shape of the English, and in each sentence the same places.
import type { PlaceholdersOf } from './format.ts';
import type { MemberOfPrograms } from './practice-language.ts';

/** Languages that tell more numbers apart than one and several have these beside them (CLDR's plural categories). */
type FurtherForms = 'zero' | 'two' | 'few' | 'many';

/** What the compiler says where nothing fits. */
type Wrong<Why extends string> = { readonly 'this translation': Why };

type NotThere<English, Given> = {
  [Key in Exclude<keyof Given, keyof English | FurtherForms>]: Wrong<'the English has no such member'>;
};

/** A sentence with exactly the places of the English. What is known only at run time is held to it by a test. */
type SentenceFor<English extends string, Given> = string extends English
  ? string
  : Given extends string
    ? [PlaceholdersOf<Given>] extends [PlaceholdersOf<English>]
      ? [PlaceholdersOf<English>] extends [PlaceholdersOf<Given>]
        ? string
        : Wrong<`leaves out {${Exclude<PlaceholdersOf<English>, PlaceholdersOf<Given>>}}`>
      : Wrong<`the English has no {${Exclude<PlaceholdersOf<Given>, PlaceholdersOf<English>>}}`>
    : string;

/** An id or a path stays; what has a blank or a capital in it is for people, such as a column’s “At”. */
type MemberFor<English, Given> = English extends string
  ? English extends `${string} ${string}`
    ? SentenceFor<English, Given>
    : English extends Lowercase<English>
      ? English
      : SentenceFor<English, Given>
  : TranslationFor<English, Given>;

type MembersFor<English, Given> = {
  readonly [Key in keyof English]: Key extends MemberOfPrograms
    ? MemberFor<English[Key], Key extends keyof Given ? Given[Key] : unknown>
    : TranslationFor<English[Key], Key extends keyof Given ? Given[Key] : unknown>;
} & NotThere<English, Given>;

/** `Given` in place of `English`. Lists of sentences may be longer or shorter: a menu's way differs. */
export type TranslationFor<English, Given> = English extends string
  ? SentenceFor<English, Given>
  : English extends readonly string[]
    ? readonly string[]
    : English extends readonly unknown[]
      ? {
          readonly [Place in keyof English]: TranslationFor<
            English[Place],
            Place extends keyof Given ? Given[Place] : unknown
          >;
        }
      : English extends object
        ? MembersFor<English, Given>
        : English;

/** Gives what it takes, once the compiler has held it to the English of one subject: `translation<typeof english>()({ … })`. */
export const translation =
  <English>() =>
  <const Given>(given: Given & TranslationFor<English, Given>): Given =>
    given;

/** The sentences of a rule, as translations see them: a rule's own members that are text. */
interface RuleInEnglish {
  id: string;
  messages: { title: string; customer: string; meanwhile?: string | null; agent: string; fix: string };
  variants: object;
  phrases: object;
}
type Sentences<English> = { [Key in keyof English as English[Key] extends string ? Key : never]: English[Key] };
type VariantsOf<Rule extends RuleInEnglish> = {
  [Name in keyof Rule['variants']]: Omit<Sentences<Rule['variants'][Name]>, 'mender'>;
};
type TextsOf<Rule extends RuleInEnglish> = Extract<
  | Sentences<Rule['messages']>[keyof Sentences<Rule['messages']>]
  | { [Name in keyof VariantsOf<Rule>]: VariantsOf<Rule>[Name][keyof VariantsOf<Rule>[Name]] }[keyof VariantsOf<Rule>],
  string
>;
/** Any, where a sentence is known only at run time. */
type PlacesOf<Rule extends RuleInEnglish> = string extends TextsOf<Rule> ? string : PlaceholdersOf<TextsOf<Rule>>;

/** A rule's sentence may use any value that one of its English sentences uses, and not each of them. */
type RuleSentence<Places extends string, Given> = Given extends string
  ? [PlaceholdersOf<Given>] extends [Places]
    ? string
    : Wrong<`the rule has no {${Exclude<PlaceholdersOf<Given>, Places>}}`>
  : string;
type RuleSentences<English, Places extends string, Given> = {
  readonly [Key in keyof English]: RuleSentence<Places, Key extends keyof Given ? Given[Key] : unknown>;
} & NotThere<English, Given>;

type At<Given, Key> = Key extends keyof Given ? Given[Key] : unknown;
type UnlessEmpty<Key extends string, English, Wanted> = keyof English extends never
  ? unknown
  : { readonly [Each in Key]: Wanted };
type RuleFor<Rule extends RuleInEnglish, Given> = RuleSentences<
  Sentences<Rule['messages']>,
  PlacesOf<Rule>,
  Omit<Given, 'variants' | 'phrases'>
> &
  UnlessEmpty<
    'variants',
    Rule['variants'],
    {
      readonly [Name in keyof VariantsOf<Rule>]: RuleSentences<
        VariantsOf<Rule>[Name],
        PlacesOf<Rule>,
        At<At<Given, 'variants'>, Name>
      >;
    }
  > &
  UnlessEmpty<'phrases', Rule['phrases'], TranslationFor<Rule['phrases'], At<Given, 'phrases'>>>;

interface SubjectInEnglish {
  title: string;
  rules: readonly RuleInEnglish[];
}
type RulesFor<Subject extends SubjectInEnglish, Given> = {
  readonly title: string;
  readonly rules: {
    readonly [Rule in Subject['rules'][number] as Rule['id']]: RuleFor<Rule, At<At<Given, 'rules'>, Rule['id']>>;
  } & { [Id in Exclude<keyof At<Given, 'rules'>, Subject['rules'][number]['id']>]: Wrong<'there is no such rule'> };
};

/** The same for the rules about one thing: every rule, every variant that says something of its own, every phrase. */
export const translationOfRules =
  <Subject extends SubjectInEnglish>() =>
  <const Given>(given: Given & RulesFor<Subject, Given>): Given =>
    given;
