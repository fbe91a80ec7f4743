import type { Body, DescribedRoute } from './described-routes.ts';

type Json = Readonly<Record<string, unknown>>;

const MEDIA: Readonly<Record<Body, string>> = {
  Receipt: 'application/json',
  NoticeDocument: 'application/json',
  Stored: 'application/json',
  Json: 'application/json',
  Text: 'text/plain',
  Bytes: 'application/octet-stream',
};

const STORED: Json = {
  type: 'object',
  required: ['id', 'receivedAt'],
  properties: {
    id: { type: 'string' },
    seq: { type: 'integer', description: 'Its place in the log, as soon as it has one.' },
    receivedAt: { type: 'string', format: 'date-time' },
    document: { const: 'wanted', description: 'The collector does not know the receipt’s notice document yet.' },
  },
};

const PROBLEM: Json = {
  type: 'object',
  required: ['error', 'message'],
  properties: {
    error: { type: 'string', description: 'A name for programs, which stays.' },
    message: { type: 'string' },
    path: { type: 'string' },
    faults: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
  },
};

/**
 * Describes an API by OpenAPI 3.1.
 *
 * @param schemas JSON Schema of receipts and of notice documents
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function describeApi(
  routes: readonly DescribedRoute[],
  schemas: { readonly Receipt: Json; readonly NoticeDocument: Json },
  version: string,
): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}').replace('*', '{tile}');
    paths[path] = { ...paths[path], [route.method]: operationOf(route, path) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Sluice collector', version, license: { name: 'MIT', identifier: 'MIT' } },
    paths,
    components: { schemas: { ...schemas, Stored: STORED, Problem: PROBLEM, Json: { type: 'object' } } },
  };
}

function operationOf({ answers, body, query = {}, summary }: DescribedRoute, path: string): Json {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: { type: 'string' },
  }));
  const parameters = [...inPath, ...inQuery];
  return {
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        required: true,
        description: 'Browsers send it as text/plain, which needs no preflight.',
        content: { 'application/json': contentOf(body), 'text/plain': contentOf(body) },
      },
    }),
    responses: Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, answerOf(answer)])),
  };
}

function answerOf(answer: DescribedRoute['answers'][number]): Json {
  if (typeof answer === 'string')
    return {
      description: answer,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  return { description: answer.description, content: { [MEDIA[answer.body]]: contentOf(answer.body) } };
}

function contentOf(body: Body): Json {
  if (body === 'Text' || body === 'Bytes') return { schema: { type: 'string' } };
  return { schema: { $ref: `#/components/schemas/${body}` } };
}
