// Text for configuration files: the account's own values, the right scheme for its encryption, and nothing that could run.
import { describe, expect, it } from 'vitest';
import { type Connections, stepsFor } from '../model/guide-steps.ts';
import { aerc } from './aerc.ts';
import type { Guide } from './define.ts';
import { mutt } from './mutt.ts';

const login = { username: 'anna@oldmill-bakery.example', authentication: 'password' } as const;
const tls: Connections = {
  protocol: 'imap',
  incoming: { ...login, host: 'imap.harbour.example', port: 993, security: 'tls' },
  outgoing: { ...login, host: 'smtp.harbour.example', port: 465, security: 'tls' },
};
const starttls: Connections = {
  protocol: 'imap',
  incoming: { ...tls.incoming, port: 143, security: 'starttls' },
  outgoing: { ...login, host: 'smtp.harbour.example', port: 587, security: 'starttls' },
};
const text = (guide: Guide, account: Connections | null, address: string | null = login.username) =>
  stepsFor(guide, account, address).find((step) => step.config)?.config?.text ?? '';

describe('mutt', () => {
  it.each([
    [tls, 'set folder = "imaps://anna%40oldmill-bakery.example@imap.harbour.example:993/"'],
    [tls, 'set smtp_url = "smtps://anna%40oldmill-bakery.example@smtp.harbour.example:465/"'],
    [starttls, 'set folder = "imap://anna%40oldmill-bakery.example@imap.harbour.example:143/"'],
    [starttls, 'set smtp_url = "smtp://anna%40oldmill-bakery.example@smtp.harbour.example:587/"'],
    [{ ...tls, protocol: 'pop3' } as const, 'set pop_delete = no'],
  ])('%o: %s', (account, line) => {
    expect(text(mutt, account).split('\n')).toContain(line);
  });

  it('never leads to POP where IMAP is there, and has no server to send with where none was found', () => {
    expect(text(mutt, tls)).not.toContain('pop');
    expect(text(mutt, { ...tls, outgoing: null })).not.toContain('smtp');
  });

  it('keeps a user name from running as a command, and an address too', () => {
    const odd = 'a`id`$(id)"\'\\@x.example';
    const written = text(mutt, { ...tls, incoming: { ...tls.incoming, username: odd } }, odd);
    expect(written).not.toMatch(/[`$\\']/);
    expect(written).toContain('imaps://a%60id%60%24%28id%29%22%27%5C%40x.example@imap.harbour.example');
    expect(written).toContain('set from = "ADDRESS"');
  });

  it('shows words to replace before a check', () => {
    expect(text(mutt, null, null)).toContain('imaps://INCOMING-LOGIN@INCOMING-HOST:INCOMING-PORT/');
  });
});

describe('aerc', () => {
  it('encrypts sending by STARTTLS only with the line that says so', () => {
    expect(text(aerc, starttls)).toContain('smtp-starttls = true');
    expect(text(aerc, starttls)).toContain('source = imap://anna%40oldmill-bakery.example@imap.harbour.example:143');
    expect(text(aerc, tls)).not.toContain('starttls');
    expect(text(aerc, tls)).toContain('outgoing = smtps+plain://');
  });
});
