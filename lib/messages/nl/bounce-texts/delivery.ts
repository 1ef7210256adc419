// The way to the receiving server, and what that server did.
import type * as english from '../../en/bounce-texts/delivery.ts';
import { translation } from '../../translation.ts';

export const deliveryTexts = translation<typeof english.deliveryTexts>()({
  'host-nxdomain': {
    title: 'The part after the @ cannot be found.',
    customer: 'The server looked for the domain behind the @ and found none that takes mail.',
    agent: 'The name could not be resolved. A typo comes first; then a domain that has run out, or a missing record.',
    fix: 'Check the spelling behind the @, or of the server name in your app. If it is right, tell the other side.',
    article: 'dns',
  },
  'mx-null': {
    title: 'This domain takes no mail at all.',
    customer: 'The domain behind the @ says openly that it has no mailboxes.',
    agent: 'The domain publishes a null MX (RFC 7505), or its server says that it never takes mail.',
    fix: 'Check the address. If the domain is yours and should have mail, its MX record must be replaced.',
    article: 'mx',
  },
  'mx-loop': {
    title: 'The message went round in a circle.',
    customer: 'Servers passed this message on to each other until one stopped it.',
    agent: 'A mail loop: forwarders that point at each other, or an MX that points at a server which sends it back.',
    fix: 'Look at the forwarding rules of both addresses and take one away. We can help to find it.',
    article: 'mx',
  },
  'mx-without-smtp': {
    title: 'The receiving server could not be reached.',
    customer: 'The sending server tried for some time, and the other side’s server did not answer.',
    agent: 'The recipient’s mail server did not answer on port 25, or the retry time ran out.',
    fix: 'Wait an hour and send again. If it goes on, reach the other side another way and tell them.',
    article: 'server-not-reached',
  },
  'server-greylisting': {
    title: 'The other side said: try again later.',
    customer: 'The receiving server puts off mail from senders that it does not know yet. This is usual.',
    agent: 'A temporary refusal, most likely greylisting. The sending server tries again by itself.',
    fix: 'Wait. The sending server tries again, most often within 30 minutes. Do not send it twice.',
    whileTrying: 'Wait. The sending server tries again, most often within 30 minutes. Do not send it twice.',
    whenOver: {
      title: 'The other side said “later”, and the sending server gave up.',
      customer: 'The receiving server puts off mail from senders that it does not know. Yours did not try long enough.',
      agent: 'Greylisting, and the sending server gave up. It must try again for some hours from the same address.',
      fix: 'Send the message again. If it comes back once more, show us this text.',
    },
  },
  'server-refused-later': {
    title: 'The server put this off. It did not say why in words we know.',
    customer: 'This refusal is for now only. The sending server tries again by itself.',
    agent: 'A temporary refusal (4xx) without a known wording. The server’s own sentence is below.',
    fix: 'Wait some hours. If the message does not arrive, show us the full text.',
    whileTrying: 'Wait some hours, and do not send the message again. If it does not arrive, show us the full text.',
    whenOver: {
      title: 'The server put this off until the sending server gave up.',
      customer: 'The receiving server said “later” each time, in words that we do not know.',
      agent: 'A temporary refusal (4xx) without a known wording, repeated until the queue time ran out.',
      fix: 'Send the message once more. If it comes back again, show us the full text.',
    },
  },
  'server-refused-for-good': {
    title: 'The server refused this. It did not say why in words we know.',
    customer: 'The message was not taken, and it will not be tried again by itself.',
    agent: 'A permanent refusal (5xx) without a known wording. The server’s own sentence is below.',
    fix: 'Read the server’s own sentence below, and show us the full text.',
  },
  'mx-tls-failed': {
    title: 'A safe connection to the receiving server was not possible.',
    customer: 'The receiving domain promises encryption that can be trusted, and its server does not keep the promise.',
    agent:
      'TLS to the MX failed where it is required (DANE, MTA-STS, or the sender’s rule): no STARTTLS, or a certificate that does not fit.',
    fix: 'Tell the other side another way: their mail server’s certificate or TLS needs a look.',
    article: 'encryption',
  },
  'mx-not-local': {
    title: 'The receiving server does not count this domain as its own.',
    customer: 'The domain’s DNS names a mail server, and that server does not know that the domain is meant for it.',
    agent:
      'The MX leads to a host that is not set up for the domain. It says “loops back to myself” or “points to local host”.',
    fix: 'On the server that the MX names, set the domain’s mail routing to local. Or correct the MX record.',
    article: 'mx',
  },
  'mx-missing': {
    title: 'The domain names no mail server.',
    customer: 'The part after the @ exists, but its DNS does not say where mail should go.',
    agent: 'No MX and no usable address record was found for the recipient’s domain.',
    fix: 'Check the spelling behind the @. If the domain is yours, its MX record must be set.',
    article: 'mx',
  },
  'dns-lookup-failed': {
    title: 'The domain’s DNS gave no proper answer.',
    customer: 'Your server asked where to deliver and the DNS had trouble. The domain may well exist.',
    agent: 'The DNS look-up failed (SERVFAIL, time-out, “try again”). This is no proof that the name does not exist.',
    fix: 'Wait some hours and send again. If the domain is yours, check it here: its name servers need a look.',
    article: 'dns',
  },
  'server-disk-full': {
    title: 'The server itself has no room left.',
    customer: 'Its disk is full. This is not about one mailbox, and nothing is wrong with your message.',
    agent:
      'The mail system is full (452 4.3.1, RFC 3463 X.3.1): disk or queue of the answering server, not a mailbox quota.',
    fix: 'Wait some hours and send again. If the server is ours, tell us now.',
  },
  'server-internal-error': {
    title: 'The server has a fault of its own.',
    customer: 'The answering server could not do its work. Nothing is wrong with your message.',
    agent: 'The answering server reported an internal or configuration error (451 4.3.0, 4.3.5). See its log.',
    fix: 'Wait some hours and send again. If it goes on, tell the other side another way.',
  },
});
