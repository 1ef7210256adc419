// GET /api/v1/guides/ID: the guide of one mail app, as it is before an account's values go in, and the sentences around it.
import { subjectNow } from '#reader';
import { findGuide } from '../../../../../lib/guides/index.ts';
import { deskApi as messages } from '../../../../../lib/messages/desk-api.ts';
import { refusal } from '../../answer.ts';
import { plainRoute } from '../../plain-route.ts';

export const dynamic = 'force-dynamic';

export const GET = plainRoute<{ id: string }>({
  takesBody: false,
  async answer({ parts }) {
    const guide = findGuide(parts.id);
    return guide
      ? { ok: true, json: { guide, words: subjectNow('guides') } }
      : refusal(404, 'not-found', messages.noGuide);
  },
});
