import type { Ports } from './ports.ts'

/** Raises and clears `clock_wrong` as the clock leaves and regains what is on record (D13). */
export function watchClock({ store, announce }: Ports): { look(): void } {
  let wasWrong = false
  return {
    look() {
      const isWrong = store.isClockWrong()
      if (isWrong === wasWrong) return
      wasWrong = isWrong
      if (!isWrong) return announce({ event: 'problem.cleared', data: { code: 'clock_wrong' } })
      const sentence = 'The clock of this computer stands before what I have on record, so automatic texts wait.'
      const whatToDo = 'Set the date and time of this computer, or let it set them by itself.'
      announce({ event: 'problem.raised', data: { code: 'clock_wrong', sentence, whatToDo } })
    },
  }
}
