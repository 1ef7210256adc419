// Which of our languages a reader gets: the one they chose, else the best of those that they take.

/** Where a page keeps the language that was chosen on it. */
export const LANGUAGE_COOKIE = 'language';
/** More than anybody reads; a longer header is read as far. */
const MOST_RANGES = 50;

/** "de-AT;q=0.8" as a range and its weight (RFC 9110 12.5.4 and 12.4.2); a weight that cannot be read is none. */
function rangeOf(item: string): { range: string; weight: number } {
  const [range = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  return { range, weight: /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight) ? Number(weight) : 0 };
}

/** By look-up (RFC 4647 3.4): "de-AT" takes "de" where there is no "de-AT". */
function lookUp<Code extends string>(range: string, offered: readonly Code[]): Code | undefined {
  const parts = range.split('-');
  for (let length = parts.length; length > 0; length--) {
    const tag = parts.slice(0, length).join('-');
    const found = offered.find((language) => language.toLowerCase() === tag);
    if (found) return found;
  }
  return undefined;
}

/** What an Accept-Language header asks for, of those that are `offered`; the first where it asks for none of them. */
export function acceptedLanguage<Code extends string>(header: string, offered: readonly [Code, ...Code[]]): Code {
  const ranges = header.split(',', MOST_RANGES).map(rangeOf);
  const refused = ranges.flatMap(({ range, weight }) => (weight === 0 ? (lookUp(range, offered) ?? []) : []));
  const wanted = ranges.filter(({ weight }) => weight > 0).toSorted((one, other) => other.weight - one.weight);
  const named = wanted.flatMap(({ range }) => lookUp(range, offered) ?? []);
  const free = offered.find((language) => !named.includes(language) && !refused.includes(language));
  for (const { range } of wanted) {
    const found = range === '*' ? free : lookUp(range, offered);
    if (found !== undefined && !refused.includes(found)) return found;
  }
  return offered[0];
}

/** A request's language, by its `cookie` and `accept-language` headers. */
export function languageOfRequest<Code extends string>(
  headers: { cookie?: string; 'accept-language'?: string },
  offered: readonly [Code, ...Code[]],
): Code {
  const [, chosen] = new RegExp(`(?:^|;) *${LANGUAGE_COOKIE}=([\\w-]{1,35})(?:;|$)`).exec(headers.cookie ?? '') ?? [];
  return offered.find((language) => language === chosen) ?? acceptedLanguage(headers['accept-language'] ?? '', offered);
}

/** A process's language: of the first of LC_ALL, LC_MESSAGES and LANG that is set ("de_AT.UTF-8"), as POSIX has it (XBD 8.2). */
export function languageOfEnvironment<Code extends string>(
  variables: Readonly<Record<string, string | undefined>>,
  offered: readonly [Code, ...Code[]],
): Code {
  const locale = variables.LC_ALL || variables.LC_MESSAGES || variables.LANG || '';
  return lookUp(/^\w{1,35}/.exec(locale)?.[0].replaceAll('_', '-').toLowerCase() ?? '', offered) ?? offered[0];
}
