// All apps with a guide.
import { guides } from '../../lib/guides/index.ts';
import { messages } from '../../lib/messages/index.ts';
import { AppList } from '../_guides/app-list.tsx';

export const metadata = { title: messages.guides.listTitle };

export default function GuidesPage() {
  const listed = guides.map(({ id, name, aliases, systems, systemNames, device }) => ({
    id,
    name,
    aliases,
    systems,
    systemNames,
    device,
  }));
  return <AppList guides={listed} />;
}
