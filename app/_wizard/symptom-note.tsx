// What the person chose from the symptoms, with a way to change it, and a place for an error message.
'use client';

import { MessageSquareQuote } from 'lucide-react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { symptomOfMessage } from '../_run/pasted-message.ts';
import type { Account } from './account.ts';

const words = messages.wizard;

/** The sentence "You see: …" with its Change. */
export function YouSee({ account, onForget }: { account: Pick<Account, 'symptom'>; onForget: () => void }) {
  if (!account.symptom) return null;
  return (
    <p className="flex gap-3 text-small text-ink2">
      <MessageSquareQuote className="mt-px size-5" aria-hidden="true" />
      <span>
        {format(words.start.youSee, { symptom: messages.symptoms.names[account.symptom] })}{' '}
        <button type="button" className="link" onClick={onForget}>
          {words.start.change}
        </button>
      </span>
    </p>
  );
}

export function SymptomNote({ account, onChange }: { account: Account; onChange: (next: Partial<Account>) => void }) {
  if (!account.symptom) return null;
  const understood = symptomOfMessage(account.message);
  return (
    <div className="mt-5 border-t border-line pt-4">
      {account.symptom === 'error-message' && (
        <div className="mb-4">
          <label htmlFor="message" className="text-heading">
            {words.message.question}
          </label>
          <p id="message-hint" className="mt-1 text-small text-ink2">
            {words.message.hint}
          </p>
          <textarea
            id="message"
            className="field mt-2"
            rows={3}
            autoComplete="off"
            spellCheck={false}
            maxLength={2000}
            aria-describedby="message-hint message-understood"
            value={account.message}
            onChange={(event) => onChange({ message: event.target.value })}
          />
          <p id="message-understood" className="mt-1.5 text-small" role="status">
            {understood && format(words.message.understood, { symptom: messages.symptoms.names[understood] })}
          </p>
        </div>
      )}
      <YouSee account={account} onForget={() => onChange({ symptom: null, message: '' })} />
    </div>
  );
}
