// Serves the built app: checks the settings first, says where it listens, ends cleanly when told to.
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import next from 'next';
import { whoOfToken } from '../desk/accounts/accounts.ts';
import { isAllowed } from '../desk/caller.ts';
import { hallOfReadings, hallOfRuns } from '../diagnosis/admission.ts';
import { environment } from '../diagnosis/environment.ts';
import type { Hall } from '../diagnosis/hall.ts';
import { MemoryHall } from '../diagnosis/memory-hall.ts';
import { sendFleetMail } from '../fleet/alerts/mail-sender.ts';
import { watchNights } from '../fleet/nightly.ts';
import { createSweeper, setSweeper, tellerOfTrouble } from '../fleet/sweeper.ts';
import { sendWebhooks } from '../integrations/webhooks/sender.ts';
import { cli as commandLine } from '../messages/cli.ts';
import { format } from '../messages/format.ts';
import { serve as messages } from '../messages/serve.ts';
import type { LoginLedger } from '../net/login-ledger.ts';
import { PracticeFileError, readPracticeFile } from '../net/practice.ts';
import { fleetMailPassword } from '../operator/fleet-mail-password.ts';
import { checkHelpDeskSecrets } from '../operator/help-desk-secrets.ts';
import { oidcSecret } from '../operator/oidc-secret.ts';
import { type OperatorProfile, ProfileError, readProfile } from '../operator/profile.ts';
import { checkSigning, type EndingSigner } from '../operator/signing-check.ts';
import { setStore } from '../store/index.ts';
import { openStore, type StorePlace, storePlace } from '../store/open.ts';
import { sharedSecret } from '../store/secrets.ts';
import { SharedLimits } from '../store/shared-limits.ts';
import { createSharedLoginLedger } from '../store/shared-login-ledger.ts';
import type { OpenStore } from '../store/store.ts';
import { sweepEachMinute } from '../store/sweep.ts';
import { mailServices, setRunHome } from '../workers/index.ts';
import { MeteredHome } from '../workers/metered-home.ts';
import { threadsFor, WorkerPool } from '../workers/pool.ts';
import { distFolder } from './build.mjs';
import { trustedRanges } from './client-address.ts';
import { closeServer, createHttpServer, listen } from './http-server.ts';
import { metricsText } from './metrics.ts';
import { type Operations, withOperations } from './operations.ts';
import { withPackedFiles } from './packed-files.ts';
import { createServiceLog } from './service-log.ts';
import { bearUnheardOutput } from './unheard-output.ts';

const USAGE = 2;
/** How long runs may take to end by themselves when told to stop; then they say why they did not, within the next. */
const RUNS_GRACE_MS = 16_000;
/** How long answers may take to go out, in milliseconds. */
const GRACE_MS = 2_000;
const LOOK_MS = 50;
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
    checkHelpDeskSecrets(profile.helpDesks, variables);
    if (profile.fleet.mail) fleetMailPassword(profile.fleet.mail, variables);
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

/** Null: a hall that is kept elsewhere. */
const countsOf = (hall: Hall): MemoryHall['counts'] | null => (hall instanceof MemoryHall ? hall.counts : null);

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

interface Service {
  pool: WorkerPool;
  home: MeteredHome;
  store: OpenStore;
  isStopping(): boolean;
}

function operationsOf({ pool, home, store, isStopping }: Service): Operations {
  // The first to ask for them makes them: handlers then find these.
  const halls = { runs: hallOfRuns(), readings: hallOfReadings() };
  return {
    unready: () => [
      ...(isStopping() ? ['stopping'] : []),
      ...(pool.state.ready === 0 ? ['workers'] : []),
      ...(store.state().kind === 'away' ? ['store'] : []),
    ],
    metrics: () =>
      metricsText({
        runs: home.counts,
        halls: { runs: countsOf(halls.runs), readings: countsOf(halls.readings) },
        workers: pool.state,
        store: { kind: store.kind, up: store.state().kind === 'open' },
        memoryBytes: process.memoryUsage.rss(),
      }),
    mayRead: async (token) => isAllowed(await whoOfToken(store, token), 'admin'),
  };
}

/** Serves the build in `root` until SIGINT, SIGTERM or SIGHUP; resolves to the exit code. */
export async function serve(start: Start, root: string): Promise<number> {
  bearUnheardOutput();
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
  const counted = await logins;
  // Beside the server, not before it: pages are served while the threads load.
  // A file has no other process that serves.
  const limits = store.kind === 'postgres' ? new SharedLimits(store, hallOfRuns()) : null;
  const pool = new WorkerPool({
    ...{ threads: start.workers, logins: counted },
    ...(limits && { servers: limits.ledger }),
  });
  const log = createServiceLog(start.profile.log.addresses);
  const home = new MeteredHome(pool, log.runEnded);
  let isStopping = false;
  const operations = operationsOf({ pool, home, store, isStopping: () => isStopping });
  const server = createHttpServer(
    withOperations(
      operations,
      withPackedFiles(join(root, distFolder(), 'static'), (request, response) => {
        void handle(request, response);
      }),
    ),
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
  let port: number;
  try {
    port = await listen(server, start.port, start.host);
  } catch (error) {
    const message = whyNotListening(error as NodeJS.ErrnoException, start);
    if (message === null) throw error;
    process.stderr.write(`${message}\n`);
    await Promise.all([pool.close(), limits?.close()]);
    await store.close();
    return USAGE;
  }
  setRunHome(home);
  void mailServices().watch();
  const sweeper = createSweeper(root, { onTrouble: tellerOfTrouble(store) });
  setSweeper(sweeper);
  const { nightly } = start.profile.fleet;
  const stopNights = nightly === null ? null : watchNights(store, sweeper, nightly);
  const stopSweeping = sweepEachMinute(store, start.profile.retention);
  const stopSending = sendWebhooks({ store, network: environment().network });
  const { publicUrl, fleet } = start.profile;
  const stopMailing = fleet.mail && sendFleetMail({ store, mail: fleet.mail, publicUrl, variables: process.env });
  for (const line of announcements(start)) process.stdout.write(`${line}\n`);
  process.stdout.write(`${format(messages.ready, { url: `http://${shownHost(start.host)}:${port}` })}\n`);
  log.started({ workers: start.workers, store: store.kind });
  await stop;
  process.stdout.write(`${messages.stopping}\n`);
  isStopping = true;
  stopNights?.();
  const swept = sweeper.close();
  log.stopping(home.counts.underWay);
  const closed = closeServer(server, RUNS_GRACE_MS + GRACE_MS);
  const until = performance.now() + RUNS_GRACE_MS;
  while (home.counts.underWay > 0 && performance.now() < until) await delay(LOOK_MS);
  // Whose run is not over by now reads why.
  await pool.close();
  await Promise.race([closed, delay(GRACE_MS)]);
  server.closeAllConnections();
  await closed;
  mailServices().close();
  setRunHome(null);
  setSweeper(null);
  await swept;
  stopSweeping();
  await stopSending();
  await limits?.close();
  await stopMailing?.();
  setStore(null);
  await store.close();
  log.stopped();
  return 0;
}
