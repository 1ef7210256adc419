// The operator's profile of the practice network: one of its domains is told to apps here, with a signer of its own.
import type { CertificateAuthority } from './certificates.ts';

const host = 'mail.sunny.example';

/** By file name, to stand in one folder; the profile is `profile.json`. */
export async function practiceProfile(authority: CertificateAuthority): Promise<Record<string, string>> {
  const { key, cert } = await authority.issue({
    names: ['profiles.practice.example'],
    validToDays: 365,
    issuer: 'intermediate',
  });
  const profile = {
    provisioning: {
      domains: ['sunny.example'],
      incoming: { host, port: 993, security: 'tls' },
      outgoing: { host, port: 465, security: 'tls' },
      pop: { host, port: 995, security: 'tls' },
      signing: { certificate: 'profiles.pem', key: 'profiles.key' },
    },
  };
  return { 'profile.json': `${JSON.stringify(profile, null, 2)}\n`, 'profiles.pem': cert, 'profiles.key': key };
}
