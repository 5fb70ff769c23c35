/** What a task asks of the agent. */
export type TaskKind =
  | 'manual_callback'
  | 'in_doubt'
  | 'missing_email'
  | 'confirm_stop'
  | 'booking_cancelled'
  | 'waiting_24h'
  | 'voice_touch'
  | 'owner_elsewhere'
