// What a route says when the store cannot do it: when to come again, and nothing about the database.
import { storeAway } from '../../../lib/messages/en/desk-api.ts';
import { reportApi } from '../../../lib/messages/en/report-api.ts';
import type { StoreError } from '../../../lib/store/store-error.ts';
import { type Refusal, refusal } from './answer.ts';

const away = refusal(503, 'store-away', storeAway, { retryAfterSeconds: 10 });
const full = refusal(507, 'store-full', reportApi.storeFull);

export const storeRefusal = ({ code }: StoreError): Refusal => (code === 'full' ? full : away);
