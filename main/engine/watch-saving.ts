import type { Ports } from './ports.ts'
import { CannotSave, savingTroubles } from './ports/cannot-save.ts'

/** Tells once that nothing can be kept, and once that something was kept again (problem `cannot_save`). */
export function watchSaving(parts: Ports): Ports {
  const { store, announce, complain } = parts
  let isStanding = false
  let depth = 0
  return { ...parts, store: { ...store, transaction } }

  function transaction<T>(work: Parameters<typeof store.transaction<T>>[0]): T {
    const writtenBefore = isStanding && depth === 0 ? store.written() : undefined
    depth += 1
    try {
      const result = store.transaction(work)
      if (writtenBefore !== undefined && store.written() > writtenBefore) clear()
      return result
    } catch (error) {
      if (error instanceof CannotSave) raise(error)
      throw error
    } finally {
      depth -= 1
    }
  }

  function raise(error: CannotSave): void {
    if (isStanding) return
    isStanding = true
    complain('nothing can be kept', error)
    announce({ event: 'problem.raised', data: { code: 'cannot_save', ...savingTroubles[error.why] } })
  }

  function clear(): void {
    isStanding = false
    announce({ event: 'problem.cleared', data: { code: 'cannot_save' } })
  }
}
