/** A call somebody makes to a line, and what people do in it. `ends` says it in a word; the rest changes single points. */
export interface PracticeCall {
  readonly line: string
  /** E.164, or what Twilio puts for a withheld caller: `anonymous`, `+266696687` (twilio.md 1). */
  readonly from: string
  readonly ends: 'no_answer' | 'answered' | 'hangs_up' | 'voicemail'
  /** With `hangs_up`: how long the caller lets it ring. Absent: 8. */
  readonly hangsUpAfterSeconds?: number
  readonly forwardedFrom?: string
  /** What the dialled person does, else what `ends` implies. */
  readonly agent?: AgentActs
  /** The same for single dialled numbers, by number. */
  readonly agents?: Readonly<Record<string, AgentActs>>
  readonly caller?: CallerActs
  /** Old accounts leave DialBridged out of `action` (twilio.md 3.3). */
  readonly dialBridged?: 'told' | 'omitted'
}

export type AgentActs =
  | { readonly does: 'not_pick_up' }
  | { readonly does: 'busy'; readonly afterSeconds?: number }
  /** The number cannot be reached at all. */
  | { readonly does: 'fail' }
  /** The leg is ended by REST while it rings; the caller stays. */
  | { readonly does: 'cancel'; readonly afterSeconds?: number }
  /**
   * The carrier forwards the unanswered leg (absent: after 12 s) to a line of ours: it comes back as a new call from the
   * same caller (twilio.md 4, loop). What the line makes of it is the leg's end.
   */
  | {
      readonly does: 'forward'
      readonly line: string
      readonly afterSeconds?: number
      /** Absent: true. Not every carrier tells. */
      readonly tellsForwardedFrom?: boolean
    }
  /** The carrier's voicemail picks up (absent: after 20 s), presses nothing and listens until it is hung up on. */
  | { readonly does: 'carrier_voicemail'; readonly afterSeconds?: number }
  | {
      readonly does: 'pick_up'
      /** Absent: 5. */
      readonly afterSeconds?: number
      /** Pressed in the screen, at most once; absent: `1`; empty: none. */
      readonly keys?: string
      /** From the question to the key. Absent: 2. */
      readonly keyAfterSeconds?: number
      /** Absent: 30. */
      readonly talkSeconds?: number
      /** Who ends the talk. Absent: either. */
      readonly hangsUp?: 'agent' | 'caller'
    }

export interface CallerActs {
  /** Hangs up that long after dialling unless talking by then. */
  readonly patienceSeconds?: number
  /** Hangs up that long after the agent's leg was picked up, before it is bridged. */
  readonly leavesScreenAfterSeconds?: number
  /** Where the caller leaves a voicemail: in the greeting, saying nothing at the beep, or after having spoken. */
  readonly leaves?: 'greeting' | 'beep' | 'after_speaking'
  /** Absent: 12. */
  readonly voicemailSeconds?: number
  /** What a transcription of the voicemail reads. Absent: somebody asks to be called back. */
  readonly says?: string
}

const ENDS: Readonly<Record<PracticeCall['ends'], { readonly agent: AgentActs; readonly caller: CallerActs }>> = {
  no_answer: { agent: { does: 'not_pick_up' }, caller: { leaves: 'greeting' } },
  answered: { agent: { does: 'pick_up' }, caller: { leaves: 'greeting' } },
  hangs_up: { agent: { does: 'not_pick_up' }, caller: { leaves: 'greeting', patienceSeconds: 8 } },
  voicemail: { agent: { does: 'not_pick_up' }, caller: { leaves: 'after_speaking' } },
}

const SPOKEN = {
  voicemailSeconds: 12,
  says: "Hi, I'm calling about the house. Is it still available? Please call me back.",
}

/** What the person at a dialled number does in this call. */
export function agentAt(call: PracticeCall, number: string): AgentActs {
  return call.agents?.[number] ?? call.agent ?? ENDS[call.ends].agent
}

/** What the caller does in this call. */
export function callerIn(call: PracticeCall): CallerActs & typeof SPOKEN {
  const patience = call.ends === 'hangs_up' ? { patienceSeconds: call.hangsUpAfterSeconds ?? 8 } : {}
  return { ...SPOKEN, ...ENDS[call.ends].caller, ...patience, ...call.caller }
}
