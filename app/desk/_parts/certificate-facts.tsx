// The facts of one certificate, exact: names, issuer, days, key.
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { looks } from '../../../lib/messages/looks.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';
import type { Shown } from '../../_run/evidence.ts';
import { shortDay } from '../../_run/time-of-day.ts';

const words = desk.certificates;

interface FactsProps {
  tls: Shown<'certificate'>['tls'];
  ports?: readonly number[];
  className?: string;
}

export function CertificateFacts({ tls, ports, className = '' }: FactsProps) {
  const { names, errors, issuer, validFrom, validTo } = tls;
  const faults = errors.map((code) => looks.certificate[code] ?? code).join(', ');
  const range =
    validFrom &&
    validTo &&
    format(words.range, { from: shortDay(new Date(validFrom)), to: shortDay(new Date(validTo)) });
  const facts: Array<[string, string | null | undefined, boolean]> = [
    [words.ports, ports?.join(', '), false],
    [words.check, faults || words.covers, faults !== ''],
    [words.names, names.join(', '), false],
    [words.issuer, issuer, false],
    [words.valid, range, false],
  ];
  return (
    <dl className={`grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-tiny ${className}`}>
      {facts.map(
        ([label, value, loud]) =>
          value && (
            <div key={label} className="contents">
              <dt className="text-ink2">{label}</dt>
              <dd className={`typed-xs anywhere leading-5 ${loud ? 'font-[600] text-mend' : ''}`}>
                {visibleText(value, 1000)}
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
