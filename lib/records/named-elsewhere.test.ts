// A guess gives way to the domain's own server while that one is there; another name of the same server need not.
import { expect, it } from 'vitest';
import type { DoorEvidence } from '../model/evidence.ts';
import { isNamedElsewhere } from './named-elsewhere.ts';

const door = (more: object) =>
  ({ protocol: 'imap', address: '192.0.2.1', result: 'ready', tls: { verified: true }, ...more }) as DoorEvidence;
const named = (more: object = {}) =>
  door({ address: '192.0.2.2', portNamedBy: ['srv'], tls: { verified: false }, ...more });

it.each<[string, boolean, DoorEvidence]>([
  ['is there, and its certificate is at fault', true, named()],
  ['is the same server', false, named({ address: '192.0.2.1' })],
  ['works', false, named({ tls: { verified: true } })],
  ['is dead', false, named({ result: 'refused', tls: null })],
  ['speaks another protocol', false, named({ protocol: 'submission' })],
  ['was named by others alone', false, named({ portNamedBy: ['isp-database'] })],
  ['was never named', false, named({ portNamedBy: undefined })],
])('the server that the domain names %s: %s', (_what, expected, other) => {
  expect(isNamedElsewhere(door({}), 'conventional-names', [door({}), other])).toBe(expected);
  expect(isNamedElsewhere(door({}), 'autoconfig', [door({}), other])).toBe(false);
});
