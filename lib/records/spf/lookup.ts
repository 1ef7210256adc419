// The DNS as an SPF evaluation sees it: few questions, each asked once, some of them ahead of time.
import type { DnsStatus } from '../../model/evidence.ts';

interface SpfRecordData {
  A: string;
  AAAA: string;
  PTR: string;
  MX: { preference: number; exchange: string };
  TXT: { text: string };
}
export type SpfRecordType = keyof SpfRecordData;
export interface SpfAnswer<Type extends SpfRecordType> {
  status: DnsStatus;
  records: Array<SpfRecordData[Type]>;
  /** There are more records than were read. */
  truncatedTo?: number | null;
  /** The private addresses among the records must not be told apart: not even by what they match. */
  withheld?: true;
}
/** What has to be handed in; a DnsSession is one. `again` tells whether a question may send another packet. */
export interface SpfLookup {
  query<Type extends SpfRecordType>(
    name: string,
    type: Type,
    options?: { again?: (why: 'repeat' | 'further') => boolean },
  ): Promise<SpfAnswer<Type>>;
}

/**
 * However a zone is built, one evaluation sends no more questions, each of their packets counted (CVE-2021-20314).
 * A plain one needs about 5, the RFC allows 111.
 */
export const QUESTION_LIMIT = 40;
/** Questions asked ahead leave at least this many for those that turn out to be needed. */
const KEPT_BACK = 10;
/** Answers asked ahead and not yet needed, at most: what a hostile zone can make us ask in vain. */
const UNUSED_LIMIT = 20;

export interface LimitedLookup extends SpfLookup {
  /** null: the limit is reached, nothing was asked. */
  ask<Type extends SpfRecordType>(name: string, type: Type): Promise<SpfAnswer<Type>> | null;
  /** Asks a question that may be needed later; null: too many are open. Its failure is reported when it is needed. */
  askAhead<Type extends SpfRecordType>(name: string, type: Type): Promise<SpfAnswer<Type>> | null;
  /** Packets sent so far: every question, and what was sent besides. */
  asked(): number;
}

export function limitedLookup(dns: SpfLookup, limit = QUESTION_LIMIT): LimitedLookup {
  const answers = new Map<string, { answer: Promise<SpfAnswer<SpfRecordType>>; used: boolean }>();
  let unused = 0;
  /** Packets besides the first of each question: by TCP, along an alias, or once more. */
  let further = 0;
  const spent = () => answers.size + further;
  /** Asking once more must not leave too little for what was not asked yet. */
  const again = (why: 'repeat' | 'further'): boolean => {
    if (spent() >= (why === 'repeat' ? limit / 2 : limit)) return false;
    further++;
    return true;
  };

  function ask<Type extends SpfRecordType>(name: string, type: Type, used: boolean): Promise<SpfAnswer<Type>> | null {
    const key = `${type} ${name.toLowerCase()}`;
    let known = answers.get(key);
    if (!known) {
      const full = spent() >= limit || (!used && (spent() >= limit - KEPT_BACK || unused >= UNUSED_LIMIT));
      if (full) return null;
      known = { answer: dns.query(name, type, { again }), used };
      // Whoever needs the answer awaits it and sees the failure; one that nobody needs must not go unhandled.
      known.answer.catch(() => undefined);
      answers.set(key, known);
      if (!used) unused++;
    } else if (used && !known.used) {
      known.used = true;
      unused--;
    }
    return known.answer as Promise<SpfAnswer<Type>>;
  }

  return {
    ask: (name, type) => ask(name, type, true),
    askAhead: (name, type) => ask(name, type, false),
    asked: spent,
    async query(name, type) {
      return (await ask(name, type, true)) ?? { status: 'timeout', records: [] };
    },
  };
}
