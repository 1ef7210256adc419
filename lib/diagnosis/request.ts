// What a run is asked to do, checked before anything is looked up or dialled.
import { standardDoors } from '../discovery/standard-doors.ts';
import { format, type ValuesArgument } from '../messages/format.ts';
import { input as inputMessages } from '../messages/input.ts';
import { request as messages } from '../messages/request.ts';
import { serverProblem } from '../messages/server-problem.ts';
import { type DkimSigner, dkimSignersIn } from '../model/dkim-signers.ts';
import { type AccountInput, parseAccountInput, parseHostName, parseSelector } from '../model/input.ts';
import { isRuleId, type RuleId } from '../model/rule-ids.ts';
import { Secret } from '../model/secret.ts';
import { type Door, protocols } from '../model/settings.ts';
import { isSymptom, parseAnswers, type Symptom, type SymptomAnswers, symptoms } from '../model/symptoms.ts';
import { suggestForText } from '../model/typo.ts';
import { parseWebServer } from '../model/web-server.ts';
import { publishedUsername } from '../records/published-server.ts';
import { sameRegistrableDomain } from '../records/registrable-domain.ts';

export interface DiagnosisRequest {
  input: AccountInput;
  secret: Secret | null;
  selectors: string[];
  /** Who signed the message whose header was pasted; only the domain and its relatives. */
  signers: DkimSigner[];
  confirmedHosts: string[];
  /** User names in published settings that are another address than the typed one, and that the person said yes to. */
  confirmedUsernames: string[];
  /** Hosts the page named: the password goes nowhere else. Null: wherever something vouches. */
  passwordOnlyTo: string[] | null;
  /** When the full address is refused, try once more with the part before the @: a second login that the server counts. */
  tryLocalPart: boolean;
  /** Send one message from the address to itself, look for it in the mailbox, and remove it. */
  testMessage: boolean;
  /** What the person sees, and their answers to what no look from outside can tell. */
  symptom: Symptom | null;
  answers: SymptomAnswers;
  /** Something may have been mended since: ports that were seen closed lately are knocked at anew. */
  again: boolean;
  /** A second look at these rules; null: everything. */
  only: RuleId[] | null;
  /** Where a second look may keep to single doors. */
  doors: Door[];
  /** With the symptom `webform`: the website's server as the person gave it, an address or a name. Null: look it up. */
  webServer: string | null;
}
/** `field`: the member of the body at fault; `message`: what to change. */
export type RequestRefusal = { ok: false; field: string; code: string; message: string };
export type ParsedRequest = { ok: true; request: DiagnosisRequest } | RequestRefusal;

const MOST_PASSWORD = 1024;
const MOST_LIST = 10;

function refuse<Code extends keyof typeof messages>(
  field: string,
  code: Code,
  ...[values]: ValuesArgument<(typeof messages)[Code]>
): RequestRefusal {
  return { ok: false, field, code, message: format<string>(messages[code], values ?? {}) };
}

type ParseEntry<T extends string> = (
  text: string,
) => { ok: true; value: T } | { ok: false; problem: string; message: string };

/** A list of names, each through its parser; the first that fails refuses the request. */
function listOf<T extends string>(
  field: string,
  value: unknown,
  parse: ParseEntry<T>,
): { ok: true; list: T[] } | RequestRefusal {
  if (value === undefined || value === null) return { ok: true, list: [] };
  if (!Array.isArray(value)) return refuse(field, 'not-a-list', { field });
  if (value.length > MOST_LIST) return refuse(field, 'list-too-long', { field, limit: MOST_LIST });
  const list: T[] = [];
  for (const entry of value) {
    if (typeof entry !== 'string') return refuse(field, 'not-text', { field });
    const parsed = parse(entry);
    if (!parsed.ok) return { ok: false, field, code: parsed.problem, message: parsed.message };
    if (!list.includes(parsed.value)) list.push(parsed.value);
  }
  return { ok: true, list };
}

