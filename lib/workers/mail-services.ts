// What apps of the operator's customers are told, by domain or by the name they asked: one place for all route handlers.
import { parseHostName } from '../model/input.ts';
import type { OperatorProfile } from '../operator/profile.ts';
import type { ProvisioningEntry } from '../operator/profile-provisioning.ts';
import { announcingLabels } from '../provisioning/dns-records.ts';
import type { MailService } from '../provisioning/mail-service.ts';
import { AnnouncedServers } from './announced-servers.ts';
import { HostedDomains } from './hosted-domains.ts';
import type { RunHome } from './run-home.ts';

/** `unknown`: it cannot be said now; to be asked again. `not-yet`: hosted, and no server was seen to work so far. */
export type ServiceAnswer =
  | { ok: true; service: MailService; signing: ProvisioningEntry['signing'] }
  | { ok: false; why: 'not-hosted' | 'not-yet' | 'unknown' };

/** The profile's clients: our own questions, in nobody's name. */
const CLIENT = 'mailmend';

export class MailServices {
  readonly #profile: OperatorProfile;
  readonly #hosted: HostedDomains;
  readonly #announced: AnnouncedServers;
  readonly #ended = new AbortController();

  constructor(profile: OperatorProfile, home: () => RunHome) {
    this.#profile = profile;
    const caller = { signal: this.#ended.signal, client: CLIENT };
    this.#hosted = new HostedDomains({
      profile,
      exchangersOf: (domain) => home().perform('exchangers-of', domain, caller),
    });
    this.#announced = new AnnouncedServers({
      entries: profile.provisioning,
      works: (door) => home().perform('door-works', door, caller),
    });
  }

  /** Begins to look at the servers that are to be announced; resolves after the first look. */
  watch(): Promise<void> {
    return this.#announced.watch();
  }

  close(): void {
    this.#announced.close();
    this.#ended.abort(new DOMException('The process ends', 'AbortError'));
  }

  /** What apps of this domain are told. `domain`: as a stranger wrote it. */
  async of(domain: string): Promise<ServiceAnswer> {
    const configured = await this.configured(domain);
    if (!configured.ok) return configured;
    const servers = this.#announced.of(configured.service);
    if (servers === null) return { ok: false, why: 'not-yet' };
    return { ...configured, service: { ...configured.service, ...servers } };
  }

  /** What the profile says, whether it was seen to work or not. */
  async configured(domain: string): Promise<ServiceAnswer> {
    const parsed = parseHostName(domain);
    if (!parsed.ok) return { ok: false, why: 'not-hosted' };
    const entry = await this.#hosted.entryFor(parsed.host);
    if (entry === 'unknown') return { ok: false, why: 'unknown' };
    if (entry === null) return { ok: false, why: 'not-hosted' };
    const { username, incoming, outgoing, pop, signing } = entry;
    const displayName = entry.displayName ?? this.#profile.name;
    return { ok: true, service: { domain: parsed.host, displayName, username, incoming, outgoing, pop }, signing };
  }

  /**
   * The mail domain that a host name (as in a Host header, port or not) is asked for: with `autoconfig.` and the like
   * taken off. null: none that is the operator's; `unknown` as above.
   */
  async domainOfHost(host: string): Promise<string | null | 'unknown'> {
    const parsed = parseHostName(host.replace(/:\d{1,5}$/, ''));
    if (!parsed.ok || this.#profile.provisioning.length === 0) return null;
    const name = parsed.host;
    const label = announcingLabels.find((one) => name.startsWith(`${one}.`));
    // A domain may itself be called so, but a wildcard does not mean it.
    if (label === undefined || this.#hosted.isNamed(name)) return this.#ifHosted(name);
    const domain = name.slice(label.length + 1);
    return parseHostName(domain).ok ? this.#ifHosted(domain) : null;
  }

  async #ifHosted(domain: string): Promise<string | null | 'unknown'> {
    const entry = await this.#hosted.entryFor(domain);
    return entry === 'unknown' ? entry : entry && domain;
  }
}
