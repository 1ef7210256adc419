// Which rules hide which: two checks are compared in browsers too, which have no rules.
import type { Explainers } from '../model/compare-reports.ts';
import { rules } from './index.ts';

export const explainers: Explainers = Object.fromEntries(
  rules.filter(({ explainedBy }) => explainedBy.length > 0).map(({ id, explainedBy }) => [id, explainedBy]),
);
