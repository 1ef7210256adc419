// Asks for the page of a device: a run's key makes one, which is remembered here, since it makes no second.
import { z } from 'zod';
import { postJson } from './ask-server.ts';

type DevicePage = { ok: true; url: string } | { ok: false; problem: 'gone' | 'failed' };

const answerSchema = z.object({ url: z.string().regex(/^\/d\/[\w-]+$/) });
const made = new Map<string, Promise<DevicePage>>();

/** `gone`: the key is too old, or the settings fit no device. Never rejects; what failed may be tried again. */
export async function makeDevicePage(key: string): Promise<DevicePage> {
  const asked = made.get(key) ?? ask(key);
  made.set(key, asked);
  const page = await asked;
  if (!page.ok && page.problem === 'failed') made.delete(key);
  return page;
}

async function ask(key: string): Promise<DevicePage> {
  try {
    const response = await postJson('/api/v1/devices', { key }, new AbortController().signal);
    if (response.status === 404 || response.status === 409) return { ok: false, problem: 'gone' };
    const answer = answerSchema.safeParse(await response.json());
    return answer.success ? { ok: true, url: answer.data.url } : { ok: false, problem: 'failed' };
  } catch {
    return { ok: false, problem: 'failed' };
  }
}
