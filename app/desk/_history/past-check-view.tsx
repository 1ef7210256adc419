// One check that the desk keeps, as a case of this desk; nothing of it stays in this browser.
'use client';

import { useMemo } from 'react';
import { z } from 'zod';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { reportSchema } from '../../../lib/model/report.ts';
import { remoteCase } from '../_case/desk-store.ts';
import { CaseView } from '../_parts/case-view.tsx';
import { DeskPage } from '../_parts/desk-page.tsx';
import { StateLine } from './state-line.tsx';
import { useRead } from './use-read.ts';

const schema = z.object({ id: z.string(), domain: z.string(), report: reportSchema });

export function PastCheckView({ id }: { id: string }) {
  const { value, state } = useRead(`/api/v1/checks/${encodeURIComponent(id)}`, schema);
  const one = useMemo(() => {
    if (value === null) return null;
    const { report } = value;
    const subject = report.subject.address ?? report.subject.domain;
    return remoteCase({ id, subject, domain: report.subject.domain, at: report.startedAt }, report);
  }, [id, value]);
  if (one) return <CaseView one={one} />;
  return (
    <DeskPage search bindings={[]}>
      <StateLine state={state} gone={deskHistory.check.gone} />
    </DeskPage>
  );
}
