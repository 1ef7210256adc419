// Step two: the password, if the person wants to give it; the server it goes to stands above the field.
'use client';

import { useEffect, useRef, useState } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { AccountInput } from '../../lib/model/input.ts';
import { ErrorSummary, type FieldFault } from '../_components/error-summary.tsx';
import { PageBody, PageHead } from '../_components/page-head.tsx';
import type { DiagnosisRequest } from '../_run/diagnosis-request.ts';
import { type Account, nameOf, symptomOf } from './account.ts';
import { type Destinations, signsInElsewhere, unconfirmedNames, unvouched } from './destinations.ts';
import { HostStrip } from './host-strip.tsx';
import { PasswordForm, passwordFieldId } from './password-form.tsx';
import { PasswordPromises } from './password-promises.tsx';
import { StepHeading } from './step-heading.tsx';
import { StepTop } from './step-top.tsx';
import { TestMessageChoice } from './test-message-choice.tsx';
import { useDestinations } from './use-destinations.ts';
import { useKeptPlace } from './use-kept-place.ts';

const words = messages.wizard.password;
const consentId = 'consent';

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

/** Why no password can be given; '' where one can, or where it is not known yet. */
function whyNone(destinations: Destinations): string {
  if (destinations.state === 'none') return words.noneText;
  if (destinations.state === 'failed') return words.failedText;
  if (destinations.state === 'busy') return format(words.busy, { seconds: destinations.seconds });
  const broken = destinations.state === 'found' && destinations.hosts.some((host) => !host.certificateVerified);
  return broken ? words.badCertificateText : '';
}

const withOrWithout = (list: string[], entry: string, yes: boolean): string[] =>
  yes ? [...list, entry] : list.filter((other) => other !== entry);

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
  /** Pressed before the server was known: it counts as soon as the server stands above the field, if that one is vouched for. */
  const [early, setEarly] = useState(false);
  const [testMessage, setTestMessage] = useState(false);

  const looking = destinations.state === 'looking';
  const hosts = destinations.state === 'found' ? destinations.hosts : [];
  const open = unvouched(hosts).filter(({ host }) => !confirmed.includes(host));
  const names = unconfirmedNames(hosts);
  // A password goes only where a verified certificate waits.
  const why = whyNone(destinations);
  const without = why !== '';

  const whatIsMissing = (): FieldFault[] => {
    if (password === '') return [{ fieldId: passwordFieldId, text: words.empty }];
    return open.map(({ host }) => ({ fieldId: `${consentId}-${host}`, text: format(words.sayYesFirst, { host }) }));
  };
  const submit = () => {
    const missing = whatIsMissing();
    setFaults(missing);
    setTries(tries + 1);
    setEarly(missing.length === 0 && looking);
    if (missing.length > 0 || looking || without) return;
    onCheck({
      password,
      confirmedHosts: confirmed,
      ...(usernames.length > 0 ? { confirmedUsernames: usernames } : {}),
      passwordOnlyTo: hosts.map(({ host }) => host),
      ...(testMessage && { testMessage }),
    });
    setPassword('');
  };

  const needless = signsInElsewhere(destinations);
  const skipStep = useRef(onSkip);
  useEffect(() => {
    if (needless) skipStep.current();
  }, [needless]);
  // A server that has its yes is missing no more.
  useEffect(() => {
    if (open.length === 0) setFaults((known) => known.filter((fault) => !fault.fieldId.startsWith(consentId)));
  }, [open.length]);
  const press = useRef(submit);
  press.current = submit;
  // A yes is no press: after one, the person presses again.
  const asks = unvouched(hosts).length > 0 || names.length > 0;
  const due = early && hosts.length > 0 && !without && !asks && password !== '';
  useEffect(() => {
    if (due) press.current();
  }, [due]);

  const field = useRef<HTMLDivElement>(null);
  useKeptPlace(field, destinations.state);

  const question = open[0] ? format(words.sayYesFirst, open[0]) : asks ? words.pressAgain : '';
  const news = early ? (looking ? words.early : question) : '';
  return (
    <>
      <PageHead>
        <StepTop n={2} name={words.step} onBack={onBack} />
        {/* As many lines, whichever it is. */}
        <StepHeading title={without ? words.titleWithout : words.title} className="mt-2 max-md:min-h-19">
          {without ? words.titleWithout : words.title}
        </StepHeading>
        <p className="mt-2.5 text-body text-ink2 max-md:min-h-13.5 md:text-lead">
          {without ? words.leadWithout : words.lead}
        </p>
      </PageHead>
      <PageBody>
        {faults.length > 0 && <ErrorSummary key={tries} faults={faults} />}
        {/* With questions above the field the page may have to scroll, for which it has to be long enough. */}
        <div className={`grid items-start gap-x-10 gap-y-8 lg:grid-cols-[1.5fr_1fr] ${asks ? 'min-h-svh' : ''}`}>
          <form
            className="slip overflow-hidden"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              submit();
            }}
          >
            <HostStrip
              destinations={destinations}
              {...{ why, brandName, address }}
              yes={{ hosts: confirmed, usernames }}
              onConfirm={(host, yes) => setConfirmed(withOrWithout(confirmed, host, yes))}
              onUsername={(name, yes) => setUsernames(withOrWithout(usernames, name, yes))}
              onLookAgain={lookAgain}
            />
            <PasswordForm
              place={field}
              name={nameOf(account.input)}
              password={password}
              onChange={setPassword}
              fault={faults.find(({ fieldId }) => fieldId === passwordFieldId)?.text ?? null}
              practicePassword={practicePassword}
              state={looking ? 'looking' : without ? 'none' : 'ready'}
              news={news}
              onSkip={() => onCheck({})}
            >
              {symptomOf(account) === 'cannot-send' && (
                <TestMessageChoice address={nameOf(account.input)} chosen={testMessage} onChoose={setTestMessage} />
              )}
            </PasswordForm>
          </form>
          <PasswordPromises {...{ brandName, account, without, onForgetSymptom }} />
        </div>
      </PageBody>
    </>
  );
}
