// Received-SPF fields as servers write them.
import { describe, expect, it } from 'vitest';
import { parseReceivedSpf, spfAddressIn } from './received-spf.ts';

describe('parseReceivedSpf', () => {
  it.each([
    [
      'Google',
      'pass (google.com: domain of anna@shop.example designates 198.18.0.25 as permitted sender) client-ip=198.18.0.25;',
      { result: 'pass', server: 'google.com', ip: '198.18.0.25', sender: 'anna@shop.example' },
    ],
    [
      'Microsoft 365',
      'Fail (protection.outlook.com: domain of shop.example does not designate 198.18.0.77 as permitted sender) receiver=protection.outlook.com; client-ip=198.18.0.77; helo=mail.shop.example;',
      { result: 'fail', server: 'protection.outlook.com', ip: '198.18.0.77', sender: 'shop.example' },
    ],
    [
      'a policy server of Postfix',
      'Softfail (mailfrom) identity=mailfrom; client-ip=2001:db8::25; helo=mail.shop.example; envelope-from="anna@shop.example"; receiver=<UNKNOWN>',
      { result: 'softfail', server: null, ip: '2001:db8::25', sender: 'anna@shop.example' },
    ],
    [
      'an address in the comment alone',
      'neutral (mx.rcpt.example: 198.18.0.25 is neither permitted nor denied by domain of transitioning anna@shop.example)',
      { result: 'neutral', server: 'mx.rcpt.example', ip: null, sender: 'anna@shop.example' },
    ],
    ['the result alone', 'none', { result: 'none', server: null, ip: null, sender: null }],
  ])('%s', (_, value, expected) => {
    expect(parseReceivedSpf(value)).toEqual(expected);
  });

  it.each(['', '(pass)', '=pass', '12', 'not-a-result-at-all'])('%j is none', (value) => {
    expect(parseReceivedSpf(value)).toBeNull();
  });
});

describe('spfAddressIn', () => {
  it.each([
    ['spf=fail (sender IP is 198.18.0.77) smtp.mailfrom=shop.example', '198.18.0.77'],
    ['spf=pass (x: domain of a@b designates 198.18.0.25 as permitted sender)', '198.18.0.25'],
    ['spf=pass smtp.remote-ip=2001:db8::25;', '2001:db8::25'],
    ['client-ip=[198.18.0.25]', '198.18.0.25'],
    ['designates 198.18.0.25.', '198.18.0.25'],
    ['designates nothing', null],
    ['198.18.0.25', null],
  ])('%j: %s', (text, ip) => {
    expect(spfAddressIn(text)).toBe(ip);
  });
});
