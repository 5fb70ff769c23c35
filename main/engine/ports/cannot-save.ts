/** Why nothing can be kept: the disk is full or fails, another program holds the file, the folder may not be written to, the database is damaged. */
export type WhyNotSaved = 'full' | 'busy' | 'unwritable' | 'damaged'

/** What was to be kept is not, and not for a fault of ours; it may go again once the computer is put right. */
export class CannotSave extends Error {
  readonly why: WhyNotSaved
  constructor(why: WhyNotSaved, message: string, options?: ErrorOptions) {
    super(message, options)
    this.why = why
  }
}

/** What an agent reads of it, and can do about it. */
export const savingTroubles: Readonly<Record<WhyNotSaved, { readonly sentence: string; readonly whatToDo: string }>> = {
  full: {
    sentence: 'The disk is full or fails, so nothing can be kept now. Callers still hear ringing and voicemail.',
    whatToDo: 'Free some room on the disk. The calls missed until then are fetched from Twilio afterwards.',
  },
  busy: {
    sentence:
      'Another program holds the database, so nothing can be kept now. Callers still hear ringing and voicemail.',
    whatToDo:
      'Close the program that has the file open. The calls missed until then are fetched from Twilio afterwards.',
  },
  unwritable: {
    sentence:
      'The data folder cannot be written to, so nothing can be kept now. Callers still hear ringing and voicemail.',
    whatToDo:
      'See that the data folder can be written to. The calls missed until then are fetched from Twilio afterwards.',
  },
  damaged: {
    sentence: 'The database is damaged, so not everything can be kept. Callers still hear ringing and voicemail.',
    whatToDo: 'End the program and start it again: it then looks at the database and says what can be done.',
  },
}
