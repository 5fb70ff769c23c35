import type { Classes } from '../pattern.ts'

/** Words that stand for one another in the tables. */
export const classes: Classes = {
  dontwant: 'dont never not',
  never: 'never didnt havent dont',
  stop: 'stop quit cease halt discontinue',
  no: 'dont never wont cant not shouldnt',
  // what we do to them
  reach: `text message contact bother bug harass spam ping annoy pester solicit communicate disturb reach respond hound notify
    hassle msg`,
  reaching: `texting messaging contacting bothering bugging harassing spamming pinging annoying pestering soliciting communicating
    reaching calling emailing mailing writing hounding stalking buzzing blowing hitting hassling checking following asking hollering
    phoning trying telling soliciting dialing nagging selling prospecting bombarding flooding txt pushing`,
  msgs: `text texts message messages sms spam reminders reminder notifications notification alerts alert communication
    communications solicitation solicitations solicitors ads ad promos offers marketing blasts texting messaging contact
    outreach correspondence followups checkins contacting soliciting`,
  these:
    'this these that them it those anything nothing stuff crap shit bs junk garbage nonsense any-more more mess things',
  me: 'me us',
  mine: 'my our this the his her their moms dads wifes husbands',
  their: 'your the this that these ur any all every ya yall whatever',
  number: 'number numbers phone cell digits info information contact details data name line num record',
  list: 'list lists system database crm contacts records campaign thread chat rotation mailing distribution texts messages directory file files rolodex books',
  remove: 'remove removing delete deleting erase scrub strike purge wipe unlist drop clear ditch',
  take: 'take taking get getting pull kick count leave scratch cross',
  third:
    'seller sellers tenant tenants owner landlord listing buyer buyers lender inspector contractor roofer neighbor occupant occupants agent appraiser renters',
  house: `condo condos townhouse townhouses townhome townhomes house houses home homes fixer fixers uppers ranch ranches colonials colonial duplex
    duplexes lots land rentals rental listing listings places properties lofts splits flips apartments hoa hoas bungalows`,
  role: 'wife husband mom mother dad father son daughter kid kids grandma grandmother grandpa brother sister parents boss client roommate girlfriend boyfriend her him them',
}
