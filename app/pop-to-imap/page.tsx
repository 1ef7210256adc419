// The planner from POP to IMAP: kept in the browser, counted by a login, with a gate before the one step that cannot be undone.
import { findGuide } from '../../lib/guides/index.ts';
import { popMove } from '../../lib/messages/pop-move.ts';
import { moveApps } from '../../lib/model/pop-move/move.ts';
import { siteBrand } from '../_components/brand.ts';
import { withSentences } from '../_components/sentences.tsx';
import { type CopyAnswers, Planner } from './_parts/planner.tsx';

export const generateMetadata = () => ({ title: popMove.title });

/** How each app leaves a copy on the server, as its guide has it. */
function copyAnswers(): CopyAnswers {
  return Object.fromEntries(
    moveApps.flatMap((app) => {
      const copies = findGuide(popMove.apps[app].guide ?? '')?.sections.copies;
      if (!copies || 'none' in copies) return [];
      return [[app, { path: [...(copies.path ?? [])], texts: copies.texts.map(({ text }) => text) }]];
    }),
  );
}

function PopToImapPage() {
  return <Planner copies={copyAnswers()} helpUrl={siteBrand().helpUrl} />;
}

export default withSentences(['guides', 'popMove', 'wizard'], PopToImapPage);
