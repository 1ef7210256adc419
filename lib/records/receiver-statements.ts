// Gathers what servers on the way wrote about SPF, DKIM and DMARC of a message, each with its place among the fields.
import { type AuthenticationResult, parseAuthenticationResults } from './authentication-results.ts';
import type { MessageHeaders } from './message-headers.ts';
import { parseReceivedSpf, spfAddressIn } from './received-spf.ts';

export interface Statement {
  /** The place of its field in the message: 0 stands at the top. */
  place: number;
  source: 'authentication-results' | 'received-spf' | 'arc-authentication-results';
  /** Who says so; null: not told (Microsoft 365). */
  server: string | null;
  spf: { result: string; sender: string | null; ip: string | null } | null;
  dkim: Array<{ result: string; domain: string | null }>;
  dmarc: { result: string; domain: string | null } | null;
  /** It says that the sender had logged in (RFC 8601 2.7.4). */
  login: boolean;
}

const MOST = 60;
/** As Microsoft 365 keeps what a filter before it had found. */
const kept = 'authentication-results-original';

/** From the top of the message. Never throws; linear. */
export function statementsIn({ fields }: MessageHeaders): Statement[] {
  const statements: Statement[] = [];
  for (const [place, { name, value }] of fields.entries()) {
    if (statements.length >= MOST) break;
    if (name === 'received-spf') statements.push(...ofReceivedSpf(place, value));
    else if (name === 'authentication-results' || name === kept)
      statements.push(ofResults(place, 'authentication-results', value));
    // "i=1; " stands before what RFC 8601 describes (RFC 8617 4.1.1).
    else if (name === 'arc-authentication-results')
      statements.push(ofResults(place, name, value.slice(value.indexOf(';') + 1)));
  }
  return statements;
}

function ofReceivedSpf(place: number, value: string): Statement[] {
  const read = parseReceivedSpf(value);
  if (!read) return [];
  const { server, ...spf } = read;
  return [{ place, source: 'received-spf', server, spf, dkim: [], dmarc: null, login: false }];
}

function ofResults(place: number, source: Statement['source'], value: string): Statement {
  const { server, results } = parseAuthenticationResults(value);
  const spf = results.find(({ method }) => method === 'spf');
  const dmarc = results.find(({ method }) => method === 'dmarc');
  return {
    place,
    source,
    server,
    spf: spf ? { result: spf.result, sender: property(spf, 'smtp.mailfrom'), ip: spfAddressIn(value) } : null,
    dkim: results
      .filter(({ method }) => method === 'dkim')
      .map((result) => ({ result: result.result, domain: signerOf(result) })),
    dmarc: dmarc ? { result: dmarc.result, domain: property(dmarc, 'header.from') } : null,
    login: results.some(({ method, result }) => method === 'auth' && result === 'pass'),
  };
}

const property = ({ properties }: AuthenticationResult, name: string): string | null =>
  properties.find((candidate) => candidate.name === name)?.value || null;

/** header.d=, or what stands behind the @ of header.i=. */
function signerOf(result: AuthenticationResult): string | null {
  const identity = property(result, 'header.i');
  return (
    (property(result, 'header.d') ?? identity?.slice(identity.lastIndexOf('@') + 1) ?? null)?.toLowerCase() ?? null
  );
}
