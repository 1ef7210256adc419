// What was done to the tables, in order; forward only. What is here is never changed again: something new comes below.
import type { Migration } from 'kysely/migration';
import { counters } from './0001-counters.ts';
import { secrets } from './0002-secrets.ts';
import { keptRuns } from './0003-kept-runs.ts';
import { reports } from './0004-reports.ts';
import { live } from './0010-live.ts';
import { agents } from './0011-agents.ts';
import { devices } from './0012-devices.ts';
import { oidcAttempts } from './0013-oidc-attempts.ts';
import { fleet } from './0020-fleet.ts';
import { loginCounts } from './0021-login-counts.ts';
import { fleetPace } from './0022-fleet-pace.ts';
import { webhooks } from './0030-webhooks.ts';
import { helpDeskNotes } from './0031-help-desk-notes.ts';
import { faultDays } from './0040-fault-days.ts';
import { deskChecks } from './0041-desk-checks.ts';
import { reportSummaries } from './0042-report-summaries.ts';
import { fleetAlerts } from './0045-fleet-alerts.ts';
import { processBatches } from './0046-process-batches.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-counters': counters,
  '0002-secrets': secrets,
  '0003-kept-runs': keptRuns,
  '0004-reports': reports,
  '0010-live': live,
  '0011-agents': agents,
  '0012-devices': devices,
  '0013-oidc-attempts': oidcAttempts,
  '0020-fleet': fleet,
  '0021-login-counts': loginCounts,
  '0022-fleet-pace': fleetPace,
  '0030-webhooks': webhooks,
  '0031-help-desk-notes': helpDeskNotes,
  '0040-fault-days': faultDays,
  '0041-desk-checks': deskChecks,
  '0042-report-summaries': reportSummaries,
  '0045-fleet-alerts': fleetAlerts,
  '0046-process-batches': processBatches,
};
