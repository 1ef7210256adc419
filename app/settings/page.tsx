// The settings of the check in this tab.
import { messages } from '../../lib/messages/index.ts';
import { siteBrand } from '../_components/brand.ts';
import { withSentences } from '../_components/sentences.tsx';
import { SettingsView } from './_parts/settings-view.tsx';

export const generateMetadata = () => ({ title: messages.settings.pageTitle, robots: { index: false } });

function SettingsPage() {
  const brand = siteBrand();
  const sign = (
    <span
      className="grid size-8 flex-none place-items-center rounded-control bg-band-on/15 font-[650]"
      aria-hidden="true"
    >
      {brand.name.slice(0, 1)}
    </span>
  );
  return <SettingsView brandName={brand.name} sign={sign} />;
}

export default withSentences(['device', 'guides', 'result', 'settings'], SettingsPage);
