// The shape in which a DNS panel wants a record: how it names the fields, the host part, quotes, numbers apart.

/** What a panel calls its fields. They are its own words, so they are not translated. */
interface PanelLabels {
  name: string;
  value: string;
  /** Of MX, where it differs from `value`. */
  mx?: string;
}
interface Panel {
  /** As `dnsHostOf` in lib/records calls it, and as people know it; null: any other panel. */
  operator: string | null;
  labels: PanelLabels;
  /** `part`: relative to the zone, with `apex` for the zone itself ('' is an empty field); `full`; `dotted`: full with a final dot. */
  name: 'part' | 'full' | 'dotted';
  apex: string;
  /** TXT in double quotes, in strings of at most 255 characters (RFC 1035 3.3). */
  quoted: boolean;
  /** Priority, weight and port have fields of their own. */
  numbersApart: boolean;
  /** Host names as values end in a dot, else the panel adds the domain to them. */
  dottedTargets: boolean;
}

const usual = { name: 'part', apex: '@', quoted: false, numbersApart: true, dottedTargets: false } as const;

export const dnsPanels = {
  cloudflare: { ...usual, operator: 'Cloudflare', labels: { name: 'Name', value: 'Content', mx: 'Mail server' } },
  cpanel: {
    ...usual,
    operator: 'cPanel',
    labels: { name: 'Name', value: 'Record', mx: 'Destination' },
    name: 'dotted',
  },
  plesk: {
    ...usual,
    operator: 'Plesk',
    labels: { name: 'Domain name', value: 'TXT record', mx: 'Mail exchange server' },
    apex: '',
  },
  'route-53': {
    ...usual,
    operator: 'Amazon Route 53',
    labels: { name: 'Record name', value: 'Value' },
    ...{ apex: '', quoted: true, numbersApart: false },
  },
  godaddy: { ...usual, operator: 'GoDaddy', labels: { name: 'Name', value: 'Value' } },
  namecheap: { ...usual, operator: 'Namecheap', labels: { name: 'Host', value: 'Value' } },
  ionos: { ...usual, operator: 'IONOS', labels: { name: 'Host name', value: 'Value', mx: 'Points to' } },
  ovh: {
    ...usual,
    operator: 'OVH',
    labels: { name: 'Sub-domain', value: 'Value', mx: 'Target' },
    apex: '',
    dottedTargets: true,
  },
  hostinger: { ...usual, operator: 'Hostinger', labels: { name: 'Name', value: 'TXT value', mx: 'Mail server' } },
  general: { ...usual, operator: null, labels: { name: 'Name', value: 'Value' }, name: 'full', numbersApart: false },
} as const satisfies Record<string, Panel>;
export type DnsPanel = keyof typeof dnsPanels;
export const dnsPanelIds = Object.keys(dnsPanels) as DnsPanel[];

/** The panel of a DNS host recognised by its nameservers; the general one for any other, and for none. */
export const panelOfOperator = (operator: string | null): DnsPanel =>
  dnsPanelIds.find((id) => operator !== null && dnsPanels[id].operator === operator) ?? 'general';

export interface PanelRecord {
  nameLabel: string;
  /** '': the field stays empty. */
  name: string;
  valueLabel: string;
  value: string;
  /** Fields of their own, in order; empty where the value holds them. */
  numbers: Array<{ field: 'priority' | 'weight' | 'port'; value: string }>;
}

function nameIn({ name: form, apex }: Panel, name: string, zone: string): string {
  const full = name.replace(/\.$/, '');
  const top = zone.replace(/\.$/, '').toLowerCase();
  if (form === 'full') return full;
  if (form === 'dotted') return `${full}.`;
  if (full.toLowerCase() === top) return apex;
  // A name outside the zone cannot be written as a part of it; then the whole name says what is meant.
  return full.toLowerCase().endsWith(`.${top}`) ? full.slice(0, -top.length - 1) : full;
}

/** TXT as quoted strings of at most 255 bytes; a backslash keeps quotes and backslashes inside them (RFC 1035 5.1). */
function quotedStrings(text: string): string {
  const pieces = text.match(/[\s\S]{1,255}/g) ?? [''];
  return pieces.map((piece) => `"${piece.replace(/["\\]/g, '\\$&')}"`).join(' ');
}

const targetIn = ({ dottedTargets }: Panel, target: string): string => {
  const bare = target.replace(/\.$/, '');
  return dottedTargets || bare === '' ? `${bare}.` : bare;
};

/** One value of a record in the shape of a panel. `zone`: the domain that the panel manages. */
export function recordInPanel(
  id: DnsPanel,
  record: { name: string; type: string },
  value: string,
  zone: string,
): PanelRecord {
  const panel: Panel = dnsPanels[id];
  const { labels, quoted, numbersApart } = panel;
  const shape = {
    nameLabel: labels.name,
    name: nameIn(panel, record.name, zone),
    valueLabel: labels.value,
    numbers: [],
  };
  if (record.type === 'TXT') return { ...shape, value: quoted ? quotedStrings(value) : value };
  const valueLabel = labels.mx ?? labels.value;
  const fields =
    record.type === 'MX'
      ? (['priority'] as const)
      : record.type === 'SRV'
        ? (['priority', 'weight', 'port'] as const)
        : [];
  const words = value.trim().split(/\s+/);
  const target = words[fields.length];
  const numbers = fields.map((field, place) => ({ field, value: words[place] ?? '' }));
  const understood = words.length === fields.length + 1 && numbers.every((number) => /^\d{1,5}$/.test(number.value));
  if (record.type === 'CNAME' && words.length === 1) return { ...shape, valueLabel, value: targetIn(panel, value) };
  if (fields.length === 0 || target === undefined || !understood) return { ...shape, value };
  const host = targetIn(panel, target);
  if (numbersApart) return { ...shape, valueLabel, value: host, numbers };
  return { ...shape, value: [...words.slice(0, fields.length), host].join(' ') };
}
