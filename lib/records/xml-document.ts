// Reads an XML document that a stranger's web server sent; anything that could be a trap is refused unread.
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** One element: child elements by local name, attributes by "@name", text as "#text". */
export type XmlElement = Readonly<Record<string, unknown>>;
export type XmlDocument = { ok: true; root: XmlElement } | { ok: false; fault: 'html' | 'doctype' | 'malformed' };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  // Some apps take a text with all its blanks; whoever does not trims it.
  trimValues: false,
  maxNestedTags: 32,
  // Every element is a list, so one and several read alike.
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
  alwaysCreateTextNode: true,
});

/** Opening and closing tags together; documents of mail settings have some hundred. */
const MAX_TAGS = 40_000;

/**
 * The elements of `text`. `html`: a web page instead. `doctype`: it declares a document type (entity bombs need one).
 * `malformed`: not well-formed, empty, nested deeper than 32, or of more than 40,000 tags. Never throws.
 */
export function readXml(text: string): XmlDocument {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (
    /^(<\?xml[^>]{0,200}\?>\s*)?(<!--(?:(?!-->)[\s\S]){0,1000}-->\s*)?<(!doctype\s+html|html|head|body)\b/i.test(start)
  ) {
    return { ok: false, fault: 'html' };
  }
  if (/<!(DOCTYPE|ENTITY)/i.test(start)) return { ok: false, fault: 'doctype' };
  if (start.split('<', MAX_TAGS + 1).length > MAX_TAGS) return { ok: false, fault: 'malformed' };
  try {
    if (start === '' || XMLValidator.validate(start) !== true) return { ok: false, fault: 'malformed' };
    const root: unknown = parser.parse(start);
    return isElement(root) ? { ok: true, root } : { ok: false, fault: 'malformed' };
  } catch {
    return { ok: false, fault: 'malformed' };
  }
}

function isElement(value: unknown): value is XmlElement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The child elements called `name`, in order. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  const list = Object.hasOwn(element, name) ? element[name] : [];
  return Array.isArray(list) ? list.filter(isElement) : [];
}

/** The text of the first child called `name`, trimmed; null when it is missing or empty. */
export function textOf(element: XmlElement, name: string): string | null {
  const child = childrenOf(element, name)[0];
  return child ? ownText(child) : null;
}

/** The element's own text, trimmed; null when there is none. */
export function ownText(element: XmlElement): string | null {
  return writtenText(element).trim() || null;
}

/** The element's own text with all its blanks; empty when there is none. */
export function writtenText(element: XmlElement): string {
  const text = Object.hasOwn(element, '#text') ? element['#text'] : null;
  return typeof text === 'string' ? unescaped(text) : '';
}

/** The value of an attribute, or null. */
export function attributeOf(element: XmlElement, name: string): string | null {
  const value = Object.hasOwn(element, `@${name}`) ? element[`@${name}`] : null;
  return typeof value === 'string' ? unescaped(value.trim()) || null : null;
}

const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** References to characters (XML 1.0 4.1), and the five entities that XML itself has (4.6); others stay as written. */
function unescaped(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    if (name !== undefined) return predefined[name as string] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? whole : String.fromCodePoint(point);
  });
}

/** `text` without what XML 1.0 does not know, escaped or not (2.2). */
export function xmlCharacters(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** `text` for use inside an element or a quoted attribute; characters that XML 1.0 does not know are left out. */
export function escapedXml(text: string): string {
  return xmlCharacters(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
