// The API for people who write programs: every operation with what it needs, and the document to make clients from.
import { apiDescription as words } from '../../lib/messages/api-description.ts';
import { format } from '../../lib/messages/format.ts';
import { PageBody, PageHead } from '../_components/page-head.tsx';
import type { Operation } from './v1/_description/operation.ts';
import { operations } from './v1/_description/operations.ts';

export const generateMetadata = () => ({ title: words.title, description: words.lead });

function needsOf({ scope, orCustomer }: Operation): string {
  if (scope === undefined) return words.needs.nothing;
  const token = format(words.needs.scope, { scope });
  return orCustomer ? `${token}, ${words.needs.orCustomer}` : token;
}

export default function ApiPage() {
  return (
    <>
      <PageHead>
        <h1 className="mt-3 text-display md:text-display-lg">{words.title}</h1>
        <p className="mt-2.5 max-w-2xl text-body text-ink2 md:text-lead">{words.lead}</p>
      </PageHead>
      <PageBody>
        <p className="mb-5">
          <a className="link" href="/api/v1/openapi.json">
            {words.document}
          </a>
        </p>
        <ul className="slip px-5 md:px-8" aria-label={words.caption}>
          {operations.map((operation) => (
            <li key={`${operation.method} ${operation.path}`} className="border-b border-line py-4 last:border-0">
              <h2 className="typed anywhere text-body font-[600]">
                {operation.method.toUpperCase()} {operation.path}
              </h2>
              <p className="mt-1">{words.operations[operation.words]}</p>
              <p className="mt-0.5 text-small text-ink2">{format(words.needs.label, { needs: needsOf(operation) })}</p>
            </li>
          ))}
        </ul>
      </PageBody>
    </>
  );
}
