// A kept report, for whoever has its link.
import { environment } from '../../../lib/diagnosis/environment.ts';
import { rejudge } from '../../../lib/diagnosis/rejudge.ts';
import { kept as words } from '../../../lib/messages/kept.ts';
import { ticketText } from '../../../lib/messages/ticket/ticket-text.ts';
import { placeOfFinding } from '../../../lib/model/compare-reports.ts';
import type { Report } from '../../../lib/model/report.ts';
import { siteBrand } from '../../_components/brand.ts';
import { withSentences } from '../../_components/sentences.tsx';
import type { ByTodaysRules } from '../_parts/by-todays-rules.tsx';
import { KeptReport } from '../_parts/kept-report.tsx';
import { StoreAway } from '../_parts/store-away.tsx';
import { openForPage } from '../open-for-page.ts';

export const generateMetadata = () => ({
  title: words.pageTitle,
  robots: { index: false, follow: false },
  referrer: 'no-referrer' as const,
});
export const dynamic = 'force-dynamic';

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ judge?: string }>;
}

function byTodaysRules(report: Report): ByTodaysRules {
  const today = rejudge(report, environment().profile);
  const not = (said: Report) => {
    const places = new Set(said.findings.map(placeOfFinding));
    return (finding: Report['findings'][number]) => !places.has(placeOfFinding(finding));
  };
  return { new: today.findings.filter(not(report)), gone: report.findings.filter(not(today)) };
}

const bytes = (text: string): number => Buffer.byteLength(text);

async function ReportPage({ params, searchParams }: PageProps) {
  const { id } = await params;
  const kept = await openForPage(id);
  if (!kept) return <StoreAway href={`/reports/${id}`} />;
  const { report } = kept;
  const { judge } = await searchParams;
  return (
    <KeptReport
      id={id}
      report={report}
      keptAt={new Date(kept.kept).toISOString()}
      expiresAt={new Date(kept.until).toISOString()}
      sizes={{
        text: bytes(ticketText(report, { markdown: false })),
        markdown: bytes(ticketText(report, { markdown: true })),
        json: bytes(JSON.stringify(report)),
      }}
      helpUrl={siteBrand().helpUrl}
      today={judge === 'today' ? byTodaysRules(report) : null}
    />
  );
}

export default withSentences(
  [
    'comeAgain',
    'desk',
    'kept',
    'localPartTry',
    'looks',
    'passwordAgain',
    'questions',
    'result',
    'roundTrip',
    'settings',
    'symptoms',
    'ticket',
    'unknownReasonTexts',
    'wizard',
  ],
  ReportPage,
);
