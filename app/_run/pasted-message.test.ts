// Tests of what a pasted error message speaks of.
import { describe, expect, it } from 'vitest';
import { answersOfMessage, symptomOfMessage } from './pasted-message.ts';

describe('symptomOfMessage', () => {
  it.each([
    ['Send test e-mail message: 0x800CCC92 The server rejected your login', 'password-asked'],
    ['535 5.7.8 Error: authentication failed', 'password-asked'],
    ['Cannot verify server identity', 'certificate-warning'],
    ['550 5.7.1 Relay access denied', 'cannot-send'],
    ['552 5.2.2 Mailbox full', 'cannot-send'],
    ['hello', null],
    ['', null],
  ])('%j', (text, symptom) => {
    expect(symptomOfMessage(text)).toBe(symptom);
  });
});

describe('answersOfMessage', () => {
  it.each([
    ['Task reported error (0x800CCC0E): Outlook cannot connect', { 'error-code': '0x800ccc0e' }],
    ['0x80040119 unknown', {}],
    ['', {}],
  ])('%j', (text, answers) => {
    expect(answersOfMessage(text)).toEqual(answers);
  });
});
