import type { Finding } from '../../preload/contract/template.ts'
import { toPlainSigns } from '../domain/gsm-text.ts'
import { isFirstContact, tokenFault, type TemplatePlace } from '../domain/template.ts'
import type { Line } from '../domain/words/policy.ts'
import type { Desk } from './desk.ts'

/** What is wrong with a template; `says` follows its name. */
export interface FoundFault extends Omit<Finding, 'sentence'> {
  readonly says: string
}

const LONGEST_TEXT = 1600

/** S24, S26, S75: the one judge of templates, for approving and for checking while they are written. */
export function faultsIn(desk: Desk, template: string, place: TemplatePlace): readonly FoundFault[] {
  const read = desk.templates.tokensOf(template)
  if ('fault' in read)
    return [
      {
        is: 'unreadable',
        says: `cannot be read: ${read.fault}`,
        whatToDo: 'Mend the template, or leave braces out.',
      },
    ]
  const lines = [...desk.policy().lines.values()]
  const namesOwnListing = lines.some(({ namesListing }) => namesListing)
  const ofTokens = read.tokens.flatMap((token) => faultOfToken(token, place, namesOwnListing))
  const onLines = lines.flatMap((line) => faultOnLine(desk, template, place, line)).slice(0, 1)
  return [...ofTokens, ...onLines, ...costly(desk, template, place, lines), ...curlySigns(template, place)]
}

/** For what a template is refused: the first of what is found that is more than advice; undefined: for nothing. */
export function faultToRefuse(desk: Desk, template: string, place: TemplatePlace): FoundFault | undefined {
  return faultsIn(desk, template, place).find((one) => !isOnlyAdvice(one))
}

function isOnlyAdvice({ is }: FoundFault): boolean {
  return is === 'curly_signs' || is === 'too_many_texts'
}

function faultOfToken(token: string, place: TemplatePlace, namesOwnListing: boolean): readonly FoundFault[] {
  switch (tokenFault(token, place, namesOwnListing)) {
    case undefined:
      return []
    case 'unknown':
      return [
        { is: 'unknown_token', token, says: `names ${token}, which is no token`, whatToDo: `Leave ${token} out.` },
      ]
    case 'too_early': {
      const whatToDo = `Leave ${token} out: until they have answered, a text names no listing, price or market.`
      return [
        {
          is: 'token_not_allowed',
          token,
          says: `names ${token}, which may not be used before they have answered`,
          whatToDo,
        },
      ]
    }
  }
}

/** What goes out must be there, and fit, on every line. */
function faultOnLine(desk: Desk, template: string, place: TemplatePlace, line: Line): readonly FoundFault[] {
  const { sample, render } = desk.templates
  try {
    const { length } = isFirstContact(place) ? sample(template, line) : render(template, place, null, line)
    if (length <= LONGEST_TEXT) return []
    const says = `has ${length} characters; at most ${LONGEST_TEXT} fit`
    return [{ is: 'too_long', says, whatToDo: 'Shorten it.' }]
  } catch {
    const says = `comes out empty, or with a hole, on ${line.label}`
    return [{ is: 'empty_without_name', says, whatToDo: 'Give it words of its own, or ask with an if first.' }]
  }
}

const MOST_TEXTS = 2

/** The carriers make several texts of a long one, and each is paid for. */
function costly(desk: Desk, template: string, place: TemplatePlace, lines: readonly Line[]): readonly FoundFault[] {
  if (place === 'email') return []
  const most = Math.max(0, ...lines.map((line) => textsMadeOf(desk, template, place, line)))
  if (most <= MOST_TEXTS) return []
  const whatToDo = 'Shorten it, or leave out signs such as emoji, which make every text shorter.'
  return [{ is: 'too_many_texts', says: `goes out as ${most} texts; at most ${MOST_TEXTS} read well`, whatToDo }]
}

function textsMadeOf({ templates }: Desk, template: string, place: TemplatePlace, line: Line): number {
  try {
    return templates.measure(templates.render(template, place, null, line)).texts
  } catch {
    return 0 // why it cannot be rendered is found elsewhere
  }
}

/** D14: what is written by hand goes out as it is; everything else with plain signs. */
function curlySigns(template: string, place: TemplatePlace): readonly FoundFault[] {
  if (place === 'email' || toPlainSigns(template) === template) return []
  return [
    place === 'reply'
      ? {
          is: 'curly_signs',
          says: 'has curly quotes or dashes, which can make one text cost as much as three',
          whatToDo: 'Use plain quotes and hyphens.',
        }
      : {
          is: 'curly_signs',
          says: 'has curly quotes or dashes, which go out as plain ones',
          whatToDo: 'Nothing; or write plain ones.',
        },
  ]
}
