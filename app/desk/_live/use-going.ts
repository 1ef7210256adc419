// What reaches a customer waits five seconds, so that it can be taken back before it goes.
'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Going } from './going-note.tsx';

const SECONDS = 5;

/** `begin` replaces nothing that is going: one thing at a time. */
export function useGoing(): {
  going: Going | null;
  begin: (what: Going['what'], send: () => void) => void;
  stay: () => void;
} {
  const [going, setGoing] = useState<Going | null>(null);
  const timer = useRef<ReturnType<typeof setInterval>>(null);
  const stay = useCallback(() => {
    if (timer.current !== null) clearInterval(timer.current);
    timer.current = null;
    setGoing(null);
  }, []);
  useEffect(() => stay, [stay]);
  const begin = useCallback(
    (what: Going['what'], send: () => void) => {
      if (timer.current !== null) return;
      let seconds = SECONDS;
      setGoing({ what, seconds });
      timer.current = setInterval(() => {
        seconds -= 1;
        if (seconds > 0) {
          setGoing({ what, seconds });
          return;
        }
        stay();
        send();
      }, 1_000);
    },
    [stay],
  );
  return { going, begin, stay };
}
