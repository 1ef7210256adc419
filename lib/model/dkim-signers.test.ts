// Tests of what is read from pasted headers: whole ones, single fields, bad copies, and hostile text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dkimSignersIn, headerOfSigners } from './dkim-signers.ts';

const signer = { domain: 'example.com', selector: 'fm1' };

describe('dkimSignersIn', () => {
  it.each([
    ['a field', 'DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=fm1; h=from:to; bh=xx; b=d=no'],
    ['a folded field', 'DKIM-Signature: v=1; a=rsa-sha256;\r\n\td=Example.com;\r\n\ts=FM1;\r\n h=from'],
    ['blanks around', 'dkim-signature : v=1; d = example.com ; s = fm1'],
    ['a copy that lost its leading blanks', 'DKIM-Signature: v=1; a=rsa-sha256;\nd=example.com;\ns=fm1;\nh=from:to'],
    ['a quoted copy', '> Received: from a\n> DKIM-Signature: v=1; d=example.com;\n>  s=fm1'],
    [
      'a copy with empty lines',
      'Received: from a\n\nDKIM-Signature: v=1;\n\n\td=example.com;\n\n\ts=fm1;\n\n\th=from\n\nTo: b',
    ],
    ['a field with empty lines', 'DKIM-Signature: v=1;\r\n\r\n d=example.com;\r\n\r\n s=fm1;\r\n\r\n h=from'],
    ['an indented copy', '    To: b\n    DKIM-Signature: v=1; d=example.com;\n        s=fm1\n    From: a@example.com'],
    ['a copy with no-break spaces', 'DKIM-Signature:\u00a0v=1; d=example.com;\n\u00a0\u00a0s=fm1;\nTo: b'],
    ['a copy twice quoted', '> > DKIM-Signature: v=1; d=example.com;\n> >\ts=fm1\n> > From: a@example.com'],
    ['a copy below a table', 'Message ID\t<1@a>\nSPF:\tPASS\n\nReceived: from a\nDKIM-Signature: d=example.com; s=fm1'],
    ['a value alone', 'v=1; a=rsa-sha256; d=example.com; s=fm1; b=abc'],
    [
      'a whole header',
      'Received: from a by b; d=no\nDKIM-Signature: d=example.com; s=fm1\nFrom: a@example.com\n\nBody',
    ],
  ])('reads %s', (_name, text) => {
    expect(dkimSignersIn(text)).toEqual([signer]);
  });

  it('takes each signer once, in order', () => {
    const text = 'DKIM-Signature: d=example.com; s=fm1\nDKIM-Signature: d=esp.example; s=k1\n';
    expect(dkimSignersIn(`${text}${text}`)).toEqual([signer, { domain: 'esp.example', selector: 'k1' }]);
  });

  it.each([
    ['nothing', ''],
    ['another field', 'ARC-Message-Signature: i=1; d=example.com; s=fm1\nFrom: a@example.com'],
    ['no selector', 'DKIM-Signature: v=1; d=example.com'],
    ['a selector that is no name', 'DKIM-Signature: d=example.com; s=a b/../c*'],
    ['a domain that is an address', 'DKIM-Signature: d=127.0.0.1; s=fm1'],
    ['a domain of one label', 'DKIM-Signature: d=localhost; s=fm1'],
    ['control characters', 'DKIM-Signature: d=exam\u0000ple.com; s=fm\u00071'],
    ['an overlong label', `DKIM-Signature: d=example.com; s=${'a'.repeat(64)}`],
  ])('finds nobody in %s', (_name, text) => {
    expect(dkimSignersIn(text)).toEqual([]);
  });

  it('gives back what it wrote', () => {
    const signers = [signer, { domain: 'mail.example.com', selector: '2026.key' }];
    expect(dkimSignersIn(headerOfSigners(signers))).toEqual(signers);
  });

  it('never throws, and gives names only', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('DKIM-Signature:', 'd=', 's=', ';', '\n', ' ', 'example.com'));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        for (const { domain, selector } of dkimSignersIn(parts.join('')))
          expect(`${selector}._domainkey.${domain}`).toMatch(/^[a-z0-9._-]+$/);
      }),
    );
  });

  it('reads the beginning of an endless text', () => {
    expect(dkimSignersIn(`${'x'.repeat(300_000)}\nDKIM-Signature: d=example.com; s=fm1`)).toEqual([]);
  });
});
