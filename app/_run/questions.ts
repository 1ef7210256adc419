// Turns a run so far into the rows that people watch: fixed questions in fixed order, each with its answer and time.
import { messages } from '../../lib/messages/index.ts';
import type { Finding, Severity } from '../../lib/model/finding.ts';
import { type Answer, answers } from './answers.ts';
import {
  isAboutSending,
  type Question,
  type QuestionGroup,
  type QuestionId,
  questionList,
  questionOfFinding,
} from './question-list.ts';
import type { RunView } from './run-view.ts';
import { isTold } from './symptoms.ts';

export type RowState = 'waiting' | 'running' | 'fine' | 'mend' | 'risk' | 'note' | 'blank';
export interface QuestionRow {
  id: QuestionId;
  group: QuestionGroup;
  question: string;
  answer: string;
  state: RowState;
  /** Milliseconds since the run began; null: not begun. */
  startMs: number | null;
  /** Null: not answered yet. */
  endMs: number | null;
  /** What the look saw in order, in the fewest words; empty: it works, and there is no more to say. Null: it was not seen to work. */
  works: string | null;
}

const words = messages.questions;
const stateOf: Record<Severity, RowState> = { error: 'mend', warning: 'risk', notice: 'note' };
const severityOrder: Severity[] = ['error', 'warning', 'notice'];

function worst(findings: readonly Finding[]): Finding | undefined {
  return severityOrder.flatMap((severity) => findings.filter((finding) => finding.severity === severity))[0];
}

/** The looks that belong to a question; logins are shared out by what they are for. */
function belongs(question: Question, probe: { id: string; target: string }): boolean {
  if (!(question.probes as readonly string[]).includes(probe.id)) return false;
  return probe.id !== 'login' || isAboutSending(probe) === (question.id === 'send');
}

function times(
  view: RunView,
  question: Question,
  answer: Answer | null,
): { startMs: number | null; endMs: number | null } {
  const looks = answer?.by ? [answer.by] : view.probes.filter((probe) => belongs(question, probe));
  const begun = [...looks, ...view.open.filter((probe) => belongs(question, probe))].map((probe) => probe.startMs);
  const ended = looks.map((probe) => probe.startMs + probe.durationMs);
  return {
    startMs: begun.length > 0 ? Math.min(...begun) : null,
    endMs: ended.length > 0 ? Math.max(...ended) : null,
  };
}

/** Why nothing can be said: the reason the looks themselves give, else only that it was not checked. */
function notLooked(view: RunView, question: Question): string {
  const why = view.probes.find((probe) => probe.status === 'unknown' && belongs(question, probe))?.why;
  return why ? messages.unknownReasons[why] : words.notChecked;
}

function row(view: RunView, question: Question, findings: readonly Finding[]): QuestionRow {
  const answer = answers[question.id](view);
  const fault = worst(findings);
  const inOrder = answer?.state === 'fine' && (!fault || fault.severity === 'notice');
  const works = inOrder ? (answer.fact ?? '') : null;
  const base = { id: question.id, group: question.group, question: words.ask[question.id], works };
  const spent = times(view, question, answer);
  if (fault) return { ...base, ...spent, state: stateOf[fault.severity], answer: fault.title };
  if (answer) return { ...base, ...spent, state: answer.state, answer: answer.text };
  const looking = view.open.some((probe) => belongs(question, probe));
  const looks = view.probes.filter((probe) => belongs(question, probe));
  const given = looks.length > 0 && !looking && looks.every((probe) => probe.status === 'unknown');
  if (view.ended || given) return { ...base, ...spent, state: 'blank', answer: notLooked(view, question) };
  if (looking) return { ...base, ...spent, endMs: null, state: 'running', answer: words.running[question.id] };
  return { ...base, startMs: spent.startMs, endMs: null, state: 'waiting', answer: words.waiting };
}

/** One row a question, always the same ones in the same order. They tell what we saw, not what we were told. */
export function questionRows(view: RunView): QuestionRow[] {
  const seen = view.findings.filter((finding) => !isTold(finding));
  const byQuestion = Map.groupBy(seen, questionOfFinding);
  return questionList.map((question) => row(view, question, byQuestion.get(question.id) ?? []));
}

/** Seen to work; a notice takes nothing from it. */
export const isWorking = (row: QuestionRow): boolean => row.works !== null;

export const isAnswered = (row: QuestionRow): boolean => row.state !== 'waiting' && row.state !== 'running';

/** The scale of the time bars in milliseconds: one second, then five, then twenty. */
export function barScale(lastMs: number): 1000 | 5000 | 20000 {
  if (lastMs <= 1000) return 1000;
  return lastMs <= 5000 ? 5000 : 20000;
}
