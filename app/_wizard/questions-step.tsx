// Between address and password: what no look from outside can tell, one question a page, each of which can be passed over.
'use client';

import { useState } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { asksForWebServer, type SymptomQuestion } from '../../lib/model/symptoms.ts';
import { ErrorSummary } from '../_components/error-summary.tsx';
import { FormButtons } from '../_components/form-buttons.tsx';
import { PageBody, PageHead } from '../_components/page-head.tsx';
import { type Account, symptomOf } from './account.ts';
import { ServerField, serverFault, serverField } from './server-field.tsx';
import { StepHeading } from './step-heading.tsx';
import { StepTop } from './step-top.tsx';
import { YouSee } from './symptom-note.tsx';

const words = messages.symptoms;
/** A code is read from the pasted message; all others are asked. */
type AskedQuestion = Exclude<SymptomQuestion, 'error-code'>;
const isAsked = (question: SymptomQuestion): question is AskedQuestion => question !== 'error-code';
/** The one question without given answers. */
const SERVER = 'web-server';

interface QuestionsProps {
  account: Account;
  questions: readonly SymptomQuestion[];
  onAnswer: (told: Partial<Pick<Account, 'answers' | 'webServer'>>) => void;
  onDone: () => void;
  onBack: () => void;
  onForgetSymptom: () => void;
}

interface ChoicesProps {
  question: AskedQuestion;
  chosen: string | undefined;
  onChoose: (answer: string) => void;
}

function Choices({ question, chosen, onChoose }: ChoicesProps) {
  const { title, answers } = words.questions[question];
  return (
    <fieldset className="grid gap-2.5">
      <legend className="sr-only">{title}</legend>
      {Object.entries(answers).map(([answer, text]) => (
        <label
          key={answer}
          className="flex min-h-13 cursor-pointer items-center gap-3 rounded-control border-[1.5px] border-line px-4 py-2.5 hover:border-ink2 has-checked:border-brand has-checked:bg-brand-soft"
        >
          <input
            type="radio"
            name={question}
            className="size-5 shrink-0 accent-brand"
            checked={chosen === answer}
            onChange={() => onChoose(answer)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function QuestionsStep({ account, questions, onAnswer, onDone, onBack, onForgetSymptom }: QuestionsProps) {
  const asked: Array<AskedQuestion | typeof SERVER> = questions.filter(isAsked);
  if (asksForWebServer(symptomOf(account))) asked.push(SERVER);
  const [place, setPlace] = useState(0);
  const [tries, setTries] = useState(0);
  const [fault, setFault] = useState<string | null>(null);
  const question = asked[place];
  if (!question) return null;
  const { title, hint } = question === SERVER ? words.webServer : words.questions[question];
  const goTo = (other: number) => {
    setFault(null);
    setPlace(other);
  };
  const next = () => (place + 1 < asked.length ? goTo(place + 1) : onDone());
  const submit = () => {
    const wrong = question === SERVER ? serverFault(account.webServer) : null;
    setFault(wrong);
    if (wrong === null) next();
    else setTries(tries + 1);
  };
  const typeServer = (webServer: string) => {
    onAnswer({ webServer });
    // A fault that is mended goes away while typing; a new one waits for Continue.
    if (serverFault(webServer) === null) setFault(null);
  };
  const skip = () => {
    if (question === SERVER) onAnswer({ webServer: '' });
    else {
      const { [question]: _passedOver, ...others } = account.answers;
      onAnswer({ answers: others });
    }
    next();
  };
  return (
    <>
      <PageHead>
        <StepTop n={1} name={words.step} onBack={() => (place === 0 ? onBack() : goTo(place - 1))} />
        <div className="max-w-2xl">
          <StepHeading
            key={question}
            title={fault === null ? title : format(messages.wizard.start.errorTitle, { title })}
            className="mt-2"
          >
            {title}
          </StepHeading>
          <p className="mt-2.5 text-body text-ink2 md:text-lead">{hint}</p>
        </div>
      </PageHead>
      <PageBody>
        {fault !== null && <ErrorSummary key={tries} faults={[{ fieldId: serverField, text: fault }]} />}
        <form
          className="slip max-w-2xl p-5 md:p-8"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          {asked.length > 1 && (
            <p className="mb-3 text-small text-ink2">{format(words.of, { n: place + 1, total: asked.length })}</p>
          )}
          {question === SERVER ? (
            <ServerField typed={account.webServer} fault={fault} onType={typeServer} />
          ) : (
            <Choices
              key={question}
              question={question}
              chosen={account.answers[question]}
              onChoose={(answer) => onAnswer({ answers: { ...account.answers, [question]: answer } })}
            />
          )}
          <FormButtons submit={words.continue} onwards without={words.skip} onWithout={skip} />
          {question !== SERVER && <p className="mt-5 text-small text-ink2">{words.lead}</p>}
          <div className="mt-4 border-t border-line pt-4">
            <YouSee account={account} onForget={onForgetSymptom} />
          </div>
        </form>
      </PageBody>
    </>
  );
}
