// Fills the {placeholders} of a sentence and joins lists the way people say them.
import { keptForLanguage } from './intl.ts';

/** The words inside `{braces}` of a template; none for a template that is known only at run time. */
export type PlaceholdersOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

/** What a placeholder may stand for. Lists are joined with commas and "and". */
export type MessageValue = string | number | readonly string[];

/** What has to be known to fill a template; further values do no harm. */
export type ValuesOf<Text extends string> = Readonly<Record<PlaceholdersOf<Text>, MessageValue>> &
  Readonly<Record<string, unknown>>;

/** The values of a template as an argument that may be left out where it has no placeholder. */
export type ValuesArgument<Text extends string> = [PlaceholdersOf<Text>] extends [never]
  ? [values?: ValuesOf<Text>]
  : [values: ValuesOf<Text>];

const conjunctions = keptForLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const disjunctions = keptForLanguage((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));

/** "a", "a and b", "a, b and c", in the reader's language; with `or` "a, b or c". */
export const joinList = (items: readonly string[], or: 'and' | 'or' = 'and'): string =>
  (or === 'or' ? disjunctions() : conjunctions()).format(items);

/** One value as people read it; null: it has no place in a sentence. */
function textOf(value: unknown, show: (text: string) => string): string | null {
  if (typeof value === 'string') return show(value);
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? joinList(value.map((item) => textOf(item, show) ?? '')) : null;
}

/**
 * Replaces every `{name}` of `template` by its value, once: what a value contains is never read as a placeholder. For a
 * template that the compiler knows, it checks that no name is without a value. For another, such a name is a mistake of
 * ours: it stays visible, since a sentence with a hole could say the opposite, and a page that ends says nothing at all.
 * `show`: how text from strangers is made harmless.
 */
export function format<Text extends string>(
  template: Text,
  values: ValuesOf<Text>,
  show: (text: string) => string = (text) => text,
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (textOf(values[name], show) ?? whole) : whole,
  );
}
