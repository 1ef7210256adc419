// A dialog of the desk: the browser's own, so that the page behind it rests, Escape closes it, and the focus returns.
'use client';

import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';

interface DialogProps {
  title: string;
  lead: string;
  close: string;
  className: string;
  onClose: () => void;
  aside?: React.ReactNode;
  children: React.ReactNode;
}

/** Shown while it is rendered. `aside` stands beside the title. */
export function DeskDialog({ title, lead, close, className, onClose, aside, children }: DialogProps) {
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      aria-labelledby={id}
      className={`desk m-auto max-h-[calc(100dvh-2rem)] w-[calc(100vw-1.5rem)] overflow-auto rounded-slip bg-slip text-ink shadow-lift outline-1 outline-line backdrop:bg-scrim ${className}`}
      onClose={onClose}
      // A press on the scrim closes it, as Escape does; the dialog itself is the only thing that lies there.
      onClick={(event) => event.target === box.current && onClose()}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <div className="flex items-start gap-3 px-6 pt-5">
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <h2 id={id} className="text-title">
              {title}
            </h2>
            {aside}
          </div>
          <p className="pt-1 text-ink2">{lead}</p>
        </div>
        <button
          type="button"
          className="grid size-9 shrink-0 place-items-center rounded-control text-ink2 hover:bg-well hover:text-ink pointer-coarse:size-11"
          aria-label={close}
          onClick={onClose}
        >
          <X className="size-5" aria-hidden="true" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
