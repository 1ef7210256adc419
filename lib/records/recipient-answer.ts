// What a mail server's answer to RCPT means: whether it takes the domain for its own (RFC 5321 4.1.1.3, 3.6.2).
import type { RecipientResult } from '../model/evidence.ts';

/** Postfix, sendmail, Exim, Exim of cPanel, qmail (Plesk), Exchange: the domain is none of this server's. */
const relaying =
  /relay(?:ing)? (?:access )?(?:is )?(?:denied|not (?:permitted|allowed)|disallowed|prohibited)|(?:not (?:permitted|allowed)|unable) to relay|list of allowed rcpthosts/i;
/** The domain is its own, the mailbox is not there. */
const noMailbox =
  /(?:user|recipient|mailbox) (?:is )?(?:unknown|not found)|unknown (?:local |virtual )?(?:user|recipient|mailbox)|no such (?:user|recipient|person|mailbox)|no mailbox (?:here )?by that name/i;
/** Another server's word, handed on: then this one passes mail on, or only looks (Postfix, Exim call-outs). */
const anothersWord = /\bsaid:|call-?out|undeliverable address|unrout(?:e)?able/i;

/** `reply`: three digits. 251 promises to pass mail on and 252 promises nothing, so neither counts as taken. */
export function classifyRecipientAnswer(reply: number, text: string): RecipientResult {
  const said = text.slice(0, 2000);
  if (reply === 250) return 'accepted';
  if (reply >= 400 && reply < 500) return 'deferred';
  if (reply < 500 || anothersWord.test(said)) return 'refused';
  if (relaying.test(said)) return 'relay-denied';
  // RFC 3463 3.2: 5.1.1 is about the mailbox; 5.1.2, about the domain, is not.
  return noMailbox.test(said) || /^\d{3} 5\.1\.1\b/.test(said) ? 'unknown-user' : 'refused';
}
