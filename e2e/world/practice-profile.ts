// The operator's profile of the practice network: one of its domains is told to apps here, with a signer of its own, and it
// has an article of its own.
import type { CertificateAuthority } from './certificates.ts';

const host = 'mail.sunny.example';

/** Each kind of Markdown that an operator may write, and some that stays text. */
const article = `# About the practice network

Tags: Help, Domains

Every domain here is made up. Nothing that you check touches a real server.

## Three to begin with

1. \`sunny.example\` works.
2. \`twins.example\` has two SPF records.
3. **brimful.example** has a full mailbox.

> The result page names the fault and who mends it.

| Domain | Protocol |
|---|---|
| \`sunny.example\` | IMAP |

#### More

See [the standard for such names](https://www.rfc-editor.org/rfc/rfc6761), <b>in its own words</b>.
`;

/** By file name, to stand in one folder; the profile is `profile.json`. */
export async function practiceProfile(authority: CertificateAuthority): Promise<Record<string, string>> {
  const { key, cert } = await authority.issue({
    names: ['profiles.practice.example'],
    validToDays: 365,
    issuer: 'intermediate',
  });
  const profile = {
    articles: '.',
    provisioning: {
      domains: ['sunny.example'],
      incoming: { host, port: 993, security: 'tls' },
      outgoing: { host, port: 465, security: 'tls' },
      pop: { host, port: 995, security: 'tls' },
      signing: { certificate: 'profiles.pem', key: 'profiles.key' },
    },
  };
  return {
    'profile.json': `${JSON.stringify(profile, null, 2)}\n`,
    'profiles.pem': cert,
    'profiles.key': key,
    'practice-network.md': article,
  };
}
