// The single checks, for whoever already knows where to look.
import { ChevronRight, MailQuestionMark, Route, ServerCog, Smartphone } from 'lucide-react';
import Link from 'next/link';
import { apps } from '../../lib/messages/apps.ts';
import { bounces } from '../../lib/messages/bounces.ts';
import { checks } from '../../lib/messages/checks.ts';
import { messageCheck } from '../../lib/messages/message-check.ts';
import { PageBody, PageHead } from '../_components/page-head.tsx';

export const generateMetadata = () => ({ title: checks.index.title, description: checks.index.lead });

const tools = () => [
  { href: '/check/bounce', icon: MailQuestionMark, title: bounces.title, text: bounces.short },
  { href: '/check/message', icon: Route, title: messageCheck.title, text: messageCheck.short },
  { href: '/check/apps', icon: Smartphone, title: apps.title, text: apps.short },
  { href: '/check/spf', icon: ServerCog, title: checks.spf.title, text: checks.spf.short },
];

export default function CheckIndexPage() {
  return (
    <>
      <PageHead>
        <h1 className="mt-3 text-display md:text-display-lg">{checks.index.title}</h1>
        <p className="mt-2.5 max-w-2xl text-body text-ink2 md:text-lead">{checks.index.lead}</p>
      </PageHead>
      <PageBody>
        <ul className="slip max-w-3xl px-5 md:px-8">
          {tools().map(({ href, icon: Icon, title, text }) => (
            <li key={href} className="border-t border-line first:border-0">
              <Link href={href} className="group flex min-h-16 items-center gap-4 rounded-control py-5 no-underline">
                <Icon className="size-6 text-ink2" aria-hidden="true" />
                <span className="min-w-0 flex-1">
                  <span className="block font-[600] text-brand-text underline decoration-1 underline-offset-3 group-hover:decoration-2">
                    {title}
                  </span>
                  <span className="mt-0.5 block text-small text-ink2">{text}</span>
                </span>
                <ChevronRight className="size-[18px] text-ink3 rtl:-scale-x-100" aria-hidden="true" />
              </Link>
            </li>
          ))}
        </ul>
      </PageBody>
    </>
  );
}
