// Fills a guide with one account's values: which steps hold for it, and what to type in each.
import {
  type Guide,
  type GuideAnswer,
  type GuideCondition,
  type GuideConfig,
  type GuideDrawing,
  type GuideField,
  type GuideSection,
  guideFields,
  guideSections,
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
export interface FilledGroup {
  heading: TextPart[] | null;
  mark: string | null;
  rows: FilledRow[];
}
/** An answer to a question that every guide answers. */
export interface FilledAnswer {
  path: readonly string[];
  texts: TextPart[][];
  older: { title: string; lines: TextPart[][] } | null;
  /** The slug of the article that says more. */
  article: string | null;
}
export interface FilledStep extends FilledAnswer {
  title: TextPart[];
  drawing: GuideDrawing | null;
  groups: FilledGroup[];
  config: { caption: string; text: string } | null;
  after: TextPart[][];
  notes: Array<{ kind: 'info' | 'safety'; parts: TextPart[] }>;
}
/** `none`: the app has no such thing, and why that matters. */
export type FilledSection = { id: GuideSection } & ({ none: string } | { none: null; answer: FilledAnswer });

/** A recommendation or the values of a link: what both have in common. */
export type Connections = Omit<GuideValues, 'address'>;

/** The app's own word for the account's protocol; where it has none, the usual word. */
function protocolWord(guide: Guide, protocol: Connections['protocol'] = 'imap'): string {
  return guide.protocolWords[protocol] ?? { imap: 'IMAP', pop3: 'POP' }[protocol];
}

/** Whether the app can read this account's mail at all: some know IMAP only. */
export function readsBy(guide: Guide, connections: Connections | null): boolean {
  return guide.protocolWords[connections?.protocol ?? 'imap'] !== null;
}

function fieldValue(guide: Guide, field: GuideField, connections: Connections | null, address: string | null) {
  if (field === 'address') return address;
  if (field === 'protocol') return protocolWord(guide, connections?.protocol);
  if (field === 'password' || field === 'outgoing.password') return null;
  const [side, key] = field.split('.') as ['incoming' | 'outgoing', 'host' | 'port' | 'security' | 'username'];
  const connection = connections?.[side];
  if (!connection) return null;
  if (key === 'security') return guide.securityWords[connection.security];
  return connection[key] === null ? null : String(connection[key]);
}

// Without a check the guide shows the usual case: IMAP, a typed password, TLS from the first byte, and both servers.
function holds(when: GuideCondition | undefined, connections: Connections | null): boolean {
  if (!when) return true;
  const { protocol = 'imap', incoming, outgoing } = connections ?? {};
  if (when.protocol && when.protocol !== protocol) return false;
  if (when.authentication && !when.authentication.includes(incoming?.authentication ?? 'password')) return false;
  if (when.security && incoming?.security !== when.security && outgoing?.security !== when.security) return false;
  if (when.incomingSecurity && when.incomingSecurity !== (incoming?.security ?? 'tls')) return false;
  if (when.outgoingSecurity && when.outgoingSecurity !== (outgoing?.security ?? 'tls')) return false;
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

/** The account's values in one guide, and which of its parts hold for them. */
function filling(guide: Guide, connections: Connections | null, address: string | null) {
  const valueFor = (field: GuideField) => fieldValue(guide, field, connections, address);
  const parts = (text: string) => textParts(text, valueFor);
  const kept = <T extends { when?: GuideCondition }>(list: readonly T[] | undefined) =>
    (list ?? []).filter((item) => holds(item.when, connections));
  // In a path, a label and a drawing the one placeholder is "{protocol}", which is always known.
  const caption = (text: string) => text.replace('{protocol}', protocolWord(guide, connections?.protocol));
  const answer = ({ path, texts, older, article }: Partial<GuideAnswer>): FilledAnswer => ({
    path: (path ?? []).map(caption),
    texts: kept(texts).map(({ text }) => parts(text)),
    older: older ? { title: older.title, lines: older.lines.map(parts) } : null,
    article: article ?? null,
  });
  const config = ({ caption, lines }: GuideConfig) => ({
    caption,
    text: kept(lines)
      .map(({ text }) => text.replace(/\{([a-z.]+)\}/g, (_, name: string) => configValue(name, valueFor)))
      .join('\n'),
  });
  return { valueFor, parts, caption, kept, answer, config };
}

/**
 * A value inside a configuration file. Whoever wrote a link chose its user name, and such files run commands that stand
 * between backticks: what is not plain is written as in a URL (RFC 3986 2.1), or stays a word to replace.
 */
function configValue(name: string, valueFor: (field: GuideField) => string | null): string {
  const [side = '', key] = name.split('.');
  const login = key === 'login' && isField(`${side}.username`) ? valueFor(`${side}.username` as GuideField) : null;
  if (login !== null) {
    const code = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(login.toWellFormed()).replace(/[!'()*]/g, code);
  }
  const value = isField(name) ? valueFor(name) : null;
  return value !== null && /^[\w.@+-]+$/.test(value) ? value : name.replace('.', '-').toUpperCase();
}

/**
 * The steps of a guide for one account, in order.
 * @param connections the recommendation, or null while nothing was checked
 * @param address the person's email address; null: not known
 */
export function stepsFor(guide: Guide, connections: Connections | null, address: string | null): FilledStep[] {
  const { valueFor, parts, caption, kept, answer, config } = filling(guide, connections, address);
  return kept(guide.steps).map((step) => ({
    ...answer({ path: step.path, texts: step.texts, older: step.older }),
    title: parts(step.title),
    drawing: step.drawing ? { ...step.drawing, title: caption(step.drawing.title) } : null,
    groups: kept(step.groups).map(({ heading, mark, rows }) => ({
      heading: heading === null ? null : parts(heading),
      mark: mark ?? null,
      rows: rows.map(({ field, label }) => ({ field, label: caption(label), value: valueFor(field) })),
    })),
    config: step.config ? config(step.config) : null,
    after: kept(step.after).map(({ text }) => parts(text)),
    notes: kept(step.notes).map(({ kind, text }) => ({ kind, parts: parts(text) })),
  }));
}

/** What a guide answers besides its steps, for one account, in the order of its page. */
export function sectionsFor(guide: Guide, connections: Connections | null, address: string | null): FilledSection[] {
  const { answer } = filling(guide, connections, address);
  return guideSections.map((id) => {
    const section = guide.sections[id];
    return 'none' in section ? { id, none: section.none } : { id, none: null, answer: answer(section) };
  });
}

/** Sections that belong among the steps: a copy on the server for POP accounts, and the filter that there is. */
export function isStep({ id, none }: FilledSection, connections: Connections | null): boolean {
  if (none !== null) return false;
  if (id === 'junk') return true;
  return id === 'copies' && connections?.protocol === 'pop3' && connections.leavesCopies !== false;
}
