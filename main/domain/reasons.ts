import { sequenceReasons } from './reasons/of-sequences.ts'
import type { EpochMs } from './words/instant.ts'
import type { Reason } from './words/person-file.ts'
import type { TaskKind } from './words/task-kind.ts'

/**
 * Every sentence the program explains itself with (D7), under its stable code, and the task it leaves the
 * agent. A code with several situations has a sentence for each; the code alone is what others rely on.
 */
export const reasons = {
  texted: {
    says: {
      queued: 'Nobody answered, so the first text is going out from the number that was dialed.',
      sent: 'Nobody answered, so the first text left from the number that was dialed.',
      asked: 'You asked for the first text, so it is going out from the number that was dialed.',
    },
    task: null,
  },
  texted_again: {
    says: { sent: 'They called again and nobody answered, so a second text left; a call back is best now.' },
    task: 'manual_callback',
  },
  texted_by_standby: {
    says: { sent: 'The first text was already sent from this line while this computer was away.' },
    task: null,
  },
  text_refused: {
    says: {
      refused: 'Twilio refused the text for good, so a call back is up to you.',
      invalid: 'Twilio says texts to this number are not possible, so a call back is up to you.',
      unrenderable: 'The text could not be put together from its template, so a call back is up to you.',
      not_accepted: 'Twilio did not take the text within a day, so it was given up.',
    },
    task: 'manual_callback',
  },
  text_in_doubt: {
    says: {
      looking: 'Twilio did not say whether it took the text, so I am looking it up and not sending it twice.',
      unsettled: 'Nobody can say whether the text left, and it is not sent twice; a call back is up to you.',
    },
    task: null,
  },
  text_undelivered: {
    says: {
      other: 'The carrier did not deliver the text, so a call back is up to you.',
      cannot_text: 'This is a landline or a number that takes no texts, so a call back is up to you.',
      filtered: 'The carrier filtered the text as unwanted, so a call back is up to you.',
      unregistered:
        'This line is not registered with the US carriers for texting, so the text did not arrive: call them back, and register the line.',
      blocked: 'Their phone or carrier blocks texts from this line, so a call back is up to you.',
      unreachable: 'Their phone could not be reached, so the text did not arrive and a call back is up to you.',
      expired: 'The text was not delivered while it was of use, so a call back is up to you.',
    },
    task: 'manual_callback',
  },
  line_blocked: {
    says: {
      other: 'This line cannot send texts at the moment, so nothing was sent and a call back is up to you.',
      credentials: 'Twilio refused the account key, so nothing was sent and a call back is up to you.',
    },
    task: 'manual_callback',
  },
  duplicate_call: {
    says: {
      texted: 'They called minutes ago and were texted then, so this call sent nothing.',
      underway: 'They called minutes ago and the text for that call is on its way, so this one sends nothing.',
      one_for_all: 'They called more than once before I could text, and one text stands for these calls.',
    },
    task: null,
  },
  withheld_number: {
    says: { withheld: 'The caller withheld the number, so no text can reach them.' },
    task: null,
  },
  not_textable: {
    says: {
      foreign: 'This number is outside the United States, so it is not texted.',
      toll_free: 'This is a toll-free number, so it is not texted.',
      premium: 'This is a premium-rate number, so it is not texted.',
      short_code: 'This is a short code and not a phone, so it is not texted.',
      malformed: 'This is not a phone number that could be texted.',
      refuses: 'This number is known to take no texts, so a call back is up to you.',
    },
    task: null,
  },
  own_number: { says: { own: 'The call came from one of your own numbers, so nothing was sent.' }, task: null },
  not_a_lead: {
    says: {
      client: 'You marked this person as a client, so nothing was sent.',
      vendor: 'You marked this person as a vendor, so nothing was sent.',
      personal: 'You marked this person as personal, so nothing was sent.',
      spam: 'You marked this caller as spam, so nothing was sent.',
    },
    task: null,
  },
  opted_out: {
    says: {
      stopped: 'They asked for no more texts, so nothing is sent; you may call them.',
      own_words: 'They asked in their own words for no more texts, so nothing is sent; you may call them.',
      refused: 'Twilio says they asked this line for no more texts, so nothing is sent; you may call them.',
      by_agent: 'You asked for no more texts to this person, so nothing is sent.',
      lifted: 'They asked for texts again, so this number may be texted.',
    },
    task: 'manual_callback',
  },
  abandoned_call: {
    says: { brief: 'The caller hung up within five seconds, so nothing was sent.' },
    task: null,
  },
  perhaps_answered: {
    says: { unclear: 'Nobody can say whether this call was answered, so nothing was sent; a call back is safe.' },
    task: 'manual_callback',
  },
  follow_up_off: {
    says: { off: 'Follow-up is switched off, so nothing was sent and a call back is up to you.' },
    task: 'manual_callback',
  },
  not_approved: {
    says: { unapproved: 'You have not approved the first text yet, so nothing was sent.' },
    task: 'manual_callback',
  },
  taken_over: {
    says: {
      by_hand: 'You took over, so nothing automatic is sent to this person.',
      called: 'You called them yourself, so nothing automatic is sent to this person.',
      found: 'Somebody texted this person by hand from this line, so it is yours now.',
    },
    task: null,
  },
  paused: {
    says: {
      person: 'You paused this person, so nothing was sent and a call back is up to you.',
      everybody: 'Follow-up was paused for now, so nothing was sent and a call back is up to you.',
      by_agent: 'You paused this person, so nothing automatic is sent.',
      unsure: 'They may have asked for no more texts, so nothing automatic is sent until you say what they meant.',
    },
    task: 'manual_callback',
  },
  resumed: { says: { by_agent: 'You resumed this person.' }, task: null },
  in_conversation: {
    says: { recent: 'You are in conversation with them, so nothing automatic was sent; they wait for you.' },
    task: null,
  },
  learnt_late_texted: {
    says: { sent: 'I learned of this call late, so the text for late news left.' },
    task: null,
  },
  learnt_late_waiting: {
    says: { waiting: 'I learned of this call late, so the text waits for daytime where they are.' },
    task: null,
  },
  learnt_too_late: {
    says: {
      held: 'The text was held after a backup was put back until it was of no more use; a call back is up to you.',
      touched: 'They have heard from their sequence since, so no late text was sent; a call back is up to you.',
      late: 'The text could not leave while it was of use, so a call back is up to you.',
    },
    task: 'manual_callback',
  },
  answered: {
    says: {
      bridged: 'The call was answered, so there is nothing to send.',
      elsewhere: 'Taken elsewhere, or given up, before 25 s.',
      since: 'You have spoken with them since, so nothing was sent.',
    },
    task: null,
  },
  replied: {
    says: {
      since: 'They wrote since the call, so nothing automatic was sent; they wait for you.',
      replied: 'They replied, so nothing automatic is sent any more.',
    },
    task: null,
  },
  booked: { says: { booked: 'They booked a time, so nothing automatic is sent any more.' }, task: null },
  held: {
    says: {
      restored:
        'A backup was put back, and nobody knows what left since it was made: the text waits until you let it go.',
      released: 'It leaves once Twilio is sure to list everything that had left before.',
      listening: 'Twilio has to be asked for news first, so the text waits until it has been.',
      elsewhere: 'The numbers at Twilio call another computer of yours, so this one leaves the text to it.',
      clock: 'The clock of this computer is wrong, so nothing automatic is sent until it is right.',
      paused: 'You paused this person, so the touches wait and come later by as long.',
      off: 'Follow-up is off, so the touches wait and come later by as long.',
      calling: 'They are calling, so the touches wait until it is known what becomes of the call.',
    },
    task: null,
  },
  daily_limit: {
    says: { three: 'They got three texts within a day, so nothing was sent; a call back is up to you.' },
    task: 'manual_callback',
  },
  before_first_start: {
    says: { history: 'This was before Ringback was first started, so it is history and nothing was sent.' },
    task: null,
  },
  ...sequenceReasons,
  number_unknown: { says: { name: 'Only a name is known and no number, so nothing was sent.' }, task: null },
  voicemail_left: { says: { left: 'They left a voicemail.' }, task: null },
  voicemail_lost: {
    says: {
      never_came: 'Their voicemail could not be fetched within 30 days, so it can only be heard at Twilio.',
      too_large: 'Their voicemail is larger than any should be, so it can only be heard at Twilio.',
    },
    task: null,
  },
  merged: { says: { merged: 'You said that two people are one, so their calls and texts are together.' }, task: null },
  wrote: { says: { by_hand: 'You wrote by hand, so you have taken over.' }, task: null },
  delivered: { says: { delivered: 'The text was delivered.' }, task: null },
  done: {
    says: {
      task: 'You finished a task.',
      person: 'You marked them as done, so they do not wait for you until their next word.',
    },
    task: null,
  },
  undone: { says: { by_agent: 'You took back what you did last.' }, task: null },
  changed: { says: { by_agent: 'You changed what is known of this person.' }, task: null },
} as const satisfies Record<string, { says: Record<string, string>; task: TaskKind | null }>

export type ReasonCode = keyof typeof reasons

/** The situations in which a code is used, each with its sentence. */
export type Situation<C extends ReasonCode> = keyof (typeof reasons)[C]['says'] & string

/** A reason with its sentence, as of an instant. */
export function because<C extends ReasonCode>(code: C, situation: Situation<C>, at: EpochMs): Reason {
  const says: Readonly<Record<string, string>> = reasons[code].says
  const sentence = says[situation]
  if (sentence === undefined) throw new Error(`no sentence for ${code} ${situation}`)
  return { code, sentence, at }
}
