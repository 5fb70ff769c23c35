import { expect, test } from 'vitest'
import { missedCall } from './outside/caller.ts'
import { FORWARDED, HOUR, outside } from './outside/outside.ts'
import { DAY, dueOf, leadOf, openTasksOf, sentAt, statesOf, walk } from './outside/weeks.ts'

/** Who is missed, and the five instants worked out by hand from D3, D4 and the table of the states. */
interface Week {
  readonly who: string
  readonly phone: string
  readonly zip?: string
  readonly touches: readonly string[]
}

/** `touches`: day and minute of each, UTC, of the year that the test names. */
const week = (who: string, area: string, touches: string, zip?: string): Week => ({
  who,
  phone: `+1${area}555014${zip === undefined ? 2 : 3}`,
  touches: touches.split(' '),
  ...(zip === undefined ? {} : { zip }),
})

/** Everybody is missed at once, and nobody ever answers: what is told beforehand, in the preview and by Twilio is one. */
async function expectWeeks(missedAt: string, listed: readonly Week[]): Promise<void> {
  const year = missedAt.slice(0, 4)
  const inYear = (touch: string) => `${year}-${touch}:00.000Z`
  const weeks = listed.map(({ touches, ...rest }) => ({ ...rest, touches: touches.map(inYear) }))
  const right = Object.fromEntries(weeks.map(({ who, touches }) => [who, touches]))
  expect(await told(missedAt, weeks)).toEqual({ previews: right, shown: right, left: right })
}

async function told(missedAt: string, weeks: readonly Week[]) {
  const world = await outside({ startAt: Date.parse(missedAt) })
  const previews: Record<string, readonly string[]> = {}
  for (const { who, phone, zip } of weeks) {
    await missedCall(world, FORWARDED, phone)
    if (zip !== undefined) await world.result('lead.update', { leadId: (await leadOf(world, phone)).lead.id, zip })
    const params = { sequenceId: 'buyer-7-days', missedAt, sample: { phone, ...(zip === undefined ? {} : { zip }) } }
    const { touches } = await world.result<{ touches: { dueAt: string }[] }>('sequences.preview', params)
    previews[who] = touches.map(({ dueAt }) => dueAt)
  }
  await world.advance(2 * HOUR)
  const shown: Record<string, readonly string[]> = {}
  for (const { who, phone } of weeks) shown[who] = await dueOf(world, phone)
  const due = weeks.flatMap(({ touches }) => touches)
  await walk(world, due)
  await world.advance(3 * DAY)
  return { previews, shown, left: Object.fromEntries(weeks.map(({ who, phone }) => [who, sentAt(world, phone)])) }
}

test('D3 D4 S49 S74 missed at 22:55 in the week of Thanksgiving: each touch at the first minute all rules leave open', async () => {
  const at = (hour: string) => `11-25T${hour} 11-26T${hour} 11-28T${hour} 11-30T${hour} 12-02T${hour}`
  await expectWeeks('2026-11-25T04:55:00.000Z', [
    week('Dallas, from 9, on holidays too', '214', '11-25T15:00 11-26T15:00 11-28T15:00 11-30T15:00 12-02T15:00'),
    week('Phoenix', '602', '11-25T15:00 11-26T15:00 11-28T15:00 11-30T15:00 12-02T15:00'),
    week('Arizona, perhaps Navajo', '928', at('15:00')),
    // 8 in Pensacola, which is 9 in Tallahassee.
    week('Florida, west', '850', '11-25T14:00 11-26T14:00 11-28T14:00 11-30T14:00 12-02T14:00'),
    week('Florida, west, overlay', '448', at('14:00')),
    week('Tallahassee, by its ZIP', '850', at('13:00'), '32301'),
    week('Oregon, perhaps Ontario', '541', '11-25T16:00 11-26T16:00 11-28T16:00 11-30T16:00 12-02T16:00'),
    // 8 in Adak. It is 19:55 in Anchorage when the later ones are due: inside, but touch 2 on the day of touch 1.
    week('Alaska', '907', '11-25T18:00 11-27T04:55 11-28T04:55 11-30T04:55 12-02T04:55'),
    // Not on holidays: touch 2 waits for Friday, and Saturday has room for touch 3.
    week('Alabama', '205', '11-25T14:00 11-27T14:00 11-28T14:00 11-30T14:00 12-02T14:00'),
    week('Louisiana', '504', '11-25T14:00 11-27T14:00 11-28T14:00 11-30T14:00 12-02T14:00'),
    week('Mississippi, on holidays too', '601', at('14:00')),
    // Weekdays only: touches 3 and 4 meet on Monday, so 4 goes on to Tuesday.
    week('Maine', '207', '11-25T14:00 11-27T14:00 11-30T14:00 12-01T14:00 12-02T14:00'),
    week('Rhode Island', '401', '11-25T14:00 11-27T14:00 11-28T15:00 11-30T14:00 12-02T14:00'),
    week('South Dakota, perhaps Rapid City', '605', at('16:00')),
    week('Utah', '801', '11-25T15:00 11-27T15:00 11-28T15:00 11-30T15:00 12-02T15:00'),
  ])
})

