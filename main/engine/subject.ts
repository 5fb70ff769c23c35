import type { DomainEvent } from '../domain/words/event.ts'
import type { Subject } from './ports.ts'

/** Whose file an event opens (design §1.1). */
export function subjectOf(event: DomainEvent): Subject {
  switch (event.type) {
    case 'CallEvidence':
      return { is: 'call', call: event.call, line: event.line, caller: event.caller }
    case 'VoicemailLeft':
    case 'VoicemailTranscribed':
    case 'RecordingFetched':
      return { is: 'recording', call: event.call }
    case 'MessageReceived':
      return { is: 'number', phone: event.from, line: event.line, sid: event.sid }
    case 'TextFound':
      return { is: 'number', phone: event.to, line: event.line, sid: event.sid }
    case 'TextReported':
      return { is: 'message', message: event.message }
    case 'AgentActed':
    case 'LineFaulted':
    case 'Restored':
    case 'HoldReleased':
    case 'PersonDue':
      return { is: 'person', person: event.person }
    case 'PeopleMerged':
      return { is: 'person', person: event.into }
  }
}
