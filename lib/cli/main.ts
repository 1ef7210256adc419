// The command line's front door: picks the command, gives it its streams, turns expected trouble into a sentence.
import { environment } from '../diagnosis/environment.ts';
import { cli as messages } from '../messages/cli.ts';
import { format } from '../messages/format.ts';
import { offeredLanguages } from '../messages/reader/offered.ts';
import { serve as serveMessages } from '../messages/serve.ts';
import { visibleText } from '../model/visible-text.ts';
import { PracticeFileError } from '../net/practice.ts';
import { fleetMailPassword } from '../operator/fleet-mail-password.ts';
import { checkHelpDeskSecrets } from '../operator/help-desk-secrets.ts';
import { oidcSecret } from '../operator/oidc-secret.ts';
import { ProfileError, readProfile } from '../operator/profile.ts';
import { checkSigning } from '../operator/signing-check.ts';
import { openStore, storePlace } from '../store/open.ts';
import { StoreError } from '../store/store-error.ts';
import { mailServices } from '../workers/index.ts';
import { type AccountsIo, agentCommand, tokenCommand } from './accounts.ts';
import { type CommandIo, checkCommand } from './check.ts';
import { discoverCommand } from './discover.ts';
import { fleetCommand, workerCommand } from './fleet.ts';
import { provisionCommand } from './provision.ts';

import { spfCommand } from './spf.ts';
import { sweepCommand } from './sweep.ts';
import { takeLanguage } from './take-language.ts';
import { webhookCommand } from './webhook.ts';

const USAGE = 2;
/** The store could not be used. */
const COULD_NOT = 3;
/** A password of at most 1024 characters and its line end; more is not a password. */
const MOST_INPUT = 8_192;

async function readInput(most = MOST_INPUT): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    chunks.push(chunk);
    if (size > most) break;
  }
  return Buffer.concat(chunks).subarray(0, most).toString('utf8');
}

/** The store that the server uses as well, opened when it is needed. */
function openOwnStore() {
  const place = storePlace(process.env);
  if (place === null) throw new StoreError('away', serveMessages.badDatabase);
  return openStore(place);
}

const io: CommandIo = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  readInput,
};

const accountsIo = (): AccountsIo => ({
  ...io,
  openStore: openOwnStore,
  url: environment().profile.publicUrl ?? `http://localhost:${process.env.PORT || 3000}`,
});

function configCommand(args: string[]): number {
  if (args.join(' ') !== 'check') {
    io.err(`${messages.usage}\n`);
    return USAGE;
  }
  const path = process.env.MAILMEND_CONFIG;
  const profile = readProfile(path);
  for (const ending of checkSigning(profile, new Date())) io.err(`${format(messages.signerEnds, ending)}\n`);
  if (profile.desk.oidc) oidcSecret(profile.desk.oidc, process.env);
  checkHelpDeskSecrets(profile.helpDesks, process.env);
  if (profile.fleet.mail) fleetMailPassword(profile.fleet.mail, process.env);
  io.out(`${path ? messages.configFine : messages.noProfile}\n`);
  return 0;
}

/** Runs one command, in the language that `--lang` or the environment names; resolves to the exit code. Ctrl-C ends a run and closes its sockets. */
export async function main(given: string[]): Promise<number> {
  const { words, unknown } = takeLanguage(given, process.env);
  if (unknown !== null) {
    io.err(
      `${format(messages.badLanguage, { language: visibleText(unknown, 40), languages: [...offeredLanguages()] })}\n`,
    );
    return USAGE;
  }
  const [command = '', ...args] = words;
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  process.once('SIGTERM', () => interrupted.abort());
  if (command === 'help' || [command, ...args].some((word) => word === '--help' || word === '-h')) {
    io.out(`${messages.usage}\n`);
    return 0;
  }
  try {
    switch (command) {
      case 'check':
        return await checkCommand(args, io, interrupted.signal);
      case 'discover':
        return await discoverCommand(args, io, interrupted.signal);
      case 'spf': {
        // Whoever gives commands on this machine may ask its resolver themselves.
        const network = environment().network.open(interrupted.signal, undefined, { insideNames: true });
        try {
          return await spfCommand(args, { ...io, dns: network.dns });
        } finally {
          network.close();
        }
      }
      case 'agent':
        return await agentCommand(args, accountsIo());
      case 'token':
        return await tokenCommand(args, accountsIo());
      case 'webhook':
        return await webhookCommand(args, accountsIo());
      case 'sweep':
        return await sweepCommand(args, io, interrupted.signal);
      case 'fleet':
        return await fleetCommand(args, { ...io, openStore: openOwnStore }, interrupted.signal);
      case 'worker':
        return await workerCommand(args, { ...io, openStore: openOwnStore }, interrupted.signal);
      case 'config':
        return configCommand(args);
      case 'provision':
        return await provisionCommand(args, io, {
          services: mailServices(),
          publicUrl: environment().profile.publicUrl,
          upstream: `127.0.0.1:${process.env.PORT || 3000}`,
        });
      default:
        io.err(`${messages.usage}\n`);
        return USAGE;
    }
  } catch (error) {
    if (error instanceof StoreError) {
      io.err(`${error.message}\n`);
      return COULD_NOT;
    }
    if (!(error instanceof ProfileError || error instanceof PracticeFileError)) throw error;
    io.err(`${error.message}\n`);
    return USAGE;
  }
}
