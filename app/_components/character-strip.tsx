// Shows the odd characters of a password in their places, the rest as dots, and offers to mend them. It never blocks.
'use client';

import { format, joinList } from '../../lib/messages/format.ts';
import { readLate } from '../../lib/messages/in-readers-language.ts';
import { messages } from '../../lib/messages/index.ts';
import { locale } from '../../lib/messages/intl.ts';
import { Button } from './button.tsx';
import { Mark } from './mark.tsx';
import { isMendable, mend, type OddCharacter, type OddGroup, oddCharacters } from './password-characters.ts';

const words = messages.wizard.strip;
const kinds: Record<OddGroup, string> = readLate(() => ({
  'blank-start': words.kinds.blank,
  'blank-end': words.kinds.blank,
  'curly-quote': words.kinds['curly-quote'],
  invisible: words.kinds.invisible,
  'non-ascii': words.kinds['non-ascii'],
}));

/** "9th": English ordinals by their plural rule. */
function ordinal(n: number): string {
  return format(words.ordinal[new Intl.PluralRules(locale(), { type: 'ordinal' }).select(n)], { n });
}

function Cell({ odd }: { odd: OddCharacter | undefined }) {
  if (!odd) {
    return <span className="grid size-8 place-items-center rounded-[5px] border border-line text-ink3">•</span>;
  }
  const seen = odd.group === 'curly-quote' || odd.group === 'non-ascii';
  return (
    <span className="grid size-8 place-items-center rounded-[5px] border-2 border-risk bg-risk-soft text-title font-[650] text-risk">
      {seen ? (
        odd.character
      ) : (
        <svg
          aria-hidden="true"
          viewBox="0 0 20 20"
          className="size-5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        >
          <path d="M4 9v5h12V9" />
        </svg>
      )}
    </span>
  );
}

/** The password drawn: one cell a character, said in words to screen readers. */
function Picture({ password, odd }: { password: string; odd: OddCharacter[] }) {
  const byPlace = new Map(odd.map((character) => [character.place, character]));
  const places = [...password].map((_, index) => index + 1);
  const told = odd
    .map(({ place, group }) => format(words.place, { place: ordinal(place), kind: kinds[group] }))
    .join(' ');
  return (
    <div
      className="mt-4 flex flex-wrap gap-1.5"
      role="img"
      aria-label={format(words.picture, { length: places.length, odd: told })}
    >
      {places.map((place) => (
        <Cell key={place} odd={byPlace.get(place)} />
      ))}
    </div>
  );
}

export function CharacterStrip({ password, onChange }: { password: string; onChange: (password: string) => void }) {
  const odd = oddCharacters(password);
  if (odd.length === 0) return null;
  const groups = [...Map.groupBy(odd, ({ group }) => group)];
  const count = words.numbers[odd.length] ?? String(odd.length);
  return (
    <div className="mt-4 rounded-control border border-risk-line bg-risk-soft p-4 md:p-5" role="status">
      <p className="flex gap-2.5 font-[620]">
        <Mark kind="risk" className="mt-0.5 size-[22px]" />
        <span>{odd.length === 1 ? words.one : format(words.several, { count })}</span>
      </p>
      <Picture password={password} odd={odd} />
      <ul className="mt-4 grid gap-3 text-small">
        {groups.map(([group, found]) => (
          <li key={group} className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <span className="flex-1 basis-60">
              <b>{words.titles[group]}</b>{' '}
              {group.startsWith('blank')
                ? ''
                : format(words.at, { places: joinList(found.map(({ place }) => ordinal(place))) })}{' '}
              {words.texts[group]}
            </span>
            {isMendable(group) && (
              <Button size="small" className="w-full sm:w-44" onClick={() => onChange(mend(password, group))}>
                {group === 'curly-quote' ? words.straighten : words.takeOut}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-3 text-small text-ink2">{words.leave}</p>
    </div>
  );
}
