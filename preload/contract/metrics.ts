import { z } from 'zod'
import { instantIn, source } from './basics.ts'

/** Fractions 0–1; null: of nothing there is no share. */
const rate = z.number().min(0).max(1).nullable()
const seconds = z.number().min(0).nullable()

/** S56–S60, of the missed calls that began from `from` on and before `to`. */
export const metricsRead = {
  params: z.strictObject({ from: instantIn.optional(), to: instantIn.optional() }),
  result: z.object({
    missedCalls: z.int(),
    inboundCalls: z.int(),
    firstResponse: z.object({
      averageSeconds: seconds,
      p50Seconds: seconds,
      p95Seconds: seconds,
      /** Of those that were answered by a text: within the target of their source (S15). */
      withinTarget: rate,
      withinFiveMinutes: rate,
      responses: z.int(),
      bySource: z.array(
        z.object({
          source,
          targetSeconds: z.number(),
          responses: z.int(),
          averageSeconds: seconds,
          p50Seconds: seconds,
          p95Seconds: seconds,
          withinTarget: rate,
        }),
      ),
    }),
    leadToConversation: z.object({ engagedWithin24h: z.int(), missedCalls: z.int(), rate }),
    sequenceCompletion: z.object({ reachedTouch5WithoutEngaging: z.int(), enrolled: z.int(), rate }),
    /** Shown beside completion (S58): of those enrolled, who engaged before the last touch. */
    conversion: z.object({ engaged: z.int(), enrolled: z.int(), rate }),
    /** Everybody who engaged, by the first text or through the sequence (S60). */
    savedConversations: z.int(),
    engagementByTouch: z.array(z.object({ number: z.int(), sent: z.int(), engaged: z.int(), rate })),
    hints: z.array(z.object({ code: z.string(), sentence: z.string() })),
  }),
}
