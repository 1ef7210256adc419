// The website's own server in free text: the one question of a symptom that has no given answers.
'use client';

import { messages } from '../../lib/messages/index.ts';
import { serverProblem } from '../../lib/messages/server-problem.ts';
import { parseWebServer } from '../../lib/model/web-server.ts';
import { Field } from '../_components/field.tsx';

const words = messages.symptoms.webServer;
export const serverField = 'web-server';

/** The sentence that says what to change about the server typed; null: nothing, or nothing was typed. */
export function serverFault(typed: string): string | null {
  const parsed = typed.trim() === '' ? null : parseWebServer(typed);
  return parsed === null || parsed.ok ? null : serverProblem(parsed.problem, parsed.values);
}

interface ServerFieldProps {
  typed: string;
  fault: string | null;
  onType: (typed: string) => void;
}

export function ServerField({ typed, fault, onType }: ServerFieldProps) {
  return (
    <Field
      id={serverField}
      label={words.label}
      hint={words.labelHint}
      error={fault}
      value={typed}
      onValueChange={onType}
      type="text"
      inputMode="url"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={300}
    />
  );
}
