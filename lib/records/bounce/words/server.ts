// Troubles that a server has with itself.
import type { Wording } from './wording.ts';

export const server: readonly Wording[] = [
  {
    id: 'server-internal-error',
    words:
      /(?:internal|local|system|server|software|processing|configuration|config|program|queue file|application)(?: server| write)? (?:error|failure|problem|fault)\b|error in processing|service (?:is )?(?:currently|temporarily) (?:unavailable|not available|refus\w{1,3})|server (?:is )?(?:currently |temporarily )?(?:unavailable|busy|overloaded|misconfigured|not available|shutting down|too busy)|temporar\w{1,4} (?:local |system |server |internal |service )(?:problem|failure|error)|temporar\w{1,4} look-?up (?:failure|error)|out of memory|misconfigur\w{2,5}|(?:cannot|can.t|could not|unable to) (?:open|write|create|queue|process|store|load)|write error|incorrectly configured|STOREDRV\.\w{1,20};? .{0,40}(?:failure|exception)|high load|load average/i,
    unless: /try again later\.?$|user|mailbox|recipient/i,
  },
];

/** What a mail app says when it does not trust a certificate; between servers it is no reason to refuse. */
export const certificates: readonly Wording[] = [
  {
    id: 'certificate-not-trusted',
    words:
      /(?:security )?certificate .{0,80}(?:not trusted|cannot be verified|can.t be verified|invalid|expired|untrusted)|target principal name is incorrect/i,
  },
];
