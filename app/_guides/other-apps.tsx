// The other apps, one press away from a guide.
import Link from 'next/link';
import { messages } from '../../lib/messages/index.ts';
import { type Account, linkFor } from './account.ts';

const words = messages.guides;

interface OtherAppsProps {
  others: ReadonlyArray<{ id: string; name: string }>;
  account: Account;
}

export function OtherApps({ others, account }: OtherAppsProps) {
  return (
    <section className="slip p-5 md:p-6 print:hidden" aria-labelledby="other-apps">
      <h2 id="other-apps" className="text-heading">
        {words.notYourApp}
      </h2>
      <ul className="mt-1">
        {others.map(({ id, name }) => (
          <li key={id}>
            <Link href={linkFor(`/guides/${id}`, account)} className="tap link">
              {name}
            </Link>
          </li>
        ))}
        <li>
          <Link href={linkFor('/guides', account)} className="tap link">
            {words.allApps}
          </Link>
        </li>
      </ul>
    </section>
  );
}
