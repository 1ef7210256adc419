// The settings of the check in this tab: the label, the way to an app, the reasons, IMAP and POP at a glance.
'use client';

import Link from 'next/link';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import { keptForLanguage } from '../../../lib/messages/intl.ts';
import { ButtonLink } from '../../_components/button.tsx';
import { PageBody, PageHead } from '../../_components/page-head.tsx';
import { Seam } from '../../_components/seam.tsx';
import { Prose } from '../../_components/typed.tsx';
import { type Account, usableValues } from '../../_guides/account.ts';
import { Comparison } from '../../_guides/comparison.tsx';
import { LinkQuestion } from '../../_guides/link-question.tsx';
import { useAccount } from '../../_guides/use-account.ts';
import { ServerPlaces } from '../../_run/server-places.tsx';
import { DeviceCard } from './device-card.tsx';
import { KeepLabel } from './keep-label.tsx';
import { Label } from './label.tsx';
import { proofOf, proofSentence } from './proof.ts';
import { Reasons } from './reasons.tsx';
import { WhereToRead } from './where-to-read.tsx';

const words = messages.settings;
const hour = keptForLanguage((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
const day = keptForLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
);

/** `reached`: there are settings, so the last step of the way is reached. */
function Head({ title, lead, reached = false }: { title: string; lead: string; reached?: boolean }) {
  return (
    <PageHead>
      {reached && (
        <div className="print:hidden">
          <Seam n={4} total={4} name={words.step} />
        </div>
      )}
      <h1 className="mt-4 text-display md:text-display-lg">{title}</h1>
      <p className="mt-2.5 max-w-2xl text-body text-ink2 md:text-lead">
        <Prose text={lead} />
      </p>
    </PageHead>
  );
}

/** Without JavaScript nothing more comes: the page must not look as if it did. */
function Looking() {
  return (
    <>
      <div className="noscript:hidden">
        <Head title={words.pageTitle} lead={words.loading} reached />
      </div>
      <noscript>
        <Head title={words.pageTitle} lead={words.noScript} />
        <PageBody>
          <ButtonLink href="/guides" kind="main">
            {words.empty.guides}
          </ButtonLink>
        </PageBody>
      </noscript>
    </>
  );
}

/** Without settings the page says so, and leads to a check. */
function NoSettings({ account, confirm }: { account: Account; confirm: () => void }) {
  const report = account.origin === 'unsettled' ? account.report : null;
  const unsettled = report?.subject ?? null;
  const subject = unsettled && (unsettled.address ?? unsettled.domain);
  // What is left here of a check that knows settings waits for a certificate.
  const waiting = report?.recommendation ?? null;
  const found = waiting ? words.blocked : words.none;
  const { title, text } = unsettled ? found : words.empty;
  return (
    <>
      <Head title={words.pageTitle} lead={subject ? format(found.lead, { subject }) : words.empty.lead} />
      <PageBody>
        {account.origin === 'asked' && <LinkQuestion values={account.values} onYes={confirm} />}
        <section className="slip max-w-2xl p-5 md:p-8">
          <h2 className="text-title">{title}</h2>
          <p className="mt-1.5 text-ink2">{text}</p>
          {waiting && (
            <ServerPlaces recommendation={waiting} className="mt-4 border-t-2 border-dashed border-line pt-4" />
          )}
          {!unsettled && <p className="mt-1.5 text-small text-ink2">{words.empty.keeping}</p>}
          <div className="mt-5 flex flex-wrap gap-3">
            <ButtonLink href="/" kind="main">
              {words.empty.check}
            </ButtonLink>
            {!waiting && <ButtonLink href="/guides">{words.empty.guides}</ButtonLink>}
          </div>
        </section>
      </PageBody>
    </>
  );
}

/** `sign` is the operator's logo or initial, drawn on the server. */
export function SettingsView({ brandName, sign }: { brandName: string; sign: React.ReactNode }) {
  const { account, confirm } = useAccount();
  const values = usableValues(account);
  // Neither "none" nor values may flash by while the tab is asked.
  if (account.origin === 'looking') return <Looking />;
  if (!values) return <NoSettings account={account} confirm={confirm} />;

  const report = account.origin === 'run' ? account.report : null;
  const recommendation = report?.recommendation ?? null;
  const startedAt = report ? new Date(report.startedAt) : null;
  const checked = report && recommendation && { ...report, recommendation };
  const lead = checked ? proofSentence(checked, (moment) => hour().format(moment)) : words.lead.link;
  const marked = values.protocol === 'imap' ? 'imap' : 'pop';
  return (
    <>
      <Head title={format(words.title, { protocol: marked.toUpperCase() })} lead={lead} reached />
      <PageBody>
        <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1.28fr)_minmax(0,1fr)]">
          <Label
            values={values}
            proof={checked ? proofOf(checked) : 'link'}
            at={startedAt && `${day().format(startedAt)} ${hour().format(startedAt)}`}
            brandName={brandName}
            subject={values.address ?? report?.subject.domain ?? values.incoming.username ?? values.incoming.host}
          >
            {sign}
          </Label>
          <div className="grid grid-cols-1 gap-8">
            <WhereToRead account={account} />
            {values.address !== null && values.outgoing !== null && values.incoming.authentication !== 'oauth2' && (
              <DeviceCard />
            )}
            <KeepLabel values={values} />
          </div>
        </div>
        {recommendation && <Reasons recommendation={recommendation} />}
        <section className="mt-12 print:hidden" aria-labelledby="compare">
          <h2 id="compare" className="text-title">
            {words.compareTitle}
          </h2>
          <Comparison marked={marked} forYou />
          <p className="mt-3 text-small text-ink2">
            {marked === 'imap' && (
              <>
                {words.popToday}{' '}
                <Link href="/pop-to-imap" className="link">
                  {words.popToImap}
                </Link>
                .{' '}
              </>
            )}
            {marked === 'imap' ? words.stayWithPop : words.withPop}{' '}
            <Link href="/learn/leave-mail-on-the-server" className="link">
              {words.leaveCopy}
            </Link>
            .
          </p>
        </section>
      </PageBody>
    </>
  );
}
