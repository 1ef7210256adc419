// What the API takes and answers where help desks are connected.
import { z } from 'zod';
import { asked, json, type Operation } from './operation.ts';

const noted = json(z.object({ already: z.boolean() }));

export const helpDeskOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/v1/help-desks/{desk}/notes',
    words: 'noteInTicket',
    scope: 'reports',
    body: z.strictObject({ ticket: z.union([z.string(), z.int()]), report: z.string() }),
    answers: { 200: noted, 201: noted },
    problems: [...asked, 401, 404, 409, 507],
  },
  {
    method: 'post',
    path: '/api/v1/help-desks/zammad/tickets',
    words: 'zammadTicket',
    headers: z.object({ 'x-hub-signature': z.string() }),
    body: z.looseObject({ ticket: z.looseObject({ id: z.int() }) }),
    answers: { 200: noted },
    problems: [...asked, 404, 409, 507],
  },
  {
    method: 'post',
    path: '/api/v1/help-desks/freescout/sidebar',
    words: 'freescoutSidebar',
    body: z.looseObject({ customerEmail: z.string().nullish(), secret: z.string().nullish() }),
    answers: { 200: { type: 'text/html', schema: z.string() } },
    problems: [...asked, 404, 409],
  },
];
