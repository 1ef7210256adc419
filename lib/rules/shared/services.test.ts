// Which services a customer needs: the place where false alarms about optional doors are prevented.
import { describe, expect, it } from 'vitest';
import type { MxTarget } from '../../model/evidence.ts';
import type { FailedLook } from '../define.ts';
import { door, healthyEvidence, mx, mxTarget } from '../testing/sample-evidence.ts';
import { brokenServices, type SeenDoors, servicesOf } from './services.ts';

const name = 'mail.sunny.example';
const { imap, submission } = healthyEvidence();
const closed = (protocol: 'imap' | 'pop3' | 'submission', port: number, host = name) =>
  door({ protocol, port, host, result: 'refused' });
const guessed = { namedBy: ['conventional-names' as const] };
const broken = (seen: SeenDoors) => brokenServices(seen, []).map(({ protocol, host }) => `${protocol} ${host}`);

describe('brokenServices', () => {
  it('leaves POP alone while IMAP answers, even badly', () => {
    const seen = { imap: [door({ protocol: 'imap', host: name, port: 143, result: 'starttls-missing' })] };
    expect(broken({ ...seen, pop3: [closed('pop3', 995)] })).toEqual([`imap ${name}`]);
  });

  it('names POP when IMAP is dead, or was never there', () => {
    expect(broken({ imap: [closed('imap', 993)], pop3: [closed('pop3', 995)] })).toEqual([
      `imap ${name}`,
      `pop3 ${name}`,
    ]);
    expect(broken({ pop3: [closed('pop3', 995)] })).toEqual([`pop3 ${name}`]);
  });

  it('does not ask a published IMAP host for submission when another published host sends', () => {
    const smtp = door({ protocol: 'submission', host: 'smtp.sunny.example', port: 465 });
    expect(broken({ imap, submission: [closed('submission', 465), smtp] })).toEqual([]);
    expect(broken({ imap, submission: [closed('submission', 465), { ...smtp, ...guessed }] })).toEqual([
      `submission ${name}`,
    ]);
  });

  it('prefers a guess that serves other mail over one that answers nothing', () => {
    const guesses = [closed('imap', 993, 'mail.sunny.example'), closed('imap', 993, 'sunny.example')];
    const sending = { ...submission[0]!, host: 'sunny.example' };
    const seen = { imap: guesses.map((guess) => ({ ...guess, ...guessed })), submission: [sending] };
    expect(broken(seen)).toEqual(['imap sunny.example']);
  });

  it("takes the domain's own web server for the mail server only where the MX leads there", () => {
    const web = { ...closed('imap', 993, 'sunny.example'), ...guessed };
    const elsewhere = mxTarget('mx.isp.example', { addresses: { v4: ['198.18.9.9'], v6: [] } });
    const mxOf = (target: MxTarget) => mx('sunny.example', { targets: [target] });
    expect(broken({ imap: [web], mx: mxOf(elsewhere) })).toEqual([]);
    expect(broken({ imap: [web], mx: mxOf(mxTarget('mx.isp.example')) })).toEqual(['imap sunny.example']);
    expect(broken({ imap: [web], mx: mxOf({ ...elsewhere, exchange: 'sunny.example' }) })).toEqual([
      'imap sunny.example',
    ]);
  });

  it('does not judge a guess while another look at the protocol is left open', () => {
    const failed: FailedLook = { probe: 'imap', target: 'imap.sunny.example:993', why: 'own-network' };
    const seen = { imap: [{ ...closed('imap', 993), ...guessed }] };
    expect(brokenServices(seen, [failed])).toEqual([]);
    expect(brokenServices(seen, [{ ...failed, why: 'connection-budget' }])).toHaveLength(1);
  });
});

describe('servicesOf', () => {
  it('leaves out hosts without an address', () => {
    expect(servicesOf({ imap: [door({ protocol: 'imap', host: name, port: 993, result: 'no-address' })] })).toEqual([]);
  });
});
