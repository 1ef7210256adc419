// IMAP and POP at a glance: a table on wide screens, pairs on a phone; the recommended one marked by word and ground.
import { Check, Minus } from 'lucide-react';
import { messages } from '../../lib/messages/index.ts';

type Way = 'imap' | 'pop';
const words = messages.settings;
const names: Record<Way, string> = { imap: 'IMAP', pop: 'POP' };

const Envelope = ({ x, y }: { x: number; y: number }) => (
  <g fill="none" stroke="var(--mm-brand-text)" strokeWidth="1.8" strokeLinejoin="round">
    <rect x={x} y={y} width="14" height="10" rx="1.5" />
    <path d={`m${x + 1} ${y + 1.5} 6 4 6-4`} />
  </g>
);

/** The server on the left, a computer and a phone on the right, and where the mail is. */
function Picture({ way, className }: { way: Way; className: string }) {
  const box = { fill: 'var(--mm-slip)', stroke: 'var(--mm-ink)', strokeWidth: 1.8 };
  const label = way === 'imap' ? words.imapPicture : words.popPicture;
  return (
    <svg viewBox="0 0 200 64" className={className} role="img" aria-label={label}>
      <rect x="8" y="15" width="44" height="34" rx="5" {...box} strokeDasharray={way === 'pop' ? '4 3.5' : undefined} />
      {way === 'imap' ? (
        <>
          <Envelope x={23} y={27} />
          <path
            d="M56 26c22-12 38-12 58-6M56 40c22 10 52 12 92 4"
            fill="none"
            stroke="var(--mm-brand-text)"
            strokeWidth="2.2"
          />
        </>
      ) : (
        <g fill="none" stroke="var(--mm-ink2)" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M56 26c22-12 38-12 54-7" />
          <path d="m104 12 8 7-10 4" />
        </g>
      )}
      <rect x="116" y="4" width="30" height="34" rx="3.5" {...box} />
      <Envelope x={124} y={16} />
      <rect x="152" y="26" width="22" height="34" rx="3.5" {...box} />
      {way === 'imap' && <Envelope x={156} y={38} />}
    </svg>
  );
}

function Point({ good, text, gap }: { good: boolean; text: string; gap: string }) {
  const Icon = good ? Check : Minus;
  return (
    <span className={`flex ${gap}`}>
      <Icon className={`mt-0.5 size-[18px] ${good ? 'text-fine' : 'text-ink3'}`} aria-hidden="true" />
      <span className="anywhere min-w-0">{text}</span>
    </span>
  );
}

const ForYou = () => (
  <span className="rounded-tag bg-brand px-2 text-tiny leading-6 text-brand-on">{words.forYou}</span>
);

/** `marked`: the way whose column stands out; `forYou`: this account's recommendation, which says so in words. */
export function Comparison({ marked, forYou = false }: { marked: Way; forYou?: boolean }) {
  const ground = (way: Way) => (way === marked ? 'bg-brand-soft' : 'text-ink2');
  return (
    <>
      <table className="slip mt-4 w-full border-collapse text-start text-small max-md:hidden">
        <thead>
          <tr>
            <td className="w-1/5 px-7 py-4" />
            {(['imap', 'pop'] as const).map((way) => (
              <th
                key={way}
                scope="col"
                className={`w-2/5 px-5 pt-5 pb-4 text-start align-bottom text-heading ${way === marked ? 'rounded-t-slip bg-brand-soft' : ''}`}
              >
                <Picture way={way} className="h-16 w-auto" />
                <span className="mt-2 flex items-center gap-2.5">
                  {names[way]} {forYou && way === marked && <ForYou />}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {words.compare.map((row) => (
            <tr key={row.what} className="border-t border-line">
              <th scope="row" className="px-7 py-3.5 text-start align-top font-[600]">
                {row.what}
              </th>
              {(['imap', 'pop'] as const).map((way) => (
                <td key={way} className={`px-5 py-3.5 align-top ${ground(way)}`}>
                  <Point {...row[way]} gap="gap-2.5" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="slip mt-4 px-5 md:hidden">
        <div className="grid grid-cols-2 gap-4 pt-5 text-center">
          {(['imap', 'pop'] as const).map((way) => (
            <div key={way}>
              <div className="grid justify-center">
                <Picture way={way} className="h-12 w-auto" />
              </div>
              <p className="mt-1.5 flex flex-wrap justify-center gap-2 text-heading">
                {names[way]} {forYou && way === marked && <ForYou />}
              </p>
            </div>
          ))}
        </div>
        {words.compare.map((row) => (
          <div key={row.what} className="border-t border-line py-3.5">
            <h3 className="text-small font-[620]">{row.what}</h3>
            <div className="mt-1 grid grid-cols-2 gap-4 text-small">
              {(['imap', 'pop'] as const).map((way) => (
                <div key={way} className={way === marked ? '' : 'text-ink2'}>
                  <span className="sr-only">{names[way]}: </span>
                  <Point {...row[way]} gap="gap-1.5" />
                </div>
              ))}
            </div>
          </div>
        ))}
      </div>
    </>
  );
}
