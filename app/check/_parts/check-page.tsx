// The frame of a single check: the way back, the question, what is asked.
import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { checks } from '../../../lib/messages/checks.ts';
import { PageBody, PageHead } from '../../_components/page-head.tsx';

export function CheckPage({ title, lead, children }: { title: string; lead: string; children: React.ReactNode }) {
  return (
    <>
      <PageHead>
        <Link href="/check" className="tap link-quiet gap-1.5 text-small">
          <ArrowLeft className="size-4 rtl:-scale-x-100" aria-hidden="true" />
          {checks.index.title}
        </Link>
        <h1 className="mt-1 text-display md:text-display-lg">{title}</h1>
        <p className="mt-2.5 max-w-2xl text-body text-ink2 md:text-lead">{lead}</p>
      </PageHead>
      <PageBody>{children}</PageBody>
    </>
  );
}
