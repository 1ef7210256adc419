import { describe, expect, it } from 'vitest';
import { serverSoftware } from './server-software.ts';

describe('serverSoftware', () => {
  it.each([
    ['* OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE] Dovecot ready.', 'Dovecot'],
    ['+OK Dovecot (Ubuntu) ready.', 'Dovecot'],
    ['* OK [CAPABILITY IMAP4rev1 UIDPLUS] Courier-IMAP ready. Copyright 1998-2021 Double Precision, Inc.', 'Courier'],
    ['+OK Hello there.', 'Courier'],
    ['* OK [CAPABILITY IMAP4rev1] mail.example.com Cyrus IMAP 3.8.1 server ready', 'Cyrus'],
    ['* OK The Microsoft Exchange IMAP4 service is ready.', 'Exchange'],
    ['220 mail.example.com Microsoft ESMTP MAIL Service ready at Mon, 23 Nov 2026', 'Exchange'],
    ['* OK Gimap ready for requests from 192.0.2.1 a1', 'Gmail'],
    ['220 smtp.gmail.com ESMTP a1 - gsmtp', 'Gmail'],
    ['220 h.example.com ESMTP Postfix (Debian/GNU)', 'Postfix'],
    ['220-h.example.com ESMTP Exim 4.98 #2 Mon, 23 Nov 2026', 'Exim'],
    ['* OK [CAPABILITY st0] iSCREAM ready to rumble (1A2:3)', 'iCloud'],
    ['* OK Yandex IMAP4rev1 at sas1', 'Yandex'],
    ['* OK mail.example.com Zimbra IMAP4rev1 server ready', 'Zimbra'],
    ['220 mail.example.com ESMTP MailEnable Service, Version: 10', 'MailEnable'],
    ['* OK Kerio Connect 10.0 IMAP4rev1 server ready', 'Kerio'],
    ['220 mail.example.com ESMTP OpenSMTPD', 'OpenSMTPD'],
    ['220 mail.example.com ESMTP Sendmail 8.18.1', 'Sendmail'],
    ['220 mail.example.com ESMTP Haraka/3.0.3 ready', 'Haraka'],
    ['220 mail.example.com ESMTP MDaemon 24.0', 'MDaemon'],
    ['* OK mail.example.com IceWarp 14.0 IMAP4rev1', 'IceWarp'],
    ['* OK Stalwart IMAP4rev2 at your service.', 'Stalwart'],
    ['* OK Domino IMAP4 Server Release 12.0.2 ready Mon, 23 Nov 2026', 'Domino'],
    ['* OK CommuniGate Pro IMAP Server 6.3.3 at mail.example.com ready', 'CommuniGate'],
    ['* OK IMAP4rev1 SmarterMail', 'SmarterMail'],
    ['* OK Axigen IMAP4rev1 service is ready', 'Axigen'],
    ['+OK Welcome to coremail Mail Pop3 Server (x)', 'Coremail'],
    ['* OK IMAP4 server ready', null],
  ])('%s', (greeting, wanted) => {
    expect(serverSoftware({ greeting })).toBe(wanted);
  });

  it('believes the ID reply before the greeting', () => {
    expect(serverSoftware({ greeting: '* OK ready', id: { name: 'Dovecot', version: null } })).toBe('Dovecot');
    expect(serverSoftware({ greeting: '220 ESMTP Postfix', id: { name: 'Zimbra' } })).toBe('Zimbra');
    expect(serverSoftware({ greeting: null, capabilities: ['UIDL', 'IMPLEMENTATION Cyrus POP3 server 3.8'] })).toBe(
      'Cyrus',
    );
    expect(serverSoftware({ greeting: null, id: {}, capabilities: null })).toBeNull();
  });
});
