// Keeping the label: on paper, or on a phone by way of a QR code in a dialog.
'use client';

import { Dialog } from '@base-ui/react/dialog';
import { Printer, QrCode as QrIcon, X } from 'lucide-react';
import { messages } from '../../../lib/messages/index.ts';
import type { GuideValues } from '../../../lib/model/guide-values.ts';
import { PhoneCode } from '../../_guides/phone-card.tsx';

const words = messages.settings;

export function KeepLabel({ values }: { values: GuideValues }) {
  return (
    <section className="px-1 print:hidden" aria-labelledby="keep">
      <h2 id="keep" className="text-heading">
        {words.keepTitle}
      </h2>
      <div className="mt-2 flex flex-wrap gap-x-6">
        <button type="button" className="tap link gap-2" onClick={() => window.print()}>
          <Printer className="size-[18px]" aria-hidden="true" />
          {words.print}
        </button>
        <Dialog.Root>
          <Dialog.Trigger className="tap link gap-2 max-md:hidden">
            <QrIcon className="size-[18px]" aria-hidden="true" />
            {words.send}
          </Dialog.Trigger>
          <Dialog.Portal>
            <Dialog.Backdrop className="fixed inset-0 bg-ink/50 print:hidden dark:bg-counter/80" />
            <Dialog.Popup className="slip fixed start-1/2 top-1/2 max-h-[92vh] w-[min(24rem,92vw)] -translate-x-1/2 -translate-y-1/2 overflow-auto shadow-lift rtl:translate-x-1/2 print:hidden">
              <div className="p-5 pb-4 md:p-6 md:pb-4">
                <Dialog.Title className="pe-10 text-title">{words.sendTitle}</Dialog.Title>
                <Dialog.Description className="mt-1 text-small text-ink2">{words.sendText}</Dialog.Description>
              </div>
              <PhoneCode path="/guides" values={values} />
              <Dialog.Close
                className="absolute end-3 top-3 grid size-11 place-items-center rounded-control text-ink2 hover:bg-well hover:text-ink"
                aria-label={words.close}
              >
                <X className="size-5" aria-hidden="true" />
              </Dialog.Close>
            </Dialog.Popup>
          </Dialog.Portal>
        </Dialog.Root>
      </div>
    </section>
  );
}
