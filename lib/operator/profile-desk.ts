// The help desk, as the profile gives it: the company's own sign-in service, and who of it may do what.
import { z } from 'zod';

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** By https; by http on this machine alone, where nobody listens in. */
const issuer = z.string().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.test(url.hostname))) return text;
  context.addIssue('must be the https address of the issuer, such as "https://id.harbour.example"');
  return z.NEVER;
});
const group = z.string().min(1).max(200);

const oidc = z
  .strictObject({
    issuer,
    clientId: z.string().min(1).max(500),
    /** A file with the client's secret alone; absent: MAILMEND_OIDC_SECRET holds it. It never stands in the profile. */
    clientSecretFile: z.string().min(1).max(4_096).nullable().default(null),
    /** What the button says: "Sign in with NAME". */
    name: z.string().min(1).max(60).default('single sign-on'),
    /** The claim that holds a person's groups. */
    groupsClaim: z.string().min(1).max(100).default('groups'),
    /** Beyond `openid profile`, where the service asks for more to tell the groups. */
    scopes: z
      .array(z.string().regex(/^[\x21\x23-\x5B\x5D-\x7E]+$/, 'must be a scope'))
      .max(20)
      .default([]),
    /** Groups whose people are agents; and those whose people are admins. */
    agents: z.array(group).max(50).default([]),
    admins: z.array(group).max(50).default([]),
  })
  .refine(({ agents, admins }) => agents.length + admins.length > 0, {
    path: ['agents'],
    error: 'must name a group of agents, unless admins does',
  });

export const desk = z.strictObject({ oidc: oidc.nullable().default(null) }).prefault({});

export type OidcProfile = z.infer<typeof oidc>;
