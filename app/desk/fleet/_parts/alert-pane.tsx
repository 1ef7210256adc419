// What became worse with the last sweep, the server first; what of it is muted, and whether somebody was told.
'use client';

import { Bell, BellOff } from 'lucide-react';
import { fleet } from '../../../../lib/messages/fleet.ts';
import { format } from '../../../../lib/messages/format.ts';
import { countForPeople, formFor } from '../../../../lib/messages/intl.ts';
import type { FleetAlerts } from '../../../../lib/model/fleet-alerts.ts';
import { visibleText } from '../../../../lib/model/visible-text.ts';
import { Breakable } from '../../../_components/breakable.tsx';
import { Mark } from '../../../_components/mark.tsx';
import { markOf } from '../../../_run/fault-slot.tsx';
import { dayAndTime } from '../../../_run/time-of-day.ts';
import { type Alerts, type Muting, useAlerts } from './use-alerts.ts';

const words = fleet.alerts;
const WEEK = 7;

type Alert = FleetAlerts['alerts'][number];
type Act = Pick<Alerts, 'mute' | 'unmute'>;

const nameOf = ({ server, fault }: Muting): string =>
  [server ?? (fault === null ? '' : words.anywhere), fault ?? words.allFaults].join(': ');

function MuteButtons({ which, mute }: { which: Muting } & Pick<Act, 'mute'>) {
  return (
    <span className="flex flex-wrap gap-1.5">
      {[WEEK, null].map((days) => (
        <button
          key={days}
          type="button"
          className="btn btn-desk btn-side"
          onClick={() => void mute(which, days)}
          aria-label={`${days === null ? words.mute : words.muteWeek}: ${nameOf(which)}`}
        >
          <BellOff className="size-4" aria-hidden="true" />
          {days === null ? words.mute : words.muteWeek}
        </button>
      ))}
    </span>
  );
}

function AlertRow({ alert, mute }: { alert: Alert } & Pick<Act, 'mute'>) {
  const { server, fault, severity, domains, mender } = alert;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-4 py-2.5 first:border-0">
      <div className="min-w-0 flex-1 basis-72">
        <p>
          <b className="font-[640]">
            {server === null ? words.ownRecords : <Breakable text={visibleText(server, 253)} />}
          </b>
          {': '}
          {format(formFor(words.domains, domains), { n: countForPeople(domains) })}
        </p>
        <p className="flex flex-wrap items-center gap-x-3 text-ink2">
          <a href={`/desk/fleet/faults/${fault}`} className="link-quiet inline-flex min-h-7 items-center gap-1.5">
            <Mark kind={markOf[severity]} className="size-[15px]" />
            <span className="typed-xs">{fault}</span>
          </a>
          {mender && <span className="text-tiny">{words.mender[mender]}</span>}
        </p>
      </div>
      {alert.muted ? (
        <span className="text-tiny text-ink2">{words.isMuted}</span>
      ) : (
        <MuteButtons which={{ server, fault }} mute={mute} />
      )}
    </li>
  );
}

/** Whether it went, and what happens next; never that it went where nobody knows. */
function toldOf({ alerts, listeners, mail }: FleetAlerts): string {
  const { to } = { to: listeners.mail };
  if (alerts.every(({ told }) => !told)) return alerts.length > 0 ? words.told.allMuted : '';
  if (mail === null && listeners.webhooks === 0) return to.length > 0 ? words.told.later : words.told.nobody;
  const webhooks = listeners.webhooks > 0 ? words.told.webhooks : '';
  if (mail === null) return webhooks;
  const why = mail.why === null ? '' : words.failures[mail.why];
  const said = {
    sent: format(words.told.sent, { to, at: mail.endedAt === null ? '' : dayAndTime(new Date(mail.endedAt)) }),
    waiting:
      mail.why === null
        ? format(words.told.waiting, { to })
        : format(words.told.again, { why, at: mail.nextAt === null ? '' : dayAndTime(new Date(mail.nextAt)) }),
    'given-up': format(words.told.givenUp, { why, n: countForPeople(mail.attempts) }),
  }[mail.state];
  return [said, webhooks].filter(Boolean).join(' ');
}

function Mutes({ mutes, unmute }: Pick<FleetAlerts, 'mutes'> & Pick<Act, 'unmute'>) {
  if (mutes.length === 0) return null;
  return (
    <div className="border-t border-line px-4 py-2.5">
      <h3 className="font-[640]">{words.muted}</h3>
      <ul className="grid gap-1.5 pt-1.5">
        {mutes.map(({ server, fault, until, by }) => (
          <li key={`${server} ${fault}`} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="typed-s anywhere">{visibleText(nameOf({ server, fault }), 400)}</span>
            <span className="text-tiny text-ink2">
              {until === null
                ? format(words.untilEnded, { by: visibleText(by, 100) })
                : format(words.until, { at: dayAndTime(new Date(until)), by: visibleText(by, 100) })}
            </span>
            <button
              type="button"
              className="btn btn-desk btn-side"
              onClick={() => void unmute({ server, fault })}
              aria-label={`${words.unmute}: ${nameOf({ server, fault })}`}
            >
              <Bell className="size-4" aria-hidden="true" />
              {words.unmute}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function AlertPane({ sweep }: { sweep: number | null }) {
  const { alerts, problem, mute, unmute } = useAlerts(sweep);
  if (alerts === null && problem === null) return null;
  const told = alerts ? toldOf(alerts) : '';
  return (
    <section className="pane min-w-0 overflow-hidden" aria-labelledby="fleet-alerts">
      <div className="pane-head">
        <h2 id="fleet-alerts">{words.title}</h2>
        <p className="text-ink2">{words.lead}</p>
      </div>
      <div role="status">{problem !== null && <p className="bg-mend-soft px-4 py-2.5">{problem}</p>}</div>
      {alerts && (
        <>
          {alerts.alerts.length === 0 ? (
            <p className="px-4 py-3 text-ink2">{words.none}</p>
          ) : (
            <ul>
              {alerts.alerts.map((alert) => (
                <AlertRow key={`${alert.server} ${alert.fault}`} alert={alert} mute={mute} />
              ))}
            </ul>
          )}
          {told !== '' && <p className="border-t border-line px-4 py-2.5 text-ink2">{told}</p>}
          <Mutes mutes={alerts.mutes} unmute={unmute} />
        </>
      )}
    </section>
  );
}
