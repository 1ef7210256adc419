// How much it costs to write a term out as addresses: the more of them, and the more depends on them, the more.
import { providers } from '../../providers.ts';
import type { Weigh } from './flatten.ts';

/** Each weighs as much as so many networks. */
const weights = {
  /** The domain's own list: whoever changes it knows this record too. */
  own: 10,
  /** A service that sends for the domain. */
  service: 20,
  /** The domain's own hosts: they move with every change of host, and nobody thinks of SPF then. */
  host: 30,
  /** Where the mailboxes are: everyday mail is what must not fail. */
  mailboxes: 200,
};

const mailboxIncludes = new Set(providers.flatMap(({ spfIncludes }) => spfIncludes));

/** `checked`: the domain. `hostInclude`: what the operator has its customers include, or null. */
export const flattenWeight =
  (checked: string, hostInclude: string | null): Weigh =>
  ({ child, networks }) => {
    const kind = !child
      ? 'host'
      : child.domain.endsWith(`.${checked}`)
        ? 'own'
        : child.domain === hostInclude || mailboxIncludes.has(child.domain)
          ? 'mailboxes'
          : 'service';
    return weights[kind] + networks;
  };
