// Envelope senders in headers, and those that forwarders rewrote.
import { describe, expect, it } from 'vitest';
import { asEnvelopeSender, beforeRewriting, envelopeSenderIn, isRewritten } from './envelope-sender.ts';
import { readMessageHeaders } from './message-headers.ts';

describe('envelopeSenderIn', () => {
  it.each([
    ['Return-Path: <anna@shop.example>', 'anna@shop.example'],
    ['Return-Path: anna@shop.example', 'anna@shop.example'],
    ['Return-Path: <>', ''],
    ['X-Envelope-From: <anna@shop.example>', 'anna@shop.example'],
    ['X-Envelope-From: <b@b.example>\nReturn-Path: <anna@shop.example>', 'anna@shop.example'],
    ['Return-Path:\nEnvelope-From: anna@shop.example', 'anna@shop.example'],
    ['From: anna@shop.example', null],
  ])('%j', (text, address) => {
    expect(envelopeSenderIn(readMessageHeaders(text))?.address ?? null).toBe(address);
  });

  it('takes a domain alone for its postmaster', () => {
    expect(asEnvelopeSender('shop.example')).toEqual({ address: 'postmaster@shop.example', domain: 'shop.example' });
    expect(asEnvelopeSender('')).toBeNull();
  });
});

describe('rewritten senders', () => {
  it.each([
    ['SRS0=Ab1c=2X=shop.example=anna@fwd.example', 'anna@shop.example'],
    ['srs0+Ab1c=2X=shop.example=anna@fwd.example', 'anna@shop.example'],
    ['SRS0=Ab1c=2X=shop.example=anna=b@fwd.example', 'anna=b@shop.example'],
    ['SRS1=Xy9z=fwd.example==Ab1c=2X=shop.example=anna@second.example', 'anna@shop.example'],
    ['bounces+SRS=Ab1c=2X@rcpt.example', null],
    ['SRS0=Ab1c=2X=shop.example@fwd.example', null],
  ])('%s: %s', (address, before) => {
    const sender = { address, domain: 'fwd.example' };
    expect(isRewritten(sender)).toBe(true);
    expect(beforeRewriting(sender)?.address ?? null).toBe(before);
  });

  it.each(['anna@shop.example', 'bounce+caf_=bob=gmail.com@shop.example', 'srs@shop.example', ''])(
    '%s is none',
    (address) => {
      expect(isRewritten({ address, domain: 'shop.example' })).toBe(false);
      expect(beforeRewriting({ address, domain: 'shop.example' })).toBeNull();
    },
  );
});
