// What the receiving servers wrote into the message, folded.
import { messageCheck } from '../../../lib/messages/message-check.ts';
import type { MessageCheck } from '../../../lib/model/message-check.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';
import { Fold } from '../../_components/fold.tsx';

const words = messageCheck.receivers;
type Found = MessageCheck['authenticationResults'][number];

/** "spf pass, dkim fail". */
export function resultsLine(found: Found | null): string {
  const results = found?.results.map(({ method, result }) => `${method} ${result}`) ?? [];
  return results.length === 0 ? messageCheck.arc.nothing : visibleText(results.join(', '), 500);
}

export function ReceiversFindings({ found }: { found: Found[] }) {
  if (found.length === 0) return null;
  const placed = found.map((each, place) => ({ each, place }));
  return (
    <Fold summary={words.title}>
      <p className="mb-2 text-small text-ink2">{words.lead}</p>
      <ul className="grid gap-2">
        {placed.map(({ each, place }) => (
          <li key={place} className="well px-3.5 py-2.5">
            <p className="words font-[600]">{each.server === null ? words.unnamed : visibleText(each.server, 300)}</p>
            {each.results.length === 0 && <p className="text-small">{words.nothing}</p>}
            {each.results
              .map((result, at) => ({ result, at }))
              .map(({ result: { method, result, reason, properties }, at }) => (
                <p key={at} className="words">
                  {visibleText(
                    [`${method}=${result}`, reason, ...properties.map(({ name, value }) => `${name}=${value}`)]
                      .filter(Boolean)
                      .join(' '),
                    600,
                  )}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
