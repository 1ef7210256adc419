// All apps with a guide.
import { guidesForReader } from '../../lib/guides/index.ts';
import { messages } from '../../lib/messages/index.ts';
import { withSentences } from '../_components/sentences.tsx';
import { AppList } from '../_guides/app-list.tsx';

export const generateMetadata = () => ({ title: messages.guides.listTitle });

function GuidesPage() {
  const listed = guidesForReader().map(({ id, name, aliases, systems, systemNames, device }) => ({
    id,
    name,
    aliases,
    systems,
    systemNames,
    device,
  }));
  return <AppList guides={listed} />;
}

export default withSentences(['guides'], GuidesPage);
