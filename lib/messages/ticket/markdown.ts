// Text in Markdown that stays text, whatever stands in it (CommonMark 0.31).

/** Every sign that could begin markup, a link, a mention or HTML is escaped (CommonMark 2.4). */
export const plainMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&!@$^]/g, '\\$&');

const longestTicks = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, ticks) => Math.max(longest, ticks.length), 0);

/** A code span: its ticks are more than any run inside it (CommonMark 6.1). */
export function codeSpan(text: string): string {
  if (text === '') return '';
  const ticks = '`'.repeat(longestTicks(text) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${text}${pad}${ticks}`;
}

/** Lines as a fenced block, indented below a list's item; no lines, no block. No line may hold a line end. */
export function codeBlock(lines: readonly string[], indent: string): string[] {
  if (lines.length === 0) return [];
  const fence = '`'.repeat(Math.max(3, ...lines.map((text) => longestTicks(text) + 1)));
  return [`${fence}text`, ...lines, fence].map((text) => `${indent}${text}`);
}
