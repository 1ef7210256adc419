// FreeScout: a note by its "API & Webhooks" module, and the sidebar that the module "Sidebar Webhook" asks for.
import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { helpDesk as words } from '../../messages/help-desk.ts';
import type { RunNetwork } from '../../net/network.ts';
import { postToWeb } from '../../net/web-post.ts';
import { asHtml, escapedHtml, type Note, type NoteOutcome, outcomeOf } from './note.ts';

/** What the module sends, as far as it is used here. */
export const sidebarRequestSchema = z.object({
  customerEmail: z.string().max(320).nullish(),
  secret: z.string().max(1_000).nullish(),
});

/** Hashed first, so that neither the length nor the place of the first difference shows. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
export const isSidebarSecret = (given: string | null | undefined, secret: string): boolean =>
  timingSafeEqual(digest(given ?? ''), digest(secret));

/** HTML for the sidebar; FreeScout puts it into its page as it is. */
export function freescoutSidebar(links: { check: string; desk: string }): string {
  const link = (href: string, text: string) =>
    `<li><a href="${escapedHtml(href)}" target="_blank" rel="noopener noreferrer">${escapedHtml(text)}</a></li>`;
  return `<ul class="sidebar-block-list">${link(links.check, words.check)}${link(links.desk, words.desk)}</ul>`;
}

/** `user`: who writes it. */
export async function noteToFreescout(
  network: RunNetwork,
  { url, user, key }: { url: string; user: number; key: string },
  { ticket, text }: Note,
): Promise<NoteOutcome> {
  const body = JSON.stringify({ type: 'note', text: asHtml(text), user });
  const headers = { 'content-type': 'application/json', accept: 'application/json', 'x-freescout-api-key': key };
  return outcomeOf(await postToWeb(network, { url: `${url}/api/conversations/${ticket}/threads`, body, headers }));
}
