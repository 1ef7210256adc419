// What the API takes and answers, an operation a line: the document is made from it, and the tests hold answers to it.
import { z } from 'zod';
import { appsAnswerSchema } from '../../../../lib/model/app-find.ts';
import { bounceAnswerSchema } from '../../../../lib/model/bounce.ts';
import { diagnosisEventSchema } from '../../../../lib/model/event.ts';
import { findingSchema } from '../../../../lib/model/finding.ts';
import { agentActionSchema, customerActionSchema, toldEventSchema } from '../../../../lib/model/live-event.ts';
import { messageCheckSchema } from '../../../../lib/model/message-check.ts';
import { reportSchema } from '../../../../lib/model/report.ts';
import { spfAnswerSchema } from '../../../../lib/model/spf-answer.ts';
import { symptoms } from '../../../../lib/model/symptoms.ts';
import { accountOperations } from './account-operations.ts';
import { fleetOperations } from './fleet-operations.ts';
import { helpDeskOperations } from './help-desk-operations.ts';
import { historyOperations } from './history-operations.ts';
import { asked, json, type Operation } from './operation.ts';
import { webhookOperations } from './webhook-operations.ts';

const list = z.array(z.string()).max(10).optional();
const finding = findingSchema.meta({ id: 'Finding' });

const diagnosisRequest = z
  .object({
    address: z.string().optional(),
    domain: z.string().optional(),
    password: z.string().max(1024).optional().meta({ format: 'password' }),
    selectors: list,
    header: z.string().optional(),
    confirmedHosts: list,
    confirmedUsernames: list,
    passwordOnlyTo: list,
    tryLocalPart: z.boolean().optional(),
    testMessage: z.boolean().optional(),
    symptom: z.enum(symptoms).nullable().optional(),
    answers: z.record(z.string(), z.string()).optional(),
    only: list,
    doors: list,
    webServer: z.string().optional(),
    session: z.string().optional(),
    ahead: z.boolean().optional(),
  })
  .meta({ id: 'DiagnosisRequest' });

const destination = z.object({
  host: z.string(),
  port: z.int(),
  vouching: z.string(),
  source: z.string(),
  authentication: z.string(),
  certificateVerified: z.boolean(),
  unconfirmedUsername: z.string().nullable(),
});
/** What a caller needs to name a step; the rest is as lib/model/guide.ts has it. */
const guide = z
  .looseObject({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    steps: z.array(z.looseObject({ title: z.string() })),
  })
  .meta({ id: 'Guide' });
