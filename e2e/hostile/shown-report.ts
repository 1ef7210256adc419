// A report in every form in which people see it: the result page as HTML, the text on a terminal, the settings.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { noRun } from '../../app/_run/run-store.ts';
import { CheckStep } from '../../app/_wizard/check-step.tsx';
import { reportText } from '../../lib/cli/report-text.ts';
import type { Report } from '../../lib/model/report.ts';

export function pageOf(report: Report): string {
  const site = { name: 'Mailmend', helpUrl: null } as never;
  return renderToStaticMarkup(
    createElement(CheckStep, {
      run: noRun,
      report,
      symptom: null,
      site,
      practicePassword: null,
      onRestart: () => undefined,
      onAgain: () => undefined,
      onForget: () => undefined,
    }),
  );
}

export const terminalTextOf = (report: Report): string => reportText(report);
