// What pages ask of the API of kept reports.
'use client';

import { z } from 'zod';
import type { ComparedReports } from '../../../lib/model/compare-reports.ts';
import { findingSchema } from '../../../lib/model/finding.ts';

const keptSchema = z.object({ id: z.string(), expiresAt: z.iso.datetime(), deleteKey: z.string() });
const shortenedSchema = z.object({ expiresAt: z.iso.datetime() });
const findings = z.array(findingSchema);
const comparedSchema = z.object({ mended: findings, new: findings, unchanged: findings, cannotCompare: findings });

const place = (id: string): string => `/api/v1/reports/${encodeURIComponent(id)}`;

async function ask(path: string, init: RequestInit): Promise<Response | null> {
  try {
    return await fetch(path, { ...init, cache: 'no-store' });
  } catch {
    return null; // the line broke, or the server is away
  }
}
const json = (method: string, body: object, headers: Record<string, string> = {}): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** `old`: the key of the check is not good any more. */
export async function keepReport(key: string): Promise<z.infer<typeof keptSchema> | 'old' | 'failed'> {
  const response = await ask('/api/v1/reports', json('POST', { key }));
  if (response?.status === 404) return 'old';
  const parsed = response?.status === 201 ? keptSchema.safeParse(await response.json()) : null;
  return parsed?.success ? parsed.data : 'failed';
}

/** When it is deleted now; null: it did not work. */
export async function shortenReport(id: string, deleteKey: string, days: number): Promise<string | null> {
  const response = await ask(place(id), json('PATCH', { days }, { 'x-delete-key': deleteKey }));
  const parsed = response?.ok ? shortenedSchema.safeParse(await response.json()) : null;
  return parsed?.success ? parsed.data.expiresAt : null;
}

/** True: it is gone, now or before. */
export async function deleteReport(id: string, deleteKey: string): Promise<boolean> {
  const response = await ask(place(id), { method: 'DELETE', headers: { 'x-delete-key': deleteKey } });
  return response?.status === 204 || response?.status === 404;
}

/** Null: one of the two cannot be read. */
export async function askCompared(id: string, other: string): Promise<ComparedReports | null> {
  const response = await ask(`${place(id)}/compare/${encodeURIComponent(other)}`, {});
  const parsed = response?.ok ? comparedSchema.safeParse(await response.json()) : null;
  return parsed?.success ? parsed.data : null;
}
