import type { PracticeAccount } from './account.ts'
import type { LiveLeg } from './live-calls.ts'
import type { Waits } from './waits.ts'
import type { WebhookSender } from './webhook-sender.ts'

/** What every part of the practice world is given. */
export interface PracticeWorld {
  readonly account: PracticeAccount
  readonly waits: Waits
  readonly sender: WebhookSender
  /** By sid, every leg that has not ended. */
  readonly live: Map<string, LiveLeg>
  readonly random: () => number
}

/** What Twilio does not promise an order for comes in either (twilio.md 3.2). */
export const eitherWay = (world: PracticeWorld) => world.random() < 0.5
