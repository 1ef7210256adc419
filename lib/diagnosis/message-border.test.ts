// Where a message came in: gateways and inner hops are stepped over, forged ones are not, and what cannot be known is unknown.
import { describe, expect, it } from 'vitest';
import { checkedMessage } from '../../e2e/support/checked-message.ts';
import type { ScriptedRecords } from '../../e2e/support/scripted-dns.ts';

const at = (second: number) => `; Mon, 30 Nov 2026 10:00:${String(second).padStart(2, '0')} +0000`;
const zone: ScriptedRecords = {
  'TXT shop.example': ['v=spf1 ip4:198.18.0.25 -all'],
  'TXT _dmarc.shop.example': ['v=DMARC1; p=reject'],
  'TXT fwd.example': ['v=spf1 ip4:198.18.0.60 -all'],
};
const exchangers = (domain: string, ...hosts: string[]): ScriptedRecords => ({
  [`MX ${domain}`]: hosts.map((exchange, index) => ({ preference: 10 + index, exchange })),
});

/** `received`: newest first; `above`: fields on top of them. */
function message(
  received: string[],
  { above = [] as string[], below = [] as string[], sender = 'anna@shop.example', to = 'bob@rcpt.example' } = {},
) {
  return [
    ...(sender === '-' ? [] : [`Return-Path: <${sender}>`]),
    ...above,
    ...received.map((value, index) => (/^[\w-]+: /.test(value) ? value : `Received: ${value}${at(30 - index)}`)),
    ...below,
    'From: Anna <anna@shop.example>',
    ...(to === '' ? [] : [`To: ${to}`]),
    'Subject: hello',
    `Date: Mon, 30 Nov 2026 10:00:00 +0000`,
    'Message-ID: <1@shop.example>',
    '',
  ].join('\n');
}
const shop = (by: string) => `from mail.shop.example (mail.shop.example [198.18.0.25]) by ${by} with ESMTPS id 1`;
const evil = (by: string, helo = 'mail.evil.example') =>
  `from ${helo} (mail.evil.example [198.18.6.66]) by ${by} with ESMTPS id 1`;

/** Filters as their hosts write themselves: what hands on, what takes in. */
const gateways: Array<[name: string, from: string, by: string]> = [
  ['Mimecast', 'us-smtp-inbound-1.mimecast.com', 'relay.mimecast.com'],
  ['Mimecast, its plain name', 'eu-smtp-delivery-1.mimecast.com', 'relay.mimecast.com'],
  ['Proofpoint', 'mx0a-00123.pphosted.com', 'mx0a-00123.pphosted.com'],
  ['Proofpoint Essentials', 'dispatch1-us1.ppe-hosted.com', 'mx1-us1.ppe-hosted.com'],
  ['Barracuda', 'outbound-ip12a.ess.barracuda.com', 'mx-inbound42-10.eu-central-1c.ess.aws.cudaops.com'],
  ['Cisco', 'esa1.hc123.eu.iphmx.com', 'esa1.hc123.eu.iphmx.com'],
  ['MessageLabs', 'mail1.bemta35.messagelabs.com', 'server-7.tower-535.messagelabs.com'],
  ['Trend Micro', 'repost01.tmes.trendmicro.eu', 'in.hes.trendmicro.eu'],
  ['Sophos', 'mx-01-eu-west-1.prod.hydra.sophos.com', 'mx-01-eu-west-1.prod.hydra.sophos.com'],
  ['Reflexion', 'outbound-1.reflexion.net', 'in-1.reflexion.net'],
  ['Hornetsecurity', 'mx-relay09-hz1.antispameurope.com', 'mx-gate12-hz2.hornetsecurity.com'],
  ['SpamExperts', 'delivery.antispamcloud.com', 'mx110.antispamcloud.com'],
  ['SiteGround', 'delivery.antispam.mailspamprotection.com', 'mx10.mailspamprotection.com'],
  ['N-able', 'delivery.mtaroutes.com', 'mx3.mtaroutes.com'],
  ['Forcepoint', 'cluster-a.mailcontrol.com', 'rly12a.srv.mailcontrol.com'],
  ['FortiMail Cloud', 'gw1.fortimailcloud.com', 'gw2.fortimailcloud.com'],
  ['Libraesva', 'mx2.esvacloud.com', 'mx1.esvacloud.com'],
  ['Retarus', 'out12.mail.retarus.com', 'in21.mail.retarus.com'],
  ['Vade', 'mx2.vadesecure.com', 'mx1.vadesecure.com'],
  ['Zerospam', 'out.zerospam.ca', 'mx1.zerospam.ca'],
  ['SpamHero', 'mx2.spamhero.com', 'mx1.mxthunder.net'],
  ['AppRiver', 'server12.arsmtp.com', 'server70.arsmtp.com'],
  ['Cloudflare', 'a-123.cloudflare-email.net', 'cloudflare-email.net'],
  [
    'Microsoft 365 before a server in the office',
    'mail-am6eur05lp2104.outbound.protection.outlook.com',
    'DB5EUR01FT001.mail.protection.outlook.com',
  ],
  ['Google before a server in the office', 'mail-lf1-f70.google.com', 'mx.google.com'],
];

