// One reason for the recommended protocol, in the reader's words and numbers.
import { format } from './format.ts';
import { countForPeople } from './intl.ts';
import { reasons } from './reasons.ts';
import { sizeForPeople } from './size-for-people.ts';

export type ReasonKey = keyof typeof reasons;

/** Values that are numbers of bytes; the other numbers count. A report from before holds both in words already. */
const inBytes: ReadonlySet<string> = new Set(['used', 'limit']);

const inWords = ([name, value]: [string, string | number]): [string, string] => [
  name,
  typeof value === 'string' ? value : inBytes.has(name) ? sizeForPeople(value) : countForPeople(value),
];

/** As one sentence of the report. */
export const reasonSentence = ({ title, text }: { title: string; text: string }): string => `${title}. ${text}`;

/** `key` with its `values`, as `reasonDetails` of a recommendation keeps them; null: there is no such reason any more. */
export function reasonText(
  key: string,
  values: Readonly<Record<string, string | number>>,
): { title: string; text: string } | null {
  if (!Object.hasOwn(reasons, key)) return null;
  const { title, text } = reasons[key as ReasonKey];
  const words = Object.fromEntries(Object.entries(values).map(inWords));
  return { title: format<string>(title, words), text: format<string>(text, words) };
}
