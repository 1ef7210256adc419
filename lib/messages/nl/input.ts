// What people read when something they typed cannot be used: each sentence says what to change.

import type { InputProblem } from '../../model/input.ts';
import type * as english from '../en/input.ts';
import { translation } from '../translation.ts';

export const input = translation<typeof english.input>()({
  problems: {
    empty: 'Typ uw e-mailadres, bijvoorbeeld anna@example.com.',
    'too-long': 'Typ een korter adres. Een adres heeft hoogstens {limit} tekens.',
    'missing-at': 'Zet een @ tussen uw naam en uw domein.',
    'several-at': 'Laat één @ staan, die tussen uw naam en uw domein.',
    'missing-local-part': 'Zet uw naam voor de @, zoals in anna@example.com.',
    'local-part-too-long': 'Maak het deel voor de @ korter. Het heeft hoogstens {limit} tekens.',
    'bad-local-part': 'Controleer het deel voor de @. Dit kan daar niet staan: {character}',
    'missing-domain': 'Zet uw domein erachter, bijvoorbeeld example.com.',
    'address-literal': 'Typ een domeinnaam, bijvoorbeeld example.com, geen adres van cijfers.',
    'single-label': 'Zet het einde van het domein erachter, zoals .com in example.com.',
    'name-alone':
      'Zet er een @ en uw domein achter, zoals in {label}@example.com. Een domein alleen heeft nog een einde nodig, zoals .com.',
    'blank-inside': 'Haal de spatie eruit. Staat ze op de plek van de @, typ daar dan de @.',
    'label-too-long': 'Maak dit deel van het domein korter: {label} Het heeft hoogstens {limit} tekens.',
    'name-too-long': 'Maak de naam korter. Die heeft hoogstens {limit} tekens.',
    'bad-character': 'Controleer de spelling. Dit kan hier niet staan: {character}',
    'special-use':
      'Typ een domein dat op internet bestaat. Namen die eindigen op {ending} werken alleen binnen een eigen netwerk.',
  } satisfies Record<InputProblem, string>,
  /** In front of the sentence, where a slip can be mended. */
  didYouMean: 'Bedoelde u {suggestion}?',
  /** Where a server’s address is as good as its name. */
  serverProblems: {
    'missing-domain': 'Typ de naam of het adres van de server, bijvoorbeeld web3.example.com of 203.0.113.7.',
    'address-literal': 'Typ het hele adres, bijvoorbeeld 203.0.113.7.',
    'single-label': 'Typ de hele naam van de server, bijvoorbeeld {label}.example.com.',
  } satisfies Partial<Record<InputProblem, string>>,
});
