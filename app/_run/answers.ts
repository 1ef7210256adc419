// What the evidence answers to each question when no finding speaks against it.
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { countForPeople } from '../../lib/messages/intl.ts';
import { sizeForPeople } from '../../lib/messages/size-for-people.ts';
import type { ProbeRecord } from '../../lib/model/outcome.ts';
import { evidenceOf, type Shown } from './evidence.ts';
import type { QuestionId } from './question-list.ts';
import type { RunView } from './run-view.ts';
import { sendingDoubt } from './sending-doubt.ts';
import { outcomeOf } from './test-message-words.ts';
import { shortDay } from './time-of-day.ts';

/** `by`: the look that answered, which gives the time. `fact`: what was seen, in the fewest words, for the list of what works. */
export interface Answer {
  state: 'fine' | 'mend' | 'note' | 'blank';
  text: string;
  by?: ProbeRecord;
  fact?: string;
}
const words = messages.questions;
const fine = (text: string, by?: ProbeRecord, fact?: string): Answer => ({ state: 'fine', text, by, fact });
const blank = (text: string, by?: ProbeRecord): Answer => ({ state: 'blank', text, by });

const record = (view: RunView, id: string) => view.probes.find((probe) => probe.id === id);

interface Seen<T> {
  probe: ProbeRecord;
  seen: T;
}
function doors(view: RunView, ...ids: string[]): Array<Seen<Shown<'door'>>> {
  return view.probes.flatMap((probe) => {
    const seen = ids.includes(probe.id) ? evidenceOf(probe, 'door') : null;
    return seen ? [{ probe, seen }] : [];
  });
}
function logins(view: RunView, sending: boolean): Array<Seen<Shown<'login'>>> {
  return view.probes.flatMap((probe) => {
    const seen = probe.id === 'login' ? evidenceOf(probe, 'login') : null;
    return seen && (seen.protocol === 'submission') === sending ? [{ probe, seen }] : [];
  });
}
/** Nothing came back from there; after every other result a server is there, and the door is at fault. */
const silentResults: readonly string[] = ['no-address', 'refused', 'timeout', 'unreachable'];
/** What to say where no door is of use: whether a server speaks there at all, and whether it could do so safely. */
function unusable(
  list: Array<Seen<Shown<'door'>>>,
  texts: Record<'unencrypted' | 'unusable' | 'none', string>,
): Answer {
  const spoke = list.filter(({ seen }) => !silentResults.includes(seen.result));
  const open = spoke.find(({ seen }) => seen.result === 'starttls-missing') ?? spoke[0];
  if (!open) return blank(texts.none);
  const { host, result } = open.seen;
  return blank(format(result === 'starttls-missing' ? texts.unencrypted : texts.unusable, { host }), open.probe);
}
/** The door on the recommended host if it is among them, else the first: the name people will meet again. */
function preferred(view: RunView, list: Array<Seen<Shown<'door'>>>): Seen<Shown<'door'>> | undefined {
  return list.find(({ seen }) => seen.host === view.recommendation?.incoming.host) ?? list[0];
}

/** "6 folders", "1 message". */
const counted = (count: number, texts: Record<'one' | 'several', string>) =>
  format(count === 1 ? texts.one : texts.several, { count: countForPeople(count) });

function domain(view: RunView): Answer | null {
  const probe = record(view, 'mx');
  const mx = evidenceOf(probe, 'mx');
  if (!mx) return null;
  const first = mx.targets[0];
  if (first?.provider) return fine(format(words.domain.provider, { provider: first.provider }), probe, first.provider);
  if (first && !mx.nullMx) return fine(format(words.domain.mx, { host: first.exchange }), probe, first.exchange);
  if (mx.implicit) return fine(words.domain.implicit, probe, view.domain);
  return view.ended ? blank(words.domain.none, probe) : null;
}

function server(view: RunView): Answer | null {
  const reading = doors(view, 'imap', 'pop3');
  const ready = preferred(
    view,
    reading.filter(({ seen }) => seen.result === 'ready'),
  );
  if (ready) return fine(format(words.server.answers, { host: ready.seen.host }), ready.probe, ready.seen.host);
  return view.ended ? unusable(reading, words.server) : null;
}

function certificate(view: RunView): Answer | null {
  const verified = preferred(
    view,
    doors(view, 'imap', 'pop3').filter(({ seen }) => seen.result === 'ready' && seen.tls?.verified),
  );
  if (verified) {
    const { host, tls } = verified.seen;
    const until = tls?.validTo && format(words.facts.certificate, { host, day: shortDay(new Date(tls.validTo)) });
    return fine(format(words.certificate.fits, { host }), verified.probe, until || host);
  }
  return view.ended ? blank(words.certificate.unseen) : null;
}

function discovery(view: RunView): Answer | null {
  const autoconfig = record(view, 'autoconfig');
  if (evidenceOf(autoconfig, 'autoconfig')?.url)
    return fine(words.discovery.autoconfig, autoconfig, words.facts.autoconfig);
  const srv = record(view, 'srv');
  const offered = evidenceOf(srv, 'srv')?.services.some(({ records }) => records.some(({ target }) => target !== '.'));
  if (offered) return fine(words.discovery.srv, srv, words.facts.srv);
  const known = record(view, 'mx-provider');
  const provider = evidenceOf(known, 'mx-provider')?.provider;
  if (provider) return fine(format(words.discovery.provider, { provider }), known, provider);
  const asked = [autoconfig, srv].every((probe) => probe?.status === 'observed');
  return asked && view.ended ? { state: 'note', text: words.discovery.none, by: autoconfig } : null;
}

