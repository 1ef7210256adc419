// Undoes what mail did to a text on its way: quoted-printable and base64 (RFC 2045 6.7, 6.8), and its character set.

/** Decoders are made once; a name that nobody knows is read as UTF-8. */
const decoders = new Map<string, TextDecoder>();

function decoderFor(charset: string): TextDecoder {
  const name = charset.trim().toLowerCase().slice(0, 40) || 'utf-8';
  const known = decoders.get(name);
  if (known) return known;
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(name);
  } catch {
    return decoderFor('utf-8');
  }
  // The WHATWG's list of labels is finite, so this cannot grow without end.
  decoders.set(name, decoder);
  return decoder;
}

/** RFC 2045 6.7: soft line ends vanish, `=XX` is a byte; what is neither stays as it is. */
function fromQuotedPrintable(text: string, charset: string): string {
  const decoder = decoderFor(charset);
  return text
    .replace(/=[ \t]{0,20}\n/g, '')
    .replace(/(?:=[0-9a-f]{2})+/gi, (run) => decoder.decode(Buffer.from(run.replaceAll('=', ''), 'hex')));
}

function fromBase64(text: string, charset: string): string {
  return decoderFor(charset).decode(Buffer.from(text, 'base64'));
}

/** Quoted-printable that nobody declared: a copied raw source without its header. */
function isUndeclaredQuotedPrintable(text: string): boolean {
  const softEnds = text.match(/=\n/g)?.length ?? 0;
  return softEnds > 1 || (softEnds === 1 && /=(?:3D|20|C2|C3|E2)/.test(text));
}

/** Nothing but lines of base64 (RFC 2045 6.8). */
function isUndeclaredBase64(text: string): boolean {
  const lines = text.trim().split('\n');
  return (
    lines[0]!.length >= 40 &&
    lines[0]!.length <= 100 &&
    lines.every((line) => /^[A-Za-z0-9+/]{1,100}={0,2}\s*$/.test(line))
  );
}

/**
 * The text as its writer meant it. `encoding`: the Content-Transfer-Encoding, or '' where none was named; `charset`: the
 * Content-Type's, or ''. Never throws; lines of `text` end with "\n". Undeclared encodings are recognised by their shape.
 */
export function decodedText(text: string, encoding: string, charset: string): string {
  const named = encoding.trim().toLowerCase();
  if (named === 'base64') return fromBase64(text, charset).replace(/\r\n?/g, '\n');
  if (named === 'quoted-printable' || isUndeclaredQuotedPrintable(text)) return fromQuotedPrintable(text, charset);
  if (isUndeclaredBase64(text)) {
    const decoded = fromBase64(text, charset).replace(/\r\n?/g, '\n');
    // Letters alone can be a long key as well: text has words in it.
    return /[a-z]{2} [a-z]{2}/i.test(decoded) && !decoded.includes('\ufffd') ? decoded : text;
  }
  // RFC 1468: Japanese text of seven bits, which marks its letters by escapes.
  if (text.includes('\u001b$') && /^iso-2022-jp/i.test(charset.trim()))
    return decoderFor('iso-2022-jp').decode(Buffer.from(text, 'latin1'));
  return text;
}
