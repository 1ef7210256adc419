// The one place where route handlers and pages find the store of the process that serves.
import 'server-only';
import type { OpenStore } from './store.ts';
import { StoreError } from './store-error.ts';

/** Next instantiates a module several times, and the store is opened outside of its bundle: only globalThis is one place. */
const shared = globalThis as typeof globalThis & { mailmendStore?: OpenStore };

/** Null: this process has opened none. */
export const storeIfOpen = (): OpenStore | null => shared.mailmendStore ?? null;

/** Throws StoreError `away` where none was opened. */
export function store(): OpenStore {
  const open = storeIfOpen();
  if (!open) throw new StoreError('away', 'this process has opened no store');
  return open;
}

/** For the process that serves, and for tests; null: it is closed. */
export function setStore(open: OpenStore | null): void {
  if (open) shared.mailmendStore = open;
  else delete shared.mailmendStore;
}
