// Why a password may go to a host, or that nothing vouches for it: autodiscover back-off once leaked 372,072 of them.
import type { Source, Vouching } from '../model/settings.ts';
import { sameRegistrableDomain } from '../records/registrable-domain.ts';
import type { DiscoveryContext } from './source.ts';

/**
 * (e) the person confirmed it, (c) the operator's own, (a) under the mail domain's registrable domain, (b) named by
 * own-domain autoconfig over HTTPS, (d) a known provider that the MX names; else `none`. A host known through MX alone,
 * SRV, the ISP database, Autodiscover or a certificate is never vouched for by that.
 */
export function vouchingOf(
  host: string,
  source: Source,
  { input, profile, confirmedHosts }: Pick<DiscoveryContext, 'input' | 'profile' | 'confirmedHosts'>,
): Vouching {
  if (confirmedHosts.includes(host)) return 'confirmed';
  if (profile.mail.hosts.includes(host)) return 'operator';
  if (sameRegistrableDomain(host, input.domain)) return 'own-domain';
  if (source === 'autoconfig') return 'autoconfig';
  if (source === 'mx-provider') return 'provider';
  return 'none';
}
