import { doNotWrite } from './english/do-not-write.ts'
import * as harmlessEnglish from './english/harmless.ts'
import { idioms } from './english/idioms.ts'
import * as perhapsEnglish from './english/perhaps.ts'
import { refuses } from './english/refuses.ts'
import * as rest from './english/rest-of-text.ts'
import { stops, surelyAsksToStop } from './english/stops.ts'
import { indexed } from './pattern.ts'
import * as spanish from './spanish.ts'

/** Asks to stop, whatever harmless words it seems to be part of. */
export const surely = indexed(surelyAsksToStop)

/** Asks to stop, unless it is part of something harmless. */
export const asksToStop = indexed([...stops, ...doNotWrite, ...idioms, ...refuses, ...spanish.pideParar])

/** What has a word of ending and asks for nothing; it covers the words it is made of. */
export const harmless = indexed([...harmlessEnglish.harmless, ...spanish.inocente])

/** What honest readers read differently, whatever else the text says. */
export const perhapsFirm = indexed([...perhapsEnglish.perhapsFirm, ...spanish.talvezFirme])

/** A word of ending near a word for what we send: no phrase we know, and yet perhaps a wish. */
export const sounds = indexed(perhapsEnglish.sounds)

/** What honest readers read differently, unless the rest of the text wants something of the agent. */
export const perhaps = indexed([...perhapsEnglish.perhaps, ...spanish.talvez])

/** No more than a hint, which takes a text about nothing else. */
export const hints = indexed(perhapsEnglish.hints)

/** The text is about a house, a time or a price, or asks something. */
export const aboutHouses = indexed(perhapsEnglish.aboutHouses)

/** Wants something of the agent. */
export const wantsAnswer = indexed([...rest.wantsAnswer, ...spanish.quiereRespuesta])

/** Takes back, in the same text, what was asked for. */
export const takesBack = indexed(rest.takesBack)
