// What the person told us, as the proof of a fault that no look from outside can show.
import { messages } from '../../lib/messages/index.ts';
import type { ProbeRecord } from '../../lib/model/outcome.ts';
import { evidenceOf } from './evidence.ts';

const words = messages.symptoms;
const texts: Record<string, { title: string; answers: Record<string, string> } | undefined> = words.questions;

/** Nothing for evidence of another kind. A code that was pasted stands in the finding itself. */
export function YouTold({ look }: { look: ProbeRecord }) {
  const told = evidenceOf(look, 'answers');
  if (!told) return null;
  const answered = Object.entries(told.answers).flatMap(([question, answer]) => {
    const text = texts[question]?.answers[answer];
    return text ? [{ question, title: texts[question]?.title, text }] : [];
  });
  return (
    <ul className="well grid gap-2 p-3.5 text-small">
      {told.symptom && <li>{words.names[told.symptom]}</li>}
      {answered.map(({ question, title, text }) => (
        <li key={question}>
          <span className="text-ink2">{title}</span> {text}
        </li>
      ))}
    </ul>
  );
}
