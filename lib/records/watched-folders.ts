// Which folders of a mailbox take junk, deleted and sent mail: by what the server says (RFC 6154), else by usual names.

export interface NamedFolder {
  path: string;
  specialUse: string | null;
}
/** Paths; null: the mailbox has none that can be told. */
export interface WatchedFolders {
  junk: string | null;
  trash: string | null;
  sent: string | null;
}

const usualNames = {
  junk: /^(?:junk(?: ?(?:e-?)?mail)?|spam|bulk(?: mail)?)$/i,
  trash: /^(?:trash|deleted(?: (?:items|messages))?|bin)$/i,
  sent: /^sent(?: ?(?:items|mail|messages))?$/i,
} as const;
const uses = { junk: '\\Junk', trash: '\\Trash', sent: '\\Sent' } as const;

/** `delimiter`: between the levels of a path; null: there are none. */
export function watchedFolders(folders: readonly NamedFolder[], delimiter: string | null): WatchedFolders {
  const lastName = (path: string) => (delimiter ? (path.split(delimiter).at(-1) ?? path) : path);
  const find = (purpose: keyof typeof uses): string | null => {
    const said = folders.find(({ specialUse }) => specialUse?.toLowerCase() === uses[purpose].toLowerCase());
    return (said ?? folders.find(({ path }) => usualNames[purpose].test(lastName(path))))?.path ?? null;
  };
  return { junk: find('junk'), trash: find('trash'), sent: find('sent') };
}
