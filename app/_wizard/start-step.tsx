// Step one: the address, or what the person sees.
'use client';

import { ArrowRight, Lock } from 'lucide-react';
import { useState } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { type AccountInput, parseAccountInput } from '../../lib/model/input.ts';
import { suggestForText } from '../../lib/model/typo.ts';
import { Button } from '../_components/button.tsx';
import { ErrorSummary } from '../_components/error-summary.tsx';
import { Field } from '../_components/field.tsx';
import { MendedEnvelope } from '../_components/mended-envelope.tsx';
import { PageBody, PageHead } from '../_components/page-head.tsx';
import type { Account } from './account.ts';
import { LastCheck, type LastCheckProps } from './last-check.tsx';
import { PracticeList } from './practice-list.tsx';
import type { PracticeDomain } from './site-facts.ts';
import { StepHeading } from './step-heading.tsx';
import { SymptomList } from './symptom-list.tsx';
import { SymptomNote } from './symptom-note.tsx';
import { TrustList } from './trust-list.tsx';
import { TypoOffer } from './typo-offer.tsx';

const words = messages.wizard.start;
const fieldId = 'address';

interface StartProps {
  account: Account;
  onChange: (next: Partial<Account>) => void;
  onNext: (input: AccountInput) => void;
  /** The server refused the address: what to change ('' when it did not say). */
  refusal: string | null;
  practice: PracticeDomain[];
  /** The last check of this browser; null: none, or too long ago. */
  last: LastCheckProps | null;
}

/** The sentence that says what to change about `text`, or null. */
function faultOf(text: string): string | null {
  const parsed = parseAccountInput(text);
  return parsed.ok ? null : format(messages.input.problems[parsed.problem], parsed.values);
}

export function StartStep({ account, onChange, onNext, refusal, practice, last }: StartProps) {
  const [tries, setTries] = useState(0);
  const [fault, setFault] = useState<string | null>(
    refusal === null ? null : refusal || messages.wizard.running.refused,
  );
  const [offer, setOffer] = useState<{ typed: string; suggestion: string } | null>(null);
  const [declined, setDeclined] = useState<string | null>(null);

  const submit = (text: string) => {
    const parsed = parseAccountInput(text);
    const suggestion = declined === text ? null : suggestForText(text);
    setOffer(suggestion === null ? null : { typed: text, suggestion });
    setFault(faultOf(text));
    if (!parsed.ok) setTries(tries + 1);
    else if (suggestion === null) onNext(parsed.input);
  };
  const type = (typed: string) => {
    onChange({ typed });
    setOffer(null);
    // A fault that is mended goes away while typing; a new one waits for Continue.
    if (fault !== null && faultOf(typed) === null) setFault(null);
  };
  const toField = () => document.getElementById(fieldId)?.focus();

  const title = fault === null ? words.title : format(words.errorTitle, { title: words.title });
  return (
    <>
      <PageHead>
        <div className="flex items-end justify-between gap-8">
          <div className="max-w-2xl">
            <StepHeading title={title} takesFocus={false}>
              {words.title}
            </StepHeading>
            <p className="mt-3 max-w-[34rem] text-body text-ink2 md:text-lead">{words.lead}</p>
          </div>
          <MendedEnvelope />
        </div>
      </PageHead>
      <PageBody>
        {fault !== null && <ErrorSummary key={tries} faults={[{ fieldId, text: fault }]} />}
        <div className="grid items-start gap-5 lg:grid-cols-[1.12fr_.88fr] lg:grid-rows-[auto_1fr] lg:gap-x-8">
          <form
            className="slip p-5 md:p-8"
            data-step="start"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              submit(account.typed);
            }}
          >
            <Field
              id={fieldId}
              label={words.question}
              hint={words.hint}
              error={fault}
              value={account.typed}
              onValueChange={type}
              type="text"
              inputMode="email"
              autoComplete="email"
              autoCapitalize="none"
              spellCheck={false}
            />
            {offer && (
              <TypoOffer
                {...offer}
                onAccept={() => {
                  onChange({ typed: offer.suggestion });
                  submit(offer.suggestion);
                }}
                onDecline={() => {
                  setDeclined(offer.typed);
                  setOffer(null);
                  const parsed = parseAccountInput(offer.typed);
                  if (parsed.ok) onNext(parsed.input);
                  else toField();
                }}
              />
            )}
            <SymptomNote account={account} onChange={onChange} />
            <Button type="submit" kind="main" className="mt-5 w-full sm:w-auto">
              {words.continue} <ArrowRight className="size-[18px] rtl:-scale-x-100" aria-hidden="true" />
            </Button>
            <p className="mt-5 flex gap-2.5 text-small text-ink2">
              <Lock className="mt-0.5 size-[18px]" aria-hidden="true" />
              <span>{words.noPasswordHere}</span>
            </p>
          </form>
          <div className="grid gap-5 lg:row-span-2">
            <LastCheck shown={last} />
            {practice.length > 0 && (
              <PracticeList
                domains={practice}
                onChoose={({ address }) => {
                  type(address);
                  toField();
                }}
              />
            )}
            <SymptomList
              chosen={account.symptom}
              onChoose={(symptom) => {
                onChange({ symptom });
                toField();
              }}
            />
          </div>
          <TrustList />
        </div>
      </PageBody>
    </>
  );
}
