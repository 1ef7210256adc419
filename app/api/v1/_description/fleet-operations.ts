// What the API takes and answers for the fleet: domains in, sweeps begun and held, what was found.
import { z } from 'zod';
import { fleetAlertsSchema, fleetMuteSchema } from '../../../../lib/model/fleet-alerts.ts';
import { fleetOverviewSchema } from '../../../../lib/model/fleet-overview.ts';
import { asked, json, type Operation } from './operation.ts';

const changed = z.array(z.object({ domain: z.string(), id: z.string() }));
const fleetStatus = z
  .object({
    sweep: z.int().nullable(),
    state: z.enum(['running', 'paused', 'done']),
    domains: z.int(),
    done: z.int(),
    perSecond: z.number(),
    trouble: z.object({ since: z.int(), times: z.int(), againAt: z.int().nullable() }).optional(),
  })
  .meta({ id: 'FleetStatus' });

export const fleetOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/v1/fleet/domains',
    words: 'fleetDomains',
    scope: 'fleet',
    body: z.union([
      z.object({ list: z.string() }),
      z.object({ domains: z.array(z.object({ domain: z.string(), labels: z.array(z.string()).optional() })) }),
    ]),
    answers: {
      200: json(
        z.object({
          added: z.int(),
          known: z.int(),
          bad: z.array(z.object({ line: z.int(), text: z.string(), why: z.string() })),
          badLines: z.int(),
        }),
      ),
    },
    problems: [...asked, 401],
  },
  {
    method: 'delete',
    path: '/api/v1/fleet/domains',
    words: 'fleetRemove',
    scope: 'fleet',
    body: z.union([z.object({ list: z.string() }), z.object({ domains: z.array(z.string()) })]),
    answers: {
      200: json(
        z.object({
          removed: z.int(),
          unknown: z.int(),
          bad: z.array(z.object({ line: z.int(), text: z.string(), why: z.string() })),
          badLines: z.int(),
        }),
      ),
    },
    problems: [...asked, 401],
  },
  {
    method: 'get',
    path: '/api/v1/fleet/changes',
    words: 'fleetChanges',
    scope: 'fleet',
    answers: { 200: json(z.object({ new: changed, mended: changed, cannotCompare: changed })) },
    problems: [401, 403, 503],
  },
  {
    method: 'get',
    path: '/api/v1/fleet/overview',
    words: 'fleetOverview',
    scope: 'fleet',
    answers: { 200: json(fleetOverviewSchema.meta({ id: 'FleetOverview' })) },
    problems: [401, 403, 503],
  },
  {
    method: 'get',
    path: '/api/v1/fleet/alerts',
    words: 'fleetAlerts',
    scope: 'fleet',
    answers: { 200: json(fleetAlertsSchema.meta({ id: 'FleetAlerts' })) },
    problems: [401, 403, 503],
  },
  {
    method: 'post',
    path: '/api/v1/fleet/mutes',
    words: 'fleetMute',
    scope: 'fleet',
    body: z.object({
      server: z.string().nullable().optional(),
      fault: z.string().nullable().optional(),
      days: z.int().nullable().optional(),
    }),
    answers: { 201: json(fleetMuteSchema.meta({ id: 'FleetMute' })) },
    problems: [...asked, 401],
  },
  {
    method: 'delete',
    path: '/api/v1/fleet/mutes',
    words: 'fleetUnmute',
    scope: 'fleet',
    query: z.object({ server: z.string().optional(), fault: z.string().optional() }),
    answers: { 204: null },
    problems: [400, 401, 403, 404, 503],
  },
  {
    method: 'get',
    path: '/api/v1/fleet/status',
    words: 'fleetStatus',
    scope: 'fleet',
    answers: { 200: json(fleetStatus) },
    problems: [401, 403, 503],
  },
  {
    method: 'post',
    path: '/api/v1/fleet/sweeps',
    words: 'fleetSweep',
    scope: 'fleet',
    answers: { 202: json(z.object({ began: z.literal(true) })) },
    problems: [401, 403, 409, 503],
  },
  ...(['pause', 'resume'] as const).map(
    (turn): Operation => ({
      method: 'post',
      path: `/api/v1/fleet/${turn}`,
      words: turn === 'pause' ? 'fleetPause' : 'fleetResume',
      scope: 'fleet',
      answers: { 200: json(fleetStatus) },
      problems: [401, 403, 409, 503],
    }),
  ),
];
