// What a practice submission server does with a message: takes it in and files it, refuses it, or loses it.
import type { MessageStore } from './message-store.ts';

export interface Delivery {
  store: MessageStore;
  /** Folders with the number of messages counted in each, for the UIDs. */
  folders: ReadonlyArray<{ path: string; messages: number }>;
  /** Default INBOX; null: it is taken in and never arrives. */
  to?: string | null;
  /** Milliseconds until it arrives. Default 0. */
  afterMs?: number;
  /** Replies in place of the usual ones, by command. */
  refusals?: { mail?: string; rcpt?: string; data?: string; message?: string };
  /** What the server notes as Authentication-Results; default: a passed login. */
  authentication?: string;
  /** Further fields on top, such as a signature. */
  fields?: string[];
}

/** RFC 5322 3.3, in UTC. */
const mailDate = (at: Date) => at.toUTCString().replace('GMT', '+0000');

/** Files the message with the fields that a server adds on top (RFC 5321 4.4, RFC 8601). Text: one character a byte. */
export function file(delivery: Delivery, host: string, recipient: string, text: string): void {
  const { store, folders, to = 'INBOX', afterMs = 0, authentication = 'auth=pass', fields = [] } = delivery;
  if (to === null) return;
  const added = [
    ...fields,
    `Return-Path: <${recipient}>`,
    `Authentication-Results: ${host}; ${authentication}`,
    `Received: from ${host} (localhost [127.0.0.1]) by ${host} (Dovecot) with LMTP id 4F1; ${mailDate(new Date())}`,
    `Received: from [127.0.0.1] (unknown [198.18.0.1]) by ${host} (Postfix) with ESMTPSA id 4F0 for <${recipient}>; ${mailDate(new Date())}`,
  ];
  const counted = folders.find(({ path }) => path === to)?.messages ?? 0;
  const arrive = () => store.deliver(to, counted, `${added.join('\r\n')}\r\n${text}`);
  if (afterMs === 0) arrive();
  else setTimeout(arrive, afterMs).unref();
}
