// Why the last try did not let in; it is read out when it comes.
import { Mark } from '../../../_components/mark.tsx';

export function Problem({ text }: { text: string }) {
  return (
    <p className="mt-5 flex gap-2.5 rounded-control border border-mend-line bg-mend-soft px-4 py-3 text-small">
      <Mark kind="mend" className="mt-0.5 size-5" />
      <span>{text}</span>
    </p>
  );
}
