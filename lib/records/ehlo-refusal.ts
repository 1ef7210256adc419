// What an SMTP server means that greets, and then refuses EHLO: our name, or our visit at all.

/** Words for a visit that is not welcome, whatever name is given; 4.3.2 and its like speak of the service (RFC 3463 3.4). */
const visit =
  /\b[45]\.[34]\.\d+\b|\bblock(ed|ing|list)?\b|\bban(ned)?\b|\b(black|deny|reject)[- ]?list|\blisted\b|\bspam|reputation|too (many|much|fast)|\blimit|\bbusy\b|overload|shut(ting)? ?down|(not|un)available|maintenance/i;
/** Words for the name: they count even beside the others. */
const name = /\b(e?helo|ehlo|hostname|host name|fqdn|fully[- ]qualified|domain name|address literal)\b/i;

/** `text`: the refusal with its code. Without a word for either, the name is all that changed since the greeting. */
export function isAboutOurName(text: string): boolean {
  const said = text.slice(0, 500);
  return name.test(said) || !visit.test(said);
}
