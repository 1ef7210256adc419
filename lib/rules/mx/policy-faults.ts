// What is wrong with MTA-STS and TLS-RPT, for faults that evidence carries by key: as phrases.
import { readLate } from '../../messages/in-readers-language.ts';
import { mtaStsPolicyFaults, reportUriFaults, tlsRptFaults } from '../../messages/record-faults.ts';
import { reportUriFault } from '../../records/report-uri.ts';
import { phrase, phraseIn } from '../phrase.ts';

export const mtaStsPolicyPhrases = {
  'mx-line': 'an "mx" line holds no host name: {text}',
  'other-line': 'not a policy line: {text}',
} as const;

/** `fault`: a key, "mx:TEXT" or "line:TEXT". */
export function mtaStsPolicyFault(fault: string) {
  const [, key, text = ''] = /^(mx|line):(.*)$/s.exec(fault) ?? [];
  if (key === undefined) return phraseIn(mtaStsPolicyFaults, fault);
  return phrase(key === 'mx' ? 'mx-line' : 'other-line', { text });
}

export const tlsRptPhrases = { uri: '{uri} ({why})' } as const;
export const tlsRptWords = readLate(() => ({ ...tlsRptFaults, ...reportUriFaults }));

/** `fault`: a key, or "uri:TEXT". */
export function tlsRptFault(fault: string) {
  const [, uri] = /^uri:(.*)$/s.exec(fault) ?? [];
  if (uri === undefined) return phraseIn(tlsRptFaults, fault);
  const why = reportUriFault(uri, { https: true });
  return why === null ? uri : phrase('uri', { uri: uri || 'rua=', why: phrase(why) });
}
