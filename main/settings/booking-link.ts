import type { Settings } from './parse-settings.ts'

/** Where a lead can book a time; null: the agent has no such page. */
export function bookingLinkOf({ booking }: Settings): string | null {
  return booking?.calendly?.link ?? booking?.cal?.link ?? null
}
