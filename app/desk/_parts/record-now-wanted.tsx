// A DNS record as it is and as it is wanted, close together, each part to copy.
import { desk } from '../../../lib/messages/desk.ts';
import type { RecordChange } from '../../../lib/model/finding.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';
import { RecordWords } from '../../_components/record-change.tsx';
import { diffWords } from '../../_components/record-diff.ts';
import { Typed } from '../../_components/typed.tsx';
import { LineCopy } from './line-copy.tsx';

const words = desk.findings;

export function RecordNowWanted({ change }: { change: RecordChange }) {
  const { name, type, ttl, current, wanted } = change;
  const [before, ...others] = current;
  // With several records at one name there is no one-to-one change.
  const compared = before !== undefined && others.length === 0 && wanted.length === 1;
  return (
    <div className="mt-2 rounded-[6px] border border-line px-2.5 py-2">
      <p className="typed-xs flex flex-wrap items-center gap-x-2">
        <Typed text={name} className="font-[600]" /> <span>{type}</span> <span className="text-ink2">TTL {ttl}</span>
        <LineCopy text={name} label={`${words.copyName}: ${name}`} className="-my-1 ms-auto" />
      </p>
      <p className="mt-1 text-densest text-ink2">{words.now}</p>
      {current.length === 0 && <p className="text-tiny text-ink2">{words.noRecord}</p>}
      {current.map((text) => (
        <p key={text} className="typed-xs anywhere text-ink2">
          {visibleText(text)}
        </p>
      ))}
      <p className="mt-1 text-densest text-ink2">{words.wanted}</p>
      {wanted.length === 0 && <p className="text-tiny font-[600]">{words.takeAway}</p>}
      {wanted.map((text) => (
        <p key={text} className="typed-xs anywhere">
          {compared ? <RecordWords diff={diffWords(before, text)} /> : visibleText(text)}
        </p>
      ))}
      {wanted.length > 0 && (
        <p className="mt-1">
          <LineCopy text={wanted.join('\n')} label={`${words.copyRecord}: ${name} ${type}`} word={words.copyRecord} />
        </p>
      )}
    </div>
  );
}
