// The desk: agents check, read and hand on; signed in, they help customers who wait.
import { cookies } from 'next/headers';
import { whoOfCookie } from '../../lib/desk/accounts/accounts.ts';
import { deskCookieOf } from '../../lib/desk/accounts/cookie.ts';
import { guides } from '../../lib/guides/index.ts';
import { desk } from '../../lib/messages/en/desk.ts';
import { explainers } from '../../lib/rules/explainers.ts';
import { storeIfOpen } from '../../lib/store/index.ts';
import { siteBrand } from '../_components/brand.ts';
import { Desk } from './_parts/desk.tsx';
import type { SignedInAgent } from './_parts/desk-context.tsx';

export const metadata = { title: desk.title, robots: { index: false } };
export const dynamic = 'force-dynamic';

/** Null: nobody is signed in, or the database cannot say at the moment. */
async function signedIn(): Promise<SignedInAgent | null> {
  const [store, cookie] = [storeIfOpen(), deskCookieOf((await cookies()).toString())];
  if (store === null || cookie === null) return null;
  const who = await whoOfCookie(store, cookie).catch(() => null);
  return who?.kind === 'agent' ? { name: who.name, role: who.role } : null;
}

const sendable = guides.map(({ id, name, steps }) => ({ id, name, steps: steps.length }));

export default async function DeskPage() {
  const { name } = siteBrand();
  return <Desk name={name} explainers={explainers} agent={await signedIn()} guides={sendable} />;
}
