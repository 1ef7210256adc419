// The settings to dictate on the telephone, large, and spelled out letter by letter on request.
'use client';

import { Check } from 'lucide-react';
import { useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import { spell } from '../../../lib/messages/spell.ts';
import type { Recommendation, ServerSettings } from '../../../lib/model/settings.ts';
import { Mark } from '../../_components/mark.tsx';
import { Typed } from '../../_components/typed.tsx';

const words = desk.dictation;

function Spelled({ text }: { text: string }) {
  const signs = spell(text).map((sign, place) => ({ ...sign, place }));
  return (
    <span className="mt-1 flex flex-wrap gap-x-3 gap-y-1 text-tiny text-ink2">
      {signs.map(({ character, word, place }) => (
        <span key={place} className="whitespace-nowrap">
          <span className="typed-s font-[600] text-ink" aria-hidden="true">
            {character}
          </span>{' '}
          {word}
        </span>
      ))}
    </span>
  );
}

function Value({ label, text, spelled }: { label: string; text: string; spelled: boolean }) {
  return (
    <div className="grid gap-x-4 border-t border-line py-2 first:border-0 sm:grid-cols-[6rem_minmax(0,1fr)]">
      <dt className="pt-1 text-tiny text-ink2">{label}</dt>
      <dd>
        <Typed text={text} className="text-[1.1875rem] leading-7 font-[600]" />
        {spelled && <Spelled text={text} />}
      </dd>
    </div>
  );
}

interface ServerProps {
  title: string;
  settings: ServerSettings;
  /** A check of a domain alone knows no user name. */
  username: string | null;
  spelled: boolean;
}
function Server({ title, settings, username, spelled }: ServerProps) {
  const { host, port, security, verified } = settings;
  return (
    <div className="min-w-0">
      <h3 className="flex flex-wrap items-baseline gap-x-3 font-[640]">
        {title} <span className="text-tiny font-[400] text-ink2">{words.verified[verified]}</span>
      </h3>
      <dl className="mt-1">
        <Value label={words.server} text={host} spelled={spelled} />
        <Value label={words.port} text={String(port)} spelled={spelled} />
        <Value label={words.security} text={messages.settings.securityWords[security]} spelled={false} />
        <Value label={words.username} text={username ?? words.wholeAddress} spelled={spelled && username !== null} />
      </dl>
    </div>
  );
}

interface DictationProps {
  recommendation: Recommendation | null;
  address: string | null;
  ended: boolean;
}
export function Dictation({ recommendation, address, ended }: DictationProps) {
  const [spelled, setSpelled] = useState(false);
  const nameOf = ({ username }: ServerSettings) => (address === null ? null : username);
  return (
    <section aria-labelledby="settings" className="border-t-2 border-line">
      <div className="pane-head">
        <h2 id="settings">{words.title}</h2>
        {recommendation && (
          <button type="button" className="chip ms-auto" aria-pressed={spelled} onClick={() => setSpelled(!spelled)}>
            {spelled && <Check className="size-3.5" aria-hidden="true" />}
            {words.spell}
          </button>
        )}
      </div>
      {recommendation === null ? (
        <p className="px-4 py-3 text-ink2">{ended ? words.none : words.notYet}</p>
      ) : (
        <div className="grid gap-x-8 gap-y-4 p-4 md:grid-cols-2">
          {recommendation.blockedBy !== undefined && (
            <p className="flex gap-2 md:col-span-2">
              <Mark kind="risk" className="mt-0.5 size-4" />
              <span>{format(words.blocked, { id: recommendation.blockedBy })}</span>
            </p>
          )}
          <Server
            title={format(words.incoming, { protocol: recommendation.protocol === 'imap' ? 'IMAP' : 'POP' })}
            settings={recommendation.incoming}
            username={nameOf(recommendation.incoming)}
            spelled={spelled}
          />
          {recommendation.outgoing ? (
            <Server
              title={words.outgoing}
              settings={recommendation.outgoing}
              username={nameOf(recommendation.outgoing)}
              spelled={spelled}
            />
          ) : (
            <p className="text-ink2">{words.noOutgoing}</p>
          )}
        </div>
      )}
    </section>
  );
}