function password(view: RunView): Answer | null {
  if (!view.withPassword) return blank(words.noPassword);
  const tried = logins(view, false);
  const accepted = tried.find(({ seen }) => seen.result === 'accepted');
  if (accepted) return fine(words.password.accepted, accepted.probe, words.facts.loggedIn);
  const rejected = tried.find(({ seen }) => seen.result === 'rejected');
  if (rejected) return { state: 'mend', text: words.password.rejected, by: rejected.probe };
  return tried[0] && view.ended ? blank(words.password.unproven, tried[0].probe) : null;
}

/** After the end: a login was tried and none succeeded, so nobody looked inside. */
function notLoggedIn(view: RunView): Answer | null {
  const tried = logins(view, false);
  const refused = tried.length > 0 && tried.every(({ seen }) => seen.result !== 'accepted');
  return view.ended && refused ? blank(words.notLoggedIn) : null;
}

function folders(view: RunView): Answer | null {
  if (!view.withPassword) return blank(words.noPassword);
  const probe = record(view, 'mailbox');
  const mailbox = evidenceOf(probe, 'mailbox');
  if (mailbox) {
    const count = mailbox.folders.length;
    if (mailbox.totalMessages === null)
      return blank(count === 0 ? words.folders.unread : words.folders.uncounted, probe);
    const seen = {
      folders: counted(count, words.counts.folders),
      messages: counted(mailbox.totalMessages, words.counts.messages),
    };
    return fine(format(words.folders.imap, seen), probe, format(words.facts.folders, seen));
  }
  const pop = record(view, 'pop-mailbox');
  const inbox = evidenceOf(pop, 'pop-mailbox');
  if (inbox && view.ended) {
    const messages = counted(inbox.messages, words.counts.messages);
    return fine(format(words.folders.pop, { messages }), pop, format(words.facts.inbox, { messages }));
  }
  return notLoggedIn(view);
}

function room(view: RunView): Answer | null {
  if (!view.withPassword) return blank(words.noPassword);
  const probe = record(view, 'mailbox');
  const mailbox = evidenceOf(probe, 'mailbox');
  if (!mailbox) {
    const pop = record(view, 'pop-mailbox');
    return view.ended && evidenceOf(pop, 'pop-mailbox') ? blank(words.room.pop, pop) : notLoggedIn(view);
  }
  if (!mailbox.quota || mailbox.quota.limitBytes <= 0) return blank(words.room.unsaid, probe);
  const { usedBytes, limitBytes } = mailbox.quota;
  const percent = Math.round((usedBytes / limitBytes) * 100);
  return fine(
    format(words.room.quota, { percent, used: sizeForPeople(usedBytes), limit: sizeForPeople(limitBytes) }),
    probe,
    format(words.facts.room, { percent, limit: sizeForPeople(limitBytes) }),
  );
}

function send(view: RunView): Answer | null {
  const doubt = sendingDoubt(view.probes)?.look;
  const trip = evidenceOf(doubt, 'round-trip');
  if (trip)
    return { state: outcomeOf(trip).kind === 'mend' ? 'mend' : 'blank', text: outcomeOf(trip).title, by: doubt };
  const accepted = logins(view, true).find(({ seen }) => seen.result === 'accepted');
  if (accepted) {
    const { host } = accepted.seen;
    return fine(format(words.send.accepted, { host }), accepted.probe, host);
  }
  const sending = doors(view, 'submission');
  const ready = sending.filter(({ seen }) => seen.result === 'ready');
  const trusted = ready.find(({ seen }) => seen.tls?.verified);
  if (trusted && !view.withPassword) {
    const { host } = trusted.seen;
    return fine(format(words.send.answers, { host }), trusted.probe, host);
  }
  if (!view.ended) return null;
  if (trusted) return blank(format(words.send.notTried, { host: trusted.seen.host }), trusted.probe);
  const door = ready[0];
  if (!door) return unusable(sending, words.send);
  return blank(format(words.send.untrusted, { host: door.seen.host }), door.probe);
}

function spf(view: RunView): Answer | null {
  const probe = record(view, 'spf');
  const seen = evidenceOf(probe, 'spf');
  if (!seen) return null;
  return seen.records.length > 0 ? fine(words.spf.listed, probe) : blank(words.spf.none, probe);
}

function dkim(view: RunView): Answer | null {
  const probe = record(view, 'dkim');
  const seen = evidenceOf(probe, 'dkim');
  if (!seen) return null;
  const working = seen.selectors.find(({ key }) => key && !key.revoked && key.faults.length === 0);
  return working
    ? fine(
        format(words.dkim.found[working.origin], { selector: working.selector }),
        probe,
        format(words.facts.dkim, { selector: working.selector }),
      )
    : blank(words.dkim.none, probe);
}

function dmarc(view: RunView): Answer | null {
  const probe = record(view, 'dmarc');
  const seen = evidenceOf(probe, 'dmarc');
  if (!seen) return null;
  if (!seen.record || !seen.policy) return blank(words.dmarc.missing, probe);
  const { p } = seen.policy;
  const asks = p === 'reject' || p === 'quarantine' ? p : 'none';
  return fine(words.dmarc[asks], probe, words.facts.dmarc[asks]);
}

/** By question: the answer so far, or null while there is none. */
export const answers: Record<QuestionId, (view: RunView) => Answer | null> = {
  domain,
  server,
  certificate,
  discovery,
  password,
  folders,
  room,
  send,
  spf,
  dkim,
  dmarc,
};
