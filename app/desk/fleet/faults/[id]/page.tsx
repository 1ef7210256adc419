// One fault across the fleet, grouped by what its domains share: mended once, many are well again.
import { ArrowLeft } from 'lucide-react';
import { notFound, redirect } from 'next/navigation';
import { shownResults } from '../../../../../lib/fleet/read-overview.ts';
import { type CauseGroup, sharedCauses } from '../../../../../lib/fleet/shared-cause.ts';
import { fleet } from '../../../../../lib/messages/fleet.ts';
import { format } from '../../../../../lib/messages/format.ts';
import { formFor } from '../../../../../lib/messages/intl.ts';
import { rules } from '../../../../../lib/rules/index.ts';
import { textsOf } from '../../../../../lib/rules/render.ts';
import { store } from '../../../../../lib/store/index.ts';
import { Breakable } from '../../../../_components/breakable.tsx';
import { withSentences } from '../../../../_components/sentences.tsx';
import { SubHead } from '../../../_parts/sub-head.tsx';
import { agentHere } from '../../../agent-here.ts';
import { FaultFile } from '../../_parts/fault-file.tsx';

export const generateMetadata = () => ({ title: fleet.title, robots: { index: false } });
export const dynamic = 'force-dynamic';

const words = fleet.fault;
/** More are in the file. */
const MOST_LISTED = 300;

function sentenceOf({ cause, domains: { length: n } }: CauseGroup): string {
  if (cause) return format(words.causes[cause.kind], { n, name: cause.name });
  return format(formFor(words.alone, n), { n });
}

/** The name in it breaks as names do, the words as words. */
function Sentence({ group }: { group: CauseGroup }) {
  const name = group.cause?.name ?? '';
  const text = sentenceOf(group);
  const at = name === '' ? -1 : text.indexOf(name);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <Breakable text={name} />
      {text.slice(at + name.length)}
    </>
  );
}

function Group({ group, place, href, on }: { group: CauseGroup; place: number; href: string; on: boolean }) {
  const { cause, without } = group;
  return (
    <li className="border-t border-line first:border-0">
      <a
        href={href}
        aria-current={on ? 'true' : undefined}
        className={`grid gap-1 px-4 py-3 no-underline ${on ? 'bg-chosen shadow-[inset_3px_0_0_var(--mm-brand-solid)]' : 'hover:bg-well'}`}
        data-group={place}
      >
        <span className={on ? 'font-[620]' : ''}>
          <Sentence group={group} />
        </span>
        {cause && (
          <span className="text-tiny text-ink2">
            {without === 0 ? words.only : format(words.without, { n: without })}
          </span>
        )}
      </a>
    </li>
  );
}

interface Given {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ group?: string | string[] }>;
}

async function FaultPage({ params, searchParams }: Given) {
  const agent = await agentHere();
  if (!agent) redirect('/desk/sign-in');
  const { id } = await params;
  const rule = rules.find((one) => one.id === id);
  if (!rule) notFound();
  const said = textsOf(rule).title;
  const groups = sharedCauses((await shownResults(store())).results, id);
  const asked = Number((await searchParams).group ?? 0);
  const at = groups[asked] ? asked : 0;
  const chosen = groups[at];
  const n = groups.reduce((sum, { domains }) => sum + domains.length, 0);
  const sum = groups.map(({ domains }) => domains.length).join(' + ');
  const title = n === 0 ? id : format(formFor(words.title, n), { n, fault: id });
  return (
    <div className="desk flex min-h-dvh flex-col">
      <SubHead agent={agent} here="fleet" />
      <main id="main" tabIndex={-1} className="flex-1">
        <div className="border-b border-line bg-shelf">
          <div className="desk-wrap flex flex-wrap items-end gap-x-6 gap-y-3 pt-4 pb-5">
            <div className="min-w-0">
              <a href="/desk/fleet" className="link-quiet mb-1 inline-flex items-center gap-1.5 text-tiny">
                <ArrowLeft className="size-3.5" aria-hidden="true" />
                {words.back}
              </a>
              <h1 className="anywhere text-title">{title}</h1>
              <p className="mt-0.5 text-ink2">
                {rule.reference}
                {!said.includes('{') && ` · ${said}`}
              </p>
              <p className="text-ink2">{fleet.alerts.mender[rule.mender]}</p>
            </div>
            {n > 0 && (
              <div className="ms-auto">
                <FaultFile fault={id} groups={groups.map(({ cause, domains }) => ({ cause, domains }))} n={n} />
              </div>
            )}
          </div>
        </div>
        {chosen ? (
          <div className="desk-wrap grid items-start gap-5 py-5 lg:grid-cols-[24rem_minmax(0,1fr)]">
            <section className="pane min-w-0 overflow-hidden" aria-labelledby="fault-shares">
              <div className="pane-head">
                <h2 id="fault-shares">{words.shares}</h2>
              </div>
              <ul>
                {groups.map((group, place) => (
                  <Group
                    key={sentenceOf(group)}
                    {...{ group, place }}
                    href={`/desk/fleet/faults/${id}?group=${place}`}
                    on={place === at}
                  />
                ))}
              </ul>
              {groups.length > 1 && (
                <p className="border-t-2 border-dashed border-line px-4 py-3 text-tiny text-ink2 anywhere">
                  {format(words.sum, { sum, n })}
                </p>
              )}
            </section>
            <section className="pane min-w-0 overflow-hidden" aria-labelledby="fault-domains">
              <div className="pane-head">
                <h2 id="fault-domains">{words.domains}</h2>
              </div>
              <p className="border-b border-line px-4 py-2.5 text-ink2">{words.first}</p>
              <ul className="grid gap-x-6 gap-y-1.5 px-4 py-3 sm:grid-cols-2">
                {chosen.domains.slice(0, MOST_LISTED).map((domain) => (
                  <li key={domain} className="min-w-0">
                    <a href={`/desk/fleet/domains/${encodeURIComponent(domain)}`} className="link typed-s">
                      <Breakable text={domain} />
                    </a>
                  </li>
                ))}
              </ul>
              {chosen.domains.length > MOST_LISTED && (
                <p className="px-4 pb-3 text-tiny text-ink2">
                  {format(words.shown, { n: MOST_LISTED, all: chosen.domains.length })}
                </p>
              )}
            </section>
          </div>
        ) : (
          <p className="desk-wrap py-5">{words.none}</p>
        )}
      </main>
    </div>
  );
}

export default withSentences(['fleet', 'signIn'], FaultPage);
