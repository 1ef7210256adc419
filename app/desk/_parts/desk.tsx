// The desk as a whole: which of its pages is shown, and what every part of it knows.
'use client';

import { useEffect, useMemo, useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { deskLive } from '../../../lib/messages/desk-live.ts';
import type { Explainers } from '../../../lib/model/compare-reports.ts';
import { beginCase, loadCases, setSignedIn, useDesk } from '../_case/desk-store.ts';
import type { Way } from '../_find/entry.ts';
import { DomainView } from '../_history/domain-view.tsx';
import { PastCaseView } from '../_history/past-case-view.tsx';
import { PastCheckView } from '../_history/past-check-view.tsx';
import { LiveView } from '../_live/live-view.tsx';
import { CaseView } from './case-view.tsx';
import { CompareView } from './compare-view.tsx';
import { DeskProvider, type DeskSetting, type SendableGuide, type SignedInAgent } from './desk-context.tsx';
import { HomeView } from './home-view.tsx';
import { PastedView } from './pasted-view.tsx';
import { goTo, type Place, placeOf, useAddress } from './place.ts';

interface DeskProps {
  /** What the server was asked for. */
  path: string;
  name: string;
  explainers: Explainers;
  agent: SignedInAgent | null;
  guides: readonly SendableGuide[];
}

function titleOf(place: Place): string {
  if (place.view === 'case') return `${place.subject} – ${desk.title}`;
  if (place.view === 'compare') return `${desk.compare.title}: ${place.domain} – ${desk.title}`;
  if (place.view === 'domain') return `${place.domain} – ${desk.title}`;
  if (place.view === 'past-case') return `${deskHistory.case.title} – ${desk.title}`;
  if (place.view === 'live') return `${deskLive.view.title} – ${desk.title}`;
  return desk.title;
}

function View({ place, pasted }: { place: Place; pasted: Way | null }) {
  const { cases } = useDesk();
  if (place.view === 'compare') {
    const { domain, before, after } = place;
    const given = before && after ? { before, after } : null;
    return <CompareView key={`${domain} ${before} ${after}`} domain={domain} given={given} />;
  }
  if (place.view === 'domain') return <DomainView key={place.domain} domain={place.domain} />;
  if (place.view === 'past-case') return <PastCaseView key={place.id} id={place.id} />;
  if (place.view === 'past-check') return <PastCheckView key={place.id} id={place.id} />;
  if (place.view === 'live') return <LiveView key={place.session} id={place.session} />;
  if (place.view === 'pasted' && pasted !== null && pasted.to !== 'check') return <PastedView way={pasted} />;
  if (place.view === 'case') {
    const one = cases.find(({ subject, listed }) => listed && subject === place.subject);
    // A link to a subject that this browser has not checked fills the field; nothing is asked before somebody wants it.
    return one ? <CaseView key={one.id} one={one} /> : <HomeView given={place.subject} />;
  }
  return <HomeView given="" />;
}

export function Desk({ path, name, explainers, agent, guides }: DeskProps) {
  const address = useAddress(path);
  const place = useMemo(() => placeOf(address), [address]);
  const [pasted, setPasted] = useState<Way | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => void loadCases(), []);
  useEffect(() => setSignedIn(agent !== null), [agent]);
  useEffect(() => {
    document.title = titleOf(place);
  }, [place]);
  const setting = useMemo<DeskSetting>(
    () => ({
      name,
      explainers,
      agent,
      guides,
      take: (way) => {
        if (way.to === 'check') {
          beginCase(way.input);
          goTo({ view: 'case', subject: way.input.address ?? way.input.domain });
          return;
        }
        setPasted(way);
        goTo({ view: 'pasted' });
      },
      // The same words twice are told twice: a blank at the end makes them others.
      say: (text) => setSaid((before) => (before === text ? `${text}\u00a0` : text)),
    }),
    [name, explainers, agent, guides],
  );
  return (
    <DeskProvider value={setting}>
      <div className="desk flex min-h-dvh flex-col">
        <View place={place} pasted={pasted} />
      </div>
      <div className="sr-only" role="status" aria-live="polite">
        {said}
      </div>
    </DeskProvider>
  );
}
