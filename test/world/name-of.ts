import type { DomainEvent } from '../../main/domain/words/event.ts'

/** An event as the story tells it. */
export function nameOf(event: DomainEvent): string {
  switch (event.type) {
    case 'CallEvidence':
      return `of ${event.call}: ${JSON.stringify(event.fact)}`
    case 'MessageReceived':
      return `a text ${event.sid} from ${event.from} to ${event.line}: ${event.body}`
    case 'TextReported':
      return `of ${event.message}: ${JSON.stringify(event.report)}`
    case 'AgentActed':
      return `the agent: ${JSON.stringify(event.act)} on ${event.person}`
    case 'VoicemailLeft':
    case 'VoicemailTranscribed':
    case 'RecordingFetched':
    case 'TextFound':
    case 'PeopleMerged':
    case 'LineFaulted':
    case 'Restored':
    case 'HoldReleased':
    case 'PersonDue':
      return event.type
  }
}
