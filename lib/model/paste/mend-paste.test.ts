// Copied headers in every state that tools and people leave them in, and messages that must stay as they are.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendPaste, type PasteMend } from './mend-paste.ts';

const head = [
  'Return-Path: <anna@shop.example>',
  'Delivered-To: bob@rcpt.example',
  'Received: from mail.rcpt.example',
  '\tby mail.rcpt.example with LMTP',
  '\tid MDJ',
  '\t(envelope-from <anna@shop.example>)',
  '\tfor <bob@rcpt.example>; Mon, 30 Nov 2026 10:00:09 +0000',
  'Received: from out.shop.example (mail.shop.example [198.18.0.25])',
  '\tby mail.rcpt.example (Postfix) with ESMTPS id 7',
  '\tfor <bob@rcpt.example>; Mon, 30 Nov 2026 10:00:08 +0000 (UTC)',
  'DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=default;',
  '\th=from:to:subject;',
  '\tbh=abc=; b=def',
  'From: Anna <anna@shop.example>',
  'To: bob@rcpt.example',
  'Subject: hello',
  'Date: Mon, 30 Nov 2026 10:00:00 +0000',
  'Message-ID: <1@shop.example>',
];
const body = ['Hello Bob,', '', 'From: is a word here', '', '> To: this is quoted', '  and this stands in'];
const whole = [...head, '', ...body];
const text = (lines: readonly string[], end = '\n') => lines.join(end);
/** Folded lines by one blank, as unfolding and folding anew leaves them. */
const oneBlank = (lines: readonly string[]) => lines.map((line) => line.replace(/^\t/, ' '));

type Case = [name: string, given: string, wanted: readonly string[], mended: PasteMend[]];
const table = [
  'Original Message',
  'Message ID\t<1@shop.example>',
  'Created at:\tMon, Nov 30, 2026 at 10:00 AM (Delivered after 9 seconds)',
  'From:\tAnna <anna@shop.example>',
  'To:\tbob@rcpt.example',
  'Subject:\thello',
  'SPF:\tPASS with IP 198.18.0.25 Learn more',
  "DKIM:\t'PASS' with domain shop.example Learn more",
  "DMARC:\t'PASS' Learn more",
  '',
  'Download Original\tCopy to clipboard',
];
/** The same table as other browsers copy it: each cell on its own line. */
const cells = table.flatMap((line) => line.split('\t'));

