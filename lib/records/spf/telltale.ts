// Looks at a term for well-known slips, so that the fault names what happened and not only what the grammar missed.
import type { PieceFault } from './domain-spec.ts';
import type { SpfTermBody } from './term.ts';

/** In a term that cannot be read: the first pattern that fits explains it best. UTF-8 arrives as latin1 characters. */
const slips: ReadonlyArray<readonly [PieceFault['key'], RegExp]> = [
  ['smart-quotes', /(?<!\u0080)[\u0091-\u0094]|[\u2018-\u201f]|\u00e2\u0080[\u0098-\u009f]/],
  ['dash-lookalike', /(?<!\u0080)[\u0096\u0097]|[\u2010-\u2015\u2212]|\u00e2\u0080[\u0090-\u0095]|\u00e2\u0088\u0092/],
  [
    'invisible-character',
    /\u00c2?[\u00a0\u00ad]|[\u200b-\u200f\u2060\ufeff]|\u00e2\u0080[\u008b-\u008f]|\u00ef\u00bb\u00bf/,
  ],
  ['non-ascii', /[^\x00-\x7f]+/],
  ['control-character', /[\x00-\x1f\x7f]+/],
  ['quotation-mark', /["'`]/],
  ['separator', /[,;]/],
  ['missing-space', /(?<=[\w.)/])(?:[-~?+]all$|(?:include|exists|ip[46]|redirect)[:=])/i],
];

export function slipIn(text: string): PieceFault | null {
  for (const [key, pattern] of slips) {
    const found = pattern.exec(text);
    if (found) return { key, at: found.index, length: found[0].length };
  }
  return null;
}

const spfWords = /^(?:all|include|a|mx|ptr|ip[46]|exists|ipv[46]|ip)$/;

/** In a term that can be read: what its author surely did not mean, by its offset within the term. */
export function doubtIn(body: SpfTermBody, text: string): PieceFault | null {
  if (body.kind === 'modifier' && body.name !== 'redirect' && body.name !== 'exp') {
    if (body.name === 'v') return { key: 'second-version', at: 0, length: text.length };
    return spfWords.test(body.name) ? { key: 'mechanism-with-equals', at: body.name.length, length: 1 } : null;
  }
  if (body.ip || body.value === null) return null;
  const offset = text.indexOf(body.value, body.name.length);
  const doubts = [
    ['scheme-in-domain', /^(?:(?:https?|mailto|smtp|dns):\/*|\/\/)/i],
    // A top label may hold a hyphen, but none ends so.
    ['missing-space-in-domain', /(?<=[\w.])(?:include|exists|ip[46]|redirect)[:=]|(?<=\w)-all\.?$/i],
    ['list-in-domain', /[,;](?![^{}]{0,60}\})/],
    ['address-in-domain', /(?<=[\w.])@/],
  ] as const;
  for (const [key, pattern] of doubts) {
    const found = pattern.exec(body.value);
    if (found) return { key, at: offset + found.index, length: found[0].length };
  }
  return null;
}