describe('known gateways', () => {
  it.each(gateways)('%s in front of a server of the recipient’s own', async (_, from, by) => {
    const way = [`from ${from} (${from} [198.18.0.77]) by mail.rcpt.example with ESMTPS id 2`, shop(by)];
    const result = await checkedMessage(message(way), zone);
    expect(result.spf).toMatchObject({ status: 'checked', ip: '198.18.0.25', answer: { result: 'pass' } });
    expect(result.dmarc.result).toBe('pass');
    expect(result.hops.map(({ border }) => border)).toEqual([true, false]);
  });

  it.each(gateways.slice(0, 23))('%s in front of Microsoft 365', async (_, from, by) => {
    const way = [
      'from AM1.eurprd01.prod.outlook.com (2603:10a6::24) by AM2.eurprd01.prod.outlook.com with HTTPS',
      `from ${from} (198.18.0.77) by AM3EUR01FT001.mail.protection.outlook.com (10.152.1.1) with Microsoft SMTP Server (version=TLS1_2) id 15.20`,
      `Authentication-Results: spf=fail (sender IP is 198.18.0.77) smtp.mailfrom=shop.example; dkim=none header.d=none;dmarc=fail action=none header.from=shop.example`,
      shop(by),
    ];
    const result = await checkedMessage(message(way), zone);
    expect(result.spf).toMatchObject({ status: 'checked', ip: '198.18.0.25', answer: { result: 'pass' } });
    expect(result.dmarc.result).toBe('pass');
  });

  it('the first receiver is the gateway, and its word is shown', async () => {
    const result = await checkedMessage(
      message([
        'from us-smtp-inbound-1.mimecast.com (198.18.0.77) by AM3EUR01FT001.mail.protection.outlook.com (10.152.1.1) with Microsoft SMTP Server id 15.20',
        'Authentication-Results: spf=fail (sender IP is 198.18.0.77) smtp.mailfrom=shop.example; dmarc=fail header.from=shop.example',
        'Authentication-Results: relay.mimecast.com; spf=pass (relay.mimecast.com: domain of anna@shop.example designates 198.18.0.25 as permitted sender) smtp.mailfrom=anna@shop.example; dmarc=pass (policy=reject) header.from=shop.example',
        shop('relay.mimecast.com'),
      ]),
      zone,
    );
    expect(result.receiver).toMatchObject({
      server: 'relay.mimecast.com',
      spf: { result: 'pass', ip: '198.18.0.25' },
      dmarc: { result: 'pass' },
      compared: { spf: 'same', dmarc: 'same' },
    });
  });

  it('steps over the hops within a gateway', async () => {
    const way = [
      'from mx0b-00123.pphosted.com (mx0b-00123.pphosted.com [198.18.0.77]) by mail.rcpt.example with ESMTPS id 3',
      'from pps.filterd (m001.ppops.net [127.0.0.1]) by mx0b-00123.pphosted.com (8.18) with ESMTP id 2',
      shop('mx0b-00123.pphosted.com'),
    ];
    expect((await checkedMessage(message(way), zone)).spf).toMatchObject({ ip: '198.18.0.25' });
  });

  it('fails, when the domain lists neither the gateway nor who stands before it', async () => {
    const way = [
      'from mx0a-00123.pphosted.com (mx0a-00123.pphosted.com [198.18.0.77]) by mail.rcpt.example with ESMTPS id 2',
      evil('mx0a-00123.pphosted.com'),
    ];
    const result = await checkedMessage(message(way), zone);
    expect(result.spf).toMatchObject({ status: 'checked', answer: { result: 'fail' } });
    expect(result.dmarc).toMatchObject({ result: 'fail' });
  });

  it.each<[string, string[], ScriptedRecords]>([
    [
      'its name says so',
      [
        'from outbound-ip1.ess.barracuda.com (outbound-ip1.ess.barracuda.com [198.18.0.77]) by mail.rcpt.example with ESMTPS id 2',
        shop('mx-outbound8-74.us-east-2a.ess.aws.cudaops.com'),
      ],
      {},
    ],
    [
      'it took a login',
      [
        'from us-smtp-1.mimecast.com (us-smtp-1.mimecast.com [198.18.0.77]) by mail.rcpt.example with ESMTPS id 2',
        'Authentication-Results: relay.mimecast.com; auth=pass smtp.auth=x smtp.mailfrom=anna@shop.example',
        shop('relay.mimecast.com'),
      ],
      {},
    ],
    [
      'the recipient’s exchanger is another',
      [
        'from us-smtp-1.mimecast.com (us-smtp-1.mimecast.com [198.18.0.77]) by mx.rcpt.example with ESMTPS id 2',
        shop('relay.mimecast.com'),
      ],
      exchangers('rcpt.example', 'mx.rcpt.example'),
    ],
    [
      'the recipient is at Google',
      [
        'from us-smtp-1.mimecast.com (us-smtp-1.mimecast.com [198.18.0.77]) by mx.google.com with ESMTPS id 2 for <bob@rcpt.example>',
        shop('relay.mimecast.com'),
      ],
      exchangers('rcpt.example', 'aspmx.l.google.com', 'alt1.aspmx.l.google.com'),
    ],
  ])('a gateway of the sender’s own is the border: %s', async (_, way, records) => {
    const result = await checkedMessage(message(way), { ...zone, ...records });
    expect(result.spf).toMatchObject({ status: 'checked', ip: '198.18.0.77', answer: { result: 'fail' } });
  });

  it('a gateway that the sender’s domain lists is unclear, as long as nothing tells its side', async () => {
    const records = { ...zone, 'TXT shop.example': ['v=spf1 ip4:198.18.0.77 -all'] };
    const way = [
      'from us-smtp-1.mimecast.com (us-smtp-1.mimecast.com [198.18.0.77]) by mx.rcpt.example with ESMTPS id 2',
      shop('relay.mimecast.com'),
    ];
    const result = await checkedMessage(message(way), records);
    expect(result.spf).toEqual({
      status: 'not-checked',
      why: 'border-unclear',
      candidates: [
        { name: 'us-smtp-1.mimecast.com', ip: '198.18.0.77', by: 'mx.rcpt.example', result: 'pass' },
        { name: 'mail.shop.example', ip: '198.18.0.25', by: 'relay.mimecast.com', result: 'fail' },
      ],
    });
    expect(result.dmarc).toMatchObject({ result: 'unknown', why: 'border-unclear' });
    const known = await checkedMessage(message(way), { ...records, ...exchangers('rcpt.example', 'mx.rcpt.example') });
    expect(known.spf).toMatchObject({ ip: '198.18.0.77', answer: { result: 'pass' } });
  });

  it.each(['relay.mailchannels.net', 'outbound-mail.sendgrid.net', 'smtp-out.eu-west-1.amazonses.com'])(
    '%s sends for others, and is no gateway of the recipient',
    async (name) => {
      const way = [`from a1.${name} (a1.${name} [198.18.0.77]) by mx.rcpt.example with ESMTPS id 2`, shop(name)];
      const result = await checkedMessage(message(way), zone);
      expect(result.spf).toMatchObject({ status: 'checked', ip: '198.18.0.77', answer: { result: 'fail' } });
      expect(result.asked.some((question) => question.startsWith('MX'))).toBe(false);
    },
  );
});

