// One app in a list: the whole card is the link.
import { ChevronRight, Laptop, Monitor, Smartphone, TabletSmartphone } from 'lucide-react';
import Link from 'next/link';

const icons = { monitor: Monitor, laptop: Laptop, phone: Smartphone, any: TabletSmartphone };
type AppIcon = keyof typeof icons;

interface AppLinkProps {
  href: string;
  icon: AppIcon;
  name: string;
  hint: string;
  /** The visitor's own device, as far as we can tell. */
  recognised?: boolean;
}

export function AppLink({ href, icon, name, hint, recognised = false }: AppLinkProps) {
  const Icon = icons[icon];
  const ground = recognised ? 'border-2 border-brand bg-brand-soft' : 'border border-line bg-slip hover:border-edge';
  return (
    <Link
      href={href}
      className={`group flex min-h-16 items-center gap-4 rounded-control px-4 py-2.5 no-underline ${ground}`}
    >
      <Icon className={`size-6 ${recognised ? 'text-brand-text' : 'text-ink2'}`} aria-hidden="true" />
      <span className="min-w-0 flex-1">
        <span className="block font-[600]">{name}</span>
        <span className="block text-tiny text-ink2">{hint}</span>
      </span>
      <ChevronRight className="size-[18px] text-ink3 rtl:-scale-x-100" aria-hidden="true" />
    </Link>
  );
}
