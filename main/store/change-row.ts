import { sql, type WriteHandle } from './handles.ts'

/**
 * Writes what differs from the row as it was. A column that is named costs a page of each index over it, changed or
 * not.
 */
export function changeRow<R extends { readonly id: string }>(
  db: WriteHandle,
  table: 'call' | 'message',
  was: R,
  is: R,
): void {
  const changed = Object.entries(is).filter(([column, value]) => value !== Reflect.get(was, column))
  if (changed.length === 0) return
  const settings = changed.map(([column]) => `${column} = ?`).join(', ')
  sql(db, `UPDATE ${table} SET ${settings} WHERE id = ?`).run(...changed.map(([, value]) => value), is.id)
}
