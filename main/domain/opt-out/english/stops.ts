import { patterns } from '../pattern.ts'
import { classes } from './classes.ts'

/** The keywords within a text, and what else asks for an end of it. */
export const stops = patterns(
  classes,
  `
  # the keywords
  ^^ exit|leave $$
  my client ..6 no-longer
  this ends ..1 now|here|today|$
  quit|stop with the ..1 follow|followups|updates|listings|calls|blasts|outreach
  ^ stop|quit|unsubscribe|opt-out|revoke|remove|cancel|end|optout $$
  ^^ stop|quit|unsubscribe|opt-out|revoke|remove|cancel|end|stopall|delete $
  ^^ stopstop|arret|alto|baja|pare|detente|fin $$
  reply|text|send|say|saying|said|texted|replied|type stop|quit|unsubscribe $
  stop $
  quit $$
  ^ stop|quit|cease it|this|that|these|them|everything|with|me|us|all $
  ^ stop|quit|cease with ..1 @msgs|these|this|that
  stop the|these|those|your|all|my|this|any ..1 @msgs|calls|crap|shit|bs|nonsense|madness|harassment|spam|listings
  @stop ..2 @reaching
  @stop ..1 sending|mailing|giving|forwarding|shooting @me? $
  @stop ..1 sending|mailing|giving|forwarding|shooting ..3 @msgs|@these|listings|updates|info
  @stop|end ..1 getting|receiving|hearing ..3 @msgs|@these|from
  @stop|end ..1 all? contact|communication|communications|correspondence|outreach|messages|texts|calls
  unsubscribe
  opt-out
  opt ..2 out
  stopall
  make|made|making it|this|these|them|that|yourself stop|end
  need|needs|want|wanted|has|have|got|gotta ..2 to? stop|end $
  want|need|like|ask|asking|asked|telling|told|tell|begging you ..4 stop|quit|leave
  if you ..2 stop|stopped|quit $
  if you ..2 stop|stopped|quit ..2 @reaching|@msgs
  stopped @reaching
  how|way ..4 stop ..2 @msgs|@these|getting|receiving
  what part of stop|no|unsubscribe
  i|already|i've|we ..2 said ..1 stop
  phone can|could stop
  revoke ..4 consent|permission|authorization
  withdraw|withdrawing|rescind|pull ..2 consent|permission
  consider @me|my ..2 out|off|gone|unsubscribe|removed
  @stop it $
  @stop it|this|that with
  @stop|end text|texts|message|messages|contact|contacting|calls|sms|service|chat|conversation|spam
  @stop you|u ..1 $
  how|when ..5 make ..2 stop
  ^ end|stop it|this|these now?|here|there|please? $
  last text|message i ..4
  silence $$
  cancel|end|stop all|these|the|your|any ..1 @msgs|calls
  @msgs|calls|this|these|it ..1 end|stop here|now|today
  cease ..2 @reaching|contact
  @msgs ..3 final|last one|text|message|time
  last text|message|time|warning|one ..1 i $
  last text|message i want
  be|is|was ..2 last|final ..1 text|message|warning|chance
  last|final warning
  one-more of|and|text|message|peep
  keep it|this|texting up ..1 and
  filing|file ..2 complaint|report|charges|suit
  complaint ..2 with|against ..1 you|fcc|ftc|state|attorney|bbb
  dont|no|never ..2 add|put|include|subscribe @me|my|to
  no list|lists
  not|dont ..3 talk|speak|communicate|correspond|interact any-more|again|further
  take|remove|delete it|this|that|mine off|out $
  get off|out of? my
  off my ..1 phone|line|cell|back|case
  selling|buying|interested|moving|sold|bought|no|done stop
  you|u|yall ..2 ever stop|quit
  consumer protection
  violation|violating|violate of?
  @never opted|opt-out|signed|subscribed|registered|enrolled ..1 in|up|to|for|$
  didnt|never opt ..1 in
  dead to me
  @me in peace
  in peace $
  dont|never ..1 write|text|message|call back
  shouldnt|neednt|needn't ..1 write|text|call|message ..1 again|any-more
  neednt|shouldnt ..1 write|text|message
  never get|receive|hear ..3 again|@msgs|@these|from
  another one of these|those
  none of this|these
  isnt|not|arent wanted|welcome|appreciated|necessary $
  zero|no interest ..1 in ..1 getting|receiving|@msgs|@reaching|this|these
  no interest ..2 @msgs
  under any|no circumstances
  dont|never|not reply|respond|answer ..1 to|this|here|$
  enough $
  no ..1 you cant|may|can
  too much ..3 stop
  stop|quit there|here|right
  my phone ..2 for|this ..1 emergencies|work|family
  dont accept|take|do|allow|want ..1 texts|messages|solicitation|solicitors|texting
  @never want|wanted|need|needed ..2 @msgs|these|this|contact|list
  unfriend|unlist|unenrol|unsign ..1
  please|kindly|just end $
  say|saying|said|tell|telling ..1 stop|no-more $
  would|could|can you|u stop
  i|id|ill|i'd|we ..1 like|want to? stop|quit $
  @stop using my|this|our
  @stop messing|massaging ..1 me
  @stop ..2 massages|tests
  id|i|we|wed|ill like|want|need|take off
  doesnt|dont ..1 want|need|like|appreciate ..3 @msgs|@these|contacted
  enough ..1 @msgs
  who said|told|says ..2 you|u ..1 could|can|may|to text|contact|message|call
  ^ dont $
  blocked|reported and blocked|reported
  get my name|number off
  dont|never use it|this $
  not the ..1 person|guy|one|number|owner youre|you|that
  discontinue ..1 $
  deactivate|disable|suspend|terminate|unfollow|unenroll|disenroll|deregister|unregister ..2
  turn|shut|switch ..2 thing|bot|texts|machine|robot|autotext ..2 off
  end|terminate|close ..1 subscription|conversation|chat|thread|messages|communication|file|texting
  leave|exit|left ..1 this|the|your ..1 chat|group|thread|conversation|list
  kick|exit|drop|pull|boot|cut @me from|out|off|loose
  request|requesting|demand|ask ..2 removal|deletion|removed
  `,
)

/** The same, whatever harmless words it seems to be part of. */
export const surelyAsksToStop = patterns(
  classes,
  `
  ^^ end|quit it|this|that $$
  ^ stop there|here $
  and stop $
  can|could|would you not $
  lol|lmao|haha stop $$
  take mi numero|me off|out
  ^^ stop|quit|unsubscribe|opt-out|revoke|remove|stopall $$
  ^^ stop two|to|2 end|opt-out|quit|unsubscribe|cancel
  i|we|already said ..1 stop $
  you|u|this|it|that|these|they|ask|asked|please to|must|should stop|quit|end $
  asked|told|begged|asking|telling you ..3 stop|quit|leave
  need|needs|has|have to stop|end|quit $
  rather|prefer|appreciate|wish you didnt|dont|not|wouldnt ..2 @reach|write|call|contact
  how|what|way|where ..4 stop this|these|it|your|all|them|getting|receiving
  how|what|way|where ..4 stop the ..1 @msgs
  hold off ..2 good|forever|permanently
  if|when this|it|they|these|the ..1 doesnt|dont stop
  stock|stopped|top|strop|stops @reaching me|us
  @stop taxing|testing|tex|tax|taxi me|us
  you|u|yall wont|never|dont|cant stop|quit|leave|shut-up
  how|where|please ..3 unsubscribe|opt-out $
  said|say no $
  `,
)
