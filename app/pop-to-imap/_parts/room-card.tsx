// Whether the mail fits: the quota as a bar, used, to come and free; what is not known is said so.
import { format } from '../../../lib/messages/format.ts';
import { popMove } from '../../../lib/messages/pop-move.ts';
import { sizeForPeople } from '../../../lib/messages/size-for-people.ts';
import type { Move } from '../../../lib/model/pop-move/move.ts';
import { type Room, roomFor } from '../../../lib/model/pop-move/room.ts';
import { Mark } from '../../_components/mark.tsx';

const words = popMove.room;

function verdictOf(room: Room) {
  switch (room.kind) {
    case 'fits': {
      const after = sizeForPeople(room.usedBytes + room.comingBytes);
      return {
        mark: 'fine' as const,
        word: words.yes,
        text: format(words.after, { after, limit: sizeForPeople(room.limitBytes) }),
      };
    }
    case 'too-small':
      return {
        mark: 'mend' as const,
        word: words.no,
        text: format(words.missing, { missing: sizeForPeople(room.missingBytes) }),
      };
    case 'unknown':
      return { mark: 'blank' as const, word: words.open, text: popMove.steps.room[room.why] };
  }
}

function Bar({ room }: { room: Exclude<Room, { kind: 'unknown' }> }) {
  const { usedBytes, comingBytes, limitBytes } = room;
  const free = room.kind === 'fits' ? room.freeBytes : 0;
  const label = format(words.bar, {
    used: sizeForPeople(usedBytes),
    coming: sizeForPeople(comingBytes),
    limit: sizeForPeople(limitBytes),
  });
  const parts = [
    { bytes: usedBytes, look: 'bar-count', text: format(words.used, { size: sizeForPeople(usedBytes) }) },
    { bytes: comingBytes, look: 'bar-blank', text: format(words.coming, { size: sizeForPeople(comingBytes) }) },
    ...(free > 0 ? [{ bytes: free, look: 'bar-open', text: format(words.free, { size: sizeForPeople(free) }) }] : []),
  ];
  return (
    <>
      <svg
        className="mt-3 block h-5 w-full"
        preserveAspectRatio="none"
        viewBox="0 0 100 10"
        role="img"
        aria-label={label}
      >
        <BarParts parts={parts.map(({ bytes, look }) => ({ bytes, look }))} />
      </svg>
      <ul className="mt-3 grid gap-1 text-small">
        {parts.map(({ look, text }) => (
          <li key={look} className="flex items-center gap-2">
            <svg className="h-3 w-4 flex-none" viewBox="0 0 16 12" aria-hidden="true">
              <rect width="16" height="12" className={fillOf[look]} />
            </svg>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}

const fillOf: Readonly<Record<string, string>> = {
  'bar-count': 'fill-ink2',
  'bar-blank': 'fill-brand',
  'bar-open': 'fill-line',
};

function BarParts({ parts }: { parts: ReadonlyArray<{ bytes: number; look: string }> }) {
  const all = parts.reduce((sum, { bytes }) => sum + bytes, 0) || 1;
  let x = 0;
  return parts.map(({ bytes, look }) => {
    const width = (bytes / all) * 100;
    const part = <rect key={look} x={x} width={Math.max(width - 0.6, 0)} height="10" className={fillOf[look]} />;
    x += width;
    return part;
  });
}

export function RoomCard({ move }: { move: Move }) {
  const room = roomFor(move);
  const { mark, word, text } = verdictOf(room);
  return (
    <section className="slip p-5 md:p-6" aria-labelledby="room">
      <h2 id="room" className="text-heading">
        {words.title}
      </h2>
      <p className="mt-1 flex gap-2.5">
        <Mark kind={mark} className="mt-0.5 size-[22px] flex-none" />
        <span>
          <b>{word}</b> {text}
        </span>
      </p>
      {room.kind !== 'unknown' && <Bar room={room} />}
    </section>
  );
}
