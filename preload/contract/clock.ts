import { z } from 'zod'
import { duration, instant, instantIn } from './basics.ts'

const now = z.object({ now: instant })

export const clockRead = { params: z.strictObject({}), result: now }
export const clockSettle = { params: z.strictObject({}), result: now }
export const clockAdvance = { params: z.strictObject({ by: duration }), result: now }
export const clockJump = { params: z.strictObject({ by: duration }), result: now }
export const clockSet = { params: z.strictObject({ to: instantIn }), result: now }
