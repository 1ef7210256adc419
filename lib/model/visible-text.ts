// Text that came from outside, made honest: control and direction characters are shown, not obeyed.

// C0 and C1 controls, soft hyphen, zero-width and bidirectional formatting (Unicode UAX 9, "Trojan Source"), tags, lone surrogates.
const invisible = /[\p{Cc}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}\p{Cs}]/gu;

/** The same text with every invisible character written as ⟨U+202E⟩, cut to `max` characters. */
export function visibleText(text: string, max = 4000): string {
  const shown = text.replace(invisible, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `⟨U+${code}⟩`;
  });
  return shown.length > max ? `${shown.slice(0, max)}…` : shown;
}