const spaced: Case[] = [
  ['an empty line between all lines', text(head, '\n\n'), head, ['blank-lines']],
  ['the same with CRLF', text(head, '\r\n\r\n'), head, ['blank-lines']],
  ['the same, empty lines first and last', `\n\n${text(head, '\n\n')}\n\n\n`, head, ['blank-lines']],
  ['two empty lines between all lines', text(head, '\n\n\n'), head, ['blank-lines']],
  ['lines of blanks between all lines', text(head, '\n \n'), head, ['blank-lines']],
  ['lines of no-break spaces between all lines', text(head, '\n\u00a0\n'), head, ['blank-lines']],
  ['CR and CRLF at each end', text(head, '\n\r\n'), head, ['blank-lines']],
  ['LF and CR at each end', text(head, '\n\r'), head, ['blank-lines']],
  ['CRLF and LF at each end', text(head, '\r\n\n'), head, ['blank-lines']],
  ['an empty line between fields only', text(head).replace(/\n(?=\S)/g, '\n\n'), head, ['blank-lines']],
  ['a whole message with all lines apart', text(whole, '\n\n'), whole, ['blank-lines']],
  [
    'a whole message with fields apart',
    `${text(head).replace(/\n(?=\S)/g, '\n\n')}\n\n${text(body)}`,
    whole,
    ['blank-lines'],
  ],
  [
    'all lines apart and flush',
    text(
      head.map((line) => line.trim()),
      '\n\n',
    ),
    oneBlank(head),
    ['blank-lines', 'folding'],
  ],
  ['one signature alone', text(head.slice(10, 13), '\n\n'), head.slice(10, 13), ['blank-lines']],
  [
    'one empty line among the fields of servers',
    text([...head.slice(0, 10), '', ...head.slice(10)]),
    head,
    ['blank-lines'],
  ],
];
const margins: Case[] = [
  ['four blanks before all lines', text(head.map((line) => `    ${line}`)), head, ['indented']],
  ['one blank before all lines', text(head.map((line) => ` ${line}`)), head, ['indented']],
  ['a tab before all lines', text(head.map((line) => `\t${line}`)), head, ['indented']],
  ['no-break spaces before all lines', text(head.map((line) => `\u00a0\u00a0${line}`)), head, ['indented']],
  ['a whole message, indented', text(whole.map((line) => (line === '' ? line : `  ${line}`))), whole, ['indented']],
  ['all but the first line', text(head.map((line, at) => (at === 0 ? line : `    ${line}`))), head, ['indented']],
  [
    'all lines by the same, folding lost',
    text(head.map((line) => `  ${line.trim()}`)),
    oneBlank(head),
    ['indented', 'folding'],
  ],
  ['quoted', text(head.map((line) => `> ${line}`)), head, ['quoted']],
  ['quoted without a blank', text(head.map((line) => `>${line}`)), head, ['quoted']],
  ['quoted twice', text(head.map((line) => `> > ${line}`)), head, ['quoted']],
  ['quoted twice, close', text(head.map((line) => `>> ${line}`)), head, ['quoted']],
  ['quoted by bars', text(head.map((line) => `| ${line}`)), head, ['quoted']],
  ['quoted and indented', text(head.map((line) => `>    ${line}`)), head, ['quoted', 'indented']],
  ['indented and quoted', text(head.map((line) => `  > ${line}`)), head, ['quoted']],
  ['a whole message, quoted', text(whole.map((line) => (line === '' ? '>' : `> ${line}`))), whole, ['quoted']],
  ['quoted, then a reply', `${text(head.map((line) => `> ${line}`))}\n\nWhat does it mean?\n\nBob`, head, ['quoted']],
  ['a reply, then quoted', `See below:\n\n${text(head.map((line) => `> ${line}`))}`, head, ['lead-in', 'quoted']],
  [
    'quoted, one line broken',
    text(head.map((line) => `> ${line}`)).replace(' (Postfix)', '\n(Postfix)'),
    head.join('\n').replace(' (Postfix)', '\n (Postfix)').split('\n'),
    ['quoted', 'folding'],
  ],
  [
    'quoted, all lines apart',
    text(
      head.map((line) => `> ${line}`),
      '\n\n',
    ),
    head,
    ['quoted', 'blank-lines'],
  ],
  [
    'quoted, quoted empty lines between',
    text(
      head.map((line) => `> ${line}`),
      '\n>\n',
    ),
    head,
    ['quoted', 'blank-lines'],
  ],
  [
    'indented, all lines apart',
    text(
      head.map((line) => `   ${line}`),
      '\n\n',
    ),
    head,
    ['indented', 'blank-lines'],
  ],
];
const leadIns: Case[] = [
  ['the table of Gmail', text([...table, ...head]), head, ['lead-in']],
  ['the table of Gmail, cell by cell', text([...cells, '', ...head]), head, ['lead-in']],
  ['the table of Gmail above a whole message', text([...table, '', ...whole]), whole, ['lead-in']],
  [
    'the table of Gmail in German',
    text([
      'Originalnachricht',
      'Nachrichten-ID\t<1@shop.example>',
      'Von:\tAnna',
      'SPF:\tPASS mit IP-Adresse 198.18.0.25',
      'DMARC:\tPASS',
      '',
      'Original herunterladen',
      ...head,
    ]),
    head,
    ['lead-in'],
  ],
  ['a heading', text(['Internet headers', ...head]), head, ['lead-in']],
  ['a heading and an empty line', text(['Internet Headers:', '', ...head]), head, ['lead-in']],
  ['a heading that looks like a field', text(['Headers:', '', ...head]), head, ['lead-in']],
  [
    'the first line of an old Outlook',
    text(['Microsoft Mail Internet Headers Version 2.0', ...head]),
    head,
    ['lead-in'],
  ],
  ['a greeting', text(['Hello,', 'here is the header of that message:', '', ...head]), head, ['lead-in']],
  ['a fence', text(['```', ...head]), head, ['lead-in']],
  ['a fence with a name', text(['```text', ...whole]), whole, ['lead-in']],
];
const others: Case[] = [
  ['line ends doubled', text(head, '\r\r\n'), head, ['line-ends']],
  ['separators of Unicode', text(head, '\u2028'), head, ['line-ends']],
  ['UTF-16 read as bytes', `\ufffd\ufffd${[...text(head, '\r\n')].join('\0')}\0`, head, ['line-ends']],
  [
    'no-break spaces for indents',
    text(head.map((line) => line.replace('\t', '\u00a0\u00a0'))),
    head.map((line) => line.replace('\t', '  ')),
    ['blanks'],
  ],
  [
    'no-break spaces behind colons',
    text(head.map((line) => line.replace(/^([\w-]+:) /, '$1\u00a0'))),
    head,
    ['blanks'],
  ],
  ['no-break spaces everywhere', text(head.map((line) => line.replaceAll(' ', '\u00a0'))), head, ['blanks']],
  [
    'no-break spaces in a Received field',
    text(head).replace('by mail.rcpt.example (P', 'by\u00a0mail.rcpt.example (P'),
    head,
    ['blanks'],
  ],
  ['folding lost', text(head.map((line) => line.trim())), oneBlank(head), ['folding']],
  [
    'folding lost in a list of fields',
    text(head.map((line) => line.trim())).replace('from:to:', 'from:\nto:date:'),
    oneBlank(head).join('\n').replace('from:to:', 'from:\n to:date:').split('\n'),
    ['folding'],
  ],
  [
    'a long line broken',
    text(head).replace(' (mail.shop', '\n(mail.shop'),
    text(head).replace(' (mail.shop', '\n (mail.shop').split('\n'),
    ['folding'],
  ],
  ['angle brackets as entities', text(head).replaceAll('<', '&lt;').replaceAll('>', '&gt;'), head, ['entities']],
];

