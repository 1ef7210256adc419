// What the API takes and answers about what the desk keeps: search, checks, domains, cases, counts of faults.
import { z } from 'zod';
import { deskFoundSchema } from '../../../../lib/model/desk-found.ts';
import {
  caseHistorySchema,
  domainHistorySchema,
  listedCaseSchema,
  pastLookSchema,
} from '../../../../lib/model/domain-history.ts';
import { recentFaultsSchema } from '../../../../lib/model/recent-faults.ts';
import { reportSchema } from '../../../../lib/model/report.ts';
import { asked, json, type Operation } from './operation.ts';

const listedCase = listedCaseSchema.meta({ id: 'Case' });
const look = pastLookSchema.omit({ versus: true }).extend({ domain: z.string() });
const note = z.object({ text: z.string().min(1).max(4_000) });
const nothing = z.object({});
const reading = [401, 403, 503];
const writing = [...asked, 401, 404, 507];

export const historyOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/v1/search',
    words: 'search',
    scope: 'sessions',
    body: z.object({ text: z.string().max(1_024) }),
    answers: { 200: json(deskFoundSchema.meta({ id: 'DeskFound' })) },
    problems: [...asked, 401],
  },
  {
    method: 'get',
    path: '/api/v1/faults',
    words: 'faults',
    scope: 'reports',
    query: z.object({ days: z.int().min(1).max(14).optional() }),
    answers: { 200: json(recentFaultsSchema.meta({ id: 'RecentFaults' })) },
    problems: [400, ...reading],
  },
  {
    method: 'get',
    path: '/api/v1/checks',
    words: 'checks',
    scope: 'reports',
    answers: { 200: json(z.object({ checks: z.array(look) })) },
    problems: reading,
  },
  {
    method: 'post',
    path: '/api/v1/checks',
    words: 'keepCheck',
    scope: 'reports',
    body: z.object({ key: z.string().max(200) }),
    answers: { 201: json(z.object({ id: z.string() })) },
    problems: writing,
  },
  {
    method: 'get',
    path: '/api/v1/checks/{id}',
    words: 'check',
    scope: 'reports',
    answers: { 200: json(look.extend({ report: reportSchema })) },
    problems: [...reading, 404],
  },
  {
    method: 'delete',
    path: '/api/v1/checks/{id}',
    words: 'deleteCheck',
    scope: 'reports',
    answers: { 204: null },
    problems: [...reading, 404, 507],
  },
  {
    method: 'get',
    path: '/api/v1/domains/{domain}',
    words: 'domain',
    scope: 'sessions',
    answers: { 200: json(domainHistorySchema.meta({ id: 'DomainHistory' })) },
    problems: [...reading, 404],
  },
  {
    method: 'post',
    path: '/api/v1/domains/{domain}/notes',
    words: 'domainNote',
    scope: 'sessions',
    body: note,
    answers: { 201: json(nothing) },
    problems: writing,
  },
  {
    method: 'get',
    path: '/api/v1/cases',
    words: 'cases',
    scope: 'sessions',
    answers: { 200: json(z.object({ cases: z.array(listedCase) })) },
    problems: reading,
  },
  {
    method: 'get',
    path: '/api/v1/cases/{id}',
    words: 'case',
    scope: 'sessions',
    answers: { 200: json(caseHistorySchema.meta({ id: 'CaseHistory' })) },
    problems: [...reading, 404],
  },
  {
    method: 'patch',
    path: '/api/v1/cases/{id}',
    words: 'markCase',
    scope: 'sessions',
    body: z.object({ state: z.enum(['open', 'mended']) }),
    answers: { 200: json(listedCase) },
    problems: [...writing, 409],
  },
  {
    method: 'delete',
    path: '/api/v1/cases/{id}',
    words: 'deleteCase',
    scope: 'sessions',
    answers: { 204: null },
    problems: [...reading, 404, 409, 507],
  },
  {
    method: 'post',
    path: '/api/v1/cases/{id}/notes',
    words: 'caseNote',
    scope: 'sessions',
    body: note,
    answers: { 201: json(nothing) },
    problems: writing,
  },
];
