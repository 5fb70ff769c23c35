import { fetchDocument } from './documents.ts'
import { voiceParameters } from './legs.ts'
import type { LiveLeg } from './live-calls.ts'
import { refusal, type RestAnswer } from './refusals.ts'
import { callShape } from './shapes.ts'
import type { StoredCall } from './stored.ts'
import { parseTwiml } from './twiml.ts'
import { isWebUrl } from './web-url.ts'
import type { PracticeWorld } from './world.ts'

/**
 * POST Calls/{sid}.json: hangs a leg up (`Status`) or sends the caller's to another document (`Url`, `Twiml`). A `<Dial>`
 * that is left this way still asks its `action`; the answer is ignored (twilio.md 3.3).
 */
export function changeCall(world: PracticeWorld, sid: string, form: URLSearchParams): RestAnswer {
  const call = world.account.calls.get(sid)
  if (!call) return refusal(20404)
  const leg = world.live.get(sid)
  if (!leg) return refusal(21220, `${sid} is ${call.status}`)
  return form.has('Status') ? hangUp(world, call, leg, form) : divert(world, call, leg, form)
}

function hangUp(world: PracticeWorld, call: StoredCall, leg: LiveLeg, form: URLSearchParams): RestAnswer {
  const status = form.get('Status') ?? ''
  if (!['completed', 'canceled'].includes(status)) return refusal(20001, `Status "${status}"`)
  if (status === 'canceled' && call.answeredAt !== null) return refusal(21220, 'it was answered')
  leg.hangUp()
  return { status: 200, body: callShape(world.account, call) }
}

function divert(world: PracticeWorld, call: StoredCall, leg: LiveLeg, form: URLSearchParams): RestAnswer {
  const [url, twiml] = [form.get('Url') ?? '', form.get('Twiml') ?? '']
  const method = form.get('Method') || 'POST'
  if ((url === '') === (twiml === '')) return refusal(20001, 'one of Url, Twiml and Status is needed')
  if (method !== 'POST' && method !== 'GET') return refusal(21403, `Method=${method}`)
  if (!leg.divert) return refusal(21220, 'only the caller’s leg can be sent elsewhere')
  if (twiml !== '') {
    const document = parseTwiml({ body: twiml, contentType: 'text/xml' }, 'http://127.0.0.1/', 'call')
    if (!document.ok) return refusal(document.code, document.problem)
    leg.divert(() => Promise.resolve(document))
  } else {
    if (!isWebUrl(url)) return refusal(21402, `Url=${url}`)
    const target = { url, method } as const
    leg.divert(() =>
      fetchDocument(world, { target, parameters: voiceParameters(world, call, call.status), context: 'call' }),
    )
  }
  return { status: 200, body: callShape(world.account, call) }
}