describe('hops inside the receiver’s organisation', () => {
  it.each<[string, string[], object, ScriptedRecords]>([
    [
      'of the same registered name',
      [
        'from mx1.rcpt.example (mx1.rcpt.example [198.18.5.1]) by store.rcpt.example with ESMTPS id 2',
        shop('mx1.rcpt.example'),
      ],
      {},
      {},
    ],
    [
      'by a private address',
      [
        'from mx1.rcpt.example (mx1.rcpt.example [10.0.0.5]) by store.hoster.example with ESMTP id 2',
        shop('mx1.rcpt.example'),
      ],
      {},
      {},
    ],
    [
      'by LMTP, with a public address',
      [
        'from mx1.rcpt.example (mx1.rcpt.example [198.18.5.1]) by store.hoster.example with LMTP id 2',
        shop('mx1.rcpt.example'),
      ],
      {},
      {},
    ],
    [
      'through a filter on the same machine',
      [
        'from localhost (localhost [127.0.0.1]) by mx1.rcpt.example (Postfix) with ESMTP id 2',
        shop('mx1.rcpt.example'),
      ],
      {},
      {},
    ],
    [
      'fetched from a mailbox',
      [
        'from pop.rcpt.example [198.18.5.1] by home.example with POP3 (fetchmail-6.4.0) for <bob@localhost>',
        shop('mx1.rcpt.example'),
      ],
      {},
      {},
    ],
    [
      'within Microsoft 365',
      [
        'from AM1.eurprd01.prod.outlook.com (2603:10a6::24) by AM2.eurprd01.prod.outlook.com with HTTPS',
        'from DB7.eurprd01.prod.outlook.com (2603:10a6::25) by AM1.eurprd01.prod.outlook.com (2603:10a6::24) with Microsoft SMTP Server id 15',
        shop('DB5EUR01FT001.mail.protection.outlook.com'),
      ],
      {},
      {},
    ],
    [
      'within Google',
      ['by 2002:a05:6512:3e1 with SMTP id n1csp', 'by 2002:a17:906:1 with SMTP id g2', shop('mx.google.com')],
      {},
      {},
    ],
    [
      'from the recipient’s own house to its hoster',
      [
        'from mail.rcpt.example (mail.rcpt.example [198.18.5.1]) by store.hoster.example with ESMTPS id 2 for <bob@rcpt.example>',
        shop('mail.rcpt.example'),
      ],
      {},
      {},
    ],
    [
      'the same, by the field above',
      [
        'from mail.rcpt.example (mail.rcpt.example [198.18.5.1]) by store.hoster.example with ESMTPS id 2',
        shop('mail.rcpt.example'),
      ],
      { above: ['Delivered-To: bob@rcpt.example'] },
      {},
    ],
    [
      'from the recipient’s exchanger to another house',
      [
        'from mx.filter.example (mx.filter.example [198.18.5.1]) by store.hoster.example with ESMTPS id 2 for <bob@rcpt.example>',
        shop('mx.filter.example'),
      ],
      {},
      exchangers('rcpt.example', 'mx.filter.example'),
    ],
    [
      'the last server looked behind the one before it',
      [
        'from mx.filter.example (mx.filter.example [198.18.5.1]) by mx.google.com with ESMTPS id 2',
        'Received-SPF: pass (google.com: domain of anna@shop.example designates 198.18.0.25 as permitted sender) client-ip=198.18.0.25;',
        shop('mx.filter.example'),
      ],
      {},
      {},
    ],
    [
      'a server that another one logs in at',
      [
        'from us-smtp-1.mimecast.com (us-smtp-1.mimecast.com [198.18.0.77]) by mail.rcpt.example with ESMTPSA id 2',
        shop('relay.mimecast.com'),
      ],
      {},
      {},
    ],
    [
      'no address noted',
      ['from mx1.rcpt.example by store.rcpt.example with ESMTP id 2', shop('mx1.rcpt.example')],
      {},
      {},
    ],
  ])('%s', async (_, way, more, records) => {
    const result = await checkedMessage(message(way, more), { ...zone, ...records });
    expect(result.spf).toMatchObject({ status: 'checked', ip: '198.18.0.25', answer: { result: 'pass' } });
    expect(result.dmarc.result).toBe('pass');
  });

  it('counts when there is nothing older, and it passes', async () => {
    const way = [
      'from out.hoster.example (out.hoster.example [198.18.0.25]) by in.hoster.example with ESMTPS id 2',
      'from [192.168.1.7] (dsl.net.example [198.18.44.4]) by out.hoster.example with ESMTPSA id 1',
    ];
    expect((await checkedMessage(message(way), zone)).spf).toMatchObject({
      ip: '198.18.0.25',
      answer: { result: 'pass' },
    });
    const other = await checkedMessage(message(way.map((hop) => hop.replace('0.25', '0.26'))), zone);
    expect(other.spf).toMatchObject({ status: 'not-checked', why: 'border-unclear' });
    expect(other.dmarc.result).toBe('unknown');
    const judged = message(
      way.map((hop) => hop.replace('0.25', '0.26')),
      {
        above: [
          'Received-SPF: fail (in.hoster.example: domain of anna@shop.example does not designate 198.18.0.26 as permitted sender) client-ip=198.18.0.26;',
        ],
      },
    );
    expect((await checkedMessage(judged, zone)).spf).toMatchObject({ status: 'checked', answer: { result: 'fail' } });
  });
});

