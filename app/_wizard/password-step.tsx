// Step two: the password, if the person wants to give it; the server it goes to stands above the field.
'use client';

import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { AccountInput } from '../../lib/model/input.ts';
import { Breakable } from '../_components/breakable.tsx';
import { Button } from '../_components/button.tsx';
import { CharacterStrip } from '../_components/character-strip.tsx';
import { ErrorSummary, type FieldFault } from '../_components/error-summary.tsx';
import { FormButtons } from '../_components/form-buttons.tsx';
import { PageBody, PageHead } from '../_components/page-head.tsx';
import { PasswordField } from '../_components/password-field.tsx';
import { Seam } from '../_components/seam.tsx';
import type { DiagnosisRequest } from '../_run/diagnosis-request.ts';
import { type Account, nameOf, symptomOf } from './account.ts';
import { signsInElsewhere, unconfirmedNames, unvouched } from './destinations.ts';
import { HostStrip } from './host-strip.tsx';
import { PasswordPromises } from './password-promises.tsx';
import { StepHeading } from './step-heading.tsx';
import { TestMessageChoice } from './test-message-choice.tsx';
import { useDestinations } from './use-destinations.ts';
import { UsernameConsent } from './username-consent.tsx';

const words = messages.wizard.password;
const fieldId = 'password';
export const consentId = 'consent';

interface PasswordProps {
  account: Account & { input: AccountInput };
  brandName: string;
  /** The test account's password on the practice network; null: a real account. */
  practicePassword: string | null;
  onCheck: (request: DiagnosisRequest) => void;
  /** The server takes no password: this step has nothing to ask. */
  onSkip: () => void;
  onBack: () => void;
  onForgetSymptom: () => void;
}

export function PasswordStep({
  account,
  brandName,
  practicePassword,
  onCheck,
  onSkip,
  onBack,
  onForgetSymptom,
}: PasswordProps) {
  const address = account.input.address ?? '';
  const [destinations, lookAgain] = useDestinations(address);
  const [password, setPassword] = useState('');
  const [confirmed, setConfirmed] = useState<string[]>([]);
  const [usernames, setUsernames] = useState<string[]>([]);
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [tries, setTries] = useState(0);
  /** Pressed before the server stood above the field: nothing is sent until the person has seen it. */
  const [early, setEarly] = useState(false);
  const [testMessage, setTestMessage] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const hosts = destinations.state === 'found' ? destinations.hosts : [];
  const open = unvouched(hosts).filter(({ host }) => !confirmed.includes(host));
  // A password goes only where a verified certificate waits.
  const usable = hosts.length > 0 && hosts.every(({ certificateVerified }) => certificateVerified);
  const canGive = destinations.state === 'looking' || usable;
  const names = hosts.map(({ host }) => host);

  const whatIsMissing = (): FieldFault[] => {
    if (password === '') return [{ fieldId, text: words.empty }];
    return open.map(({ host }) => ({ fieldId: `${consentId}-${host}`, text: format(words.sayYesFirst, { host }) }));
  };
  const submit = () => {
    const missing = whatIsMissing();
    setFaults(missing);
    setTries(tries + 1);
    setEarly(missing.length === 0 && destinations.state === 'looking');
    if (missing.length > 0 || destinations.state === 'looking') return;
    onCheck({
      password,
      confirmedHosts: confirmed,
      ...(usernames.length > 0 ? { confirmedUsernames: usernames } : {}),
      passwordOnlyTo: names,
      ...(testMessage && { testMessage }),
    });
    setPassword('');
  };
  const skip = () => onCheck({});

  const needless = signsInElsewhere(destinations);
  const skipStep = useRef(onSkip);
  useEffect(() => {
    if (needless) skipStep.current();
  }, [needless]);
  // Escape means no: with an open question about a server, it never sends.
  useEffect(() => {
    if (open.length === 0) setFaults((known) => known.filter((fault) => !fault.fieldId.startsWith(consentId)));
  }, [open.length]);

  return (
    <>
      <PageHead>
        <button type="button" className="tap link-quiet -ms-1 gap-1.5 px-1 text-small" onClick={onBack}>
          <ArrowLeft className="size-4 rtl:-scale-x-100" aria-hidden="true" />
          {messages.shared.back}
        </button>
        <div className="mt-3 grid items-end gap-x-10 lg:grid-cols-[1.5fr_1fr]">
          <div>
            <Seam n={2} total={4} name={words.step} />
            <StepHeading title={words.title} className="mt-4">
              {words.title}
            </StepHeading>
            <p className="mt-2.5 text-body text-ink2 md:text-lead">{words.lead}</p>
          </div>
        </div>
      </PageHead>
      <PageBody>
        {faults.length > 0 && <ErrorSummary key={tries} faults={faults} />}
        <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[1.5fr_1fr]">
          <form
            ref={form}
            className="slip overflow-hidden"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              submit();
            }}
          >
            <HostStrip
              destinations={destinations}
              brandName={brandName}
              confirmed={confirmed}
              onConfirm={(host, yes) =>
                setConfirmed(yes ? [...confirmed, host] : confirmed.filter((name) => name !== host))
              }
              onRefuse={skip}
              onLookAgain={lookAgain}
            />
            {usable &&
              unconfirmedNames(hosts).map((name) => (
                <UsernameConsent
                  key={name}
                  {...{ name, address }}
                  agreed={usernames.includes(name)}
                  onAgree={(yes) => setUsernames(yes ? [...usernames, name] : usernames.filter((one) => one !== name))}
                />
              ))}
            {canGive ? (
              <div className="p-5 md:p-8">
                <label htmlFor={fieldId} className="text-heading">
                  {words.label.split('{address}')[0]}
                  <span className="anywhere">
                    <Breakable text={nameOf(account.input)} />
                  </span>
                </label>
                <PasswordField
                  id={fieldId}
                  value={password}
                  onChange={setPassword}
                  fault={faults.find((fault) => fault.fieldId === fieldId)?.text ?? null}
                  practicePassword={practicePassword}
                />
                <CharacterStrip password={password} onChange={setPassword} />
                {symptomOf(account) === 'cannot-send' && (
                  <TestMessageChoice address={nameOf(account.input)} chosen={testMessage} onChoose={setTestMessage} />
                )}
                <FormButtons submit={words.submit} onwards without={words.skip} onWithout={skip} />
                <p role="status" className="mt-3 text-small text-ink2 empty:hidden">
                  {early && (destinations.state === 'looking' ? words.early : words.pressAgain)}
                </p>
              </div>
            ) : (
              <div className="p-5 md:p-8">
                <Button kind="main" className="w-full sm:w-auto" onClick={skip}>
                  {words.checkWithout} <ArrowRight className="size-[18px] rtl:-scale-x-100" aria-hidden="true" />
                </Button>
              </div>
            )}
          </form>
          <PasswordPromises brandName={brandName} account={account} onForgetSymptom={onForgetSymptom} />
        </div>
      </PageBody>
    </>
  );
}
