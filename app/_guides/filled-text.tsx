// A filled sentence of a guide: our words, names on the app's screen, and values in the machines' voice.
import { messages } from '../../lib/messages/index.ts';
import type { TextPart } from '../../lib/model/guide-steps.ts';
import { Typed } from '../_components/typed.tsx';

function Part({ part }: { part: TextPart }) {
  if (part.kind === 'words') return part.text;
  if (part.kind === 'screen') return <b className="text-ink">{part.text}</b>;
  if (part.text === null) return messages.guides.unknown[part.field];
  // A protocol is a word of ours; hosts, ports and names are the machines'.
  return part.field === 'protocol' ? part.text : <Typed text={part.text} className="text-ink" />;
}

export function FilledText({ parts }: { parts: readonly TextPart[] }) {
  const placed = parts.map((part, place) => ({ part, place }));
  return placed.map(({ part, place }) => <Part key={place} part={part} />);
}
