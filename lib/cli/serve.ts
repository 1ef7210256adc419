// Serves the built app: checks the settings first, says where it listens, ends cleanly when told to.
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import next from 'next';
import { cli as commandLine } from '../messages/en/cli.ts';
import { serve as messages } from '../messages/en/serve.ts';
import { format } from '../messages/format.ts';
import type { LoginLedger } from '../net/login-ledger.ts';
import { PracticeFileError, readPracticeFile } from '../net/practice.ts';
import { oidcSecret } from '../operator/oidc-secret.ts';
import { type OperatorProfile, ProfileError, readProfile } from '../operator/profile.ts';
import { checkSigning, type EndingSigner } from '../operator/signing-check.ts';
import { setStore } from '../store/index.ts';
import { openStore, type StorePlace, storePlace } from '../store/open.ts';
import { sharedSecret } from '../store/secrets.ts';
import { createSharedLoginLedger } from '../store/shared-login-ledger.ts';
import type { OpenStore } from '../store/store.ts';
import { sweepEachMinute } from '../store/sweep.ts';
import { mailServices, setRunHome } from '../workers/index.ts';
import { threadsFor, WorkerPool } from '../workers/pool.ts';
import { distFolder } from './build.mjs';
import { trustedRanges } from './client-address.ts';
import { closeServer, createHttpServer, listen } from './http-server.ts';
import { withPackedFiles } from './packed-files.ts';

const USAGE = 2;
/** How long running answers may take to end, in milliseconds. */
const GRACE_MS = 2_000;
/** How long the store may take to open beside everything else before it is worth a word, in milliseconds. */
const STORE_GRACE_MS = 3_000;
/** How long the start waits for the key that processes share, beside Next's own preparation. */
const SECRET_GRACE_MS = 1_000;

interface Start {
  ok: true;
  host: string;
  port: number;
  profile: OperatorProfile;
  endingSigners: EndingSigner[];
  practice: boolean;
  /** Threads for runs. */
  workers: number;
  store: StorePlace;
}

/** Reads PORT, HOST and what begins with MAILMEND_; what cannot be used gives a sentence to act on. */
export function readStart(variables: NodeJS.ProcessEnv): Start | { ok: false; message: string } {
  const {
    PORT: port = '3000',
    HOST: host = '127.0.0.1',
    MAILMEND_CONFIG,
    MAILMEND_PRACTICE,
    MAILMEND_WORKERS,
  } = variables;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return { ok: false, message: format(messages.badPort, { port }) };
  const workers = threadsFor(MAILMEND_WORKERS);
  if (workers === null) return { ok: false, message: format(messages.badWorkers, { workers: MAILMEND_WORKERS ?? '' }) };
  const store = storePlace(variables);
  if (store === null) return { ok: false, message: messages.badDatabase };
  try {
    const profile = readProfile(MAILMEND_CONFIG);
    const endingSigners = checkSigning(profile, new Date());
    if (profile.desk.oidc) oidcSecret(profile.desk.oidc, variables);
    if (MAILMEND_PRACTICE) readPracticeFile(MAILMEND_PRACTICE);
    const given = { host, port: Number(port), profile, endingSigners, workers, store };
    return { ok: true, ...given, practice: Boolean(MAILMEND_PRACTICE) };
  } catch (error) {
    if (error instanceof ProfileError || error instanceof PracticeFileError)
      return { ok: false, message: error.message };
    throw error;
  }
}

/** What is worth knowing at the start: open private networks, believed proxies, profiles without a signature. */
export function announcements({ profile, practice, endingSigners }: Start): string[] {
  const { network, trustedProxies } = profile;
  const unsigned = profile.provisioning.flatMap(({ signing }, index) => (signing ? [] : [`provisioning[${index}]`]));
  return [
    ...(practice ? [messages.practice] : []),
    ...(network.allow.length > 0 ? [format(messages.allow, { networks: network.allow })] : []),
    ...(trustedProxies.length > 0 ? [format(messages.proxies, { networks: trustedProxies })] : []),
    ...(unsigned.length > 0 ? [format(messages.unsigned, { entries: unsigned })] : []),
    ...endingSigners.map((ending) => format(commandLine.signerEnds, ending)),
  ];
}

