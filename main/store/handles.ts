import type Sqlite from 'better-sqlite3'

declare const access: unique symbol

/** May read. */
export type ReadHandle = Sqlite.Database & { readonly [access]: 'read' | 'write' }

/** May read, and write within a transaction of `store.ts`. */
export type WriteHandle = Sqlite.Database & { readonly [access]: 'write' }

const statements = new WeakMap<Sqlite.Database, Map<string, Sqlite.Statement>>()

/** The statement, prepared once for each database. */
export function sql<P extends unknown[], R = unknown>(db: ReadHandle, text: string): Sqlite.Statement<P, R> {
  let known = statements.get(db)
  if (!known) statements.set(db, (known = new Map()))
  let statement = known.get(text)
  if (!statement) known.set(text, (statement = db.prepare(text)))
  return statement as Sqlite.Statement<P, R>
}
