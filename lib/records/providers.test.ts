import { describe, expect, it } from 'vitest';
import { providerOfMx, providers } from './providers.ts';

describe('providerOfMx', () => {
  it.each<[string, string | null]>([
    ['aspmx.l.google.com', 'google'],
    ['ALT2.aspmx.l.google.com.', 'google'],
    ['smtp.google.com', 'google'],
    ['example-com.mail.protection.outlook.com', 'microsoft-365'],
    ['example-com.a-v1.mx.microsoft', 'microsoft-365'],
    ['outlook-com.olc.protection.outlook.com', 'outlook-com'],
    ['mx2.zoho.eu', 'zoho-eu'],
    ['mx.zoho.com', 'zoho'],
    ['in1-smtp.messagingengine.com', 'fastmail'],
    ['mailsec.protonmail.ch', 'proton'],
    ['mta5.am0.yahoodns.net', 'yahoo'],
    ['mx-aol.mail.gm0.yahoodns.net', 'aol'],
    ['mx00.gmx.net', 'gmx'],
    ['mx01.emig.gmx.net', 'gmx'],
    ['mx-ha03.web.de', 'web-de'],
    ['163mx03.mxmail.netease.com', 'netease'],
    ['126mx00.mxmail.netease.com', 'netease-126.com'],
    ['qiye163mx01.mxmail.netease.com', 'netease-qiye'],
    ['mx3.qq.com', 'qq'],
    ['mxbiz1.qq.com', 'qq-exmail'],
    ['mx.yandex.net', 'yandex'],
    ['emx.mail.ru', 'mail-ru'],
    ['mx02.t-online.de', 't-online'],
    ['smtpin.rzone.de', 'strato'],
    ['spool.mail.gandi.net', 'gandi'],
    ['mx2.zohocloud.ca', 'zoho-ca'],
    ['mx.zoho.com.au', 'zoho-com.au'],
    ['mx01.mail.icloud.com', 'icloud'],
    ['mx1.mail.ovh.net', 'ovh'],
    ['mx3.ovh.net', 'ovh'],
    ['mx00.ionos.co.uk', 'ionos-co.uk'],
    ['mailstore1.secureserver.net', 'godaddy'],
    ['mx1.titan.email', 'titan'],
    ['mx2.privateemail.com', 'namecheap'],
    ['mx1.hostinger.com', 'hostinger'],
    ['eu-smtp-inbound-1.mimecast.com', 'mimecast'],
    ['mxa-00000000.gslb.pphosted.com', 'proofpoint'],
    ['d1.a.ess.barracudanetworks.com', 'barracuda'],
    ['mx.spamexperts.com', 'spamexperts'],
    ['filter10.antispamcloud.com', 'spamexperts'],
    ['cluster1.eu.messagelabs.com', 'messagelabs'],
    ['mx01.hornetsecurity.com', 'hornetsecurity'],
    ['mx.mtaroutes.com', 'n-able'],
    ['lavoro.gov1.esvacloud.com', 'libraesva'],
    ['mx20.antispam.mailspamprotection.com', 'siteground-filter'],
    ['example-com.fortimailcloud.com', 'fortinet'],
    ['mx1.improvmx.com', 'improvmx'],
    ['mx2.forwardemail.net', 'forward-email'],
    // It sends for others and receives for nobody.
    ['relay.mailchannels.net', null],
    // Look-alikes get nothing: a password could follow.
    ['aspmx.l.google.com.evil.test', null],
    ['evilaspmx.l.google.com', null],
    ['mx.zoho.evil', null],
    ['mx00.ionos.evil.com', null],
    ['mail.example.com', null],
    ['.', null],
    ['', null],
  ])('%s: %s', (exchange, id) => {
    expect(providerOfMx(exchange)?.id ?? null).toBe(id);
  });

  it('takes the settings of the country that the MX is in', () => {
    expect(providerOfMx('mx.zoho.eu')?.doors.map(({ host }) => host)).toEqual([
      'imappro.zoho.eu',
      'poppro.zoho.eu',
      'smtppro.zoho.eu',
    ]);
    expect(providerOfMx('mx01.ionos.de')?.doors[0]?.host).toBe('imap.ionos.de');
  });
});

describe('providers', () => {
  it('have ids of their own, and doors exactly when they hold mailboxes', () => {
    expect(new Set(providers.map(({ id }) => id)).size).toBe(providers.length);
    for (const provider of providers) {
      expect(provider.doors.length > 0).toBe(provider.mailbox);
    }
  });

  it('use only the standard doors, encrypted', () => {
    for (const { doors } of providers) {
      for (const { port, security } of doors) expect(security === 'tls' ? [993, 995, 465] : [587]).toContain(port);
    }
  });
});
