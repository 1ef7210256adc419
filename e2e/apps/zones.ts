// Zones of every kind in which mail apps look for settings: what stands where, and whether the replay may leave it open.
import { ipv4, mailDomain, type PracticeDomain } from '../world/practice-domain.ts';
import { answersKinds } from './kinds/answers.ts';
import { autodiscoverKinds } from './kinds/autodiscover.ts';
import { documentsKinds } from './kinds/documents.ts';
import { exchangersKinds } from './kinds/exchangers.ts';
import type { Kind } from './kinds/kind.ts';
import { servedKinds } from './kinds/served.ts';
import { waysKinds } from './kinds/ways.ts';

export interface AppZone {
  zone: PracticeDomain;
  /** What Thunderbird does there is not looked into from here, as it is unsafe: the replay says that it does not know. */
  leftOpen: boolean;
}

const kinds = [
  ...answersKinds,
  ...waysKinds,
  ...documentsKinds,
  ...exchangersKinds,
  ...autodiscoverKinds,
  ...servedKinds,
];

/** Domains of the practice network lie below these numbers. */
const FIRST_NUMBER = 100;

function zoneOf(kind: Kind, number: number): AppZone {
  const domain = `${kind.name}.example`;
  const named = <T>(value: T): T => JSON.parse(JSON.stringify(value ?? {}).replace(/\bD\b/g, domain)) as T;
  const website = { A: [ipv4(number, 80)] };
  const labels = Object.fromEntries((kind.labels ?? []).map((label) => [label, website]));
  const { names: _, ...more } = named({ names: [], ...kind.more });
  const zone = mailDomain({
    domain,
    number,
    story: '',
    records: { ...labels, ...named(kind.records) },
    web: named(kind.web ?? {}),
    ...more,
    webNames: [...(kind.labels ?? []).map((label) => `${label}.${domain}`), ...(more.webNames ?? [])],
  });
  return { zone, leftOpen: kind.leftOpen ?? false };
}

export const appZones: readonly AppZone[] = kinds.map((kind, index) => {
  const number = FIRST_NUMBER + index;
  return zoneOf(typeof kind === 'function' ? kind(number) : kind, number);
});
