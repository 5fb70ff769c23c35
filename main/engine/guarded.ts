import type { Ports } from './ports.ts'

/** Does it, and answers with what it gives. What it throws is told of under that name, and holds up nothing else. */
export function guarded<T>(complain: Ports['complain'], what: string, work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    complain(what, error)
    return undefined
  }
}
