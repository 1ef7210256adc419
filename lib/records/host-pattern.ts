// Matches host names against patterns of a fixed form, so that no look-alike name slips through.

/** RFC 1035 2.3.4, with a final dot. */
const LONGEST_NAME = 254;

/**
 * Whether `pattern` covers `name`. A leading "*." stands for one or more whole labels; a "*" inside a label
 * for letters and digits of that label only. Everything else must be equal. Case and a trailing dot do not count.
 */
export function matchesHost(pattern: string, name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  const host = name.toLowerCase().replace(/\.$/, '');
  // What stands behind the last star is fixed. Hundreds of patterns are held against a name, and nearly all end here.
  if (!host.endsWith(pattern.slice(pattern.lastIndexOf('*') + 1))) return false;
  const labels = host.split('.');
  const parts = pattern.split('.');
  if (labels.some((label) => label === '')) return false;
  if (parts[0] === '*') {
    parts.shift();
    if (labels.length <= parts.length) return false;
    labels.splice(0, labels.length - parts.length);
  }
  return labels.length === parts.length && parts.every((part, index) => matchesLabel(part, labels[index] ?? ''));
}

function matchesLabel(part: string, label: string): boolean {
  const star = part.indexOf('*');
  if (star < 0) return part === label;
  const before = part.slice(0, star);
  const after = part.slice(star + 1);
  if (label.length < before.length + after.length) return false;
  const between = label.slice(before.length, label.length - after.length);
  return label.startsWith(before) && label.endsWith(after) && /^[a-z0-9]*$/.test(between);
}