describe('what cannot be known', () => {
  const unknownFilter = [
    'from out.filter.example (out.filter.example [198.18.7.7]) by mail.rcpt.example with ESMTPS id 2',
    shop('in.filter.example'),
  ];

  it('an unknown house between: SPF is unknown, with the candidates', async () => {
    const result = await checkedMessage(message(unknownFilter), zone);
    expect(result.spf).toEqual({
      status: 'not-checked',
      why: 'border-unclear',
      candidates: [
        { name: 'out.filter.example', ip: '198.18.7.7', by: 'mail.rcpt.example', result: 'fail' },
        { name: 'mail.shop.example', ip: '198.18.0.25', by: 'in.filter.example', result: 'pass' },
      ],
    });
    expect(result.dmarc).toMatchObject({ result: 'unknown', why: 'border-unclear' });
    expect(result.hops.some(({ border }) => border)).toBe(false);
  });

  it.each<[string, string[], ScriptedRecords, object]>([
    [
      'the exchanger is the last server: it is the sender’s relay',
      unknownFilter,
      exchangers('rcpt.example', 'mail.rcpt.example'),
      { status: 'checked', ip: '198.18.7.7', answer: { result: 'fail' } },
    ],
    [
      'the domain lists it: it is the sender’s relay',
      unknownFilter,
      { 'TXT shop.example': ['v=spf1 ip4:198.18.7.7 -all'] },
      { status: 'checked', ip: '198.18.7.7', answer: { result: 'pass' } },
    ],
    [
      'both pass',
      unknownFilter,
      { 'TXT shop.example': ['v=spf1 ip4:198.18.0.0/16 -all'] },
      { status: 'checked', ip: '198.18.7.7', answer: { result: 'pass' } },
    ],
    [
      'both fail',
      [unknownFilter[0]!, evil('in.filter.example')],
      {},
      { status: 'checked', ip: '198.18.7.7', answer: { result: 'fail' } },
    ],
    [
      'SPF did not answer',
      unknownFilter,
      { 'TXT shop.example': 'timeout' },
      { status: 'not-checked', why: 'border-unclear' },
    ],
    [
      'a relay with a login of its own',
      [unknownFilter[0]!, `${shop('in.filter.example').replace('ESMTPS', 'ESMTPSA')}`],
      {},
      { status: 'checked', ip: '198.18.7.7', answer: { result: 'fail' } },
    ],
    [
      'a relay of the house that runs the web server',
      [
        'from smtp.hoster.example (smtp.hoster.example [198.18.7.7]) by mail.rcpt.example with ESMTPS id 2',
        'from web1.hoster.example (web1.hoster.example [198.18.0.25]) by smtp.hoster.example with ESMTP id 1',
      ],
      {},
      { status: 'checked', ip: '198.18.7.7', answer: { result: 'fail' } },
    ],
    [
      'three houses',
      [
        'from c.example (c.example [198.18.7.9]) by mail.rcpt.example with ESMTPS id 3',
        'from b.example (b.example [198.18.7.8]) by c.example with ESMTPS id 2',
        shop('b.example'),
      ],
      {},
      { status: 'not-checked', why: 'border-unclear' },
    ],
    [
      'no address noted where it came in',
      ['from mx.filter.example by mail.rcpt.example with ESMTP id 2', evil('mx.filter.example')],
      {},
      { status: 'not-checked', why: 'border-unclear' },
    ],
  ])('%s', async (_, way, records, expected) => {
    expect((await checkedMessage(message(way), { ...zone, ...records })).spf).toMatchObject(expected);
  });
});

