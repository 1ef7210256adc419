import { describe, expect, it } from 'vitest';
import type { DoorEvidence, LoginEvidence, MailboxEvidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Candidate, Protocol, Source } from '../model/settings.ts';
import type { KnownDoor, RecommendInput } from './ranked-doors.ts';
import { recommend } from './recommend.ts';

const protocolOf: Record<number, Protocol> = {
  993: 'imap',
  143: 'imap',
  995: 'pop3',
  110: 'pop3',
  465: 'submission',
  587: 'submission',
};

function door(
  host: string,
  port: number,
  changes: Partial<DoorEvidence> = {},
  source: Source = 'conventional-names',
): KnownDoor {
  const security = port === 993 || port === 995 || port === 465 ? 'tls' : 'starttls';
  const protocol = protocolOf[port] ?? 'imap';
  const candidate: Candidate = {
    protocol,
    host,
    port,
    security,
    username: null,
    authentication: 'password',
    source,
    vouching: 'own-domain',
    provenance: host,
  };
  const evidence = {
    protocol,
    host,
    port,
    security,
    namedBy: [source],
    seenAs: null,
    result: 'ready',
    address: '192.0.2.1',
    mechanisms: ['PLAIN'],
    capabilities: { beforeTls: null, afterTls: [] },
    tls: { verified: true },
    ...changes,
  } as DoorEvidence;
  return { evidence, candidate };
}
const accepted = (host: string, port: number): LoginEvidence => ({
  protocol: protocolOf[port] ?? 'imap',
  host,
  port,
  security: 'tls',
  username: 'anna@example.com',
  mechanism: 'PLAIN',
  result: 'accepted',
  code: null,
  words: 'OK',
  ms: 1,
});
const run = (doors: KnownDoor[], changes: Partial<RecommendInput> = {}) =>
  recommend({
    doors,
    logins: [],
    mailbox: null,
    address: 'anna@example.com',
    domain: 'example.com',
    complete: true,
    ...changes,
  });

