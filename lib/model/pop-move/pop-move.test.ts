// The planner's reckoning: room, counts, steps, and a gate that stays shut until mail was seen on the server.
import { describe, expect, it } from 'vitest';
import { countIn, messagesIn, rowState, withCount } from './folder-counts.ts';
import { isAnswered, type Move, type MoveStep, moveSchema, newMove, type ServerCount } from './move.ts';
import { roomFor } from './room.ts';
import { gateOf, stepsOf, tick } from './steps.ts';

const GB = 2 ** 30;
const at = (minute: number) => new Date(Date.UTC(2026, 10, 30, 10, minute)).toISOString();
const count = (
  minute: number,
  folders: Record<string, number | null>,
  quota: ServerCount['quota'] = null,
): ServerCount => ({
  at: at(minute),
  folders: Object.entries(folders).map(([path, messages]) => ({
    path,
    specialUse: path === 'Gesendet' ? '\\Sent' : null,
    messages,
  })),
  delimiter: '/',
  quota,
});
const answers: Move['answers'] = {
  ...{ app: 'outlook-classic', leaves: 'days', others: '', othersHold: null, bytes: 3 * GB, stays: false },
};
const move = (more: Partial<Move> = {}): Move => ({ ...newMove('anna@example.com'), answers, ...more });
const ticked = (given: Move, ...steps: MoveStep[]) =>
  steps.reduce((state, step) => tick(state, step, new Date(at(0))).move, given);
const row = (name: string, here: number | null, seen: number | null = null) => ({ name, here, seen });

describe('the room', () => {
  const withQuota = (usedGb: number, limitGb: number) =>
    move({ before: count(0, {}, { usedBytes: usedGb * GB, limitBytes: limitGb * GB }) });

  it('fits to the last byte, and not beyond', () => {
    expect(roomFor(withQuota(1, 5))).toMatchObject({ kind: 'fits', freeBytes: GB });
    expect(roomFor(withQuota(2, 5))).toMatchObject({ kind: 'fits', freeBytes: 0 });
    expect(roomFor(withQuota(3, 5))).toMatchObject({ kind: 'too-small', missingBytes: GB });
  });

  it('takes the limit of the newest count: the host has given more', () => {
    const small = withQuota(3, 5);
    const asked = { ...small, now: count(9, {}, { usedBytes: 4 * GB, limitBytes: 8 * GB }) };
    expect([roomFor(small).kind, roomFor(asked)]).toMatchObject(['too-small', { kind: 'fits', freeBytes: 2 * GB }]);
  });

  it('is no matter of anybody’s word where the mail does not fit', () => {
    const small = withQuota(3, 5);
    expect(tick(small, 'room', new Date())).toEqual({ move: small, shut: true });
    expect(stepsOf({ ...small, done: { room: at(0) } })[0]).toMatchObject({ id: 'room', done: false, by: null });
  });

  it('is unknown, not enough, where something was not told', () => {
    expect(roomFor(move())).toEqual({ kind: 'unknown', why: 'not-counted' });
    expect(roomFor(move({ before: count(0, {}) }))).toEqual({ kind: 'unknown', why: 'no-quota' });
    expect(roomFor({ ...withQuota(1, 5), answers: { ...answers, bytes: null } })).toEqual({
      kind: 'unknown',
      why: 'no-size',
    });
  });
});

describe('a folder', () => {
  const now = count(5, { INBOX: 10, Gesendet: 4, 'Work/Invoices': 7, Work: 1, Odd: null });

  it('is found by its name, its use, and its last part', () => {
    expect(['Inbox', 'Sent Items', 'invoices', 'Work', 'Nowhere', 'Odd'].map((name) => messagesIn(now, name))).toEqual([
      10,
      4,
      7,
      1,
      undefined,
      null,
    ]);
  });

  const stateAt = (given: ServerCount | null, one: Move['rows'][number], more: Partial<Move> = {}) =>
    rowState({ ...move(more), now: given }, one);

  it('is there when the server has as many', () => {
    expect(stateAt(now, row('Inbox', 10))).toEqual({ kind: 'there', by: 'count' });
    expect(stateAt(now, row('Inbox', 12))).toEqual({ kind: 'going', left: 2 });
    expect(stateAt(now, row('Family', 3))).toEqual({ kind: 'to-come' });
    expect(stateAt(now, row('Inbox', null))).toEqual({ kind: 'untold' });
  });

  it('takes the person’s word only where nobody of us could count', () => {
    expect(stateAt(now, row('Odd', 3))).toEqual({ kind: 'uncounted' });
    expect(stateAt(now, row('Odd', 3, 3))).toEqual({ kind: 'there', by: 'word' });
    expect(stateAt(now, row('Odd', 3, 1))).toEqual({ kind: 'going', left: 2 });
    expect(stateAt(null, row('Inbox', 3))).toEqual({ kind: 'uncounted' });
    expect(stateAt(now, row('Inbox', 12, 12))).toEqual({ kind: 'going', left: 2 });
  });

  it('takes mail that the server had before for other mail, but in an inbox with copies', () => {
    const before = count(0, { INBOX: 4, Gesendet: 4 });
    const later = count(9, { INBOX: 10, Gesendet: 10 });
    expect(stateAt(later, row('Inbox', 10), { before })).toEqual({ kind: 'there', by: 'count' });
    expect(stateAt(later, row('Sent', 6), { before })).toEqual({ kind: 'there', by: 'count' });
    expect(stateAt(later, row('Sent', 7), { before })).toEqual({ kind: 'compare', before: 4 });
    expect(stateAt(later, row('Sent', 7, 7), { before })).toEqual({ kind: 'there', by: 'word' });
    for (const leaves of ['none', 'unknown'] as const) {
      const none = { before, answers: { ...answers, leaves } };
      expect(stateAt(later, row('Inbox', 10), none)).toEqual({ kind: 'compare', before: 4 });
      expect(stateAt(later, row('Inbox', 6), none)).toEqual({ kind: 'there', by: 'count' });
    }
  });
});

