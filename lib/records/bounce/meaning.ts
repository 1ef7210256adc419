// Decides what was said: a cause that is named, a code that means one thing, known words, what codes say in general.
import type { BounceId, BounceReading } from '../../model/bounce.ts';
import { decisiveMeaning, hasExpired, isLoginReply, meaningOfEnhanced, meaningOfReplyCode } from './enhanced-codes.ts';
import type { ServerReply } from './server-replies.ts';
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

interface Place {
  relayed: boolean;
  /** Nothing around it says that this is a server's sentence. */
  alone?: boolean;
}

function wordingOf(list: readonly Wording[], said: Pick<ServerReply, 'words' | 'stage'>, place: Place) {
  const fits = ({ words, unless, stage, alone, between }: Wording) =>
    (place.alone !== true || alone === true) &&
    (between === undefined || (between === 'relay') === place.relayed) &&
    (stage === undefined || (said.stage !== null && stage.includes(said.stage))) &&
    words.test(said.words) &&
    unless?.test(said.words) !== true;
  return list.find(fits)?.id;
}

/** What the words of a sentence mean; undefined: nothing that is known. `text`: at most some hundred characters. */
export function meaningOfWords(text: string, place: Place): BounceId | undefined {
  const said = { words: text, stage: null };
  return wordingOf(causes, said, place) ?? wordingOf(particular, said, place);
}

/** The same for what is said when nothing more particular is. */
export function generalMeaningOfWords(text: string, place: Place): BounceId | undefined {
  return wordingOf(general, { words: text, stage: null }, place);
}

type Reader = (reply: ServerReply, place: Place) => BounceId | undefined;

/** A bare code among people's words proves no server: then only sentences count that say enough by themselves. */
function first(replies: readonly ServerReply[], place: Place, by: Meaning['by'], read: Reader): Meaning | null {
  for (const reply of replies) {
    const sure = place.relayed || reply.sure;
    const id = sure || by === 'wording' ? read(reply, sure ? place : { ...place, alone: true }) : undefined;
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
    first(replies, place, 'wording', (reply, at) => wordingOf(causes, reply, at)) ??
    first(replies, place, 'enhanced-code', decisiveMeaning) ??
    first(replies, place, 'wording', (reply, at) => lasting(wordingOf(particular, reply, at), reply)) ??
    first(replies, place, 'enhanced-code', (reply) => lasting(meaningOfEnhanced(reply), reply))
  );
}

/** What the replies say in general; null: nothing. */
export function generalMeaning(replies: readonly ServerReply[], place: Place): Meaning | null {
  const byCode: Reader = (reply) => (place.relayed && isLoginReply(reply) ? undefined : meaningOfReplyCode(reply));
  return (
    first(replies, place, 'wording', (reply, at) => wordingOf(general, reply, at)) ??
    first(replies, place, 'reply-code', byCode) ??
    first(replies, place, 'enhanced-code', (reply) => (hasExpired(reply) ? 'mx-without-smtp' : undefined))
  );
}
