import { patterns } from '../pattern.ts'
import { classes } from './classes.ts'

/** The rest of the text wants something of the agent. */
export const wantsAnswer = patterns(
  classes,
  `
  call|text|message|email|send|show|tell|let|let-me|give|keep|ring @me ..1
  call|text ..1 anyway|later|back|after|at|when|tomorrow|anytime|again
  can|could|may|should|do|does|did|would|will|is|are|was i|you|we|it|they|u|there|this|that
  when|where|what|how|whats|hows|which is|are|does|do|can|about|much|many|time|the|your|was|would|if|far|old|long
  i|we|id|ill|im|were want|need|like|love|prefer|looking|have|to ..1
  want|want-to|need|needs|looking|wants see|buy|sell|tour|schedule|for|a|an|to|house|something
  still ..1 interested|looking|want|available|here
  yes
  glad|happy|excited|great
  lets|see|tour|showing|reschedule|schedule
  only|just|instead|rather|but
  text|texts|texting good|fine|works|only|is|are|best|better
  going-to|yet
  `,
)

/** They take it back, in the same text. */
export const takesBack = patterns(
  classes,
  `
  ^ keep|continue sending|texting|messaging|looking|@me|em|them
  stop ,? ignore|disregard
  ^ actually
  jk
  stop ,|. ignore|disregard|jk|kidding
  kidding
  stop|unsubscribe|opt-out|cancel ..2 by|on accident|mistake
  accidentally|accident|mistake ..4 stop|unsubscribe|opt-out
  ignore|disregard|undo|scratch ..3 stop|unsubscribe|opt-out|that
  didnt|dont mean ..2 stop|unsubscribe|opt-out|that|it
  wait no
  on second thought
  `,
)
