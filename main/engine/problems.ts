import type { Decided } from '../domain/decided.ts'
import { spoken } from '../domain/phone-number.ts'
import type { Fault, FaultKind } from '../domain/words/event.ts'
import type { Phone } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Policy } from '../domain/words/policy.ts'
import type { News, ProblemCode } from './ports/news.ts'

/** Something that stops texts, or may, and what to do about it. */
export interface Problem {
  readonly code: ProblemCode
  readonly sentence: string
  readonly whatToDo: string
  /** What it is of, where there may be several of one code: the line. */
  readonly about?: string
}

export interface StandingProblem extends Problem {
  readonly since: EpochMs
}

/** What is wrong now. All news pass through it: nothing is told twice without having been settled between. */
export interface ProblemLedger {
  /** Hands on what is news; a problem that stands already, and the settling of one that does not, is none. */
  announce(news: News): void
  raise(problem: Problem): void
  /** `about` absent: of whatever it is. */
  clear(code: ProblemCode, about?: string): void
  /** The one that has stood longest first. */
  standing(): readonly StandingProblem[]
}

/** `before`: what stood when the program was last running, which is not told again. */
export function problemLedger(
  { now, announce }: { readonly now: () => EpochMs; readonly announce: (news: News) => void },
  before: readonly StandingProblem[] = [],
): ProblemLedger {
  let standing = before
  const isMeant = (code: ProblemCode, about: string | undefined) => (problem: Problem) =>
    problem.code === code && (about === undefined || problem.about === about)
  return { announce: tell, raise, clear, standing: () => standing }

  function tell(news: News): void {
    if (news.event === 'problem.raised') raise(news.data)
    else if (news.event === 'problem.cleared') clear(news.data.code, news.data.about)
    else announce(news)
  }

  function raise(problem: Problem): void {
    if (standing.some(({ code, about }) => code === problem.code && about === problem.about)) return
    standing = [...standing, { ...problem, since: now() }]
    const { code, sentence, whatToDo } = problem
    announce({ event: 'problem.raised', data: { code, sentence, whatToDo } })
  }

  function clear(code: ProblemCode, about?: string): void {
    const stood = standing.some(isMeant(code, about))
    standing = standing.filter((problem) => !isMeant(code, about)(problem))
    if (stood) announce({ event: 'problem.cleared', data: { code } })
  }
}

/** What the agent can do about a line that cannot send (D9). */
const mends: Readonly<Partial<Record<FaultKind, string>>> = {
  unregistered: 'Register the line for A2P 10DLC at Twilio; it can take days. Until then call people back by hand.',
  filtered: 'Read the text as a carrier would, check the registration of the line, then write to somebody by hand.',
  credentials: 'Check the account SID and the auth token in the settings, then start again.',
  sender: 'Check at Twilio that this number is yours and can send texts.',
  account: 'Check the Twilio account: its balance, its trial limits and its compliance profile.',
}

/** What is said when a line stops, and when it goes again. */
export function problemOfLine({ blocks, unblocks }: Decided, { blockedLines }: Policy): readonly News[] {
  if (unblocks && blockedLines.has(unblocks))
    return [{ event: 'problem.cleared', data: { code: 'line_blocked', about: unblocks } }]
  if (!blocks || blockedLines.has(blocks.line)) return []
  return [{ event: 'problem.raised', data: blockedLine(blocks.line, blocks.fault) }]
}

/** A line that cannot send (D9). */
export function blockedLine(line: Phone, { kind }: Fault): Problem {
  const sentence = `Texts from ${spoken(line)} are stopped: Twilio or the carriers refuse them.`
  const whatToDo = mends[kind] ?? 'Look up what Twilio says of this number, then write to somebody by hand.'
  return { code: 'line_blocked', sentence, whatToDo, about: line }
}

/** A copy of the database has shown that the database is damaged. */
export const damagedDatabase: Problem = {
  code: 'database_damaged',
  sentence: 'The database on this computer is damaged; the copies made before are kept.',
  whatToDo:
    'End the program and start it with --restore and the newest file of backups: what happened since is asked of Twilio.',
}
