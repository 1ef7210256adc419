// The table of doors: each door once, by host, in the order of use; and only what has more to say can be opened.
import { describe, expect, it } from 'vitest';
import { door, login } from '../../e2e/fixtures/sample-evidence.ts';
import { observed } from '../../e2e/fixtures/sample-run.ts';
import { doorHosts, hasMore, sharedCertificate, turnsOf } from './door-rows.ts';

const at = (port: number, more = {}, host = 'mail.a.example') =>
  observed('imap', `${host}:${port}`, 1, 1, { ...door('imap', host), port, ...more });
const closed = { result: 'refused' as const, tls: null, transcript: [], words: null };
const rowsOf = (probes: Parameters<typeof doorHosts>[0]['probes']) => doorHosts({ probes }).flatMap(({ rows }) => rows);

describe('the doors of a check', () => {
  it('stand by host, encrypted ones first, and no other look among them', () => {
    const probes = [
      at(143),
      at(993, {}, 'b.example'),
      observed('login', 'mail.a.example:993', 1, 1, login('imap')),
      at(993),
      at(2525),
    ];
    expect(doorHosts({ probes }).map(({ host, rows }) => [host, rows.map(({ port }) => port)])).toEqual([
      ['mail.a.example', [993, 143, 2525]],
      ['b.example', [993]],
    ]);
    expect(new Set(rowsOf(probes).map(({ id }) => id)).size).toBe(4);
  });
  it.each([
    ['closed', closed, false],
    ['closed with a word', { ...closed, words: 'Go away' }, true],
    ['spoken with', {}, true],
    ['seen under another name', { ...closed, seenAs: 'b.example' }, true],
    ['seen under its own name', { ...closed, seenAs: 'mail.a.example' }, false],
  ])('%s', (_, more, opens) => {
    expect(rowsOf([at(993, more)]).map(hasMore)).toEqual([opens]);
  });
  it('have the certificate that several show in common, and none of one alone', () => {
    const other = { ...door('imap', 'mail.a.example').tls, names: ['other.example'] };
    const namesOf = (...doors: Parameters<typeof at>[]) =>
      sharedCertificate(rowsOf(doors.map((one) => at(...one))))?.names;
    expect(namesOf([993], [143], [995, { tls: other }])).toEqual(door('imap', 'mail.a.example').tls?.names);
    expect(namesOf([993], [995, { tls: other }], [143, { tls: null }])).toBeUndefined();
  });
  it('tell each turn in one line, and leave nothing out', () => {
    const lines = [
      ['S', '220 hello'],
      ['C', 'EHLO x'],
      ['S', '250-a'],
      ['S', '250 b'],
      ['C', 'QUIT'],
    ].map(([from, text], at) => ({ from: from as 'C' | 'S', text: text!, at }));
    expect(turnsOf(lines).map(({ from, text, at }) => `${from} ${at} ${text}`)).toEqual([
      'S 0 220 hello',
      'C 1 EHLO x',
      'S 2 250-a ↵ 250 b',
      'C 4 QUIT',
    ]);
  });
  it('survive evidence of another shape', () => {
    expect(doorHosts({ probes: [{ ...at(993), evidence: { strange: 1 } } as never] })).toEqual([]);
  });
});
