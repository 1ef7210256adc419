// What a check that is kept found, in a line: the faults by their ids, or that there was none.
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { messages } from '../../../lib/messages/index.ts';
import type { PastLook } from '../../../lib/model/domain-history.ts';
import { type Severity, severities } from '../../../lib/model/finding.ts';
import { Mark, type MarkKind } from '../../_components/mark.tsx';
import { markOf } from '../../_run/fault-slot.tsx';

const words = deskHistory.domain.checks;
const MOST = 3;

type Summary = NonNullable<PastLook['summary']>;

/** Each fault once, the worst first. */
export function faultsIn({ findings }: Pick<Summary, 'findings'>): { id: string; severity: Severity }[] {
  const each = new Map(findings.map((finding) => [finding.id as string, finding]));
  return [...each.values()].sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}

function textOf(summary: Summary | null): { mark: MarkKind; text: string; isTyped: boolean } {
  if (summary === null) return { mark: 'blank', text: words.notKnown, isTyped: false };
  const faults = faultsIn(summary).filter(({ severity }) => severity !== 'notice');
  const [worst] = faults;
  if (worst) {
    const more = faults.length > MOST ? ` +${faults.length - MOST}` : '';
    const ids = faults.slice(0, MOST).map(({ id }) => id);
    return { mark: markOf[worst.severity], text: `${ids.join(', ')}${more}`, isTyped: true };
  }
  if (summary.verdict === 'unknown') return { mark: 'blank', text: words.unknown, isTyped: false };
  const mark = summary.findings.length > 0 ? 'note' : 'fine';
  return { mark, text: summary.withPassword ? words.healthy : words.healthyAsFar, isTyped: false };
}

export function FoundIn({ summary }: Pick<PastLook, 'summary'>) {
  const { mark, text, isTyped } = textOf(summary);
  return (
    <span className="flex min-w-0 items-start gap-2">
      <Mark kind={mark} className="mt-0.5 size-4 shrink-0" />
      <span className={`anywhere min-w-0 ${isTyped ? 'typed-s' : ''}`}>
        <span className="sr-only">{messages.shared.status[mark]}: </span>
        {text}
      </span>
    </span>
  );
}
