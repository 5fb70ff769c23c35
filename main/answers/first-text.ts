import type { Params, Result } from '../../preload/contract.ts'
import type { TemplatePlace } from '../domain/template.ts'
import type { Desk } from './desk.ts'
import { Failure } from './failure.ts'
import { shownInstant } from './shown.ts'
import { faultToRefuse } from './template-findings.ts'

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
  const fault =
    faultIn(desk, 'body', texts.body, 'first_text') ??
    faultIn(desk, 'lateBody', texts.lateBody, 'late_text') ??
    faultIn(desk, 'againBody', texts.againBody, 'again_text')
  if (fault) return fault
  desk.firstText.approve(texts)
  return readFirstText(desk)
}

function faultIn(desk: Desk, name: string, template: string, place: TemplatePlace): Failure | undefined {
  const fault = faultToRefuse(desk, template, place)
  if (!fault) return undefined
  const { says, whatToDo, token } = fault
  return new Failure('bad_template', `${name} ${says}.`, whatToDo, token === undefined ? undefined : { token })
}
