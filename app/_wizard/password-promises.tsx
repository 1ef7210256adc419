// Beside the password field: what happens to it, what the check can do without it, what the person sees.
import { EyeOff, KeyRound, Trash2 } from 'lucide-react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Account } from './account.ts';
import { YouSee } from './symptom-note.tsx';

const words = messages.wizard.password;

interface PromiseProps {
  brandName: string;
  account: Account;
  /** No password can be given: the form says what follows from that. */
  without: boolean;
  onForgetSymptom: () => void;
}

export function PasswordPromises({ brandName, account, without, onForgetSymptom }: PromiseProps) {
  const promises = [
    { Icon: KeyRound, text: words.safe.once },
    { Icon: Trash2, text: words.safe.forgotten },
    { Icon: EyeOff, text: format(words.safe.unseen, { brand: brandName }) },
  ];
  return (
    <aside className="grid gap-6 px-1 lg:pt-24">
      <div>
        <h2 className="text-heading">{words.safe.title}</h2>
        <ul className="mt-3 grid gap-3.5 text-small text-ink2">
          {promises.map(({ Icon, text }) => (
            <li key={text} className="flex gap-3">
              <Icon className="mt-px size-5 text-brand-text" aria-hidden="true" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className={`border-t border-line pt-5 ${without ? 'invisible' : ''}`}>
        <h2 className="text-heading">{words.without.title}</h2>
        <p className="mt-1.5 text-small text-ink2">{words.without.text}</p>
      </div>
      {account.symptom && (
        <div className="border-t border-line pt-5">
          <YouSee account={account} onForget={onForgetSymptom} />
        </div>
      )}
    </aside>
  );
}
