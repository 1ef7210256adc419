// Reads a DMARC policy record (RFC 9989 4.7 and 4.8), and names the steps of the DNS tree walk (4.10).
import type { DmarcEvidence, SyntaxFault } from '../model/evidence.ts';
import { reportUriFault } from './report-uri.ts';
import { faultAt, parseTagList, type Tag, trimBlanks } from './tag-list.ts';

export type DmarcPolicy = NonNullable<DmarcEvidence['policy']>;

/** The version tag comes first and is exactly "DMARC1"; without it the record counts for nothing (RFC 9989 4.7). */
export function isDmarcRecord(text: string): boolean {
  return /^[vV][ \t]*=[ \t]*DMARC1[ \t]*(;|$)/.test(text);
}

/** Not a DMARC record, yet meant as one: "v=DMARC 1", " v=dmarc1", "v=DMARC1 p=none", a record in quotes. */
export function isDmarcNearMiss(text: string): boolean {
  const start = text.slice(0, 100);
  return (
    !isDmarcRecord(text) &&
    (/d[\s_-]?marc[\s_-]?\d?/i.test(start) || /^\W*p\s*=\s*(none|quarantine|reject)\b/i.test(start))
  );
}

const policies = ['none', 'quarantine', 'reject'];
/** RFC 9989 removed these tags of RFC 7489; receivers of before may still read them. */
const removedTags = ['pct', 'rf', 'ri'];

/**
 * The policy in `text`, which `isDmarcRecord` accepts. What is malformed falls back to its default (RFC 9989 4.7) and
 * is listed: `bad-p`, `bad-sp`, `bad-np`, `bad-adkim`, `bad-aspf`, `bad-t`, `bad-psd`, `bad-fo`, `bad-rua`, `bad-ruf`,
 * `missing-p`, `cut-address` (a semicolon within rua or ruf), and those of the tag list. Unknown tags are ignored, as the standard demands. `p` is "none" when it
 * is missing or malformed but reports are asked for, and null when then nothing applies (4.10.1). Never throws.
 */
export function parseDmarc(text: string): DmarcPolicy {
  const { tags, faults: found } = parseTagList(text);
  const faults = found.map((fault) => (isCutAddress(fault) ? { ...fault, key: 'cut-address' } : fault));
  const read = (name: string, allowed: readonly string[]): string | null => {
    const tag = tags.find((candidate) => candidate.name.toLowerCase() === name);
    const value = tag?.value.toLowerCase();
    if (value !== undefined && allowed.includes(value)) return value;
    if (tag) faults.push(faultAt(`bad-${name}`, text, tag.start, tag.end));
    return null;
  };
  const addresses = (name: string) =>
    uris(
      text,
      name,
      tags.find((tag) => tag.name.toLowerCase() === name),
      faults,
    );

  const rua = addresses('rua');
  const given = read('p', policies);
  const hasP = tags.some(({ name }) => name.toLowerCase() === 'p');
  if (!hasP && rua.length === 0) faults.push(faultAt('missing-p', text, 0, text.length));
  const fo = tags.find(({ name }) => name.toLowerCase() === 'fo');
  if (fo && !/^[01ds](\s*:\s*[01ds]){0,3}$/i.test(fo.value)) faults.push(faultAt('bad-fo', text, fo.start, fo.end));
  return {
    p: given ?? (rua.length > 0 ? 'none' : null),
    sp: read('sp', policies),
    np: read('np', policies),
    adkim: read('adkim', ['r', 's']) === 's' ? 's' : 'r',
    aspf: read('aspf', ['r', 's']) === 's' ? 's' : 'r',
    testing: read('t', ['y', 'n']) === 'y',
    psd: (read('psd', ['y', 'n', 'u']) ?? 'u') as DmarcPolicy['psd'],
    rua,
    ruf: addresses('ruf'),
    deprecated: tags.map(({ name }) => name.toLowerCase()).filter((name) => removedTags.includes(name)),
    faults: faults.slice(0, 20),
  };
}

/** What stands behind a semicolon where a comma belongs: an address, and so no tag. */
const isCutAddress = ({ key, text }: SyntaxFault): boolean => key === 'no-equals' && /^mailto:|^[^\s@:]+@/i.test(text);

/** RFC 7489 6.2 let a size follow, as in "!10m"; RFC 9989 took that away, and it does no harm. */
const formerSize = /!\d{1,15}[kmgt]?$/i;

/** At most 20 report addresses, without a size. */
function uris(text: string, name: string, tag: Tag | undefined, faults: SyntaxFault[]): string[] {
  const found: string[] = [];
  let at = tag?.valueStart ?? 0;
  for (const piece of tag?.value.split(',') ?? []) {
    const uri = trimBlanks(piece);
    const start = at + piece.indexOf(uri);
    at += piece.length + 1;
    const target = uri.replace(formerSize, '');
    if (reportUriFault(target) !== null) {
      if (faults.length < 50) faults.push(faultAt(`bad-${name}`, text, start, start + Math.max(uri.length, 1)));
    } else if (found.length < 20) found.push(target);
  }
  return found;
}

/**
 * The names at which a DMARC record may stand for `domain`, in the order of the tree walk (RFC 9989 4.10): its own,
 * then each parent up to the top-level domain; below seven labels the walk jumps, so there are at most 8.
 */
export function dmarcWalkNames(domain: string): string[] {
  const labels = domain.toLowerCase().replace(/\.$/, '').split('.');
  const names = [labels.join('.')];
  for (let left = Math.min(labels.length - 1, 7); left > 0; left--) names.push(labels.slice(-left).join('.'));
  return names.map((name) => `_dmarc.${name}`);
}

/**
 * What is asked for mail of `domain` by the policy found at `foundAt` (RFC 9989 4.7): its own "p"; of a record above
 * it "np" where the domain does not exist, "sp" where it does, each falling back to the one before. null: nothing, or
 * it rests on whether the domain exists, which `exists` leaves open with null.
 */
export function requestedPolicy(
  { policy, foundAt, exists = true }: Pick<DmarcEvidence, 'policy' | 'foundAt' | 'exists'>,
  domain: string,
): string | null {
  if (policy === null) return null;
  if (foundAt === `_dmarc.${domain}`) return policy.p;
  const existing = policy.sp ?? policy.p;
  const missing = policy.np ?? existing;
  if (exists === null) return existing === missing ? existing : null;
  return exists ? existing : missing;
}
