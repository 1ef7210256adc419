// `mailmend agent add` and `mailmend token add`: who may work at the desk, and which systems may use the API.
import { createAgent, createToken, linkFor, readAgentName } from '../desk/accounts/accounts.ts';
import { isLongEnough, LEAST_CHARACTERS, MOST_CHARACTERS } from '../desk/accounts/password-hash.ts';
import { isScope, scopes } from '../desk/caller.ts';
import { cliAccounts as messages } from '../messages/cli-accounts.ts';
import { format } from '../messages/format.ts';
import type { AuditAct } from '../model/audit-act.ts';
import { LOCAL_CLIENT } from '../model/client.ts';
import { visibleText } from '../records/display-text.ts';
import { writeDown } from '../store/audit.ts';
import type { OpenStore } from '../store/store.ts';
import { readWords } from './read-words.ts';

const USAGE = 2;

export interface AccountsIo {
  out(text: string): void;
  err(text: string): void;
  readInput(): Promise<string>;
  /** Opened only once the command can be used. */
  openStore(): OpenStore;
  /** Where Mailmend is found, without a final slash. */
  url: string;
}

/** Resolves to the exit code: 0, 2 for usage. Rejects with StoreError. */
export async function agentCommand(args: string[], io: AccountsIo): Promise<number> {
  const { words, values, unknown } = readWords(args, ['--role'], ['--password-stdin']);
  const refuse = refuser(io, messages.usageAgent);
  if (unknown !== null) return refuse(format(messages.unknown, { option: visibleText(unknown, 80) }));
  const [verb, given, ...more] = words;
  if (verb !== 'add' || given === undefined || more.length > 0) return refuse(null);
  const name = readAgentName(given);
  if (name === null) return refuse(messages.badName);
  const role = values.get('--role') ?? 'agent';
  if (role !== 'agent' && role !== 'admin') return refuse(messages.badRole);
  const password = values.has('--password-stdin') ? (await io.readInput()).replace(/\r?\n$/, '') : null;
  if (password !== null && !isLongEnough(password))
    return refuse(format(messages.badPassword, { least: LEAST_CHARACTERS, most: MOST_CHARACTERS }));
  const store = io.openStore();
  try {
    const agent = await createAgent(store, { name, role, password });
    if (agent === null) return refuse(format(messages.nameTaken, { name }));
    await noteHere(store, 'agent-added', name);
    if (password === null) {
      const link = `${io.url}/desk/sign-in#${await linkFor(store, agent.id)}`;
      io.err(`${messages.link}\n`);
      io.out(`${link}\n`);
    } else io.err(`${format(messages.agentAdded, { name, role })}\n`);
    return 0;
  } finally {
    await store.close();
  }
}

/** Resolves to the exit code: 0, 2 for usage. The token alone goes to standard output. Rejects with StoreError. */
export async function tokenCommand(args: string[], io: AccountsIo): Promise<number> {
  const { words, values, unknown } = readWords(args, ['--scope'], []);
  const refuse = refuser(io, messages.usageToken);
  if (unknown !== null) return refuse(format(messages.unknown, { option: visibleText(unknown, 80) }));
  const [verb, given, ...more] = words;
  if (verb !== 'add' || given === undefined || more.length > 0) return refuse(null);
  const name = readAgentName(given);
  if (name === null) return refuse(messages.badName);
  const named = (values.get('--scope') ?? '').split(',').map((scope) => scope.trim());
  const chosen = named.filter(isScope);
  if (chosen.length !== named.length) return refuse(format(messages.badScope, { scopes: [...scopes] }));
  const store = io.openStore();
  try {
    const token = await createToken(store, { name, scopes: [...new Set(chosen)] });
    await noteHere(store, 'token-added', name);
    io.err(`${messages.token}\n`);
    io.out(`${token}\n`);
    return 0;
  } finally {
    await store.close();
  }
}

/** Whoever gives commands on this machine is not known by name. */
export const noteHere = (store: OpenStore, what: AuditAct, about: string | null): Promise<void> =>
  writeDown(store, { at: Date.now(), who: LOCAL_CLIENT, whoName: messages.here, network: LOCAL_CLIENT, what, about });

export const refuser =
  (io: Pick<AccountsIo, 'err'>, usage: string) =>
  (message: string | null): number => {
    io.err(`${message === null ? '' : `${message}\n`}${usage}\n`);
    return USAGE;
  };
