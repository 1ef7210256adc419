// A rule that could not be judged, and why.
import { unknownReasonText } from '../messages/unknown-reason-text.ts';
import type { Untested } from '../model/finding.ts';
import type { UnknownReason } from '../model/outcome.ts';
import type { RuleId } from '../model/rule-ids.ts';

/** `again`: when it is worth coming again, ISO 8601. */
export const untested = (id: RuleId, reason: UnknownReason, again?: string): Untested => ({
  ...{ id, why: unknownReasonText(reason, again), reason },
  ...(again === undefined ? {} : { again }),
});
