// POST: a reader says whether an article was helpful; it answers with what all have said.
import { z } from 'zod';
import { findArticle } from '../../../../../../lib/messages/articles.ts';
import { request as messages } from '../../../../../../lib/messages/request.ts';
import { countHelpful } from '../../../../../../lib/store/helpful.ts';
import { store } from '../../../../../../lib/store/index.ts';
import { findOwnArticle } from '../../../../../learn/_parts/own-articles.ts';
import { refusal } from '../../../answer.ts';
import { plainRoute } from '../../../plain-route.ts';
import { readMembers } from '../../../read-members.ts';

export const dynamic = 'force-dynamic';

const members = z.strictObject({ yes: z.boolean() });

export const POST = plainRoute<{ slug: string }>({
  takesBody: true,
  async answer({ body, parts: { slug }, client }) {
    if (!findArticle(slug) && !findOwnArticle(slug)) return refusal(404, 'not-found', messages['no-article']);
    const read = readMembers(members, body);
    if (!read.ok) return read;
    return { ok: true, json: await countHelpful(store(), { slug, yes: read.members.yes, client }) };
  },
});
