// A device's settings in three rows.
import { device } from '../../../../lib/messages/device.ts';
import { messages } from '../../../../lib/messages/index.ts';
import type { DeviceSettings } from '../../../../lib/provisioning/device-settings.ts';
import { Typed } from '../../../_components/typed.tsx';

const words = device;
const { securityWords } = messages.settings;

function Row({ label, value, note }: { label: string; value: string; note?: string }) {
  return (
    <div className="grid grid-cols-[6.5rem_1fr] gap-x-3 border-t border-line py-2 first:border-0 max-sm:grid-cols-1">
      <dt className="text-small text-ink2">{label}</dt>
      <dd className="text-small font-[600]">
        <Typed text={value} />
        {note && <span className="block text-tiny font-[400] text-ink2">{note}</span>}
      </dd>
    </div>
  );
}

const place = ({ host, port, security }: DeviceSettings['incoming']) => `${host} ${port} ${securityWords[security]}`;

export function SettingsList({ address, protocol, incoming, outgoing }: DeviceSettings) {
  return (
    <dl className="mt-4 rounded-control border border-line px-4 py-1">
      <Row label={words.address} value={address} />
      <Row label={words.receiving} value={place(incoming)} note={words.protocols[protocol]} />
      <Row label={words.sending} value={place(outgoing)} note={words.samePassword} />
    </dl>
  );
}