describe('what others made up', () => {
  it.each<[string, string, ScriptedRecords]>([
    ['one hop', message([evil('mx.rcpt.example')]), {}],
    ['the name of the receiver as HELO', message([evil('mx.rcpt.example', 'mx.rcpt.example')]), {}],
    [
      'hops below, at the recipient’s exchanger',
      message([evil('mx.rcpt.example'), shop('mail.evil.example')]),
      exchangers('rcpt.example', 'mx.rcpt.example'),
    ],
    [
      'a gateway’s name as HELO, another in the DNS',
      message([evil('mx.rcpt.example', 'us-smtp-inbound-1.mimecast.com'), shop('relay.mimecast.com')]),
      exchangers('rcpt.example', 'mx.rcpt.example'),
    ],
    [
      'recipients of their own',
      message([evil('mx.rcpt.example'), shop('mail.evil.example')], { to: 'x@evil.example' }),
      { ...exchangers('evil.example', 'mail.evil.example'), ...exchangers('rcpt.example', 'mx.rcpt.example') },
    ],
    [
      'an address as HELO',
      message(['from [198.18.0.25] (mail.evil.example [198.18.6.66]) by mx.rcpt.example (Postfix) with ESMTP id 1']),
      {},
    ],
    [
      'results of a server of their own',
      message([evil('mx.rcpt.example')], {
        below: [
          'Authentication-Results: mail.evil.example; spf=pass smtp.mailfrom=shop.example; dmarc=pass header.from=shop.example',
        ],
      }),
      {},
    ],
    [
      'a judgement of another address, in the name of the receiver',
      message([evil('mx.rcpt.example'), shop('mail.evil.example')], {
        below: ['Received-SPF: pass (mx.rcpt.example: x) client-ip=198.18.0.25; envelope-from=anna@shop.example;'],
      }),
      {},
    ],
    [
      'the same at Google, which judges itself',
      message([
        evil('mx.google.com'),
        'Received-SPF: fail (google.com: domain of anna@shop.example does not designate 198.18.6.66 as permitted sender) client-ip=198.18.6.66;',
        'Received-SPF: pass (google.com: domain of anna@shop.example designates 198.18.0.25 as permitted sender) client-ip=198.18.0.25;',
        shop('mail.evil.example'),
      ]),
      {},
    ],
    [
      'results below those of the receiver',
      message([
        evil('mx.rcpt.example'),
        'Authentication-Results: mx.rcpt.example; spf=fail smtp.mailfrom=anna@shop.example; dmarc=fail header.from=shop.example',
        'Authentication-Results: mx.rcpt.example; spf=pass smtp.mailfrom=anna@shop.example; dmarc=pass header.from=shop.example',
      ]),
      {},
    ],
  ])('%s', async (_, text, records) => {
    const result = await checkedMessage(text, { ...zone, ...records });
    if (result.spf.status === 'checked')
      expect(result.spf).toMatchObject({ ip: '198.18.6.66', answer: { result: 'fail' } });
    expect(result.dmarc.result).not.toBe('pass');
    expect(result.receiver?.dmarc?.result ?? 'none').not.toBe('pass');
  });

  it('is a failure wherever the way is certain', async () => {
    for (const helo of ['mail.evil.example', 'mx.rcpt.example', 'mx.google.com', '[198.18.0.25]'])
      expect((await checkedMessage(message([evil('mx.rcpt.example', helo)]), zone)).dmarc).toMatchObject({
        result: 'fail',
        policy: 'reject',
      });
  });
});

