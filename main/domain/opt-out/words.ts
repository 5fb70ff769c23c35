const list = (words: string) => new Set(words.trim().split(/\s+/))

/** Words around a request that change nothing about it. */
export const courtesies = list(`
  please thanks ty godbless now ok okay oki k hi hello hey morning afternoon evening bro bruh dude man sir maam mam lol lmao haha
  already thankyou sorry yeah just um uh well so and but then kindly immediately asap today forever permanently
  goodbye-wish regards cheers appreciated fr tho though here siri alexa robot bot ffs damn dammit goddamn
  gracias porfavor porfa porfis favor y pero oiga oye hola buenas amigo senor senora senorita bendiciones wey guey we pues
  punctuation ugh omg jesus christ seriously comma period dude people guys team y'all folks 🛑 ⛔ ✋ 🚫 🙏 🖕 🤬 ❌ 👎 👋 🙅 😡 😤 🙄 😑 😒 🤮 💩 📵 🔇 🤐 🚮`)

/** Spellings of a word, in texts. */
export const meant: Readonly<Record<string, string>> = table(`
  u=you ya=ya ur=your yall=you r=are pls=please plz=please plss=please plse=please plez=please pleas=please thx=thanks thnx=thanks
  tks=thanks txt=text txts=texts txting=texting txted=texted texing=texting tex=text msg=message msgs=messages msging=messaging
  mssg=message mesage=message mesages=messages messeges=messages messege=message txtin=texting textin=texting callin=calling
  messagin=messaging sendin=sending botherin=bothering stahp=stop stawp=stop stp=stop sotp=stop unsub=unsubscribe unsuscribe=unsubscribe
  unsubscribed=unsubscribe unsubscribing=unsubscribe desuscribir=unsubscribe desuscribirme=unsubscribe dnt=dont don=dont doont=dont donot=dont dony=dont
  cannot=cant couldent=couldnt nomore=no-more anymore=any-more optout=opt-out loose=lose nbr=number num=number numbr=number
  phonenumber=number cel=cell 1=one 2=two nd=and n=and im=im tf=ugh wtf=ugh stfu=shut-up gtfo=get-lost fk=fuck fuk=fuck fck=fuck eff=fuck
  nobodys=nobody noone=nobody b4=before wanna=want-to tryna=trying-to gonna=going-to ima=going-to lemme=let-me
  q=que k=ok xfa=porfavor pf=porfavor plis=please porfavor=porfavor toy=estoy msj=mensaje msjs=mensajes mensajito=mensaje
  mensajitos=mensajes textitos=textos tel=telefono celular=telefono cel=telefono ningun=ningun ninguna=ningun
  w=with equibocado=equivocado ekivocado=equivocado sopt=stop ceased=cease ceasing=cease sanding=sending sendin=sending supscribe=unsubscribe cancle=cancel cancell=cancel canel=cancel revoking=revoke revoked=revoke subscription=subscription
  eliminenme=eliminenme messege=message lists=list conact=contact conctact=contact wont=wont doesnt=doesnt telephone=phone
`)

function table(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=')),
  ) as Readonly<Record<string, string>>
}

interface Joined {
  readonly rest: readonly string[]
  readonly as: string
}

/** Words that are read as one, the longest first. */
export const joined: ReadonlyMap<string, readonly Joined[]> = joinedTable(`
  do not: dont
  does not: doesnt
  did not: didnt
  can not: cant
  will not: wont
  would not: wouldnt
  could not: couldnt
  should not: shouldnt
  is not: isnt
  are not: arent
  was not: wasnt
  have not: havent
  i am: im
  you are: youre
  opt out: opt-out
  opts out: opt-out
  opted out: opt-out
  opting out: opt-out
  opt me out: opt-out
  opt us out: opt-out
  opt this number out: opt-out
  opt my number out: opt-out
  un subscribe: unsubscribe
  stop all: stop
  end all: stop
  stop stop stop: stop
  stop stop: stop
  thank you: thanks
  thank you very much: thanks
  thank you so much: thanks
  thanks you: thanks
  thanks so much: thanks
  god bless: godbless
  baja baja: baja
  quit quit: quit
  jesus christ: ugh
  oh my god: ugh
  for gods sake: ugh
  for the love of god: ugh
  feel free to: please
  go ahead and: please
  god bless you: godbless
  have a good day: goodbye-wish
  have a great day: goodbye-wish
  have a nice day: goodbye-wish
  have a blessed day: goodbye-wish
  have a good one: goodbye-wish
  have a good night: goodbye-wish
  good morning: morning
  good afternoon: afternoon
  good evening: evening
  right now: now
  any more: any-more
  no longer: no-longer
  no more: no-more
  one more: one-more
  shut up: shut-up
  shut the fuck up: shut-up
  shut the hell up: shut-up
  the fuck: ugh
  the hell: ugh
  the heck: ugh
  the f: ugh
  tf: ugh
  for f s sake: ugh
  for fs sake: ugh
  for fucks sake: ugh
  enough is enough: enough
  dont you dare: dont
  exclamation point: punctuation
  exclamation mark: punctuation
  full stop: punctuation
  question mark: punctuation
  new paragraph: punctuation
  new line: punctuation
  send message: punctuation
  want to: want-to
  going to: going-to
  let me: let-me
  no one: nobody
  not any: no
  por favor: porfavor
  muchas gracias: gracias
  buenos dias: hola
  buenas tardes: hola
  buenas noches: hola
  con permiso: porfavor
  que tenga buen dia: goodbye-wish
  dios lo bendiga: godbless
  dios le bendiga: godbless
`)

function joinedTable(text: string): ReadonlyMap<string, readonly Joined[]> {
  const found = new Map<string, Joined[]>()
  for (const line of text.trim().split('\n')) {
    const [words = '', as = ''] = line.trim().split(': ')
    const [first = '', ...rest] = words.split(' ')
    found.set(first, [...(found.get(first) ?? []), { rest, as }])
  }
  for (const all of found.values()) all.sort((a, b) => b.rest.length - a.rest.length)
  return found
}
