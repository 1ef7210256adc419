// New mail goes to a known provider, while a mailbox for the same domain still answers somewhere else.
import type { DoorEvidence, MxEvidence } from '../../model/evidence.ts';
import { type Provider, providerOfMx } from '../../records/providers.ts';
import { sameRegistrableDomain } from '../../records/registrable-domain.ts';
import { defineRule } from '../define.ts';

/** The mailbox provider that every MX names; null when they name several, or none that is known. */
function onlyProvider(mx: MxEvidence): Provider | null {
  const found = mx.targets.map(({ exchange }) => providerOfMx(exchange));
  const [first] = found;
  return first?.mailbox && found.every((provider) => provider?.name === first.name) ? first : null;
}

/** The host belongs to the provider, by its own doors or by the names of its MX. */
function isOf(provider: Provider, mx: MxEvidence, host: string): boolean {
  const names = [...provider.doors.map((door) => door.host), ...mx.targets.map((target) => target.exchange)];
  return names.some((name) => name !== '.' && sameRegistrableDomain(name, host));
}

export const otherProviderHoldsMail = defineRule({
  id: 'other-provider-holds-mail',
  reference: 'RFC 5321 5.1',
  needs: ['mx', 'imap'],
  uses: ['login'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'New mail for your domain may not reach the mailbox at {host}.',
    customer: 'New mail for {domain} goes to {provider}. A mail server at {host} answers too, and may hold older mail.',
    meanwhile:
      'Look for new mail at {provider}, if you have a mailbox there. Otherwise send this to whoever looks after your domain.',
    agent:
      'All MX of {domain} name {provider} ({exchanges}), while IMAP at {host} answers. No login was accepted there.',
    fix: 'Find out where the mail of {domain} is meant to be.\nIf it is {provider}, help the customer to set the app up for {provider}, and copy older mail over.\nIf it is {host}, correct the MX records.',
  },
  variants: {
    accepted: {
      title: 'New mail for your domain goes to {provider}, not to this mailbox.',
      customer: 'Your mailbox at {host} works. But new mail for {domain} goes to {provider}.',
      agent: 'All MX of {domain} name {provider} ({exchanges}), while an IMAP login at {host} was accepted.',
    },
  },
  judge: ({ mx, imap, login }, { domain }) => {
    const provider = onlyProvider(mx);
    if (provider === null) return [];
    const elsewhere = (host: string) => !isOf(provider, mx, host);
    const used = login?.find(
      ({ protocol, host, result }) => protocol === 'imap' && result === 'accepted' && elsewhere(host),
    );
    // Without a login only a verified server under the domain's own name counts: a stranger's server says nothing.
    const answers = (door: DoorEvidence) => door.result === 'ready' && door.tls?.verified === true;
    const open = imap.find((door) => answers(door) && sameRegistrableDomain(door.host, domain) && elsewhere(door.host));
    const host = used?.host ?? open?.host;
    if (host === undefined) return [];
    const judgement = {
      subject: { domain, host, record: domain },
      values: { domain, host, provider: provider.name, exchanges: mx.targets.map(({ exchange }) => exchange) },
      targets: [domain, host],
    };
    return [used ? { ...judgement, variant: 'accepted' as const } : judgement];
  },
});
