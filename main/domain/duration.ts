import { days, hours, minutes, seconds, type Ms } from './words/instant.ts'

/** The length of an ISO-8601 duration in days, hours, minutes and seconds, as the contract's schema accepts it. */
export function lengthOf(duration: string): Ms {
  const [, d = 0, h = 0, m = 0, s = 0] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(duration)?.map(Number) ?? []
  return (days(d || 0) + hours(h || 0) + minutes(m || 0) + seconds(s || 0)) as Ms
}

/** The same length as the contract writes it: `PT2H`, `P1D`, `P1DT30M`. */
export function durationOf(length: Ms): string {
  const part = (unit: Ms, letter: string, within = Infinity) => {
    const n = Math.floor(length / unit) % within
    return n > 0 ? `${n}${letter}` : ''
  }
  const ofDay = part(hours(1), 'H', 24) + part(minutes(1), 'M', 60) + part(seconds(1), 'S', 60)
  const day = part(days(1), 'D')
  return day + ofDay === '' ? 'PT0S' : `P${day}${ofDay === '' ? '' : `T${ofDay}`}`
}
