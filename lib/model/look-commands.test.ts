// The lines with which an agent sees for themselves what a look saw.
import { describe, expect, it } from 'vitest';
import { door, question } from '../../e2e/fixtures/sample-evidence.ts';
import { observed } from '../../e2e/fixtures/sample-run.ts';
import type { DoorEvidence, MxSmtpEvidence } from './evidence.ts';
import { digCommand, lookCommands, opensslCommand } from './look-commands.ts';

const asDoor = (more: Partial<DoorEvidence>): DoorEvidence => ({ ...door('imap'), host: 'mail.a.example', ...more });

describe('a line for dig', () => {
  it.each([
    [{ name: 'a.example', type: 'MX' }, 'dig a.example MX'],
    [{ name: '_dmarc.a.example', type: 'TXT', checkingDisabled: true as const }, 'dig +cdflag _dmarc.a.example TXT'],
    [{ name: 'a.example', type: 'NS', server: '9.9.9.9' }, 'dig a.example NS'],
    [
      { name: 'a.example', type: 'SOA', server: '198.18.0.53', withoutRecursion: true as const },
      'dig @198.18.0.53 +norecurse a.example SOA',
    ],
    [
      { name: 'a.example', type: 'SOA', server: '[2001:db8::53]:5353', withoutRecursion: true as const },
      'dig @2001:db8::53 -p 5353 +norecurse a.example SOA',
    ],
    [
      { name: 'a.example', type: 'SOA', server: '2001:db8::53', withoutRecursion: true as const },
      'dig @2001:db8::53 +norecurse a.example SOA',
    ],
    [{ name: 'a.example', type: 'SOA', server: '-f/etc/passwd', withoutRecursion: true as const }, 'dig a.example SOA'],
    [{ name: '-f.example', type: 'A' }, 'dig -t A -q -f.example'],
    [{ name: '@9.9.9.9', type: 'A' }, 'dig -t A -q @9.9.9.9'],
    [{ name: 'any', type: 'A' }, 'dig -t A -q any'],
    [{ name: "x'$(id).example", type: 'TXT' }, "dig -t TXT -q 'x'\\''$(id).example'"],
    [{ name: 'a\n.example', type: 'TXT' }, null],
  ])('%j', (asked, line) => {
    expect(digCommand(asked)).toBe(line);
  });
});

describe('a line for openssl', () => {
  const names = '-servername mail.a.example -verify_hostname mail.a.example';

  it.each([
    ['imap', 993, 'tls', ''],
    ['imap', 143, 'starttls', ' -starttls imap'],
    ['pop3', 995, 'tls', ''],
    ['pop3', 110, 'starttls', ' -starttls pop3'],
    ['submission', 465, 'tls', ''],
    ['submission', 587, 'starttls', ' -starttls smtp'],
  ] as const)('%s on %i by %s', (protocol, port, security, more) => {
    const record = observed(protocol, `mail.a.example:${port}`, 0, 1, asDoor({ protocol, port, security }));
    expect(lookCommands(record)).toEqual([`openssl s_client -connect mail.a.example:${port} ${names}${more}`]);
  });

  it('names the port of the door, not the usual one', () => {
    const record = observed('imap', 'mail.a.example:143', 0, 1, asDoor({ port: 143, security: 'tls' }));
    expect(lookCommands(record)).toEqual([`openssl s_client -connect mail.a.example:143 ${names}`]);
  });

  it('connects to the address that is meant, under the name of the host', () => {
    const line = opensslCommand({ host: 'mail.a.example', port: 993, starttls: null, address: '2001:db8::1' });
    expect(line).toBe(`openssl s_client -connect '[2001:db8::1]:993' ${names}`);
  });

  it('says STARTTLS to a mail exchanger', () => {
    const seen = { host: 'mail.a.example', port: 25 } as MxSmtpEvidence;
    expect(lookCommands(observed('mx-smtp', 'mail.a.example:25', 0, 1, seen))).toEqual([
      `openssl s_client -connect mail.a.example:25 ${names} -starttls smtp`,
    ]);
  });
});

describe('the lines of a look', () => {
  it('are those of its questions where it gave nothing', () => {
    const failed = { status: 'timeout' as const, rcode: '', cnames: [], server: '9.9.9.9' };
    const questions = [{ name: 'a.example', type: 'MX', ...failed }];
    const record = { id: 'mx', target: 'a.example', startMs: 0, durationMs: 1, evidence: null } as const;
    expect(lookCommands({ ...record, status: 'unknown', why: 'dns-timeout', questions })).toEqual(['dig a.example MX']);
  });

  it('are none for a login', () => {
    const record = { id: 'login', target: 'imap', startMs: 0, durationMs: 1, evidence: null } as const;
    expect(lookCommands({ ...record, status: 'unknown', why: 'no-password' })).toEqual([]);
  });

  it('are bounded', () => {
    const services = Array.from({ length: 50 }, (_, n) => ({
      service: `_${n}._tcp`,
      question: question(`_${n}._tcp.a.example`, 'SRV'),
      records: [],
    }));
    expect(lookCommands(observed('srv', 'a.example', 0, 1, { services }))).toHaveLength(8);
  });
});
