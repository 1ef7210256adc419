// Only the records that lead mail apps to a server are gathered.
import { expect, it } from 'vitest';
import { srvRecord } from '../testing/sample-srv.ts';
import { mailSrvRecords } from './mail-srv.ts';

it.each([
  ['_imaps', 'mail.sunny.example', 1],
  ['_submission', 'mail.sunny.example', 1],
  ['_imaps', '.', 0],
  ['_autodiscover', 'mail.sunny.example', 0],
  ['constructor', 'mail.sunny.example', 0],
])('%s to %s: %i', (label, target, count) => {
  expect(mailSrvRecords(srvRecord(label, 993, target).srv)).toHaveLength(count);
});
