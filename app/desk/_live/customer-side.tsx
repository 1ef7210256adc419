// What the customer sees, what was sent to them, and what they did: the agent looks at their side.
'use client';

import { CheckCheck, Clock, Eye } from 'lucide-react';
import { useId } from 'react';
import { deskLive } from '../../../lib/messages/desk-live.ts';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import { formFor } from '../../../lib/messages/intl.ts';
import { placeOfFinding } from '../../../lib/model/compare-reports.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { Report } from '../../../lib/model/report.ts';
import { Mark } from '../../_components/mark.tsx';
import { markOf } from '../../_run/fault-slot.tsx';
import { timeOfDay } from '../../_run/time-of-day.ts';
import { useSetting } from '../_parts/desk-context.tsx';
import type { LiveState, Sent } from './live-state.ts';

const words = deskLive.customer;
const clock = (at: string) => timeOfDay(new Date(at));

interface SideProps {
  state: LiveState;
  report: Report | null;
  isRunning: boolean;
  /** The finding that is meant, by its place. */
  chosen: string | null;
  onChoose: (place: string) => void;
  /** What was sent, in the words of a list; the page knows findings and guides. */
  nameOf: (sent: Sent) => string;
  /** Takes back what was sent; null: nothing may be sent. */
  onTakeBack: ((id: string) => void) | null;
}

function leadOf(report: Report | null, isRunning: boolean): string {
  if (isRunning) return words.running;
  if (report === null) return words.nothing;
  const [first] = report.findings;
  if (first && first.severity !== 'notice') return first.title;
  return report.verdict === 'unknown' ? words.unknown : words.healthy;
}

function SeenFinding({
  finding,
  isDone,
  isChosen,
  onChoose,
}: {
  finding: Finding;
  isDone: boolean;
  isChosen: boolean;
  onChoose: () => void;
}) {
  return (
    <li className="border-t border-line first:border-0">
      <button
        type="button"
        data-live-finding={placeOfFinding(finding)}
        aria-pressed={isChosen}
        className={`flex w-full gap-2 px-3 py-2 text-start pointer-coarse:min-h-11 ${isChosen ? 'bg-chosen shadow-[inset_3px_0_0_var(--mm-brand-solid)]' : 'hover:bg-well'}`}
        onClick={onChoose}
      >
        <Mark kind={isDone ? 'fine' : markOf[finding.severity]} className="mt-0.5 size-4" />
        <span className="min-w-0 text-tiny leading-[1.15rem]">
          <span className="sr-only">{messages.shared.status[isDone ? 'fine' : markOf[finding.severity]]}: </span>
          <span className="font-[580]">{finding.title}</span>
          {isDone && <span className="block text-ink2">{words.mended}</span>}
        </span>
      </button>
    </li>
  );
}

function SentLine({ sent, name, onTakeBack }: { sent: Sent; name: string; onTakeBack: (() => void) | null }) {
  const isOpen = sent.state === 'sent' || sent.state === 'asked';
  const text = format(deskLive.sent.states[sent.state], {
    time: clock(sent.at),
    later: clock(sent.since ?? sent.at),
  });
  const Icon = isOpen ? Clock : CheckCheck;
  return (
    <li className="flex gap-2 py-1 text-tiny">
      <Icon className="mt-0.5 size-4 shrink-0 text-ink2" aria-hidden="true" />
      <span className="flex-1">
        {name}
        <span className="block text-ink2">{text}</span>
        {isOpen && onTakeBack && (
          <button type="button" className="link pointer-coarse:min-h-11" onClick={onTakeBack}>
            {deskLive.sent.takeBack}
          </button>
        )}
      </span>
    </li>
  );
}

export function CustomerSide({ state, report, isRunning, chosen, onChoose, nameOf, onTakeBack }: SideProps) {
  const id = useId();
  const { name } = useSetting();
  const shown = report?.findings.filter(({ severity }) => severity !== 'notice') ?? [];
  const notices = report?.findings.filter(({ severity }) => severity === 'notice') ?? [];
  return (
    <aside
      className="min-w-0 border-line bg-counter max-[68rem]:border-b min-[68rem]:border-e"
      aria-label={words.label}
      data-brand={name}
    >
      <section className="border-b border-line p-4" aria-labelledby={`${id}-now`}>
        <h2 id={`${id}-now`} className="text-[0.9375rem] font-[640]">
          {words.title}
        </h2>
        <p className="mt-0.5 text-tiny text-ink2">
          {state.step === null ? words.unknownStep : format(words.at, { step: state.step })}
        </p>
        <div className="mt-3 overflow-hidden rounded-slip border-2 border-edge bg-slip">
          <p className="bg-shelf px-3 py-2 leading-[1.2rem] font-[640]">{leadOf(report, isRunning)}</p>
          <ul>
            {[...shown, ...notices].map((finding) => (
              <SeenFinding
                key={placeOfFinding(finding)}
                finding={finding}
                isDone={state.done.includes(finding.id)}
                isChosen={chosen === placeOfFinding(finding)}
                onChoose={() => onChoose(placeOfFinding(finding))}
              />
            ))}
          </ul>
          {state.ended === null && state.agentName !== null && (
            <p className="flex items-center gap-2 bg-watch px-3 py-1.5 text-densest text-watch-on">
              <Eye className="size-3.5" aria-hidden="true" />
              {format(words.watching, { name: state.agentName })}
            </p>
          )}
        </div>
      </section>
      <section className="border-b border-line p-4" aria-labelledby={`${id}-sent`}>
        <h2 id={`${id}-sent`} className="text-[0.9375rem] font-[640]">
          {words.sent}
        </h2>
        {state.sent.length === 0 ? (
          <p className="mt-1 text-tiny text-ink2">{words.nothingSent}</p>
        ) : (
          <ul className="mt-1.5">
            {state.sent.map((sent) => (
              <SentLine
                key={sent.id}
                sent={sent}
                name={nameOf(sent)}
                onTakeBack={onTakeBack && (() => onTakeBack(sent.id))}
              />
            ))}
          </ul>
        )}
      </section>
      <section className="p-4" aria-labelledby={`${id}-way`}>
        <h2 id={`${id}-way`} className="text-[0.9375rem] font-[640]">
          {words.way}
        </h2>
        <ol className="mt-2 grid gap-1.5">
          {state.way.map(({ at, step, name: who = '', findings = 0 }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what happened stays at its place
            <li key={index} className="grid grid-cols-[14px_1fr_auto] gap-x-2.5 text-tiny">
              <span className="mt-[3px] size-3.5 rounded-full border-[3px] border-brand bg-brand" aria-hidden="true" />
              <span>{wayText(step, who, findings)}</span>
              <span className="typed-xs text-ink3">{clock(at)}</span>
            </li>
          ))}
        </ol>
      </section>
    </aside>
  );
}

function wayText(step: LiveState['way'][number]['step'], name: string, findings: number): string {
  const { steps } = words;
  if (step === 'finished') return format(formFor(steps.finished, findings), { n: findings });
  return format(steps[step], { name });
}
