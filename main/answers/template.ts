import type { Params, Result } from '../../preload/contract.ts'
import { lastLineOf } from '../domain/find.ts'
import type { Line } from '../domain/words/policy.ts'
import type { Desk } from './desk.ts'
import { Failure } from './failure.ts'
import { fileOf } from './lead.ts'
import { faultsIn } from './template-findings.ts'

/** Stands in a rendering for whom nobody is named. */
const SAMPLE_NAME = 'Maria Delgado'

/** What is wrong with a text, what it costs, and how it would read. Approving refuses what this finds, and nothing else. */
export function checkTemplate(
  desk: Desk,
  { text, place, leadId }: Params<'template.check'>,
): Result<'template.check'> | Failure {
  const file = leadId === undefined ? undefined : fileOf(desk, leadId)
  if (file instanceof Failure) return file
  const { lines } = desk.policy()
  const known = file && lastLineOf(file)
  const line = (known && lines.get(known)) ?? lines.values().next().value
  const renderings = line ? renderingsOf(desk, { text, place, name: file?.person.name ?? SAMPLE_NAME, line }) : null
  const longer =
    renderings && renderings.withName.length > renderings.withoutName.length
      ? renderings.withName
      : renderings?.withoutName
  return {
    findings: faultsIn(desk, text, place).map(({ says, ...fault }) => ({ ...fault, sentence: `The text ${says}.` })),
    ...desk.templates.measure(longer ?? text),
    renderings,
  }
}

interface ToRender {
  readonly text: string
  readonly place: Params<'template.check'>['place']
  readonly name: string
  readonly line: Line
}

/** Null: it cannot be rendered. */
function renderingsOf({ templates }: Desk, { text, place, name, line }: ToRender) {
  try {
    return {
      withName: templates.render(text, place, name, line),
      withoutName: templates.render(text, place, null, line),
    }
  } catch {
    return null
  }
}
