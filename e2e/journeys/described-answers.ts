// Holds every answer of the API that a journey's page gets to the description that programs are given.
import { expect, type Page, type Response } from '@playwright/test';
import { problemSchema } from '../../app/api/v1/_description/operation.ts';
import { operations } from '../../app/api/v1/_description/operations.ts';

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
const known = operations.map((operation) => ({ ...operation, pattern: patternOf(operation.path) }));

/** What is wrong with the answer; null: nothing, or it is gone with its page. */
async function wrongWith(response: Response): Promise<string | null> {
  const { pathname } = new URL(response.url());
  const method = response.request().method().toLowerCase();
  if (!pathname.startsWith('/api/v1/') || pathname.endsWith('/openapi.json')) return null;
  const status = response.status();
  const name = `${method} ${pathname} ${status}`;
  const operation = known.find((one) => one.method === method && one.pattern.test(pathname));
  if (!operation) return `${name}: not described`;
  const type = response.headers()['content-type']?.split(';')[0] ?? '';
  if (status >= 400) {
    if (!operation.problems.includes(status)) return `${name}: this status is not described`;
    const body: unknown = await response.json().catch(() => undefined);
    return body === undefined || problemSchema.safeParse(body).success ? null : `${name}: no problem details`;
  }
  const answer = operation.answers[status as 200];
  if (answer === undefined) return `${name}: this status is not described`;
  if (answer === null) return null;
  // Streams are read by the page, which checks each line; a text may be asked for in place of JSON.
  if (answer.type !== 'application/json') return type === answer.type ? null : `${name}: ${type}`;
  if (type !== 'application/json') return null;
  const body: unknown = await response.json().catch(() => undefined);
  if (body === undefined) return null;
  const read = answer.schema.safeParse(body);
  return read.success ? null : `${name}: ${read.error.message}`;
}

export function holdAnswers(page: Page): void {
  page.on('response', (response) => {
    void wrongWith(response).then((wrong) => expect.soft(wrong).toBeNull());
  });
}
