import { StoreError } from '../store/store-error.ts';

/** The binding by which a worker reaches its objects. https://developers.cloudflare.com/durable-objects/api/namespace/ */
export interface ObjectNamespace {
  idFromName(name: string): unknown;
  get(id: unknown): { fetch(request: Request): Promise<Response> };
  /** The same, with objects that are kept in a jurisdiction. */
  jurisdiction(name: string): ObjectNamespace;
}

/** Reads the binding. @throws {StoreError} if it is none */
export function objectNamespaceOf(binding: unknown): ObjectNamespace {
  if (isNamespace(binding)) return binding;
  throw new StoreError('SITE_OBJECTS is no binding of a Durable Object; add it to wrangler.toml');
}

function isNamespace(binding: unknown): binding is ObjectNamespace {
  return typeof binding === 'object' && binding !== null && 'idFromName' in binding && 'get' in binding;
}
