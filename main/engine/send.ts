import { isNothing, undecided, type Decided } from '../domain/decided.ts'
import { whileAsking } from '../domain/delivery.ts'
import { enrollmentOf, messageIn } from '../domain/find.ts'
import { judgeSend, unrenderable, withWords, type Worded } from '../domain/judge-send.ts'
import type { MessageId } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Message, PersonFile } from '../domain/words/person-file.ts'
import { textOfTouch } from '../domain/touch.ts'
import type { Line, Policy } from '../domain/words/policy.ts'
import { newsOf } from './news.ts'
import type { OutgoingEmail, OutgoingText, Ports, Words } from './ports.ts'

/** What has to be sent now. */
export type Outgoing =
  { readonly is: 'text'; readonly text: OutgoingText } | { readonly is: 'email'; readonly email: OutgoingEmail }

/** How long a text is of use to whoever gets it (D9). */
const FIRST_TEXT_VALID_SECONDS = 600
const HOUR_VALID_SECONDS = 3600

/**
 * Judges a text again, gives it its words and marks it `sending` in one transaction (design §1.3). What is
 * returned must be sent; undefined: nothing leaves.
 */
export function letGo(ports: Ports, id: MessageId): Outgoing | undefined {
  const { before, after } = judgeAnew(ports, id, (file, policy, now) =>
    isBusy(file) ? undecided(file) : judged(ports, id, file, policy, now),
  )
  const text = messageIn(after, id)
  return after !== before && text.state === 'sending' ? outgoing(text) : undefined
}

/** Judges a text that may not leave now: what is of no more use is dropped with its sentence, the rest waits on. */
export function giveUp(ports: Ports, id: MessageId): void {
  judgeAnew(ports, id, (file, policy, now) => {
    const decided = judgeSend(id, file, policy, now)
    return messageIn(decided.file, id).state === 'sending' ? undecided(file) : decided
  })
}

/** In one transaction; what came of it is kept and told. */
function judgeAnew(
  { store, clock, announce }: Ports,
  id: MessageId,
  judge: (file: PersonFile, policy: Policy, now: EpochMs) => Decided,
): { readonly before: PersonFile; readonly after: PersonFile } {
  const { before, after, now } = store.transaction((tx) => {
    const before = tx.load({ is: 'message', message: id })
    const now = clock.now()
    const decided = judge(before, tx.policy(), now)
    if (!isNothing(decided, before)) tx.write(before, decided)
    return { before, after: decided.file, now }
  })
  newsOf(before, after, now).forEach(announce)
  return { before, after }
}

/** Notes that a look or a question is under way, so that one lost with the process is begun again. */
export function beginAsking({ store, clock }: Ports, id: MessageId): Message {
  return store.transaction((tx) => {
    const before = tx.load({ is: 'message', message: id })
    const text = whileAsking(messageIn(before, id), clock.now())
    const messages = before.messages.map((message) => (message.id === id ? text : message))
    tx.write(before, { file: { ...before, messages }, journal: [] })
    return text
  })
}

function judged({ words }: Ports, id: MessageId, file: PersonFile, policy: Policy, now: EpochMs): Decided {
  const decided = judgeSend(id, file, policy, now)
  const text = messageIn(decided.file, id)
  if (text.state !== 'sending' || text.purpose === 'manual') return decided
  const line = policy.lines.get(text.from)
  try {
    if (!line || !decided.file.person) return unrenderable(id, file, policy, now)
    return withWords(decided, id, wordsOf(words, text, decided.file, line))
  } catch {
    return unrenderable(id, file, policy, now)
  }
}

/** Throws where there is no such touch any more, or its template cannot be rendered. */
function wordsOf(words: Words, text: Message, file: PersonFile, line: Line): Worded {
  const { person } = file
  if (!person) throw new Error('nobody to write to')
  const { touch } = text
  if (touch === null) return { body: words.render(text, person, line) }
  const plan = enrollmentOf(text, file)?.sequence?.touches.find(({ number }) => number === touch.number)
  if (plan && text.email) return words.renderEmail(plan, person, line)
  const template = plan && textOfTouch(plan)
  if (template === null || template === undefined) throw new Error('a touch without words')
  return { body: words.renderTouch(template, touch.number, person, line) }
}

/** Never two of one person at once. */
function isBusy({ messages }: PersonFile): boolean {
  return messages.some(({ state }) => state === 'sending')
}

function outgoing({ id, from, to, body, purpose, email }: Message): Outgoing {
  const words = body ?? ''
  if (email)
    return { is: 'email', email: { id, from: email.from, to: email.to, subject: email.subject ?? '', body: words } }
  const validitySeconds = purpose === 'manual' || purpose === 'touch' ? HOUR_VALID_SECONDS : FIRST_TEXT_VALID_SECONDS
  return { is: 'text', text: { id, from, to, body: words, validitySeconds } }
}