describe('mendPaste', () => {
  it.each([...spaced, ...margins, ...leadIns, ...others])('%s', (_, given, wanted, mended) => {
    const result = mendPaste(given);
    expect(result.text.replaceAll('\r\n', '\n').trimEnd()).toBe(wanted.join('\n'));
    expect(result.mended).toEqual(mended);
  });

  it.each([
    ['a message', text(whole)],
    ['a message with CRLF', text(whole, '\r\n')],
    ['a message with CR', text(whole, '\r')],
    ['CRLF and CR together', `${text(head.slice(0, 8), '\r\n')}\r${text(head.slice(8), '\r')}\r\n\r\n${text(body)}`],
    ['a header', text(head)],
    ['an mbox file', `From anna Mon Nov 30 10:00:00 2026\n${text(whole)}`],
    ['a byte order mark', `\ufeff${text(whole)}`],
    ['one blank before the first line', ` ${text(whole)}`],
    ['a header of one line', 'From: a@a.example\n\nHello\n\nTo: nobody in particular\n\nbye'],
    ['a text that is a header', `${text(head)}\n\n${text(head, '\n\n')}`],
    ['a text that is quoted', `${text(head)}\n\n${text(whole.map((line) => `> ${line}`))}`],
    ['a text that is indented', `${text(head)}\n\n${text(whole.map((line) => `    ${line}`))}`],
    ['a text of one paragraph a line', `${text(head)}\n\n${text(body, '\n\n')}`],
    ['a text with a table like that of Gmail', `${text(head)}\n\n${text([...table, ...head])}`],
    ['a text with entities and CR CR LF', `${text(head)}\n\n&lt;b&gt; \r\r\n \u00a0 &nbsp;`],
    ['a subject with a no-break space', text(whole).replace('Subject: hello', 'Subject: 10\u00a0%')],
    ['a name with a no-break space', text(whole).replace('Anna <', 'Anna\u00a0B. <')],
    ['a header without angle brackets', 'From: a@a.example\nTo: b@b.example\n\n&lt;b&gt;'],
    ['a line of blanks within the header', 'From: a@a.example\n \t\nTo: b@b.example'],
    ['a signature whose list ends it', 'DKIM-Signature: v=1; b=x;\n h=from:to\nFrom: a@a.example\nTo: b\n\ntext'],
    ['lines that are no field', 'A: 1\nno colon\nB: 2\n\nbody'],
    [
      'a bounce with headers in it',
      `From: mailer@a.example\nSubject: failed\n\nReporting-MTA: dns; a.example\n\n${text(head)}`,
    ],
    ['no header', 'Hello, this is only text.\n\nSee https://a.example/b'],
    ['nothing', ''],
    ['blanks', ' \n\n '],
  ])('leaves %s as it is', (_, given) => {
    expect(mendPaste(given)).toEqual({ text: given, mended: [] });
  });

  it('leaves what it mended as it is', () => {
    for (const [, given] of [...spaced, ...margins, ...leadIns, ...others]) {
      const { text: once } = mendPaste(given);
      expect(mendPaste(once)).toEqual({ text: once, mended: [] });
    }
  });

  it('survives anything', () => {
    const pieces = fc.constantFrom(
      '> ',
      '\n',
      '\r',
      ' ',
      '\t',
      '\u00a0',
      'From: a',
      'Received: b',
      'SPF:\tPASS',
      '&lt;',
      '| ',
    );
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => void mendPaste(parts.join(''))));
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => void mendPaste(given)));
  });

  it.each(
    [
      '\n',
      '\r\n\n',
      ' ',
      '\t',
      '>',
      '> ',
      '|',
      '\u00a0',
      '\n>',
      '\n\n ',
      'a:\n',
      'From: a\n\n',
      '&lt;',
      'h=',
      ' h=:',
      'x;h=\n',
      '\0',
      'To:\n',
      '\r\r\n',
      '\n > \n',
      'Received: x\n\ny\n\n',
    ].flatMap((piece) =>
      ['', 'Received: from a\n', 'DKIM-Signature: h=', '> From: a\n', '  From: a\n'].map((before) => [before, piece]),
    ),
  )('takes no longer for what means harm: %j, then %j', (before, piece) => {
    const begun = performance.now();
    mendPaste(before + piece.repeat((before === '' ? 524_288 : 131_072) / piece.length));
    // Linear: some tens of milliseconds; a squared one takes minutes.
    expect(performance.now() - begun).toBeLessThan(1500);
  });
});
