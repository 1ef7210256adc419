// A device's page: on Apple's the profile first, elsewhere the apps; what this is, the browser tells and the person corrects.
'use client';

import { ListChecks } from 'lucide-react';
import Link from 'next/link';
import { device } from '../../../../lib/messages/device.ts';
import { format } from '../../../../lib/messages/format.ts';
import { messages } from '../../../../lib/messages/index.ts';
import type { GuideSystem } from '../../../../lib/model/guide.ts';
import { writeGuideFragment } from '../../../../lib/model/guide-values.ts';
import type { DeviceSettings } from '../../../../lib/provisioning/device-settings.ts';
import { ButtonLink } from '../../../_components/button.tsx';
import { PageBody, PageHead } from '../../../_components/page-head.tsx';
import { useClockTime } from '../../../_components/use-clock-time.ts';
import { AppLink } from '../../../_guides/app-link.tsx';
import { PhoneCard } from '../../../_guides/phone-card.tsx';
import { useSystem } from '../../../_guides/use-system.ts';
import { ProfileSlip } from './profile-slip.tsx';
import { SettingsList } from './settings-list.tsx';

const words = device;

export interface DeviceViewProps {
  id: string;
  settings: DeviceSettings;
  expiresAt: string;
  signed: boolean;
  /** The company's name. */
  provider: string;
}

type Pick = (typeof messages.guides.picks)[number];

function AppLinks({ of, fragment }: { of: readonly Pick[]; fragment: string }) {
  return (
    <>
      <ul className="mt-3 grid gap-2">
        {of.map(({ id, icon, name, hint }) => (
          <li key={id}>
            <AppLink href={`/guides/${id}#${fragment}`} icon={icon} name={name} hint={hint} />
          </li>
        ))}
      </ul>
      <p className="mt-2 text-small">
        <Link href={`/guides#${fragment}`} className="tap link">
          {words.allApps}
        </Link>
      </p>
    </>
  );
}

function Head({ system }: { system: GuideSystem | null }) {
  const isApple = system === null || system === 'ios' || system === 'mac';
  return (
    <PageHead>
      {system && (
        <p className="flex flex-wrap items-center gap-x-2 text-small text-ink2">
          {words.guess[system]}
          <a href="#others" className="tap link">
            {words.somethingElse}
          </a>
        </p>
      )}
      <h1 className="mt-2 text-display md:text-display-lg">{words.title[system ?? 'unknown']}</h1>
      <p className="mt-2.5 max-w-2xl text-body text-ink2 md:text-lead">
        {isApple ? words.leadProfile : words.leadSteps}
      </p>
    </PageHead>
  );
}

function ByHand({ href }: { href: string }) {
  return (
    <section className="slip flex flex-wrap items-center gap-4 p-5 md:px-8" aria-labelledby="by-hand">
      <div className="flex-1 basis-64">
        <h2 id="by-hand" className="text-heading">
          {words.byHandTitle}
        </h2>
        <p className="mt-0.5 text-small text-ink2">{words.byHandText}</p>
      </div>
      <ButtonLink href={href} size="small" className="max-sm:w-full">
        <ListChecks className="size-5" aria-hidden="true" />
        {words.byHand}
      </ButtonLink>
    </section>
  );
}

export function DeviceView(props: DeviceViewProps) {
  const { id, settings, expiresAt } = props;
  const system = useSystem();
  const until = useClockTime(expiresAt);
  const isApple = system === null || system === 'ios' || system === 'mac';
  const { address, protocol, incoming, outgoing } = settings;
  const fragment = writeGuideFragment({ address, protocol, incoming, outgoing });
  const isHere = (pick: Pick) => pick.system === system || (pick.id === 'thunderbird' && system === 'windows');
  const { picks } = messages.guides;
  const here = picks.filter(isHere);
  const others = picks.filter((pick) => !isHere(pick));
  return (
    <>
      <Head system={system} />
      <PageBody>
        <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_21rem] lg:gap-6">
          <div className="grid min-w-0 gap-5">
            {!isApple && (
              <section className="slip p-5 md:px-8 md:py-7" aria-labelledby="apps">
                <h2 id="apps" className="text-title">
                  {words.appsTitle}
                </h2>
                <AppLinks of={here} fragment={fragment} />
                <h3 className="mt-4 text-heading">{words.valuesTitle}</h3>
                <SettingsList {...settings} />
              </section>
            )}
            {isApple && <ProfileSlip {...props} system={system} until={until} />}
            {isApple && <ByHand href={`/guides/${system === 'mac' ? 'apple-mail' : 'iphone'}#${fragment}`} />}
          </div>
          <div className="grid min-w-0 gap-5">
            <PhoneCard
              title={words.qrTitle}
              text={format(words.qrText, { time: until })}
              path={`/d/${id}`}
              values={null}
            />
            <section id="others" className="slip scroll-mt-4 p-5 md:p-6" aria-labelledby="something-else">
              <h2 id="something-else" className="text-heading">
                {words.elseTitle}
              </h2>
              <AppLinks of={others} fragment={fragment} />
              {!isApple && (
                <a href={`/d/${id}/profile.mobileconfig`} className="tap link text-small">
                  {words.getProfile}
                </a>
              )}
            </section>
          </div>
        </div>
      </PageBody>
    </>
  );
}
