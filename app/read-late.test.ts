// No module reads a sentence while it is loaded: nobody has asked yet, and so there is no language to read it in.
import { readdirSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { en } from '../lib/messages/en/index.ts';
import type { Subject } from '../lib/messages/in-readers-language.ts';

const root = new URL('../', import.meta.url);
const { early } = vi.hoisted(() => ({ early: new Set<string>() }));

/** The line that reads: the first one outside of what hands sentences out. */
function noteReading(what: string): void {
  const lines = new Error().stack?.split('\n') ?? [];
  const line = lines.find((frame) => /\/(lib|app)\//.test(frame) && !/in-readers-language|read-late/.test(frame));
  early.add(`${/\/((?:lib|app)\/[^)]*?):\d+\)?$/.exec(line ?? '')?.[1]} reads ${what}`);
}

/** The same groups and sentences, each of which is noted when it is read. */
function watched(group: object, name: string): object {
  const watch = {};
  for (const [key, value] of Object.entries(group)) {
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    const get = () => {
      if (isGroup) return watched(value, `${name}.${key}`);
      noteReading(`${name}.${key}`);
      return value;
    };
    Object.defineProperty(watch, key, { get, enumerable: true, configurable: true });
  }
  return watch;
}

vi.mock('#reader', () => ({
  language: () => {
    noteReading('the language');
    return 'en';
  },
  subjectNow: (subject: Subject) => watched(en[subject], subject),
  handOver: () => undefined,
}));

it('leaves every sentence to whoever reads it', { timeout: 120_000 }, async () => {
  const files = ['lib', 'app'].flatMap((top) =>
    readdirSync(new URL(`${top}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test|\.fuzz|\.d)\.tsx?$/.test(file) && !/(^|\/)testing\//.test(file))
      .map((file) => `${top}/${file}`),
  );
  const loaded = await Promise.allSettled(files.map((path) => import(new URL(path, root).pathname)));
  // Few want a thread's parent or a build around them.
  expect(loaded.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(files.length - 10);
  expect([...early]).toEqual([]);
});
