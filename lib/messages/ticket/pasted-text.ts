// The answer to what was pasted at the desk, as plain text for a ticket: each verdict first, then the facts below it.
import type { BounceAnswer } from '../../model/bounce.ts';
import type { MessageCheck } from '../../model/message-check.ts';
import type { SpfAnswer } from '../../model/spf-answer.ts';
import { visibleText } from '../../model/visible-text.ts';
import { bounces } from '../bounces.ts';
import { checks } from '../checks.ts';
import { format } from '../format.ts';
import { messageCheck } from '../message-check.ts';

const MOST_LINE = 1000;
/** One fact a line, below its own word; null and '' stand for nothing to say. */
const fact = (word: string, text: string | null): string[] =>
  text === null || text === '' ? [] : [`${word}: ${text}`];
/** What a server said may hold anything: no line of it begins a line of its own. */
const asText = (lines: readonly string[]): string =>
  `${lines.map((line) => visibleText(line, MOST_LINE)).join('\n')}\n`;
const stepsOf = (fix: string): string[] => fix.split('\n').filter((step) => step.trim() !== '');

/** A bounce or an error, explained. */
export function bounceTicket(answer: BounceAnswer): string {
  const { codes } = bounces;
  return asText([
    answer.title,
    ...stepsOf(answer.agent),
    ...[answer.menderText, answer.outcomeText].filter((text) => text !== null),
    ...stepsOf(answer.fix).map((step) => `- ${step}`),
    ...fact(bounces.serverSaid, answer.said),
    ...fact(codes.reply, answer.replyCode),
    ...fact(codes.enhanced, answer.enhancedCode),
    ...fact(codes.app, answer.appCode),
    ...fact(codes.recipient, answer.recipient),
    ...fact(codes.fault, answer.fault),
    ...fact(codes.retryUntil, answer.retryUntil),
  ]);
}

/** May `ip` send for `sender`: the result, what decides it, and each step. */
export function spfTicket({ ip, sender }: { ip: string; sender: string }, answer: SpfAnswer): string {
  const { spf } = checks;
  const { result, mechanism, explanation, lookups, voidLookups, trace, unknown = [] } = answer;
  const said = unknown.length > 0 ? spf.unknown : spf.results[result];
  const domain = sender.slice(sender.lastIndexOf('@') + 1);
  return asText([
    `SPF ${ip} ${sender}: ${unknown.length > 0 ? spf.unknown.word : result}`,
    format(said.title, { domain }),
    ...fact(spf.decidedBy, mechanism),
    ...fact(spf.domainSays, explanation),
    `${spf.counts.lookups}: ${lookups}, ${spf.counts.voidLookups}: ${voidLookups}`,
    ...trace.map(
      ({ depth, domain: at, record, term, result: step, note }) =>
        `${'  '.repeat(depth + 1)}${at} ${term ?? record ?? ''} ${step}${note === null ? '' : ` (${note})`}`,
    ),
  ]);
}

/** What a message tells: the proofs of its sender and the way it took. */
export function messageTicket(check: MessageCheck): string {
  const { dmarc, spf, signatures, from, returnPath, hops } = check;
  const domainOf = (domain: string | null) => domain ?? messageCheck.dkim.unnamed;
  const shownFrom = from.join(', ');
  const spfLine =
    spf.status === 'checked'
      ? `SPF ${spf.answer.result}: ${spf.ip}, ${spf.domain}`
      : `SPF: ${messageCheck.spf.notChecked[spf.why]}`;
  return asText([
    format(messageCheck.headline[dmarc.result], {
      from: dmarc.result === 'none' ? (dmarc.fromDomain ?? shownFrom) : shownFrom,
    }),
    ...fact(messageCheck.facts.from, shownFrom),
    ...(returnPath === null ? [] : [`${messageCheck.facts.returnPath}: <${returnPath}>`]),
    `DMARC ${dmarc.result}: ${[dmarc.fromDomain, dmarc.policy && `p=${dmarc.policy}`, dmarc.foundAt].filter(Boolean).join(', ')}`,
    ...(dmarc.why === null ? [] : [format(messageCheck.dmarc.why[dmarc.why], { domain: domainOf(dmarc.fromDomain) })]),
    spfLine,
    ...signatures.map(({ domain, selector, result, reason }) =>
      [
        `DKIM ${result ?? messageCheck.words.unknown}: d=${domainOf(domain)}, s=${selector ?? ''}`,
        ...(reason === null ? [] : [messageCheck.dkim.reasons[reason]]),
      ].join('. '),
    ),
    ...hops.map(({ helo, ip, by, at }) => `${at ?? ''} ${[helo, ip].filter(Boolean).join(' ')} > ${by ?? ''}`.trim()),
  ]);
}
