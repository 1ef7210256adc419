// What we do with your details, with the days that the operator chose.
import { environment } from '../../lib/diagnosis/environment.ts';
import type { Statement } from '../../lib/messages/article.ts';
import { format } from '../../lib/messages/format.ts';
import { privacy } from '../../lib/messages/statements.ts';
import { StatementPage } from '../learn/_parts/statement-page.tsx';

export const generateMetadata = () => ({ title: privacy.title });
/** The profile is read when the page is asked for, not when it is built. */
export const dynamic = 'force-dynamic';

const filled = ({ sections, ...statement }: Statement, values: { days: number }): Statement => ({
  ...statement,
  sections: sections.map(({ heading, blocks }) => ({
    heading,
    blocks: blocks.map((block) =>
      block.kind === 'list' ? { ...block, items: block.items.map((item) => format<string>(item, values)) } : block,
    ),
  })),
});

export default function PrivacyPage() {
  return <StatementPage statement={filled({ ...privacy }, { days: environment().profile.reports.days })} />;
}
