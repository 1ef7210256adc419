// Says what a login came to: by the response code first, then the enhanced code, then the wording.
import type { LoginResult } from '../model/evidence.ts';
import { loginByWording, loginReason } from './login-wording.ts';

/** RFC 5530 3, and what servers use besides. AUTHORIZATIONFAILED and NOPERM are missing: they do not blame the login. */
const imapCodes: Readonly<Record<string, LoginResult>> = {
  AUTHENTICATIONFAILED: 'rejected',
  UNAVAILABLE: 'backend-down',
  SERVERBUG: 'backend-down',
  CORRUPTION: 'backend-down',
  EXPIRED: 'password-expired',
  PRIVACYREQUIRED: 'needs-tls',
  CONTACTADMIN: 'suspended',
  INUSE: 'mailbox-locked',
  LIMIT: 'too-many-connections',
  OVERQUOTA: 'mailbox-full',
  WEBALERT: 'web-login-required',
  THROTTLED: 'rate-limited',
};

/** RFC 3206 4 and 5, RFC 2449 8.1. */
const popCodes: Readonly<Record<string, LoginResult>> = {
  AUTH: 'rejected',
  'SYS/TEMP': 'backend-down',
  'SYS/PERM': 'backend-down',
  'IN-USE': 'mailbox-locked',
  'LOGIN-DELAY': 'login-delay',
};

/** Codes that fit several troubles: the sentence may name the one. */
const general: ReadonlySet<string> = new Set([
  'AUTHENTICATIONFAILED',
  'CONTACTADMIN',
  'UNAVAILABLE',
  'AUTH',
  'IN-USE',
  'SYS/TEMP',
  'SYS/PERM',
  'OVERQUOTA', // Gmail's for traffic as well: "Account exceeded command or bandwidth limits."
]);

function byCode(codes: Readonly<Record<string, LoginResult>>, code: string | null, text: string): LoginResult | null {
  // Codes may carry arguments ("WEBALERT https://..."): the first word is the code.
  const word = code?.trim().split(' ', 1)[0]?.toUpperCase() ?? '';
  const result = Object.hasOwn(codes, word) ? (codes[word] ?? null) : null;
  return result !== null && general.has(word) ? loginReason(result, text) : result;
}

/**
 * The tagged answer to LOGIN or AUTHENTICATE, or an untagged BYE instead. `code` is without brackets.
 * BAD is about the command's form (RFC 3501 7.1.3), so it never counts as a rejected password.
 */
export function classifyImapLogin(answer: {
  status: 'OK' | 'NO' | 'BAD' | 'BYE';
  code: string | null;
  text: string;
}): LoginResult {
  if (answer.status === 'OK') return 'accepted';
  const result = byCode(imapCodes, answer.code, answer.text) ?? loginByWording(answer.text) ?? 'unproven';
  return answer.status === 'BAD' && result === 'rejected' ? 'unproven' : result;
}

/** The answer to PASS or AUTH; `code` without brackets. */
export function classifyPopLogin(answer: { ok: boolean; code: string | null; text: string }): LoginResult {
  if (answer.ok) return 'accepted';
  return byCode(popCodes, answer.code, answer.text) ?? loginByWording(answer.text) ?? 'unproven';
}

/** The answer to AUTH: `reply` the three digits, `enhanced` such as "5.7.8" (RFC 3463, RFC 4954 6). */
export function classifySmtpLogin(answer: { reply: number; enhanced: string | null; text: string }): LoginResult {
  const { reply, enhanced, text } = answer;
  if (reply === 235) return 'accepted';
  // 235 is the only acceptance (RFC 4954 4); other positive or intermediate answers prove nothing.
  if (reply < 400) return 'unproven';
  if (enhanced === '5.7.139') return microsoftRefusal(text);
  if (reply === 535 || enhanced === '5.7.8') return loginReason('rejected', text);
  if (reply === 534 && enhanced === '5.7.9') return googleRefusal(text);
  return bySmtpReply(reply, enhanced, text) ?? loginByWording(text) ?? bySmtpClass(reply);
}

/** Microsoft 365 has one code for several refusals; without a clearer word it stands for switched-off passwords. */
function microsoftRefusal(text: string): LoginResult {
  const words = loginByWording(text);
  if (/credentials were incorrect/i.test(text)) return 'rejected';
  return words === null || words === 'rejected' ? 'oauth-only' : words;
}

/** RFC 4954 6 gives 534 5.7.9 to mechanisms that are too weak; Google to an account that needs an app password. */
function googleRefusal(text: string): LoginResult {
  if (/mechanism is too weak/i.test(text)) return 'unproven';
  return loginReason('app-password-required', text);
}

/** 530 wants either encryption (RFC 3207 4) or a login (RFC 4954 6), both as 5.7.0: the sentence tells which. */
const wantsTls = (text: string): boolean => /\b(starttls|tls|ssl|encrypt\w*)\b/i.test(text.slice(0, 500));

function bySmtpReply(reply: number, enhanced: string | null, text: string): LoginResult | null {
  if (reply === 525 || enhanced === '5.7.13' || enhanced === '5.2.1') return 'suspended';
  if (reply === 538 || enhanced === '5.7.11') return 'needs-tls';
  if (reply === 530) return wantsTls(text) ? 'needs-tls' : null;
  // Gmail's "454 4.7.0 Too many login attempts" says more than its code.
  if (reply === 435 || reply === 454) return loginReason('backend-down', text);
  if (enhanced === '5.2.2' || enhanced === '4.2.2') return 'mailbox-full';
  if (reply === 502 || reply === 503 || reply === 504) return 'not-offered';
  return null;
}

/** RFC 5321 4.2.3: 421 and 451 speak of the service itself; nothing else may be concluded. */
function bySmtpClass(reply: number): LoginResult {
  return reply === 421 || reply === 451 ? 'backend-down' : 'unproven';
}
