// Whose values a page shows: those of the check in this tab, those of an opened link, or nobody's.
import { type GuideValues, readGuideFragment, writeGuideFragment } from '../../lib/model/guide-values.ts';
import type { Report } from '../../lib/model/report.ts';
import type { Recommendation } from '../../lib/model/settings.ts';

/**
 * `looking`: before the browser was asked. `none`: no check in this tab. `unsettled`: a check that recommended nothing, or
 * nothing that may be used before it is mended.
 * `asked`: a link brought values that the person has not said yes to; nothing of them may be filled in yet.
 */
export type Account =
  | { origin: 'looking' | 'none' }
  | { origin: 'unsettled'; report: Report }
  | { origin: 'run'; values: GuideValues; report: Report }
  | { origin: 'link'; values: GuideValues }
  | { origin: 'asked'; values: GuideValues };

/** A check of a domain alone knows the servers, and nobody's user name. */
function ownValues({ subject }: Report, recommendation: Recommendation): GuideValues {
  const { protocol, incoming, outgoing, reasonDetails } = recommendation;
  const oneDevice = reasonDetails.some(({ key }) => key === 'one-device');
  const how = { protocol, ...(oneDevice ? { leavesCopies: false as const } : {}) };
  if (subject.address !== null) return { address: subject.address, ...how, incoming, outgoing };
  return {
    address: null,
    ...how,
    incoming: { ...incoming, username: null },
    outgoing: outgoing && { ...outgoing, username: null },
  };
}

/**
 * Decides whose values to show. A link goes before the tab's own check: the person just opened it.
 * A link that says the same as the check needs no yes.
 * @param fragment the URL's fragment with its "#"
 * @param confirmed the fragment the person said yes to in this tab, or null
 */
export function accountFor(report: Report | null, fragment: string, confirmed: string | null): Account {
  const recommendation = report?.recommendation ?? null;
  const own = report && recommendation && !recommendation.blockedBy ? ownValues(report, recommendation) : null;
  const linked = readGuideFragment(fragment);
  if (linked && !(own && writeGuideFragment(own) === writeGuideFragment(linked))) {
    return { origin: confirmed === writeGuideFragment(linked) ? 'link' : 'asked', values: linked };
  }
  if (!report) return { origin: 'none' };
  return own ? { origin: 'run', values: own, report } : { origin: 'unsettled', report };
}

/** The values that may be filled in now, or null. */
export function usableValues(account: Account): GuideValues | null {
  return account.origin === 'run' || account.origin === 'link' ? account.values : null;
}

/** The values in a link are carried on, so that the next page asks nothing again. */
export function linkFor(path: string, account: Account): string {
  return account.origin === 'link' || account.origin === 'asked'
    ? `${path}#${writeGuideFragment(account.values)}`
    : path;
}
