// Autodiscover answers for another mail system than the one that serves the domain's mailboxes.
import { providerOfMx } from '../../records/providers.ts';
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';

const isMicrosoft = (id: string | undefined) => id === 'microsoft-365' || id === 'outlook-com';

export const autodiscoverHijacked = defineRule({
  id: 'autodiscover-hijacked',
  reference: 'MS-OXDSCLI 3.1.5',
  needs: ['autodiscover', 'imap', 'mx'],
  severity: 'notice',
  mender: 'host',
  messages: {
    title: 'Outlook may be led to another mail server than yours.',
    customer: 'Outlook asks {url} for the settings of {domain}. What answers there belongs to another mail system.',
    meanwhile:
      'If Outlook names a server that you do not know, cancel. Set it up by hand, with the settings that we show. Send this to your mail host.',
    agent: 'Autodiscover at {url} answers as {product} and names {servers}, while IMAP works at {working}.',
    fix: 'Find out what answers at {url}. It is often an old Exchange server or a website that answers everything.\nRemove it, or let it name {working}.',
  },
  phrases: { 'unknown-software': 'unknown software', 'no-server': 'no IMAP or POP server' },
  judge: ({ autodiscover, imap, mx }, { domain }) => {
    if (autodiscover.url === null) return [];
    const ready = imap.filter((door) => door.result === 'ready' && door.tls?.verified === true);
    const hosts = [...new Set(ready.map(({ host }) => host))];
    const named = autodiscover.servers.map(({ host }) => host);
    if (hosts.length === 0 || named.some((host) => hosts.includes(host))) return [];
    // An Exchange answer names no IMAP server at all; it is right where Exchange or Microsoft keeps the mail.
    const exchange = autodiscover.product === 'exchange';
    const ofMicrosoft =
      ready.some(({ software }) => software !== null && /exchange|microsoft/i.test(software)) ||
      mx.targets.some((target) => isMicrosoft(providerOfMx(target.exchange)?.id));
    if (exchange ? ofMicrosoft : named.length === 0) return [];
    return [
      {
        subject: { domain },
        values: {
          domain,
          url: autodiscover.url,
          product: autodiscover.product ?? phrase('unknown-software'),
          servers: named.length > 0 ? [...new Set(named)] : phrase('no-server'),
          working: hosts,
        },
      },
    ];
  },
});
