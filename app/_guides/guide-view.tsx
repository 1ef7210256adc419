// A guide as a page: the steps with this account's values, the test, the answers, and the other apps beside them.
'use client';

import { Info } from 'lucide-react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Guide } from '../../lib/model/guide.ts';
import { isStep, readsBy, sectionsFor } from '../../lib/model/guide-steps.ts';
import type { GuideValues } from '../../lib/model/guide-values.ts';
import { ButtonLink } from '../_components/button.tsx';
import { Fold } from '../_components/fold.tsx';
import { PageBody } from '../_components/page-head.tsx';
import { DeviceCard } from '../settings/_parts/device-card.tsx';
import { type Account, linkFor, usableValues } from './account.ts';
import { GuideHead } from './guide-head.tsx';
import { GuideSections } from './guide-sections.tsx';
import { GuideStepView } from './guide-step.tsx';
import { LinkQuestion } from './link-question.tsx';
import { OtherApps, type UsualGuides } from './other-apps.tsx';
import { OwnTest } from './own-test.tsx';
import { pageSteps } from './page-steps.ts';
import { PhoneCard } from './phone-card.tsx';
import { Troubles } from './troubles.tsx';
import { useAccount } from './use-account.ts';

const words = messages.guides;

interface GuideViewProps {
  guide: Guide;
  others: ReadonlyArray<{ id: string; name: string }>;
  usual: UsualGuides;
  helpUrl: string | null;
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
function phoneCard({ id, device, systems }: Guide) {
  const { sameIphone, sameAndroid, sameText, otherTitle, otherText } = words.qr;
  const [system, ...more] = device === 'phone' ? systems : [];
  if (system === undefined || more.length > 0) return { title: otherTitle, text: otherText, path: '/guides' };
  return { title: system === 'ios' ? sameIphone : sameAndroid, text: sameText, path: `/guides/${id}` };
}

/** Whose apps a profile sets up: on them it is the quick way, above the steps. */
const appleGuides: ReadonlySet<string> = new Set(['iphone', 'apple-mail']);

function Steps({ guide, values }: { guide: Guide; values: GuideValues | null }) {
  const steps = pageSteps(guide, values);
  return (
    <ol className="mt-6">
      {steps
        .map((step, place) => ({ step, n: place + 1 }))
        .map(({ step, n }) => (
          <GuideStepView key={n} step={step} n={n} last={n === steps.length} values={values} />
        ))}
    </ol>
  );
}

function StepByStep({ guide, values }: { guide: Guide; values: GuideValues | null }) {
  const fits = readsBy(guide, values) || guide.ended === true;
  return (
    <section className="slip p-5 md:p-8" aria-labelledby="steps">
      <h2 id="steps" className="text-title">
        {fits ? words.stepByStep : format(words.imapOnly.title, { app: upperFirst(guide.app) })}
      </h2>
      {fits ? <Steps guide={guide} values={values} /> : <p className="mt-1.5 text-ink2">{words.imapOnly.text}</p>}
      {fits && !guide.ended && (
        <Fold
          summary={format(words.troubles, { app: upperFirst(guide.app) })}
          className="mt-5 border-t border-line pt-3"
          summaryClassName="text-small"
        >
          <div className="pt-2 sm:ps-7">
            <Troubles guide={guide} address={values?.address ?? null} />
          </div>
        </Fold>
      )}
    </section>
  );
}

const upperFirst = (text: string) => text.replace(/^[a-z]/, (first) => first.toUpperCase());

/** The page for a known account. */
export function GuidePage({
  guide,
  others,
  usual,
  helpUrl,
  account,
  confirm,
}: GuideViewProps & ReturnType<typeof useAccount>) {
  const values = usableValues(account);
  const address = values?.address ?? null;
  const listHref = linkFor('/guides', account);
  const sections = sectionsFor(guide, values, address).filter((section) => !isStep(section, values));
  return (
    <>
      <GuideHead guide={guide} account={account} />
      <PageBody>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_18.5rem] lg:gap-8">
          <div className="min-w-0">
            <Origin account={account} confirm={confirm} />
            {appleGuides.has(guide.id) && account.origin === 'run' && (
              <div className="mb-6 empty:hidden">
                <DeviceCard />
              </div>
            )}
            <StepByStep guide={guide} values={values} />
            {guide.fetch !== null && readsBy(guide, values) && (
              <OwnTest guide={guide} fetch={guide.fetch} address={address} listHref={listHref} helpUrl={helpUrl} />
            )}
            {!guide.ended && (
              <GuideSections
                app={upperFirst(guide.app)}
                sections={sections}
                unasked={[...new Set(Object.values(guide.unasked))]}
              />
            )}
          </div>
          <aside className="grid content-start gap-5 lg:sticky lg:top-6">
            {account.origin !== 'asked' && <PhoneCard {...phoneCard(guide)} values={values} />}
            <OtherApps others={others} usual={usual} systems={guide.systems} account={account} />
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

export function GuideView(props: GuideViewProps) {
  return <GuidePage {...props} {...useAccount()} />;
}
