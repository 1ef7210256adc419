// Whether the practice network is on, and its domains for the start page.
import 'server-only';
import { environment } from '../../lib/diagnosis/environment.ts';
import type { PracticeDomain } from '../../lib/net/practice.ts';

export const practiceIsOn = (): boolean => environment().network.practice !== null;

/** The practice domains to try; none when the practice network is off or its file describes none. */
/** Without the bare domains, which stand in the addresses: the list goes out with the first page. */
export const practiceDomains = (): Omit<PracticeDomain, 'domain'>[] =>
  (environment().network.practice?.domains ?? []).map(({ address, password, story }) => ({ address, password, story }));
