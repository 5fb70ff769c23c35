import type { PracticeWorld } from './world.ts'

/** A request whose answer Twilio does not read: a status told, once, with no fallback (twilio.md 2). */
export interface StatusCallback {
  readonly url: string | undefined
  readonly method?: 'POST' | 'GET'
  readonly product: 'voice' | 'sms'
  readonly parameters: Readonly<Record<string, string>>
}

/**
 * Tells a status, as well-mannered as the account's callbacks are set to be (twilio.md 13.6). Resolves when it is told, or
 * at once when it is to come late.
 */
export async function tellStatus(world: PracticeWorld, callback: StatusCallback): Promise<void> {
  const { url, method = 'POST', product, parameters } = callback
  const { doubled = false, lateSeconds = 0, lost = false } = world.account.callbacks
  if (url === undefined || lost) return
  if (lateSeconds > 0) return world.waits.start(tellLate)
  await tell()

  async function tellLate() {
    await world.waits.sleep(lateSeconds)
    await tell()
  }

  async function tell() {
    for (let time = 0; time < (doubled ? 2 : 1); time += 1) {
      await world.sender.send({ url: url ?? '', method, product, parameters })
    }
  }
}
