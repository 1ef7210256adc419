// A session as the desk shows it: folded from its events, in order.
import type { DiagnosisEvent } from '../../../lib/model/event.ts';
import type { Ender, ToldEvent } from '../../../lib/model/live-event.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';

type Pushed = Extract<ToldEvent, { type: 'pushed' }>;
type Asked = Extract<ToldEvent, { type: 'asked' }>;
type OutcomeWord = Extract<ToldEvent, { type: 'outcome' }>['what'];

/** What an agent sent, and what became of it. */
export interface Sent {
  id: string;
  at: string;
  what: Pushed | Asked;
  state: 'sent' | 'asked' | 'ran' | 'yes' | 'no' | 'withdrawn' | OutcomeWord;
  /** When the state came; null: with the sending. */
  since: string | null;
}
export interface LiveRun {
  at: string;
  events: DiagnosisEvent[];
}
export type WayStep =
  | 'joined'
  | 'left'
  | 'reads'
  | 'readsNoMore'
  | 'began'
  | 'beganWithPassword'
  | 'finished'
  | 'stopped'
  | 'yes'
  | 'no'
  | OutcomeWord;
export interface LiveState {
  agentName: string | null;
  isAgentAway: boolean;
  runs: LiveRun[];
  sent: Sent[];
  /** Ids of findings that were marked as mended. */
  done: string[];
  notes: { at: string; text: string; by: string }[];
  /** Where the customer's page is; null: it has not said. */
  step: string | null;
  /** What happened on the customer's side. */
  way: { at: string; step: WayStep; name?: string; findings?: number }[];
  ended: { at: string; by: Ender } | null;
}

const empty: LiveState = {
  agentName: null,
  isAgentAway: false,
  runs: [],
  sent: [],
  done: [],
  notes: [],
  step: null,
  way: [],
  ended: null,
};

/** The whole session; events of one side, from its first. */
export function liveStateOf(events: readonly ToldEvent[]): LiveState {
  const state = structuredClone(empty);
  for (const event of events) take(state, event);
  return state;
}

function take(state: LiveState, event: ToldEvent): void {
  const { at } = event;
  const change = (id: string, next: Sent['state']) => {
    const sent = state.sent.find((one) => one.id === id);
    if (sent) Object.assign(sent, { state: next, since: at });
  };
  switch (event.type) {
    case 'joined':
      if (!event.reads) Object.assign(state, { agentName: event.name, isAgentAway: false });
      state.way.push({ at, step: event.reads ? 'reads' : 'joined', name: event.name });
      break;
    case 'left':
      if (!event.reads) state.isAgentAway = true;
      state.way.push({ at, step: event.reads ? 'readsNoMore' : 'left', name: event.name ?? state.agentName ?? '' });
      break;
    case 'run':
      takeRun(state, at, event.event);
      break;
    case 'asked':
      state.sent.push({ id: event.id, at, what: event, state: event.what === 'check' ? 'ran' : 'asked', since: null });
      break;
    case 'answered':
      change(event.id, event.yes ? 'yes' : 'no');
      state.way.push({ at, step: event.yes ? 'yes' : 'no' });
      break;
    case 'pushed':
      state.sent.push({ id: event.id, at, what: event, state: 'sent', since: null });
      break;
    case 'outcome': {
      const before = state.sent.find((one) => one.id === event.id)?.state;
      // A page that comes back opens everything anew: what was said to it stands.
      if (event.what === 'opened' && before !== 'sent') break;
      change(event.id, event.what);
      state.way.push({ at, step: event.what });
      break;
    }
    case 'withdrawn':
      change(event.id, 'withdrawn');
      break;
    case 'done':
      if (!state.done.includes(event.finding)) state.done.push(event.finding);
      break;
    case 'note':
      state.notes.push({ at, text: event.text, by: event.by });
      break;
    case 'at':
      state.step = visibleText(event.step); // the customer's page says it, or whoever speaks in its place
      break;
    case 'ended':
      state.ended = { at, by: event.by };
      break;
  }
}

function takeRun(state: LiveState, at: string, event: DiagnosisEvent): void {
  const last = state.runs.at(-1);
  // A report that came with the wish for help has no beginning of its own.
  if (event.type === 'started' || !last) state.runs.push({ at, events: [event] });
  else last.events.push(event);
  if (event.type === 'started') state.way.push({ at, step: event.withPassword ? 'beganWithPassword' : 'began' });
  if (event.type === 'stopped') state.way.push({ at, step: 'stopped' });
  if (event.type === 'finished') state.way.push({ at, step: 'finished', findings: event.report.findings.length });
}

/** The last run of everything: a second look at single rules shows no case. */
export const shownRun = ({ runs }: LiveState): LiveRun | null =>
  runs.findLast(({ events: [first] }) => first?.type !== 'started' || first.only === undefined) ?? runs.at(-1) ?? null;