const keptReport = reportSchema.extend({ id: z.string(), expiresAt: z.iso.datetime() }).meta({ id: 'KeptReport' });
const session = z.object({
  id: z.string(),
  state: z.enum(['waiting', 'live']),
  since: z.iso.datetime(),
  until: z.iso.datetime(),
  agent: z.string().nullable(),
  subject: z
    .object({
      address: z.string().nullable(),
      domain: z.string(),
      symptom: z.string().nullable(),
      errors: z.int(),
      warnings: z.int(),
    })
    .nullable(),
});
export const operations: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/v1/diagnoses',
    words: 'diagnose',
    body: diagnosisRequest,
    answers: { 200: { type: 'application/x-ndjson', schema: diagnosisEventSchema.meta({ id: 'DiagnosisEvent' }) } },
    problems: [...asked, 404],
  },
  {
    method: 'post',
    path: '/api/v1/destinations',
    words: 'destinations',
    body: diagnosisRequest,
    answers: {
      200: json(
        z.object({ destination: z.object({ incoming: destination, outgoing: destination.nullable() }).nullable() }),
      ),
    },
    problems: asked,
  },
  {
    method: 'post',
    path: '/api/v1/apps',
    words: 'apps',
    body: z.object({ domain: z.string().optional(), address: z.string().optional() }),
    answers: { 200: json(appsAnswerSchema.meta({ id: 'AppsAnswer' })) },
    problems: asked,
  },
  {
    method: 'post',
    path: '/api/v1/spf',
    words: 'spf',
    body: z.object({ ip: z.string(), sender: z.string(), helo: z.string().optional() }),
    answers: { 200: json(spfAnswerSchema.meta({ id: 'SpfAnswer' })) },
    problems: asked,
  },
  {
    method: 'post',
    path: '/api/v1/messages',
    words: 'message',
    body: z.object({ message: z.string(), lookup: z.boolean().optional() }),
    answers: { 200: json(messageCheckSchema.meta({ id: 'MessageCheck' })) },
    problems: asked,
  },
  {
    method: 'post',
    path: '/api/v1/bounces',
    words: 'bounce',
    body: z.object({ text: z.string() }),
    answers: { 200: json(bounceAnswerSchema.meta({ id: 'BounceAnswer' })) },
    problems: asked,
  },
  {
    method: 'post',
    path: '/api/v1/reports',
    words: 'keep',
    body: z.object({ key: z.string(), days: z.int().optional() }),
    answers: {
      201: json(
        z.object({ id: z.string().min(22), url: z.string(), expiresAt: z.iso.datetime(), deleteKey: z.string() }),
      ),
    },
    problems: [...asked, 404],
  },
  {
    method: 'get',
    path: '/api/v1/reports/{id}',
    words: 'read',
    query: z.object({ judge: z.literal('today').optional(), as: z.enum(['text', 'markdown', 'json']).optional() }),
    answers: { 200: json(keptReport) },
    problems: [404, 429, 503],
  },
  {
    method: 'get',
    path: '/api/v1/reports/{id}/compare/{other}',
    words: 'compare',
    answers: {
      200: json(
        z.object({
          mended: z.array(finding),
          new: z.array(finding),
          unchanged: z.array(finding),
          cannotCompare: z.array(finding),
        }),
      ),
    },
    problems: [404, 429, 503],
  },
  {
    method: 'patch',
    path: '/api/v1/reports/{id}',
    words: 'shorten',
    headers: z.object({ 'x-delete-key': z.string() }),
    body: z.object({ days: z.int() }),
    answers: { 200: json(z.object({ expiresAt: z.iso.datetime() })) },
    problems: [...asked, 404],
  },
  {
    method: 'delete',
    path: '/api/v1/reports/{id}',
    words: 'forget',
    headers: z.object({ 'x-delete-key': z.string().optional() }),
    answers: { 204: null },
    problems: [403, 404, 429, 503],
  },
  {
    method: 'post',
    path: '/api/v1/devices',
    words: 'device',
    body: z.object({ key: z.string() }),
    answers: { 201: json(z.object({ url: z.string(), expiresAt: z.iso.datetime() })) },
    problems: [...asked, 404, 409],
  },
  {
    method: 'post',
    path: '/api/v1/sessions',
    words: 'askForHelp',
    body: z.object({ key: z.string().optional() }),
    answers: { 201: json(z.object({ session: z.string(), code: z.string(), expiresAt: z.iso.datetime() })) },
    problems: [...asked, 404],
  },
  {
    method: 'get',
    path: '/api/v1/sessions',
    words: 'sessions',
    scope: 'sessions',
    answers: { 200: json(z.object({ sessions: z.array(session), more: z.boolean() })) },
    problems: [401, 403, 503],
  },
  {
    method: 'post',
    path: '/api/v1/sessions/join',
    words: 'join',
    scope: 'sessions',
    body: z.union([z.object({ code: z.string() }), z.object({ id: z.string() })]),
    answers: { 200: json(z.object({ id: z.string() })) },
    problems: [...asked, 401, 404],
  },
  {
    method: 'get',
    path: '/api/v1/sessions/{id}/events',
    words: 'events',
    scope: 'sessions',
    orCustomer: true,
    headers: z.object({ 'last-event-id': z.string().optional() }),
    answers: { 200: { type: 'text/event-stream', schema: toldEventSchema.meta({ id: 'LiveEvent' }) }, 204: null },
    problems: [401, 403, 404, 503],
  },
  {
    method: 'post',
    path: '/api/v1/sessions/{id}/actions',
    words: 'act',
    scope: 'sessions',
    orCustomer: true,
    body: z.union([agentActionSchema, customerActionSchema]),
    answers: { 202: json(z.object({ id: z.string().optional() })) },
    problems: [...asked, 401, 404, 409],
  },
  {
    method: 'delete',
    path: '/api/v1/sessions/{id}',
    words: 'endSession',
    scope: 'sessions',
    orCustomer: true,
    answers: { 204: null },
    problems: [401, 403, 404, 503],
  },
  {
    method: 'get',
    path: '/api/v1/profiles/apple',
    words: 'appleProfile',
    query: z.object({ address: z.string(), protocol: z.enum(['imap', 'pop']).optional() }),
    answers: { 200: { type: 'application/x-apple-aspen-config', schema: z.string() } },
    problems: [400, 404, 429, 503],
  },
  {
    method: 'get',
    path: '/api/v1/hosted',
    words: 'hosted',
    query: z.object({ domain: z.string() }),
    answers: { 200: null },
    problems: [],
  },
  {
    method: 'post',
    path: '/api/v1/articles/{slug}/helpful',
    words: 'helpful',
    body: z.object({ yes: z.boolean() }),
    answers: { 200: json(z.object({ yes: z.int(), no: z.int() })) },
    problems: [...asked, 404],
  },
  {
    method: 'get',
    path: '/api/v1/guides/{id}',
    words: 'guide',
    answers: { 200: json(z.object({ guide, words: z.looseObject({}) })) },
    problems: [404],
  },
  ...accountOperations,
  ...webhookOperations,
  ...helpDeskOperations,
  ...historyOperations,
  ...fleetOperations,
];
