import type { Result } from '../../preload/contract.ts'
import { spokenNumber, type Page } from './page.ts'

type Answer = (method: string, params: unknown) => Promise<{ result: unknown } | { error: { message: string } }>
type Call = Result<'inbox.list'>['calls'][number]

/** News as the engine tells it (contract, Events). */
interface Told {
  readonly event: string
  readonly data: object
}

/** Tells each decision, each text that arrives and each problem, as it happens. */
export function liveNarrator(answer: Answer, page: Page, now: () => string): (news: Told) => void {
  const said = new Map<string, string>()
  return (news) => {
    const { event, data } = news
    if (event === 'call.updated' && 'callId' in data) void tellCall(String(data.callId))
    if (event === 'message.received' && 'leadId' in data) void tellText(String(data.leadId))
    if (event === 'problem.raised' && 'sentence' in data && 'whatToDo' in data) {
      page.line(now(), String(data.sentence))
      page.more(String(data.whatToDo))
    }
    if (event === 'problem.cleared' && 'code' in data) page.line(now(), `Settled: ${String(data.code)}.`)
  }

  async function tellCall(id: string): Promise<void> {
    const found = (await read('inbox.list', { limit: 20 })) as Result<'inbox.list'> | undefined
    const call = found?.calls.find((one) => one.id === id)
    const sentence = call?.decision?.sentence
    if (!call || !sentence || said.get(id) === sentence) return
    said.set(id, sentence)
    page.line(now(), `${who(call)} called ${spokenNumber(call.line)}: ${call.outcome.replaceAll('_', ' ')}.`)
    page.more(`Why: ${sentence}`)
  }

  async function tellText(leadId: string): Promise<void> {
    const file = (await read('lead.read', { leadId })) as Result<'lead.read'> | undefined
    const last = file?.timeline.findLast(({ message }) => message?.direction === 'in')?.message
    if (file && last) page.line(now(), `${file.lead.name ?? spokenNumber(file.lead.phone)} writes: "${last.body}"`)
  }

  async function read(method: string, params: unknown): Promise<unknown> {
    const answered = await answer(method, params)
    return 'result' in answered ? answered.result : undefined
  }
}

function who({ name, phone }: Call): string {
  return name ?? spokenNumber(phone)
}
