// Each certificate once, with the host under whose name it was shown.
import { desk } from '../../../lib/messages/desk.ts';
import { Mark } from '../../_components/mark.tsx';
import { Typed } from '../../_components/typed.tsx';
import type { Shown } from '../../_run/evidence.ts';
import { CertificateFacts } from './certificate-facts.tsx';

const words = desk.certificates;

export function CertificateSection({ certificates }: { certificates: ReadonlyArray<Shown<'certificate'>> }) {
  return (
    <section aria-labelledby="certificates" className="border-t-2 border-line">
      <div className="pane-head">
        <h2 id="certificates">{words.title}</h2>
      </div>
      {certificates.length === 0 ? (
        <p className="px-4 py-3 text-ink2">{words.none}</p>
      ) : (
        <ul className="grid gap-3 p-4 [grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr))]">
          {certificates.map(({ host, ports, tls }) => (
            <li key={host} className="rounded-control border border-line bg-well p-3">
              <h3 className="typed-s flex items-start gap-2 font-[600]">
                <Mark kind={tls.errors.length > 0 ? 'mend' : 'fine'} className="mt-px size-[17px]" />
                <Typed text={host} />
              </h3>
              <CertificateFacts tls={tls} ports={ports} className="mt-2" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
