// The desk: agents check, read and hand on, without signing in; nothing of it is kept on the server.
import { desk } from '../../lib/messages/en/desk.ts';
import { rules } from '../../lib/rules/index.ts';
import { siteBrand } from '../_components/brand.ts';
import { Desk } from './_parts/desk.tsx';

export const metadata = { title: desk.title, robots: { index: false } };

/** What hides what: two checks are compared in the browser, which has no rules. */
const explainers = Object.fromEntries(
  rules.filter(({ explainedBy }) => explainedBy.length > 0).map(({ id, explainedBy }) => [id, explainedBy]),
);

export default function DeskPage() {
  const { name } = siteBrand();
  return <Desk name={name} explainers={explainers} />;
}
