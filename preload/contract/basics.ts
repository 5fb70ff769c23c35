import { z } from 'zod'

/** ISO-8601 UTC with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 })

/** What comes in may be any ISO-8601 instant. */
export const instantIn = z.iso.datetime({ offset: true })

/** E.164. */
export const phone = z.string().regex(/^\+[1-9]\d{6,14}$/, 'a phone number in E.164, such as +15125550100')

/** ISO-8601 duration of fixed length: days, hours, minutes, seconds. */
export const duration = z
  .string()
  .regex(/^P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,3})?S)?)?$/, 'an ISO-8601 duration, such as PT10M')

export const id = z.string().min(1).max(200)

export const source = z.enum(['direct', 'listing_sign', 'portal', 'open_house', 'google_voice', 'crm', 'other'])
export const leadType = z.enum(['buyer', 'seller', 'unknown'])
export const personClass = z.enum(['lead', 'client', 'vendor', 'personal', 'spam'])
export const stage = z.enum(['new', 'engaged', 'booked', 'closed'])

export const leadState = z.enum([
  'opted_out',
  'closed',
  'booked',
  'taken_over',
  'engaged',
  'paused',
  'needs_callback',
  'in_sequence',
  'awaiting_reply',
  'not_followed_up',
])

export const sendState = z.enum([
  'pending',
  'held',
  'sending',
  'sent',
  'delivered',
  'refused',
  'undelivered',
  'in_doubt',
  'skipped',
  'dropped',
  'canceled',
])