/** Why listening failed, for whoever starts the app; null: not one of the usual reasons. */
function whyNotListening(error: NodeJS.ErrnoException, { host, port }: Start): string | null {
  switch (error.code) {
    case 'EADDRINUSE':
      return format(messages.portTaken, { port, other: port < 65_535 ? port + 1 : port - 1 });
    case 'EACCES':
      return format(messages.notAllowed, { port });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return format(messages.badHost, { host });
    default:
      return null;
  }
}

/** What the database itself says, which names no secret; else what the store makes of it. */
const whyStoreIsAway = (error: Error): string => (error.cause instanceof Error ? error.cause : error).message;

/** Says why nothing can be kept, unless it was only that everything began at once. */
async function warnUnlessOpen(store: OpenStore): Promise<void> {
  try {
    await store.ready();
  } catch (error) {
    await delay(STORE_GRACE_MS, undefined, { ref: false });
    if (store.state().kind !== 'away' || !(error instanceof Error)) return;
    process.stderr.write(`${format(messages.storeAway, { why: whyStoreIsAway(error) })}\n`);
  }
}

const shownHost = (host: string): string => {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
};

/** Null: the database does not answer at the start, and this process counts for itself. */
async function sharedLogins(store: OpenStore): Promise<{ ledger: LoginLedger; key: Uint8Array } | null> {
  const key = await Promise.race([
    sharedSecret(store, 'pepper').catch(() => null),
    delay(SECRET_GRACE_MS, null, { ref: false }),
  ]);
  return key && { ledger: createSharedLoginLedger(store), key };
}

/** Serves the build in `root` until SIGINT, SIGTERM or SIGHUP; resolves to the exit code. */
export async function serve(start: Start, root: string): Promise<number> {
  const stop = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
  // Opens itself meanwhile: what needs it waits, and pages do not.
  const store = openStore(start.store);
  setStore(store);
  void warnUnlessOpen(store);
  const logins = sharedLogins(store);
  const app = next({ dev: false, dir: root, hostname: start.host, port: start.port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createHttpServer(
    withPackedFiles(join(root, distFolder(), 'static'), (request, response) => {
      void handle(request, response);
    }),
    {
      trusted: trustedRanges(start.profile.trustedProxies),
      publicUrl: start.profile.publicUrl,
      isCustomers: async (host) => {
        const domain = await mailServices().domainOfHost(host);
        return domain === 'unknown' ? domain : domain !== null;
      },
      onUnknownProxy: (peer) => process.stderr.write(`${format(messages.unknownProxy, { peer })}\n`),
    },
  );
  const counted = await logins;
  let port: number;
  try {
    port = await listen(server, start.port, start.host);
  } catch (error) {
    const message = whyNotListening(error as NodeJS.ErrnoException, start);
    if (message === null) throw error;
    process.stderr.write(`${message}\n`);
    await store.close();
    return USAGE;
  }
  // Beside the server, not before it: pages are served while the threads load.
  const pool = new WorkerPool({ threads: start.workers, logins: counted });
  setRunHome(pool);
  void mailServices().watch();
  const stopSweeping = sweepEachMinute(store);
  for (const line of announcements(start)) process.stdout.write(`${line}\n`);
  process.stdout.write(`${format(messages.ready, { url: `http://${shownHost(start.host)}:${port}` })}\n`);
  await stop;
  process.stdout.write(`${messages.stopping}\n`);
  await closeServer(server, GRACE_MS);
  mailServices().close();
  setRunHome(null);
  await pool.close();
  stopSweeping();
  setStore(null);
  await store.close();
  return 0;
}