describe('recommend', () => {
  it('wants an app password for sending too, once reading asked for one', () => {
    const doors = [door('imap.example.com', 993), door('smtp.example.com', 465)];
    const logins = [{ ...accepted('imap.example.com', 993), result: 'app-password-required' as const }];
    expect(run(doors, { logins })).toMatchObject({
      incoming: { authentication: 'app-password' },
      outgoing: { authentication: 'app-password' },
    });
  });

  it('advises no IMAP door where nobody can log in, and no POP in its place', () => {
    const capabilities = { beforeTls: null, afterTls: ['IMAP4REV1', 'LOGINDISABLED'] };
    const closed = door('mail.example.com', 993, { mechanisms: [], capabilities });
    expect(run([closed, door('mail.example.com', 995)])).toBeNull();
    expect(run([closed, door('mail.example.com', 143)])?.incoming.port).toBe(143);
  });

  it('says password where one was just accepted, whatever mechanisms are listed', () => {
    const tokens = door('mail.example.com', 993, { mechanisms: ['XOAUTH2'] });
    expect(run([tokens])?.incoming.authentication).toBe('oauth2');
    const logins = [accepted('mail.example.com', 993)];
    expect(run([tokens], { logins })?.incoming.authentication).toBe('password');
  });

  it('prefers implicit TLS, IMAP and the best source', () => {
    const doors = [
      door('mail.example.com', 143),
      door('mail.example.com', 993),
      door('mail.example.com', 995),
      door('imap.host.example', 993, {}, 'srv'),
      door('mail.example.com', 587),
      door('mail.example.com', 465),
    ];
    expect(run(doors)).toMatchObject({
      protocol: 'imap',
      incoming: {
        host: 'imap.host.example',
        port: 993,
        security: 'tls',
        verified: 'connection',
        source: 'srv',
        username: 'anna@example.com',
      },
      outgoing: { port: 465, security: 'tls' },
    });
  });

  it('names no outgoing server that offers no login', () => {
    const imap = door('mail.example.com', 993);
    const silent = door('mail.example.com', 465, { mechanisms: [] });
    expect(run([imap, silent])?.outgoing).toBeNull();
    expect(run([imap, silent, door('mail.example.com', 587)])?.outgoing).toMatchObject({ port: 587 });
  });

  it('prefers what a login has proven over what a better source says', () => {
    const doors = [door('imap.host.example', 993, {}, 'srv'), door('mail.example.com', 993)];
    expect(run(doors, { logins: [accepted('mail.example.com', 993)] })?.incoming).toMatchObject({
      host: 'mail.example.com',
      verified: 'login',
    });
  });

  it('counts a login for every name of the same server', () => {
    const doors = [
      door('mail.example.com', 993),
      door('server7.host.example', 993, { seenAs: 'mail.example.com' }, 'autoconfig'),
    ];
    expect(run(doors, { logins: [accepted('mail.example.com', 993)] })?.incoming).toMatchObject({
      host: 'server7.host.example',
      verified: 'login',
    });
  });

  it('never claims a login after a rejected one', () => {
    const logins = [{ ...accepted('mail.example.com', 993), result: 'rejected' as const }];
    expect(run([door('mail.example.com', 993)], { logins })?.incoming.verified).toBe('connection');
  });

  it.each([
    ['an unverified certificate', { tls: { verified: false } }],
    ['a refused connection', { result: 'refused', tls: null }],
    ['no STARTTLS', { result: 'starttls-missing', tls: null }],
  ])('recommends nothing with %s', (_name, changes) => {
    expect(run([door('mail.example.com', 993, changes as Partial<DoorEvidence>)])).toBeNull();
  });

  it('advises POP only when every IMAP door was tried and none is there', () => {
    const closed = (port: number) => door('mail.example.com', port, { result: 'refused', tls: null });
    const doors = [closed(993), closed(143), door('mail.example.com', 995)];
    expect(run(doors)).toMatchObject({ protocol: 'pop3', incoming: { port: 995 }, outgoing: null });
    expect(run(doors)?.reasonDetails.map(({ key }) => key)).toEqual(['pop-only', 'leave-on-server']);
    expect(run(doors, { complete: false })).toBeNull();
  });

  it('advises no copy on a server where POP cannot leave one', () => {
    const closed = [993, 143].map((port) => door('mail.example.com', port, { result: 'refused', tls: null }));
    const pop = (...words: string[]) =>
      door('mail.example.com', 995, { capabilities: { beforeTls: null, afterTls: words } });
    const keysOf = (doors: KnownDoor[], changes = {}) => run(doors, changes)?.reasonDetails.map(({ key }) => key);
    const popMailbox = {
      host: 'mail.example.com',
      messages: 3,
      octets: 900,
      uidl: false,
      expire: null,
      loginDelaySeconds: null,
    };
    expect(keysOf([...closed, pop('TOP', 'UIDL')])).toEqual(['pop-only', 'leave-on-server']);
    expect(keysOf([...closed, pop('TOP', 'UIDL')], { popMailbox })).toEqual(['pop-only', 'one-device']);
    expect(keysOf([...closed, pop('TOP')])).toEqual(['pop-only', 'one-device']);
  });

  it.each<[string, Partial<DoorEvidence>]>([
    ['turns visitors away', { result: 'greeting-refused' }],
    ['keeps silent', { result: 'greeting-timeout' }],
    ['talks nonsense', { result: 'protocol-error' }],
    ['stalls', { result: 'stalled' }],
    ['hangs up', { result: 'hung-up' }],
    ['is dropped by a firewall', { result: 'timeout' }],
    ['is closed and published', { result: 'refused', portNamedBy: ['srv'] }],
  ])('does not fall back to POP where IMAP %s', (_name, changes) => {
    const closed = door('mail.example.com', 143, { result: 'refused', tls: null });
    expect(
      run([door('mail.example.com', 993, { tls: null, ...changes }), closed, door('mail.example.com', 995)]),
    ).toBeNull();
  });

  it('does not fall back to POP while a port of IMAP was not asked', () => {
    const closed = door('mail.example.com', 993, { result: 'refused', tls: null });
    expect(run([closed, door('mail.example.com', 995)])).toBeNull();
  });

  it('falls back to POP beside a website that drops everything', () => {
    const closed = (port: number) => door('mail.example.com', port, { result: 'refused', tls: null });
    const website = door('example.com', 993, { result: 'timeout', tls: null });
    expect(run([closed(993), closed(143), website, door('mail.example.com', 995)])?.protocol).toBe('pop3');
    const imap = door('imap.example.com', 993, { result: 'timeout', tls: null });
    expect(run([closed(993), closed(143), imap, door('mail.example.com', 995)])).toBeNull();
  });

  it('does not fall back to POP because of a bad certificate', () => {
    const doors = [door('mail.example.com', 993, { tls: { verified: false } as never }), door('mail.example.com', 995)];
    expect(run(doors)).toBeNull();
  });

  describe('with a certificate at fault', () => {
    const expired = { tls: { verified: false } as never };
    const finding = (id: string, host: string, more: object = {}) =>
      ({ id, severity: 'error', subject: { host }, values: { hosts: [host] }, ...more }) as unknown as Finding;
    const doors = [
      door('mail.example.com', 143, expired),
      door('mail.example.com', 993, expired),
      door('mail.example.com', 465, expired),
      door('mail.example.com', 995, expired),
    ];

    it('names the settings that will be right, and what is to be mended first', () => {
      const findings = [
        finding('dmarc-missing', 'mail.example.com'),
        finding('certificate-weak-key', 'mail.example.com', { severity: 'warning' }),
        finding('certificate-expired', 'mail.example.com'),
      ];
      expect(run(doors, { findings })).toMatchObject({
        protocol: 'imap',
        blockedBy: 'certificate-expired',
        incoming: { host: 'mail.example.com', port: 993, verified: 'dns' },
        outgoing: { host: 'mail.example.com', port: 465, verified: 'dns' },
      });
    });

    it('says nothing before the last word is spoken, and nothing that no finding bears out', () => {
      const findings = [finding('certificate-expired', 'mail.example.com')];
      expect(run(doors)).toBeNull();
      expect(run(doors, { findings, complete: false })).toBeNull();
      expect(run(doors, { findings: [finding('certificate-expired', 'imap.example.com')] })).toBeNull();
      expect(run(doors, { findings: [{ ...findings[0]!, severity: 'notice' }] })).toBeNull();
    });

    it('blocks nothing where another server works', () => {
      const findings = [finding('certificate-expired', 'mail.example.com')];
      const recommendation = run([...doors, door('imap.example.com', 993, { address: '192.0.2.2' })], { findings });
      expect(recommendation?.incoming.host).toBe('imap.example.com');
      expect(recommendation).not.toHaveProperty('blockedBy');
    });

    it('takes no guess in place of the server that the domain names, but another name of it', () => {
      const named = door('imap.example.com', 993, { ...expired, portNamedBy: ['autoconfig'] }, 'autoconfig');
      const findings = [finding('certificate-expired', 'imap.example.com')];
      expect(run([named, door('mail.example.com', 993, { address: '192.0.2.2' })], { findings })).toMatchObject({
        blockedBy: 'certificate-expired',
        incoming: { host: 'imap.example.com' },
      });
      expect(run([named, door('mail.example.com', 993)], { findings })?.incoming).toMatchObject({
        host: 'mail.example.com',
        verified: 'connection',
      });
    });
  });

  it('keeps to the order in which a source names its servers', () => {
    const [second, first] = ['imap2.example.com', 'imap1.example.com'].map((host) => door(host, 993, {}, 'srv'));
    const doors = [
      { ...second!, place: 1 },
      { ...first!, place: 0 },
    ];
    expect(run(doors)?.incoming.host).toBe('imap1.example.com');
    expect(run(doors.toReversed())?.incoming.host).toBe('imap1.example.com');
  });

  it('gives reasons from this very mailbox', () => {
    const mailbox: MailboxEvidence = {
      host: 'mail.example.com',
      refusals: [],
      folders: Array.from({ length: 11 }, (_, index) => ({
        path: `F${index}`,
        specialUse: null,
        subscribed: true,
        messages: 1,
        unseen: 0,
        newest: null,
        uidNext: null,
      })),
      delimiter: '/',
      namespacePrefix: '',
      specialUseSupported: true,
      quota: { usedBytes: 3.1 * 1024 ** 3, limitBytes: 5 * 1024 ** 3 },
      inboxMessages: 1204,
      totalMessages: 3318,
    };
    const reasons = run([door('mail.example.com', 993)], { mailbox })?.reasonDetails ?? [];
    expect(reasons.map(({ key }) => key)).toEqual(['folders', 'devices', 'safe', 'room']);
    expect(reasons[0]?.text).toContain('1,204 of your 3,318');
    expect(reasons[3]?.text).toBe('Your mailbox is 62 % full: 3.1 GB of 5 GB.');
    const uncounted = { ...mailbox, inboxMessages: null, totalMessages: null };
    const plain = run([door('mail.example.com', 993)], { mailbox: uncounted })?.reasonDetails ?? [];
    expect(plain[0]).toMatchObject({ key: 'folders-uncounted', text: 'POP shows the Inbox only.' });
    const crowded = { ...mailbox, messageQuota: { used: 990, limit: 1000 } };
    const keys = run([door('mail.example.com', 993)], { mailbox: crowded })?.reasonDetails.map(({ key }) => key);
    expect(keys).not.toContain('room');
    const full = { ...mailbox, quota: { usedBytes: 5 * 1024 ** 3, limitBytes: 5 * 1024 ** 3 } };
    expect(run([door('mail.example.com', 993)], { mailbox: full })?.reasonDetails.map(({ key }) => key)).not.toContain(
      'room',
    );
  });

  it('names app passwords and sign-in pages as the server did', () => {
    const login = { ...accepted('mail.example.com', 993), result: 'app-password-required' as const };
    expect(run([door('mail.example.com', 993)], { logins: [login] })?.incoming.authentication).toBe('app-password');
    expect(
      run([door('mail.example.com', 993, { mechanisms: ['XOAUTH2', 'OAUTHBEARER'] })])?.incoming.authentication,
    ).toBe('oauth2');
  });

  it('says how the user name is built when only the domain is known', () => {
    expect(run([door('mail.example.com', 993)], { address: null })?.incoming.username).toBe('your-name@example.com');
  });
});
