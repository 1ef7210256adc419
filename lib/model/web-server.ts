// Reads what a person gave as their website's server: an address or a host name.
import { type InputProblem, parseHostName } from './input.ts';
import { canonicalAddress } from './ip-range.ts';

/** `webServer`: an address in its one spelling (RFC 5952), or a host name in A-labels. */
export type ParsedWebServer =
  | { ok: true; webServer: string }
  | { ok: false; problem: InputProblem; values: Record<string, string> };

/** Never throws. Square brackets around an address (RFC 5321 4.1.3, RFC 3986 3.2.2) are taken off. */
export function parseWebServer(text: string): ParsedWebServer {
  const bare = /^\s*\[?(?:IPv6:)?([0-9a-f:.]{2,45})\]?\s*$/i.exec(text)?.[1];
  const address = bare === undefined ? null : canonicalAddress(bare);
  if (address !== null) return { ok: true, webServer: address };
  const parsed = parseHostName(text);
  return parsed.ok ? { ok: true, webServer: parsed.host } : parsed;
}
