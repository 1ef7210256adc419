// One mailbox on a real Dovecot, as the lab runs it, for what a real app finds to be tried at.
import { existsSync, mkdirSync } from 'node:fs';
import { startDovecot } from '../lab/dovecot.ts';
import { portFor, prepareSite } from '../lab/site.ts';
import { Supervisor } from '../lab/supervisor.ts';
import { createAuthority } from '../world/certificates.ts';
import type { Place } from './relays.ts';

export interface RealMailbox {
  address: string;
  password: string;
  /** PEM of the authority behind its certificate. */
  ca: string;
  /** Where mail.NAME.example really is, by port. */
  at(port: 993 | 995 | 143): Place;
  stop(): Promise<void>;
}

/** For the domain NAME.example. Null: Dovecot is not here (`npm run test:lab` installs it). */
export async function startRealMailbox(name: string, directory: string): Promise<RealMailbox | null> {
  if (!existsSync('/usr/sbin/dovecot')) return null;
  mkdirSync(directory, { mode: 0o755 });
  const authority = await createAuthority();
  const house = { dovecot: ['special-use'], submission: 'postfix' } as const;
  const spec = { name, story: '', house: 'ordinary', checks: [] };
  const place = '127.90.0.11';
  const site = await prepareSite(
    { name: 'ordinary', house: { ...house, dovecot: [...house.dovecot] }, specs: [spec], address: place },
    authority,
    directory,
  );
  const [tenant] = site.tenants;
  if (!tenant) throw new Error('Nobody lives there.');
  const supervisor = new Supervisor();
  await startDovecot(site, supervisor);
  const { address, password } = tenant;
  const at = (port: 993 | 995 | 143): Place => ({ address: place, port: portFor(port) });
  return { address, password, ca: authority.ca, at, stop: () => supervisor.stop() };
}
