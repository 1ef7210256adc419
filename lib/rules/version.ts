// Which rules judged a report: another version may judge the same evidence otherwise.
import { createHash } from 'node:crypto';
import { rules } from './index.ts';

let version: string | null = null;

/** A short name that changes with any rule: its needs, its severity, its judgement or its sentences. */
export function rulesVersion(): string {
  if (version !== null) return version;
  const hash = createHash('sha256');
  for (const { judge, ...rule } of rules) hash.update(JSON.stringify(rule)).update(judge.toString());
  version = hash.digest('hex').slice(0, 12);
  return version;
}
