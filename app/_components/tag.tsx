// A status tag: mark and word on the status's soft ground.
import { messages } from '../../lib/messages/index.ts';
import { Mark, type MarkKind } from './mark.tsx';

const grounds: Record<MarkKind, string> = {
  mend: 'tag-mend',
  risk: 'tag-risk',
  note: 'tag-note',
  fine: 'tag-fine',
  blank: 'tag-blank',
  running: 'tag-blank',
  waiting: 'tag-blank',
};

/** Says a status. `children` replaces the usual word where another fits better ("First answer"). */
export function Tag({ kind, children }: { kind: MarkKind; children?: React.ReactNode }) {
  return (
    <span className={`tag ${grounds[kind]}`}>
      <Mark kind={kind} className="size-[18px]" />
      {children ?? messages.shared.status[kind]}
    </span>
  );
}
