// Opens single doors for a test, with a CA of its own, and closes them together.
import { type CertificateAuthority, createAuthority } from './certificates.ts';
import type { SessionRecord } from './connection.ts';
import { type DoorSpec, type OpenDoor, openDoor } from './door.ts';

export interface PracticeDoors {
  authority: CertificateAuthority;
  sessions: SessionRecord[];
  /** Opens the door; gives its "127.0.0.1:PORT". */
  open(spec: DoorSpec): Promise<string>;
  close(): Promise<unknown>;
}

export async function practiceDoors(): Promise<PracticeDoors> {
  const authority = await createAuthority();
  const sessions: SessionRecord[] = [];
  const opened: OpenDoor[] = [];
  return {
    authority,
    sessions,
    open: async (spec) => {
      const door = await openDoor({ address: '198.18.1.10', port: 1 }, spec, authority, (record) =>
        sessions.push(record),
      );
      opened.push(door);
      return door.loopback;
    },
    close: () => Promise.all(opened.map((door) => door.close())),
  };
}
