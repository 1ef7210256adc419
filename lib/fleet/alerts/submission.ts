// One mail through the submission server that the profile names: over checked TLS after a login, or not at all.
import { createTransport } from 'nodemailer';
import type { MailFailure } from '../../model/fleet-alerts.ts';
import type { FleetMailProfile } from '../../operator/profile-fleet-mail.ts';

export interface Mail {
  subject: string;
  text: string;
  /** The same in each try, so that whoever got it already sees that it is the same (RFC 5322 3.6.4). */
  messageId: string;
}

export type Submitted = { ok: true } | { ok: false; why: MailFailure };

/** Each step's, in milliseconds; a try is over before another process may take the mail up. */
const STEP_MS = 10_000;

interface SubmitOptions {
  password: string;
  /** PEM of further authorities; beside these count those of this machine and NODE_EXTRA_CA_CERTS. */
  trusted?: readonly string[];
}

/** What nodemailer and Node's TLS say in codes. Texts of servers are not repeated: nothing of them is ours to show. */
function failureOf(error: unknown): MailFailure {
  const { code = '', command = '' } = error as { code?: string; command?: string };
  const cause = String((error as { cause?: { code?: string } }).cause?.code ?? '');
  const message = error instanceof Error ? error.message : '';
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'login';
  if (code === 'EDNS') return 'dns';
  if (code === 'ETIMEDOUT') return 'timeout';
  if (/CERT|SIGNED|ISSUER|ALTNAME|CRL/.test(`${code} ${cause}`) || /certificate/i.test(message)) return 'certificate';
  if (code === 'ETLS') return command === 'STARTTLS' && /^Error upgrading/.test(message) ? 'no-starttls' : 'tls';
  if (['EENVELOPE', 'EMESSAGE', 'EPROTOCOL'].includes(code)) return 'refused';
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/.test(`${code} ${cause} ${message}`)) return 'connect';
  return /SSL|TLS/.test(`${code} ${cause} ${message}`) ? 'tls' : 'broken-off';
}

/** Every recipient of the profile gets it or none counts as told. */
export async function submit(
  mail: Mail,
  { host, port, security, username, from, to }: FleetMailProfile,
  { password, trusted }: SubmitOptions,
): Promise<Submitted> {
  const transport = createTransport({
    ...{ host, port, secure: security === 'tls', requireTLS: security === 'starttls' },
    auth: { user: username, pass: password },
    // A server that offers no login gets nothing, rather than a mail from nobody.
    forceAuth: true,
    // Said, so that no variable of the environment takes it back.
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(trusted ? { ca: [...trusted] } : {}) },
    ...{ connectionTimeout: STEP_MS, greetingTimeout: STEP_MS, socketTimeout: STEP_MS, dnsTimeout: STEP_MS },
    ...{ disableFileAccess: true, disableUrlAccess: true, logger: false },
  });
  try {
    // RFC 3834 5: nobody's absence notice answers it.
    const headers = { 'Auto-Submitted': 'auto-generated' };
    const { rejected } = await transport.sendMail({ ...mail, from, to, headers });
    return rejected.length === 0 ? { ok: true } : { ok: false, why: 'refused' };
  } catch (error) {
    return { ok: false, why: failureOf(error) };
  } finally {
    transport.close();
  }
}
