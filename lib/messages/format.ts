// Fills the {placeholders} of a sentence and joins lists the way people say them.

/** What a placeholder may stand for. Lists are joined with commas and "and". */
export type MessageValue = string | number | readonly string[];

/** "a", "a and b", "a, b and c". */
export function joinList(items: readonly string[], and = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** Replaces every `{name}` of `template` by its value; a name without a value stays as it is, so that a test can see it. */
export function format(template: string, values: Readonly<Record<string, MessageValue>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : joinList(value);
  });
}
