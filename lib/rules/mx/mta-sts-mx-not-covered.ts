// The MTA-STS policy does not name an MX host that the domain really has: senders then refuse to deliver there.
import { defineRule } from '../define.ts';
import { mailWaitsForHost } from '../shared/meanwhile.ts';

export const mtaStsMxNotCovered = defineRule({
  id: 'mta-sts-mx-not-covered',
  reference: 'RFC 8461 4.1',
  needs: ['mta-sts'],
  uses: ['mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'Your rule for encrypted delivery leaves out your own mail server.',
    customer:
      'The rule of {domain} (MTA-STS) does not name {hosts}. Servers that keep to it will not bring mail there.',
    meanwhile: mailWaitsForHost,
    agent: 'MTA-STS mode {mode}: mx {patterns} does not match the MX {hosts}.',
    fix: 'Add a line "mx: HOST" for {hosts} to the policy file.\nThen change the id in the record {record}.',
  },
  variants: {
    testing: {
      customer: 'The rule of {domain} (MTA-STS) does not name {hosts}. It is being tried out, so mail still arrives.',
      meanwhile: 'Mail still arrives meanwhile. Send this to your mail host.',
    },
  },
  judge: ({ 'mta-sts': { policy, mx, question }, mx: exchanges }, { domain }) => {
    const hosts = mx.filter(({ covered }) => !covered).map(({ host }) => host);
    if (policy === null || policy.faults.length > 0) return [];
    if (policy.mode !== 'enforce' && policy.mode !== 'testing') return [];
    // Which hosts the policy has to name was not answered.
    if (mx.length === 0 && exchanges === undefined) return 'dns-failed';
    if (hosts.length === 0) return [];
    const values = { domain, hosts, mode: policy.mode, patterns: policy.mx.slice(0, 10), record: question.name };
    const all = hosts.length === mx.length;
    const trial = { severity: 'warning', variant: 'testing' } as const;
    return [
      {
        subject: { domain, record: question.name },
        values,
        // Senders try the other MX hosts that the policy does name.
        ...(policy.mode === 'testing' ? trial : { severity: all ? ('error' as const) : ('warning' as const) }),
      },
    ];
  },
});
