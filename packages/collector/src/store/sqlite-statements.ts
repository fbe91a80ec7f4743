import type { Database, QueryResult, Statement } from 'node-sqlite3-wasm';
import { documentStatements } from './sqlite-document-statements.ts';
import { logStatements } from './sqlite-log-statements.ts';
import { receiptStatements } from './sqlite-receipt-statements.ts';

/** All SQL that the store speaks, prepared once for a connection. */
export interface Statements {
  readonly receipts: ReturnType<typeof receiptStatements>;
  readonly log: ReturnType<typeof logStatements>;
  readonly documents: ReturnType<typeof documentStatements>;
  /** Frees the memory of all of them; closing a connection does not. */
  finalize(): void;
}

/** A statement whose values are bound: none ever becomes part of the SQL. */
interface Prepared {
  /** Runs it and gives how many rows it has changed. */
  run(...values: Value[]): number;
  all(...values: Value[]): QueryResult[];
  /** The first row. All are read: a statement that stands still half way keeps the WAL from being moved into the database. */
  first(...values: Value[]): QueryResult | undefined;
}

type Value = string | number | Uint8Array;

/** Prepares one statement, which {@link Statements.finalize} frees. */
export type Prepare = (sql: string) => Prepared;

/** Prepares the {@link Statements} of a connection. */
export function prepareStatements(db: Database): Statements {
  const prepared: Statement[] = [];
  const prepare: Prepare = (sql) => {
    const statement = db.prepare(sql);
    prepared.push(statement);
    return {
      run: (...values) => statement.run(values).changes,
      all: (...values) => statement.all(values),
      first: (...values) => statement.all(values)[0],
    };
  };
  return {
    receipts: receiptStatements(prepare),
    log: logStatements(prepare),
    documents: documentStatements(prepare),
    finalize() {
      for (const statement of prepared) statement.finalize();
    },
  };
}
