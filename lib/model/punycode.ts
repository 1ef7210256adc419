// Reads Punycode labels back into letters (RFC 3492), so that people see their domain as they write it.

// The parameters that IDNA fixes (RFC 3492 5).
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;
const LAST_CODE_POINT = 0x10ffff;

/** Bias adaptation (RFC 3492 6.1). */
function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** a-z are 0-25, 0-9 are 26-35 (RFC 3492 5). */
function digitValue(character: string | undefined): number | null {
  if (character === undefined) return null;
  if (/^[a-z]$/.test(character)) return character.charCodeAt(0) - 97;
  if (/^[0-9]$/.test(character)) return character.charCodeAt(0) - 22;
  return null;
}

/** Decodes what follows "xn--", in lower case. null: not Punycode (RFC 3492 6.2, with its overflow checks). */
export function decodePunycode(encoded: string): string | null {
  const hyphen = encoded.lastIndexOf('-');
  const output = hyphen > 0 ? [...encoded.slice(0, hyphen)].map((letter) => letter.charCodeAt(0)) : [];
  if (output.some((code) => code >= INITIAL_N)) return null;
  let n = INITIAL_N;
  let i = 0;
  let bias = INITIAL_BIAS;
  for (let at = hyphen > 0 ? hyphen + 1 : 0; at < encoded.length; ) {
    const before = i;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitValue(encoded[at++]);
      if (digit === null) return null;
      i += digit * weight;
      if (i > Number.MAX_SAFE_INTEGER) return null;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const points = output.length + 1;
    bias = adapt(i - before, points, before === 0);
    n += Math.floor(i / points);
    if (n > LAST_CODE_POINT || (n >= 0xd800 && n <= 0xdfff)) return null;
    i %= points;
    output.splice(i++, 0, n);
  }
  return String.fromCodePoint(...output);
}
