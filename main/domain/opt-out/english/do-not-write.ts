import { patterns } from '../pattern.ts'
import { classes } from './classes.ts'

/** Off the list, and no more texts. */
export const doNotWrite = patterns(
  classes,
  `
  # off the list
  @remove @me|this|our $
  ^ @remove $
  @remove @me from|off|out|as
  @remove ..1 @mine|mi ..4 @number|numero
  @remove|take|get ..3 mom|mother|wife|dad|son|daughter|husband|grandma from|off|out
  @take @me ..1 off|out ..1 of? @their ..2 @list
  @take @me ..1 off|out
  @take ..1 @mine ..3 @number ..1 off|out|from
  @take this|it|that off ..1 your|the list
  @me|number|like|want|wants|wanted|phone ..1 off $
  @me|number off|from ..1 your|the|this|that|all|these|any|ur|of ..2 @list
  want|like|want-to|need|wants get|be|to? off|out $
  want|like|want-to|need|wants|get ..2 off|out of? @their ..2 @list
  want|want-to|wants|needs ..2 out $
  my|our|this name|number|phone|info off|out|removed ..1 of|from|$
  get my|our|this name|number|info|phone ..1 off|out
  get|getting off|out of? @their ..2 @list
  off|of your|ur|this|that|the|these|all ..2 list|lists|mailing|contacts|crm|database
  be|been|get|is|number|name ..2 removed|deleted|erased $
  be|been|get|number|name ..2 removed|deleted|erased from
  be|being removed|deleted|excluded|omitted|taken|unlisted|dropped off|from|$
  asked|told|says|wants ..1 me to tell you ..1 to? stop ..3
  ask|asking you to lose|delete|remove|forget ..2
  appreciate being removed|left|taken
  nobody|none ..4 texted|contacted
  asked|ask|request ..3 taken|removed|excluded|deleted
  number|name|info ..1 shouldnt be ..1 on|here|there
  want|like|need ..2 number|name|info removed|deleted|off|erased
  number|name should|must ..2 removed|deleted
  ^ removed|off $
  ^^ off $
  dont|not|never|no-longer ..4 on|in a|your|the|any|this|these ..2 list|lists
  @me|no|add|put ..3 dont call|contact|text list|registry
  on ..2 dont call|contact|text ..1 list|registry|register|national
  dont call|contact|text|disturb list|registry|register
  ^ off $
  lose my|our info|contact|digits|details
  lose|forget|erase|delete|burn|retire|toss|trash|shred|ditch ..1 my|this|our|her|his|the ..2 number|phone|cell
  block|blacklist|blocklist|flag|mark my|this|me|us ..1 number|as|dnc
  dnc
  tcpa
  put|add|mark ..2 on|to|as ..2 no|dnc dont? contact|call|text
  # do not write
  dont|never|not|wont ..2 @reach $
  dont|never|not ..2 @reach ..1 @me|my|our|this|here|again|any-more|ever|further|it|@role|unless|back|in|at|on|these|number|no-more|first|with|for|until
  dont|never|not|didnt|wouldnt ..3 write|call|respond|email|reply ..2 again|any-more|ever|no-more|further|here
  dont|never ..1 call|ring|phone|dial|holler $
  dont|never ..1 call|ring|phone|dial|write ..1 @me|my|this|our|here|again|any-more
  dont|never ..1 call or|and|nor text|message|write|email
  dont|not|never|no ..3 reach out
  dont|never|not ..2 hit ..1 up
  dont|never ..2 follow up
  dont|never ..2 check in|on|back
  dont|never|not ..3 send|forward|shoot|mail ..3 @msgs|@these|here|updates|info|listings
  dont|never|not ..2 send|forward @me $
  dont|never|not ..1 send $
  dont|never|not|without ..3 keep|be|start|continue ..1 @reaching|sending|contacting
  dont ..1 do it|that|this again|ever|any-more
  dont|never bother @me|us|my|this
  dont bother @reaching|sending|text|message
  dont|never ..1 use|contact|ping|try|dial this|my ..2 number|line|phone|again|cell
  no-longer|not|never|dont ..2 want|wish|wishing|care|like|desire|choose|want-to|interested|need|consent|agree|looking ..5 @msgs|contacted|texted|messaged|bothered|called|notified|solicited
  no-longer|not|never|dont ..2 want|wish|care|like|desire|want-to|interested|need ..3 receive|get|hear|receiving|getting|hearing ..3 @these|@msgs|from|your
  no-longer|dont ..3 want|need|wish|want-to|like ..1 these|this|your|ur|this stuff|texts|messages|@msgs|spam|crap
  dont want-to|wish|care|need|like ..1 hear from|back
  dont want|need ..1 you|nobody|anybody|anyone|any ..3 @reaching|@reach|call|sending|write|calling
  no-longer ..1 @reach
  rather|prefer|appreciate|mind ..3 not|stop|didnt|wouldnt|werent|never|no ..5 @reach|@reaching|write|contacted|texted|@msgs|get|getting|receive|call|hear|sending|send|messaged
  wish you would|wouldnt|didnt ..1 stop|text|@reach|write|call|leave
  refrain|abstain|desist from
  desist
  no-need|need ..1 to ..2 keep @reaching
  dont have|need ..1 to keep @reaching|sending
  no need ..3 to|for ..3 @reach|@reaching|write|follow|check|send|sending|messages|texts
  dont need|have|got ..1 to ..3 @reach|follow|check|keep|send|write
  dont need ..3 @msgs|@reaching
  no|zero|enough|cease|end|without|any ..2 further|additional|future|other|second|next ..1 @msgs|contact|calls|communication
  no-more ..3 @msgs|calls|of
  no-more $
  no-more|no updates|info|listings $
  no|zero @msgs|soliciting|solicitation $
  no|zero ..1 text|texts|texting|messages|contact|sms ..1 or|and|nor calls|call|calling
  no calls|call|calling or|and|nor texts|text|texting|messages
  no second|third|further|next|other|more message|text
  be|is|this|was your? ..1 last|final ..1 text|message|time|one|warning|contact
  last|final text|message you|i
  not want|wish|like|going-to ..4 @msgs|contacted
  wouldnt|not like to ..2 get|receive|be ..3 @msgs|contacted|these
  enough $
  enough already|of|with ..1 @msgs|this|these|it|you|the
  had|have|got enough $
  @msgs|calls|this|it|these ..1 must|should|better|needs|need ..2 stop|end|cease
  `,
)
