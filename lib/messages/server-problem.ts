// The sentence that says what to change about a server that was typed, by its name or by its address.
import type { InputProblem } from '../model/input.ts';
import { format } from './format.ts';
import { messages } from './index.ts';

const { problems, serverProblems } = messages.input;

export const serverProblem = (problem: InputProblem, values: Record<string, string>): string =>
  format({ ...problems, ...serverProblems }[problem], values);
