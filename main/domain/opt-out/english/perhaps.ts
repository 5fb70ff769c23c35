import { patterns } from '../pattern.ts'
import { classes } from './classes.ts'

/** What honest readers read differently; `firm`: whatever else the text says. */
export const perhapsFirm = patterns(
  classes,
  `
  if|unless|once|when ..6 ,? ..1 take|remove @me ..1 off|from
  if ..3 sold|gone|contract|pending ..4 stop|remove|@reaching
  dont|no|not|stop|quit ..2 text|texting|message|texts|call|calling ..4 late|early|before|after|am|pm|midnight|night|yet|sundays|sunday|weekends|morning|during|dinner
  call instead
  dont|no|not|never|stop text|texts|texting @me? ,|.? ..1 call|email
  ^^ dont bother $$
  ok|okay|just|then cancel $$
  ^^ cancel all|everything|it|that|them|this ..1 $$
  call|email @me? instead ..1 of|$
  instead of texting|texts|messaging
  email ..2 only|instead|please
  only email|call @me
  why ..2 you|u|yall ..1 still|keep? texting|messaging @me
  slow|cool|calm down ..1 with|on ..1 @msgs
  only text|message ..1 on|at|during
  texts|text|texting after|at|before ..1 pm|am|10pm|9pm|midnight|night
  too many texts|messages|text|msgs
  you|u text ..1 lot|much
  text|message|texting @me? less
  less texts|messages
  fewer texts|messages
  stop|pause|hold|quit ..3 for now|awhile|while
  hold|holding off $
  hold off for|please
  pause
  take|taking a break
  give|need @me ..1 space|time|break
  not a ..1 good|great time for
  stop lol|jk|haha
  🖕|🤬
  misdial|misdialed|misdialled
  `,
)

/** The same, unless the rest of the text wants something of the agent. */
export const perhaps = patterns(
  classes,
  `
  not|no-longer|never|isnt|arent ..2 interested
  uninterested
  no thanks|thankyou|ty $$
  ^^ im|we|were|am all|good|fine|set|done|out|cool|straight|okay ..1 $$
  ^^ good $$
  ^^ all set $$
  ^^ nah|nope|no im|were|we ..1 good|fine|set $$
  ^^ out|done|bye|goodbye|nevermind|nvm|spot|quiet|stoop|shop|quite|step $$
  ^^ never mind $$
  ^^ forget it|that|this|about $
  forget it $
  ^^ pass|🛑|✋|⛔|🚫|❌ $$
  ^^ count @me out
  ^ cancel it|this|everything|that|all|them $
  not|no-longer|arent|isnt|stopped ..1 looking|buying|selling|searching|moving|shopping ..2 any-more|$
  no-longer ..1 looking|buying|selling|moving|searching|in
  no-longer need|needed ..2 $
  not in|on the ..1 market|looking
  not at this|the time|moment
  not right? now
  maybe later
  passed away
  passed $$
  died|deceased|death|funeral
  ^^ dont bother $$
  changed my|our ..1 mind
  why|how|where ..4 you|u|yall ..2 get|got|have|find|obtain ..2 number
  how|where|who ..4 gave ..3 number
  who ..1 gave|give ..2 my|this ..1 number
  why|y ..2 you|u ..3 texting|messaging|contacting|keep|spamming
  why ..3 keep texting|messaging|getting|sending
  by|on|an accident|mistake
  called|dialed wrong
  butt|pocket|accidental|accidentally dial|dialed|dialled|call|called
  called in error
  not the ..1 homeowner|owner|seller
  dont|never|no-longer own|owned
  stop the process
  hate|annoying|annoyed|bothersome|intrusive|invasive|creepy
  harass|harassing|harassment|stalking|stalker
  no !one|dogs|pets|kids|problem|parking|way|body|body's|showings here $
  ^^ no need $$
  ^^ we|were are? ..1 fine|good|set $$
  ^^ i give up $$
  told|tell|asked|ask !you|u|yall|your ..4 to ..1 stop|quit|remove|take|leave
  not moving|selling|buying $
  no calls $
  leave it here|there|at
  dont want|need ..2 house|home|realtor|agent|help
  dont email
  `,
)

