// Slips beyond doubt are mended, the policy stays as it is, and hostile records cost no time.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDmarcRecord, parseDmarc } from '../../records/dmarc-record.ts';
import { correctedDmarc } from './dmarc-correction.ts';

it.each([
  ['v=DMARC1; p=reject; rua=mailto:a@b.example!10mb', 'v=DMARC1; p=reject; rua=mailto:a@b.example'],
  ['v=DMARC1; p=reject; rua=mailto://a@b.example', 'v=DMARC1; p=reject; rua=mailto:a@b.example'],
  ['v=DMARC1; p=reject; rua=a@b.example,c@b.example', 'v=DMARC1; p=reject; rua=mailto:a@b.example,mailto:c@b.example'],
  [
    'v=DMARC1; p=none; rua=mailto:a@b.example; mailto:c@b.example',
    'v=DMARC1; p=none; rua=mailto:a@b.example,mailto:c@b.example',
  ],
  ['v=DMARC1; p=none; rua=mailto:a@b.example,,', 'v=DMARC1; p=none; rua=mailto:a@b.example'],
  ['v=DMARC1; p=reject', null],
  ['v=DMARC1; p=block; rua=a@b.example', null],
  ['v=DMARC1; p=reject; rua=http://b.example', null],
  ['v=dmarc1; p=reject', null],
])('%s', (record, wanted) => {
  expect(correctedDmarc(record)).toBe(wanted);
});

it('never changes the policy, and leaves no fault', () => {
  const piece = fc.constantFrom(
    'p=reject',
    'p=x',
    ';',
    'rua=',
    'mailto:',
    '//',
    'a@b.example',
    '!10mb',
    ',',
    ' ',
    '\\',
    '"',
  );
  const records = fc.array(piece, { maxLength: 40 }).map((pieces) => `v=DMARC1;${pieces.join('')}`);
  fc.assert(
    fc.property(records, (record) => {
      const mended = correctedDmarc(record);
      if (mended === null) return;
      expect(isDmarcRecord(mended)).toBe(true);
      expect(parseDmarc(mended)).toMatchObject({ faults: [], p: parseDmarc(record).p });
    }),
  );
});
