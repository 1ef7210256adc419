// One of the two slips on top of a running check; it keeps its height while it fills.
import { Typed } from '../_components/typed.tsx';

interface SlotProps {
  tag: React.ReactNode;
  title: string;
  text: React.ReactNode;
  /** Nothing to show yet: stitched outline, no values. */
  open?: boolean;
  children?: React.ReactNode;
  action?: React.ReactNode;
}

export function Slot({ tag, title, text, open = false, children, action }: SlotProps) {
  return (
    <section className={`slip flex min-h-52 flex-col p-5 md:min-h-78 md:p-7 ${open ? '' : 'settle'}`}>
      <p>{tag}</p>
      <h2 className="anywhere mt-3 text-title">{title}</h2>
      <p className="mt-1.5 text-small text-ink2">{text}</p>
      {children && (
        <dl className="mt-4 grid gap-x-5 gap-y-1 border-t-2 border-dashed border-line pt-4 text-small sm:grid-cols-[auto_1fr]">
          {children}
        </dl>
      )}
      {action && <p className="mt-auto pt-5">{action}</p>}
    </section>
  );
}

export function SlotValue({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt className="text-ink2">{label}</dt>
      <dd className="font-[600] max-sm:mb-1.5">
        <Typed text={value} />
      </dd>
    </>
  );
}
