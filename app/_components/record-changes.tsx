// DNS records to publish, in the shape that the panel of this domain's DNS wants; another panel can be chosen.
'use client';

import { useId, useState } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { dnsPanelIds, dnsPanels, panelOfOperator } from '../../lib/model/dns-panels.ts';
import type { RecordChange as Change } from '../../lib/model/finding.ts';
import { RecordChange } from './record-change.tsx';

const words = messages.shared.record;

/** `operator`: who runs the domain's DNS, if its nameservers tell. `zone`: the domain that the panel manages. */
export function RecordChanges({
  changes,
  operator,
  zone,
}: {
  changes: readonly Change[];
  operator: string | null;
  zone: string;
}) {
  const id = useId();
  const recognised = panelOfOperator(operator);
  const [panel, setPanel] = useState(recognised);
  return (
    <>
      <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-1.5 text-small">
        <label htmlFor={id} className="text-ink2">
          {words.panel}
        </label>
        <select
          id={id}
          className="min-h-11 max-w-full rounded-control border-[1.5px] border-edge bg-slip px-3 py-1.5 font-[600]"
          value={panel}
          onChange={({ target }) => setPanel(dnsPanelIds.find((known) => known === target.value) ?? 'general')}
        >
          {dnsPanelIds.map((known) => (
            <option key={known} value={known}>
              {dnsPanels[known].operator ?? words.panelGeneral}
            </option>
          ))}
        </select>
        {panel === recognised && panel !== 'general' && operator && (
          <span className="text-ink2">{format(words.panelHint, { operator })}</span>
        )}
      </div>
      {changes.map((change) => (
        <RecordChange key={`${change.type} ${change.name}`} change={change} panel={panel} zone={zone} />
      ))}
    </>
  );
}
