// The head of the desk's pages that have no field: whose desk it is, the ways on, and out.
import { admin } from '../../../lib/messages/admin.ts';
import { desk } from '../../../lib/messages/desk.ts';
import { fleet } from '../../../lib/messages/fleet.ts';
import { format } from '../../../lib/messages/format.ts';
import { siteBrand } from '../../_components/brand.ts';
import { Logo } from '../../_components/logo.tsx';
import type { SignedInAgent } from './desk-context.tsx';
import { SignOut } from './sign-out.tsx';

const link = 'flex h-9 items-center rounded-control px-3 no-underline pointer-coarse:h-11';

/** `here`: the page, or the one that it belongs to. */
export function SubHead({ agent, here }: { agent: SignedInAgent; here: 'fleet' | 'admin' | 'account' }) {
  const { name } = siteBrand();
  const ways = [
    { way: 'desk', text: desk.here },
    { way: 'fleet', text: fleet.here },
    ...(agent.role === 'admin' ? [{ way: 'admin', text: admin.here }] : []),
  ];
  return (
    <header className="no-print border-b border-line bg-shelf">
      <div className="flex min-h-13 flex-wrap items-center gap-x-1 px-4 py-1.5">
        <a href="/desk" className="me-2 flex min-h-9 items-center gap-2.5 rounded-control no-underline">
          <Logo name={name} className="size-7" />
          <span className="font-[640]">{format(desk.of, { name })}</span>
        </a>
        <nav className="flex flex-wrap" aria-label={desk.navigation}>
          {ways.map(({ way, text }) => (
            <a
              key={way}
              href={way === 'desk' ? '/desk' : `/desk/${way}`}
              aria-current={way === here ? 'page' : undefined}
              className={`${link} ${way === here ? 'bg-slip font-[600] shadow-slip' : 'text-ink2 hover:text-ink'}`}
            >
              {text}
            </a>
          ))}
        </nav>
        <div className="ms-auto flex">
          <SignOut agent={agent.name} className={link} />
        </div>
      </div>
    </header>
  );
}
