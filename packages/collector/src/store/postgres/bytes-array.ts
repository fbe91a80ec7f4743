import type { ArrayParameter, Sql } from 'postgres';

/** The type `bytea`, by its number in every PostgreSQL: https://www.postgresql.org/docs/current/datatype-oid.html */
const BYTEA = 17;

/** A parameter of type `bytea[]`; of an array of bytes alone the client would take its first element for the whole. */
export function bytesArray(sql: Sql, values: readonly Uint8Array[]): ArrayParameter {
  return sql.array([...values], BYTEA);
}
