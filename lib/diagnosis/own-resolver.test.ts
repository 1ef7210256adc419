// A resolver that answers nothing is our own trouble: the report says so, and blames nobody.

import { createSocket } from 'node:dgram';
import { expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import { createNetwork } from '../net/network.ts';
import { readProfile } from '../operator/profile.ts';
import { diagnose } from './diagnose.ts';
import { openEnvironment } from './environment.ts';
import { parseDiagnosisRequest } from './request.ts';

it('names the own resolver when not one question was answered', async () => {
  const silent = createSocket('udp4');
  const port = await new Promise<number>((resolve) =>
    silent.bind(0, '127.0.0.1', () => resolve(silent.address().port)),
  );
  const general = readProfile(undefined);
  const profile = { ...general, network: { ...general.network, resolvers: [`127.0.0.1:${port}`] } };
  const shared = openEnvironment({ profile, network: createNetwork(profile, undefined) });
  const parsed = parseDiagnosisRequest({ domain: 'example.com' });
  if (!parsed.ok) throw new Error(parsed.message);
  let report: Report | null = null;
  for await (const event of diagnose(parsed.request, { signal: new AbortController().signal, shared }))
    if (event.type === 'finished') report = event.report;
  silent.close();
  expect(report?.verdict).toBe('unknown');
  expect(report?.findings).toEqual([]);
  expect(report?.probes.find(({ id }) => id === 'mx')?.why).toBe('own-resolver');
  expect(report?.untested.find(({ id }) => id === 'mx-missing')?.why).toContain('our own name service');
});
