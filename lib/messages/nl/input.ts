// What people read when something they typed cannot be used: each sentence says what to change.

import type { InputProblem } from '../../model/input.ts';
import type * as english from '../en/input.ts';
import { translation } from '../translation.ts';

export const input = translation<typeof english.input>()({
  problems: {
    empty: 'Type your email address, such as anna@example.com.',
    'too-long': 'Type a shorter address. An address has at most {limit} characters.',
    'missing-at': 'Add an @ between your name and your domain.',
    'several-at': 'Keep only one @, the one between your name and your domain.',
    'missing-local-part': 'Add your name before the @, as in anna@example.com.',
    'local-part-too-long': 'Shorten the part before the @. It has at most {limit} characters.',
    'bad-local-part': 'Check the part before the @. It cannot hold this there: {character}',
    'missing-domain': 'Add your domain, such as example.com.',
    'address-literal': 'Type a domain name such as example.com, not a number address.',
    'single-label': 'Add the ending of the domain, such as .com in example.com.',
    'name-alone': 'Add an @ and your domain, as in {label}@example.com. A domain alone needs its ending, such as .com.',
    'blank-inside': 'Take out the blank. If it stands in the place of the @, type the @ there.',
    'label-too-long': 'Shorten this part of the domain: {label} It has at most {limit} characters.',
    'name-too-long': 'Shorten the name. It has at most {limit} characters.',
    'bad-character': 'Check the spelling. This cannot stand here: {character}',
    'special-use': 'Type a domain that is on the internet. Names that end in {ending} work only inside a network.',
  } satisfies Record<InputProblem, string>,
  /** In front of the sentence, where a slip can be mended. */
  didYouMean: 'Did you mean {suggestion}?',
  /** Where a server’s address is as good as its name. */
  serverProblems: {
    'missing-domain': 'Type the name or the address of the server, such as web3.example.com or 203.0.113.7.',
    'address-literal': 'Type the whole address, such as 203.0.113.7.',
    'single-label': 'Type the whole name of the server, such as {label}.example.com.',
  } satisfies Partial<Record<InputProblem, string>>,
});