test('S49 6.2 missed on a Thursday at noon: touch 3 falls on a Sunday, and waits for Monday where none may go then', async () => {
  const third = (touch: string) => `01-07T20:00 01-08T18:00 ${touch} 01-12T18:00 01-14T18:00`
  await expectWeeks('2027-01-07T18:00:00.000Z', [
    week('Alabama', '205', third('01-11T14:00')),
    week('Louisiana', '504', third('01-11T14:00')),
    week('Mississippi', '601', third('01-11T14:00')),
    week('Maine, from 9', '207', third('01-11T14:00')),
    week('Rhode Island, from 9', '401', third('01-11T14:00')),
    week('South Dakota, from 9 in Rapid City', '605', third('01-11T16:00')),
    week('Utah', '801', third('01-11T15:00')),
    week('Dallas at noon, when Sunday opens', '214', third('01-10T18:00')),
    week('Philadelphia', '215', third('01-10T18:00')),
    week('New York', '212', third('01-10T18:00')),
    // 10 in Los Angeles and before 18 in New York, on weekdays alone.
    week('an area code that nobody knows', '436', third('01-11T18:00')),
  ])
})

test('S51 D3 the night of 14 March 2027: days are 24 hours, windows are clocks on the wall', async () => {
  const at = (hour: string) => `03-14T${hour} 03-15T${hour} 03-17T${hour} 03-19T${hour} 03-21T${hour}`
  await expectWeeks('2027-03-14T04:55:00.000Z', [
    // On Sundays Texas opens at noon, which is 17:00 from that night on.
    week('Dallas', '214', '03-14T17:00 03-15T14:00 03-17T14:00 03-19T14:00 03-21T17:00'),
    week('New York', '212', at('12:00')),
    week('Phoenix, whose clocks stay', '602', at('15:00')),
    week('Arizona, perhaps Navajo', '928', at('15:00')),
    week('Florida, west', '850', at('13:00')),
    week('Florida, west, overlay', '448', at('13:00')),
    week('Oregon, perhaps Ontario', '541', at('15:00')),
    week('Alaska', '907', at('17:00')),
  ])
})

test('S51 D4 19:30 in Phoenix is half past eight in the Navajo Nation from 14 March on, and too late there', async () => {
  await expectWeeks('2027-03-14T02:30:00.000Z', [
    // Touch 2 is due on the evening of touch 1's day, so a day later.
    week('Phoenix', '602', '03-14T15:00 03-16T02:30 03-17T02:30 03-19T02:30 03-21T02:30'),
    week('Arizona, perhaps Navajo', '928', '03-14T15:00 03-15T15:00 03-17T15:00 03-19T15:00 03-21T15:00'),
  ])
})

test('S51 D3 the night of 7 November 2027: an hour that comes twice moves no touch by one', async () => {
  const at = (hour: string) => `11-07T${hour} 11-08T${hour} 11-10T${hour} 11-12T${hour} 11-14T${hour}`
  await expectWeeks('2027-11-07T03:55:00.000Z', [
    week('Dallas', '214', '11-07T18:00 11-08T15:00 11-10T15:00 11-12T15:00 11-14T18:00'),
    week('New York', '212', at('13:00')),
    week('Phoenix, whose clocks stay', '602', at('15:00')),
    week('Arizona, perhaps Navajo', '928', at('15:00')),
    week('Florida, west', '850', at('14:00')),
    week('Florida, west, overlay', '448', at('14:00')),
    week('Oregon, perhaps Ontario', '541', at('16:00')),
    week('Alaska', '907', '11-07T18:00 11-09T03:55 11-10T03:55 11-12T03:55 11-14T03:55'),
  ])
})

test('D4 a Texan number with a ZIP of New York: no hour is right for both, so every touch is a call to make', async () => {
  const world = await outside({ startAt: Date.parse('2027-01-07T18:00:00.000Z') })
  const [known, learnt] = ['+12145550142', '+12145550143']
  for (const phone of [known, learnt]) await missedCall(world, FORWARDED, phone)
  await world.result('lead.update', { leadId: (await leadOf(world, known)).lead.id, zip: '10001' })
  const { touches } = await world.result<{ touches: { reason?: { code: string } }[] }>('sequences.preview', {
    sequenceId: 'buyer-7-days',
    missedAt: '2027-01-07T18:00:00.000Z',
    sample: { phone: known, zip: '10001' },
  })
  expect(touches.map(({ reason }) => reason?.code)).toEqual(Array(5).fill('callback_task'))

  await walk(world, ['2027-01-07T20:00:00.000Z', '2027-01-08T18:00:00.000Z'])
  expect(await openTasksOf(world, known)).toContain('manual_callback')
  await world.result('lead.update', { leadId: (await leadOf(world, learnt)).lead.id, zip: '10001' })
  await world.advance(14 * DAY)
  expect([sentAt(world, known), sentAt(world, learnt)]).toEqual([
    [],
    ['2027-01-07T20:00:00.000Z', '2027-01-08T18:00:00.000Z'],
  ])
  expect([await statesOf(world, known), await statesOf(world, learnt)]).toEqual([
    ['skipped', 'skipped', 'skipped', 'skipped', 'skipped'],
    ['delivered', 'delivered', 'skipped', 'skipped', 'skipped'],
  ])
})
