// Which text of a report is wanted instead of its JSON (RFC 9110 12.5.1).

const kinds = ['text/plain', 'text/markdown'] as const;
export type TextKind = (typeof kinds)[number];

/** The quality that an Accept header gives to a type that it names itself; 0: it does not. */
function qualityOf(accept: string, type: string): number {
  for (const range of accept.split(',')) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    if (name !== type) continue;
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return quality === undefined ? 1 : Number(quality.slice(2)) || 0;
  }
  return 0;
}

/** Null: JSON, which is what is given unless a text is named and preferred. */
export function wantedText(accept: string | null): TextKind | null {
  const header = (accept ?? '').slice(0, 1_000);
  const json = qualityOf(header, 'application/json');
  const named = kinds.map((kind) => ({ kind, quality: qualityOf(header, kind) }));
  const best = named.reduce((one, other) => (other.quality > one.quality ? other : one));
  return best.quality > json ? best.kind : null;
}
