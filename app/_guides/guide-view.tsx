// A guide as a page: the steps with this account's values, the test, and the other apps beside them.
'use client';

import { ArrowLeft, Clock, Info } from 'lucide-react';
import Link from 'next/link';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Guide } from '../../lib/model/guide.ts';
import { stepsFor } from '../../lib/model/guide-steps.ts';
import type { GuideValues } from '../../lib/model/guide-values.ts';
import { ButtonLink } from '../_components/button.tsx';
import { Fold } from '../_components/fold.tsx';
import { PageBody, PageHead } from '../_components/page-head.tsx';
import { type Account, linkFor, usableValues } from './account.ts';
import { type DrawnValues, GuideStepView } from './guide-step.tsx';
import { LinkQuestion } from './link-question.tsx';
import { OwnTest } from './own-test.tsx';
import { PhoneCard } from './phone-card.tsx';
import { Troubles } from './troubles.tsx';
import { useAccount } from './use-account.ts';

const words = messages.guides;

interface GuideViewProps {
  guide: Guide;
  others: ReadonlyArray<{ id: string; name: string }>;
  helpUrl: string | null;
}

function drawnValues(guide: Guide, values: GuideValues | null): DrawnValues {
  const drawn = (side: 'incoming' | 'outgoing') => {
    const server = values?.[side];
    return server ? { ...server, port: String(server.port), security: guide.securityWords[server.security] } : null;
  };
  return {
    protocol: values?.protocol === 'pop3' ? 'POP' : 'IMAP',
    incoming: drawn('incoming'),
    outgoing: drawn('outgoing'),
  };
}

function Head({ guide, account }: { guide: Guide; account: Account }) {
  const settled = account.origin === 'run';
  return (
    <PageHead>
      <Link
        href={settled ? '/settings' : linkFor('/guides', account)}
        className="tap link-quiet -ms-1 gap-1.5 px-1 text-small print:hidden"
      >
        <ArrowLeft className="size-4 rtl:-scale-x-100" aria-hidden="true" />
        {settled ? words.backToSettings : words.backToList}
      </Link>
      <h1 className="mt-3 text-display md:text-display-lg">{guide.title}</h1>
      <p className="mt-2.5 flex flex-wrap items-center gap-x-5 gap-y-1 text-small text-ink2 md:text-body">
        <span className="inline-flex items-center gap-2">
          <Clock className="size-[18px]" aria-hidden="true" />
          {format(words.minutes, { n: guide.minutes })}
        </span>
        <span>
          {guide.version}{' '}
          {guide.versionQuestion && (
            <Link href={`/learn/${guide.versionQuestion.article}`} className="link-quiet">
              {guide.versionQuestion.text}
            </Link>
          )}
        </span>
      </p>
    </PageHead>
  );
}

/** Where the values come from, when that needs saying. */
function Origin({ account, confirm }: { account: Account; confirm: () => void }) {
  if (account.origin === 'asked') return <LinkQuestion values={account.values} onYes={confirm} />;
  if (account.origin === 'link') {
    return (
      <p className="slip mb-6 flex gap-2.5 px-5 py-3.5 text-small text-ink2 md:px-8">
        <Info className="mt-px size-5 text-brand-text" aria-hidden="true" />
        {words.fromLink.used}
      </p>
    );
  }
  if (account.origin !== 'none' && account.origin !== 'unsettled') return null;
  return (
    <section className="slip mb-6 flex flex-wrap items-center gap-x-6 gap-y-3 p-5 md:px-8 print:hidden">
      <div className="min-w-0 flex-1 basis-72">
        <h2 className="text-heading">{words.fillIn.title}</h2>
        <p className="mt-1 text-small text-ink2">{words.fillIn.text}</p>
      </div>
      <ButtonLink href="/" size="small">
        {words.fillIn.check}
      </ButtonLink>
    </section>
  );
}

/** The phone's own guide opens itself there; a computer's guide opens the list, which knows the phone. */
function phoneCard(guide: Guide) {
  const { sameIphone, sameAndroid, sameText, otherTitle, otherText } = words.qr;
  if (guide.id === 'iphone') return { title: sameIphone, text: sameText, path: '/guides/iphone' };
  if (guide.id === 'gmail-android') return { title: sameAndroid, text: sameText, path: '/guides/gmail-android' };
  return { title: otherTitle, text: otherText, path: '/guides' };
}

export function GuideView({ guide, others, helpUrl }: GuideViewProps) {
  const { account, confirm } = useAccount();
  const values = usableValues(account);
  const steps = stepsFor(guide, values, values?.address ?? null);
  const drawn = drawnValues(guide, values);
  const listHref = linkFor('/guides', account);
  return (
    <>
      <Head guide={guide} account={account} />
      <PageBody>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_18.5rem] lg:gap-8">
          <div className="min-w-0">
            <Origin account={account} confirm={confirm} />
            <section className="slip p-5 md:p-8" aria-labelledby="steps">
              <h2 id="steps" className="text-title">
                {words.stepByStep}
              </h2>
              <ol className="mt-6">
                {steps
                  .map((step, place) => ({ step, n: place + 1 }))
                  .map(({ step, n }) => (
                    <GuideStepView key={n} step={step} n={n} last={n === steps.length} drawn={drawn} />
                  ))}
              </ol>
              <Fold
                summary={format(words.troubles, { app: guide.app.replace(/^[a-z]/, (first) => first.toUpperCase()) })}
                className="mt-5 border-t border-line pt-3"
                summaryClassName="text-small"
              >
                <div className="pt-2 sm:ps-7">
                  <Troubles troubles={guide.troubles} address={values?.address ?? null} />
                </div>
              </Fold>
            </section>
            <OwnTest guide={guide} address={values?.address ?? null} listHref={listHref} helpUrl={helpUrl} />
          </div>
          <aside className="grid content-start gap-5 lg:sticky lg:top-6">
            {account.origin !== 'asked' && <PhoneCard {...phoneCard(guide)} values={values} />}
            <section className="slip p-5 md:p-6 print:hidden" aria-labelledby="other-apps">
              <h2 id="other-apps" className="text-heading">
                {words.notYourApp}
              </h2>
              <ul className="mt-1">
                {others.map(({ id, name }) => (
                  <li key={id}>
                    <Link href={linkFor(`/guides/${id}`, account)} className="tap link">
                      {name}
                    </Link>
                  </li>
                ))}
                <li>
                  <Link href={listHref} className="tap link">
                    {words.allApps}
                  </Link>
                </li>
              </ul>
            </section>
            {guide.aside && (
              <section className="slip p-5 md:p-6" aria-labelledby="aside">
                <h2 id="aside" className="text-heading">
                  {guide.aside.title}
                </h2>
                <p className="mt-1.5 text-small text-ink2">{guide.aside.text}</p>
              </section>
            )}
          </aside>
        </div>
      </PageBody>
    </>
  );
}
