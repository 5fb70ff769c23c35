import { patterns } from '../pattern.ts'
import { classes } from './classes.ts'

/** What looks like a request and is none; it covers the words it is made of. */
export const harmless = patterns(
  classes,
  `
  # stop, and what is not us
  dont|never|not|didnt|please-dont|wont|shouldnt|doesnt|couldnt|cant|wouldnt ..1 stop|stopping|quit|stops ..2 @reaching|sending|looking ..5
  dont|not|shouldnt|couldnt|cant ..1 stop|stopping|quit|stops|unsubscribe|cancel|end|leave|opt-out ..3
  !you|youre|u|yall|this|it|these wont|wouldnt|doesnt|didnt ..1 stop|quit ..2
  stop|quit us|him|her|smoking|drinking
  harassment|spam if|and
  stop|quit by|at|in|over|sign|signs|light|lights|loss|watch|payment|order|on|along|here|there|off|when|before|after|if|worrying|into|through
  stop by|listening|looking|renting|paying|thinking|working|believing|apologizing|worrying|dreaming|talking|smoking|wasting|being|overthinking|stressing|making|at|a|an
  stop for !now|good
  bus|train|tub|pit|full|short|truck|door|next|last|first|second|third|non|quick|rest|one|metro|subway|trolley|school|1|water|gas|rain|nonstop|4|four|three|two|way|whistle|tour|final stop|stops
  a|the|that|our|my|your|his|each|every|any|another stop
  !you|u|yall wont|wouldnt|doesnt|didnt leave ..3 alone
  can|could|may you|they|owners|buyers|we|sellers opt-out
  not # ,|. #
  does|did|will|would !you|u|yall|like|love|appreciate|prefer|rather|it|this|these|that|they|texts|messages|y'all ..3 stop
  the|lol|omg|haha|lmao|ever stop $
  lol|omg|haha|lmao|hahaha ..0 stop|quit it?
  stop|quit it? youre ..2
  they stop ..2
  we|i|they|he|she stop|quit
  stop to|showing|accepting|negotiating|parking
  dont want|need|like anything over|under|above|below|near|with|without|in|that|bigger|smaller|too
  ill|will|going-to|to stop and|for|at|by|in
  not|isnt|wasnt this|my|our|a|the last|final offer|price|number|day|house
  never stop|stopping|quit ..3
  leave you ..1 alone
  wife|husband|he|she|they|i|seller|agent|lender|boss|tenant quit|stop $
  dont|never text|call|message the|those|that ..1 kids|kid|house|office|landline|other
  dont like|do|enjoy texting ..1
  never got|received|saw ..2
  show|shows|flagged|marked ..2 spam
  to bother you ..1
  dont disturb is|was|mode ..1
  unenroll|disable|deactivate|suspend ..1 from|the ..1 city|trash|alarm|utilities|water
  opt-out of the ..1 solar|lease|school|county|city
  how to opt-out of the ..1
  kids|dogs|it|they be left ..1 alone
  dont disturb is
  stop was
  left us|me a|the|some|your ..1
  quit|stop with the ..1 @house|fixers|fixer|condos
  # the search, narrowed
  stop|quit|dont|no-more|no|never ..1 sending|send|showing|show|giving|forwarding @me? ..2 @house
  no-more|no ..1 @house|fixer $
  no-more|no ..1 @house|fixer !text|texts|message|messages|contact|sms|texting|spam|call|calls
  stop|quit|dont sending|send @me? ..3 in|over|above|under|below|with|without|from|on|past|outside
  dont|not|never send ..1 the|it|a|an|my|that|any ..1 contract|to|deposit|offer|docs|documents|paperwork|check|money|wire|earnest|lender|yet|email
  no-more than
  # cancel, end, quit
  cancel|canceling|cancelled|end my|the|our|a|this|tomorrows|todays
  quit my|the|our|a|this|her|his|claim ..1 job|smoking|work|deed
  stop|end|close|date ..1 $$ of
  # not taken off
  dont|not|never|neednt ..3 to take|remove|delete|drop ..3
  hope|did|if|afraid|sorry ..3 you|i|we ..2 lose|lost|delete|deleted|forgot|forget|erase ..1 your|my|the number|info
  oh|aww|aw stop ,? ..4
  stop , thats|that|it|youre ..5
  dont|not|never ..2 forward|send|give|share ..2 info|information|data|number to
  asked|told|asks|tells|wants|want us|me|him|her|them ..1 not|to ..1 not? ..3
  dont|not|didnt want-to|mean|wanna|trying ..1 bother|text|call|disturb|bug you|u|so|your|this
  cant|couldnt|dont|never|didnt find|see|open|read|hear|understand|get|load ..3
  no text|message|word|call yet|back|from|received
  can|could the|a|our ..2 opt-out
  unsubscribe was|wasnt|by
  dont|never text|message|tell that|it|this to
  dont|not|never|didnt|wont|shouldnt ..1 want-to|want|mean|intend|meant ..1 to? unsubscribe|opt-out|stop|remove|leave|cancel
  dont|not|never|wont ..1 take|remove|delete|drop|lose|forget|block|erase ..5
  remove|delete|drop|clear|strike|take|get|pull|leave|wipe ..2 the|that|those|a|an|popcorn|her|his|him|my|our ..2 contingency|contingencies|fridge|shed|ceiling|sign|photos|photo|pictures|carpet|price|wall|walls|lien|deed|title|loan|pool|listing|post|old|tree|trees|ex|name|house
  from|off ..2 deed|title|lease|loan|mortgage|contract|market|sign|mls|zillow
  out|off ..2 apartment|lease|house|rental|contract|deal|market|town|school|sign
  opt-out of !these|this|the|your|texts|messages|all|it|everything|getting|receiving|any|sms|future|ur|further|texting
  opt-out of the ..1 home|hoa|warranty|insurance|inspection|escrow|program
  @take !me|us|my|our|this|moms|his|her|it ..3 off
  @take the|her|his ..3 off
  @take my ..1 house|home|listing|condo off
  removed|deleted|dropped by|can|are|is|before
  contingencies|contingency|condition ..3 removed
  revocable|revoke ..1 trust|offer|living|poa|power
  # other people, other things
  dont|never|not ..1 text|message|contact|call|tell|disturb|bother|email ..1 the|my|that|those ..1 @third
  i|we|they|he|she|ppl|people dont|never|cant|didnt ..1 text|message|contact|reach|call|write|respond|get|send
  dont|didnt|never ..1 get|got|receive|received|see|saw your|the|my|a|any text|message|texts|messages|call|reply|response
  you|u|yall|nobody|they dont|never|didnt ..1 text|message|call|write|respond|reply|answer|called|texted|replied|answered back|me
  you|nobody never|didnt called|call|texted|replied|answered|send|sent
  why|if ..2 dont you
  told|tell|telling|tells|asked|asking|ask|says|said|warned !you|u|yall|your|me ..4 to|not ..1 never|not|dont|stop|quit|cancel|remove|take|leave|go
  told|tell|tells|asked|says|said him|her|them|he|she ..2 to
  dont disturb occupant|sign|occupants|tenant|was|mode|while|the
  no|not|dont|never ..2 hesitate
  wrong house|address|link|unit|price|zip|city|day|time|photo|door|button|listing|street|date|one|file|attachment|picture|house|turn|place
  wrong number|phone ..1 on|of|in|for
  wrong ..2 number on|of|in ..2 listing|beds|bedrooms|sign|site|zillow|mailbox|house
  wrong house number
  not interested in ..6 but|with|pool|hoa|condo|condos|that|anything|those|the
  not interested in a|an|the|that|anything|any|@house
  # the channel
  dont|no|not|never|stop|quit call|calls|calling|email|phone|emails|emailing|voicemail ..5 ,|. ..3 text|texts|texting
  dont|no|not|never call|calls|email just|only|please|but|instead|cuz|til|till text
  turn|shut|switch|cut off ..3 water|gas|electric|electricity|power|date|valve|light|lights
  leave|let it|the|that|a|some ..3 alone|be|key|keys|voicemail|message|details
  leave @me a|the|your|some|details|an
  house|home|property left alone
  see|tour|view|visit|look it|alone|them alone
  blocked off|by|the|sometimes|driveway|road
  number shows|comes|show ..2 blocked
  block with|party|walls|wall|from|away|over|off
  report|reports|reported came|on|income|from|says|is|back|for|the
  inspection|credit|the|a|market|appraisal|home|title|pest report
  spam filter|folder|risk|likely
  go|went|back|get|come away|to|off this|the|weekend|bed|work|next|from
  get out of here
  get out of town|the
  shut-up !and|or|already|please|now|bitch|you|asshole|stop|ok|creep
  ^ get out $
  back|hold|took|take off ..1 the|until|listing|price|market
  enough !already|of|with|is|texts|messages|texting|now
  good|big|close|sure|fair|nice|well|room|long|soon|warm|quiet|have|is enough
  had|have|got|there|not enough
  be last|final minute|week|month
  all out|done
  last|final text|message ..2 wrong|was|you|i !send|sent
  # taken back
  stop|unsubscribe|opt-out|cancel ..2 by|on accident|mistake
  accidentally|accident|mistake ..4 stop|unsubscribe|opt-out|blocked
  ignore|disregard|undo|scratch ..3 stop|unsubscribe|opt-out
  sent|texted|hit|typed|said stop ..1 by|on|accidentally|earlier
  stop message|button|text|word
  tired|sick of renting|paying|looking|apartments|the|our|this|living
  fed up with ..1 renting|rent|landlord
  one-more|another text|message|call ..1 to|with|from|when|about|please
  done|through|over with ..1 paperwork|inspection|renting|the|work|closing|chemo|school
  `,
)
