// The description names every operation that there is, and none that there is not.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { refusal, refusedResponse } from '../answer.ts';
import { apiDocument } from './document.ts';
import { problemSchema } from './operation.ts';
import { operations } from './operations.ts';

const v1 = join(dirname(fileURLToPath(import.meta.url)), '..');

/** "POST /api/v1/sessions/{id}/actions" for each method that a route file exports. */
function handlers(): string[] {
  const files = readdirSync(v1, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|[\\/])route\.ts$/.test(file),
  );
  return files.flatMap((file) => {
    const path = `/api/v1/${file
      .split(sep)
      .slice(0, -1)
      .join('/')
      .replace(/\[(\w+)\]/g, '{$1}')}`;
    const text = readFileSync(join(v1, file), 'utf8');
    return [...text.matchAll(/^export (?:async )?(?:const|function) (GET|POST|PUT|PATCH|DELETE)\b/gm)].map(
      ([, method]) => `${method} ${path}`,
    );
  });
}

describe('the description of the API', () => {
  it('has every operation, and no other', () => {
    const described = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    const own = handlers().filter((handler) => handler !== 'GET /api/v1/openapi.json');
    expect(own.length).toBeGreaterThan(20);
    expect(described.sort()).toEqual(own.sort());
  });

  it('is OpenAPI 3.1 with components, and is the same each time', () => {
    const document = apiDocument('https://mail-help.example');
    expect(document.openapi).toMatch(/^3\.1/);
    expect(document.servers).toEqual([{ url: 'https://mail-help.example' }]);
    expect(Object.keys(document.components?.schemas ?? {})).toEqual(
      expect.arrayContaining(['Problem', 'Finding', 'DiagnosisEvent', 'LiveEvent', 'KeptReport']),
    );
    const text = JSON.stringify(document);
    expect(text).toBe(JSON.stringify(apiDocument('https://mail-help.example')));
    // Each reference leads somewhere.
    for (const [, name = ''] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g))
      expect(document.components?.schemas).toHaveProperty([name]);
  });

  it('says who may', () => {
    const { paths } = apiDocument(null);
    expect(paths?.['/api/v1/sessions/join']?.post?.security).toEqual([{ token: ['sessions'] }, { agent: [] }]);
    expect(paths?.['/api/v1/diagnoses']?.post?.security).toBeUndefined();
  });

  it('gives errors as problem details, with what stood there first', async () => {
    const response = refusedResponse(refusal(429, 'too-many', 'Wait.', { field: 'address', retryAfterSeconds: 7 }));
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('retry-after')).toBe('7');
    const body: unknown = await response.json();
    expect(problemSchema.parse(body)).toEqual({
      type: 'urn:mailmend:problem:too-many',
      title: 'Too Many Requests',
      status: 429,
      detail: 'Wait.',
      error: { code: 'too-many', message: 'Wait.', field: 'address' },
    });
  });
});
