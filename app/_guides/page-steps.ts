// The steps of a guide as its page numbers them for one account: its own, then the answers that are a step for this account.
import { messages } from '../../lib/messages/index.ts';
import type { Guide } from '../../lib/model/guide.ts';
import { type FilledSection, type FilledStep, isStep, sectionsFor, stepsFor } from '../../lib/model/guide-steps.ts';
import type { GuideValues } from '../../lib/model/guide-values.ts';

/** A question that every guide answers, as the step that it is for this account. */
function sectionStep(section: FilledSection): FilledStep[] {
  if (section.none !== null) return [];
  const title = [{ kind: 'words' as const, text: messages.guides.sections[section.id].step }];
  return [{ ...section.answer, title, drawing: null, groups: [], config: null, after: [], notes: [] }];
}

/** `values`: null while the account is not known. Step n is the one at place n - 1. */
export function pageSteps(guide: Guide, values: GuideValues | null): FilledStep[] {
  const address = values?.address ?? null;
  const folded = sectionsFor(guide, values, address).filter((section) => isStep(section, values));
  return [...stepsFor(guide, values, address), ...folded.flatMap(sectionStep)];
}
