import type { FaultKind, Report } from '../../main/domain/words/event.ts'
import { hours, seconds, type Ms } from '../../main/domain/words/instant.ts'
import { landline } from './cast.ts'
import type { Computer } from './computer.ts'
import { faultOf } from './fates.ts'
import type { TextAtTwilio } from './twilio-texts.ts'
import type { World } from './world.ts'

/** The carriers: they deliver or do not, and say so late, twice, in the wrong order, or never (D9). */
export interface Carriers {
  carry(text: TextAtTwilio): void
}

const faults: readonly { readonly weight: number; readonly kind: FaultKind }[] = [
  { weight: 4, kind: 'unreachable' },
  { weight: 2, kind: 'filtered' },
  { weight: 2, kind: 'blocked' },
  { weight: 2, kind: 'expired' },
  { weight: 1, kind: 'other' },
  { weight: 0.7, kind: 'unregistered' },
]

export function newCarriers(world: World, computer: () => Computer, arrives: (text: TextAtTwilio) => void): Carriers {
  const { random } = world
  return {
    carry(text) {
      if (random.chance(0.06)) return // nobody ever says
      report(text, seconds(random.between(0.5, 3)), { is: 'on_its_way', sid: text.sid })
      world.after(untilFinal(), () => settle(text))
    },
  }

  function untilFinal(): Ms {
    return random.chance(0.85) ? seconds(random.between(2, 30)) : hours(random.between(0.01, 12))
  }

  function settle(text: TextAtTwilio): void {
    const isLandline = text.to === landline
    const fails = isLandline || (!world.isCalm() && random.chance(0.1))
    text.status = fails ? 'undelivered' : 'delivered'
    text.fault = fails ? faultOf(isLandline ? 'cannot_text' : random.weighed(faults).kind) : null
    const { sid, fault } = text
    report(text, seconds(random.between(0, 2)), fault ? { is: 'undelivered', sid, fault } : { is: 'delivered', sid })
    if (!fails) arrives(text)
  }

  /** A status callback: one attempt, so that a computer that is away never hears it. */
  function report({ id, sid }: TextAtTwilio, delay: Ms, said: Report): void {
    if (id === null || (!world.isCalm() && random.chance(0.15))) return
    const lag = random.chance(0.9) ? delay : seconds(random.between(5, 400))
    const arrive = () => void computer().hear({ type: 'TextReported', message: id, report: said })
    world.tell(() => `  the carrier will say of ${sid}: ${said.is}`)
    world.after(lag, arrive)
    if (random.chance(0.12)) world.after(seconds(random.between(5, 200)), arrive)
  }
}
