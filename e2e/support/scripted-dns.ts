// A DNS in memory for tests: answers each question from a table and remembers what was asked.
import type { DnsStatus } from '../../lib/model/evidence.ts';
import type { DnsAnswer, DnsRecordData, DnsRecordType, DnsSession } from '../../lib/net/dns-answer.ts';

const rcodes: Record<DnsStatus, string> = {
  found: 'NOERROR',
  nodata: 'NOERROR',
  nxdomain: 'NXDOMAIN',
  servfail: 'SERVFAIL',
  refused: 'REFUSED',
  malformed: 'NOERROR',
  timeout: '',
};

type Entry = Array<DnsRecordData[DnsRecordType]> | DnsStatus;

/** One table entry: records, or how the question ends. TXT may be plain strings. */
export type ScriptedRecords = Record<string, Array<DnsRecordData[DnsRecordType] | string> | DnsStatus>;

/**
 * A DnsSession that answers from `records`, whose keys are "TYPE name", or "TYPE+CD name" for a question with CD=1
 * (default: the same answer without). A key "TYPE *.name" is a wildcard (RFC 4592), a key "CNAME name" is followed.
 * A name with any entry, or above one, exists: other questions for it are `nodata`; every other name is `nxdomain`.
 * `asked` lists the questions in order, each once, as a session asks them; `rounds` the same, by round trip.
 */
export function scriptedDns(records: ScriptedRecords): DnsSession & { asked: string[]; rounds: string[][] } {
  const table = new Map(Object.entries(records).map(([key, value]) => [normalised(key), value as Entry]));
  const owners = [...table.keys()].map((key) => key.slice(key.indexOf(' ') + 1));
  const asked: string[] = [];
  const rounds: string[][] = [];
  const answers = new Map<string, Promise<DnsAnswer>>();
  let round: string[] | null = null;

  function exists(name: string): boolean {
    return owners.some((owner) => owner === name || owner.endsWith(`.${name}`));
  }

  function wildcard(type: string, name: string): Entry | undefined {
    for (let parent = name; parent.includes('.'); ) {
      parent = parent.slice(parent.indexOf('.') + 1);
      const entry = table.get(`${type} *.${parent}`);
      if (entry !== undefined) return entry;
      if (exists(parent)) return undefined;
    }
    return undefined;
  }

  function look(type: string, name: string): Entry | undefined {
    return table.get(`${type} ${name}`) ?? (exists(name) ? undefined : wildcard(type, name));
  }

  function resolve(name: string, type: DnsRecordType, cd: boolean): DnsAnswer {
    const cnames: string[] = [];
    let at = name;
    for (let hops = 0; hops <= 8; hops++) {
      const entry = (cd ? look(`${type}+CD`, at) : undefined) ?? look(type, at);
      const alias = type === 'CNAME' ? undefined : look('CNAME', at);
      if (entry === undefined && Array.isArray(alias) && typeof alias[0] === 'string') {
        at = alias[0];
        cnames.push(at);
        continue;
      }
      if (typeof entry === 'string') return answer(name, type, entry, [], cnames);
      if (entry !== undefined && entry.length > 0) return answer(name, type, 'found', entry, cnames);
      return answer(name, type, exists(at) || entry !== undefined ? 'nodata' : 'nxdomain', [], cnames);
    }
    return answer(name, type, 'malformed', [], cnames);
  }

  return {
    asked,
    rounds,
    query<Type extends DnsRecordType>(name: string, type: Type, options?: { checkingDisabled?: boolean }) {
      const cd = options?.checkingDisabled ?? false;
      const key = normalised(`${type}${cd ? '+CD' : ''} ${name}`);
      let pending = answers.get(key);
      if (!pending) {
        asked.push(key);
        if (!round) {
          round = [];
          rounds.push(round);
        }
        round.push(key);
        pending = new Promise((settle) => {
          // All questions of one turn of the event loop count as one round trip.
          setImmediate(() => {
            round = null;
            settle(resolve(key.slice(key.indexOf(' ') + 1), type, cd));
          });
        });
        answers.set(key, pending);
      }
      return pending as Promise<DnsAnswer<Type>>;
    },
  };
}

function normalised(key: string): string {
  const space = key.indexOf(' ');
  return `${key.slice(0, space).toUpperCase()} ${key
    .slice(space + 1)
    .toLowerCase()
    .replace(/\.$/, '')}`;
}

function answer(name: string, type: DnsRecordType, status: DnsStatus, entry: Entry, cnames: string[]): DnsAnswer {
  const list = Array.isArray(entry) ? entry : [];
  return {
    name,
    type,
    status,
    rcode: rcodes[status],
    authenticated: false,
    ttl: status === 'timeout' ? null : 300,
    cnames,
    server: '192.0.2.53',
    transport: 'udp',
    ms: 1,
    records: list.map((data) => (type === 'TXT' && typeof data === 'string' ? { text: data, strings: [data] } : data)),
    truncatedTo: null,
  };
}
