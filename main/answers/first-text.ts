import type { Params, Result } from '../../preload/contract.ts'
import { firstTextTokenFault } from '../domain/template.ts'
import type { Desk } from './desk.ts'
import { Failure } from './failure.ts'
import { shownInstant } from './shown.ts'

const LONGEST_TEXT = 1600

export function readFirstText(desk: Desk): Result<'firstText.read'> {
  const { approvedAt, ...texts } = desk.firstText.read()
  return { ...texts, ...(approvedAt === null ? {} : { approvedAt: shownInstant(approvedAt) }) }
}

/** S26: the texts in force from now on, read and approved. The token rule of S24 and S75 holds for all three. */
export function approveFirstText(
  desk: Desk,
  { body, lateBody, againBody }: Params<'firstText.approve'>,
): Result<'firstText.approve'> | Failure {
  const inForce = desk.firstText.read()
  const texts = { body, lateBody: lateBody ?? inForce.lateBody, againBody: againBody ?? inForce.againBody }
  for (const [name, template] of Object.entries(texts)) {
    const fault = faultIn(desk, name, template)
    if (fault) return fault
  }
  desk.firstText.approve(texts)
  return readFirstText(desk)
}

function faultIn(desk: Desk, name: string, template: string): Failure | undefined {
  const read = desk.firstText.tokensOf(template)
  if ('fault' in read)
    return new Failure(
      'bad_template',
      `${name} cannot be read: ${read.fault}.`,
      'Mend the template, or leave braces out.',
    )
  const lines = [...desk.policy().lines.values()]
  const namesOwnListing = lines.some(({ namesListing }) => namesListing)
  for (const token of read.tokens) {
    const fault = firstTextTokenFault(token, namesOwnListing)
    if (fault === 'unknown')
      return new Failure('bad_template', `${name} names ${token}, which is no token.`, `Leave ${token} out.`, { token })
    if (fault === 'too_early') {
      const whatToDo = `Leave ${token} out: until they have answered, a text names no listing, price or market.`
      return new Failure('bad_template', `${name} names ${token}, which a first text may not use.`, whatToDo, { token })
    }
  }
  return lines.map((line) => faultOnLine(desk, name, template, line)).find((fault) => fault !== undefined)
}

/** What goes out must be there, and fit, on every line. */
function faultOnLine(desk: Desk, name: string, template: string, line: Parameters<Desk['firstText']['sample']>[1]) {
  try {
    const { length } = desk.firstText.sample(template, line)
    if (length <= LONGEST_TEXT) return undefined
    return new Failure('bad_template', `${name} has ${length} characters; at most ${LONGEST_TEXT} fit.`, 'Shorten it.')
  } catch {
    return new Failure(
      'bad_template',
      `${name} comes out empty, or with a hole, on ${line.label}.`,
      'Give it words of its own, or ask with an if first.',
    )
  }
}
