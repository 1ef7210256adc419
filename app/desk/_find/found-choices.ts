// Where a search leads beside the check itself: who waits or is helped, cases, the domain's page, checks that are kept.
import { desk } from '../../../lib/messages/desk.ts';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { format } from '../../../lib/messages/format.ts';
import { formFor } from '../../../lib/messages/intl.ts';
import type { DeskFound } from '../../../lib/model/desk-found.ts';
import { worryText } from '../_history/case-rows.tsx';
import { hourOrMore } from '../_history/when.ts';
import type { Place } from '../_parts/place.ts';

const words = deskHistory.find;
const MOST = { cases: 3, checks: 2 };

export interface FoundChoice {
  kind: 'found';
  key: string;
  icon: 'session' | 'case' | 'domain' | 'check';
  /** A sentence, with a machine's word in its place. */
  template: string;
  values: Record<string, string>;
  text: string;
  to: Place | { join: string };
}
type Found = Extract<DeskFound, { kind: 'subject' }>;

function sessionChoices({ sessions, domain }: Found): FoundChoice[] {
  return sessions.map(({ id, state, since, address, agent }) => ({
    ...{ kind: 'found', key: `session ${id}`, icon: 'session', template: words.session[state] },
    values: { subject: address ?? domain },
    text: format(words.sessionText[state], { time: hourOrMore(since), agent: agent ?? '' }),
    to: state === 'waiting' ? { join: id } : { view: 'live', session: id },
  }));
}

function caseChoices({ cases, domain }: Found): FoundChoice[] {
  return cases.slice(0, MOST.cases).map(({ id, state, address, agent, isMine, since, worry }) => {
    const time = hourOrMore(since);
    const whose = isMine ? format(words.caseText.mine, { time }) : format(words.caseText.others, { agent, time });
    return {
      ...{ kind: 'found', key: `case ${id}`, icon: 'case', template: state === 'mended' ? words.mended : words.case },
      values: { subject: address ?? domain },
      text: [whose, worryText(worry)].filter((part) => part !== null).join(', '),
      to: { view: 'past-case', id },
    };
  });
}

/** "3 checks, 1 kept report, swept, last 09:47; 1 note"; what there is none of is not told. */
function pastText({ past }: Found): string {
  const counted = (['checks', 'reports', 'notes'] as const).flatMap((kind) =>
    past[kind] === 0 ? [] : [format(formFor(words.past[kind], past[kind]), { n: past[kind] })],
  );
  return [
    ...counted,
    ...(past.isSwept ? [words.past.swept] : []),
    ...(past.last === null ? [] : [format(words.past.last, { time: hourOrMore(past.last) })]),
  ].join(', ');
}

function checkChoices({ checks }: Found): FoundChoice[] {
  return checks.slice(0, MOST.checks).flatMap(({ id, at, address, by }) => {
    if (id === null) return [];
    const whose = by === null ? [] : [format(words.checkBy, { name: by })];
    return {
      ...{ kind: 'found', key: `check ${id}`, icon: 'check', template: desk.find.ways.open },
      values: { time: hourOrMore(at) },
      text: [...(address === null ? [] : [address]), ...whose].join(', '),
      to: { view: 'past-check', id },
    };
  });
}

/** In the order in which they are offered; none where the desk holds nothing. */
export function foundChoices(found: Found): FoundChoice[] {
  const { past, domain } = found;
  const hasPage = past.last !== null || past.notes > 0 || found.cases.length > 0;
  const page: FoundChoice = {
    ...{ kind: 'found', key: 'domain', icon: 'domain', template: words.page, values: {} },
    ...{ text: pastText(found), to: { view: 'domain', domain } },
  };
  return [...sessionChoices(found), ...caseChoices(found), ...(hasPage ? [page] : []), ...checkChoices(found)];
}
