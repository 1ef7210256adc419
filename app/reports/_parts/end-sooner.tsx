// An earlier end for a kept report: in a few days, or now; only where the browser that kept it is used.
'use client';

import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { format } from '../../../lib/messages/format.ts';
import { kept } from '../../../lib/messages/kept.ts';
import { Button } from '../../_components/button.tsx';
import { deleteReport, shortenReport } from './ask-reports.ts';
import { forgetKept, type KeptHere, rememberKept } from './kept-here.ts';
import { dayText, fewerDays, inDays } from './kept-times.ts';

const words = kept.card;

export function EndSooner({ own, onGone }: { own: KeptHere; onGone: () => void }) {
  const [asks, setAsks] = useState(false);
  const [said, setSaid] = useState('');
  const { id, deleteKey } = own;
  const choices = fewerDays(Date.parse(own.expiresAt) - Date.now());
  const shorten = async (days: number) => {
    const expiresAt = await shortenReport(id, deleteKey, days);
    if (expiresAt === null) return setSaid(words.failed);
    rememberKept({ ...own, expiresAt });
    setSaid(format(words.shortened, { day: dayText(new Date(expiresAt), true) }));
  };
  const remove = async () => {
    if (!(await deleteReport(id, deleteKey))) return setSaid(words.failed);
    forgetKept(id);
    onGone();
  };
  return (
    <>
      {choices.length > 0 && (
        <label className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
          {words.shorten}
          <select
            className="min-h-11 flex-1 rounded-control border border-edge bg-slip px-3 text-small text-ink"
            value=""
            onChange={({ target }) => void shorten(Number(target.value))}
          >
            <option value="" disabled>
              {words.shortenLabel}
            </option>
            {choices.map((days) => (
              <option key={days} value={days}>
                {inDays(days)}
              </option>
            ))}
          </select>
        </label>
      )}
      {asks ? (
        <>
          <Button size="small" kind="main" onClick={() => void remove()}>
            <Trash2 className="size-[18px]" aria-hidden="true" />
            {words.sure}
          </Button>
          <Button size="small" onClick={() => setAsks(false)}>
            {words.notSure}
          </Button>
        </>
      ) : (
        <Button size="small" onClick={() => setAsks(true)}>
          <Trash2 className="size-[18px]" aria-hidden="true" />
          {words.remove}
        </Button>
      )}
      <p className="text-small text-ink2">{words.removeText}</p>
      <p className="text-small font-[580] empty:hidden" role="status">
        {said}
      </p>
    </>
  );
}