/** Any word of ending near any word for what we send: no phrase we know, and yet perhaps a wish. */
export const sounds = patterns(
  {
    end: `stop quit end cease halt no dont never not without enough done cancel remove delete off disable block leave less unwanted
      sick tired hate annoying bothering against done finish finished cut kill lose ya basta sin ni parar dejar harto`,
    ours: `texts texting messages messaging msgs spam notifications chat thread list mensajes textos mensajitos textitos
      reminders marketing solicitation`,
    they: 'text texts message messages',
  },
  `
  stop|quit $
  stop|quit ~
  unsubscribe
  @end ..5 @ours
  @ours ..4 @end
  dont|never|not|no ..4 @they again|any-more
  leave|left me|us|alone
  take|get|remove|delete me|us off|out|from
  no ..2 contacten|escriban|llamen|manden|molesten
  dont|never ..1 contact|text|message|bother
  `,
)

/** No more than a hint: it takes a text that is about nothing else. */
export const hints = patterns(
  classes,
  `
  police|cops|illegal|violation|authorities
  ^ blocked|reported|deleted|removed
  excluded|unwanted|unsolicited|opted|muted|silenced
  alone|enough|chill|exit|shoo|nope-out|circumstances|uninvited|scram
  creep|creepy|idiot|idiots|asshole|assholes|bitch|bastard|moron|stupid|scum|pathetic|loser|jerk|rude|fuck|bullshit|scammer|scam
  spam|robot|spammer|spammers|telemarketer|telemarketers|stalker
  none|nothing of|to
  wrong $
  texts|texting|messages|messaging ..3 too|constantly|nonstop|every|all|again|daily
  again $
  any-more $
  write|text|call|message back|again
  private|personal|work|business number|phone|line|cell
  not|isnt|aint|no-longer ..2 number|phone
  moved|passed|gone . ..2
  ^ never !mind|been|bought|too|seen|had|lived|tried|heard
  dont $
  stop|quit|cease ~
  no ..1 interest|means
  lata|molestia|harto|harta|policia|abogado|equivocado|equivocada|confunde|confundiendo|nunca|jamas|pendejo|cabron|puta|mierda|verga|hartos
  ^ ya no !tengo|rento|hay
  no soy|vive|conozco|mande|manden
  no quiero $
  dejen|dejame|dejenme
  `,
)

/** The text is about a house, a time or a price, or asks something. */
export const aboutHouses = patterns(
  classes,
  `
  ?|house|home|homes|price|showing|showings|tour|offer|contract|beds|bed|bath|baths|listing|hoa|lender|inspection|seller|buyer|school|schools|lease
  rent|renting|loan|closing|close|yard|garage|kitchen|condo|condos|ranch|acre|acres|pool|roof|fence|lot|unit|mls|appraisal|deposit|escrow|deed|title|trust|fha|va
  monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thurs|thu|fri|sat|sun|tomorrow|tonight|today|weekend|noon|week|month|pm|am|spring|summer|fall|winter
  neighborhood|area|market|commission|address|pics|photos|fridge|stairs|floor|carpet|downtown|military|base|credit|income|tax|taxes|mortgage|pmi|warranty|insurance|street|st|corner|gate|door
  apartment|duplex|townhome|townhomes|townhouse|property|land|sqft|parking|lockbox|key|keys|sign|basement|kids|dogs|cats|job|family|commute
  casa|casas|precio|renta|rentar|comprar|cita|visita|escuela|escuelas|cochera|bano|banos|cuartos|recamaras|patio|alberca|barrio|zona|calle|manana|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|mes|trabajo|credito|prestamo|depa
  thats|great|love|cute|amazing|beautiful|yes|yeah|call|si|quedamos|cuando|donde
  `,
)
