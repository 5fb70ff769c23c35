import type { Result } from '../../preload/contract.ts'
import { spokenNumber, type Page } from './page.ts'

type Ask = (method: string, params: unknown) => Promise<unknown>
type Call = Result<'inbox.list'>['calls'][number]
type LeadFile = Result<'lead.read'>

/** Says in a terminal what the program did, and why, in its own sentences (D7). */
export interface Narrator {
  /** The newest call of somebody, and what came of it. `milliseconds`: from its end to Twilio's acceptance. */
  call(from: string, milliseconds: number | undefined): Promise<void>
  /** The newest decision about somebody. */
  decision(from: string): Promise<void>
  /** Every touch of somebody's sequence, and how it ended. */
  week(from: string): Promise<void>
}

export function narrator(ask: Ask, page: Page): Narrator {
  return {
    async call(from, milliseconds) {
      const { calls } = (await ask('inbox.list', { limit: 20 })) as Result<'inbox.list'>
      const call = calls.find(({ phone }) => phone === from)
      if (call) tellCall(call, await textOf(call), milliseconds)
    },
    async decision(from) {
      const { timeline } = (await ask('lead.read', { phone: from })) as LeadFile
      const isOfSequence = (code: string | undefined) => code === 'not_enrolled' || code === 'exited'
      const last = timeline.findLast(({ kind, code }) => kind === 'decision' && !isOfSequence(code))
      if (last?.decision) page.more(`Why: ${last.decision.sentence}`)
    },
    async week(from) {
      const { timeline, enrollment, tasks } = (await ask('lead.read', { phone: from })) as LeadFile
      for (const touch of enrollment?.touches ?? []) {
        const text = timeline.find(({ id }) => id === touch.messageId)?.message
        page.dated(touch.dueAt, `Touch ${touch.number}: "${text?.body ?? ''}"`)
        if (touch.movedFrom !== undefined && touch.reason) page.more(`Why then: ${touch.reason.sentence}`)
      }
      const task = tasks.at(-1)
      if (task) page.dated(task.dueAt, `For the agent: ${task.sentence}`)
    },
  }

  async function textOf({ id, phone }: Call): Promise<string | undefined> {
    const { timeline } = (await ask('lead.read', { phone })) as LeadFile
    return timeline.find((entry) => entry.id === `first-text:${id}`)?.message?.body
  }

  function tellCall(call: Call, body: string | undefined, milliseconds: number | undefined): void {
    const { firstText, endedAt, startedAt, decision, outcome, line } = call
    if (firstText?.sentAt) {
      const speed = milliseconds === undefined ? '' : ` in ${milliseconds.toFixed(0)} ms`
      page.line(firstText.sentAt, `Texted from ${spokenNumber(line)}${speed}: "${body ?? ''}"`)
    } else page.line(endedAt ?? startedAt, outcome === 'missed' ? 'Missed. Not texted.' : `Not missed: ${outcome}.`)
    if (decision) page.more(`Why: ${decision.sentence}`)
  }
}