describe('forwarders', () => {
  const rewritten = 'SRS0=Ab1c=2X=shop.example=anna@fwd.example';
  const forwarded = [
    'from mx.fwd.example (mx.fwd.example [198.18.0.60]) by mx.google.com with ESMTPS id 2 for <bob@gmail.com>',
    `${shop('mx.fwd.example')} for <bob@fwd.example>`,
  ];
  const gmail = exchangers('gmail.com', 'gmail-smtp-in.l.google.com');

  it('who rewrote the sender passes for itself, and nothing has failed', async () => {
    const result = await checkedMessage(message(forwarded, { sender: rewritten }), { ...zone, ...gmail });
    expect(result.spf).toMatchObject({ ip: '198.18.0.60', domain: 'fwd.example', answer: { result: 'pass' } });
    expect(result.dmarc).toMatchObject({ result: 'unknown', why: 'forwarded' });
  });

  it('who rewrote it for the recipient’s own domain is stepped over, and the first sender is read out of it', async () => {
    const way = [
      'from mx2.forwardemail.net (mx2.forwardemail.net [198.18.0.61]) by mail.rcpt.example with ESMTPS id 2',
      shop('mx1.forwardemail.net'),
    ];
    const records = { ...zone, ...exchangers('rcpt.example', 'mx1.forwardemail.net', 'mx2.forwardemail.net') };
    expect(
      (await checkedMessage(message(way, { sender: 'SRS0=Ab1c=2X=shop.example=anna@forwardemail.net' }), records)).spf,
    ).toMatchObject({
      ip: '198.18.0.25',
      sender: 'anna@shop.example',
      answer: { result: 'pass' },
    });
    const hidden = await checkedMessage(message(way, { sender: 'x123@forwardemail.net' }), records);
    expect(hidden.spf).toEqual({ status: 'not-checked', why: 'sender-rewritten' });
    expect(hidden.dmarc).toMatchObject({ result: 'unknown', why: 'forwarded' });
  });

  it('who left the sender alone fails, as the last receiver found', async () => {
    const result = await checkedMessage(message(forwarded), { ...zone, ...gmail });
    expect(result.spf).toMatchObject({ ip: '198.18.0.60', domain: 'shop.example', answer: { result: 'fail' } });
  });
});

