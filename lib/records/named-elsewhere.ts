// A guessed server beside one that the domain names itself, and that is there but cannot be trusted yet.
import type { DoorEvidence } from '../model/evidence.ts';
import { domainSources, guessedSources, type Source } from '../model/settings.ts';

/**
 * Whether a guess would be taken in place of another server that the domain names, only because that one's certificate
 * is at fault. It may be an old server, whose password is another: what the domain names is to be mended instead. Another
 * name of the same server is no such guess. `source`: the best that names the door.
 */
export function isNamedElsewhere(
  { protocol, address }: DoorEvidence,
  source: Source,
  doors: readonly DoorEvidence[],
): boolean {
  if (!guessedSources.has(source)) return false;
  return doors.some(
    (other) =>
      other.protocol === protocol &&
      other.address !== address &&
      other.result === 'ready' &&
      other.tls?.verified === false &&
      (other.portNamedBy ?? []).some((named) => domainSources.has(named)),
  );
}
