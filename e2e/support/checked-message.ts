// Checks a pasted message on a zone of a test's own, and sees that the answer is what the page reads.
import { expect } from 'vitest';
import { checkMessage } from '../../lib/diagnosis/message-check.ts';
import { type MessageCheck, messageCheckSchema } from '../../lib/model/message-check.ts';
import type { Network } from '../../lib/net/network.ts';
import { type ScriptedRecords, scriptedDns } from './scripted-dns.ts';

/** The run network of a test: `dns`, and how often it was closed. */
export function networkOf(records: ScriptedRecords) {
  const dns = scriptedDns(records);
  const state = { closed: 0 };
  const network = {
    practice: null,
    open: (signal: AbortSignal) => ({
      ...{ dns, signal, now: new Date('2026-11-23T10:01:00Z'), expired: () => false, worksFor: () => undefined },
      close: () => {
        state.closed += 1;
      },
    }),
  } as unknown as Network;
  return { dns, state, shared: { network } };
}

/** The answer, with the questions that the DNS was asked. */
export async function checkedMessage(
  message: string,
  records: ScriptedRecords,
): Promise<MessageCheck & { asked: string[] }> {
  const { dns, state, shared } = networkOf(records);
  const result = await checkMessage(message, { signal: new AbortController().signal, shared });
  expect(state.closed).toBe(1);
  expect(messageCheckSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  return { ...result!, asked: dns.asked };
}
