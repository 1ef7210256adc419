// What is wrong at one place of an SPF record, by fault key: one sentence each, for whoever looks after the DNS.

/**
 * `permerror`: the record does not follow RFC 7208, so receivers give up on the whole of it (RFC 7208 2.6.7).
 * Otherwise the record can be read, but it does not say what its author surely meant.
 */
export const spfFaults = {
  'not-spf1': { permerror: true, text: 'The record must begin with “v=spf1” and a space.' },
  'unknown-mechanism': {
    permerror: true,
    text: 'SPF does not know this word, so receivers give up on the whole record.',
  },
  'ip-version-name': { permerror: true, text: 'SPF writes “ip4:” or “ip6:” here, without the letter v.' },
  'modifier-with-colon': { permerror: true, text: 'This word takes an equals sign, not a colon.' },
  'bad-modifier-name': { permerror: true, text: 'The name before an equals sign must begin with a letter.' },
  'qualifier-on-modifier': {
    permerror: true,
    text: 'The sign before this word must go: it only belongs before a mechanism.',
  },
  'qualifier-repeated': { permerror: true, text: 'Only one sign may stand before a word.' },
  'space-in-term': { permerror: true, text: 'A space splits this entry in two: remove the space.' },
  'missing-space': { permerror: true, text: 'Two entries run into each other: put a space between them.' },
  separator: { permerror: true, text: 'Entries are separated by spaces, not by commas or semicolons.' },
  'all-with-extra': { permerror: true, text: 'The word “all” stands alone, with nothing after it.' },
  'domain-missing': { permerror: true, text: 'A domain name is missing here.' },
  'domain-without-dot': { permerror: true, text: 'A full domain name with a dot in it is needed here.' },
  'domain-is-address': { permerror: true, text: 'An IP address stands here: use “ip4:” or “ip6:” for addresses.' },
  'domain-has-port': { permerror: true, text: 'A port number does not belong in an SPF record.' },
  'bad-top-label': { permerror: true, text: 'The last part of this domain name cannot be right.' },
  'empty-label': { permerror: true, text: 'This domain name has two dots with nothing between them.' },
  'label-too-long': { permerror: true, text: 'One part of this domain name is longer than 63 characters.' },
  'name-too-long': { permerror: true, text: 'This domain name is longer than 253 characters.' },
  'ip-missing': { permerror: true, text: 'An IP address is missing here.' },
  'bad-ip4': { permerror: true, text: 'This is not a complete IPv4 address.' },
  'bad-ip6': { permerror: true, text: 'This is not a complete IPv6 address.' },
  'ip6-in-ip4': { permerror: true, text: 'This is an IPv6 address: write “ip6:” before it.' },
  'ip4-in-ip6': { permerror: true, text: 'This is an IPv4 address: write “ip4:” before it.' },
  'bad-cidr': { permerror: true, text: 'The number after the slash is not a possible network size.' },
  'cidr-not-allowed': { permerror: true, text: 'A slash and a number do not belong after this word.' },
  'macro-syntax': { permerror: true, text: 'A percent sign must begin a macro, such as “%{i}”.' },
  'macro-unknown-letter': { permerror: true, text: 'SPF has no macro with this letter.' },
  'macro-zero': { permerror: true, text: 'The number in a macro must be 1 or more.' },
  'macro-explanation-only': { permerror: true, text: 'This macro may only be used in an explanation text.' },
  'duplicate-redirect': { permerror: true, text: 'The word “redirect” may stand in a record only once.' },
  'duplicate-exp': { permerror: true, text: 'The word “exp” may stand in a record only once.' },
  'smart-quotes': { permerror: true, text: 'A curly quotation mark was pasted into the record.' },
  'quotation-mark': { permerror: true, text: 'A quotation mark is part of the record: remove it.' },
  'dash-lookalike': { permerror: true, text: 'This is a long dash: type a plain minus sign instead.' },
  'invisible-character': { permerror: true, text: 'An invisible character was pasted into the record.' },
  'control-character': { permerror: true, text: 'A tab, a line break or another control character is in the record.' },
  'non-ascii': { permerror: true, text: 'Only plain English letters, digits and signs may stand in an SPF record.' },
  'mechanism-with-equals': {
    permerror: false,
    text: 'Receivers ignore this entry: write a colon, not an equals sign.',
  },
  'list-in-domain': { permerror: false, text: 'Two names stand in one entry: each one needs an entry of its own.' },
  'missing-space-in-domain': {
    permerror: false,
    text: 'Another entry seems to be glued to this name: put a space between them.',
  },
  'second-version': { permerror: false, text: '“v=spf1” belongs at the start of the record only.' },
  'address-in-domain': { permerror: false, text: 'A domain name belongs here, not an email address.' },
  'scheme-in-domain': { permerror: false, text: 'A domain name belongs here, not a web address.' },
} as const satisfies Record<string, { permerror: boolean; text: string }>;