describe('the envelope sender', () => {
  it.each<[string, string, string]>([
    ['Return-Path', message([shop('mx.rcpt.example')]), 'anna@shop.example'],
    [
      'another field of the last server',
      message([shop('mx.rcpt.example')], { sender: '-', above: ['X-Envelope-From: <anna@shop.example>'] }),
      'anna@shop.example',
    ],
    [
      'the Received field',
      message([`${shop('mx.rcpt.example')} (envelope-from <anna@shop.example>)`], { sender: '-' }),
      'anna@shop.example',
    ],
    [
      'Received-SPF',
      message([shop('mx.rcpt.example')], {
        sender: '-',
        above: [
          'Received-SPF: Pass (mailfrom) identity=mailfrom; client-ip=198.18.0.25; helo=mail.shop.example; envelope-from=anna@shop.example; receiver=<UNKNOWN>',
        ],
      }),
      'anna@shop.example',
    ],
    [
      'Authentication-Results',
      message([shop('mx.rcpt.example')], {
        sender: '-',
        above: ['Authentication-Results: mx.rcpt.example; spf=pass smtp.mailfrom=anna@shop.example'],
      }),
      'anna@shop.example',
    ],
    [
      'a domain alone',
      message([shop('mx.rcpt.example')], {
        sender: '-',
        above: ['Authentication-Results: mx.rcpt.example; spf=pass smtp.mailfrom=shop.example'],
      }),
      'postmaster@shop.example',
    ],
  ])('by %s', async (_, text, sender) => {
    expect((await checkedMessage(text, zone)).spf).toMatchObject({
      status: 'checked',
      sender,
      answer: { result: 'pass' },
    });
  });

  it('is not told', async () => {
    const result = await checkedMessage(message([shop('mx.rcpt.example')], { sender: '-' }), zone);
    expect(result.spf).toEqual({ status: 'not-checked', why: 'no-sender' });
    expect(result.dmarc).toMatchObject({ result: 'unknown', why: 'spf-not-checked' });
  });
});