type InputProblemKey = keyof typeof inputMessages.problems;
const problemText = (problem: string, values: Record<string, string>): string =>
  format(inputMessages.problems[problem as InputProblemKey], values);

const host = (text: string) => {
  const parsed = parseHostName(text);
  if (parsed.ok) return { ok: true as const, value: parsed.host };
  return { ok: false as const, problem: parsed.problem, message: problemText(parsed.problem, parsed.values) };
};
const selector = (text: string) => {
  const parsed = parseSelector(text);
  if (parsed.ok) return { ok: true as const, value: parsed.selector };
  return { ok: false as const, problem: parsed.problem, message: problemText(parsed.problem, parsed.values) };
};

const username: ParseEntry<string> = (text) =>
  text !== '' && publishedUsername(text) !== null
    ? { ok: true, value: text }
    : { ok: false, problem: 'bad-username', message: messages['bad-username'] };

const rule: ParseEntry<RuleId> = (text) =>
  isRuleId(text)
    ? { ok: true, value: text }
    : { ok: false, problem: 'unknown-rule', message: format(messages['unknown-rule'], { id: text.slice(0, 60) }) };
/** "host" or "host:port", in one form. */
const doorName: ParseEntry<string> = (text) => {
  const [, name = '', port] = /^(.*?)(?::(\d{1,5}))?$/.exec(text) ?? [];
  const parsed = host(name);
  if (!parsed.ok || port === undefined) return parsed;
  if (standardDoorsOf(parsed.value).some((door) => door.port === Number(port)))
    return { ok: true, value: `${parsed.value}:${Number(port)}` };
  return { ok: false, problem: 'unknown-port', message: format(messages['unknown-port'], { port }) };
};
const standardDoorsOf = (name: string): Door[] => protocols.flatMap((protocol) => standardDoors(protocol, name));
const doorsAt = (place: string): Door[] => {
  const [name = '', port] = place.split(':');
  return standardDoorsOf(name).filter((door) => port === undefined || door.port === Number(port));
};

/** Of a header only its signers are read, and those of other companies are left: their keys say nothing of this domain. */
function signersOf(header: unknown, domain: string): { ok: true; list: DkimSigner[] } | RequestRefusal {
  if (header === undefined || header === null) return { ok: true, list: [] };
  if (typeof header !== 'string') return refuse('header', 'not-text', { field: 'header' });
  const signers = dkimSignersIn(header);
  if (signers.length === 0) return refuse('header', 'header-without-signature');
  const list = signers.filter((signer) => sameRegistrableDomain(signer.domain, domain));
  const others = signers.map((signer) => signer.domain);
  return list.length > 0 ? { ok: true, list } : refuse('header', 'header-of-others', { domain, others });
}

const known = new Set([
  'address',
  'domain',
  'password',
  'selectors',
  'header',
  'confirmedHosts',
  'confirmedUsernames',
  'passwordOnlyTo',
  'tryLocalPart',
  'testMessage',
  'again',
  'symptom',
  'answers',
  'only',
  'doors',
  'webServer',
]);

