// Judging while a run goes on: in whatever order its probes settle, a finding once told stays told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProbeId } from '../model/evidence.ts';
import { rules } from './index.ts';
import { RuleQueue } from './rule-queue.ts';
import { judge } from './run.ts';
import { judgeContext, recordsOf, type SampleEvidence } from './testing/judge-sample.ts';
import { certificate, door, healthyEvidence, host, login, mailbox, question } from './testing/sample-evidence.ts';

const name = 'mail.sunny.example';
const healthy = healthyEvidence();
const dead = { host: name, result: 'timeout' as const };

/** A domain where much is wrong at once, and one fault explains another. */
const troubled: SampleEvidence = {
  ...healthy,
  host: [
    host(name, { webProxy: 'Cloudflare' }),
    host('old.sunny.example', {
      a: question('old.sunny.example', 'A', { status: 'nxdomain' }),
      aaaa: question('old.sunny.example', 'AAAA', { status: 'nxdomain' }),
    }),
  ],
  imap: [door({ ...dead, protocol: 'imap', port: 993 })],
  submission: [door({ ...dead, protocol: 'submission', port: 465 })],
  certificate: [
    certificate(name, { errors: ['DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID', 'WEAK_KEY'] }),
  ],
  login: [login({ result: 'mailbox-full' })],
  mailbox: mailbox(name, { quota: { usedBytes: 10, limitBytes: 10 } }),
};
const probes = Object.keys(troubled) as ProbeId[];

/** What root-cause collapsing looks at, kept apart from it: this floor lies below advice. */
const explains = new Map(rules.map(({ id, explainedBy }) => [id, explainedBy]));
const idsOf = (settled: ReadonlySet<ProbeId>) => {
  const records = recordsOf(troubled).filter(({ id }) => settled.has(id as ProbeId));
  const { findings } = judge(new RuleQueue(rules).take(settled), records, settled, judgeContext());
  const found = findings.map(({ id }) => id);
  return found.filter((id) => !explains.get(id)?.some((other) => found.includes(other)));
};

describe('judging while probes settle', () => {
  it('ends with the same findings in any order, and takes none back on the way', () => {
    const all = idsOf(new Set(probes));
    expect(all).toEqual(expect.arrayContaining(['host-web-proxied', 'certificate-self-signed', 'mailbox-full']));
    expect(all).not.toContain('port-timeout');
    fc.assert(
      fc.property(fc.shuffledSubarray(probes, { minLength: probes.length }), (order) => {
        let told: string[] = [];
        for (let count = 1; count <= order.length; count += 1) {
          const now = idsOf(new Set(order.slice(0, count)));
          expect(now).toEqual(expect.arrayContaining(told));
          told = now;
        }
        expect(told).toEqual(all);
      }),
      { numRuns: 30 },
    );
  });
});
