// Passwords to be looked for where none may be: fifty of every kind, each with a token of its own where its kind allows.

/** Enough of its own not to stand in any text by chance. */
const tokenOf = (index: number) => `Kz${String(index).padStart(2, '0')}qWx7Lm`;

const kinds: Array<(token: string) => string> = [
  // Plain
  (token) => token,
  (token) => `Correct-Horse-${token}`,
  (token) => `${token}${token}`,
  (token) => `  ${token}  `,
  (token) => `a b  c ${token}`,
  (token) => `\t${token}\t`,
  // Quotes, backslashes, percents
  (token) => `"${token}"`,
  (token) => `'${token}'\``,
  (token) => `quo"te'd \\ ${token} \\`,
  (token) => `\\\\${token}\\"`,
  (token) => `%41%00${token}%0d%0a`,
  (token) => `100%${token}% +plus+ =equals=`,
  (token) => `&amp;<b>${token}</b>&#x41;`,
  (token) => `<script>alert("${token}")</script>`,
  (token) => `{"password":"${token}"}`,
  (token) => `$(reboot) \`id\` ${token} ; rm -rf`,
  (token) => `' OR '${token}'='${token}`,
  (token) => `{host} {${token}} {{values}}`,
  // Control characters
  (token) => `${token}\r\nM2 LOGOUT`,
  (token) => `line one\n${token}`,
  (token) => `line one\r${token}`,
  (token) => `\r\n${token}\r\n.\r\n`,
  (token) => `\u001b[31m${token}\u001b[0m`,
  (token) => `\u0007\u0008${token}\u007f`,
  (token) => `\u0085${token}\u2028\u2029`,
  // Beyond ASCII
  (token) => `Kanárek §${token}§`,
  (token) => `ünïcödé ${token} pass`,
  (token) => `ÿþ\u00a0${token}\u00ad`,
  (token) => `密码${token}パスワード`,
  () => 'пароль-канарейка-сорок-два',
  () => '🔑🐤🎉👩‍👩‍👧‍👦🇪🇪🧵🪡🧶',
  (token) => `🔑${token}🐤`,
  () => 'סיסמה-של-קנרית-אחת-ושתיים',
  (token) => `كلمة ${token} السر`,
  (token) => `\u202e${token}\u2066\u200f`,
  (token) => `\ufeff${token}\u200b\u200d`,
  (token) => `e\u0301a\u0308${token.normalize('NFD')}`,
  (token) => `\ud83d${token}`, // half of a pair: not to be written in UTF-8
  // Long
  (token) => token.repeat(8),
  (token) => `${token}${'x'.repeat(1_024 - token.length)}`,
  (token) => `${'é'.repeat(1_000)}${token}`,
  (token) => `${token}${' '.repeat(300)}!`,
  // Looks like the protocol
  (token) => `M1 OK ${token}`,
  (token) => `* BYE ${token}`,
  (token) => `+OK ${token}`,
  (token) => `-ERR [AUTH] ${token}`,
  (token) => `535 5.7.8 ${token}`,
  (token) => `{5}${token}`,
  (token) => `[hidden] ${token} [redacted]`,
  (token) => Buffer.from(`\0anna\0${token}`).toString('base64'),
];

export interface Canary {
  password: string;
  /** What is left of it even if everything odd is taken out; null: it is odd throughout. */
  token: string | null;
}

export const canaries: readonly Canary[] = kinds.map((make, index) => {
  const password = make(tokenOf(index));
  return { password, token: password.includes(tokenOf(index)) ? tokenOf(index) : null };
});

/** Never sent at all: SASL PLAIN ends at NUL (RFC 4616 2). */
export const unsendable: readonly string[] = [`${tokenOf(90)}\0`, `\0${tokenOf(91)}`, `anna\0${tokenOf(92)}\0`];

/** `count` canaries for one fault; its neighbours get others, and all faults together use every one of them many times. */
export const canariesFor = (fault: number, count: number): Canary[] =>
  Array.from({ length: Math.min(count, canaries.length) }, (_, turn) => {
    return canaries[(fault * 3 + turn * 17) % canaries.length]!;
  });

/** How many each fault gets: two, or as MAILMEND_CANARIES says; all of them take a quarter of an hour. */
export const canariesEach = Number(process.env.MAILMEND_CANARIES ?? 2);
