// The desk: agents check, read and hand on, without signing in; nothing of it is kept on the server.
import { desk } from '../../lib/messages/en/desk.ts';
import { explainers } from '../../lib/rules/explainers.ts';
import { siteBrand } from '../_components/brand.ts';
import { Desk } from './_parts/desk.tsx';

export const metadata = { title: desk.title, robots: { index: false } };

export default function DeskPage() {
  const { name } = siteBrand();
  return <Desk name={name} explainers={explainers} />;
}
