// The agent's line to a session: its events as they come, and how the line does.
'use client';

import { useEffect, useRef, useState } from 'react';
import { type ToldEvent, toldEventSchema } from '../../../lib/model/live-event.ts';

/** `gone`: there is no such session any more. */
export type LineState = 'connecting' | 'open' | 'broken' | 'gone';

/** Events come in bursts: a page that draws each of a thousand is slower than they are. */
const DRAW_MS = 40;

function read(data: unknown): ToldEvent | null {
  try {
    const parsed = toldEventSchema.safeParse(JSON.parse(String(data)));
    return parsed.success ? (parsed.data as ToldEvent) : null;
  } catch {
    return null;
  }
}

/** Follows the session while the page is shown; after a broken line it goes on where that broke, by itself. */
export function useLiveSession(id: string): { events: readonly ToldEvent[]; line: LineState; seenAt: Date } {
  const [events, setEvents] = useState<readonly ToldEvent[]>([]);
  const [line, setLine] = useState<LineState>('connecting');
  const seenAt = useRef(new Date());
  useEffect(() => {
    const come: ToldEvent[] = [];
    let drawing: ReturnType<typeof setTimeout> | null = null;
    const draw = () => {
      drawing = null;
      setEvents([...come]);
    };
    const source = new EventSource(`/api/v1/sessions/${encodeURIComponent(id)}/events`);
    source.onopen = () => setLine('open');
    source.onerror = () => setLine(source.readyState === EventSource.CLOSED ? 'gone' : 'broken');
    source.onmessage = ({ data }) => {
      seenAt.current = new Date();
      const event = read(data);
      if (event === null) return;
      come.push(event);
      if (event.type === 'ended') source.close();
      drawing ??= setTimeout(draw, DRAW_MS);
    };
    return () => {
      source.close();
      if (drawing !== null) clearTimeout(drawing);
    };
  }, [id]);
  return { events, line, seenAt: seenAt.current };
}
