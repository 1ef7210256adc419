// What the person reported, answered before all else: the code they saw with its steps, or that nothing here explains it.
'use client';

import { useId } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Report } from '../../lib/model/report.ts';
import type { Symptom } from '../../lib/model/symptoms.ts';
import { Prose } from '../_components/typed.tsx';
import { FindingMend } from './finding-mend.tsx';
import { ServerPlaces } from './server-places.tsx';
import { explainsSymptom, isCodeSeen } from './symptoms.ts';

const words = messages.result.saw;

interface SawProps {
  report: Report;
  symptom: Symptom | null;
  helpUrl: string | null;
}

/** Nothing where nothing was reported, or where a finding below explains it. */
export function WhatYouSaw({ report, symptom, helpUrl }: SawProps) {
  const id = useId();
  const code = report.findings.find(isCodeSeen);
  // What a website's form sends is set in no mail app: there is nothing to compare.
  if (!code && (symptom === null || symptom === 'webform')) return null;
  if (!code && report.findings.some((finding) => explainsSymptom(finding, symptom))) return null;
  const what = code ? String(code.values.code) : symptom ? messages.symptoms.names[symptom] : '';
  return (
    <section className="slip p-5 md:px-8 md:py-7" aria-labelledby={id}>
      <h2 id={id} className="anywhere text-title">
        {format(words.title, { what })}
      </h2>
      <p className="mt-2 text-ink2">
        <Prose text={code ? code.customer : words.unexplained} />
      </p>
      {code && (
        <>
          <h3 className="mt-6 text-heading">{messages.result.what}</h3>
          <FindingMend finding={code} report={report} helpUrl={helpUrl} />
        </>
      )}
      {report.recommendation && (
        <>
          <h3 className="mt-6 text-heading">{words.compare}</h3>
          <ServerPlaces recommendation={report.recommendation} className="mt-3" />
        </>
      )}
    </section>
  );
}
