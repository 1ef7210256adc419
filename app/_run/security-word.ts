// How mail apps call the two kinds of encryption.
import type { Security } from '../../lib/model/settings.ts';

const words: Record<Security, string> = { tls: 'SSL/TLS', starttls: 'STARTTLS' };
export const securityWord = (security: Security): string => words[security];
