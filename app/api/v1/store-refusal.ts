// What a route says when the store cannot do it: when to come again, and nothing about the database.
import { storeApi } from '../../../lib/messages/desk-api.ts';
import { reportApi } from '../../../lib/messages/report-api.ts';
import type { StoreError } from '../../../lib/store/store-error.ts';
import { type Refusal, refusal } from './answer.ts';

/** `code` says whether it cannot be reached or holds no more. */
export const storeRefusal = ({ code }: StoreError): Refusal =>
  code === 'full'
    ? refusal(507, 'store-full', reportApi.storeFull)
    : refusal(503, 'store-away', storeApi.away, { retryAfterSeconds: 10 });
