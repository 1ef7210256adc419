// The forms in which a password could turn up where it must not be.

/** Raw, base64 (alone and in SASL PLAIN), URL-encoded, hexadecimal, UTF-16; texts as sockets give them and as people read them. */
export function tracesOf(password: string, user = ''): string[] {
  const bytes = Buffer.from(password, 'utf8');
  const wide = Buffer.from(password, 'utf16le');
  const base64 = (data: Buffer) => data.toString('base64').replace(/=+$/, '').slice(0, -1);
  const json = (text: string) => JSON.stringify(text).slice(1, -1);
  const forms = [
    password,
    bytes.toString('latin1'),
    base64(bytes),
    base64(Buffer.from(`\0${user}\0${password}`)),
    encodeURIComponent(password),
    encodeURIComponent(password).toLowerCase(),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    base64(wide),
    wide.toString('hex'),
    [...password].join('\0'),
    [...password].join('\u2400'),
  ];
  return [...new Set([...forms, ...forms.map(json)])];
}

/** The traces found in `text`. */
export function tracesIn(text: string, password: string, user = ''): string[] {
  return tracesOf(password, user).filter((trace) => text.includes(trace));
}
