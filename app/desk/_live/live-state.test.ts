// A session is shown as it happened, whatever order its two sides spoke in.
import { describe, expect, it } from 'vitest';
import type { DiagnosisEvent } from '../../../lib/model/event.ts';
import type { LiveEvent, ToldEvent } from '../../../lib/model/live-event.ts';
import type { RuleId } from '../../../lib/model/rule-ids.ts';
import { liveStateOf, shownRun } from './live-state.ts';

const told = (...events: LiveEvent[]): ToldEvent[] =>
  events.map((event, second) => ({ ...event, at: new Date(second * 1_000).toISOString() }));
const started = (only?: RuleId[]): DiagnosisEvent => ({
  type: 'started',
  version: 1,
  run: 'r',
  at: '2026-11-30T10:00:00.000Z',
  subject: { address: 'anna@sunny.example', domain: 'sunny.example' },
  withPassword: only === undefined,
  practice: true,
  ...(only === undefined ? {} : { only }),
  ms: 0,
});
const stopped: DiagnosisEvent = { type: 'stopped', why: 'x', ms: 1 };

describe('a session', () => {
  it('is empty before anything happened', () => {
    expect(liveStateOf([])).toMatchObject({ runs: [], sent: [], ended: null, agentName: null });
    expect(shownRun(liveStateOf([]))).toBeNull();
  });

  it('keeps the helper’s name while others read along', () => {
    const { agentName, isAgentAway, way } = liveStateOf(
      told(
        { type: 'joined', name: 'Sam' },
        { type: 'joined', name: 'Mira', reads: true },
        { type: 'left', name: 'Mira', reads: true },
      ),
    );
    expect({ agentName, isAgentAway }).toEqual({ agentName: 'Sam', isAgentAway: false });
    expect(way.map(({ step, name }) => `${step} ${name}`)).toEqual(['joined Sam', 'reads Mira', 'readsNoMore Mira']);
  });

  it('follows what was sent to its outcome', () => {
    const { sent, way } = liveStateOf(
      told(
        { type: 'joined', name: 'Sam' },
        { type: 'pushed', id: 'p', kind: 'fix', finding: 'spf-multiple' },
        { type: 'asked', id: 'q', what: 'check-with-password' },
        { type: 'asked', id: 'c', what: 'check' },
        { type: 'outcome', id: 'p', what: 'opened' },
        { type: 'answered', id: 'q', yes: false },
        { type: 'outcome', id: 'p', what: 'worked' },
        { type: 'pushed', id: 'g', kind: 'guide-step', guide: 'iphone', step: 4 },
        { type: 'withdrawn', id: 'g' },
        // The page was loaded anew.
        { type: 'outcome', id: 'p', what: 'opened' },
        { type: 'outcome', id: 'g', what: 'opened' },
      ),
    );
    expect(sent.map(({ id, state, since }) => `${id} ${state} ${since?.slice(17, 19) ?? '-'}`)).toEqual([
      'p worked 06',
      'q no 05',
      'c ran -',
      'g withdrawn 08',
    ]);
    expect(way.map(({ step }) => step)).toEqual(['joined', 'opened', 'no', 'worked']);
  });

  it('shows the last whole run, while single looks go on beside it', () => {
    const state = liveStateOf(
      told(
        { type: 'run', event: started() },
        { type: 'run', event: stopped },
        { type: 'run', event: started(['spf-multiple']) },
        { type: 'run', event: stopped },
      ),
    );
    expect(state.runs).toHaveLength(2);
    expect(shownRun(state)?.events).toEqual([started(), stopped]);
    expect(state.way.map(({ step }) => step)).toEqual(['beganWithPassword', 'stopped', 'began', 'stopped']);
  });

  it('keeps notes, marks and the end', () => {
    const state = liveStateOf(
      told(
        { type: 'joined', name: 'Sam' },
        { type: 'note', text: 'calls back', by: 'Sam' },
        { type: 'done', finding: 'spf-multiple' },
        { type: 'done', finding: 'spf-multiple' },
        { type: 'left' },
        { type: 'at', step: 'result' },
        { type: 'ended', by: 'away' },
      ),
    );
    expect(state).toMatchObject({
      notes: [{ text: 'calls back', by: 'Sam' }],
      done: ['spf-multiple'],
      isAgentAway: true,
      step: 'result',
      ended: { by: 'away' },
    });
  });
});
