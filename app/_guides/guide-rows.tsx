// The values of a step under the app's own labels, each with a copy button where it is typed.
import { messages } from '../../lib/messages/index.ts';
import type { GuideField } from '../../lib/model/guide.ts';
import type { FilledGroup, FilledRow } from '../../lib/model/guide-steps.ts';
import { FilledText } from './filled-text.tsx';
import { SettingRow } from './setting-row.tsx';

const { copy, unknown } = messages.guides;
// What is chosen in a list is not pasted, and a password is not here.
const isTyped = (field: GuideField): field is keyof typeof copy => field in copy;
// Only the dl of a narrow column is stacked; ports and security words are short everywhere.
const short = ({ field }: FilledRow) => field.endsWith('.port') || field.endsWith('.security') || field === 'protocol';

function Rows({ rows, stacked }: { rows: FilledRow[]; stacked: boolean }) {
  return (
    <dl className="mt-3 rounded-control border border-line px-4 py-0.5 max-sm:-ms-13">
      {rows.map((row) => (
        <SettingRow
          key={row.field}
          label={row.label}
          value={row.value}
          words={unknown[row.field]}
          what={isTyped(row.field) ? copy[row.field] : undefined}
          short={short(row)}
          stacked={stacked}
        />
      ))}
    </dl>
  );
}

/** `stacked`: each value below its label, on every width. */
export function GuideRows({ groups, stacked }: { groups: FilledGroup[]; stacked: boolean }) {
  return groups.map(({ heading, mark, rows }) => (
    <div key={rows[0]?.field ?? mark}>
      {heading && (
        <p className="mt-4 flex items-center gap-2.5 font-[600] max-sm:-ms-13">
          {mark && (
            <span className="grid size-6 flex-none place-items-center rounded-full bg-brand text-tiny font-[650] text-brand-on">
              {mark}
            </span>
          )}
          <span>
            <FilledText parts={heading} />
          </span>
        </p>
      )}
      {rows.length > 0 && <Rows rows={rows} stacked={stacked} />}
    </div>
  ));
}
