// The second door: what the person sees, in their own words.
'use client';

import {
  Check,
  ChevronRight,
  Globe,
  Inbox,
  KeyRound,
  MessageSquareWarning,
  MonitorSmartphone,
  Send,
  ShieldAlert,
} from 'lucide-react';
import { messages } from '../../lib/messages/index.ts';
import { type Symptom, symptoms } from '../../lib/model/symptoms.ts';

const icons = {
  'password-asked': KeyRound,
  'certificate-warning': ShieldAlert,
  'cannot-send': Send,
  'mail-missing': Inbox,
  'one-device-only': MonitorSmartphone,
  'error-message': MessageSquareWarning,
  webform: Globe,
};

export function SymptomList({ chosen, onChoose }: { chosen: Symptom | null; onChoose: (symptom: Symptom) => void }) {
  return (
    <section className="slip p-5 pb-3 md:px-8 md:pt-8 md:pb-5" aria-labelledby="symptoms">
      <h2 id="symptoms" className="text-title">
        {messages.wizard.start.symptoms}
      </h2>
      <p className="mt-1.5 text-small text-ink2">{messages.wizard.start.symptomsHint}</p>
      <ul className="-mx-3 mt-2.5">
        {symptoms.map((symptom) => {
          const Icon = icons[symptom];
          const Sign = symptom === chosen ? Check : ChevronRight;
          return (
            <li key={symptom}>
              <button
                type="button"
                aria-pressed={symptom === chosen}
                className="group flex min-h-13 w-full items-center gap-3 rounded-control px-3 py-2 text-start hover:bg-well aria-pressed:bg-brand-soft"
                onClick={() => onChoose(symptom)}
              >
                <Icon className="size-5 text-ink3 group-hover:text-brand-text" aria-hidden="true" />
                <span className="flex-1 text-body">{messages.symptoms.names[symptom]}</span>
                <Sign className="size-[18px] text-ink3 rtl:-scale-x-100" aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
