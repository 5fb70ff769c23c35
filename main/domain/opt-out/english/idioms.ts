import { patterns } from '../pattern.ts'
import { classes } from './classes.ts'

/** Hints, idioms and curses that want to be left alone. */
export const idioms = patterns(
  classes,
  `
  # hints and idioms
  my|the ..1 phone|cell|inbox ..3 rest|peace|quiet|break|nap
  could|can|may|should|would ..1 rest|peace ..1 and ..1 quiet
  some|bit|little peace|quiet $
  silence|radio silence $$
  give ..1 up already
  give it up $
  ^ drop it $
  put it to rest
  chill|ease|easy|relax|calm ..1 with|on ..2 @msgs|spam
  which|what part of ..1 no|stop|remove|unsubscribe
  take a hike
  put a sock
  pack it in
  call it quits
  zip it
  pipe down
  get bent
  bite me $
  part ways
  were done here
  lets ..2 end ..1 here|it|this
  ^^ never|not again|ever $$
  ^^ never $$
  not ever $
  not now ..1 ever
  never ever $
  ^^ please dont $$
  i dare you
  so help me
  try me $
  swear|swear to god ..6 if|next|one-more
  if ..4 one-more|another|again $
  got ..1 one-more ..1 i
  another|one-more text|texts|message|call|msg and|or|ill|im
  one-more|next time $
  text|message|contact|call|write @me again $
  next|another|every text|texts|message|call|one ..1 goes|is|will|gets|from
  documenting|screenshotting|recording|saving|logging ..2 text|texts|messages|these|this|everything
  attorney general
  federal|state law
  consent to ..2 texted|texts|contacted|messages
  written|express|prior consent
  feel|youre free to ..1 drop|remove|take|delete|forget|stop|lose
  you|u can|may|could ..1 drop|remove|delete|forget|lose|retire|take ..1 @me|my
  never heard of ..1 #|you
  never called|contacted|inquired|reached ..1 you|u|#|anyone|out|about
  assigned|reassigned to me
  just got this number|phone
  got this number
  this number|phone|cell ..1 was|is|belongs ..2 assigned|reassigned|someone|not|no-longer|doesnt|new
  fake|false number
  daycare|church|fax|clinic|hospital|school|restaurant|business|office ..1 line|number
  landline
  you have|ve reached
  this is ..2 fax|daycare|church|clinic|school|restaurant|pharmacy|landline|business|police|salon|dentist|hospital
  shes|hes|he|she|im|is|child|kid ..2 a? minor
  direct no|all
  communicate|communication with|to|for my|our|him|her client
  nobody ..5 wants|needs|asked|likes ..2 @these|@msgs
  i said no $
  no ..2 @msgs $
  no @these|updates $
  updates|listings|info ..1 not needed
  @dontwant ..3 updates|@msgs|notifications|info|messages|listings|newsletter $
  no-need for|to ..2 these|this|text|texts|messages|keep|send|follow|check|write
  no need for|of ..1 @these|@msgs
  # leave us be
  leave|leaf|lave|lv @me ..4 alone|be|out
  leave|leaf me|us|my|our|this|him|her|them|alone ..3 alone
  let @me be $
  let-me be $
  be|been left ..2 alone|out
  lay|back|buzz|bug|sod|bugger|shove|jog|piss|fuck|f|hop off $
  lay|back|ease off @me|my
  piss|fuck|f|bugger|naff|screw off
  fuck you|ya|u|yourself|your
  screw you
  ^ f you|u|off
  go away $
  go away|bother|fuck|screw|kick|jump ..1 and|else|somebody|someone|yourself|rocks|please
  go to hell
  get lost $
  get-lost
  ^ beat it $
  ^ scram|shoo|begone|hush|enough|vamoose $
  kick rocks
  shut-up $
  shut ..2 up $
  stay|keep away|out ..1 from|of ..1 @me|my
  lose me
  knock it|this off
  cut it|this|the ..1 out|crap|shit|bs
  give it|this|me|us ..1 a ..1 rest|break|peace
  get out of my|our ..1 phone|inbox|messages|texts|life
  get out|off of? my ..1 phone|inbox
  @no blow|blowing ..2 phone
  take a hint
  get a life
  shut|turn|switch ..1 it|this|these|them|that off
  turn|shut|switch off ..2 texts|messages|notifications|alerts|updates|bot|this|these|it
  ghost|mute|block @me please|now|ok
  ^ ghost|block|mute @me
  hold|lay|back off ..3 good|forever|permanently
  hold off contacting|texting|@reaching
  done|through|finished|over with? you|these|texts|messages|this|ur
  sick|tired|fed|annoyed|sickof ..3 these|this|texts|messages|texting|hearing|your|you|the|ur|u
  not your|ur ..1 friend
  `,
)
