import type { EpochMs } from '../domain/words/instant.ts'

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const DAY_MS = 86_400_000
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z)?$/

/** "Tue, 24 Nov 2026 20:15:30 +0000": how Twilio writes every date (twilio.md 7). */
export function rfc2822(instant: EpochMs): string {
  const { year, month, day, weekday } = civil(instant)
  const time = [3_600_000, 60_000, 1000].map((unit, place) => twoDigits(Math.floor(instant / unit) % (place ? 60 : 24)))
  return `${WEEKDAYS[weekday] ?? ''}, ${twoDigits(day)} ${MONTHS[month - 1] ?? ''} ${year} ${time.join(':')} +0000`
}

/** "2611242015": the shape of `RawDlrDoneDate` in a message status callback (twilio.md 7). */
export function carrierDate(instant: EpochMs): string {
  const { year, month, day } = civil(instant)
  const parts = [year % 100, month, day, Math.floor(instant / 3_600_000) % 24, Math.floor(instant / 60_000) % 60]
  return parts.map(twoDigits).join('')
}

/** A day (its midnight) or a second in UTC, as the lists' filters take it; undefined for anything else. */
export function parseIso(text: string): EpochMs | undefined {
  const [, year, month, day, hour = 0, minute = 0, second = 0] = (ISO.exec(text) ?? []).map((part) => Number(part ?? 0))
  if (year === undefined || month === undefined || day === undefined) return undefined
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return undefined
  return (daysSince1970(year, month, day) * DAY_MS + hour * 3_600_000 + minute * 60_000 + second * 1000) as EpochMs
}

/** The whole second an instant lies in: Twilio's dates know nothing finer. */
export const wholeSecond = (instant: EpochMs) => (Math.floor(instant / 1000) * 1000) as EpochMs

/** The midnight (UTC) that began an instant's day: the grain of `StartTime` (twilio.md 10.1). */
export const midnight = (instant: EpochMs) => (Math.floor(instant / DAY_MS) * DAY_MS) as EpochMs

export const isDay = (text: string) => ISO.test(text) && !text.includes('T')

/** Days from civil and back, after Howard Hinnant: the `Date` object is kept out of everything but the clock. */
function civil(instant: EpochMs) {
  const days = Math.floor(instant / DAY_MS)
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
    weekday: (((days + 4) % 7) + 7) % 7,
  }
}

function daysSince1970(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

const twoDigits = (n: number) => String(n).padStart(2, '0')
