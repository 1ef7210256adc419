// Reads what `POST /api/v1/apps` is asked: a domain or an address, and never a password.
import { apps as messages } from '../messages/apps.ts';
import type { AccountInput } from '../model/input.ts';
import { parseDiagnosisRequest, type RequestRefusal } from './request.ts';

export type AppsRequest = { ok: true; input: AccountInput } | RequestRefusal;

/** Checks an untrusted JSON body. Never throws; `message` says what to change. */
export function parseAppsRequest(body: unknown): AppsRequest {
  const members = typeof body === 'object' && body !== null && !Array.isArray(body) ? Object.keys(body) : [];
  if (members.some((member) => member !== 'address' && member !== 'domain'))
    return { ok: false, field: 'body', code: 'unknown-member', message: messages.unknownMember };
  const parsed = parseDiagnosisRequest(body);
  if (parsed.ok) return { ok: true, input: parsed.request.input };
  return parsed.code === 'empty' ? { ...parsed, message: messages.empty } : parsed;
}
