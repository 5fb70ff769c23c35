import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Phone } from './words/identifiers.ts'
import type { Caller } from './words/person-file.ts'

/** Why a number is never texted, as far as the number alone tells (D2). */
export type Untextable = 'foreign' | 'toll_free' | 'premium' | 'short_code' | 'malformed'

/** Withheld callers in Twilio's words, and the keypad spellings that look like numbers (twilio.md 1). */
const withheldWords = ['anonymous', 'unknown', 'unavailable', 'restricted', 'private', 'blocked', '']
const withheldNumbers = ['+266696687', '+86282452253', '+8656696', '+2562533', '+7378742833']

/** Where texts from a US long code go (D2). */
const homeCountries = ['US', 'PR', 'GU', 'VI', 'AS', 'MP']

/** In use, and newer than libphonenumber's data (integrations.md 7.1): of unknown kind, and so texted (D2). */
const newestAreaCodes = ['436', '457', '624', '729', '861']

const e164 = /^\+[1-9]\d{6,14}$/

/** A number in E.164, or nothing: what a person types is not guessed at. */
export function parsePhone(raw: string): Phone | undefined {
  return isPhone(raw) ? raw : undefined
}

/** Who called, read from the `From` of a request (D2). */
export function readCaller(raw: string): Caller {
  const from = raw.trim()
  if (withheldWords.includes(from.toLowerCase()) || withheldNumbers.includes(from)) return { is: 'withheld' }
  return isPhone(from) ? { is: 'phone', phone: from } : { is: 'unusable', raw: from.slice(0, 64) }
}

/** What was said of the numbers asked about of late: each is asked about when deciding and again when sending. */
const judged = new Map<Phone, Untextable | undefined>()
const MOST_JUDGED = 200

/**
 * Why this number is never texted; undefined: as far as the number tells, it may be. Judged by
 * libphonenumber's max metadata. A number of unknown kind is texted (D2).
 */
export function untextable(phone: Phone): Untextable | undefined {
  if (!judged.has(phone)) {
    if (judged.size === MOST_JUDGED) judged.clear()
    judged.set(phone, judge(phone))
  }
  return judged.get(phone)
}

function judge(phone: Phone): Untextable | undefined {
  const number = parsePhoneNumberFromString(phone)
  if (!number) return 'malformed'
  if (number.countryCallingCode !== '1') return 'foreign'
  if (newestAreaCodes.includes(areaCode(phone) ?? '')) return undefined
  if (!number.isValid() || number.country === undefined) return isForeignPlan(phone) ? 'foreign' : 'malformed'
  const type = number.getType()
  if (type === 'TOLL_FREE') return 'toll_free'
  if (type === 'PREMIUM_RATE') return 'premium'
  return homeCountries.includes(number.country) ? undefined : 'foreign'
}

/** Why somebody without a number that could be written to is not texted. */
export function untextableRaw(raw: string): Untextable {
  return /^\+?\d{3,6}$/.test(raw) ? 'short_code' : 'malformed'
}

/** The three digits after +1; undefined: not a number of the North American plan. */
export function areaCode(phone: Phone): string | undefined {
  return /^\+1(\d{3})\d{7}$/.exec(phone)?.[1]
}

/** As people here write it: 512-555-0142. */
export function spoken(phone: Phone): string {
  return phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
}

function isPhone(raw: string): raw is Phone {
  return e164.test(raw)
}

/** Canada and the Caribbean share the +1; a number of theirs that is not valid is foreign all the same. */
function isForeignPlan(phone: Phone): boolean {
  const sample = parsePhoneNumberFromString(`${phone.slice(0, 5)}2345678`)
  return sample?.country !== undefined && !homeCountries.includes(sample.country)
}