/** Checks an untrusted body. Never throws; a password that cannot be sent safely is refused here. */
export function parseDiagnosisRequest(body: unknown): ParsedRequest {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return refuse('body', 'not-an-object');
  const given = body as Record<string, unknown>;
  const extra = Object.keys(given).find((key) => !known.has(key));
  if (extra !== undefined) return refuse('body', 'unknown-member');
  const { address, domain, password } = given;
  if ((address === undefined) === (domain === undefined)) return refuse('address', 'address-or-domain');
  const field = address === undefined ? 'domain' : 'address';
  const text = address ?? domain;
  if (typeof text !== 'string') return refuse(field, 'not-text', { field });
  const parsed = parseAccountInput(text);
  if (!parsed.ok) {
    const suggestion = suggestForText(text);
    const offer = suggestion === null ? '' : `${format(inputMessages.didYouMean, { suggestion })} `;
    const message = `${offer}${problemText(parsed.problem, parsed.values)}`;
    return { ok: false, field, code: parsed.problem, message };
  }
  if (password !== undefined && password !== null && typeof password !== 'string')
    return refuse('password', 'not-text', { field: 'password' });
  if (typeof password === 'string' && password.length > MOST_PASSWORD)
    return refuse('password', 'password-too-long', { limit: MOST_PASSWORD });
  if (typeof password === 'string' && password.includes('\0')) return refuse('password', 'password-with-nul');
  if (password && !parsed.input.address) return refuse('password', 'password-without-address');
  const tryLocalPart = given.tryLocalPart ?? false;
  if (typeof tryLocalPart !== 'boolean') return refuse('tryLocalPart', 'not-a-boolean', { field: 'tryLocalPart' });
  const testMessage = given.testMessage ?? false;
  if (typeof testMessage !== 'boolean') return refuse('testMessage', 'not-a-boolean', { field: 'testMessage' });
  if (testMessage && !password) return refuse('testMessage', 'test-message-without-password');
  const again = given.again ?? false;
  if (typeof again !== 'boolean') return refuse('again', 'not-a-boolean', { field: 'again' });
  const { symptom = null } = given;
  if (symptom !== null && !isSymptom(symptom)) return refuse('symptom', 'unknown-symptom', { symptoms: [...symptoms] });
  const told = parseAnswers(given.answers ?? {});
  if (!told.ok) {
    if (told.question === '') return refuse('answers', 'unknown-question', { questions: [...told.known] });
    return refuse('answers', 'unknown-answer', { question: told.question, answers: [...told.known] });
  }
  const webServer = given.webServer ?? null;
  if (webServer !== null && typeof webServer !== 'string')
    return refuse('webServer', 'not-text', { field: 'webServer' });
  if (webServer !== null && symptom !== 'webform') return refuse('webServer', 'web-server-without-webform');
  const server = webServer === null ? null : parseWebServer(webServer);
  if (server && !server.ok) {
    const { problem, values } = server;
    return { ok: false, field: 'webServer', code: problem, message: serverProblem(problem, values) };
  }
  const selectors = listOf('selectors', given.selectors, selector);
  if (!selectors.ok) return selectors;
  const signers = signersOf(given.header, parsed.input.domain);
  if (!signers.ok) return signers;
  const confirmedHosts = listOf('confirmedHosts', given.confirmedHosts, host);
  if (!confirmedHosts.ok) return confirmedHosts;
  const confirmedUsernames = listOf('confirmedUsernames', given.confirmedUsernames, username);
  if (!confirmedUsernames.ok) return confirmedUsernames;
  const passwordOnlyTo = listOf('passwordOnlyTo', given.passwordOnlyTo, host);
  if (!passwordOnlyTo.ok) return passwordOnlyTo;
  const only = listOf('only', given.only, rule);
  if (!only.ok) return only;
  if (Array.isArray(given.only) && only.list.length === 0) return refuse('only', 'no-rule');
  const doors = listOf('doors', given.doors, doorName);
  if (!doors.ok) return doors;
  return {
    ok: true,
    request: {
      input: parsed.input,
      secret: password ? new Secret(password as string) : null,
      selectors: selectors.list,
      signers: signers.list,
      confirmedHosts: confirmedHosts.list,
      confirmedUsernames: confirmedUsernames.list,
      passwordOnlyTo: given.passwordOnlyTo === undefined || given.passwordOnlyTo === null ? null : passwordOnlyTo.list,
      tryLocalPart,
      testMessage,
      again,
      symptom,
      answers: told.answers,
      only: only.list.length > 0 ? only.list : null,
      doors: doors.list.flatMap(doorsAt),
      webServer: server?.webServer ?? null,
    },
  };
}
