// Two kept reports of one domain side by side, for whoever has both links; the first is taken as the one before.
import { kept as words } from '../../../../../lib/messages/kept.ts';
import { explainers } from '../../../../../lib/rules/explainers.ts';
import { ButtonLink } from '../../../../_components/button.tsx';
import { withSentences } from '../../../../_components/sentences.tsx';
import { ShortPage } from '../../../../_components/short-page.tsx';
import { CompareReports } from '../../../_parts/compare-reports.tsx';
import { StoreAway } from '../../../_parts/store-away.tsx';
import { openForPage } from '../../../open-for-page.ts';

export const generateMetadata = () => ({
  title: words.comparePageTitle,
  robots: { index: false, follow: false },
  referrer: 'no-referrer' as const,
});
export const dynamic = 'force-dynamic';

async function ComparePage({ params }: { params: Promise<{ id: string; other: string }> }) {
  const { id, other } = await params;
  const [before, after] = [await openForPage(id), await openForPage(other)];
  if (!before || !after) return <StoreAway href={`/reports/${id}/compare/${other}`} />;
  if (before.report.subject.domain !== after.report.subject.domain)
    return (
      <ShortPage {...words.compare.otherDomain}>
        <ButtonLink href={`/reports/${other}`} kind="main" prefetch={false}>
          {words.compare.back}
        </ButtonLink>
      </ShortPage>
    );
  return (
    <CompareReports
      before={{ id, report: before.report, rules: before.rules }}
      after={{ id: other, report: after.report, rules: after.rules }}
      explainers={explainers}
    />
  );
}

export default withSentences(
  ['comeAgain', 'desk', 'kept', 'looks', 'settings', 'ticket', 'unknownReasonTexts', 'wizard'],
  ComparePage,
);
