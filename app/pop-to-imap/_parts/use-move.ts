// The plan of this browser: read once, written at each change, with the newest count of a check taken in.
'use client';

import { useEffect, useState } from 'react';
import { countIn, withCount } from '../../../lib/model/pop-move/folder-counts.ts';
import { type Move, moveSchema, newMove } from '../../../lib/model/pop-move/move.ts';
import type { Report } from '../../../lib/model/report.ts';
import { loadLastRun, loadRun } from '../../_run/load-run.ts';
import { useRun } from '../../_run/run-store.ts';

const KEY = 'mailmend.pop-move';

function load(): Move | null {
  try {
    const kept = localStorage.getItem(KEY);
    const parsed = kept === null ? null : moveSchema.safeParse(JSON.parse(kept));
    return parsed?.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** A full or forbidden storage is no reason to fail: then the plan lasts until the page is left. */
function save(move: Move): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(move));
  } catch {
    // Private windows refuse.
  }
}

/** The plan with what a report of the same address has counted. */
function withReport(move: Move, report: Report | null): Move {
  const address = report?.subject.address ?? null;
  if (!report || address === null || (move.address !== null && move.address !== address)) return move;
  const count = countIn(report);
  const named = { ...move, address };
  return count ? withCount(named, count) : named;
}

export interface MoveState {
  /** null: the browser was not asked yet. */
  move: Move | null;
  /** The check of this address in this browser; null: none. */
  report: Report | null;
  change(next: Move): void;
  forget(): void;
}

export function useMove(): MoveState {
  const [move, setMove] = useState<Move | null>(null);
  const [kept, setKept] = useState<Report | null>(null);
  const run = useRun();
  useEffect(() => {
    const report = loadRun() ?? loadLastRun();
    setKept(report);
    setMove(withReport(load() ?? newMove(null), report));
  }, []);
  const change = (next: Move) => {
    save(next);
    setMove(next);
  };
  useEffect(() => {
    if (run.report) setKept(run.report);
    setMove((current) => {
      const next = current && withReport(current, run.report);
      if (next && next !== current) save(next);
      return next;
    });
  }, [run.report]);
  const forget = () => {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // What cannot be written has kept nothing.
    }
    setMove(withReport(newMove(null), kept));
  };
  const report = kept && move?.address === kept.subject.address ? kept : null;
  return { move, report, change, forget };
}
