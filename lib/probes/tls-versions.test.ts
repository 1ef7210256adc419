// Which doors are asked for old TLS: one a server, and first the one that closed our handshake.
import { expect, it } from 'vitest';
import type { DoorEvidence } from '../model/evidence.ts';
import { doorsForOldTls } from './tls-versions.ts';

const door = (port: number, changes: Partial<DoorEvidence> = {}): DoorEvidence =>
  ({
    protocol: port === 993 ? 'imap' : port === 995 ? 'pop3' : 'submission',
    host: 'mail.sunny.example',
    port,
    security: port === 587 ? 'starttls' : 'tls',
    seenAs: null,
    result: 'ready',
    address: '192.0.2.1',
    timings: { lookup: 1, connect: 1, tls: 4, greeting: 1, capability: 1 },
    ...changes,
  }) as DoorEvidence;
const ports = (doors: DoorEvidence[]) => doorsForOldTls(doors).map(({ port }) => port);

it.each<[string, DoorEvidence[], number[]]>([
  ['IMAP before the others', [door(465), door(995), door(993)], [993]],
  ['no STARTTLS door', [door(587)], []],
  ['a closed handshake before a door that works', [door(465), door(995, { result: 'hung-up' })], [995]],
  ['a failed handshake before a door that works', [door(465), door(995, { result: 'tls-failed' })], [995]],
  [
    'no door that hung up before TLS',
    [door(993, { result: 'hung-up', timings: { ...door(993).timings, tls: null } })],
    [],
  ],
  ['no door that refused', [door(993, { result: 'refused', address: null })], []],
  ['one for each address', [door(993), door(465, { address: '192.0.2.2' })], [993, 465]],
])('%s', (_name, doors, asked) => {
  expect(ports(doors)).toEqual(asked);
});
