// The steps of a move in their order, what each rests on, and the gate before the one that cannot be undone.
import { rowState } from './folder-counts.ts';
import { type Move, type MoveStep, moveSteps, othersMayHold } from './move.ts';
import { roomFor } from './room.ts';

/** What has to be true before a POP account is removed. */
export const gateConditions = ['backup', 'counted', 'webmail', 'others-copied', 'others-stopped'] as const;
export type GateCondition = (typeof gateConditions)[number];

export interface Gate {
  open: boolean;
  conditions: Array<{ id: GateCondition; met: boolean }>;
}

/** Each folder that was named has at least as many messages on the server, and there is one with mail in it. */
export function isCounted(move: Pick<Move, 'rows' | 'before' | 'now' | 'answers'>): boolean {
  const { rows } = move;
  return (
    rows.some(({ here }) => here !== null && here > 0) && rows.every((row) => rowState(move, row).kind === 'there')
  );
}

/** Shut until mail was seen on the server: the account that is removed may hold the only copies. */
export function gateOf(move: Move): Gate {
  const { done, answers } = move;
  const ticked = (step: MoveStep) => done[step] !== undefined;
  const conditions: Gate['conditions'] = [
    { id: 'backup', met: ticked('backup') },
    { id: 'counted', met: isCounted(move) },
    { id: 'webmail', met: ticked('webmail') },
    ...(othersMayHold(answers) ? [{ id: 'others-copied' as const, met: ticked('copy-others') }] : []),
    ...(answers.others ? [{ id: 'others-stopped' as const, met: ticked('stop-others') }] : []),
  ];
  return { open: conditions.every(({ met }) => met), conditions };
}

export interface StepState {
  id: MoveStep;
  /** From 1. */
  n: number;
  done: boolean;
  /** Who says so: we have counted it, or it is the person's word. */
  by: 'count' | 'word' | null;
  /** The first that is open. */
  here: boolean;
}

/** What shows by itself that a step is done, and whether that was our count alone; null: nothing does. */
function seenOf(move: Move, step: MoveStep): StepState['by'] {
  if (step === 'room') return roomFor(move).kind === 'fits' ? 'count' : null;
  if (step !== 'copy' || !isCounted(move)) return null;
  const byCount = move.rows.every((row) => {
    const state = rowState(move, row);
    return state.kind === 'there' && state.by === 'count';
  });
  return byCount ? 'count' : 'word';
}

/** `room` and `copy` are also done where the counts show it; no box is needed then. */
export function stepsOf(move: Move): StepState[] {
  const { answers, done } = move;
  const asked = moveSteps.filter((id) => {
    if (id === 'copy-others') return othersMayHold(answers);
    return id !== 'stop-others' || Boolean(answers.others);
  });
  const states = asked.map((id, index) => {
    const by = seenOf(move, id) ?? (done[id] === undefined || isRefused(move, id) ? null : ('word' as const));
    return { id, n: index + 1, done: by !== null, by };
  });
  const here = states.findIndex((state) => !state.done);
  return states.map((state, index) => ({ ...state, here: index === here }));
}

/** No word of anybody's goes against it: mail that does not fit, and a gate that is shut. */
const isRefused = (move: Move, step: MoveStep): boolean => step === 'room' && roomFor(move).kind === 'too-small';

/** Ticks a box or unticks it; `shut`: it is refused, and nothing has changed. */
export function tick(move: Move, step: MoveStep, now: Date): { move: Move; shut: boolean } {
  if (move.done[step] !== undefined) {
    const { [step]: _, ...done } = move.done;
    return { move: { ...move, done }, shut: false };
  }
  if (isRefused(move, step) || (step === 'remove' && !gateOf(move).open)) return { move, shut: true };
  return { move: { ...move, done: { ...move.done, [step]: now.toISOString() } }, shut: false };
}
