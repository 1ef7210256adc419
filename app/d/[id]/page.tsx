// The page of one device: its settings for a quarter of an hour, without a password, with the profile and the guides.
import { notFound } from 'next/navigation';
import { device } from '../../../lib/messages/device.ts';
import { devices } from '../../../lib/store/devices.ts';
import { siteBrand } from '../../_components/brand.ts';
import { withSentences } from '../../_components/sentences.tsx';
import { signerOf } from '../../_provisioning/apple-profile-answer.ts';
import { DeviceView } from './_parts/device-view.tsx';

export const dynamic = 'force-dynamic';
export const generateMetadata = () => ({ title: device.pageTitle, robots: { index: false } });

async function DevicePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const found = await devices.find(id);
  if (!found) notFound();
  return <DeviceView id={id} {...found} signed={signerOf(found.settings) !== null} provider={siteBrand().name} />;
}

export default withSentences(['device', 'guides', 'settings'], DevicePage);
