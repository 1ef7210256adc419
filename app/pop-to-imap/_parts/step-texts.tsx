// What a step says: menus to press, the room that there is, and what to copy.
import { format } from '../../../lib/messages/format.ts';
import { popMove } from '../../../lib/messages/pop-move.ts';
import { sizeForPeople } from '../../../lib/messages/size-for-people.ts';
import type { Move, MoveAnswers } from '../../../lib/model/pop-move/move.ts';
import { roomFor } from '../../../lib/model/pop-move/room.ts';
import { MenuPath } from '../../_guides/menu-path.tsx';
import { MarkedText } from '../../learn/_parts/marked-text.tsx';

const words = popMove.steps;

export function MenuText({ path, text, more }: { path: readonly string[]; text: string; more: string | null }) {
  return (
    <>
      {path.length > 0 && (
        <p>
          <MenuPath path={path} />
        </p>
      )}
      <p>
        <MarkedText text={text} />
      </p>
      {more && <p>{more}</p>}
    </>
  );
}

export function RoomText({ move }: { move: Move }) {
  const room = roomFor(move);
  switch (room.kind) {
    case 'fits': {
      const after = sizeForPeople(room.usedBytes + room.comingBytes);
      return <p>{format(words.room.fits, { after, limit: sizeForPeople(room.limitBytes) })}</p>;
    }
    case 'too-small':
      return <p>{format(words.room['too-small'], { missing: sizeForPeople(room.missingBytes) })}</p>;
    case 'unknown':
      return <p>{words.room[room.why]}</p>;
  }
}

export function CopyText({ answers }: { answers: MoveAnswers }) {
  return (
    <>
      <p>
        <MarkedText text={words.copy.text} />
      </p>
      {(answers.leaves === 'all' || answers.leaves === 'days') && <p>{words.copy[answers.leaves]}</p>}
    </>
  );
}
