// Tests of what a second look looks at, over every rule there is.
import { expect, it } from 'vitest';
import { loginProbes } from '../model/probes.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { Rule } from '../rules/define.ts';
import { rules } from '../rules/index.ts';
import { planDestinations, planRun } from './run-plan.ts';

const door = { protocol: 'imap', host: 'mail.example.com', port: 993, security: 'tls' } as const;
const plan = (only: RuleId[] | null, more = {}) =>
  planRun({ only, doors: [], withPassword: false, unasked: new Set(), ...more });
/** These say by their subject that they are about the DNS; whether a named server works shows at its doors alone. */
const aboutDns =
  /^(mx|spf|dkim|dmarc|dns|nameserver|dnssec|delegation|srv(?!-wrong-server)|domain|mta-sts|tls-rpt|dane|reverse-dns|address)-/;

it('looks at everything when nothing is named', () => {
  expect(plan(null)).toMatchObject({ only: null, rules, opensDoors: true, logsIn: true, asksAuthority: false });
});

it('leaves out what nobody told of', () => {
  const { looksAt } = plan(null, { unasked: new Set(['web-server']) });
  expect(looksAt('web-server')).toBe(false);
  expect(looksAt('mx')).toBe(true);
});

const byLogin = ({ needs }: Rule) => needs.some((probe) => loginProbes.has(probe));
const withPassword = true;

it('looks at all that a rule needs', () => {
  const short = rules.filter(({ id, needs }) => !needs.every(plan([id], { withPassword }).looksAt));
  expect(short.map(({ id }) => id)).toEqual([]);
});

it('logs in only for a rule that needs a login, and only with a password', () => {
  expect(rules.filter(({ id }) => plan([id]).logsIn)).toEqual([]);
  expect(rules.filter(({ id }) => plan([id], { withPassword }).logsIn)).toEqual(rules.filter(byLogin));
});

it('opens no connection as a mail app does for a rule about the DNS', () => {
  const dns = rules.filter((rule) => aboutDns.test(rule.id) && !byLogin(rule));
  expect(dns.length).toBeGreaterThan(60);
  expect(dns.filter(({ id }) => plan([id], { withPassword }).opensDoors).map(({ id }) => id)).toEqual([]);
});

it('keeps to one door where one door tells', () => {
  expect(plan(['certificate-expired'], { doors: [door] }).doors).toEqual([door]);
  // Whether a closed port matters depends on the other doors.
  expect(plan(['port-refused'], { doors: [door] }).doors).toBeNull();
  expect(plan(['certificate-expired', 'port-refused'], { doors: [door] }).doors).toBeNull();
});

it('asks the zone itself for records that a change may be on the way of', () => {
  for (const id of ['spf-multiple', 'dkim-missing', 'dmarc-missing', 'mx-missing', 'srv-port-unusual'] as const)
    expect(plan([id])).toMatchObject({ asksAuthority: true });
  for (const id of ['dnssec-bogus', 'reverse-dns-missing', 'certificate-expired'] as const)
    expect(plan([id])).toMatchObject({ asksAuthority: false });
});

it('looks for destinations without judging, without a login, and without what only rules want', () => {
  const { looksAt, ...plan } = planDestinations();
  expect(plan).toMatchObject({ rules: [], opensDoors: true, logsIn: false, asksAuthority: false });
  for (const id of ['srv', 'autoconfig', 'imap', 'submission'] as const) expect(looksAt(id)).toBe(true);
  for (const id of ['spf', 'dkim', 'bimi', 'caa', 'mx-smtp', 'tls-versions', 'login'] as const)
    expect(looksAt(id)).toBe(false);
});
