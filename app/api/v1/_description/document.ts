// The API as OpenAPI 3.1 describes it, made from the schemas that its answers are checked with.
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { apiDescription as words } from '../../../../lib/messages/api-description.ts';
import { type Operation, problemSchema } from './operation.ts';
import { operations } from './operations.ts';

function operationOf({
  words: key,
  scope,
  orCustomer,
  body,
  query,
  headers,
  answers,
  problems,
  path,
}: Operation): ZodOpenApiOperationObject {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const problem = { content: { 'application/problem+json': { schema: problemSchema } }, description: words.problem };
  return {
    operationId: key,
    summary: words.operations[key],
    ...(scope === undefined
      ? {}
      : { security: [{ token: [scope] }, { agent: [] }, ...(orCustomer ? [{ customer: [] }] : [])] }),
    requestParams: {
      ...(names.length > 0 ? { path: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) } : {}),
      ...(query ? { query } : {}),
      ...(headers ? { header: headers } : {}),
    },
    ...(body ? { requestBody: { content: { 'application/json': { schema: body } } } } : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [
          status,
          answer === null
            ? { description: words.noBody }
            : { description: words.operations[key], content: { [answer.type]: { schema: answer.schema } } },
        ]),
      ),
      ...Object.fromEntries(problems.map((status) => [String(status), problem])),
    },
  };
}

/** `url`: where people find Mailmend; null: wherever the document was read. */
export function apiDocument(url: string | null) {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationOf(operation) };
  return createDocument({
    openapi: '3.1.1',
    info: { title: words.title, version: '1', description: words.description },
    ...(url === null ? {} : { servers: [{ url }] }),
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: words.tokenText },
        agent: { type: 'apiKey', in: 'cookie', name: 'mailmend-desk', description: words.cookieText },
        customer: { type: 'http', scheme: 'bearer', description: words.customerText },
      },
    },
  });
}
