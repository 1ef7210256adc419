// What is said of each app: a verdict for its row, and which of its questions are worth a line.
import { type AppFinding, type Asked, type Got, type Leftover, unknownGots } from '../../../lib/model/app-find.ts';
import type { MarkKind } from '../../_components/mark.tsx';

/** `followsOld`: nobody sees what it asks, and there is something old to follow. `profile`: it asks the person. */
export type AppVerdict = 'astray' | 'works' | 'fails' | 'unseen' | 'nothing' | 'unknown' | 'followsOld' | 'profile';

export const verdictMarks: Record<AppVerdict, MarkKind> = {
  astray: 'mend',
  works: 'fine',
  fails: 'mend',
  unseen: 'blank',
  nothing: 'note',
  unknown: 'blank',
  followsOld: 'blank',
  profile: 'note',
};

/** Whether a question is the one by which an old host is found. */
export const leadsAstray = (asked: Asked, leftovers: readonly Leftover[]): boolean =>
  leftovers.some(({ record, url }) =>
    'url' in asked ? asked.got === 'settings' && asked.url === url : asked.name === record?.name,
  );

export function verdictOf({ id, asked, result, works }: AppFinding, leftovers: readonly Leftover[]): AppVerdict {
  if (leftovers.some(({ apps }) => apps.includes(id))) return 'astray';
  if (result) return works === null ? 'unseen' : works ? 'works' : 'fails';
  if (id === 'apple-mail') return 'profile';
  if (id === 'outlook-new') return leftovers.some(ofOutlook) ? 'followsOld' : 'unknown';
  // A database that could not be asked from here is one of several places, and most domains are not in it.
  return asked.some(({ what, got }) => what !== 'isp-database' && sawNothing(got)) ? 'unknown' : 'nothing';
}

/** A look that failed is no absence. */
const sawNothing = (got: Got): boolean =>
  unknownGots.has(got) || got === 'needs-password' || got === 'dns-failed' || got === 'timeout';

/** What needs somebody's hand first; otherwise in the apps' own order. */
const urgency: readonly AppVerdict[] = ['astray', 'fails'];
export function byUrgency(apps: readonly AppFinding[], leftovers: readonly Leftover[]): AppFinding[] {
  const rank = (app: AppFinding) => {
    const place = urgency.indexOf(verdictOf(app, leftovers));
    return place < 0 ? urgency.length : place;
  };
  return apps.toSorted((one, other) => rank(one) - rank(other));
}

export const ofOutlook = ({ apps }: Leftover): boolean => apps.includes('outlook-classic');

/** Places where nothing is. */
const silent: ReadonlySet<Got> = new Set<Got>(['no-name', 'no-record', 'not-found', 'closed', 'not-offered']);
const MOST_SHOWN = 4;

/** The questions that are worth a line, in their order, and those for a fold. */
export function linesOf(asked: readonly Asked[]): { shown: Asked[]; folded: Asked[] } {
  if (asked.length <= MOST_SHOWN) return { shown: [...asked], folded: [] };
  const telling = asked.filter(({ got }) => !silent.has(got));
  const shown = telling.length > 0 ? telling : asked.slice(0, 1);
  return { shown, folded: asked.filter((one) => !shown.includes(one)) };
}

/** Where it asked, as people read it: a web address without what follows a question mark, and without https. */
export function placeOf(asked: Asked): string {
  if ('name' in asked) return asked.name;
  return asked.url.replace(/\?.*$/, '').replace(/^https:\/\//, '');
}