describe('a count', () => {
  it('is read from a report with a mailbox', () => {
    const mailbox = {
      folders: [{ path: 'INBOX', specialUse: null, messages: 3, subscribed: true }],
      delimiter: '/',
      quota: { usedBytes: 1, limitBytes: 2 },
    };
    const probe = { id: 'mailbox', target: 'x', status: 'observed', startMs: 0, durationMs: 0, evidence: mailbox };
    const report = { startedAt: at(0), probes: [probe] } as unknown as Parameters<typeof countIn>[0];
    expect(countIn(report)).toEqual({
      at: at(0),
      folders: [{ path: 'INBOX', specialUse: null, messages: 3 }],
      delimiter: '/',
      quota: { usedBytes: 1, limitBytes: 2 },
    });
    expect(countIn({ startedAt: at(0), probes: [] })).toBeNull();
  });

  it('keeps the first as what was before, and only newer ones after', () => {
    const first = withCount(move(), count(1, { INBOX: 1 }));
    const second = withCount(first, count(2, { INBOX: 2 }));
    expect([second.before?.at, second.now?.at]).toEqual([at(1), at(2)]);
    expect(withCount(second, count(1, { INBOX: 1 }))).toBe(second);
  });
});

describe('the gate', () => {
  const counted = move({ rows: [row('Inbox', 10)], before: count(0, { INBOX: 2 }), now: count(5, { INBOX: 10 }) });

  it('opens when there is a backup, and mail was counted and seen on the server', () => {
    expect(gateOf(ticked(counted, 'backup', 'webmail')).open).toBe(true);
  });

  it.each<[string, Move]>([
    ['nothing', move()],
    ['no backup', ticked(counted, 'webmail')],
    ['nobody who looked', ticked(counted, 'backup')],
    ['a message missing', ticked({ ...counted, now: count(5, { INBOX: 9 }) }, 'backup', 'webmail')],
    ['no count', ticked({ ...counted, now: null }, 'backup', 'webmail')],
    ['no folder named', ticked({ ...counted, rows: [] }, 'backup', 'webmail')],
    ['empty folders alone', ticked({ ...counted, rows: [row('Inbox', 0)] }, 'backup', 'webmail')],
    [
      'a folder without a number',
      ticked({ ...counted, rows: [row('Inbox', 10), row('Sent', null)] }, 'backup', 'webmail'),
    ],
    [
      'another device that collects',
      ticked({ ...counted, answers: { ...answers, others: 'old laptop', othersHold: 'no' } }, 'backup', 'webmail'),
    ],
    [
      'another device that may hold mail',
      ticked(
        { ...counted, answers: { ...answers, others: 'laptop', othersHold: 'unknown' } },
        'backup',
        'webmail',
        'stop-others',
      ),
    ],
  ])('stays shut with %s, and no box is ticked against it', (_case, given) => {
    expect(gateOf(given).open).toBe(false);
    expect(tick(given, 'remove', new Date())).toEqual({ move: given, shut: true });
  });

  it('lets a box be taken back', () => {
    const removed = ticked(counted, 'backup', 'webmail', 'remove');
    expect(removed.done.remove).toBe(at(0));
    expect(tick(removed, 'remove', new Date()).move.done.remove).toBeUndefined();
  });
});

describe('the steps', () => {
  it('are those that this person needs, the first open one being here', () => {
    const ids = (given: Move) => stepsOf(given).map(({ id }) => id);
    expect(ids(move())).toEqual(['room', 'backup', 'add-imap', 'stop-pop', 'copy', 'webmail', 'remove', 'keep-backup']);
    const two = move({ answers: { ...answers, others: 'laptop', othersHold: 'yes' } });
    expect(ids(two)).toEqual([
      ...['room', 'backup', 'add-imap', 'stop-pop', 'copy', 'copy-others', 'webmail', 'stop-others', 'remove'],
      'keep-backup',
    ]);
    const begun = ticked(move(), 'room', 'backup');
    expect(stepsOf(begun).find(({ here }) => here)).toMatchObject({ id: 'add-imap', n: 3 });
  });

  it('say who says so', () => {
    const quota = { usedBytes: 0, limitBytes: 9 * GB };
    const seen = move({ before: count(0, {}, quota), now: count(0, { INBOX: 1 }, quota), rows: [row('Inbox', 1)] });
    const by = Object.fromEntries(stepsOf(ticked(seen, 'backup')).map((step) => [step.id, step.by]));
    expect(by).toMatchObject({ room: 'count', backup: 'word', copy: 'count', webmail: null });
    const looked = { ...seen, rows: [row('Inbox', 1), row('Odd', 2, 2)], now: count(0, { INBOX: 1, Odd: null }) };
    expect(stepsOf(looked).find(({ id }) => id === 'copy')).toMatchObject({ done: true, by: 'word' });
  });
});

it('knows when every question was answered', () => {
  expect(isAnswered(answers)).toBe(true);
  expect(isAnswered({ ...answers, others: 'laptop' })).toBe(false);
  expect(isAnswered({ ...answers, bytes: null })).toBe(true);
  expect(isAnswered({ ...newMove(null).answers, app: 'other', stays: true })).toBe(true);
  expect(isAnswered(newMove(null).answers)).toBe(false);
});

it('is kept and read again as it was', () => {
  const kept = ticked(move({ rows: [row('Inbox', 1)], before: count(0, { INBOX: 1 }) }), 'backup');
  expect(moveSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});
