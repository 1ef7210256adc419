// Puts messages into a tenant's mailbox before anyone logs in, as files in a Maildir.
import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Tenant, write } from './site.ts';

/** Debian's user and group "mail": the owner of all virtual mailboxes here. */
const MAIL = 8;
const shortMessages = [600, 700, 800];

/** A message of so many bytes. */
function message(address: string, bytes: number, number: number): string {
  const head = `From: friend@elsewhere.example\r\nTo: ${address}\r\nSubject: Message ${number}\r\n\r\n`;
  const line = `${'All is well here. '.repeat(4).trim()}\r\n`;
  const body = line.repeat(Math.ceil(Math.max(0, bytes - head.length) / line.length));
  return (head + body).slice(0, bytes);
}

/** One Maildir folder with messages of these sizes; Dovecot keeps all folders beside each other, with a leading dot. */
function fillFolder(path: string, address: string, sizes: number[]): void {
  for (const part of ['', 'cur', 'new', 'tmp']) {
    mkdirSync(join(path, part));
    chownSync(join(path, part), MAIL, MAIL);
  }
  for (const [index, bytes] of sizes.entries()) {
    const name = `17000000${index}.M${index}P1.lab,S=${bytes}`;
    chownSync(write(join(path, 'new'), name, message(address, bytes, index + 1)), MAIL, MAIL);
  }
}

/** The inbox as one file in a home (mbox, RFC 4155), as Mailutils keeps it. */
export function fillMailboxFile(home: string, { address, spec }: Tenant): void {
  const date = 'Mon Nov 23 10:00:00 2026';
  const texts = (spec.messages ?? shortMessages).map((bytes, index) => message(address, bytes, index + 1));
  const entries = texts.map((text) => `From friend@elsewhere.example ${date}\n${text.replaceAll('\r\n', '\n')}\n\n`);
  chownSync(write(home, 'INBOX', entries.join('')), MAIL, MAIL);
}

/** Fills `directory/mail/DOMAIN/USER/Maildir`. */
export function fillMailbox(directory: string, { domain, address, spec }: Tenant): void {
  let home = directory;
  for (const part of ['mail', domain, spec.user ?? 'anna']) {
    home = join(home, part);
    mkdirSync(home, { recursive: true });
    chownSync(home, MAIL, MAIL);
  }
  const inbox = join(home, 'Maildir');
  fillFolder(inbox, address, spec.messages ?? shortMessages);
  for (const [name, count] of Object.entries(spec.folders ?? {}))
    fillFolder(
      join(inbox, `.${name}`),
      address,
      Array.from({ length: count }, () => 600),
    );
}
