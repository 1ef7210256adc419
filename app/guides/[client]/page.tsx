// The guide of one mail app.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findGuide, guidesForReader } from '../../../lib/guides/index.ts';
import { siteBrand } from '../../_components/brand.ts';
import { withSentences } from '../../_components/sentences.tsx';
import { usualGuides } from '../../_guides/find-guides.ts';
import { GuideView } from '../../_guides/guide-view.tsx';

type GuidePageProps = { params: Promise<{ client: string }> };

export async function generateMetadata({ params }: GuidePageProps): Promise<Metadata> {
  return { title: findGuide((await params).client)?.title };
}

async function GuidePage({ params }: GuidePageProps) {
  const guide = findGuide((await params).client);
  if (!guide) notFound();
  const others = guide.others.flatMap((id) => findGuide(id) ?? []).map(({ id, name }) => ({ id, name }));
  return (
    <GuideView guide={guide} others={others} usual={usualGuides(guidesForReader())} helpUrl={siteBrand().helpUrl} />
  );
}

export default withSentences(['device', 'guides'], GuidePage);
