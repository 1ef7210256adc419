// What the admins' page says: agents, tokens, the audit trail.
import { inReadersLanguage } from './in-readers-language.ts';

export const admin = inReadersLanguage('admin');
