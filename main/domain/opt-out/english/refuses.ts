import { patterns } from '../pattern.ts'
import { classes } from './classes.ts'

/** Threats and law, no consent, and a number that is somebody else's. */
export const refuses = patterns(
  classes,
  `
  # block, report, sue
  ^ spam|blocked|blocking|scam|scammer|reported|harassment $$
  block|blocking|blocked|reporting|report|reported you|u|ya|your|this|ur ..1
  block|blocking|blocked|reported|reporting ..1 as|to|with ..1 spam|junk|ftc|fcc|authorities|police|bbb|attorney
  going-to|will|ill|be report|block|reporting|blocking ..3 number|you|this|spam
  this is|was|are ..1 spam|harassment|harassing|unsolicited|illegal|unwanted
  youre ..1 harassing|spamming|violating|bothering|annoying|blocked|stalking|reported
  unsolicited|unwanted|unauthorized @msgs|texts|calls
  violation|violating|violates ..3 law|dont|registry|rights|act|federal
  fcc|ftc|bbb
  breaking|broke|against ..1 law
  call|calling ..1 cops|police|authorities
  or else $
  be|get|getting|got blocked
  contacting|calling|contact|hiring|getting a|my|our ..1 lawyer|attorney
  consider yourself|this ..1 blocked|warned|reported|notified|notice
  blocked|reported|deleted and blocked|reported|deleted
  sue|suing|prosecute you|your|u|ya
  small claims
  my|our|a attorney|lawyer|attorneys|solicitor ..3 contact|contacting|hear|call|sue|text|next|involved
  hear from my|our attorney|lawyer
  next|another|again ..5 attorney|lawyer|police|cops|court|lawsuit|fine
  cease ..2 desist
  if you|i|u|this ..3 text|texts|message|call|contact|get|hear|texting|write|happens|receive ..3 again|another|one-more|any-more
  if you dont|keep stop|@reaching|sending
  one-more text|texts|message|call|msg ..2 and|or|@reaching
  text|message|contact|call @me ..1 again and|or|ill|i'll
  another text|message and|or
  keep ..1 @reaching|sending and|@me and|ill|im
  police|cops ..4 text|texts|again|harass|harassment|harassing
  # no consent
  dont|not|never|no|didnt|without|havent ..4 permission|consent|authorize|authorization|authorized|consented
  didnt|never|havent ..1 ask|asked|sign|signed|agree|agreed|subscribe|subscribed|requested|request|opt|opted|give|gave ..3 @msgs|these|this|up|texted|contacted|for
  who ..2 gave|give you|u|yall permission
  # some other person's number
  wrong number
  wrong|incorrect|different person|guy|gal|dude|man|lady|woman|girl|wife|fella|people|individual|party|phone|#
  have|got|has|texted|texting|reached|contacted ..1 wrong $
  texting|texted|messaging|messaged|contacting|reached|contacted|have ..2 wrong ..1 person|number|one|guy|dude|lady|human
  not|isnt|no-longer|aint ..1 her|his|their|my|# number|phone|cell
  not|isnt|no-longer|aint ..2 s number|phone
  no-longer|isnt|not ..3 number|phone for|of|belongs
  no-longer|doesnt|dont ..2 have|belong|use|own ..3 this number|phone
  doesnt belong to
  isnt|not ..2 right|correct person|number
  this|that isnt|aint #
  this isnt ..1 him|her
  im not # $
  im not ..3 person|one you
  wrong # $
  im not !interested|sure|ready|looking|home|available|in|on|at|the|a|an|selling|buying|here|free|from|good|able|done|there|going-to|familiar|allowed|approved|working|near|that|picky|worried|going|giving|trying|opposed|afraid|kidding|comfortable|happy|local|married|done $$
  nobody|none ..2 want|wants|wanted ..3 @reaching|texted|contacted|@msgs|@these
  not at this number|phone
  this is my|our phone|number|cell|line now
  # moved
  not the ..2 person|guy|number you
  ^ not # $
  nobody|nobody ..2 by|named|called|with|here ..1 that|this|by|named|#|is|name
  no # ..1 here|at|lives|in|by
  no # at|on|in|here
  nobody ..2 here ..2 by|named|wants|buying|interested|is
  no such person
  dont know any|a|no|who|what ..1 #|you|this|that
  changed|change|switched ..2 number|numbers $
  new owner of
  number|phone|cell ..1 belongs to|someone|another
  number|phone was|got|is ..1 reassigned|recycled|disconnected
  dont|not|never|do ..1 text|call|contact|message ..1 her|him|them|my ..3 again|any-more|ever|please|back|$
  typed|gave|put|entered ..2 my|wrong number ..2 mistake|wrong|error|accident
  delete|erase|remove|destroy|wipe ..2 data|info|information|records ..1 you|on|about|of
  # privacy
  delete|remove|erase ..3 personal ..1 information|info|data
  ccpa|gdpr
  `,
)
