// The words of an HTML body: styles, scripts and tags taken out, so that no number of a style sheet is read as a code.

const entities: Readonly<Record<string, string>> = {
  ...{ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ', rsquo: '’', lsquo: '‘' },
};
/** Elements that end a line. */
const breaks = /^\/?(?:p|br|div|tr|td|th|li|ul|ol|table|h[1-6]|hr|pre|blockquote|body|center)$/i;
/** Elements whose content nobody sees. */
const unseen = /^(?:style|script|head|title)$/i;

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Whether a text without any Content-Type is HTML. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype html|html|head|style|body|table|div)[\s>]/i.test(text.slice(0, 20_000));
}

/** Never throws; linear: each "<" looks for its ">" once, and what is open to the end stays text. */
export function htmlText(html: string): string {
  const out: string[] = [];
  const neverClosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    out.push(html.slice(at, open));
    const close = html.indexOf('>', open);
    if (close < 0) {
      at = open;
      break;
    }
    at = close + 1;
    const name = /^<(\/?[a-z][a-z0-9]*)/i.exec(html.slice(open, open + 20))?.[1] ?? '';
    if (unseen.test(name) && !neverClosed.has(name.toLowerCase())) {
      const end = new RegExp(`</${name}\\s{0,20}>`, 'gi');
      end.lastIndex = at;
      // What nobody closes hides nothing, as in a page that was cut.
      if (end.test(html)) at = end.lastIndex;
      else neverClosed.add(name.toLowerCase());
    }
    out.push(breaks.test(name) ? '\n' : name === '' && !html.startsWith('<!', open) ? html.slice(open, at) : ' ');
  }
  out.push(html.slice(at));
  return out.join('').replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, entity);
}
