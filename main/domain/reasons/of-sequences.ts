import type { TaskKind } from '../words/task-kind.ts'

/** What is said of sequences and of whoever waits (D7): a part of the catalogue, in a file of its own for its length. */
export const sequenceReasons = {
  enrolled: { says: { enrolled: 'They stayed silent for two hours, so the sequence began.' }, task: null },
  not_enrolled: {
    says: {
      replied: 'They wrote within the wait, so no sequence begins; they wait for you.',
      answered: 'You have spoken with them, so no sequence begins.',
      booked: 'They have booked a time, so no sequence begins.',
      stage_changed: 'You changed their stage, so no sequence begins.',
      opted_out: 'They asked for no more texts, so no sequence begins.',
      taken_over: 'You have taken over, so no sequence begins.',
      stopped: 'You said that they are no lead, so no sequence begins.',
      bounced: 'Nothing can reach them, so no sequence begins.',
      not_reached: 'The first text did not reach them, so no sequence begins.',
      in_doubt: 'Nobody can say whether the first text reached them, so no sequence begins.',
      recently: 'They were in a sequence within the last 30 days, so no new one begins.',
      no_sequence: 'No sequence for them is active, so none begins.',
      too_old: 'Their call is more than three months old, so no sequence begins.',
    },
    task: null,
  },
  exited: {
    says: {
      stage: 'You changed their stage, so nothing automatic is sent any more.',
      replied: 'They replied, so the sequence ended.',
      answered: 'You have spoken with them, so the sequence ended.',
      booked: 'They booked a time, so the sequence ended.',
      stage_changed: 'Their stage was changed, so the sequence ended.',
      opted_out: 'They asked for no more texts, so the sequence ended.',
      taken_over: 'You took over, so the sequence ended.',
      stopped: 'You said that they are no lead, so the sequence ended.',
      bounced: 'Nothing reaches them any more, so the sequence ended.',
      too_old: 'Their call is more than three months old, so the sequence ended.',
      merged: 'Two people turned out to be one, so only one of their sequences goes on.',
    },
    task: null,
  },
  touch_moved: {
    says: {
      night: 'It would be too early or too late where they are, so the touch waits until it is daytime there.',
      saturday:
        'No such texts may go on Saturdays where they may be, so the touch waits for the next day that allows them.',
      sunday:
        'No such texts may go on Sundays where they may be, so the touch waits for the next day that allows them.',
      holiday: 'No such texts may go on this holiday where they may be, so the touch waits for the next day.',
      state_hours: 'The state where they may be allows no such texts at that hour, so the touch waits until it does.',
      touch_that_day: 'They have heard from the sequence that day already, so the touch waits a day.',
      daily_cap: 'They got three automatic texts within a day, so the touch waits a day.',
      waits: 'It could not leave while it was due, so the touch waits for its next time.',
      paused: 'The sequence stood still for a while, so the touch comes later by as long.',
      called_again: 'They called again, so the touch waits a day from that call on.',
      late: 'It could not go when it was due, so it comes late, and the rest keep their distance.',
    },
    task: null,
  },
  touch_sent: {
    says: {
      sent: 'They stayed silent, so the next touch of the sequence left.',
      found: 'The touch was already sent from this line by another computer, or before a backup was put back.',
    },
    task: null,
  },
  touch_skipped: {
    says: {
      no_channel: 'The touch could go by no channel, so it was skipped.',
      perhaps_sent: 'A backup was put back and this e-mail may have left since it was made, so it is not sent again.',
      condition: 'What the touch is meant for does not hold for them, so it was skipped.',
    },
    task: null,
  },
  touch_dropped: { says: { dropped: 'The touch was of no more use, so it was not sent.' }, task: null },
  callback_task: {
    says: {
      silent: 'They have heard from you all week and stayed silent, so a call is the last thing to try.',
      no_hour:
        'What is known of where they are contradicts itself or leaves no hour for texts, so this touch is yours: call them.',
      cannot_text: 'Texts do not reach this number, so this touch is yours: call them.',
      line_blocked: 'This line cannot send texts at the moment, so this touch is yours: call them.',
      voice: 'A call is up to you.',
      too_old: 'They called more than three months ago and were not followed up in time, so a call is up to you.',
    },
    task: 'manual_callback',
  },
  waiting: {
    says: {
      a_day: 'They wrote a day ago and nobody has answered.',
      days: 'They still wait for an answer to what they wrote.',
    },
    task: 'waiting_24h',
  },
} as const satisfies Record<string, { says: Record<string, string>; task: TaskKind | null }>
