// Recognises mail server software by what it says of itself.

/** What a server said. `id`: its ID reply (RFC 2971), or the POP3 IMPLEMENTATION capability as `name`. */
export interface ServerWords {
  greeting: string | null;
  id?: Readonly<Record<string, string | null>> | null;
  capabilities?: readonly string[] | null;
}

// Asked in this order: a product that embeds or names another stands before it.
const signs: ReadonlyArray<readonly [name: string, sign: RegExp]> = [
  ['Gmail', /\bGimap\b|\bgsmtp\b|\bGpop ready\b/i],
  ['Exchange', /Microsoft Exchange|Microsoft ESMTP MAIL Service|Exchange IMAP4/i],
  ['Zimbra', /Zimbra|\bZimbraInc\b/i],
  ['iCloud', /iSCREAM|\bicloud\.com\b/i],
  ['Yahoo', /\byahoo\.com\b|\bYMail\b|IMAP4rev1 YM/i],
  ['Yandex', /Yandex/i],
  ['Zoho', /\bZoho\b/i],
  ['Stalwart', /Stalwart/i],
  ['Domino', /\bDomino\b|Lotus Notes POP3/i],
  ['CommuniGate', /CommuniGate/i],
  ['SmarterMail', /SmarterMail/i],
  ['Axigen', /\bAxigen\b/i],
  ['Oracle Messaging Server', /Messaging Server|\biPlanet\b/i],
  ['GroupWise', /GroupWise/i],
  ['Coremail', /coremail/i],
  ['Mercury', /\bMercury\/32\b/i],
  ['WildDuck', /WildDuck/i],
  ['James', /\bJAMES (IMAP|POP3|SMTP)/i],
  ['GNU Mailutils', /mailutils/i],
  ['Kerio', /\bKerio\b/i],
  ['MDaemon', /MDaemon/i],
  ['IceWarp', /IceWarp|\bMerak\b/i],
  ['MailEnable', /MailEnable/i],
  ['hMailServer', /hMailServer/i],
  ['Haraka', /\bHaraka\b/i],
  ['OpenSMTPD', /OpenSMTPD/i],
  ['Sendmail', /\bSendmail\b/i],
  ['Postfix', /\bPostfix\b/i],
  ['Exim', /\bExim\b/i],
  ['Cyrus', /\bCyrus\b/i],
  // "Hello there." is the whole POP3 greeting of Courier.
  ['Courier', /\bCourier\b|^\+OK Hello there\.\s*$/i],
  ['Dovecot', /\bDovecot\b/i],
];

/** The product's name, or null when the server does not tell. Reads at most 1,000 characters of each word. */
export function serverSoftware({ greeting, id, capabilities }: ServerWords): string | null {
  const words = [
    id?.name,
    id?.vendor,
    greeting,
    ...(capabilities ?? []).filter((word) => /^(X-|IMPLEMENTATION)/i.test(word)),
  ];
  for (const word of words) {
    const found = word ? signs.find(([, sign]) => sign.test(word.slice(0, 1000))) : undefined;
    if (found) return found[0];
  }
  return null;
}
