/**
 * Before Twilio was listened to (D8) the outbox must not walk over every automatic text that waits: that took
 * 1.2 s at a million, with each event.
 */
export const dueBeforeListening = `
CREATE INDEX message_due_before_listening ON message (due_at_ms)
  WHERE due_at_ms IS NOT NULL AND (state <> 'pending' OR purpose = 'manual');
`
