// The profile's slip: what is in it, the way to it, and what the device shows then.
import { Check, Download, FileCheck, KeyRound, TriangleAlert } from 'lucide-react';
import { device } from '../../../../lib/messages/device.ts';
import { format } from '../../../../lib/messages/format.ts';
import type { GuideSystem } from '../../../../lib/model/guide.ts';
import { buttonStyle } from '../../../_components/button.tsx';
import { useClockTime } from '../../../_components/use-clock-time.ts';
import { MarkedText } from '../../../learn/_parts/marked-text.tsx';
import type { DeviceViewProps } from './device-view.tsx';
import { SettingsList } from './settings-list.tsx';

const words = device;

function Steps({ address, signed, system }: { address: string; signed: boolean; system: GuideSystem | null }) {
  const find = { ios: [words.findIos], mac: [words.findMac] }[system === 'mac' || system === 'ios' ? system : 'ios'];
  const steps = [
    ...(system === null ? [words.findIos, words.findMac] : find),
    format(signed ? words.looksSigned : words.looksUnsigned, { address: `\`${address}\`` }),
    words.install,
    words.open,
  ];
  return (
    <ol className="mt-3 grid gap-3.5">
      {steps.map((text, index) => (
        <li key={text} className="flex gap-3.5">
          <span
            className="typed mt-px grid size-7 flex-none place-items-center rounded-full border-[1.5px] border-edge text-small font-[600]"
            aria-hidden="true"
          >
            {index + 1}
          </span>
          <span className="min-w-0 flex-1 pt-0.5">
            <MarkedText text={text} />
          </span>
        </li>
      ))}
    </ol>
  );
}

export function ProfileSlip({
  id,
  settings,
  signed,
  provider,
  system,
  until,
}: DeviceViewProps & { system: GuideSystem | null; until: string }) {
  const seen = useClockTime(settings.at);
  const Seal = signed ? Check : TriangleAlert;
  return (
    <section className="slip overflow-hidden" aria-labelledby="profile">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 bg-band px-5 py-3.5 text-band-on md:px-8">
        <FileCheck className="size-5" aria-hidden="true" />
        <b>{format(words.profileFrom, { name: provider })}</b>
        <span className="ms-auto inline-flex items-center gap-1.5 text-small">
          <Seal className="size-[18px]" aria-hidden="true" />
          {signed ? words.signed : words.unsigned}
        </span>
      </div>
      <div className="p-5 md:px-8 md:py-7">
        <h2 id="profile" className="text-title">
          {words.getProfile}
        </h2>
        <p className="mt-1.5 text-ink2">
          {format(settings.loggedIn ? words.holds.loggedIn : words.holds.answered, { time: seen })}
        </p>
        <SettingsList {...settings} />
        <p className="mt-3 flex gap-2.5 text-small text-ink2">
          <KeyRound className="mt-0.5 size-[18px] flex-none" aria-hidden="true" />
          <span>
            <b className="text-ink">{words.noPassword}</b> {words.asksPassword}
          </span>
        </p>
        {!signed && (
          <p className="mt-2 flex gap-2.5 text-small text-ink2">
            <TriangleAlert className="mt-0.5 size-[18px] flex-none" aria-hidden="true" />
            <span>{words.whyUnsigned}</span>
          </p>
        )}
        <a
          href={`/d/${id}/profile.mobileconfig`}
          className={buttonStyle({ kind: 'main', className: 'mt-5 w-full sm:w-auto' })}
        >
          <Download className="size-5" aria-hidden="true" />
          {words.download}
        </a>
        <p className="mt-2 text-small text-ink2">{format(words.until, { time: until })}</p>
      </div>
      <div className="tear mx-5 md:mx-8 [--tear-x:1.25rem] md:[--tear-x:2rem]" aria-hidden="true" />
      <div className="p-5 md:px-8 md:py-7">
        <h3 className="text-heading">{words.afterwards}</h3>
        <Steps address={settings.address} signed={signed} system={system} />
      </div>
    </section>
  );
}
