// What was seen of servers: ports, certificates, logins, mailboxes.
import type { DoorEvidence, TlsEvidence } from '../../model/evidence.ts';
import type { EvidenceReaders } from '../../model/read-evidence.ts';
import { format } from '../format.ts';
import { looks as words } from '../looks.ts';
import { dayOf, type LookFacts, listed, toldOf } from './facts.ts';

const DAY_MS = 86_400_000;

/** The first fault in words; null: none. */
const faultOf = (tls: TlsEvidence | null): string | null => {
  const code = tls?.errors[0];
  return code === undefined ? null : (words.certificate[code] ?? code);
};
const keyOf = ({ keyType, keyBits }: TlsEvidence): string | null =>
  keyType &&
  (keyBits === null ? keyType.toUpperCase() : format(words.bits, { type: keyType.toUpperCase(), n: keyBits }));

function door({ result, tls, software, mechanisms, words: said, address }: DoorEvidence): LookFacts {
  const ready = result === 'ready';
  const answer = (ready ? faultOf(tls) : null) ?? words.door[result];
  const auth = mechanisms.length > 0 ? `AUTH ${listed(mechanisms, 4)}` : null;
  return toldOf(
    answer,
    ready && tls?.verified === true,
    tls?.version,
    software,
    auth,
    ready ? null : (said ?? address),
  );
}

const attempts = (tried: ReadonlyArray<{ address: string; result: keyof typeof words.connect }>): string =>
  tried.length === 0 ? words.none : listed(tried.map(({ result }) => words.connect[result]));

/** `at`: the moment from which days are counted. */
export const serverReadersAt = (at: Date) =>
  ({
    imap: door,
    pop3: door,
    submission: door,
    'mx-smtp': ({ result, starttls, tls, software, words: said }) => {
      const ready = result === 'ready';
      const answer = !ready
        ? words.door[result]
        : starttls === false
          ? words.noStarttls
          : (faultOf(tls) ?? words.door.ready);
      return toldOf(answer, ready && starttls !== false, tls?.version, software, ready ? null : said);
    },
    'web-server-smtp': ({ own, isMx, software }) =>
      toldOf(format(words.recipient, { result: own.result }), own.result === 'accepted', isMx && 'MX', software),
    host: ({ a, aaaa, addresses, webProxy }) => {
      const all = [...addresses.v4, ...addresses.v6];
      const alias = a.cnames.at(-1);
      const answer = all.length > 0 ? listed(all, 4) : words.dns[a.status === 'found' ? aaaa.status : a.status];
      return toldOf(
        answer,
        all.length > 0,
        alias && `CNAME ${alias}`,
        webProxy,
        a.ttl !== null && format(words.ttl, { ttl: a.ttl }),
      );
    },
    'address-families': ({ v4, v6 }) => {
      const works = [...v4, ...v6].every(({ result }) => result === 'connected');
      return toldOf(format(words.families, { v4: attempts(v4), v6: attempts(v6) }), works);
    },
    certificate: ({ tls, ports }) => {
      const days = tls.validTo === null ? null : Math.floor((Date.parse(tls.validTo) - at.getTime()) / DAY_MS);
      const fault = faultOf(tls);
      const valid = days === null ? words.door.ready : format(words.valid, { days });
      return toldOf(
        fault ?? valid,
        fault === null,
        tls.validTo && format(words.until, { day: dayOf(tls.validTo) }),
        keyOf(tls),
        tls.issuer,
        tls.names.length > 0 && format(words.names, { names: listed(tls.names) }),
        ports.join(' '),
      );
    },
    'tls-versions': ({ accepted }) =>
      accepted === null
        ? toldOf(words.oldTls.refused, true)
        : toldOf(format(words.oldTls.accepted, { version: accepted }), false),
    login: ({ result, code, mechanism }) => toldOf(words.login[result], result === 'accepted', mechanism, code),
    mailbox: ({ folders, totalMessages, quota, refused }) => {
      if (refused) return toldOf(words.mailbox.refused, false, refused.code);
      const counts = { folders: folders.length, messages: totalMessages ?? '' };
      const answer = format(totalMessages === null ? words.mailbox.uncounted : words.mailbox.folders, counts);
      const share = quota && quota.limitBytes > 0 ? Math.round((quota.usedBytes / quota.limitBytes) * 100) : null;
      return toldOf(answer, true, share !== null && format(words.room, { percent: share }));
    },
    'pop-mailbox': ({ messages }) => toldOf(format(words.popMailbox, { messages }), true),
    'round-trip': ({ search, arrival, submission }) =>
      toldOf(
        format(words.roundTrip[search], { folder: arrival?.folder ?? '', result: submission.result }),
        search === 'found' && arrival?.junk !== true,
        submission.code,
      ),
  }) satisfies EvidenceReaders<LookFacts>;
