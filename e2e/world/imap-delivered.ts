// The IMAP commands that touch delivered messages: SEARCH, FETCH, STORE, EXPUNGE and MOVE, all by UID (RFC 3501, 4315, 6851).
import type { ImapArgument, ImapCommand } from './imap-arguments.ts';
import type { FolderSpec } from './imap-mailbox.ts';
import type { MessageStore } from './message-store.ts';

const flat = (argument: ImapArgument | undefined): string[] =>
  argument === undefined ? [] : Array.isArray(argument) ? argument.flatMap(flat) : [argument];

/** The folder with its delivered messages counted in. */
export function countedIn(folder: FolderSpec, store: MessageStore): FolderSpec {
  const messages = folder.messages + store.in(folder.path).length;
  return { ...folder, messages, uidNext: folder.messages + store.delivered + 1 };
}

/** "43", "43:*", "40:44,50". */
function named(set: string | undefined, uid: number): boolean {
  return (set ?? '').split(',').some((range) => {
    const [first = '', last = first] = range.split(':');
    const end = last === '*' ? Number.POSITIVE_INFINITY : Number(last);
    return uid >= Number(first) && uid <= end;
  });
}

/** HEADER name text (RFC 3501 6.4.4): the field's value holds the text. */
function hasHeader(message: string, name: string, value: string): boolean {
  const head = message.slice(0, message.indexOf('\r\n\r\n')).toLowerCase();
  return head
    .split('\r\n')
    .some((line) => line.startsWith(`${name.toLowerCase()}:`) && line.includes(value.toLowerCase()));
}

/**
 * The untagged replies to "UID ..." for delivered messages of the selected folder; null: not such a command.
 * `loose`: SEARCH pays no heed to what is searched for.
 */
export function deliveredReplies(
  store: MessageStore,
  selected: FolderSpec,
  command: ImapCommand,
  loose: boolean,
): string[] | null {
  const [first, ...rest] = flat(command.args);
  const name = first?.toUpperCase();
  const messages = store.in(selected.path);
  const sequenceOf = (message: (typeof messages)[number]) => selected.messages + messages.indexOf(message) + 1;
  const chosen = messages.filter(({ uid }) => named(rest[0], uid));
  const expunge = (gone: typeof messages) =>
    gone.map((message) => {
      const line = `* ${selected.messages + store.in(selected.path).indexOf(message) + 1} EXPUNGE`;
      store.remove(message);
      return line;
    });
  switch (name) {
    case 'SEARCH': {
      const at = rest.findIndex((word) => word.toUpperCase() === 'HEADER');
      const set = rest[rest.findIndex((word) => word.toUpperCase() === 'UID') + 1];
      const found = messages.filter(
        ({ uid, text }) =>
          named(set ?? '1:*', uid) && (loose || hasHeader(text, rest[at + 1] ?? '', rest[at + 2] ?? '')),
      );
      return [['* SEARCH', ...found.map(({ uid }) => uid)].join(' ')];
    }
    case 'FETCH':
      return chosen.map((message) => {
        const field = /HEADER\.FIELDS (\S+)/i.exec(rest.join(' '))?.[1];
        if (field !== undefined) {
          const lines = message.text.slice(0, message.text.indexOf('\r\n\r\n')).split('\r\n');
          const found = lines.filter((line) => line.toLowerCase().startsWith(`${field.toLowerCase()}:`));
          const head = `${found.map((line) => `${line}\r\n`).join('')}\r\n`;
          return `* ${sequenceOf(message)} FETCH (UID ${message.uid} BODY[HEADER.FIELDS (${field})] {${head.length}}\r\n${head})`;
        }
        const body = `BODY[]<0> {${message.text.length}}\r\n${message.text}`;
        const size = `RFC822.SIZE ${message.text.length}`;
        return `* ${sequenceOf(message)} FETCH (UID ${message.uid} ${size} ${body})`;
      });
    case 'STORE': {
      for (const { flags } of chosen) for (const flag of rest.slice(2)) flags.add(flag);
      return chosen.map(
        (message) => `* ${sequenceOf(message)} FETCH (UID ${message.uid} FLAGS (${[...message.flags].join(' ')}))`,
      );
    }
    case 'EXPUNGE':
      return expunge(chosen.filter(({ flags }) => flags.has('\\Deleted')));
    case 'MOVE': {
      for (const { text } of chosen) store.deliver(rest[1] ?? 'Trash', 0, text);
      return expunge(chosen);
    }
    default:
      return null;
  }
}
