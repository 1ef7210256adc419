// What programs and administrators read about webhooks.
import { inReadersLanguage } from './in-readers-language.ts';

export const webhookApi = inReadersLanguage('webhookApi');
