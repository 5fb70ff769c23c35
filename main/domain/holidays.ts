/** A day of the calendar, of no zone; `dayOfWeek` 1 is Monday, 7 Sunday. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly dayOfWeek: number
}

const SATURDAY = 6
const SUNDAY = 7

/**
 * Federal holidays by 5 U.S.C. 6103, the day itself and, when it falls on a weekend, the day it is observed (Friday
 * before a Saturday, Monday after a Sunday; Executive Order 11582). Days that one state keeps are not among them.
 */
export function isHoliday(date: CalendarDay): boolean {
  return isKept(date) || isObserved(date)
}

/** The same date each year. */
const fixed = ['1-1', '6-19', '7-4', '11-11', '12-25']

/** The nth such weekday of the month; -1: its last. */
const floating: readonly { month: number; nth: number; dayOfWeek: number }[] = [
  { month: 1, nth: 3, dayOfWeek: 1 }, // Martin Luther King Jr.
  { month: 2, nth: 3, dayOfWeek: 1 }, // Washington's Birthday
  { month: 5, nth: -1, dayOfWeek: 1 }, // Memorial Day
  { month: 9, nth: 1, dayOfWeek: 1 }, // Labor Day
  { month: 10, nth: 2, dayOfWeek: 1 }, // Columbus Day
  { month: 11, nth: 4, dayOfWeek: 4 }, // Thanksgiving
]

function isKept({ month, day, dayOfWeek }: CalendarDay): boolean {
  if (fixed.includes(`${month}-${day}`)) return true
  return floating.some(
    (holiday) =>
      holiday.month === month &&
      holiday.dayOfWeek === dayOfWeek &&
      (holiday.nth === -1 ? day > 31 - 7 : Math.ceil(day / 7) === holiday.nth), // only May, of 31 days, has a last
  )
}

/** Whether a fixed holiday of the weekend is made up for on this Friday or Monday. */
function isObserved({ month, day, dayOfWeek }: CalendarDay): boolean {
  if (dayOfWeek === SATURDAY - 1) return fixed.includes(nextDay(month, day))
  return dayOfWeek === SUNDAY - 6 && day > 1 && fixed.includes(`${month}-${day - 1}`)
}

/** Only the ends of months before a holiday matter: New Year's is the one that follows an end. */
function nextDay(month: number, day: number): string {
  return month === 12 && day === 31 ? '1-1' : `${month}-${day + 1}`
}
