// What the first receiver said of a message, each word beside what the check says now.
import { format } from '../../../lib/messages/format.ts';
import { messageCheck } from '../../../lib/messages/message-check.ts';
import type { MessageReceiver as Receiver } from '../../../lib/model/message-check.ts';
import { Prose } from '../../_components/typed.tsx';
import { AnswerPart } from './answer.tsx';

const words = messageCheck.receiver;
const methods = ['spf', 'dkim', 'dmarc'] as const;

/** Such as "pass"; several signatures each with its domain. */
function saidOf({ spf, dkim, dmarc }: Receiver, method: (typeof methods)[number]): string | null {
  if (method === 'spf') return spf?.result ?? null;
  if (method === 'dmarc') return dmarc?.result ?? null;
  const each = dkim.slice(0, 5).map(({ result, domain }) => [result, domain].filter((part) => part !== null).join(' '));
  return each.length === 0 ? null : each.join(', ');
}

export function MessageReceiver({ receiver }: { receiver: Receiver | null }) {
  if (receiver === null) return null;
  return (
    <AnswerPart title={words.title}>
      <p className="text-small text-ink2">
        <Prose text={format(words.said, { server: receiver.server ?? words.unnamed })} />
      </p>
      <ul className="grid gap-1.5 text-small">
        {methods.map((method) => {
          const said = saidOf(receiver, method);
          const compared = receiver.compared[method];
          if (said === null) return null;
          return (
            <li key={method}>
              <b>{words.methods[method]}</b> <Prose text={said} />.{' '}
              {method === 'spf' && receiver.spf?.ip && (
                <>
                  <Prose text={format(words.judged, { ip: receiver.spf.ip })} />{' '}
                </>
              )}
              {compared !== 'not-told' && words.compared[compared]}
            </li>
          );
        })}
      </ul>
    </AnswerPart>
  );
}
