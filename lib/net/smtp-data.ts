// A message as SMTP carries it after DATA: CRLF line ends, dots stuffed, ended by a line with one dot (RFC 5321 4.5.2).

/** The bytes to send after "354". Whatever `text` holds, the end mark stands at its end only. */
export function smtpData(text: string): Buffer {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  const stuffed = lines.map((line) => (line.startsWith('.') ? `.${line}\r\n` : `${line}\r\n`));
  return Buffer.from(`${stuffed.join('')}.\r\n`, 'utf8');
}
