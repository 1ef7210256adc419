// Recognises Microsoft 365 and Outlook.com by the names of their servers.
import { matchesHost } from './host-pattern.ts';

/** Only names under domains that Microsoft runs these services at. */
const patterns: readonly string[] = [
  '*.outlook.com',
  '*.office365.com',
  '*.office.com',
  '*.office.net',
  '*.hotmail.com',
  '*.mx.microsoft',
];

/** Whether the host is one of Microsoft's mail services. */
export const isMicrosoftHost = (host: string): boolean => patterns.some((pattern) => matchesHost(pattern, host));
