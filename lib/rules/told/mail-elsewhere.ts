// Says whether a domain's mailboxes are surely somewhere else than on its website's server.
import type { Evidence } from '../../model/probes.ts';
import { providerOfMx } from '../../records/providers.ts';
import { registrableDomain } from '../../records/registrable-domain.ts';

type Seen = Pick<Evidence, 'mx' | 'web-server-smtp'> &
  Partial<Pick<Evidence, 'web-server' | 'mx-smtp' | 'reverse-dns' | 'imap' | 'pop3'>>;

/** The name after "220" in a greeting (RFC 5321 4.2), if it is one. */
function greetingName(greeting: string | null): string[] {
  const name = /^\d{3}[ -]([a-z0-9-]+(?:\.[a-z0-9-]+)+)\b/i.exec(greeting ?? '')?.[1];
  return name === undefined ? [] : [name.toLowerCase()];
}

/**
 * A filter hands mail on, perhaps to this very server; a machine has several addresses; a company's own servers may
 * pass mail on among themselves. So only a mailbox provider counts, or another machine of another house that has
 * shown its mailboxes.
 */
export function mailIsElsewhere(seen: Seen, domain: string): boolean {
  const { mx, 'web-server-smtp': smtp } = seen;
  if (smtp.isMx || mx.nullMx || mx.targets.length === 0) return false;
  // A company's own Exchange beside its mailboxes at Microsoft takes all its mail, and passes on what is for those.
  if (smtp.software === 'Exchange') return false;
  const providers = mx.targets.map(({ exchange }) => providerOfMx(exchange));
  if (providers.some((provider) => provider?.mailbox === false)) return false;
  const here = [
    ...(seen['web-server']?.addresses.flatMap(({ names }) => names) ?? []),
    ...greetingName(smtp.greeting),
    ...(/[a-z]/i.test(smtp.host) && !smtp.host.includes(':') ? [smtp.host] : []),
  ];
  const greetings = (seen['mx-smtp'] ?? []).flatMap(({ greeting }) => greetingName(greeting));
  const there = [
    ...mx.targets.map(({ exchange }) => exchange),
    ...greetings,
    ...(seen['reverse-dns']?.addresses.flatMap(({ names }) => names) ?? []),
  ];
  if (here.some((name) => there.includes(name))) return false;
  // The domain's own names say nothing of whose machine it is.
  const houses = (names: string[]) => names.map(registrableDomain).filter((name) => name !== registrableDomain(domain));
  if (houses(here).some((house) => houses(there).includes(house))) return false;
  if (providers.every((provider) => provider?.mailbox)) return true;
  return greetings.length > 0 && greetingName(smtp.greeting).length > 0 && mailboxesAreElsewhere(seen);
}

/** Other addresses serve mailboxes, and this server serves none. */
function mailboxesAreElsewhere({ 'web-server-smtp': smtp, ...seen }: Seen): boolean {
  const own = [smtp.address, ...(seen['web-server']?.addresses.map(({ address }) => address) ?? [])];
  const open = [...(seen.imap ?? []), ...(seen.pop3 ?? [])].filter(({ result }) => result === 'ready');
  const isHere = ({ address }: { address: string | null }) => address !== null && own.includes(address);
  return open.length > 0 && !open.some(isHere);
}
