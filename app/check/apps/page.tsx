// What would each app find? What mail apps ask by themselves, where each ends up, and what an old host has left behind.
import { apps } from '../../../lib/messages/en/apps.ts';
import { AppsCheck } from '../_parts/apps-check.tsx';
import { CheckPage } from '../_parts/check-page.tsx';

export const metadata = { title: apps.title, description: apps.short };

export default function AppsCheckPage() {
  return (
    <CheckPage title={apps.title} lead={apps.lead}>
      <AppsCheck />
    </CheckPage>
  );
}
