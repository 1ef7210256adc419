// The result in two lines: what works, then how many things do not; and who can mend the first.
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { type MenderForPeople, menderOf, worstConsequence } from '../../lib/model/finding-concern.ts';
import type { Report } from '../../lib/model/report.ts';
import { momentOf, sendingDoubt } from './sending-doubt.ts';
import { timeOfDay } from './time-of-day.ts';

const words = messages.result;

export interface Headline {
  works: string;
  count: string;
  lead: string;
}

/** Who mends a finding, for people. `helped`: the operator's profile names a way to ask for help. */
export function menderKey(finding: Finding, helped: boolean): MenderForPeople | 'ours' {
  const mender = menderOf(finding);
  return mender === 'host' && helped ? 'ours' : mender;
}

/** A login, and yet not a mailbox that works: something speaks against sending, or no server for it was found. Null: nothing does. */
function doubtLine({ recommendation, ...report }: Report): string | null {
  if (recommendation?.incoming.verified !== 'login') return null;
  const doubt = sendingDoubt(report.probes);
  if (doubt) return format(words.works.doubt[doubt.kind], { time: timeOfDay(momentOf(doubt, report)) });
  return recommendation.outgoing === null ? words.works.doubt.noServer : null;
}

/** What the first line says. That nothing works is said only where mail surely fails: not above a mere warning. */
function worksLine(report: Report, attention: readonly Finding[]): string {
  const { recommendation, probes } = report;
  if (recommendation?.blockedBy) return words.works.blocked;
  if (recommendation) {
    const cost = worstConsequence(attention);
    const { verified } = recommendation.incoming;
    if (cost === null) return doubtLine(report) ?? words.works[verified];
    // "Not everything" says less than what was refused.
    if (cost === 'other')
      return doubtLine(report) ?? words.works.but[verified === 'login' ? 'login' : 'connection'].other;
    return words.works.but[verified === 'login' ? 'login' : 'connection'][cost];
  }
  const popWorks = probes.some(
    ({ id, evidence }) => id === 'pop3' && evidence && 'result' in evidence && evidence.result === 'ready',
  );
  return attention[0]?.severity === 'error' && !popWorks ? words.works.none : words.works.unsettled;
}

/** `attention`: the errors and warnings in the order they are shown. */
export function headline(report: Report, attention: readonly Finding[], helped: boolean): Headline {
  const { verdict } = report;
  const first = attention[0];
  const works = worksLine(report, attention);
  if (!first) {
    if (verdict === 'unknown') return { works, count: words.count.unknown, lead: words.lead.unknown };
    return { works, count: words.count.none, lead: words.lead.healthy };
  }
  const key = menderKey(first, helped);
  if (attention.length === 1) return { works, count: words.count.one, lead: words.lead[`${key}Only`] };
  const count = words.numbers[attention.length] ?? String(attention.length);
  return { works, count: format(words.count.several, { count }), lead: words.lead[key] };
}

const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');

/** The end of a check in one sentence for whoever listens: "Finished. You can log in; one thing needs mending." */
export function finishedSentence(report: Report, attention: readonly Finding[]): string {
  const { finished } = words;
  const { recommendation, verdict } = report;
  const mending = attention.every(({ severity }) => severity === 'error');
  const counts = finished.count[mending ? 'mending' : 'attention'];
  const number = words.numbers[attention.length]?.toLowerCase() ?? String(attention.length);
  const several = attention.length === 1 ? counts.one : format(counts.several, { count: number });
  const nothing = verdict === 'unknown' ? finished.count.unknown : finished.count.none;
  const login = recommendation && !recommendation.blockedBy && recommendation.incoming.verified === 'login';
  // What was told first of a login, "You can log in", is what stands here.
  const works =
    login && worstConsequence(attention) === null && doubtLine(report) === null
      ? finished.login
      : withoutStop(worksLine(report, attention));
  return format(finished.sentence, { works, count: attention.length === 0 ? nothing : several });
}
