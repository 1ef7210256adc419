// Every domain of the lab; the place in the list gives its addresses.
import type { LabDomain } from '../lab-domain.ts';
import { accountDomains } from './accounts.ts';
import { healthyDomains } from './healthy.ts';
import { tlsDomains } from './tls.ts';

export const labDomains: LabDomain[] = [...healthyDomains, ...tlsDomains, ...accountDomains];
