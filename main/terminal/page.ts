/** Prints for somebody who reads in a terminal: times in one column, what happened in the other. */
export interface Page {
  heading(text: string): void
  /** Something happened at an instant. */
  line(instant: string, text: string): void
  /** Something happened on a day at an hour. */
  dated(instant: string, text: string): void
  /** More about the line before. */
  more(text: string): void
}

const COLUMN = 13

export function page(print: (text: string) => void, timeZone: string): Page {
  const clock = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', minute: '2-digit', second: '2-digit' })
  const day = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short', hour: 'numeric', minute: '2-digit' })
  return {
    heading: (text) => print(`\n${text}\n`),
    line: (instant, text) => print(`${clock.format(Date.parse(instant)).padStart(COLUMN - 2)}  ${text}\n`),
    dated: (instant, text) => print(`${day.format(Date.parse(instant)).padStart(COLUMN - 2)}  ${text}\n`),
    more: (text) => print(`${' '.repeat(COLUMN)}${text}\n`),
  }
}

/** As people here write a number: 512-555-0142. */
export function spokenNumber(phone: string | null): string {
  return phone?.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3') ?? 'Somebody'
}
