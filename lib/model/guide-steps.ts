// Fills a guide with one account's values: which steps hold for it, and what to type in each.
import {
  type Guide,
  type GuideCondition,
  type GuideDrawing,
  type GuideField,
  type GuideStep,
  guideFields,
} from './guide.ts';
import type { GuideValues } from './guide-values.ts';

/** A piece of a sentence. `value.text` is null while the account is not known: the page then says it in words. */
export type TextPart =
  | { kind: 'words'; text: string }
  | { kind: 'screen'; text: string }
  | { kind: 'value'; field: GuideField; text: string | null };

export interface FilledRow {
  field: GuideField;
  label: string;
  value: string | null;
}
export interface FilledStep {
  title: TextPart[];
  path: readonly string[];
  texts: TextPart[][];
  drawing: GuideDrawing | null;
  groups: Array<{ heading: TextPart[] | null; mark: string | null; rows: FilledRow[] }>;
  after: TextPart[][];
  notes: Array<{ kind: 'info' | 'safety'; parts: TextPart[] }>;
  older: { title: string; lines: TextPart[][] } | null;
}

/** A recommendation or the values of a link: what both have in common. */
export type Connections = Omit<GuideValues, 'address'>;

function fieldValue(guide: Guide, field: GuideField, connections: Connections | null, address: string | null) {
  if (field === 'address') return address;
  if (field === 'protocol') return connections?.protocol === 'pop3' ? 'POP' : 'IMAP';
  const [side, key] = field.split('.') as ['incoming' | 'outgoing', 'host' | 'port' | 'security' | 'username'];
  const connection = connections?.[side];
  if (!connection) return null;
  if (key === 'security') return guide.securityWords[connection.security];
  return connection[key] === null ? null : String(connection[key]);
}

// Without a check the guide shows the usual case: IMAP, a typed password, and both servers.
function holds(when: GuideCondition | undefined, connections: Connections | null): boolean {
  if (!when) return true;
  const { protocol = 'imap', incoming, outgoing } = connections ?? {};
  if (when.protocol && when.protocol !== protocol) return false;
  if (when.authentication && !when.authentication.includes(incoming?.authentication ?? 'password')) return false;
  if (when.security && incoming?.security !== when.security && outgoing?.security !== when.security) return false;
  if (when.outgoing !== undefined && when.outgoing !== (connections === null || outgoing !== null)) return false;
  if (when.leavesCopies && connections?.leavesCopies === false) return false;
  return true;
}

const isField = (name: string): name is GuideField => (guideFields as readonly string[]).includes(name);

/**
 * Splits a guide's text into words, names on the app's screen, and values.
 * The template is split before values go in, so no value can change its form.
 */
function textParts(template: string, valueFor: (field: GuideField) => string | null): TextPart[] {
  const pieces = template.split(/(\*\*[^*]+\*\*|\{[a-z.]+\})/).filter((piece) => piece !== '');
  return pieces.map((piece): TextPart => {
    const name = piece.slice(1, -1);
    if (piece.startsWith('{') && isField(name)) return { kind: 'value', field: name, text: valueFor(name) };
    if (!piece.startsWith('**')) return { kind: 'words', text: piece };
    // "{protocol}" is the one value that is itself a name on the screen, and always known.
    return { kind: 'screen', text: piece.slice(2, -2).replace('{protocol}', valueFor('protocol') ?? '') };
  });
}

/**
 * The steps of a guide for one account, in order.
 * @param connections the recommendation, or null while nothing was checked
 * @param address the person's email address; null: not known
 */
export function stepsFor(guide: Guide, connections: Connections | null, address: string | null): FilledStep[] {
  const valueFor = (field: GuideField) => fieldValue(guide, field, connections, address);
  const kept = <T extends { when?: GuideCondition }>(list: readonly T[] | undefined) =>
    (list ?? []).filter((item) => holds(item.when, connections));
  // In a drawing the one placeholder is "{protocol}", which is always known.
  const caption = (text: string) => text.replace('{protocol}', valueFor('protocol') ?? '');
  const fill = (step: GuideStep): FilledStep => ({
    title: textParts(step.title, valueFor),
    path: step.path ?? [],
    texts: kept(step.texts).map(({ text }) => textParts(text, valueFor)),
    drawing: step.drawing ? { ...step.drawing, title: caption(step.drawing.title) } : null,
    groups: kept(step.groups).map(({ heading, mark, rows }) => ({
      heading: heading === null ? null : textParts(heading, valueFor),
      mark: mark ?? null,
      rows: rows.map(({ field, label }) => ({ field, label, value: valueFor(field) })),
    })),
    after: kept(step.after).map(({ text }) => textParts(text, valueFor)),
    notes: kept(step.notes).map(({ kind, text }) => ({ kind, parts: textParts(text, valueFor) })),
    older: step.older
      ? { title: step.older.title, lines: step.older.lines.map((line) => textParts(line, valueFor)) }
      : null,
  });
  return kept(guide.steps).map(fill);
}
