declare const kind: unique symbol

/** A number in E.164. Parsed at the edge (`phone-number.ts`), trusted from there on. */
export type Phone = `+${string}`

/** Twilio's name for a call: the parent leg's, whichever leg is spoken of. */
export type CallSid = string & { readonly [kind]: 'call' }

/** Twilio's name for a message. */
export type MessageSid = string & { readonly [kind]: 'message-sid' }

/** Twilio's name for a recording. */
export type RecordingSid = string & { readonly [kind]: 'recording' }

/** Our name for a message. An automatic one is named after its cause, so deciding twice names the same one. */
export type MessageId = string & { readonly [kind]: 'message' }

export type PersonId = string & { readonly [kind]: 'person' }

/** Whose people these are (D11): the lines of one agent share it. */
export type AgentId = string & { readonly [kind]: 'agent' }

export type EnrollmentId = string & { readonly [kind]: 'enrollment' }

export type TaskId = string & { readonly [kind]: 'task' }
