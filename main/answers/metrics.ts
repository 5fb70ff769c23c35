import type { Params, Result } from '../../preload/contract.ts'
import {
  asksForOtherContent,
  completion,
  conversations,
  conversion,
  engagementByTouch,
  responseTargets,
  responseTimes,
  savedConversations,
  type Miss,
} from '../domain/metrics.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { LineSource } from '../domain/words/person-file.ts'
import type { Desk } from './desk.ts'
import { Failure } from './failure.ts'

/** S56–S60, of the calls that began from `from` on and before `to`; absent: of all there are. */
export function readMetrics({ reading }: Desk, { from, to }: Params<'metrics.read'>): Result<'metrics.read'> | Failure {
  const [since, until] = [from ? Date.parse(from) : 0, to ? Date.parse(to) : Number.MAX_SAFE_INTEGER] as EpochMs[]
  if (since === undefined || until === undefined || since > until)
    return new Failure('bad_request', 'from lies after to.', 'Give a from that is not after to.')
  const facts = reading.metricFacts(since, until)
  const { misses, enrollments } = facts
  const soon = conversations(misses)
  const completed = completion(enrollments)
  const converted = conversion(enrollments)
  const touches = engagementByTouch(enrollments)
  return {
    missedCalls: misses.length,
    inboundCalls: facts.inboundCalls,
    firstResponse: { ...responseTimes(misses), bySource: bySource(misses) },
    leadToConversation: { engagedWithin24h: soon.of, missedCalls: soon.all, rate: soon.rate },
    sequenceCompletion: { reachedTouch5WithoutEngaging: completed.of, enrolled: completed.all, rate: completed.rate },
    conversion: { engaged: converted.of, enrolled: converted.all, rate: converted.rate },
    savedConversations: savedConversations(facts),
    engagementByTouch: [...touches],
    hints: asksForOtherContent(touches) ? [adjustTheContent] : [],
  }
}

/** S59. */
const adjustTheContent = {
  code: 'adjust_content',
  sentence: 'Fewer than one in ten answer the third touch, so adjust the content of your sequence.',
}

function bySource(misses: readonly Miss[]): Result<'metrics.read'>['firstResponse']['bySource'] {
  const sources = Object.keys(responseTargets) as LineSource[]
  return sources.flatMap((source) => {
    const ofSource = misses.filter((miss) => miss.source === source)
    if (ofSource.length === 0) return []
    const { responses, averageSeconds, p50Seconds, p95Seconds, withinTarget } = responseTimes(ofSource)
    const targetSeconds = responseTargets[source] / 1000
    return [{ source, targetSeconds, responses, averageSeconds, p50Seconds, p95Seconds, withinTarget }]
  })
}
