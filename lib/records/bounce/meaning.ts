// Decides what was said: a cause that is named, a code that means one thing, known words, what codes say in general.
import type { BounceId, BounceReading } from '../../model/bounce.ts';
import { decisiveMeaning, hasExpired, isLoginReply, meaningOfEnhanced, meaningOfReplyCode } from './enhanced-codes.ts';
import type { ServerReply } from './server-replies.ts';
import { alone, loginAlone } from './words/alone.ts';
import { causes } from './words/causes.ts';
import { limits } from './words/limits.ts';
import { login } from './words/login.ts';
import { message, outright, policies } from './words/message.ts';
import { absent, groups, space } from './words/recipient.ts';
import { connections, routing } from './words/routing.ts';
import { sender } from './words/sender.ts';
import { certificates, server } from './words/server.ts';
import type { Wording } from './words/wording.ts';

export interface Meaning {
  id: BounceId;
  by: NonNullable<BounceReading['by']>;
  /** Where it was recognised; null: in no single sentence. */
  reply: ServerReply | null;
}

/** In order: the particular before the general. */
const particular: readonly Wording[] = [
  ...[...limits, ...groups, ...login, ...sender, ...routing, ...space, ...absent.slice(0, 1), ...message, ...outright],
  ...absent.slice(1),
];
/** What is said beside nearly every reason, and counts only where no reason is found. */
const general: readonly Wording[] = [...policies, ...certificates, ...connections, ...server];

/** Whether a server passed the mail on, so that its sentences stand around. */
interface Place {
  relayed: boolean;
}

type Said = Pick<ServerReply, 'words' | 'stage'>;

function wordingOf(list: readonly Wording[], said: Said, { relayed }: Place): BounceId | undefined {
  const fits = ({ words, unless, stage, between }: Wording) =>
    (between === undefined || (between === 'relay') === relayed) &&
    (stage === undefined || (said.stage !== null && stage.includes(said.stage))) &&
    words.test(said.words) &&
    unless?.test(said.words) !== true;
  return list.find(fits)?.id;
}

const relayed: Place = { relayed: true };

/** What the words of a notice mean; undefined: nothing that is known. `text`: at most some hundred characters. */
export function meaningOfWords(text: string): BounceId | undefined {
  const said = { words: text, stage: null };
  return wordingOf(causes, said, relayed) ?? wordingOf(particular, said, relayed);
}

/** The same for what a notice says when it says nothing more particular. */
export function generalMeaningOfWords(text: string): BounceId | undefined {
  return wordingOf(general, { words: text, stage: null }, relayed);
}

/** What a sentence means that stands alone, without a code and outside a notice; undefined: nothing for certain. */
export function meaningOfLoneWords(text: string): BounceId | undefined {
  const said = { words: text, stage: null };
  return wordingOf(loginAlone, said, { relayed: false }) ?? wordingOf(alone, said, { relayed: false });
}

type Reader = (reply: ServerReply) => BounceId | undefined;

function first(replies: readonly ServerReply[], by: Meaning['by'], read: Reader): Meaning | null {
  for (const reply of replies) {
    const id = read(reply);
    if (id !== undefined) return { id, by, reply };
  }
  return null;
}

/** Whoever does not know an address for good says so with a 5; "unverified address" with a 4 is only a delay. */
function lasting(id: BounceId | undefined, reply: ServerReply): BounceId | undefined {
  const isLater = (reply.enhancedCode ?? reply.replyCode ?? '').startsWith('4');
  return id === 'recipient-unknown' && isLater ? undefined : id;
}

/** What the replies say in particular; null: nothing. */
export function particularMeaning(replies: readonly ServerReply[], place: Place): Meaning | null {
  return (
    first(replies, 'wording', (reply) => wordingOf(causes, reply, place)) ??
    first(replies, 'enhanced-code', decisiveMeaning) ??
    first(replies, 'wording', (reply) => lasting(wordingOf(particular, reply, place), reply)) ??
    first(replies, 'enhanced-code', (reply) => lasting(meaningOfEnhanced(reply), reply))
  );
}

/** What the replies say in general; null: nothing. */
export function generalMeaning(replies: readonly ServerReply[], place: Place): Meaning | null {
  const byCode: Reader = (reply) => (place.relayed && isLoginReply(reply) ? undefined : meaningOfReplyCode(reply));
  return (
    first(replies, 'wording', (reply) => wordingOf(general, reply, place)) ??
    first(replies, 'reply-code', byCode) ??
    first(replies, 'enhanced-code', (reply) => (hasExpired(reply) ? 'mx-without-smtp' : undefined))
  );
}
