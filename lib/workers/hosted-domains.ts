// Which mail domains are the operator's customers': by the profile's names, or since their MX is one of its own.
import type { OperatorProfile } from '../operator/profile.ts';
import type { ProvisioningEntry } from '../operator/profile-provisioning.ts';
import { isNamedBy } from '../operator/provisioning-domains.ts';

/** Whoever makes names up is not to make us a flood: so many unknown ones cost a look-up in a second, over all. */
const MOST_LOOKUPS_A_SECOND = 10;
const KEPT_MS = 3_600_000;
const MOST_KEPT = 20_000;

/** null: not the operator's. `unknown`: the DNS did not say, or too many ask just now. */
export type Hosting = ProvisioningEntry | null | 'unknown';

export interface HostedDomainsOptions {
  profile: Pick<OperatorProfile, 'mail' | 'provisioning'>;
  /** The MX hosts of a domain; null: the DNS did not say. May reject. */
  exchangersOf(domain: string): Promise<string[] | null>;
  now?: () => number;
}

export class HostedDomains {
  readonly #options: HostedDomainsOptions;
  readonly #now: () => number;
  readonly #kept = new Map<string, { ours: boolean; until: number }>();
  readonly #underWay = new Map<string, Promise<boolean | null>>();
  /** When those of the last second were. */
  #lookups: number[] = [];

  constructor(options: HostedDomainsOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** The first entry that `domain` (A-labels, lower case) belongs to. */
  async entryFor(domain: string): Promise<Hosting> {
    let undecided = false;
    for (const entry of this.#options.profile.provisioning) {
      // Also where the DNS left open whether an earlier entry counts: a customer with a name is never turned away.
      if (isNamedBy(entry, domain)) return entry;
      if (!entry.mxIsOurs || undecided) continue;
      const ours = await this.#mxIsOurs(domain);
      if (ours) return entry;
      undecided = ours === null;
    }
    return undecided ? 'unknown' : null;
  }

  /** The profile writes this very name, without a wildcard. */
  isNamed(domain: string): boolean {
    return this.#options.profile.provisioning.some(({ domains }) => domains.includes(domain));
  }

  async #mxIsOurs(domain: string): Promise<boolean | null> {
    const known = this.#kept.get(domain);
    if (known && known.until > this.#now()) return known.ours;
    const asked = this.#underWay.get(domain) ?? this.#asking(domain);
    // What was known an hour ago is better than nothing.
    return (await asked) ?? known?.ours ?? null;
  }

  #asking(domain: string): Promise<boolean | null> | null {
    if (!this.#mayAsk()) return null;
    const asked = this.#ask(domain).finally(() => this.#underWay.delete(domain));
    this.#underWay.set(domain, asked);
    return asked;
  }

  async #ask(domain: string): Promise<boolean | null> {
    const exchangers = await this.#options.exchangersOf(domain).catch(() => null);
    if (exchangers === null) return null;
    const ours = exchangers.some((exchanger) => this.#options.profile.mail.mx.includes(exchanger));
    this.#keep(domain, ours);
    return ours;
  }

  #mayAsk(): boolean {
    const now = this.#now();
    const recent = this.#lookups.filter((at) => now - at < 1_000);
    if (recent.length >= MOST_LOOKUPS_A_SECOND) return false;
    this.#lookups = [...recent, now];
    return true;
  }

  #keep(domain: string, ours: boolean): void {
    this.#kept.delete(domain);
    this.#kept.set(domain, { ours, until: this.#now() + KEPT_MS });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
  }
}
