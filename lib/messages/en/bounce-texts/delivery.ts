// The way to the receiving server, and what that server did.
import type { BounceId } from '../../../model/bounce.ts';
import type { BounceText } from './bounce-text.ts';

export const deliveryTexts = {
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
  },
  'server-refused-later': {
    title: 'The server put this off. It did not say why in words we know.',
    customer: 'This refusal is for now only. The sending server tries again by itself.',
    agent: 'A temporary refusal (4xx) without a known wording. The server’s own sentence is below.',
    fix: 'Wait some hours. If the message does not arrive, show us the full text.',
  },
  'server-refused-for-good': {
    title: 'The server refused this. It did not say why in words we know.',
    customer: 'The message was not taken, and it will not be tried again by itself.',
    agent: 'A permanent refusal (5xx) without a known wording. The server’s own sentence is below.',
    fix: 'Read the server’s own sentence below, and show us the full text.',
  },
} satisfies Partial<Record<BounceId, BounceText>>;
