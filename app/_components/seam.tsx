// The seam of steps: sewn is done, long stitches are now, dots are to come.
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';

/** Step `n` (from 1) of `total`; `name` says it to screen readers. */
export function Seam({ n, total, name }: { n: number; total: number; name: string }) {
  const steps = Array.from({ length: total }, (_, index) => index + 1);
  const stitch = (step: number) => {
    if (step < n) return 'rounded-full bg-brand';
    return step === n ? 'stitch-now text-brand' : 'stitch-next text-edge opacity-60';
  };
  return (
    <>
      <p className="text-small font-[560] text-ink2">
        {format(messages.shared.step, { n, total })}
        <span className="sr-only">: {name}</span>
      </p>
      <div className="mt-2 flex max-w-60 gap-2" aria-hidden="true">
        {steps.map((step) => (
          <span key={step} className={`h-[3px] flex-1 ${stitch(step)}`} />
        ))}
      </div>
    </>
  );
}
