import type { Phone } from '../../main/domain/words/identifiers.ts'
import { hours, minutes, seconds } from '../../main/domain/words/instant.ts'
import { silent } from './cast.ts'
import type { Computer } from './computer.ts'
import type { Meaning, TextAtTwilio, TwilioTexts } from './twilio-texts.ts'
import type { World } from './world.ts'

/** People who text, by themselves or because they were texted. */
export interface People {
  write(phone: Phone, line: Phone): void
  /** They say such a thing in this very instant, and it is heard in it, or never told. */
  sayNow(phone: Phone, line: Phone, meaning: Meaning): void
  /** A text of ours has arrived at theirs. */
  receive(text: TextAtTwilio): void
}

export interface PeopleParts {
  readonly world: World
  readonly computer: Computer
  readonly texts: TwilioTexts
  /** The numbers call another computer. */
  readonly isElsewhere: () => boolean
}

interface Saying {
  readonly weight: number
  readonly meaning: Meaning
  readonly bodies: readonly string[]
}

const sayings: readonly Saying[] = [
  { weight: 50, meaning: 'reply', bodies: ['Yes, call me at 5', 'who is this?', 'stop by at noon?', 'Si, gracias'] },
  {
    weight: 22,
    meaning: 'stop',
    bodies: [
      'STOP',
      'stop',
      'Stop.',
      ' stop\n',
      'Unsubscribe',
      'QUIT',
      'cancel',
      'OPTOUT',
      'please take me off your list',
      'ya no me escriban',
    ],
  },
  { weight: 8, meaning: 'start', bodies: ['START', 'unstop', 'Start'] },
  {
    weight: 20,
    meaning: 'noise',
    bodies: ['Liked “Hi, this is Anna”', 'HELP', '[Auto-reply] I am away', 'Loved an image'],
  },
]

export function newPeople({ world, computer, texts, isElsewhere }: PeopleParts): People {
  const { random } = world
  return {
    write(phone, line) {
      say(phone, line, random.weighed(sayings))
    },
    sayNow(phone, line, meaning) {
      const saying = sayings.find((one) => one.meaning === meaning)
      if (saying) say(phone, line, saying, 'now')
    },
    receive({ from: line, to: phone }) {
      if (world.isCalm() || silent.includes(phone) || !random.chance(0.3)) return
      const saying = random.weighed(sayings)
      world.after(minutes(random.between(0.2, random.chance(0.7) ? 20 : 300)), () => say(phone, line, saying))
    },
  }

  function say(phone: Phone, line: Phone, { meaning, bodies }: Saying, when: 'now' | 'soon' = 'soon'): void {
    if (world.isCalm()) return
    const text = texts.keep({ direction: 'in', id: null, from: phone, to: line, body: random.pick(bodies), meaning })
    world.tell(() => `${phone} texts ${line}: ${JSON.stringify(text.body)} (${text.sid})`)
    if (meaning === 'stop' && !/\w /.test(text.body)) texts.stop(line, phone) // Twilio knows its keywords alone
    if (meaning === 'start') texts.restart(line, phone)
    if (meaning === 'stop' && random.chance(0.4)) startAgainLater(phone, line)
    deliver(text, when)
  }

  function startAgainLater(phone: Phone, line: Phone): void {
    const start = sayings.find((saying) => saying.meaning === 'start')
    const wait = random.chance(0.3) ? seconds(random.between(1, 90)) : hours(random.between(0.1, 30))
    if (start) world.after(wait, () => say(phone, line, start))
  }

  function deliver({ sid, from, to, body, listedAt }: TextAtTwilio, when: 'now' | 'soon'): void {
    const isPolledFor = { is: false }
    const poll = () => {
      if (!isPolledFor.is) computer.pollFrom(listedAt)
      isPolledFor.is = true
    }
    const arrive = () => {
      const event = { type: 'MessageReceived', sid, line: to, from, body, media: [], at: world.clock() } as const
      if (!computer.hear(event)) poll()
    }
    const isLost = isElsewhere() || random.chance(when === 'now' ? 0.3 : 0.1)
    if (!isLost && when === 'now') arrive()
    else if (!isLost) world.after(seconds(random.chance(0.9) ? random.between(0.2, 2) : random.between(2, 120)), arrive)
    if (!isLost && random.chance(0.12)) world.after(seconds(random.between(1, 300)), arrive)
    if (isLost) world.tell(() => `  nobody will be told of ${sid}`)
    if (isLost || random.chance(0.3)) poll()
  }
}
