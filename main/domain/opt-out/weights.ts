// Made by scripts/opt-out-weights.mjs from labelled texts; a change by hand is lost with the next run.

/** Above `stop` a text is a stop, else above `wish` unsure. */
export const thresholds = { stop: -0.2, wish: -0.7 }

/** What a clause has before a word of it is read. */
export const startingWeights = { stop: -1.3, wish: -0.6 }

/** What each sign of the phrase tables adds to a text, and what its words are multiplied by. */
export const phraseWeights: Readonly<Record<'stop' | 'wish', Readonly<Record<string, number>>>> = {
  stop: {
    always: 0.02,
    'words stop': 1.49,
    'words wish': 0.09,
    perhaps: -0.27,
    'phrases say unsure': -0.24,
    hint: 0.07,
    'phrases say no': -0.48,
    firm: -0.39,
    asks: 0.27,
    'asks in 1 words': -0.08,
    'phrases say stop': 0.74,
    wantsAnswer: -0.36,
    'asks in 2 words': 0.1,
    sounds: -0.19,
    'asks in 3 words': 0.09,
    aboutHouses: -0.33,
    takesBack: -0.16,
    surely: 0.27,
    harmless: -0.79,
    'asks in 4 words': 0.16,
    covered: 0.02,
  },
  wish: {
    always: 0.35,
    'words stop': 0.13,
    'words wish': 1.42,
    perhaps: 0.67,
    'phrases say unsure': 0.34,
    hint: -0.28,
    'phrases say no': -0.56,
    firm: 0.39,
    asks: 0.4,
    'asks in 1 words': 0.01,
    'phrases say stop': 0.57,
    wantsAnswer: -0.58,
    'asks in 2 words': 0,
    sounds: -0.05,
    'asks in 3 words': 0.13,
    aboutHouses: -0.43,
    takesBack: -0.16,
    surely: 0.33,
    harmless: -0.86,
    'asks in 4 words': 0.26,
    covered: -0.19,
  },
}

/** A feature (features.ts), and what it adds to `stop` and to `wish`, in tenths. */
export const wordWeights = `
"$500	8	6
"10 min	-5	-7
"10k	-6	-6
"10k off	-6	-6
"10pm	11	11
"11	11	11
"12th	4	4
"12th$	-4	-5
"14$	4	7
"1500	-6	-10
"2019	5	5
"20k	-3	-6
"2217	-7	-8
"2217$	-7	-8
"227	8	7
"2k	-7	-8
"2k$	-7	-8
"2pm	-7	-8
"2pm$	-6	-6
"3	-5	-4
"3 stops	-4	-7
"3 texts	3	11
"3$	-4	-7
"30	-9	-9
"300	-12	-9
"300 dont	-8	3
"300$	-5	-8
"340	-4	-5
"350	-8	-8
"390	-7	-9
"390$	-7	-9
"4	-3	-6
"4 bed	10	6
"4 way	-7	-8
"4$	-10	-12
"400	-9	-10
"400$	-3	-5
"400k	-4	-5
"400k$	-4	-5
"404	7	6
"410	-5	-7
"410$	-5	-7
"450	-5	-6
"450$	-5	-6
"4pm	-5	-6
"4pm$	-5	-6
"4th	12	9
"5	-7	-12
"5 min	-5	-5
"5$	-8	-13
"500	-5	-6
"500 is	-6	-8
"5k	-8	-10
"6	-6	-8
"6$	-9	-12
"6am	1	11
"6am$	1	11
"7726	6	5
"7726$	6	5
"78704	-7	-11
"78704$	-7	-11
"88	8	7
"95	-5	-6
"95$	-5	-6
"9am	4	13
"a bit	-6	5
"a bot	-7	-7
"a break	0	15
"a call	-8	-10
"a callback	-4	-4
"a client	-7	4
"a condo	-6	-9
"a couple	7	9
"a dead	-7	-7
"a deal	-7	-12
"a divorce	-1	7
"a duplex	-3	-3
"a escribir	6	5
"a fake	10	7
"a fin	-4	-5
"a fixer	-11	-13
"a friend	-4	-4
"a garage	-5	-8
"a hint	7	6
"a house	2	8
"a joke	8	8
"a la	0	-1
"a las	-5	-8
"a lawyer	3	5
"a lead	7	4
"a list	11	10
"a little	5	10
"a loan	10	8
"a lot	-2	3
"a meeting	-7	-9
"a message	-11	-10
"a million	6	3
"a minor	-4	10
"a molestar	4	4
"a nice	6	5
"a ningun	5	6
"a otro	9	8
"a peep	7	5
"a pest	6	6
"a pin	-6	-6
"a poner	5	5
"a price	-6	-5
"a que	-7	-7
"a quien	6	6
"a ranch	-4	-5
"a reportar	6	5
"a rest	8	9
"a sec	-4	-4
"a time	-8	-8
"a two	-7	-6
"a violation	6	6
"a voicemail	-6	-7
"a work	13	11
"a year	1	6
"a$	-7	-7
"abogado$	6	6
"abort	8	7
"abort$	6	6
"about it	-8	-2
"about texting	6	3
"about this	12	10
"about$	-5	-6
"abre	-8	-8
"abstain	6	6
"abstain from	6	6
"accepted	-6	-8
"accepted$	-5	-7
"access	-5	-7
"accidental	10	10
"accidental call	10	10
"accidentally	-8	-7
"account	8	7
"acepta	-4	-5
"acepta mascotas	-4	-5
"acoso	6	5
"acoso$	6	5
"action	8	9
"action$	4	5
"active	-4	-6
"add	-6	-7
"add my	2	-2
"address	-8	-10
"address$	-8	-10
"adios	-3	8
"ads	8	5
"afecta	-7	-6
"afford	4	9
"after 6	-5	-8
"after lunch	-4	-6
"again and	6	7
"again in	-4	-6
"again lol	-9	-9
"again please	5	5
"against	9	10
"against it	-5	8
"against my	10	6
"agent lol	7	4
"agent quit	-6	-8
"agente	-6	-7
"agente no	4	3
"agente$	-9	-9
"agents	8	6
"agents$	10	10
"agreement	-4	5
"agreement$	-4	7
"ahora	-1	9
"ahora no	-4	7
"ahorita	-14	-7
"airbnb	-5	-5
"airbnb$	-5	-5
"airport	-6	-8
"airport$	-6	-8
"al	-5	1
"al diablo	5	4
"al fin	-5	-6
"alarm	-6	-6
"alberca	-5	-5
"alberca$	-5	-5
"alcanzo	-4	-3
"algo	-10	-4
"all	-4	5
"all done	-6	-7
"all of	3	9
"all set	3	12
"all the	0	-5
"allowed	-5	-6
"allowed$	-5	-6
"almost	-7	-7
"alone please	8	6
"alone$	8	6
"along	8	7
"along$	8	7
"already have	-7	-7
"already opt-out	4	4
"alright	-3	11
"alright$	-3	11
"alto el	-5	-5
"alto ya	8	9
"alto$	8	5
"always	-8	-7
"am	6	6
"am i	6	6
"amazing	-7	-6
"amazing$	-7	-6
"an accident	-6	-7
"an hoa	-7	-8
"an offer	-5	-8
"an rv	-7	-6
"and	5	0
"and call	-11	-8
"and dont	2	1
"and final	-8	-7
"and i	3	4
"and its	-7	-6
"and last	5	5
"and lose	5	7
"and out	5	4
"and see	13	13
"and stop	8	7
"and texting	9	4
"and this	6	6
"and to	5	3
"and we	5	3
"and your	4	4
"and youre	6	7
"and$	-6	-7
"annoying	1	11
"annoying$	0	12
"another	4	3
"another bidding	-8	-8
"another offer	-4	-3
"another realtor	-1	-3
"another text	9	8
"another time	-5	11
"another$	-3	-4
"answer	10	13
"answer is	7	8
"answer$	0	7
"answering	-5	-5
"answers your	-10	-10
"anular	8	7
"any list	7	9
"any news	-5	-5
"any police	-6	-5
"any word	-6	-6
"any-more$	-12	7
"anyone	-7	-3
"anything cheaper	-5	-5
"anything in	-6	-10
"anything on	-7	-10
"anything over	-8	-8
"anything with	-5	-6
"anything you	-7	-6
"anything$	14	18
"anytime	-10	-11
"anytime$	-10	-10
"anywhere	-7	-7
"apartment	-8	-9
"apartment$	-8	-9
"apologize	-5	-5
"apologize$	-5	-5
"apologizing	-9	-11
"apologizing$	-8	-9
"application	-5	-5
"appointment$	-5	-8
"appreciate	-3	-5
"appreciate being	7	5
"appreciate it	8	8
"appreciate the	-4	-4
"appreciate your	-7	-6
"approved	-4	-5
"approved$	-4	-5
"aqui	9	7
"aqui no	8	9
"aqui$	7	5
"are no-longer	8	8
"are out	-9	8
"are the	-5	-4
"are we	-10	-8
"are you	-11	4
"area	-10	-13
"area$	-10	-12
"arent	3	13
"arent looking	4	7
"arret	8	7
"arret$	8	7
"as a	7	6
"as is	-7	-8
"as my	6	6
"as of	7	6
"as well	6	6
"ash$	-6	-6
"asi	11	17
"asi$	5	8
"ask again	13	12
"ask for	8	7
"ask me	-6	-7
"ask my	-10	-9
"ask them	-7	-7
"ask you	6	8
"asked	12	13
"asked for	6	5
"asked nicely	7	5
"asked redfin	-7	-7
"asked you	7	6
"asked$	13	13
"asking	7	6
"asking if	7	7
"asshole	7	4
"at	-6	-6
"at 5	-8	-10
"at 555	-8	-10
"at all	-6	-8
"at church	-6	-7
"at it	-5	-5
"at that	-5	-8
"at the	-11	-6
"at this	8	15
"at two	-5	-6
"ate	-7	-7
"attic	-6	-5
"auction	-6	-8
"auction$	-5	-6
"autocorrect	-7	-8
"autocorrect$	-7	-7
"automated	-9	7
"automated$	4	10
"autorizo	4	3
"available$	-6	-9
"aviseme	-6	-7
"away please	-3	-5
"awesome	-4	-6
"awesome$	-4	-6
"baby	0	7
"baby$	0	7
"back burner	6	9
"back in	-4	-3
"back off	6	6
"back out	-9	-8
"backed	-7	-7
"backup	-8	-10
"bad$	-4	-8
"baja el	-6	-5
"ban	8	8
"bank	-7	-5
"bank$	-9	-9
"banos	-6	-6
"banos basta	-6	-6
"base	-8	-10
"basement	-6	-6
"basement$	-5	-5
"basta con	-11	-9
"be	9	8
"be contacted	5	4
"be forgotten	5	5
"be gone	13	12
"be left	11	11
"be nice	-1	8
"be quiet	5	6
"be ready	-5	-6
"be taken	10	10
"be texted	9	5
"be texting	-5	5
"be the	4	3
"be there	-13	-13
"be$	3	13
"beautiful	-4	-4
"bed$	8	5
"beds	-6	-6
"been	5	3
"been a	8	5
"been removed	6	7
"beep	7	6
"before 9	-2	-5
"before my	6	5
"before that	13	12
"before$	-8	-11
"begging	6	4
"being	6	9
"bell	-6	-6
"belongs	7	7
"belongs to	7	7
"bendiciones	-4	-5
"bendiciones$	-4	-5
"best	-3	-6
"best$	-9	-9
"better not	6	6
"better$	-8	-9
"between	7	9
"bids	-10	-11
"big	-10	-5
"big no	-6	8
"bigger	-6	-6
"biggie	-8	-8
"birch$	-7	-8
"bit	-6	8
"bit$	-6	8
"blacklist	7	7
"block	6	3
"block you	10	10
"block$	8	8
"blocked$	15	13
"blocking	6	7
"blocking you	8	8
"bloqueado	6	6
"bloquear	6	6
"bloqueo	5	5
"blue	-8	-8
"blue one	-5	-6
"board	6	6
"book	-11	-11
"borra	6	6
"borra mi	6	5
"borrame	7	6
"borrame$	7	6
"borrar	10	9
"borrar mi	6	5
"borrar$	6	6
"borre mi	11	8
"borrelo	9	10
"borrelo$	9	10
"borreme	6	6
"borreme$	6	6
"bot	9	8
"bot$	9	8
"both numbers	7	6
"both$	-5	-5
"bother	-8	-8
"bother texting	8	2
"bother with	-7	-2
"bother$	-8	3
"boundaries	5	4
"boundaries$	5	4
"box	-6	-4
"break it	-7	-6
"breaking the	4	5
"bro	7	8
"broker	8	6
"buddy	9	8
"budget$	-10	-11
"bueno	7	6
"bueno$	7	6
"bug off	10	9
"bug you	-7	-8
"build	-12	-12
"built	-5	-7
"built$	-5	-6
"bullshit	-1	7
"bullshit$	-1	7
"burner	6	9
"bury	9	8
"bus	0	-4
"bus stop	-11	-9
"buscar porfavor	-6	-5
"busco	2	12
"busco$	-3	7
"business	6	9
"business$	3	5
"busque	7	7
"busque$	7	7
"busy	-6	-6
"busy$	-5	-5
"but	-4	-8
"but any	-6	-6
"but call	-12	4
"but keep	-4	-5
"but no	2	9
"but no-more	9	7
"but ok	-4	-6
"but please	11	8
"but stop	9	7
"but take	10	9
"but thanks	-7	-9
"but yes	-6	-6
"but$	-4	-7
"buy	5	13
"buy any-more	-1	10
"buyer	-11	-12
"buyer$	-10	-11
"buyers	-8	-8
"buying any-more	-10	8
"buying now	9	10
"buzz me	-8	-7
"buzz off	11	9
"buzzing	10	11
"by around	-5	-5
"by at	-4	-6
"by text	7	7
"by that	8	8
"by the	-8	-10
"by$	-8	-8
"bye dont	6	3
"bye for	-5	-8
"bye forever	9	6
"c	-6	-6
"c$	-5	-5
"call	-10	-4
"call again	-10	-10
"call at	-6	-8
"call back	-6	-5
"call from	-5	-6
"call him	-6	-6
"call if	-4	11
"call instead	11	12
"call it	1	9
"call list	10	10
"call me	-13	-11
"call my	-9	-10
"call now	-7	-9
"call or	7	6
"call registry	6	6
"call us	6	8
"call you	-2	-7
"call$	-19	-5
"callate	9	8
"callate$	9	8
"callback	-4	-4
"callback$	-4	-4
"called by	-6	10
"called me	-9	-11
"called the	7	9
"called to	8	8
"called you	8	12
"calling	-5	-6
"calling it	-9	10
"calling the	-5	-6
"calling you	-5	-1
"calls please	-5	-5
"calm	-3	3
"came	-9	-9
"came$	-7	-8
"campaign	7	3
"campaign$	7	3
"can call	-5	-7
"can delete	12	9
"can end	7	7
"can it	10	10
"can my	-12	-12
"can quit	7	8
"can remove	9	8
"can take	4	9
"can text	-9	-8
"can the	10	6
"can they	-10	-10
"can$	-11	-11
"cancel all	11	4
"cancel it	-5	13
"cancel on	-5	-5
"cancel please	-1	7
"cancel this	-8	2
"cancela	8	5
"cancela$	7	4
"cancelar	6	9
"cancelar los	8	4
"cancelar suscripcion	6	3
"cancelar$	8	9
"cancelaron	-9	-11
"cancele la	-4	-7
"canceled	-10	-12
"canceled$	-10	-12
"cancelen	7	4
"cancelen$	8	6
"cancelling	-4	-8
"cant	-13	-7
"cant afford	5	9
"cant be	-6	-6
"cant do	-5	7
"cant get	-10	-5
"cant hear	-5	-6
"cant make	-6	-9
"cant stop	-5	-6
"cant talk	-9	-11
"cant you	8	7
"cant$	6	11
"cap unit	-3	-5
"car	-10	-9
"card	10	9
"card$	11	12
"care	-9	-5
"care$	-7	-9
"cares	7	6
"cares$	7	6
"carpet	-7	-9
"carpet$	-8	-9
"casa de	-4	-5
"casa$	6	12
"case	9	8
"cash$	-11	-13
"cat	-4	-5
"cats	-6	-7
"cease	12	11
"cease$	13	11
"cell	-9	-8
"cell$	-8	-6
"central	-7	-8
"cerca	-5	-5
"cerca$	-5	-5
"cero	7	6
"cero mensajes	7	6
"chance	1	10
"changed her	7	8
"changed my	-6	-4
"changed our	-2	13
"charger	-5	-5
"chat$	12	8
"cheaper	-7	-7
"cheaper$	-6	-6
"check back	7	7
"check in	8	6
"check ins	8	7
"check it	-6	-6
"check$	-9	-9
"checking	6	5
"checking in	7	8
"chill with	9	6
"chingar	6	6
"chole	8	8
"christmas$	-4	10
"city	-8	-8
"claim	-5	-5
"claim deed	-5	-5
"class	7	6
"clear$	12	10
"clients	4	4
"clients$	4	4
"close enough	-10	-10
"close my	11	10
"close to	-7	-8
"close$	-11	-14
"closed	8	6
"closed on	-7	-7
"closed$	9	9
"closest	-7	-8
"closing	-8	-8
"closing costs	-4	-6
"closing$	-9	-9
"cochera	-8	-10
"cochera$	-8	-10
"code	-7	-6
"code$	-6	-6
"coffee	-8	-12
"com	-7	-7
"come	5	9
"come back	9	9
"come in	-7	-6
"come off	-6	-4
"come on	3	10
"come to	0	-1
"come$	6	6
"comma	8	8
"comma im	7	6
"communication	15	14
"communication$	9	9
"communications	6	5
"communications$	6	5
"community	-5	-5
"community$	-5	-5
"commute	-8	-9
"commute$	-8	-8
"como	9	12
"como cancel	8	2
"como me	12	10
"como spam	7	5
"company	-4	-4
"complaint	9	8
"complaint$	7	7
"compramos	-4	-5
"comprar	-4	-6
"comprar$	-4	-6
"compre	-6	-6
"comps	-10	-13
"comps$	-7	-9
"computer	5	5
"con ese	5	5
"con esto	9	6
"con los	8	6
"condo$	-12	-14
"condominio	-7	-9
"condominio$	-7	-9
"condos	-8	-9
"condos$	-5	-4
"confirm$	-8	-8
"confirmed	-7	-8
"confirmed$	-7	-8
"congrats	-4	-7
"conozco a	7	9
"consent	14	12
"consent$	12	10
"consented	6	6
"consented$	6	6
"consentimiento	8	8
"consentimiento$	8	8
"consider	8	7
"consider me	6	6
"consider this	6	4
"construction	-4	-7
"construction$	-4	-7
"contact	6	7
"contact list	4	5
"contact the	-5	-5
"contact us	5	5
"contact you	6	10
"contact$	10	16
"contactar	7	6
"contactar$	5	5
"contactarme	5	4
"contactarme$	5	4
"contacte	4	4
"contacte$	4	4
"contacted	7	5
"contacted$	7	5
"contacten	6	5
"contacten$	6	5
"contacting	4	10
"contacting us	6	4
"contesta	-6	-7
"contesta$	-6	-7
"contingencies	-7	-6
"contingencies removed	-7	-6
"contingency	-7	-8
"contingency$	-7	-7
"contractor	-8	-9
"contractor$	-8	-9
"contrato	-6	-7
"contrato$	-6	-6
"conversation	11	11
"conversation$	7	6
"cool it	13	11
"copy	-8	-8
"copy$	-8	-8
"could	8	5
"could text	7	8
"count us	7	3
"counter	-10	-10
"counter$	-6	-8
"couple$	-6	-6
"course	-6	-7
"course$	-6	-7
"coworker	-4	-5
"crap$	9	10
"credito	-6	-7
"credito$	-6	-7
"creek	-8	-9
"creep	5	5
"creep$	5	5
"creo	6	4
"creo que	6	4
"crickets	9	9
"crickets$	9	9
"cross	-8	-10
"cross me	11	9
"cross my	-5	-7
"cuando	-8	-9
"cuando van	5	4
"cuantas	6	6
"cuantas veces	6	6
"cuanto	-10	-11
"cuartos	-4	-5
"customer	6	7
"cut	-7	-9
"cut it	13	13
"cut off	-9	-9
"cut out	-8	-9
"cut the	10	6
"cut this	9	9
"cute	-4	-6
"cute$	-4	-4
"da	2	1
"dad	6	8
"dad$	6	5
"dame	5	4
"dame de	5	4
"damn	-7	-11
"damn straight	-5	-4
"damn$	-7	-8
"dare	8	8
"dare you	8	8
"darme	6	6
"darme de	6	6
"data	9	8
"data$	8	8
"date	-8	-8
"date$	-8	-7
"datos	12	10
"datos$	12	10
"daughter here	-5	-5
"day and	9	7
"day is	-6	-5
"day job	-2	-7
"day ok	-1	-6
"day$	-7	11
"days	-7	-6
"de ahi	5	5
"de baja	3	4
"de buscar	-7	-6
"de escribir	6	6
"de este	5	5
"de mandar	10	10
"de mensajes	5	4
"de numero	-2	-4
"de preguntar	11	11
"de semana	-6	-7
"de su	9	10
"de textearme	6	5
"de tu	5	5
"deactivate	9	8
"dead end	-8	-8
"deaf	-7	-8
"deaf$	-6	-6
"deal	-10	-1
"deal is	-2	8
"deals	-8	-8
"decided against	-5	8
"deed	-7	-9
"deed$	-7	-9
"deja de	12	11
"deja en	-6	-6
"dejame	8	8
"dejame en	5	5
"dejan	-7	-7
"dejar	6	6
"dejar de	6	6
"deje	-8	-9
"deje de	5	4
"deje la	-7	-8
"deje un	-8	-9
"dejelo	-5	11
"dejelo asi	-8	4
"dejeme en	8	7
"dejemoslo	-5	7
"dejen	13	11
"dejen de	4	5
"dejen en	6	6
"dejenme	14	13
"dejenme en	4	5
"dejenme$	7	7
"dejenos	4	4
"dejenos en	4	4
"dejo	-8	-8
"del	8	5
"delete it	6	12
"delete me	17	11
"delete that	-5	-6
"delete this	-9	4
"delete$	9	8
"deleted$	8	9
"deme	5	5
"deme de	5	5
"den	-3	-6
"denied	7	6
"denied$	7	7
"denme	5	4
"denme de	5	4
"denuncia	7	6
"denuncia$	7	6
"depends	-7	-8
"deposit	-6	-7
"deseo	8	8
"desist	6	6
"desist$	6	5
"despues	0	9
"despues$	1	10
"di	6	6
"di mi	5	5
"diablo	5	4
"diablo$	5	4
"dial	1	16
"dial it	2	9
"dial$	0	14
"dialed	-1	10
"diane$	7	6
"did	-7	-4
"did i	8	10
"did the	-5	-6
"did they	-6	-6
"did you	-11	-4
"didnt	-4	-6
"didnt call	7	16
"didnt get	-8	-10
"didnt give	8	8
"didnt mean	-7	-6
"die	9	6
"die$	9	6
"died in	10	7
"digo	7	7
"dije	13	13
"ding	8	7
"direccion	-8	-9
"direccion$	-4	-5
"directly$	-4	-4
"dis$	-5	-7
"disable	7	5
"disable texts	6	5
"disabled	-7	-8
"disappear	7	6
"disappear$	7	6
"disconnect	9	9
"discontinue	8	9
"discontinue$	9	10
"disliked	8	9
"disponible	-6	-5
"disponible$	-6	-5
"district	-6	-7
"district$	-6	-7
"disturbing	9	9
"divorce$	-1	7
"dnc	11	11
"dnc list	8	8
"dnc$	8	7
"do i	5	9
"do me	6	7
"do sunday	-2	-8
"do texts	-11	2
"do that	10	8
"do the	-6	-5
"do they	-5	-5
"do this	3	15
"do we	-10	-11
"do without	8	8
"doc	-5	-7
"documenting	11	8
"docusign	-5	-6
"docusign$	-4	-6
"does it	5	6
"does that	-5	-4
"does the	-14	-12
"doesnt need	9	5
"dog	-10	-9
"doing	-5	-6
"done	-9	-9
"done here	10	11
"dont	6	7
"dont accept	5	4
"dont add	14	13
"dont ask	10	11
"dont bother	4	18
"dont call	8	3
"dont cancel	-11	-12
"dont care	9	6
"dont check	14	14
"dont come	10	10
"dont contact	11	11
"dont delete	-7	-6
"dont drop	-9	-8
"dont email	-3	-9
"dont even	10	9
"dont follow	9	10
"dont forget	-12	-11
"dont ghost	-10	-10
"dont give	-6	-7
"dont go	-5	-5
"dont hang	-5	-5
"dont hit	8	8
"dont keep	18	18
"dont leave	-10	-9
"dont let	-9	-9
"dont like	-17	-11
"dont lose	-9	-8
"dont make	6	6
"dont me	6	5
"dont message	16	17
"dont mind	-8	-9
"dont need	3	12
"dont own	8	10
"dont push	10	10
"dont put	8	8
"dont quit	-8	-10
"dont reach	7	10
"dont remove	-14	-13
"dont reply	13	11
"dont respond	10	9
"dont ring	-9	-9
"dont save	8	9
"dont show	-4	-5
"dont solicit	-3	9
"dont stop	-13	-14
"dont take	-10	-11
"dont tell	-8	-8
"dont test	7	7
"dont text	14	29
"dont think	-6	-7
"dont try	7	7
"dont unsubscribe	-7	-7
"dont use	9	8
"dont want	15	18
"dont want-to	-4	-9
"dont wish	10	8
"dont write	15	14
"dont you	13	11
"dont$	20	19
"door$	6	5
"doors	5	4
"dover$	-4	-4
"down	10	18
"down as	6	5
"down lol	7	8
"down on	-4	2
"down$	17	18
"downtown	-6	-7
"dress	-5	-5
"drip	5	4
"drip$	7	7
"drive a	7	6
"drive$	-8	-8
"driveway	-4	-6
"driving	0	-6
"driving$	-2	-7
"drop	-6	-3
"drop it	11	7
"drop me	-3	-3
"drop$	-14	-3
"dropped	-10	-10
"drops	5	12
"dude	5	8
"dude$	3	8
"duplex	-3	-3
"duplex$	-4	-5
"earlier	-8	-9
"early	-8	-5
"early$	-6	-5
"easy	-5	13
"eat	8	7
"eject	9	9
"el	-9	-9
"el alto	-10	-9
"el dont	5	5
"el mensajes	-7	-8
"el momento	6	5
"el numero	13	12
"el precio	-9	-9
"el spam	6	5
"el ultimo	7	7
"eliminar	7	7
"eliminar mi	4	4
"elimineme	6	6
"ella	2	7
"elm$	-10	-13
"elsewhere	5	9
"elsewhere$	5	9
"em	-7	-7
"em$	-7	-7
"email	-14	-4
"email is	-7	-11
"email list	-12	4
"email to	-6	-7
"email$	-9	-7
"emailing	-10	-6
"emailing me	-9	-4
"emails	-8	-4
"emails and	-5	-6
"emergency	6	6
"emergency$	4	6
"en la	-11	-10
"en su	10	10
"encontre	-6	-9
"end cap	-3	-5
"end here	6	7
"end it	-2	12
"end of	-9	-11
"end our	9	5
"end please	6	7
"end program	7	6
"end the	8	15
"end these	6	5
"end this	9	11
"end$	10	5
"ends	7	2
"ends now	5	6
"ends with	-3	-3
"ends$	11	11
"enganche	-6	-7
"english	-4	-6
"english$	-6	-7
"enough already	6	7
"enough texts	10	5
"enough$	10	7
"enter	-6	-6
"enviar	4	4
"equivocado	8	6
"equivocado$	12	10
"equivoco	7	6
"equivoco$	6	4
"equivoque de	-7	-10
"equivoque$	6	8
"era	-4	-5
"era para	-6	-6
"erase my	4	3
"es acoso	6	5
"es molestia	-8	-8
"es muy	4	9
"esa	-10	-11
"esa$	-8	-9
"escriba a	7	12
"escriba aqui	6	7
"escriba$	18	16
"escriban	15	15
"escriban$	15	15
"escribas	6	7
"escribas$	6	7
"escribiendo	9	9
"escribir	8	7
"escribir$	6	6
"escribirme	11	10
"escribirme$	11	10
"escrow	-8	-8
"escrow$	-8	-8
"ese no	3	3
"ese nombre	5	5
"eso	-4	-6
"espacio	-6	-8
"espanol	-7	-7
"espanol$	-7	-7
"espere	0	5
"espere$	0	5
"esposa	-7	-6
"esposo	-6	-6
"esposo fallecio	10	5
"esposo$	-7	-7
"esta disponible	-4	-3
"esta en	3	10
"esta equivocado	7	6
"estamos	-1	14
"estate board	4	4
"este numero	12	12
"este$	-6	-7
"esten	9	9
"esto	14	11
"esto$	12	9
"estos	6	6
"estos mensajes	6	6
"estuvo	6	5
"estuvo$	9	9
"even	10	10
"evenings	-4	-6
"ever	7	6
"ever stop	-8	-7
"ever$	15	13
"every	6	8
"every text	9	6
"every time	8	3
"everyone	11	5
"everything	-8	7
"everything for	8	3
"everything$	-10	7
"evidence	7	7
"ew no	-8	7
"ex	-12	-12
"ex$	-9	-9
"exactly	-7	-9
"exactly$	-7	-9
"exchange	-3	-3
"exchange$	-3	-3
"exist	7	6
"exist$	7	6
"expired	6	6
"explain	-8	-10
"f off	9	7
"f yeah	-6	-6
"fair	-6	-6
"fair enough	-7	-6
"fall	7	6
"fall back	9	9
"fall$	-8	-11
"fallecio	5	11
"fallecio$	2	9
"falls	-8	-6
"fam	0	9
"family	7	8
"family emergency	4	6
"family of	-4	-6
"family$	0	1
"far	-10	-10
"far$	-10	-11
"fast	-5	-6
"fast$	-5	-5
"father	6	7
"father passed	5	6
"favor	11	11
"favor de	10	10
"favorites	-4	-4
"favorites$	-4	-4
"fax line	5	5
"fcc$	5	5
"fed	8	7
"fed up	8	7
"fee	-6	-7
"fees	-12	-12
"fence	-8	-8
"fewer	-10	-3
"fin de	-7	-9
"final answer	7	7
"final offer	-4	-8
"final warning	5	5
"financing	-5	-6
"financing$	-5	-5
"find out	-7	-8
"fine	-5	-4
"fine thanks	4	8
"fine$	-8	-5
"finished	11	10
"finished$	5	4
"first and	5	5
"first one	-8	-9
"first then	-7	-6
"fixer	-12	-14
"fixer uppers	-6	-6
"flexible	-7	-8
"flexible$	-7	-8
"flood	-12	-11
"flood insurance	-4	-4
"flush	9	8
"fly	8	8
"fly$	8	8
"flyer	-7	-7
"flyer$	-6	-5
"folder	-7	-7
"follow	11	11
"follow up	9	9
"follow ups	6	5
"for all	-5	-8
"for everything	-7	-5
"for good	14	12
"for it	-8	-9
"for now	-8	8
"for these	9	7
"for this	10	10
"for today	-1	10
"for us	-5	-6
"foreclosure	-5	-7
"foreclosure$	-5	-7
"forever	14	11
"forever$	14	11
"forget i	12	8
"forget it	-14	8
"forget my	6	3
"forget the	1	12
"forgot	-8	-8
"forgotten	5	5
"form$	-7	-8
"forward	-7	-7
"forwarded	7	7
"forwarded to	7	7
"fotos	-7	-7
"fotos$	-7	-7
"found	-11	-9
"found it	-11	-6
"found you	-6	-6
"found$	7	6
"fraude	8	7
"fraude$	8	7
"free$	-9	-10
"freebie	6	6
"freebie$	6	6
"freezes	5	5
"freezes over	5	5
"friegue	7	7
"friegue$	7	7
"from here	8	8
"from list	7	7
"from now	6	8
"from texting	6	6
"from you	6	7
"front	-5	-8
"front$	-6	-8
"ft	-5	-5
"ftc	10	10
"fuck	11	9
"fuck off	7	6
"fuck you	7	7
"fuckin	6	5
"fue	0	9
"fuera	6	4
"fui	-2	9
"furnished	-7	-7
"furnished$	-7	-7
"furniture	-5	-5
"furniture$	-4	-5
"further	8	8
"further$	9	9
"future	9	6
"fyi$	-8	-7
"garage	-7	-9
"garage$	-6	-5
"gas	-3	-3
"gated	-9	-8
"get a	8	4
"get another	8	8
"get lost	10	10
"get off	14	13
"get out	-9	-7
"get removed	9	9
"get these	8	7
"get this	10	14
"get us	-4	-5
"get$	4	4
"get-lost	8	8
"getting	10	10
"getting texts	3	9
"getting these	14	12
"ghost	8	8
"ghost me	7	6
"ghosted	-7	-8
"girl	7	6
"give a	9	6
"give it	5	4
"give up	13	15
"give you	8	8
"glad	-4	-5
"glad i	-4	-5
"glass	11	11
"gmail	-7	-7
"gmail$	-7	-7
"go again	8	6
"go ahead	-6	-5
"go away	19	18
"go bother	7	7
"go for	-7	-6
"go on	-9	-10
"go to	11	10
"god	2	10
"goes	9	8
"goes to	5	5
"going-to be	-8	-7
"going-to block	5	4
"going-to wait	2	11
"good enough	-7	-7
"good here	0	13
"good on	-6	-7
"good thanks	1	11
"good with	-5	-8
"goodbye	-3	9
"goodbye$	-5	9
"goodbye-wish	-5	-6
"goodbye-wish$	-5	-6
"google	-5	-5
"gorgeous	-8	-9
"gorgeous$	-8	-9
"got a	-7	-7
"got it	-7	-8
"got lost	-5	-6
"got my	6	14
"got this	7	5
"got what	4	6
"got your	-8	-10
"gracias pero	4	6
"grandkids	-5	-5
"grandkids$	-5	-5
"grass	-8	-6
"grass$	-5	-6
"great	-7	-10
"great$	-8	-11
"group	12	9
"group$	12	11
"grupo	7	7
"grupo$	7	7
"guey	6	6
"gusto	-9	-11
"guy	6	6
"guy$	8	8
"ha	-5	-5
"ha llamado	-5	-5
"habia	7	5
"habla	-8	-9
"hablamos	-5	-5
"hablamos$	-5	-5
"hablar con	10	9
"hable$	-6	8
"hablen	6	6
"hablen$	6	6
"had it	5	6
"had my	-5	-6
"had this	7	5
"had to	-8	-7
"haha	-10	4
"haha no	11	11
"haha$	-11	-5
"halt	8	8
"handles	-4	-7
"hang up	-8	-10
"hanging	-4	-6
"happens$	7	8
"harassing	10	8
"harassing me	10	9
"harassment	2	9
"harassment$	7	4
"hard no	-8	7
"has a	-6	-8
"hasnt	-4	-6
"hasta	10	8
"hate texts	-7	9
"hate to	-7	-8
"have anything	-7	-7
"have me	-1	9
"have nothing	6	4
"have on	5	6
"have the	6	3
"have this	7	3
"have you	-6	-7
"have$	-5	-6
"havent	-9	-10
"hay problema	-6	-6
"hay$	-9	-8
"he died	1	10
"he is	-1	7
"he quit	-12	-12
"heading	-6	-6
"heading over	-6	-6
"hear about	8	6
"hear from	11	10
"hear you	-5	-6
"hear$	-5	-6
"heard of	5	5
"hell freezes	5	5
"hell no	-6	6
"help me	-4	-5
"helpful	-6	-6
"helpful$	-6	-6
"her again	8	6
"her daughter	6	10
"her number	9	9
"her off	8	8
"her phone	6	4
"her$	-3	-8
"here by	6	7
"here wants	5	6
"here we	12	11
"hereby	7	6
"hes gone	-2	8
"hey$	-4	-5
"hi	-5	-8
"hi there	-5	-5
"hi$	-7	-7
"high	-10	-10
"high end	-8	-8
"highway	-7	-9
"highway$	-6	-9
"him to	-4	-4
"hint	12	11
"hint$	12	11
"his	8	5
"his number	6	3
"his phone	10	9
"history	-6	-7
"history$	-6	-7
"hit my	6	6
"hit stop	-8	-8
"hitting	8	8
"hitting me	8	8
"hmu	-8	-8
"hoa	-14	-16
"hoa$	-15	-16
"hoas	-4	-6
"hoas$	-4	-6
"hobby	7	7
"hobby$	6	6
"hola	-5	-7
"hola$	-5	-6
"hold off	-9	9
"hold please	-7	-7
"hold the	10	6
"home	6	3
"home$	-8	-11
"homestead	-7	-7
"hookups	-6	-7
"hookups$	-6	-7
"hop	6	6
"hope	-7	-8
"hope you	-7	-6
"hope$	-7	-8
"hora	-9	-10
"hora$	-8	-10
"horas	-1	10
"horas$	-1	10
"hospital	6	11
"hospital$	6	11
"hot	-8	-8
"hour	0	5
"house before	-4	-5
"house for	-6	-7
"house phone	-7	-7
"house please	-6	-8
"house sold	-3	-6
"house wants	3	4
"household	8	9
"household$	8	8
"houses only	-8	-10
"houses with	-8	-9
"how can	9	9
"how did	5	14
"how long	-5	-6
"how much	-6	-10
"how to	11	11
"how$	-7	-8
"hows the	-9	-11
"hoy	-5	-9
"hoy$	-5	-9
"huh	-6	-8
"huh$	-6	-8
"human$	-4	-4
"hung	-6	-8
"hung up	-6	-8
"hurry	-9	-10
"hurry$	-8	-9
"hurt	-7	-7
"husband died	7	6
"husband is	5	3
"husband passed	-3	3
"husbands number	7	6
"hush	9	6
"hush$	6	7
"i accidentally	-6	-6
"i already	8	7
"i appreciate	7	6
"i both	6	5
"i cancel	-6	-8
"i consented	6	6
"i dare	8	8
"i didnt	13	16
"i do	-4	-6
"i dont	-11	0
"i drive	7	6
"i gave	-5	-6
"i give	-17	4
"i go	-8	-6
"i hate	-15	-2
"i hope	-7	-7
"i know	-9	-5
"i liked	-8	-9
"i lose	-2	-3
"i make	7	7
"i mean	9	8
"i meant	-4	-4
"i missed	-6	-8
"i needed	4	6
"i no-longer	7	3
"i on	5	7
"i only	-7	-7
"i park	-6	-7
"i promise	-6	-6
"i rent	-6	-6
"i replied	6	6
"i report	-7	-8
"i request	4	3
"i revoke	6	7
"i saw	-8	-8
"i see	-10	-10
"i send	6	5
"i sent	-7	-7
"i sign	-8	-7
"i sold	3	4
"i start	-5	-6
"i still	-9	0
"i swear	6	5
"i take	-6	-5
"i talk	-7	-8
"i told	-10	-8
"i want	5	0
"i want-to	1	1
"i will	8	7
"i withdraw	7	6
"ice	9	5
"id like	12	12
"idiot	-5	-4
"idiot$	-5	-4
"idiots	6	5
"idiots$	6	5
"idk	-5	-6
"idk who	5	5
"if it	-8	-9
"if not	-7	-8
"if the	-1	1
"if they	-5	-7
"if this	11	8
"if you	13	15
"ignore$	0	15
"ignored	11	10
"ill	-6	-5
"ill call	-7	-1
"ill get	-10	-9
"ill let	-4	-5
"ill pick	-8	-6
"ill reach	8	9
"ill sue	9	9
"ill text	-9	-10
"illegal	8	7
"im	4	11
"im all	-5	6
"im an	-5	-6
"im asking	7	7
"im begging	6	4
"im blocking	8	5
"im buying	-3	-8
"im deaf	-7	-8
"im done	-8	4
"im fine	4	10
"im good	-6	9
"im her	7	10
"im his	6	5
"im interested	-11	-14
"im not	11	6
"im ok	0	10
"im okay	2	10
"im out	-12	2
"im over	0	9
"im ready	2	7
"im replying	6	5
"im reporting	9	7
"im set	-1	8
"im telling	10	8
"im with	-10	-10
"in 10	-6	-7
"in 2019	5	5
"in anytime	-6	-7
"in dover	-4	-4
"in for	-7	-7
"in it	5	9
"in june	-7	-10
"in law	-10	-10
"in peace	11	10
"in ready	-8	-9
"in spring	-9	-13
"in there	1	1
"in this	6	6
"in violation	7	7
"in$	-7	-9
"inbox	10	10
"included	-6	-7
"included$	-6	-7
"income	-9	-9
"info on	6	5
"info$	-3	-6
"ins	8	7
"ins$	8	7
"insista	8	8
"insista$	8	8
"insistan	7	6
"insistan$	7	6
"inspeccion	-8	-8
"inspection	-10	-14
"inspection$	-6	-11
"inspector	-5	-7
"insurance	-7	-7
"interesa$	-9	1
"interest	-4	7
"interest in	-7	3
"interested at	7	7
"interested in	7	-13
"interested please	8	2
"interested sorry	6	7
"intrusive	6	6
"intrusive$	6	6
"invasion	5	5
"invasion of	5	5
"investor$	-7	-7
"is	-4	-3
"is 5	-7	-7
"is a	14	15
"is better	-6	-7
"is fine	-10	-13
"is for	11	11
"is getting	-3	6
"is gone	6	12
"is her	-7	-8
"is it	-11	-12
"is no	9	9
"is no-longer	4	7
"is oak	-5	-5
"is off	3	10
"is ok	-4	-6
"is on	3	4
"is out	-3	-4
"is over	6	7
"is pat	-4	-3
"is plenty	2	6
"is that	-10	-11
"is this	-16	-11
"is your	8	8
"isnt	8	5
"isnt for	-9	6
"isnt her	7	8
"isnt me	9	5
"isnt mine	7	4
"isnt my	-8	8
"isnt their	4	3
"isnt to	7	5
"isnt working	9	7
"it any-more	-9	6
"it be	-13	-1
"it by	-7	-7
"it down	1	10
"it elsewhere	6	8
"it falls	-8	-6
"it go	12	9
"it gone	-6	-6
"it have	-8	-8
"it if	6	6
"it is	5	9
"it now	9	4
"it on	-11	3
"it out	-6	-7
"it over	-8	-8
"it please	3	6
"it quits	6	4
"it really	-6	-7
"it says	-6	-7
"it sit	-5	-6
"it so	7	6
"it stop	10	8
"it there	6	12
"it to	-10	-15
"it today	-4	-7
"it under	-9	-10
"it up	5	7
"it you	-5	-6
"itin	-9	-10
"its a	-6	-5
"its gone	-5	-4
"its listed	-7	-7
"its not	0	8
"its off	-13	-5
"its over	5	4
"ive	6	7
"ive had	9	9
"jaja	-7	-7
"jaja$	-7	-7
"jamas	11	10
"jessica$	9	8
"jk$	-10	-4
"job$	-5	-3
"joke$	5	4
"jose$	-2	11
"juan$	7	8
"july	-9	-9
"june	-2	-6
"june$	-3	-8
"just	-6	-8
"just a	-7	-9
"just delete	9	3
"just dont	8	3
"just forget	-5	5
"just go	14	12
"just me	-10	-12
"just remove	8	6
"just saw	-5	-5
"just stop	10	4
"just text	-9	-14
"keep	-5	-8
"keep checking	8	9
"keep it	-4	-5
"keep looking	-5	-7
"keep my	11	10
"keep them	-6	-7
"keeps	5	5
"keeps buzzing	6	6
"kept	-4	-5
"kevin$	8	8
"keys	-9	-10
"kick rocks	6	5
"kid had	-5	-6
"kids$	-10	-10
"kill the	10	14
"kind	-4	-5
"kind$	-7	-7
"kindly	8	8
"kitchen	-8	-7
"kitchen$	-6	-6
"knee$	5	5
"knock it	11	5
"knocking	8	8
"know if	-6	-7
"know more	7	6
"know you	1	10
"know$	-12	-14
"la	-7	-8
"la casa	-8	-10
"la direccion	-7	-9
"la noche	9	12
"la otra	-3	-4
"la policia	5	3
"lady	5	5
"lady$	7	6
"land	-12	-6
"land$	-6	-8
"landlord	-7	-8
"las	-7	-3
"last	4	2
"last and	-8	-7
"last message	-4	-5
"last straw	5	4
"last time	8	8
"last warning	6	6
"last week	9	11
"last year	2	-4
"late	-10	-5
"late lol	-3	-7
"late to	-9	-3
"law$	8	8
"lawsuit	5	5
"lawsuit with	-6	-4
"lawyer says	-5	-7
"le escriban	10	11
"lead	8	7
"lead$	8	6
"lease	-4	-9
"lease$	-7	-7
"leave a	-5	-5
"leave it	-12	3
"leave me	8	9
"leave the	-9	-11
"leave this	7	7
"leave us	-6	-5
"leave$	4	2
"left	-4	-5
"left a	-7	-8
"left alone	8	9
"left out	5	4
"left the	6	5
"left two	-6	-6
"left$	-8	-10
"legal action	4	5
"lender	-8	-7
"lender$	-6	-6
"les	7	6
"less	-10	1
"let them	5	6
"let this	7	7
"let you	-4	-4
"let-me check	-7	-8
"let-me out	8	7
"lets call	6	5
"lets do	-9	-11
"lets go	-11	-14
"lets leave	4	6
"lets not	11	8
"lets stop	-8	5
"levels	-4	-5
"levels please	-4	-4
"levels$	-4	-5
"life	9	9
"life lol	7	6
"life$	9	9
"lifetime	6	4
"lifetime$	6	4
"light	-7	-8
"like a	-5	8
"like i	8	7
"like me	4	9
"like my	6	7
"like off	7	7
"like spam	-2	12
"like that	-6	-6
"like the	-6	-7
"like this	-9	-5
"like to	11	11
"like you	9	8
"liked	-8	-9
"line$	9	6
"linea	7	7
"link	-14	-15
"link$	-10	-10
"links	-11	-11
"lips	8	5
"list for	5	3
"list is	-8	-9
"list it	-6	-6
"list lol	11	9
"list of	-11	-9
"list please	6	6
"lista porfavor	4	5
"listed	-9	-10
"listed$	-8	-9
"listing agreement	-1	-4
"listing expired	6	6
"listing$	-6	13
"listings	9	6
"little$	-4	7
"live	-4	-5
"live$	-7	-7
"living	-5	-4
"llamada	-6	-6
"llamada$	-6	-6
"llamado	-5	-5
"llame	-12	-6
"llame a	-6	-6
"llame$	-13	-4
"llameme	-7	-6
"llameme$	-6	-5
"llamen	10	8
"llamen$	8	7
"llames	9	9
"llames$	9	9
"llamo	4	4
"llego	-11	-12
"llego$	-8	-7
"llegue	-6	-6
"llegue$	-6	-6
"lo	10	9
"loan officer	-4	-5
"lockbox	-6	-5
"log me	5	4
"lol	-9	-9
"lol but	-7	-5
"lol dont	3	3
"lol jk	7	7
"lol no	5	8
"lol stop	2	7
"lol whats	-6	-5
"lol$	-9	-10
"look it	9	9
"look like	7	6
"look$	-12	-12
"looking any-more	-7	8
"looks	-5	6
"losing	6	5
"loss	-7	-10
"lost	-11	-8
"love it	-3	-9
"loved	-8	-9
"lovely	7	6
"loves it	-3	-5
"low	-9	-8
"lower	-5	-5
"lower$	-5	-5
"luck$	-7	-7
"lunch	-7	-11
"lunch$	-5	-7
"lunes	-6	-8
"lunes$	-6	-8
"mad	-4	-4
"madre	7	7
"madre$	7	6
"mail it	-9	-9
"mail$	-5	-5
"mailing	6	5
"mailing list	6	5
"make	10	11
"make it	-4	-7
"make me	6	6
"make that	8	9
"make these	5	4
"make this	7	6
"makes	8	6
"making	-7	-9
"mal	4	5
"manana	-8	-10
"manana$	-6	-9
"mandando mensajes	8	7
"mandando porfavor	-9	-9
"mandar mensajes	13	10
"mandarme casas	-8	-7
"mande mas	8	7
"mande nada	11	8
"mande textos	-10	3
"mande$	12	9
"mandeme	-9	-9
"manden	11	10
"manden mensajes	12	6
"manden nada	5	5
"manden$	6	7
"mandes	6	7
"mandes nada	5	6
"many messages	-4	7
"maple$	-5	-6
"mark	8	8
"marketing	10	10
"marketing$	8	8
"marque$	-5	10
"marqueme	-6	-7
"mas de	-4	-5
"mas mensajes	11	9
"mas porfavor	7	8
"mas y	5	5
"mas$	16	11
"mascotas	-5	-5
"mascotas$	-5	-5
"massages	6	6
"massages$	6	6
"matter	-6	-6
"matter$	-6	-6
"max	-6	-7
"max$	-6	-7
"may stop	6	6
"maybe later	3	11
"maybe$	-8	-4
"me a	-4	-7
"me about	9	4
"me again	5	6
"me alone	11	15
"me any-more	12	12
"me anything	12	11
"me back	-7	-8
"me be	10	7
"me busque	7	7
"me contacte	4	4
"me contacten	6	5
"me deja	-6	-6
"me deje	-6	-6
"me down	6	5
"me escriba	8	17
"me escriban	10	8
"me escribas	6	7
"me gone	10	9
"me ha	-5	-5
"me hable	9	6
"me hablen	6	6
"me here	-11	-8
"me houses	5	1
"me i	-5	-5
"me in	-11	-9
"me instead	1	6
"me later	-5	-8
"me listings	-9	-8
"me llame	-8	-9
"me llamen	8	6
"me llames	6	6
"me llego	-6	-6
"me lol	-12	-18
"me marque	8	3
"me messages	4	6
"me moleste	8	8
"me molesten	5	4
"me more	-7	-6
"me mude	5	4
"me now	-6	3
"me of	15	15
"me off	7	9
"me olvide	-7	-8
"me on	-6	-6
"me one-more	8	7
"me only	10	11
"me out	5	10
"me paro	-6	-7
"me please	-6	-6
"me posted	-6	-5
"me puede	-4	-5
"me quite	-6	-6
"me quiten	6	6
"me textee	-5	7
"me texteen	6	6
"me textees	7	5
"me texts	9	4
"me the	-14	-17
"me this	6	12
"me through	-5	-5
"me tienen	10	10
"me to	11	10
"me too	-5	-4
"me unsubscribe	9	8
"me vale	3	7
"me vuelva	7	7
"me where	7	6
"me your	-8	-9
"me$	8	6
"mean it	9	8
"mean to	-7	-6
"means	7	7
"means no	8	8
"meant	-12	-12
"meant for	-7	-8
"meantime	7	6
"meantime$	7	6
"meet$	-4	-6
"meeting	-6	-9
"meeting$	-7	-9
"mejor mensajes	-5	-7
"mejor no	-5	4
"mejor por	-4	-7
"mejor texto	-4	-6
"mejor$	-6	-7
"mensajes mas	5	5
"mensajes no	4	4
"mensajes porfavor	-1	11
"mes	-5	-6
"mes$	-4	-5
"message	-5	-9
"message again	6	8
"message and	7	7
"message me	7	6
"messages	7	8
"messages please	8	7
"messaging	10	8
"messaging$	10	10
"messing	8	7
"mi	7	6
"mi abogado	7	5
"mi casa	7	6
"mi consentimiento	8	8
"mi esposa	-7	-6
"mi esposo	-6	-6
"mi numero	11	16
"mi renta	-8	-7
"midnight	6	8
"midnight$	6	8
"might as	6	6
"mike$	10	9
"million	6	3
"min	-9	-12
"min away	-7	-8
"min$	-5	-10
"mind about	7	7
"mind on	-6	-6
"mind the	9	4
"mind$	-5	6
"mis datos	12	11
"mls	-7	-6
"modern	-6	-5
"modern$	-6	-5
"molestando	10	11
"molestando$	9	10
"molestar	10	8
"molestar a	4	4
"molestar$	8	7
"moleste	12	12
"moleste$	11	11
"molesten	9	9
"molesten$	9	9
"molestia	-9	-5
"molestia$	-9	-3
"moment	5	7
"moment$	5	7
"momento	-5	11
"momento$	-2	9
"monday	-7	-9
"monday$	-8	-10
"money	-9	-12
"money$	-5	-6
"months	6	10
"months$	8	9
"more	-6	-11
"more like	-5	-5
"morning	-5	-6
"morning$	-7	-10
"mother	5	4
"mother$	6	6
"move	11	9
"move in	-7	-7
"move me	10	9
"move on	12	12
"move out	-8	-7
"move$	-9	-8
"moved	-8	-9
"moved$	-10	-11
"much	-7	-4
"much$	-9	-3
"mucho	-7	-9
"mude	5	4
"murio$	2	9
"must	11	9
"my agent	-1	13
"my answer	11	10
"my back	6	6
"my bad	-6	-5
"my battery	9	6
"my boss	7	7
"my business	-7	5
"my call	16	17
"my card	7	6
"my consent	4	4
"my contact	10	9
"my coworker	-4	-5
"my data	8	7
"my end	-8	-8
"my family	9	7
"my father	6	7
"my favorites	-4	-4
"my file	10	9
"my inbox	10	10
"my landlord	-7	-7
"my last	-11	-12
"my lease	-8	-8
"my line	9	9
"my list	-6	-6
"my loan	-4	-5
"my new	-6	-7
"my number	5	7
"my offer	4	7
"my old	-5	-7
"my opt-out	-7	-7
"my phone	11	7
"my privacy	8	8
"my sister	-7	-9
"my sons	7	6
"my way	-6	-8
"my wifes	6	7
"my work	-7	-10
"my$	13	12
"myself clear	6	6
"nada de	9	7
"nada que	5	6
"nadie	9	5
"nadie con	5	5
"nadie me	-5	-6
"nah fam	0	9
"nah im	2	8
"nah too	-8	-8
"name and	4	3
"name is	-6	-6
"name off	6	10
"name on	-10	-10
"named	8	7
"nap	-5	-6
"nap time	-5	-6
"national	8	8
"national dont	5	6
"near	-7	-8
"nearby	-6	-6
"nearby$	-6	-6
"nearest	-6	-6
"necesitamos	-6	-9
"necesito	-4	8
"necesito que	9	5
"necessary	3	12
"need an	-5	-5
"need anything	-8	9
"need for	7	7
"need help	-1	8
"need it	-4	9
"need some	1	9
"need texts	7	3
"need these	8	6
"need you	14	12
"need your	6	5
"need$	-9	9
"needed	-2	6
"needed$	1	10
"needs to	6	6
"negocio	6	6
"negocio$	6	6
"nel	0	10
"never again	13	11
"never bought	-8	-8
"never check	-10	-4
"never got	-11	-12
"never have	6	7
"never opted	8	8
"never selling	9	8
"never stop	-5	-8
"never text	14	13
"never want-to	5	6
"never$	24	22
"new construction	-4	-7
"new number	-9	-8
"new phone	-6	-7
"news	-5	-5
"news$	-5	-5
"newsletter	-6	-6
"next door	-5	-3
"next month	-6	-3
"next time	8	5
"next year	8	15
"next$	-13	-14
"ni	10	14
"ni me	13	8
"nice	5	7
"nice life	6	5
"nicely	5	3
"nicer	-6	-5
"nicer$	-6	-5
"night	-9	5
"ningun	8	9
"nix	7	6
"no	9	8
"no agents	12	12
"no and	4	5
"no answer	-7	-8
"no autorizo	4	3
"no biggie	-8	-8
"no bother	-8	-9
"no busco	-2	11
"no but	-7	-8
"no calls	11	8
"no cancele	-4	-5
"no contact	14	11
"no contactar	6	6
"no deje	-12	-10
"no deseo	8	9
"no do	4	5
"no dont	-7	-8
"no enviar	4	4
"no es	6	5
"no escriban	4	5
"no esten	7	7
"no fui	-2	9
"no gracias	-2	10
"no hablo	-6	-6
"no hoa	-6	-6
"no hurry	-5	-5
"no i	7	10
"no insista	8	8
"no insistan	7	6
"no interest	-5	7
"no is	8	8
"no keep	-11	-8
"no kevin	7	7
"no llamar	8	7
"no lo	6	5
"no los	13	12
"no luck	-5	-4
"no mandar	6	2
"no mande	-2	13
"no manden	6	5
"no mandes	5	6
"no marketing	8	8
"no mas	11	6
"no means	5	6
"no messages	9	10
"no molestar	10	9
"no moleste	7	7
"no molesten	6	6
"no money	-7	-8
"no necesito	-5	10
"no ocupamos	-5	-6
"no ocupo	-7	3
"no phone	-8	-7
"no point	-6	10
"no problem	-9	-9
"no puedo	-8	-6
"no quiere	8	4
"no quiero	7	12
"no realtors	9	7
"no recibir	6	4
"no rush	-8	-9
"no second	6	5
"no showings	-7	-9
"no siga	8	8
"no sigan	6	6
"no solicitations	4	3
"no soliciting	10	10
"no soy	7	9
"no spam	10	7
"no stairs	-5	-5
"no stop	14	13
"no tengo	-6	-7
"no text	-7	-8
"no texting	15	12
"no texts	7	21
"no thanks	-6	11
"no tiene	8	8
"no trespassing	7	7
"no ty	-2	9
"no vendo	4	10
"no vive	6	7
"no word	-5	-5
"no you	10	8
"no$	-4	7
"no-longer	4	13
"no-longer interested	-1	10
"no-longer looking	4	10
"no-longer need	7	4
"no-longer want-to	6	3
"no-more	12	11
"no-more from	8	7
"no-more house	9	8
"no-more listings	6	6
"no-more mensajes	6	6
"no-more messages	11	11
"no-more of	5	4
"no-more please	8	7
"no-more text	7	8
"no-more texts	16	14
"no-more than	-9	-12
"no-more townhomes	-4	-6
"no-more updates	4	4
"no-more$	16	18
"nobody asked	6	6
"nobody has	-7	-7
"nobody here	-4	-5
"nobody home	8	7
"nobody in	3	4
"nobody named	7	7
"nobody wants	9	6
"noche	9	12
"noche$	9	12
"noise	-6	-6
"nomas	8	6
"nombre$	6	6
"none$	-4	11
"noon$	-12	-12
"nope just	-6	-7
"nope still	-4	-6
"nope stop	9	7
"north	-7	-6
"nos	-4	-7
"nosotros	-1	6
"not	6	11
"not again	-11	7
"not another	9	8
"not be	8	8
"not before	-6	-9
"not buying	9	12
"not diane	7	6
"not enough	-7	-9
"not ever	11	9
"not for	-7	5
"not found	7	6
"not get	12	10
"not happy	-3	9
"not here	-5	-5
"not in	4	4
"not interested	-5	13
"not jessica	9	8
"not me	11	20
"not moving	-1	6
"not my	-9	-10
"not now	-6	3
"not on	13	8
"not one-more	11	10
"not ready	-4	-6
"not selling	-4	17
"not so	-2	13
"not sure	-4	-12
"not talking	8	4
"not text	9	9
"not the	3	18
"not there	-5	-6
"not too	8	0
"not wanted	8	7
"not who	8	9
"not yet	6	8
"not your	8	7
"nothing	5	7
"nothing for	-7	8
"nothing to	8	6
"nothing$	2	12
"notify	-7	-9
"now but	-6	-7
"now on	6	8
"now what	-6	-7
"number	8	4
"number again	7	8
"number any-more	10	5
"number as	6	5
"number changed	-8	-8
"number from	7	6
"number isnt	-10	3
"number lol	-8	-10
"number now	6	6
"number of	-7	-8
"number off	3	8
"number on	-6	-8
"number out	9	5
"number please	8	7
"number shouldnt	9	8
"number$	6	6
"numero porfavor	6	5
"nunca	11	8
"nunca$	11	10
"nvm$	-1	12
"ocupamos	-6	-6
"ocupamos mas	-4	-5
"ocupo	-7	3
"ocupo$	-6	8
"of escrow	-7	-7
"of it	2	12
"of no	5	5
"of renting	-5	-7
"of stop	7	7
"of texts	-10	11
"of them	-7	-6
"of these	10	9
"of this	13	6
"of those	-10	-8
"of us	9	12
"of you	9	7
"of your	9	8
"oferta	-6	-5
"oferta$	-6	-5
"off	7	6
"off a	0	9
"off and	-4	-6
"off before	7	7
"off for	6	7
"off list	11	10
"off now	7	5
"off of	12	13
"off please	5	16
"off switch	8	8
"off the	7	8
"off this	14	12
"off your	7	9
"off$	11	11
"offer	-6	-7
"offer texts	10	4
"offer$	-7	-4
"offers	12	10
"offers$	7	4
"officer	-4	-5
"oh	-5	-5
"oh stop	-6	-6
"ok stop	-4	-10
"ok$	5	3
"okay	4	7
"older	-5	-6
"older homes	-5	-6
"olvide	-9	-11
"olvide mi	8	5
"olvide$	-7	-8
"on	-3	-5
"on a	7	4
"on ash	-5	-5
"on elm	-7	-10
"on file	6	6
"on hold	7	19
"on me	11	7
"on our	-6	-7
"on pine	-5	-5
"on that	-8	-12
"on this	7	5
"on us	-10	-9
"on vacation	-9	6
"once a	3	6
"one	-2	-3
"one freebie	6	6
"one last	4	5
"one looking	8	9
"one off	-8	-7
"one sec	-6	-7
"one text	2	9
"one to	5	5
"one$	-8	-8
"one-more and	12	12
"one-more ding	8	7
"one-more text	7	6
"one-more time	8	7
"ones	-10	-10
"ones in	-6	-8
"ones$	-7	-7
"only called	9	9
"only houses	-7	-9
"only text	12	10
"oops	-5	-6
"opciones	-8	-8
"open$	-10	-11
"opt in	-6	-7
"opt me	8	7
"opt-out	5	5
"opt-out$	8	9
"opted	8	8
"opted in	8	8
"or is	-4	-6
"or just	-3	-4
"or text	6	6
"or texting	8	6
"or the	-3	-5
"orale	-3	-5
"orale$	-3	-5
"other one	-5	-5
"otherwise	-4	-7
"otra persona	7	7
"otra$	-10	-10
"otro mensajes	6	4
"otro$	10	9
"our agent	-6	-9
"our agreement	-4	7
"our end	-6	-6
"our search	8	7
"out front	-7	-8
"out here	-6	-6
"out in	-9	-12
"out please	11	11
"out there	-11	-11
"out to	5	7
"out when	-1	5
"over	-5	-5
"over budget	-3	-6
"over it	11	8
"over the	-7	-7
"over this	-12	5
"own	8	10
"own that	3	7
"owner is	-6	-7
"owner of	8	6
"packet	-5	-6
"pagar	-8	-9
"paid	-6	-5
"paid off	-6	-5
"paint	-4	-5
"paint$	-4	-5
"papeles	-6	-6
"papeles$	-6	-6
"paperwork$	-5	-11
"para el	-7	-8
"para mi	-8	-9
"parale	10	9
"parale$	8	7
"parar	1	2
"parar$	10	8
"pare	2	1
"pare$	10	9
"parele	5	4
"parele$	7	6
"paren	11	9
"paren$	10	10
"parenle	8	8
"parenle$	6	6
"paro	-4	-8
"part	8	8
"part of	8	8
"pass	-4	9
"pass it	-4	-7
"pass$	2	15
"passed away	-4	7
"passed on	3	8
"passed$	3	12
"past	-12	-9
"pat$	-4	-3
"patience with	5	5
"pausa	0	13
"pausa$	0	11
"pause	-4	16
"pause for	7	5
"pause$	3	11
"paz	7	7
"paz a	7	8
"paz porfavor	8	8
"peace out	4	4
"pedi	12	8
"peep	10	9
"peep$	9	8
"people are	-7	-7
"people$	7	6
"per	12	11
"per text	11	10
"percent	-6	-5
"percent$	-4	-4
"perfect	-8	-9
"perfect$	-8	-9
"permiso	6	6
"permission	11	10
"permission$	9	8
"permit	-6	-7
"permit history	-6	-6
"pero no	7	6
"persona	12	11
"persona$	8	8
"pest$	8	8
"pets	-5	-6
"pets$	-4	-6
"phone	5	2
"phone can	7	8
"phone died	-9	-12
"phone down	8	6
"phone is	8	5
"phone isnt	8	7
"phone keeps	6	6
"phone now	5	5
"phone number	-4	-5
"phone on	-6	-8
"phone rest	7	5
"phone to	8	9
"phone was	-7	-10
"phone$	2	5
"photographer	-4	-5
"photographer to	-4	-5
"photos$	-6	-3
"picky	-9	-11
"picky$	-9	-11
"pics	-11	-11
"pics$	-11	-11
"pigs	6	6
"pigs fly	6	6
"pin	-7	-6
"pin$	-7	-6
"pine$	-8	-7
"piso	-6	-6
"piso$	-6	-6
"piss	5	4
"piss off	5	4
"plain	6	6
"plain english	6	6
"plane	-8	-9
"plans	-3	13
"plans changed	1	8
"planta	-8	-9
"planta baja	-8	-9
"plays	-5	-6
"please call	-11	-14
"please cancel	-9	-1
"please close	8	7
"please confirm	5	6
"please delete	6	4
"please disregard	-3	12
"please dont	-5	-6
"please drop	7	7
"please end	9	7
"please get	13	7
"please ghost	8	9
"please have	9	6
"please hold	-6	11
"please keep	-9	-9
"please lose	7	8
"please make	7	7
"please no	17	11
"please no-more	7	9
"please not	5	4
"please pause	-1	5
"please quit	6	7
"please remove	14	18
"please send	-7	-5
"please take	11	17
"please text	-15	-15
"please unsubscribe	5	6
"please wait	12	11
"please ya	9	6
"plenty	2	6
"plenty$	2	6
"plug	4	8
"pmi$	-8	-7
"pocket text	-10	-11
"point	1	14
"police	-12	-12
"policia	6	5
"policia si	5	5
"policia$	10	10
"politely	6	6
"poner	5	5
"poner una	5	5
"pongame	-7	-8
"pool	-12	-12
"pool$	-8	-9
"por	-7	-7
"por ahora	4	7
"por aqui	-8	-8
"por el	6	5
"por la	6	6
"por que	-3	10
"posted$	-6	-5
"powers	-5	-6
"practice	-3	-7
"preapproved	-5	-8
"precio	-9	-9
"precio$	-5	-6
"preference	-8	-10
"pregunta	-5	-5
"pregunta$	-5	-5
"preguntar	11	11
"pregunte	-7	-7
"preocupe	-6	-6
"preocupe$	-6	-6
"pretend	6	5
"pretend i	5	4
"price	-6	-6
"price$	-14	-17
"prices	-5	-7
"prices$	-5	-7
"prior	4	4
"prisa	-6	-7
"prisa$	-6	-7
"privacy	8	8
"privacy$	6	5
"problema	-6	-6
"problema$	-6	-6
"process$	-8	10
"program$	7	6
"prohibido	8	6
"promise	-6	-6
"publicidad	7	4
"publicidad$	7	4
"puede borrar	5	5
"puede quitar	7	7
"pueden	7	8
"puedo	-9	-7
"puedo hablar	-8	-8
"puedo$	-7	-7
"puerta	-7	-7
"pull	2	7
"pull me	8	4
"pull my	13	9
"punch	-7	-7
"purge	5	4
"purge my	5	5
"push	10	10
"pushy$	8	3
"put	6	8
"put a	7	6
"put it	7	11
"put the	7	6
"put us	8	8
"qualify	-5	-5
"qualify for	-5	-5
"que borren	8	2
"que hora	-9	-10
"que me	11	15
"que molestia	0	10
"que no	6	5
"que paren	6	6
"que$	-6	5
"queremos	-5	-5
"question	-9	-10
"question$	-8	-8
"questions	-11	-12
"questions$	-10	-10
"quick	-5	-7
"quien busca	8	7
"quiero cancelar	-2	6
"quiero comprar	-3	-5
"quiero condominio	-7	-8
"quiero darme	4	4
"quiero mensajes	10	6
"quiero que	10	9
"quiero recibir	6	5
"quiero salir	5	5
"quiero$	0	7
"quiet	-7	-5
"quiet$	-7	-5
"quit	4	3
"quit asking	8	7
"quit bothering	8	8
"quit claim	-5	-5
"quit looking	8	10
"quit on	-9	-9
"quit with	4	5
"quit your	8	6
"quitame	6	6
"quitame de	6	5
"quitar de	9	9
"quite	-7	-8
"quite de	-6	-6
"quiteme de	11	10
"quiteme$	6	3
"quiten	10	8
"quitenme	10	9
"quitenme de	6	6
"quits	6	4
"quitting	-7	-8
"ramp	-11	-9
"ranch	-4	-6
"ranch$	-4	-6
"ranches	-9	-10
"ranches$	-9	-10
"rate	-7	-8
"rate$	-6	-7
"rates	-11	-14
"rates drop	-7	-8
"rather talk	-9	-8
"rather you	8	8
"reach out	9	12
"reach$	-9	-9
"read	9	8
"read$	8	6
"reads	8	9
"ready	-9	-7
"ready yet	-4	-6
"real	7	6
"real estate	8	8
"really$	-8	-7
"realtor text	6	9
"realtor$	-10	-5
"realtors	10	14
"realtors to	7	6
"realtors$	5	11
"receive	8	5
"receive these	7	3
"reception	-6	-7
"recibir	11	9
"recibir mensajes	10	7
"recording	-8	-8
"records	11	10
"records$	11	11
"redfin	-8	-8
"redfin to	-7	-7
"refrain	6	6
"registered	9	8
"registry	4	4
"registry$	6	6
"reject	-5	-6
"relocating	-8	-7
"remind	-5	-5
"remind me	-5	-5
"reminders	10	7
"reminders$	9	8
"removal	8	8
"removal please	8	8
"removal$	7	7
"remove	4	3
"remove it	2	14
"remove me	8	12
"remove my	-7	-7
"remove the	-10	-13
"remove this	12	12
"remove us	14	15
"remove$	20	18
"removed from	9	10
"removing	7	5
"removing myself	7	5
"remuevame	7	7
"rent	-10	-13
"rent$	-8	-8
"renta	-13	-14
"renta$	-10	-10
"rentals	-7	-9
"rentamos	-6	-7
"rentamos$	-6	-7
"rentar	-8	-9
"rentar$	-6	-7
"renting	-7	-10
"renting$	-7	-10
"repeat	-4	-5
"replied	6	6
"replied stop	6	6
"reply$	9	8
"replying stop	7	7
"report you	6	7
"reportado	9	9
"reportado$	9	9
"reportar	6	5
"reportar$	6	6
"reported	7	7
"reported$	5	6
"reporting	9	7
"reporting this	8	6
"reporting you	6	6
"reporto	7	7
"reporto$	7	7
"request	5	4
"request a	-6	-6
"request removal	3	3
"request$	7	6
"resend	-9	-9
"resend$	-8	-9
"respect	7	6
"responding	6	7
"rest$	4	4
"resubscribe	-7	-7
"retired	6	5
"review	-8	-8
"revoke	6	4
"revoke consent	4	5
"revoke the	-7	-9
"revoke$	10	9
"rick	11	11
"ride	-8	-8
"ridiculous	-4	6
"ridiculous$	-4	6
"right away	-7	-8
"right number	-6	-6
"right person	-10	-11
"right to	8	7
"ring	-12	-13
"ring me	-8	-8
"ringing	4	6
"rn	-11	-5
"rn$	-11	-5
"road	-10	-12
"robot$	8	5
"rocks	9	8
"rocks$	9	8
"roofer	-6	-6
"rude	8	11
"rude$	6	10
"running	-7	-8
"running late	-7	-7
"runs	-6	-7
"rush	-9	-9
"rush$	-8	-8
"rv	-7	-6
"rv$	-7	-6
"saber nada	8	6
"sacame	7	7
"sacame de	5	5
"safe	-6	-6
"safe$	-5	-5
"said	3	2
"said no	8	8
"said stop	11	10
"said you	8	8
"said$	-6	-7
"saliendo	-8	-9
"saliendo$	-8	-9
"salir de	5	5
"salir$	5	4
"salirme	10	10
"saquenme	7	7
"saquenme de	7	7
"sat$	-7	-6
"saturday	-12	-16
"saturday$	-10	-13
"save your	14	13
"saved	-10	-11
"saw	-6	-6
"saw this	-5	-5
"say	-5	-7
"say again	-14	-13
"say$	-7	-7
"saying	8	7
"says	-10	-9
"scammer	7	6
"scammer$	7	6
"schedule	-4	-4
"school	-7	-6
"scrap	3	7
"scratch that	-7	-6
"se equivoco	7	6
"se preocupe	-6	-6
"search	-9	2
"search is	-1	7
"searching	-5	6
"sec	-6	-7
"sec$	-6	-7
"second one	-7	-9
"second text	9	9
"second time	6	5
"see it	-14	-15
"see the	-2	-3
"see this	7	7
"see what	7	8
"see$	13	12
"sees	7	7
"seguido	-9	-3
"segundo	-5	-5
"segundo piso	-5	-5
"sell it	5	4
"seller	-7	-8
"seller$	-5	-5
"selling$	-7	2
"semana	-6	-6
"send any-more	15	8
"send it	-11	-10
"send more	-11	-8
"send these	6	6
"send you	6	5
"sending this	7	6
"sending$	-8	-9
"senor	10	10
"senor$	10	9
"senora	5	5
"senora$	5	5
"sent	-11	-12
"sent it	-8	-8
"sent the	-6	-7
"sentence	6	6
"sentence$	6	6
"services	5	5
"set for	-7	-8
"set$	-4	5
"settlement	-7	-7
"she changed	7	8
"she died	7	9
"she said	-7	-4
"she was	8	10
"shell	-5	-5
"shes gone	-2	10
"shit$	6	5
"shoes	-7	-7
"shoes$	-6	-5
"shoo	8	7
"shoo$	8	7
"shoot	-6	-5
"shoot me	-6	-5
"shortstop	-6	-8
"should i	-3	-6
"should stop	8	7
"should we	-6	-5
"shouldnt	9	8
"shouldnt be	9	8
"shove	9	8
"show	-11	-11
"show it	-7	-7
"showed	-6	-7
"showed up	-6	-7
"showing	-11	-12
"showing$	-8	-8
"shredder	7	5
"shredder$	7	5
"shut	7	4
"shut it	7	6
"shut off	-6	-7
"shut this	7	6
"shut ugh	6	7
"si	-8	-6
"si quiero	-9	-11
"si siguen	5	5
"si$	-10	-13
"side	-7	-7
"side$	-7	-7
"siempre	7	4
"siempre$	7	4
"sigan	6	6
"sign	-13	-18
"sign was	-5	-5
"sign$	-9	-8
"signal	-7	-8
"signed up	9	7
"signed$	-10	-13
"signing off	7	7
"signing up	7	7
"sigo	-6	-6
"siguen	8	8
"siguen$	7	7
"silence	9	8
"silence please	5	5
"silence$	7	7
"silencio	11	10
"silencio$	11	10
"silent treatment	6	6
"simply	6	5
"sin hoa	-3	-3
"sincerely	6	6
"sir	-3	8
"siri tell	7	6
"sister	-7	-9
"sit	-5	-6
"skip me	2	11
"small$	-6	-7
"sms	8	6
"sms$	8	6
"so cute	-6	-7
"so dont	10	8
"so early	10	5
"so many	-8	4
"so need	-7	-7
"so sorry	-4	-5
"so stop	6	4
"so we	-7	-7
"so$	-5	-6
"solar	-6	-6
"sold	-8	-2
"sold$	-10	-12
"solicit	-2	11
"solicitation	8	5
"solicitation$	8	5
"solicitations	8	5
"solicitations$	8	5
"soliciting	8	6
"soliciting$	12	11
"solicito	5	5
"some	2	13
"some peace	7	3
"some time	-6	7
"somebody	14	14
"somebody else	11	11
"someone who	6	5
"somewhere else	13	12
"son here	-5	-6
"sons	7	6
"soon	-6	-9
"soon$	-6	-9
"sorry	-11	-5
"sorry i	-4	-5
"sorry wrong	-1	-5
"sounds like	4	9
"south	-5	-6
"soy	12	12
"soy maria	7	7
"soy yo	6	6
"space$	-12	11
"spam	2	1
"spam folder	-7	-7
"spam$	8	8
"spammer	6	6
"spammer$	6	6
"spamming	5	4
"speaker	-5	-7
"speaking	-7	-7
"speaking$	-5	-6
"spell	10	9
"spell it	10	9
"split	-7	-7
"split levels	-4	-5
"spm	-6	-9
"spm$	-6	-9
"spoke	8	7
"sprinklers	-5	-3
"sq	-5	-5
"st$	-6	-5
"staging	-8	-8
"staging$	-8	-8
"stairs	-5	-6
"stairs$	-5	-5
"stalker	5	4
"stalking	9	6
"stand	10	7
"stay away	7	7
"stay out	7	4
"stay put	-7	-7
"staying	-4	10
"stays	-8	-9
"stays$	-8	-9
"step	7	6
"step away	6	6
"steve$	9	8
"still	-9	-7
"still getting	6	4
"still interested	-5	-5
"still looking	-6	-10
"still texting	7	9
"still want	-7	-7
"stock texting	6	6
"stoop	2	6
"stoop$	2	6
"stop	6	4
"stop apologizing	-9	-9
"stop asking	16	16
"stop at	-7	-7
"stop being	-6	-6
"stop blowing	6	5
"stop bothering	10	9
"stop by	-11	-11
"stop contact	11	7
"stop contacting	9	7
"stop do	9	10
"stop doesnt	7	9
"stop emailing	-10	-6
"stop everything	-9	5
"stop light	-7	-7
"stop lol	-8	-2
"stop looking	-11	-5
"stop messaging	12	12
"stop or	8	6
"stop please	8	4
"stop renting	-3	-5
"stop send	10	10
"stop so	4	3
"stop spamming	5	4
"stop taxing	5	4
"stop texting	5	13
"stop that	11	9
"stop there	10	10
"stop these	-3	-3
"stop this	11	10
"stop trying	11	9
"stop two	7	6
"stop txtn	9	8
"stop until	-10	2
"stop us	-7	-8
"stop worrying	-5	-6
"stop$	9	14
"stopall	7	6
"stopall$	7	6
"stopped texting	7	5
"stopping	-6	-8
"stopping us	-3	-5
"stops	6	1
"stops on	-4	-7
"stops$	10	9
"store	10	8
"strangers	9	6
"strangers$	9	6
"straw	5	4
"straw$	5	4
"streets	-7	-6
"student	-6	-6
"stuff	12	12
"stuff in	-7	-8
"stuff$	10	11
"su lista	15	14
"subscribed	-6	-7
"subscribed$	-6	-7
"subscription	9	4
"sue	10	10
"sue you	9	9
"sueltenme	11	11
"suing	9	9
"summer	-6	-7
"summer$	-6	-7
"sunday is	-4	-6
"sunday please	-4	-7
"super	-6	-5
"sure$	-11	-15
"sus mensajes	12	6
"suscripcion	6	5
"suscripcion$	6	5
"swear	7	6
"swear to	5	4
"system$	8	6
"take care	-6	-8
"take her	8	9
"take it	-8	4
"take my	-2	11
"take off	5	3
"take us	17	13
"take your	-3	-6
"taken	-3	4
"taking my	-9	-3
"tal	-4	7
"tal vez	-4	7
"talk later	-8	-11
"talk now	-3	-7
"talk to	2	6
"talk tomorrow	-5	-7
"talking$	10	9
"tan	-1	9
"tanto	-6	-8
"tax	10	5
"taxes$	-9	-9
"taxing	5	4
"taxing me	5	4
"tcpa	7	8
"tcpa$	10	9
"techo	-12	-10
"telefono	4	13
"telefono de	9	6
"tell her	-7	-8
"tell your	5	7
"telling	7	6
"telling you	11	9
"temprano	5	10
"temprano$	5	10
"tenant$	-9	-10
"tengo	-8	-9
"tengo nada	5	6
"terminar	8	7
"terminate$	8	7
"test me	9	9
"testing	6	6
"testing me	6	6
"text	6	7
"text a	1	11
"text again	17	11
"text and	6	5
"text away	6	4
"text back	6	4
"text before	-2	9
"text dana	-6	-5
"text dont	12	9
"text either	5	3
"text from	6	12
"text i	12	12
"text in	4	7
"text instead	-4	-7
"text it	7	7
"text less	6	15
"text list	6	5
"text lol	-7	-7
"text ok	11	11
"text on	-7	8
"text only	-10	-10
"text so	-16	-1
"text stop	15	13
"text the	-6	-9
"text thread	-7	-7
"text to	5	4
"text too	10	7
"text yet	-6	-5
"texteando	5	5
"textear	5	5
"textear$	5	5
"textearme	6	5
"textearme$	6	5
"texted stop	7	5
"texted you	-7	-7
"texted$	6	12
"textee	-5	7
"textee$	-6	6
"texteen	6	6
"texteen$	6	6
"textees	7	5
"texting	5	7
"texting a	7	4
"texting again	4	3
"texting and	-1	10
"texting is	-8	-10
"texting my	11	9
"texting this	-3	4
"texting$	4	4
"texto	-13	-6
"texto$	-13	-6
"texts	3	9
"texts after	1	11
"texts before	1	10
"texts fine	-7	-8
"texts from	-5	-5
"texts good	-10	-12
"texts in	6	10
"texts please	-3	8
"texts to	7	7
"texts$	4	9
"than	-6	-6
"than two	-6	-6
"thanks	4	5
"thanks but	8	12
"thanks for	-7	-6
"thanks$	3	9
"that	-7	-8
"that i	0	10
"that kitchen	-5	-4
"that last	-5	-6
"that name	8	8
"that one	-14	-11
"that ones	-6	-6
"that please	-7	-6
"that stop	-11	-13
"that to	-7	-8
"that was	3	9
"that will	2	10
"that you	8	7
"that$	-3	-6
"thatll	2	8
"thats all	5	10
"thats enough	9	9
"thats it	-7	-11
"thats my	-5	-5
"thats the	5	4
"the	-5	-4
"the 12th	4	4
"the agent	-3	-8
"the alarm	-6	-6
"the attic	-6	-5
"the baby	4	4
"the bank	-5	-4
"the base	-9	-10
"the best	-8	-9
"the blue	-4	-4
"the boat	0	10
"the buyer	-9	-9
"the cash	6	5
"the cat	-4	-5
"the chat	9	9
"the check	-6	-7
"the city	-5	-5
"the crap	8	9
"the deed	-4	-7
"the desk	-6	-8
"the dnc	7	6
"the docusign	-4	-6
"the dont	8	8
"the down	-8	-10
"the drip	7	7
"the driveway	-5	-7
"the email	-8	-7
"the emails	-6	12
"the end	-9	-10
"the file	-11	-12
"the flyer	-6	-5
"the follow	4	4
"the foreclosure	-3	-5
"the ftc	7	8
"the grass	-8	-6
"the highway	-7	-9
"the hint	6	6
"the hoa	-10	-8
"the hospital	6	9
"the inspection	-5	-8
"the landline	-7	-5
"the last	12	14
"the law	6	6
"the lender	-7	-10
"the listings	-4	-4
"the loan	-9	-10
"the lockbox	-5	-4
"the lot	-7	-9
"the meantime	7	6
"the messages	8	11
"the mls	-7	-6
"the moment	5	7
"the morning	9	9
"the nearest	-6	-6
"the next	8	6
"the number	10	5
"the numbers	-7	-7
"the off	8	8
"the old	-6	-8
"the other	-9	-11
"the owner	8	12
"the phone	7	11
"the photographer	-4	-5
"the plug	4	8
"the point	10	12
"the police	7	7
"the price	-5	-5
"the real	6	6
"the rental	7	7
"the report	4	3
"the sale	-1	9
"the same	4	3
"the search	4	10
"the second	-8	-7
"the seller	-9	-9
"the showings	-5	9
"the shredder	7	5
"the sign	-9	-11
"the solar	-5	-4
"the sprinklers	-5	-3
"the state	4	5
"the sth	-8	-9
"the stop	-9	-10
"the tcpa	6	6
"the text	-6	-6
"the time	-8	-7
"the unsubscribe	7	7
"the weekend	-8	-7
"the whole	-2	9
"the word	11	8
"the wrong	4	11
"their phone	4	3
"them	-13	-16
"them coming	-6	-7
"them stop	15	14
"them that	-7	-7
"them to	-5	-6
"them$	-5	-8
"then please	7	8
"there alone	-9	-9
"there an	10	10
"there better	6	7
"these	16	17
"these messages	12	6
"these prices	-5	-7
"these stop	8	7
"these texts	16	8
"these to	7	8
"these$	12	12
"they	-18	-20
"they stop	-5	-3
"theyd	-5	-5
"theyd take	-5	-5
"thing off	10	5
"things	-4	-4
"think we	-7	-3
"think were	5	7
"think you	2	9
"think$	-10	-8
"thinking	-6	-8
"thinks	10	7
"this	10	13
"this about	-5	-6
"this again	9	4
"this apartment	-8	-9
"this as	9	8
"this chat	6	4
"this early	-7	4
"this ends	7	8
"this group	6	5
"this has	9	6
"this hour	10	11
"this late	-8	6
"this list	10	11
"this needs	7	5
"this now	13	10
"this off	9	7
"this one	-15	-17
"this phone	-3	11
"this shit	9	8
"this spam	-2	12
"this stop	6	3
"this text	7	5
"this thing	10	10
"this thread	6	5
"this time	-7	5
"this to	17	15
"this was	12	12
"this weekend	-6	-8
"this$	5	9
"those	-9	-9
"those$	-6	-6
"thought i	5	6
"thought this	4	10
"three	-9	-10
"three$	-5	-7
"through a	-1	7
"through my	11	10
"through this	-5	-5
"through you	-4	-4
"throw	5	4
"thru	-2	-9
"thru$	-6	-8
"thursday	-9	-12
"thursday$	-8	-12
"tiene el	6	4
"tiene mi	7	8
"tiene$	-4	-4
"tienen	11	11
"til	-10	-4
"till	-6	-10
"till i	-6	-6
"time for	-5	6
"time im	7	7
"time it	3	6
"time no	5	4
"times	6	12
"title	-6	-7
"title$	-5	-6
"tmrw	-6	-9
"tmrw$	-6	-9
"to 4	-5	-7
"to 7726	6	5
"to anything	12	12
"to apologize	-5	-5
"to ask	5	4
"to bug	-7	-8
"to buy	7	15
"to call	-9	-13
"to close	-7	-10
"to contact	3	-1
"to do	11	11
"to drop	7	6
"to end	7	7
"to enter	-6	-5
"to go	-4	-4
"to god	5	4
"to hell	5	10
"to keep	16	15
"to list	-7	-7
"to make	6	6
"to me	0	-8
"to my	-10	-1
"to not	8	6
"to see	-8	-8
"to send	8	9
"to someone	8	8
"to stop	-4	-4
"to take	-10	-10
"to talk	7	6
"to text	9	9
"to texts	12	4
"to this	14	14
"to write	6	7
"todavia	-5	-5
"todavia$	-4	-5
"todo$	-10	2
"told me	-4	-4
"told them	-7	-7
"told us	-7	-5
"told you	9	8
"tomorrow	-6	-10
"tomorrow$	-10	-12
"tonight	-6	-8
"tonight$	-6	-8
"tony	10	8
"too late	4	14
"too modern	-5	-4
"too much	8	13
"too pushy	8	3
"too small	-6	-7
"too$	-8	-12
"took	-6	-7
"took it	-8	-8
"toss	6	6
"toss my	6	6
"tour	-7	-6
"tour$	-6	-5
"town	-10	-9
"town$	-4	-5
"townhomes	-6	-8
"townhomes$	-6	-8
"traffic	-7	-7
"traffic$	-7	-7
"trains	-7	-8
"treat	4	5
"treat this	4	5
"treatment	6	6
"treatment please	6	6
"treatment$	6	6
"tree	11	11
"trespassing	7	7
"trouble$	-9	-10
"truck	-5	-5
"truck stop	-7	-5
"truck$	-5	-7
"true	-10	-11
"trust	-13	-14
"try	7	7
"try again	-13	-12
"tu	6	5
"tuesday	-6	-10
"tuesday$	-6	-10
"turn on	-9	-10
"turn this	8	6
"twice	-11	-3
"two	-8	-7
"two end	7	6
"two messages	-6	-6
"two years	1	9
"two$	-9	-10
"txtn	10	9
"typo	-9	-10
"typo$	-9	-11
"ugh off	6	6
"ugh stop	8	5
"ugh traffic	-3	-4
"ugh up	6	7
"ugh$	-4	11
"ultima	8	7
"ultima vez	7	5
"ultimo	12	11
"ultimo mensajes	4	4
"un	-4	-7
"un mensajes	-4	-4
"una denuncia	7	6
"una pregunta	-5	-5
"under 300	-5	-7
"understand	11	6
"understand$	10	6
"underwriting	-4	-5
"underwriting$	-4	-5
"undo	-10	-10
"unfollow	8	7
"unfriend	8	8
"unit	-10	-12
"unit$	-8	-9
"units	-6	-5
"unless	-2	13
"unplug	6	5
"unprofessional	9	8
"unsolicited	11	9
"unsubscribe$	13	11
"until i	-5	9
"until then	9	7
"unwanted	10	10
"unwanted text	7	7
"up already	6	5
"up and	6	8
"up out	10	9
"up the	10	9
"up with	7	5
"up yet	-6	-7
"update your	8	7
"update$	-9	-9
"upgrades	-7	-9
"uppers	-6	-6
"uppers$	-6	-6
"ups	6	5
"ups$	6	5
"urgent	-6	-6
"urgent$	-6	-6
"us a	-8	-9
"us again	4	3
"us now	-7	-8
"us off	19	15
"us out	8	6
"us please	7	4
"us some	7	7
"us well	6	8
"use it	9	9
"use mine	-6	-7
"use the	-9	-8
"used	-6	-6
"user	8	8
"ustedes	8	9
"ustedes$	8	9
"utilities	-6	-6
"va loan	-6	-8
"vale	3	7
"valve	-6	-6
"van	7	6
"van a	5	4
"vanish	7	6
"vanish$	7	6
"vayanse	6	6
"vayase	6	6
"veces	10	10
"vecinos	-7	-7
"vender	3	10
"vender$	3	10
"vendo	3	10
"vendo mi	2	5
"vendo$	5	10
"ver	-13	-13
"vete	5	5
"vez	6	9
"vez$	5	7
"viernes	-3	-6
"viernes$	-3	-6
"view	-8	-9
"view$	-6	-7
"violation of	7	7
"vive	6	7
"vivir	-7	-8
"vivir en	-11	-10
"voice	-4	-6
"voicemail	-7	-8
"voicemail$	-6	-7
"void	-6	-1
"voy a	15	13
"voy$	-9	-9
"vuelva	8	7
"vuelva a	8	7
"vultures	6	6
"vultures$	6	6
"wait	-9	0
"wait for	-6	-8
"waiting	-8	-9
"waiting on	-5	-5
"waiting$	-4	-5
"walk	6	6
"walk$	10	9
"walkable	-6	-6
"walkable$	-6	-6
"walkthrough	-6	-7
"want	7	5
"want an	-7	-7
"want it	-10	-8
"want off	14	15
"want out	7	7
"want realtors	8	6
"want that	-10	-7
"want these	9	8
"want$	7	0
"want-to be	9	11
"want-to hear	7	9
"want-to list	-7	-8
"want-to opt-out	8	7
"want-to receive	6	4
"want-to see	6	4
"want-to stop	-9	-9
"want-to talk	15	14
"want-to unsubscribe	-9	-10
"want-to$	7	5
"wanted	8	7
"wanted$	10	8
"wants	9	7
"wants off	8	8
"warning	8	5
"warning$	10	10
"warranty	-6	-7
"was	-10	-9
"was on	-11	-12
"was the	9	15
"wasnt	-6	-1
"wasnt me	0	12
"waste	6	7
"waste your	7	10
"wasting	8	10
"wasting my	7	5
"wasting your	3	8
"way stop	-7	-8
"way to	8	9
"way$	-9	-3
"we already	-6	-7
"we are	9	18
"we arent	6	8
"we can	-3	-3
"we cant	10	8
"we come	9	10
"we do	-7	-5
"we found	-7	-9
"we get	-7	-7
"we have	-3	8
"we leave	-4	-7
"we left	-4	-3
"we like	-6	-6
"we list	-9	-6
"we love	-9	-11
"we meet	-4	-6
"we moved	-7	-7
"we need	-10	-4
"we never	9	9
"we not	12	9
"we passed	-3	-4
"we qualify	-5	-5
"we really	-6	-6
"we walk	-9	-5
"we want	-12	-14
"we want-to	-11	-10
"we will	-10	8
"we wont	-7	-7
"we would	8	7
"website	-6	-6
"website$	-6	-6
"wed appreciate	7	5
"wed$	-6	-5
"week please	-1	11
"weekend	-11	-12
"weekend$	-7	-9
"weeks	-6	-4
"weird$	-2	10
"welcome	11	8
"welcome$	11	8
"well	6	9
"well call	6	9
"well take	-2	-8
"went	-6	-7
"went with	-5	-4
"were back	-6	-7
"were done	19	17
"were flexible	-4	-4
"were going-to	1	6
"were good	-4	-1
"were on	-7	-9
"were out	-11	-6
"were under	-4	-6
"weve been	-4	-4
"what	-9	-8
"what are	-4	-7
"what can	-5	-7
"what did	-6	-6
"what if	-3	-3
"what now	6	10
"what ugh	-8	-11
"what would	-8	-8
"whatever	7	9
"whatever$	2	10
"whats	-11	-11
"whats it	6	4
"whats stopping	-3	-5
"whats up	-8	-9
"whats your	-7	-10
"when can	-9	-10
"when do	-8	-8
"when hell	5	5
"when its	-6	-6
"when pigs	6	6
"when you	-12	-12
"when$	-8	-8
"whenever	-7	-7
"whenever$	-7	-7
"where do	-8	-10
"where i	7	7
"where is	5	4
"where$	-8	-9
"which	-12	-16
"which exit	-4	-5
"which part	5	5
"while	-8	15
"who asked	12	11
"who cares	7	6
"who is	-9	-13
"who pays	-6	-7
"who said	7	7
"who texts	10	9
"who ugh	11	15
"whoever	6	6
"whoever you	5	7
"whole	-2	9
"whole thing	-4	8
"whos	-12	-11
"whos this	-7	-7
"why am	7	10
"why cant	11	10
"why did	-8	-11
"why is	-5	-7
"why text	-8	10
"why ugh	-4	-6
"why wont	7	6
"why would	-7	7
"wife	-10	-7
"wife quit	-6	-7
"wife said	-9	7
"wife$	-5	-10
"wifes	7	8
"will	6	4
"will be	11	14
"will stop	-7	-7
"will sue	6	6
"win	-7	-5
"wish	9	7
"wish to	12	10
"with a	-6	-7
"with it	-14	6
"with me	-9	-12
"with my	-6	-8
"with that	-9	-8
"with them	-6	-8
"with this	15	10
"with your	2	8
"withdraw my	8	8
"without	-2	-3
"without me	-9	-10
"without these	8	8
"wont	0	-3
"wont cancel	-7	-9
"wont take	-6	-4
"wont text	9	10
"wont you	7	6
"work	-3	-2
"working	6	6
"working$	9	14
"works for	9	8
"works$	-12	-15
"worries$	-10	-11
"worry$	-8	-10
"worrying	-5	-6
"worrying about	-5	-6
"would be	5	10
"would help	-4	-6
"would like	7	7
"would rather	-6	-5
"wouldnt	-6	-7
"wow$	-7	-9
"write	12	13
"write again	8	10
"write back	7	6
"write me	6	5
"write$	10	11
"writing	12	9
"writing$	11	9
"written	7	6
"wrong address	-4	-4
"wrong button	-9	-10
"wrong code	-9	-9
"wrong day	-6	-10
"wrong guy	8	8
"wrong house	-6	-7
"wrong link	-8	-8
"wrong number	14	15
"wrong numero	9	9
"wrong person	12	12
"wrong realtor	-3	10
"wrong tree	9	9
"wrong unit	-6	-8
"wrong with	-5	-6
"wrong$	4	4
"y no	8	7
"y siguen	5	6
"y$	-6	-7
"ya	5	3
"ya chole	8	8
"ya compramos	-4	-5
"ya compre	-6	-6
"ya dejenme	6	6
"ya dije	10	10
"ya estuvo	6	5
"ya fallecio	-11	3
"ya llegue	-6	-6
"ya los	7	7
"ya me	10	10
"ya para	0	9
"ya parale	7	7
"ya parenle	6	6
"ya rentamos	-6	-7
"ya stop	6	5
"ya voy	-9	-9
"ya$	15	12
"yard$	-9	-9
"yeah$	-10	-14
"year	-2	9
"year$	6	10
"years	8	10
"years$	10	8
"yes	-9	-10
"yes cancel	17	14
"yes on	-5	-5
"yes please	-3	-6
"yes we	-5	-7
"yes$	-10	-13
"yet	-5	-7
"yo le	-11	-13
"yo no	-5	11
"yo$	2	8
"you add	-7	-6
"you after	-7	-8
"you again	-3	3
"you be	-4	-4
"you called	-5	-5
"you can	5	3
"you cancel	10	4
"you cant	0	8
"you come	-12	-12
"you could	10	10
"you cut	-6	-7
"you do	-11	-10
"you dont	5	5
"you ever	8	6
"you find	-10	1
"you get	4	13
"you got	9	6
"you help	-12	-11
"you hold	11	7
"you if	7	7
"you in	8	7
"you keep	-3	18
"you later	-4	-7
"you lol	8	14
"you lost	-10	5
"you make	-7	-6
"you may	4	5
"you must	5	3
"you never	-6	-7
"you not	6	2
"you now	-2	-4
"you on	-6	-6
"you permission	5	5
"you said	-5	-5
"you say	-4	-4
"you show	-4	-4
"you sorry	-6	-1
"you still	4	8
"you text	2	14
"you texted	6	5
"you texting	-1	13
"you then	-6	-6
"you think	8	8
"you to	10	10
"you updates	4	4
"you want	6	7
"you woke	5	14
"you work	-7	-9
"youd	10	8
"your blocked	5	5
"your broker	8	6
"your business	8	4
"your call	-7	-11
"your day	-2	-7
"your dont	10	8
"your help	-3	-4
"your mailing	6	5
"your message	-6	-7
"your messages	6	5
"your mother	8	8
"your number	-14	-15
"your one	8	8
"your own	9	6
"your records	5	5
"your robot	5	4
"your services	5	5
"your shoes	-5	-5
"your system	7	6
"your text	-14	-14
"your texts	9	5
"your$	5	4
"youre a	8	8
"youre breaking	-6	-6
"youre fine	-6	-6
"youre like	6	7
"youre texting	7	4
"youre$	-9	-8
"yours	-8	-8
"yours$	-8	-8
"yourself	9	9
"yourself$	7	7
"youve	8	8
"yrs	-6	-7
"zero	7	4
"zillow	-7	-3
"zip	9	8
"zip$	-12	-14
"zone	-9	-10
"zoom	-5	-6
"⛔	6	5
"✋	3	10
"✋$	-2	10
"💩	-4	11
"🔇	11	11
"😡$	-2	7
"😤	-1	7
"🙅	1	8
"🙅$	-3	7
"🚫	4	11
"🛑	6	9
"🛑 🛑	6	3
"🛑$	2	7
"🤐	11	10
"🤬	0	7
"🤬$	0	7
"🤮	-4	11
...BLOCK	-6	-5
...BOT	17	16
...CANCEL	-13	-13
...DEAL	-8	-10
...ESCRIBIR	-12	-9
...FIGURE	-5	-10
...HOLD	-13	-1
...HOLDBUT	-14	-9
...KEEP	-5	-7
...KIN	-3	-5
...LATE	-9	-13
...LEAVE	-4	-6
...LOOKING	-4	-7
...MISTAKE	-6	-7
...MOVE	-6	-6
...MSGS	-1	-10
...NAME	-6	-4
...NOBODY	5	4
...NOT	8	5
...NUMBER	10	4
...PART	-13	-16
...REACH	-10	-11
...REMOVE	9	8
...SEND	-15	-17
...STOP	-9	-11
...THESE	-4	-7
...THIRD	-3	-5
...TIME	-8	-14
...VIEW	-12	-11
...WRONG	-7	-9
...YES	-6	-9
<AGAIN	-15	-15
<ASK	5	2
<BLOCK	-6	-6
<BOT	9	6
<CANCEL	-10	-10
<ESCRIBIR	-5	-8
<FIGURE	-7	-6
<HOLD	-6	-7
<HOLDBUT	16	12
<INTEREST	10	7
<LATE	-5	-9
<LAW	-3	-3
<LEAVE	-3	-6
<LIFE	-9	-8
<LOOKING	-5	-6
<NAME	-5	-7
<NOBODY	2	4
<NOT	-13	-17
<NUMBER	-9	-9
<PART	-5	-6
<REACH	-3	-7
<REACHING	-6	-9
<REMOVE	-18	-18
<SEND	-6	-6
<STOP	-20	-18
<TAKE	-9	-8
<THESE	8	7
<THIRD	-13	-12
<TIRED	-13	-14
<WHAT	9	7
<WRONG	-6	-7
>AGAIN	-13	-14
>ASK	-10	-13
>BOT	9	7
>CAN	-17	-20
>CONSENT	-11	-13
>DEAD	-4	7
>DEAL	-22	-22
>ESCRIBIR	-9	-6
>FIGURE	-13	-16
>GREET	-13	-13
>HOLDBUT	-14	-13
>HOUSE	-18	-18
>I	-19	-19
>INTEREST	-9	5
>KEEP	-8	-7
>KIN	-16	-13
>LATE	-11	-9
>LIFE	-4	-10
>LOOKING	-7	-8
>ME	-10	-6
>MISTAKE	-10	-10
>MOVE	-19	-22
>MSGS	-13	-15
>MY	-15	-12
>NAME	-10	-10
>NOBODY	-6	-7
>OUT	2	9
>PART	-19	-20
>REACH	-20	-14
>REACHING	-4	-6
>REMOVE	25	25
>STOP	28	19
>TAKE	-8	-8
>THEIRS	0	2
>THESE	-14	-17
>THIRD	-13	-14
>TIME	-14	-19
>TIRED	-1	7
>VIEW	-11	-16
>WANT	-16	-18
>WHAT	-20	-22
>WRONG	-6	-7
>YES	-13	-15
>YOU	-14	-14
?	-19	-24
AGAIN$	9	9
AGAIN~AGAIN	3	6
AGAIN~FIGURE	-8	-10
AGAIN~GREET	-2	-12
AGAIN~INTEREST	-1	10
AGAIN~LIFE	3	5
AGAIN~MSGS	15	9
AGAIN~NUMBER	7	6
AGAIN~PART	-6	-9
AGAIN~REACH	10	5
AGAIN~STOP	-9	-8
AGAIN~THEIRS	8	7
AGAIN~THESE	-6	-4
AGAIN~THIRD	0	-8
AGAIN~TIME	-13	-6
AGAIN~WANT	-4	-6
AGAIN~WHAT	6	6
AGAIN~a	9	5
AGAIN~and	6	8
AGAIN~de	-4	-5
AGAIN~happens	7	8
AGAIN~listed	-4	-7
AGAIN~of	7	6
AGAIN~or	7	7
AGAIN~please	3	6
AGAIN~pregunta	-5	-5
AGAIN~stops	-10	-11
AGAIN~than	-10	-11
AGAIN~to	5	8
AGAIN~two	-6	-6
AGAIN~una	-5	-5
AGAIN~y	5	5
ASK	6	3
ASK$	7	4
ASK~CAN	7	7
ASK~CANCEL	-4	-5
ASK~FIGURE	-4	-6
ASK~GOAWAY	-8	-6
ASK~IF	4	4
ASK~KIN	-9	-9
ASK~LEAVE	12	12
ASK~MSGS	9	6
ASK~NAME	-6	-6
ASK~NOT	10	6
ASK~NUMBER	1	0
ASK~OFF	10	7
ASK~OUT	5	5
ASK~REACHING	-6	-7
ASK~REMOVE	8	8
ASK~THEIRS	-9	-12
ASK~THESE	6	9
ASK~THIRD	-13	-12
ASK~TIME	6	7
ASK~YES	-9	-10
ASK~YOU	15	13
ASK~de	11	11
ASK~for	9	8
ASK~la	10	10
ASK~nicely	4	3
ASK~now	8	7
ASK~photographer	-4	-5
ASK~times	8	8
ASK~to	-7	-7
ASK~twice	7	5
BLOCK	7	6
BLOCK$	11	14
BLOCK~BLOCK	9	8
BLOCK~CAN	-4	-6
BLOCK~DEAL	-9	-9
BLOCK~FIGURE	-6	-6
BLOCK~GREET	-8	-8
BLOCK~I	-11	-11
BLOCK~MOVE	-9	-10
BLOCK~MY	0	-2
BLOCK~NUMBER	10	7
BLOCK~OFF	-11	-9
BLOCK~PART	-9	-9
BLOCK~TIME	-11	-10
BLOCK~YOU	17	17
BLOCK~as	7	6
BLOCK~for	-11	-9
BLOCK~in	-9	-9
BLOCK~on	-8	-5
BLOCK~the	-12	-11
BOT	6	10
BOT$	15	16
BOT~END	5	4
BOT~GREET	-4	-7
BOT~I	-7	-7
BOT~OFF	5	4
BOT~STOP	13	12
BOT~THESE	5	2
BOT~WANT	6	7
BOT~YOU	4	3
BOT~for	-8	-9
BOT~stays	-6	-6
BOT~to	6	4
CAN	-5	-4
CAN$	-8	-4
CANCEL~FIGURE	-8	-13
CANCEL~I	-1	-7
CANCEL~ME	10	1
CANCEL~MSGS	18	7
CANCEL~NUMBER	14	5
CANCEL~THESE	-10	16
CANCEL~TIME	-6	-13
CANCEL~VIEW	-7	-8
CANCEL~YOU	11	7
CANCEL~all	5	4
CANCEL~en	-4	-6
CANCEL~in	-3	-7
CANCEL~la	-5	-8
CANCEL~please	-7	-4
CANCEL~porfavor	9	4
CANCEL~subscription	9	4
CANCEL~to	8	5
CANCEL~with	-4	-3
CAN~ASK	11	13
CAN~BLOCK	3	9
CAN~CAN	-3	-7
CAN~CONSENT	-6	-10
CAN~DEAL	-10	-14
CAN~END	8	8
CAN~FIGURE	-9	-8
CAN~HOLD	-2	-9
CAN~HOUSE	-15	-6
CAN~IF	-7	-11
CAN~INTEREST	10	7
CAN~LIFE	7	5
CAN~MSGS	3	16
CAN~NAME	-2	-12
CAN~NOT	13	10
CAN~OUT	13	13
CAN~PART	-9	-8
CAN~REMOVE	7	6
CAN~SEND	-10	-12
CAN~STOP	10	7
CAN~THEIRS	-10	-11
CAN~THIRD	-11	-4
CAN~TIME	-3	-7
CAN~TIRED	5	7
CAN~YES	-5	-12
CAN~all	-8	5
CAN~already	-9	-9
CAN~an	9	7
CAN~anytime	-5	-4
CAN~backup	-7	-7
CAN~better	-5	-7
CAN~bigger	-3	-3
CAN~de	12	11
CAN~fax	5	5
CAN~fine	-6	-8
CAN~give	9	9
CAN~going-to	-10	-10
CAN~good	-8	-8
CAN~hablar	-8	-8
CAN~hard	7	7
CAN~la	9	9
CAN~market	-6	-6
CAN~new	-7	-8
CAN~on	-4	-5
CAN~please	7	8
CAN~plenty	2	6
CAN~porfavor	5	6
CAN~ready	-5	-6
CAN~real	-6	-7
CAN~really	-6	-7
CAN~resend	-6	-6
CAN~ridiculous	-8	-5
CAN~right	-7	-8
CAN~second	6	5
CAN~sentence	6	6
CAN~skip	5	4
CAN~some	9	9
CAN~sorry	-5	-7
CAN~talk	-8	-9
CAN~the	-5	-10
CAN~to	6	6
CONSENT~CAN	-6	-5
CONSENT~LIST	8	8
CONSENT~OFF	14	13
CONSENT~TIME	-5	-6
CONSENT~WHAT	-3	-4
CONSENT~WRONG	-10	-9
CONSENT~enter	-6	-5
CONSENT~someone	8	11
CONSENT~to	8	7
CURSE~DEAL	-10	-11
CURSE~END	5	5
CURSE~FIGURE	-5	-6
CURSE~HOUSE	9	6
CURSE~LIFE	-3	-4
CURSE~ME	15	9
CURSE~MSGS	6	3
CURSE~NOT	-6	1
CURSE~NUMBER	7	5
CURSE~OFF	13	11
CURSE~REACHING	8	6
CURSE~REMOVE	6	4
CURSE~STOP	16	12
CURSE~THESE	-1	15
CURSE~YES	-10	-14
CURSE~YOU	15	14
CURSE~a	-9	-11
CURSE~about	9	6
CURSE~anyone	-4	-6
CURSE~freezes	5	5
CURSE~straight	-5	-4
CURSE~up	6	7
DEAD	-7	12
DEAD$	0	8
DEAD~DEAL	-6	-9
DEAD~GOAWAY	-4	7
DEAD~ME	9	4
DEAD~THESE	-3	-5
DEAD~TIME	7	14
DEAD~en	9	9
DEAD~in	0	8
DEAD~on	3	8
DEAD~y	-4	-6
DEAL	-11	-10
DEAL$	-7	-2
DEAL~BLOCK	-10	-10
DEAL~CAN	-9	-7
DEAL~END	-9	-9
DEAL~FIGURE	-13	-16
DEAL~GREET	6	6
DEAL~HOUSE	11	11
DEAL~I	-9	-10
DEAL~IF	-7	-8
DEAL~KIN	-9	-8
DEAL~LATE	-3	-7
DEAL~MOVE	-10	-13
DEAL~MSGS	-2	9
DEAL~MY	9	7
DEAL~NUMBER	9	9
DEAL~REACH	11	9
DEAL~REACHING	11	10
DEAL~REMOVE	-9	-8
DEAL~STOP	8	5
DEAL~TAKE	-14	-5
DEAL~THESE	6	9
DEAL~TIME	-13	-18
DEAL~TIRED	-12	-11
DEAL~VIEW	-6	-6
DEAL~WHAT	-3	-6
DEAL~YES	-9	-13
DEAL~another	-5	-7
DEAL~as	5	4
DEAL~at	-6	-7
DEAL~costs	-4	-6
DEAL~else	11	9
DEAL~en	-5	-7
DEAL~history	-6	-6
DEAL~la	-5	-8
DEAL~little	-6	-8
DEAL~now	7	9
DEAL~officer	-4	-5
DEAL~please	7	11
DEAL~se	-6	-6
DEAL~search	2	2
DEAL~second	-5	-6
DEAL~up	6	7
END$	9	6
END~BOT	7	6
END~CAN	-7	-8
END~DEAL	-11	-3
END~END	-7	-5
END~HOUSE	-10	-11
END~MOVE	10	9
END~NAME	-10	-11
END~NUMBER	-8	-8
END~OFF	-9	-9
END~TIME	4	2
END~YES	9	6
END~YOU	9	9
END~conversation	7	6
END~de	-8	-9
END~for	-11	-11
END~one	5	6
END~or	-6	-7
END~please	10	7
END~search	-7	8
END~straw	5	4
END~time	8	8
END~warning	8	8
ESCRIBIENDO	5	2
ESCRIBIENDO$	4	2
ESCRIBIENDO~MSGS	7	7
ESCRIBIENDO~a	8	8
ESCRIBIENDO~porfavor	-9	-9
ESCRIBIR	10	11
ESCRIBIR$	11	10
ESCRIBIR~AGAIN	8	7
ESCRIBIR~ESCRIBIR	4	4
ESCRIBIR~ME	11	10
ESCRIBIR~MISTAKE	2	6
ESCRIBIR~MOVE	6	8
ESCRIBIR~NOT	4	6
ESCRIBIR~NUMBER	-3	-5
ESCRIBIR~TIME	-4	8
ESCRIBIR~al	-6	-7
ESCRIBIR~otra	6	4
ESCRIBIR~otro	-5	-6
ESCRIBIR~porfavor	10	10
ESCRIBIR~tan	-4	6
FIGURE	-9	-8
FIGURE$	-14	-10
FIGURE~CAN	-8	-11
FIGURE~DEAL	-11	-11
FIGURE~FIGURE	-6	-13
FIGURE~GOAWAY	-7	-8
FIGURE~GREET	6	5
FIGURE~LIST	-6	-6
FIGURE~MOVE	-7	-8
FIGURE~MSGS	2	8
FIGURE~MY	-8	-7
FIGURE~NAME	-3	-3
FIGURE~OFF	-12	-14
FIGURE~REACH	10	15
FIGURE~REACHING	7	10
FIGURE~THESE	14	13
FIGURE~TIME	4	8
FIGURE~TIRED	-10	-9
FIGURE~VIEW	6	5
FIGURE~found	7	6
FIGURE~ft	-5	-5
FIGURE~have	-4	-5
FIGURE~of	8	7
FIGURE~on	-4	-7
FIGURE~or	-6	-5
FIGURE~per	12	11
FIGURE~please	-4	-11
FIGURE~stops	-6	-8
FIGURE~way	-7	-8
GOAWAY	10	6
GOAWAY$	7	11
GOAWAY~AGAIN	9	4
GOAWAY~CURSE	9	8
GOAWAY~FIGURE	-4	-4
GOAWAY~GREET	-9	-11
GOAWAY~HOUSE	-10	-7
GOAWAY~KIN	0	9
GOAWAY~LIFE	4	0
GOAWAY~ME	6	5
GOAWAY~MOVE	3	4
GOAWAY~NOT	12	6
GOAWAY~WHAT	-5	-5
GOAWAY~YOU	-5	-7
GOAWAY~a	3	7
GOAWAY~al	8	7
GOAWAY~by	-4	-3
GOAWAY~diablo	5	4
GOAWAY~for	-7	-10
GOAWAY~from	8	8
GOAWAY~la	7	7
GREET	-6	-4
GREET$	-7	-2
GREET~FIGURE	-6	-9
GREET~GREET	-7	-7
GREET~HOUSE	-9	-10
GREET~ME	8	3
GREET~MSGS	8	3
GREET~NOT	9	11
GREET~NUMBER	8	7
GREET~THESE	-2	-5
GREET~WHAT	-8	-8
GREET~YOU	-7	-9
GREET~a	-11	-11
GREET~called	-7	-5
GREET~for	-7	-6
GREET~jk	7	7
GREET~please	8	8
HOLDBUT	-10	-4
HOLDBUT~AGAIN	7	5
HOLDBUT~CAN	-14	-15
HOLDBUT~DEAL	-9	-13
HOLDBUT~ESCRIBIR	5	9
HOLDBUT~FIGURE	-9	-8
HOLDBUT~I	-1	-8
HOLDBUT~IF	2	11
HOLDBUT~LOOKING	-5	-9
HOLDBUT~MOVE	7	4
HOLDBUT~MSGS	-5	-12
HOLDBUT~MY	9	10
HOLDBUT~NOT	9	16
HOLDBUT~NUMBER	5	4
HOLDBUT~OFF	12	9
HOLDBUT~REACH	-2	8
HOLDBUT~REMOVE	11	10
HOLDBUT~SEND	6	-1
HOLDBUT~STOP	15	12
HOLDBUT~THESE	6	14
HOLDBUT~YES	-5	-10
HOLDBUT~a	-4	-7
HOLDBUT~any	-6	-6
HOLDBUT~at	-8	-9
HOLDBUT~next	-3	-4
HOLDBUT~on	8	9
HOLDBUT~phones	-10	-9
HOLDBUT~por	-4	-7
HOLDBUT~two	-8	-9
HOLDBUT~up	-3	-11
HOLDBUT~with	-3	-6
HOLD~FIGURE	-8	-10
HOLD~ME	-7	-9
HOLD~MSGS	-3	8
HOLD~MY	8	6
HOLD~OFF	-11	10
HOLD~REACH	7	3
HOLD~TIME	11	2
HOLD~a	-1	-3
HOLD~for	5	-1
HOLD~now	6	5
HOLD~one	-6	-7
HOLD~please	-12	-5
HOLD~porfavor	-2	9
HOLD~search	14	7
HOLD~the	1	11
HOUSE	-12	-10
HOUSE$	-11	-8
HOUSE~DEAL	-8	-10
HOUSE~HOLDBUT	-5	-11
HOUSE~HOUSE	-7	-9
HOUSE~IF	-7	-8
HOUSE~LEAVE	-9	-9
HOUSE~LIFE	6	7
HOUSE~ME	-9	-6
HOUSE~MSGS	5	5
HOUSE~NAME	-4	-6
HOUSE~NOT	6	12
HOUSE~NUMBER	-8	-7
HOUSE~THESE	7	2
HOUSE~VIEW	-3	-6
HOUSE~WANT	-6	-10
HOUSE~agreement	-1	-4
HOUSE~else	9	9
HOUSE~expired	6	6
HOUSE~for	7	7
HOUSE~from	-7	-9
HOUSE~in	-8	-9
HOUSE~now	1	7
HOUSE~of	-9	-7
HOUSE~search	-4	-9
HOUSE~to	10	10
HOUSE~uppers	-6	-6
HOUSE~with	-9	-10
IF~FIGURE	-11	8
IF~KIN	7	7
IF~LIFE	-5	-6
IF~MOVE	-9	-9
IF~OFF	-4	-9
IF~REACH	10	8
IF~REACHING	7	5
IF~THEIRS	-4	-6
IF~THIRD	-2	-3
IF~YES	-5	-6
IF~a	7	9
IF~about	3	6
IF~falls	-8	-6
IF~gone	-9	-4
IF~stopped	9	7
IF~then	14	11
IF~van	5	4
INTEREST~AGAIN	-7	2
INTEREST~GREET	4	8
INTEREST~HOUSE	-6	-12
INTEREST~MSGS	11	4
INTEREST~REMOVE	11	7
INTEREST~THESE	-5	-1
INTEREST~a	-3	-7
INTEREST~at	11	8
INTEREST~de	9	7
INTEREST~la	8	6
INTEREST~please	8	2
INTEREST~sorry	6	7
INTEREST~the	-4	-10
I~ASK	5	5
I~BLOCK	6	3
I~CONSENT	7	10
I~DEAL	-6	-10
I~END	13	5
I~ESCRIBIR	-14	11
I~FIGURE	8	4
I~GOAWAY	-16	-16
I~GREET	7	7
I~HOLDBUT	-6	-11
I~IF	10	10
I~INTEREST	-14	-11
I~LATE	-8	-17
I~LAW	5	2
I~LIST	15	14
I~LOOKING	-10	-4
I~ME	8	10
I~MOVE	-6	-11
I~NOBODY	9	8
I~OFF	-6	-7
I~PART	-9	-8
I~TAKE	-1	-3
I~THEIRS	-5	4
I~TIME	-11	-7
I~WHAT	3	11
I~YES	3	10
I~accept	4	3
I~accepted	-5	-8
I~action	4	5
I~afford	9	7
I~all	3	18
I~and	-4	-5
I~any	8	6
I~anyone	-2	8
I~been	5	5
I~both	6	5
I~called	6	10
I~changed	4	10
I~check	-10	-5
I~consented	6	6
I~dare	8	8
I~deaf	-7	-8
I~dialed	7	7
I~earlier	-8	-9
I~else	-5	-4
I~find	-7	-8
I~fine	4	13
I~flexible	-4	-4
I~for	7	7
I~found	-8	-10
I~furniture	-4	-5
I~give	-4	10
I~giving	-2	7
I~god	7	6
I~good	-3	11
I~got	-12	-9
I~had	6	6
I~heard	-8	-7
I~hope	-7	-7
I~kept	-4	-5
I~la	10	5
I~let	-4	-5
I~liked	-8	-9
I~make	7	7
I~mean	9	8
I~meant	-4	-4
I~missed	-6	-8
I~nicely	9	7
I~opt	4	4
I~or	6	6
I~own	4	8
I~owner	8	6
I~park	-6	-7
I~pedi	10	8
I~per	7	6
I~phones	-10	-9
I~playing	7	5
I~promise	-6	-6
I~really	-6	-6
I~replied	6	6
I~replying	6	5
I~saying	8	6
I~sent	-7	-7
I~someone	-6	-6
I~spell	10	9
I~spoke	8	7
I~swear	6	5
I~talk	8	3
I~under	-4	-6
I~with	-7	-8
KEEP	-11	-11
KEEP$	-6	-7
KEEP~GREET	8	9
KEEP~INTEREST	-7	-7
KEEP~LOOKING	-8	-11
KEEP~ME	5	8
KEEP~TAKE	6	5
KEEP~WANT	-11	-11
KEEP~YOU	-8	-6
KEEP~the	-5	-5
KIN~CAN	3	9
KIN~DEAD	10	11
KIN~DEAL	-5	-11
KIN~LIST	9	4
KIN~MOVE	-7	-8
KIN~MSGS	10	4
KIN~STOP	-12	-13
KIN~TAKE	8	7
KIN~THIRD	-4	-10
KIN~TIME	8	13
KIN~VIEW	9	7
KIN~YES	-8	-8
KIN~about	-7	-9
KIN~both	6	5
KIN~by	-7	-9
KIN~called	-2	8
KIN~emergency	4	6
KIN~had	-5	-6
KIN~know	7	8
KIN~lives	-6	-5
KIN~of	-4	-8
KIN~one	-9	-8
KIN~sorry	10	9
KIN~to	-5	-6
KIN~y	-4	-5
LATE	-11	-2
LATE$	-7	-2
LATE~GREET	-3	-7
LATE~MSGS	-5	4
LATE~THESE	-3	8
LATE~to	-9	-5
LAW	11	7
LAW$	16	20
LAW~CAN	-3	-4
LAW~END	-7	-6
LAW~LAW	9	9
LAW~LEAVE	8	7
LAW~ME	5	5
LAW~MY	3	4
LAW~PART	-6	-5
LAW~REACHING	9	8
LAW~THESE	-5	-6
LAW~TIME	-7	-9
LAW~WANT	-7	-11
LAW~YOU	9	8
LAW~a	7	8
LAW~action	4	5
LAW~of	7	7
LAW~review	-8	-8
LAW~says	-9	-9
LAW~siguen	5	5
LAW~so	-10	-10
LEAVE$	10	7
LEAVE~DEAL	-9	-12
LEAVE~END	11	9
LEAVE~ESCRIBIENDO	11	12
LEAVE~ESCRIBIR	7	4
LEAVE~HOUSE	-11	-11
LEAVE~I	-6	-8
LEAVE~LEAVE	14	13
LEAVE~LIFE	-12	-11
LEAVE~LIST	14	14
LEAVE~MOVE	-11	-10
LEAVE~MSGS	-7	-8
LEAVE~PART	-8	-9
LEAVE~REACHING	11	14
LEAVE~STOP	5	4
LEAVE~TAKE	12	11
LEAVE~THESE	2	3
LEAVE~TIME	-4	5
LEAVE~VIEW	-12	-12
LEAVE~WHAT	-7	-8
LEAVE~YES	4	9
LEAVE~at	-5	-5
LEAVE~de	10	10
LEAVE~en	9	8
LEAVE~forgotten	5	5
LEAVE~from	10	11
LEAVE~gone	13	12
LEAVE~in	8	6
LEAVE~la	-8	-8
LEAVE~one	6	5
LEAVE~please	13	13
LEAVE~porfavor	6	6
LEAVE~preguntar	11	11
LEAVE~ready	-5	-6
LEAVE~touch	7	7
LEAVE~two	-6	-6
LEAVE~un	-8	-9
LEAVE~with	-6	-7
LIFE	-10	-10
LIFE$	-8	-5
LIFE~HOUSE	-6	-6
LIFE~LEAVE	-6	-5
LIFE~NAME	-9	-8
LIFE~NUMBER	-8	-7
LIFE~REACH	-6	-9
LIFE~THESE	4	5
LIFE~YOU	8	8
LIFE~stops	-5	-5
LIFE~time	-5	-6
LIFE~to	-8	-8
LIFE~too	-7	-8
LIFE~two	-6	-5
LIST~CAN	-9	-10
LIST~ME	9	8
LIST~NUMBER	6	7
LIST~TAKE	-5	-6
LIST~THESE	-7	-8
LIST~of	-11	-9
LIST~period	7	5
LIST~please	11	11
LIST~says	-4	-6
LOOKING$	-9	10
LOOKING~AGAIN	-9	9
LOOKING~GREET	1	-6
LOOKING~TAKE	-8	-9
LOOKING~TIME	-8	-10
LOOKING~in	-6	-8
LOOKING~now	15	10
ME~AGAIN	9	8
ME~CONSENT	5	5
ME~CURSE	9	8
ME~END	-4	-4
ME~ESCRIBIENDO	9	10
ME~ESCRIBIR	6	6
ME~FIGURE	-6	-4
ME~GREET	-6	-5
ME~KIN	-7	-8
ME~LEAVE	13	13
ME~LIFE	5	12
ME~MOVE	-6	-9
ME~NUMBER	-12	-14
ME~OFF	12	14
ME~OUT	12	10
ME~REACHING	8	11
ME~STOP	-6	-8
ME~TIME	-7	-6
ME~TIRED	10	10
ME~WANT	7	7
ME~WHAT	-1	4
ME~a	-3	-4
ME~about	9	4
ME~any	6	7
ME~as	7	6
ME~at	-1	8
ME~dar	7	7
ME~dejan	-6	-6
ME~else	9	9
ME~esa	-6	-6
ME~esta	8	8
ME~este	8	8
ME~gone	10	9
ME~ha	-5	-5
ME~hanging	-4	-6
ME~in	-9	-10
ME~its	2	7
ME~las	-6	-7
ME~llamado	-5	-5
ME~mude	5	4
ME~of	16	14
ME~on	-5	-4
ME~one-more	8	7
ME~paro	-6	-7
ME~pin	-6	-6
ME~please	-4	-5
ME~posted	-6	-5
ME~tienen	10	10
ME~time	11	10
ME~too	-6	-5
ME~two	-6	-10
ME~voicemail	-4	-5
MISTAKE$	-11	5
MISTAKE~HOUSE	-4	-8
MISTAKE~STOP	-7	-7
MISTAKE~THESE	-8	-9
MISTAKE~de	-7	-10
MISTAKE~hit	-6	-6
MOVE	-4	-7
MOVE~BLOCK	8	8
MOVE~CAN	8	7
MOVE~CURSE	11	10
MOVE~END	-10	-3
MOVE~FIGURE	-6	-6
MOVE~GOAWAY	19	17
MOVE~HOLDBUT	-4	-4
MOVE~I	12	12
MOVE~KEEP	-5	-5
MOVE~LATE	-7	-7
MOVE~LEAVE	-6	-4
MOVE~LIST	6	4
MOVE~ME	-5	-5
MOVE~MOVE	5	4
MOVE~MSGS	-8	-4
MOVE~MY	6	9
MOVE~NOT	4	5
MOVE~NUMBER	7	6
MOVE~OFF	8	8
MOVE~OUT	7	8
MOVE~STOP	7	8
MOVE~THIRD	0	6
MOVE~TIME	-7	-10
MOVE~VIEW	-9	-8
MOVE~WANT	7	8
MOVE~YOU	-4	-5
MOVE~a	7	10
MOVE~ahead	-6	-5
MOVE~already	6	4
MOVE~an	9	10
MOVE~better	7	7
MOVE~burner	6	9
MOVE~by	4	4
MOVE~else	12	11
MOVE~es	8	8
MOVE~for	-5	-4
MOVE~in	-12	-12
MOVE~little	5	7
MOVE~name	6	7
MOVE~now	-5	-3
MOVE~on	-4	4
MOVE~poner	5	5
MOVE~right	-7	-8
MOVE~someone	10	10
MOVE~too	-7	-7
MOVE~una	5	5
MSGS	5	7
MSGS$	9	9
MSGS~AGAIN	9	7
MSGS~END	10	8
MSGS~FIGURE	2	13
MSGS~HOLDBUT	-6	-9
MSGS~IF	2	14
MSGS~LEAVE	3	8
MSGS~MOVE	9	10
MSGS~MSGS	13	10
MSGS~NOT	3	8
MSGS~NUMBER	8	7
MSGS~OFF	6	5
MSGS~STOP	9	7
MSGS~TIME	-9	8
MSGS~WHAT	-3	-8
MSGS~YES	-12	-6
MSGS~YOU	-9	-3
MSGS~a	5	11
MSGS~ate	-7	-7
MSGS~by	8	3
MSGS~fine	-6	-9
MSGS~folder	-7	-7
MSGS~for	0	14
MSGS~from	-7	-8
MSGS~good	-12	-9
MSGS~in	8	11
MSGS~porfavor	1	12
MSGS~really	9	6
MSGS~then	10	6
MSGS~til	1	4
MSGS~to	6	5
MSGS~y	6	6
MY$	10	7
MY~AGAIN	8	7
MY~ASK	6	7
MY~BLOCK	-7	-8
MY~CAN	9	8
MY~CONSENT	8	6
MY~END	-9	-9
MY~FIGURE	-5	-10
MY~GOAWAY	3	6
MY~HOLDBUT	-7	-10
MY~IF	-5	-6
MY~MOVE	7	4
MY~NOT	8	17
MY~NUMBER	8	11
MY~OFF	8	12
MY~OUT	-6	-6
MY~PART	-5	-6
MY~REMOVE	8	8
MY~STOP	-9	-11
MY~TAKE	13	9
MY~TIRED	-5	-7
MY~YES	4	8
MY~a	12	5
MY~about	-6	-4
MY~agreement	-4	6
MY~already	-8	-9
MY~as	-6	-7
MY~bad	-6	-5
MY~billboard	7	7
MY~business	-7	4
MY~called	-2	8
MY~calls	-4	-4
MY~card	9	8
MY~coworker	-4	-5
MY~dialed	3	10
MY~elsewhere	-9	-1
MY~ex	-7	-8
MY~expired	6	6
MY~favorites	-4	-4
MY~handles	-3	-8
MY~in	6	6
MY~inbox	10	10
MY~keeps	6	6
MY~might	-6	-6
MY~mind	5	9
MY~new	-6	-7
MY~now	12	12
MY~officer	-4	-5
MY~plans	2	6
MY~porfavor	6	5
MY~reads	7	7
MY~rest	9	8
MY~ringing	4	6
MY~says	3	7
MY~shredder	7	5
MY~sons	7	6
MY~to	-7	-7
MY~way	-6	-8
MY~wifes	10	9
MY~y	-4	-5
NAME~AGAIN	7	7
NAME~CAN	-5	-5
NAME~I	12	10
NAME~LIST	-6	-6
NAME~MOVE	7	7
NAME~MY	-8	-7
NAME~OFF	-10	-9
NAME~REACH	4	3
NAME~REACHING	8	7
NAME~SEND	7	6
NAME~STOP	10	9
NAME~THESE	8	7
NAME~TIME	-3	-5
NAME~at	10	6
NAME~favorites	-4	-4
NAME~from	-4	-4
NAME~ones	-6	-5
NAME~please	7	8
NAME~the	-6	-7
NOBODY~ASK	6	5
NOBODY~CAN	-5	-6
NOBODY~FIGURE	-7	-8
NOBODY~GREET	4	11
NOBODY~HOUSE	10	8
NOBODY~KEEP	-5	-5
NOBODY~ME	-10	-4
NOBODY~MSGS	10	9
NOBODY~MY	-6	-6
NOBODY~NAME	7	7
NOBODY~PART	-8	-8
NOBODY~STOP	-8	-8
NOBODY~THESE	10	8
NOBODY~WHAT	5	6
NOBODY~YOU	4	2
NOBODY~by	8	8
NOBODY~called	-5	-6
NOBODY~calls	-9	-8
NOBODY~ese	5	5
NOBODY~for	8	14
NOBODY~from	8	4
NOBODY~has	-7	-7
NOBODY~la	-4	-5
NOBODY~name	8	8
NOBODY~named	7	7
NOBODY~nombre	5	5
NOBODY~now	-11	-11
NOBODY~please	11	9
NOBODY~to	8	6
NOBODY~up	-6	-6
NOT$	13	14
NOT~AGAIN	15	19
NOT~ASK	7	4
NOT~BLOCK	-9	-9
NOT~CANCEL	-14	-17
NOT~CONSENT	14	13
NOT~END	-17	-20
NOT~ESCRIBIENDO	17	17
NOT~ESCRIBIR	8	8
NOT~GREET	6	12
NOT~HOLD	-7	-9
NOT~HOLDBUT	-2	-9
NOT~INTEREST	1	26
NOT~KEEP	-11	-9
NOT~LATE	-4	5
NOT~LEAVE	-4	-7
NOT~LIFE	-12	-4
NOT~LIST	14	11
NOT~MOVE	7	4
NOT~MSGS	16	25
NOT~MY	-5	-9
NOT~NAME	20	16
NOT~NOT	13	6
NOT~OFF	-7	-9
NOT~OUT	-12	-13
NOT~REACH	13	14
NOT~REACHING	7	6
NOT~REMOVE	-24	-26
NOT~SEND	10	9
NOT~STOP	-12	-16
NOT~TIRED	-9	-11
NOT~WHAT	8	8
NOT~YES	8	10
NOT~about	-9	-9
NOT~accept	5	4
NOT~afford	5	9
NOT~al	-7	-7
NOT~all	-2	-8
NOT~and	10	6
NOT~another	16	16
NOT~answering	-5	-5
NOT~any	11	5
NOT~anyone	-7	-3
NOT~apologize	-5	-5
NOT~bad	-9	-9
NOT~big	-6	-8
NOT~biggie	-8	-8
NOT~billboard	7	7
NOT~bought	-8	-8
NOT~busca	8	7
NOT~calls	7	8
NOT~communication	10	9
NOT~de	-11	-13
NOT~dejan	-7	-7
NOT~di	8	7
NOT~either	5	5
NOT~el	-4	-5
NOT~es	8	6
NOT~ese	-5	-6
NOT~este	12	12
NOT~esten	9	9
NOT~estoy	-7	13
NOT~even	10	9
NOT~far	-5	-7
NOT~for	8	10
NOT~found	6	5
NOT~from	-4	-7
NOT~fui	-2	9
NOT~give	6	3
NOT~good	6	19
NOT~got	-3	-8
NOT~ha	-5	-5
NOT~hablo	-6	-6
NOT~hang	-5	-5
NOT~have	-7	-8
NOT~help	-5	7
NOT~hint	6	6
NOT~hit	3	3
NOT~hurry	-9	-10
NOT~in	8	7
NOT~informacion	11	10
NOT~la	-5	-3
NOT~landline	-5	-5
NOT~las	-6	-7
NOT~lead	6	5
NOT~let	-7	-7
NOT~llamado	-5	-5
NOT~lo	6	5
NOT~luck	-5	-4
NOT~many	-5	9
NOT~market	0	13
NOT~marketing	10	10
NOT~mean	-6	-6
NOT~means	5	6
NOT~meant	-8	-7
NOT~million	8	6
NOT~moment	5	7
NOT~money	-8	-9
NOT~much	1	7
NOT~mucho	-7	-9
NOT~name	-8	-9
NOT~new	-5	-10
NOT~now	-11	8
NOT~ocupamos	-5	-6
NOT~one-more	11	10
NOT~opted	8	8
NOT~or	11	13
NOT~other	5	3
NOT~otro	-4	-5
NOT~own	8	10
NOT~owner	5	11
NOT~para	-5	-5
NOT~pedi	10	8
NOT~peep	10	9
NOT~people	11	10
NOT~person	9	5
NOT~persona	8	8
NOT~point	-6	10
NOT~preocupe	-6	-6
NOT~prisa	-6	-7
NOT~problem	-13	-13
NOT~push	10	10
NOT~read	8	6
NOT~ready	-4	-6
NOT~real	6	6
NOT~rush	-9	-9
NOT~save	8	9
NOT~second	6	5
NOT~sentence	6	6
NOT~services	5	5
NOT~show	-5	-5
NOT~since	8	7
NOT~soy	7	9
NOT~tan	-3	8
NOT~tengo	-6	-6
NOT~test	7	7
NOT~the	-11	-8
NOT~tiene	8	8
NOT~time	-1	13
NOT~too	7	-4
NOT~trespassing	7	7
NOT~ty	-2	9
NOT~understand	7	6
NOT~ups	5	5
NOT~urgent	-7	-8
NOT~use	12	11
NOT~vive	6	7
NOT~with	4	6
NOT~y	6	5
NOT~zone	-7	-7
NUMBER~AGAIN	11	8
NUMBER~END	10	10
NUMBER~GREET	-5	-8
NUMBER~HOUSE	-9	-12
NUMBER~KIN	8	8
NUMBER~LEAVE	9	8
NUMBER~LIST	11	10
NUMBER~ME	-8	-8
NUMBER~MISTAKE	7	8
NUMBER~MSGS	-4	-5
NUMBER~NAME	7	7
NUMBER~NOT	5	9
NUMBER~OFF	7	9
NUMBER~PART	-7	-7
NUMBER~REMOVE	6	6
NUMBER~TIME	10	8
NUMBER~WRONG	11	9
NUMBER~and	10	10
NUMBER~as	-5	-6
NUMBER~best	-7	-8
NUMBER~changed	-8	-8
NUMBER~de	10	8
NUMBER~else	6	6
NUMBER~from	7	6
NUMBER~have	7	8
NUMBER~limits	7	5
NUMBER~now	7	5
NUMBER~porfavor	6	5
NUMBER~to	10	4
OFF	7	5
OFF$	7	13
OFF~AGAIN	6	9
OFF~CAN	-13	-14
OFF~DEAL	-15	-16
OFF~FIGURE	-10	-10
OFF~HOUSE	-17	-1
OFF~IF	6	7
OFF~KIN	8	8
OFF~LIST	10	11
OFF~NUMBER	6	4
OFF~PART	-8	-8
OFF~REACH	6	8
OFF~THESE	11	8
OFF~TIME	-6	-15
OFF~VIEW	5	10
OFF~WHAT	-11	-11
OFF~YES	-8	-9
OFF~YOU	5	6
OFF~and	-8	-10
OFF~by	-5	-7
OFF~date	-7	-6
OFF~front	-7	-8
OFF~good	11	8
OFF~in	-11	-14
OFF~la	9	9
OFF~market	-9	-7
OFF~now	10	7
OFF~one	5	9
OFF~ones	-7	-6
OFF~ready	2	6
OFF~shoes	-5	-5
OFF~switch	8	8
OFF~to	10	9
OFF~whatever	4	4
OUT	7	5
OUT$	17	14
OUT~DEAL	-10	-10
OUT~END	10	10
OUT~GREET	7	6
OUT~HOLDBUT	-4	10
OUT~HOUSE	-5	-5
OUT~IF	3	6
OUT~LIST	8	8
OUT~MY	10	8
OUT~REACH	-8	-7
OUT~THIRD	-9	-10
OUT~all	10	6
OUT~el	-6	-5
OUT~from	-9	-7
OUT~now	6	5
OUT~please	-4	-5
OUT~porfavor	6	6
OUT~the	-11	-9
PART	-13	-14
PART$	-15	-18
PART~BLOCK	-4	-6
PART~CAN	-9	-10
PART~END	-12	-12
PART~FIGURE	-5	-8
PART~GREET	-11	0
PART~MOVE	-6	-7
PART~NOT	-4	-4
PART~PART	-10	-9
PART~REACH	4	8
PART~STOP	-9	-11
PART~THESE	-6	-8
PART~VIEW	-3	-4
PART~YOU	6	8
PART~de	-6	-5
PART~la	-4	-4
PART~now	-7	-7
PART~or	-7	-9
PART~please	-8	-8
PART~shut	-3	-3
REACHING$	5	6
REACHING~HOLDBUT	-4	-5
REACHING~KIN	13	11
REACHING~LATE	-8	5
REACHING~LAW	9	8
REACHING~LIST	7	6
REACHING~MSGS	6	8
REACHING~MY	3	4
REACHING~NAME	-4	-9
REACHING~NUMBER	9	8
REACHING~OFF	-5	8
REACHING~REACH	-8	-7
REACHING~REACHING	12	7
REACHING~THESE	1	9
REACHING~VIEW	6	5
REACHING~WRONG	7	6
REACHING~YES	-3	-6
REACHING~YOU	-3	-5
REACHING~its	8	3
REACHING~knee	5	5
REACHING~ones	-6	-5
REACHING~please	-4	-6
REACHING~the	-6	-6
REACHING~time	5	5
REACHING~with	-7	-8
REACH~AGAIN	9	3
REACH~BLOCK	5	2
REACH~CONSENT	-4	-5
REACH~CURSE	6	6
REACH~DEAD	-10	-15
REACH~DEAL	12	8
REACH~END	-6	-6
REACH~HOUSE	8	5
REACH~KEEP	-10	-12
REACH~LAW	8	8
REACH~LEAVE	10	11
REACH~MSGS	-8	-9
REACH~NUMBER	-4	-7
REACH~OUT	11	10
REACH~PART	4	6
REACH~REACHING	9	13
REACH~SEND	7	7
REACH~STOP	9	8
REACH~WHAT	6	5
REACH~YES	11	11
REACH~a	-2	7
REACH~about	-4	-8
REACH~all	-8	-8
REACH~and	9	12
REACH~best	-8	-7
REACH~billboard	7	7
REACH~dis	8	4
REACH~either	5	3
REACH~else	17	16
REACH~for	6	5
REACH~goes	7	6
REACH~keeps	6	6
REACH~landline	-5	-5
REACH~less	6	15
REACH~meantime	6	6
REACH~much	-1	8
REACH~on	-10	-1
REACH~one	7	8
REACH~one-more	8	7
REACH~or	9	7
REACH~please	8	11
REACH~quits	6	5
REACH~ready	2	7
REACH~rest	10	9
REACH~ringing	4	6
REACH~somebody	6	6
REACH~someone	17	16
REACH~the	-9	-9
REACH~time	7	6
REACH~under	12	7
REACH~ups	6	5
REMOVE	6	4
REMOVE$	11	9
REMOVE~DEAL	-14	-15
REMOVE~END	-6	-7
REMOVE~GREET	-4	-6
REMOVE~HOUSE	-15	-11
REMOVE~ME	8	7
REMOVE~MISTAKE	-7	-9
REMOVE~MSGS	-4	-4
REMOVE~NAME	-5	-5
REMOVE~NUMBER	14	13
REMOVE~PART	-11	-11
REMOVE~SEND	-6	-5
REMOVE~THESE	-5	6
REMOVE~TIRED	7	7
REMOVE~VIEW	-6	-6
REMOVE~YES	4	1
REMOVE~YOU	-7	-7
REMOVE~a	-8	-9
REMOVE~ahi	5	5
REMOVE~all	13	10
REMOVE~by	-6	-8
REMOVE~called	9	6
REMOVE~del	6	6
REMOVE~el	-9	-9
REMOVE~esa	-8	-8
REMOVE~in	-3	-4
REMOVE~its	-12	-12
REMOVE~name	8	8
REMOVE~now	2	8
REMOVE~on	-3	-6
REMOVE~one	-3	-4
REMOVE~pin	-6	-6
REMOVE~to	-9	-9
REMOVE~with	-4	-7
SEND$	16	14
SEND~END	-7	-6
SEND~FIGURE	-7	-7
SEND~GREET	6	4
SEND~MSGS	1	12
SEND~NOBODY	16	13
SEND~REACH	-8	-8
SEND~SEND	-8	-7
SEND~STOP	5	1
SEND~WANT	-10	-8
SEND~YOU	-9	-7
SEND~de	-8	-8
SEND~else	9	9
SEND~las	-5	-5
SEND~next	6	7
SEND~one	6	7
SEND~porfavor	6	4
SEND~the	-6	-5
SEND~with	-10	-9
STOP	8	4
STOP$	13	17
STOP~ASK	5	3
STOP~CANCEL	10	5
STOP~CURSE	8	5
STOP~ESCRIBIENDO	10	9
STOP~GREET	-6	4
STOP~KIN	8	8
STOP~LATE	-10	-5
STOP~LIST	11	10
STOP~LOOKING	-13	-3
STOP~MISTAKE	-9	-11
STOP~MOVE	4	12
STOP~MSGS	21	18
STOP~NAME	-6	-10
STOP~NOT	-2	-7
STOP~REACHING	11	9
STOP~SEND	6	7
STOP~STOP	15	15
STOP~TAKE	8	4
STOP~THIRD	-6	-6
STOP~TIME	-2	4
STOP~WHAT	6	4
STOP~all	11	8
STOP~and	-6	-3
STOP~any	7	5
STOP~anytime	-5	-6
STOP~apologizing	-9	-11
STOP~at	-12	-9
STOP~being	-6	-6
STOP~by	-12	-13
STOP~claim	-5	-5
STOP~comma	7	6
STOP~el	-9	-7
STOP~emails	3	5
STOP~for	-18	-3
STOP~jk	-7	11
STOP~knee	5	5
STOP~light	-7	-8
STOP~means	-5	-5
STOP~messing	8	7
STOP~or	7	6
STOP~porfavor	8	5
STOP~process	-4	7
STOP~right	7	5
STOP~search	-3	-5
STOP~so	-12	-10
STOP~taxing	5	4
STOP~testing	6	6
STOP~the	-10	-5
STOP~too	-8	-9
STOP~txtn	10	9
STOP~up	13	12
STOP~while	1	7
STOP~with	8	5
STOP~worrying	-5	-6
TAKE~AGAIN	-6	-7
TAKE~CONSENT	-6	-6
TAKE~CURSE	10	10
TAKE~DEAL	7	5
TAKE~FIGURE	-15	-19
TAKE~GOAWAY	12	11
TAKE~I	12	10
TAKE~IF	7	7
TAKE~LAW	5	6
TAKE~LEAVE	12	15
TAKE~LIFE	7	5
TAKE~LOOKING	-5	-7
TAKE~MY	5	9
TAKE~NAME	-5	-6
TAKE~REMOVE	9	8
TAKE~WHAT	-8	-8
TAKE~a	7	9
TAKE~action	4	5
TAKE~along	8	7
TAKE~and	6	3
TAKE~another	7	7
TAKE~as	7	6
TAKE~at	-9	-13
TAKE~date	-6	-6
TAKE~em	-6	-7
TAKE~for	-9	-8
TAKE~free	5	3
TAKE~gone	14	13
TAKE~hint	10	9
TAKE~la	8	8
TAKE~long	10	9
TAKE~money	-6	-7
TAKE~name	11	12
TAKE~of	8	7
TAKE~people	8	7
TAKE~please	-9	-10
TAKE~plug	4	8
TAKE~ready	-8	-9
TAKE~shoes	-5	-5
TAKE~the	-6	-4
TAKE~time	-7	-8
TAKE~voicemail	-5	-5
TAKE~with	-8	-8
THEIRS	-8	-6
THEIRS~CAN	7	14
THEIRS~CANCEL	-5	-6
THEIRS~DEAD	6	19
THEIRS~DEAL	-1	-5
THEIRS~GREET	-6	-7
THEIRS~HOUSE	-4	-9
THEIRS~IF	6	7
THEIRS~KEEP	-11	-13
THEIRS~LAW	6	4
THEIRS~ME	-11	-10
THEIRS~NOT	-6	-5
THEIRS~NUMBER	13	10
THEIRS~OFF	11	7
THEIRS~REACHING	6	5
THEIRS~STOP	-12	-13
THEIRS~THEIRS	8	9
THEIRS~TIME	7	15
THEIRS~changed	7	8
THEIRS~in	11	8
THEIRS~one	8	10
THEIRS~shes	-8	-5
THEIRS~to	-9	-8
THESE~AGAIN	6	8
THESE~CAN	13	14
THESE~END	9	5
THESE~FIGURE	-5	-10
THESE~GOAWAY	-7	-7
THESE~HOLD	-8	8
THESE~KIN	5	5
THESE~LATE	-7	-2
THESE~LAW	9	8
THESE~LEAVE	-7	-4
THESE~LIST	10	8
THESE~MOVE	3	7
THESE~MSGS	2	8
THESE~REACH	4	7
THESE~REACHING	1	13
THESE~REMOVE	4	11
THESE~TIRED	7	3
THESE~VIEW	-5	-4
THESE~YES	-7	-8
THESE~about	-5	-6
THESE~all	-12	4
THESE~already	13	9
THESE~and	-7	-5
THESE~as	6	5
THESE~belongs	7	7
THESE~best	-6	-7
THESE~by	-9	-10
THESE~called	-3	7
THESE~cheaper	-5	-5
THESE~comma	7	7
THESE~elsewhere	6	8
THESE~falls	-8	-6
THESE~fax	5	5
THESE~fine	-6	-8
THESE~gone	-4	-5
THESE~good	8	7
THESE~in	-4	-7
THESE~know	-4	-5
THESE~limits	7	5
THESE~market	-10	-6
THESE~name	8	8
THESE~new	-7	-8
THESE~next	-3	-4
THESE~nicely	-4	-4
THESE~notice	6	6
THESE~now	9	6
THESE~one	-11	-13
THESE~ones	-7	-6
THESE~person	-11	-11
THESE~quits	6	4
THESE~real	-6	-7
THESE~really	-6	-7
THESE~rest	4	11
THESE~ridiculous	-8	-5
THESE~right	-6	-6
THESE~says	-8	-9
THESE~sit	-5	-6
THESE~so	3	3
THESE~sorry	8	9
THESE~stopped	6	6
THESE~stops	10	9
THESE~the	4	5
THESE~then	3	-3
THESE~too	-7	-6
THESE~under	-2	-6
THESE~up	7	6
THESE~warning	5	5
THIRD	-11	-11
THIRD~DEAL	-5	-8
THIRD~LEAVE	-11	-11
THIRD~ME	-7	-7
THIRD~MOVE	-4	-5
THIRD~NOT	-9	-6
THIRD~REACHING	-3	-5
THIRD~YOU	-6	-8
THIRD~about	6	5
THIRD~en	-6	-6
THIRD~know	-4	-4
THIRD~since	5	6
THIRD~to	-9	-5
THIRD~up	-2	-5
TIME$	-17	-5
TIME~AGAIN	8	7
TIME~ASK	-7	-6
TIME~DEAL	-13	-13
TIME~GOAWAY	-7	-8
TIME~GREET	3	6
TIME~HOLDBUT	-5	-8
TIME~I	4	3
TIME~KEEP	-7	1
TIME~LATE	-9	-10
TIME~LEAVE	8	6
TIME~LIST	14	16
TIME~ME	5	5
TIME~MOVE	9	8
TIME~MY	6	4
TIME~NAME	-8	-6
TIME~NOT	-3	7
TIME~OUT	6	7
TIME~REACH	7	6
TIME~REMOVE	8	7
TIME~STOP	4	4
TIME~TAKE	6	7
TIME~THESE	8	8
TIME~YES	-13	-14
TIME~being	7	5
TIME~built	-5	-6
TIME~for	-9	-8
TIME~la	-4	-6
TIME~of	3	3
TIME~one	-8	-7
TIME~please	-12	-2
TIME~plenty	2	6
TIME~the	8	9
TIRED$	8	5
TIRED~CAN	-6	-7
TIRED~DEAL	-11	-13
TIRED~GREET	6	-3
TIRED~HOUSE	-5	-7
TIRED~LOOKING	-7	-11
TIRED~ME	-8	-8
TIRED~MSGS	-2	14
TIRED~PART	-8	-9
TIRED~THIRD	-8	-9
TIRED~VIEW	-5	-6
TIRED~YOU	11	9
TIRED~now	-5	9
TIRED~to	-9	-9
TIRED~up	8	7
VIEW	-9	-11
VIEW$	-5	-8
VIEW~END	-9	-9
VIEW~IF	-10	-10
VIEW~MSGS	5	9
VIEW~NOT	11	10
VIEW~NUMBER	8	8
VIEW~STOP	5	5
VIEW~TAKE	8	6
VIEW~TIME	-6	-7
VIEW~WHAT	6	5
VIEW~YOU	-4	-7
VIEW~at	-5	-6
VIEW~good	-7	-6
VIEW~happens	7	8
VIEW~now	-8	-7
VIEW~one	-6	-7
VIEW~please	-6	-12
VIEW~then	-9	-9
VIEW~two	-2	-9
VIEW~up	9	9
WANT$	2	10
WANT~BLOCK	-7	8
WANT~CANCEL	-5	12
WANT~DEAL	-1	-5
WANT~END	-4	-5
WANT~ESCRIBIR	8	6
WANT~FIGURE	-7	-8
WANT~GREET	6	11
WANT~HOLD	7	8
WANT~I	14	16
WANT~LEAVE	10	8
WANT~LIST	11	10
WANT~LOOKING	-4	-7
WANT~ME	1	7
WANT~MOVE	6	6
WANT~NAME	-7	-4
WANT~NOBODY	10	17
WANT~NOT	4	8
WANT~NUMBER	6	4
WANT~OFF	19	17
WANT~PART	-9	-14
WANT~SEND	12	12
WANT~STOP	8	2
WANT~THEIRS	-3	-6
WANT~WANT	7	6
WANT~WHAT	8	4
WANT~YOU	8	4
WANT~an	-8	-8
WANT~and	-8	-4
WANT~another	6	6
WANT~apologize	-5	-5
WANT~being	0	12
WANT~by	-6	-9
WANT~darme	4	4
WANT~de	11	9
WANT~esa	-8	-9
WANT~fast	-5	-5
WANT~for	10	10
WANT~from	16	15
WANT~glass	11	11
WANT~hear	10	9
WANT~help	-6	2
WANT~in	5	6
WANT~informacion	8	8
WANT~next	-3	-5
WANT~of	3	13
WANT~on	10	11
WANT~one	-6	-5
WANT~services	5	5
WANT~some	7	10
WANT~talk	5	3
WANT~than	-5	-5
WANT~the	1	-7
WANT~with	6	5
WHAT$	-12	-6
WHAT~BLOCK	-7	-9
WHAT~CONSENT	9	7
WHAT~DEAL	-13	-13
WHAT~END	7	6
WHAT~FIGURE	5	7
WHAT~IF	-5	-6
WHAT~KEEP	1	7
WHAT~LAW	8	8
WHAT~LEAVE	-8	-10
WHAT~LIST	-10	-13
WHAT~ME	4	13
WHAT~MSGS	9	15
WHAT~MY	-11	4
WHAT~NOBODY	-7	-9
WHAT~NOT	18	16
WHAT~NUMBER	-7	9
WHAT~OUT	8	8
WHAT~PART	-10	-11
WHAT~REACH	-5	7
WHAT~REMOVE	13	8
WHAT~THEIRS	-8	-9
WHAT~TIRED	4	11
WHAT~VIEW	-12	0
WHAT~WHAT	4	7
WHAT~YES	-11	-12
WHAT~and	-9	3
WHAT~anyone	-5	-7
WHAT~at	11	9
WHAT~called	-11	-8
WHAT~cares	7	6
WHAT~de	5	4
WHAT~digo	7	7
WHAT~estoy	-7	-6
WHAT~exit	-5	-5
WHAT~fly	6	6
WHAT~free	-8	-10
WHAT~freezes	5	5
WHAT~from	-6	-7
WHAT~habla	-7	-7
WHAT~has	-5	-6
WHAT~its	-6	-7
WHAT~long	-5	-6
WHAT~make	5	4
WHAT~market	-5	-8
WHAT~much	-6	-10
WHAT~now	6	10
WHAT~of	7	7
WHAT~opt	-7	-7
WHAT~paro	-3	-7
WHAT~part	7	8
WHAT~pays	-6	-7
WHAT~pigs	6	6
WHAT~think	7	8
WHAT~time	-7	-4
WHAT~times	8	7
WHAT~to	9	5
WHAT~van	5	4
WHAT~with	-9	-11
WRONG	8	8
WRONG$	10	7
WRONG~DEAL	-8	-11
WRONG~GREET	-11	-12
WRONG~HOUSE	-13	-6
WRONG~LIST	-15	-14
WRONG~NUMBER	14	14
WRONG~REACH	-16	-5
WRONG~THIRD	-7	6
WRONG~TIME	-6	-10
WRONG~YOU	-6	-6
WRONG~button	-9	-10
WRONG~de	7	6
WRONG~guy	8	8
WRONG~in	-10	-10
WRONG~link	-8	-8
WRONG~of	-6	-6
WRONG~person	12	12
WRONG~the	-10	-11
WRONG~with	-5	-6
YES	-7	-6
YES$	-12	-9
YES~AGAIN	7	6
YES~BLOCK	5	4
YES~CAN	6	5
YES~CANCEL	6	15
YES~CONSENT	-10	-9
YES~GREET	5	12
YES~I	2	8
YES~INTEREST	-6	-9
YES~LIST	-9	-10
YES~MSGS	-9	-3
YES~NOT	9	9
YES~NUMBER	-3	-5
YES~REACH	8	7
YES~REACHING	8	7
YES~REMOVE	12	7
YES~TAKE	-1	-8
YES~THIRD	6	8
YES~TIME	-8	-13
YES~YES	-4	-5
YES~another	7	10
YES~calls	-9	4
YES~life	6	5
YES~on	-8	-9
YES~right	8	11
YES~siguen	5	5
YES~stopped	9	7
YES~with	-6	6
YOU~AGAIN	4	5
YOU~ASK	8	7
YOU~BLOCK	12	9
YOU~CAN	4	2
YOU~CANCEL	-1	9
YOU~DEAD	-1	9
YOU~DEAL	-5	-7
YOU~END	7	9
YOU~GOAWAY	1	10
YOU~GREET	8	10
YOU~HOLD	11	7
YOU~INTEREST	-11	7
YOU~KEEP	5	8
YOU~KIN	5	5
YOU~LATE	10	8
YOU~LAW	16	16
YOU~LOOKING	-5	14
YOU~MISTAKE	-8	-9
YOU~MOVE	-15	-16
YOU~MSGS	10	1
YOU~NOT	4	3
YOU~REACHING	6	7
YOU~REMOVE	5	4
YOU~SEND	4	3
YOU~STOP	16	14
YOU~THIRD	8	6
YOU~TIRED	12	13
YOU~VIEW	-11	-12
YOU~WANT	7	5
YOU~WHAT	7	10
YOU~WRONG	8	6
YOU~YES	5	4
YOU~YOU	11	10
YOU~about	6	5
YOU~anytime	-5	-4
YOU~aviso	-10	-10
YOU~best	-6	-5
YOU~bought	8	6
YOU~breaking	-6	-6
YOU~bro	6	5
YOU~business	4	6
YOU~called	-11	-11
YOU~chance	2	10
YOU~clients	4	4
YOU~compramos	-4	-5
YOU~compre	-6	-6
YOU~con	7	8
YOU~correo	-10	-12
YOU~cut	-6	-7
YOU~del	-5	-5
YOU~di	5	5
YOU~doing	-5	-6
YOU~el	11	10
YOU~else	-6	-6
YOU~elsewhere	8	4
YOU~esta	-6	-5
YOU~estoy	3	9
YOU~estuvo	6	5
YOU~find	-10	1
YOU~fine	-6	-6
YOU~guey	6	6
YOU~guy	7	7
YOU~habia	7	5
YOU~hint	6	6
YOU~in	4	5
YOU~kind	-6	-7
YOU~know	3	6
YOU~la	-10	-9
YOU~make	-7	-6
YOU~missed	9	7
YOU~much	10	7
YOU~must	5	3
YOU~nicer	-6	-5
YOU~or	-3	-6
YOU~other	6	7
YOU~own	9	6
YOU~para	3	10
YOU~pedi	8	6
YOU~people	7	6
YOU~period	7	5
YOU~please	7	6
YOU~porfavor	11	8
YOU~real	5	5
YOU~rentamos	-6	-7
YOU~resend	-6	-6
YOU~saved	-8	-9
YOU~sent	-6	-6
YOU~services	5	5
YOU~shoes	-5	-5
YOU~show	-4	-4
YOU~skip	5	4
YOU~somebody	7	5
YOU~sorry	-7	-1
YOU~then	-6	-6
YOU~think	8	8
YOU~to	5	5
YOU~two	4	6
YOU~up	-9	-6
YOU~woke	5	14
^"3	0	7
^"4	-7	-7
^"555	-8	-4
^"a	-5	-6
^"abort	7	7
^"about	4	4
^"accept	-5	-5
^"accidental	10	10
^"add	-15	-15
^"adios	-3	8
^"after	-6	-10
^"again	-7	-5
^"ahora	-4	5
^"al	-9	-10
^"almost	-6	-6
^"alone	-7	-7
^"alto	11	8
^"anular	8	7
^"any	-13	-14
^"any-more	-6	-9
^"anything	-17	-15
^"anytime	-4	-5
^"appreciate	-9	-8
^"aqui	6	7
^"arent	6	8
^"arret	7	6
^"asi	1	9
^"ask	-8	-10
^"asked	6	4
^"asshole	7	4
^"auto	-7	-7
^"autocorrect	-4	-5
^"aviseme	-6	-7
^"baby	-7	-8
^"baja	9	8
^"ban	8	8
^"basta	5	3
^"beat	9	8
^"bendiciones	-4	-5
^"best	5	5
^"bit	3	6
^"blacklist	7	7
^"blocks	9	8
^"bloqueado	6	6
^"blue	-5	-5
^"borra	6	6
^"borrame	7	6
^"borrar	5	5
^"borre	7	1
^"borrelo	9	10
^"borreme	6	6
^"both	-6	-6
^"bug	10	7
^"bury	9	8
^"bus	-3	-3
^"busy	-5	-5
^"but	12	13
^"by	-5	-6
^"bye	-10	-4
^"c	-6	-6
^"call	-7	-6
^"calling	-7	-4
^"calm	-3	3
^"cancel	4	9
^"cancela	8	5
^"cancele	-10	4
^"cancelen	7	4
^"cant	-8	-6
^"cash	-8	-10
^"cease	8	5
^"cero	7	6
^"check	-12	-11
^"checking	-5	-8
^"clear	-6	-6
^"close	13	13
^"com	-7	-7
^"como	8	11
^"con	-7	-8
^"congrats	-4	-7
^"consent	5	6
^"consider	8	6
^"contact	-8	-2
^"creo	6	4
^"cross	-8	-10
^"cuando	-8	-10
^"cuantas	6	6
^"cuanto	-9	-10
^"cut	3	1
^"cute	-4	-4
^"dame	5	4
^"damn	-5	-8
^"dar	8	7
^"daughter	-5	-5
^"de	-6	-5
^"deactivate	9	8
^"dead	-6	-9
^"deja	12	11
^"dejame	8	7
^"dejemoslo	-5	7
^"dejen	15	13
^"dejenme	12	11
^"delete	3	10
^"deleted	-6	-8
^"deme	5	5
^"denme	5	4
^"depends	-7	-8
^"desist	5	5
^"dial	2	9
^"did	-6	-10
^"didnt	-11	-14
^"disable	7	5
^"disabled	-7	-8
^"disappear	7	6
^"disconnect	9	9
^"discontinue	10	10
^"disliked	8	9
^"divorce	-6	-6
^"dnc	7	6
^"doesnt	-7	-7
^"donde	-3	-7
^"done	-15	-6
^"dont	6	3
^"drop	8	5
^"either	-9	-10
^"eject	9	9
^"elimineme	6	6
^"email	6	16
^"emails	-3	-4
^"end	12	13
^"ends	-9	-9
^"enough	17	15
^"ese	4	3
^"estate	-3	-3
^"esto	6	5
^"estoy	4	7
^"evenings	-4	-6
^"ever	11	11
^"every	5	5
^"exit	11	10
^"fair	-6	-6
^"fall	9	9
^"family	-2	7
^"favor	4	3
^"fed	8	8
^"fin	13	12
^"find	7	6
^"follow	-7	-7
^"following	-9	-9
^"forever	7	8
^"forget	-2	11
^"forwarded	7	7
^"free	-6	-9
^"fuck	8	6
^"fue	0	9
^"fuera	12	11
^"gated	-7	-7
^"get	13	8
^"get-lost	8	8
^"ghost	10	12
^"girl	7	6
^"glad	-4	-5
^"goodbye	-4	9
^"goodbye-wish	-5	-6
^"got	-6	-7
^"gotta	-7	-7
^"gracias	-12	-13
^"group	-8	-7
^"halt	8	8
^"happy	-4	-9
^"harassment	1	9
^"hasta	6	4
^"havent	-8	-10
^"hell	-9	6
^"help	-6	-8
^"her	-5	-6
^"here	-7	-8
^"hi	-6	-7
^"hint	9	9
^"his	-5	-5
^"hit	-8	-9
^"hmu	-8	-8
^"hoa	-5	-6
^"hola	-5	-7
^"holy	-7	-8
^"hop	6	6
^"house	-6	-9
^"hush	9	6
^"idk	-5	-6
^"if	-6	-4
^"ill	-6	-5
^"illegal	9	9
^"in	-5	-9
^"is	-7	-5
^"ive	5	5
^"jamas	11	10
^"jk	-7	-7
^"keep	-16	-19
^"keys	-6	-7
^"kid	3	6
^"kids	-5	-7
^"kindly	9	8
^"lawsuit	8	7
^"lawyer	-7	-7
^"lease	-7	-7
^"leave	8	10
^"left	-10	-9
^"legal	-6	-6
^"let	2	7
^"like	-6	-6
^"list	-5	-5
^"llame	-5	-3
^"llameme	-7	-6
^"llego	-4	-6
^"lo	6	6
^"log	5	4
^"lol	-8	2
^"los	12	9
^"lose	13	14
^"lost	-12	-11
^"lot	-8	-9
^"love	-10	-11
^"loved	-7	-8
^"mail	-7	-6
^"make	8	14
^"mandeme	-9	-9
^"mark	8	8
^"marque	-8	9
^"marqueme	-6	-7
^"me	-6	-6
^"mejor	-7	5
^"mensajes	-6	-7
^"message	-7	-7
^"mi	-6	-5
^"more	0	-6
^"morning	-5	-7
^"move	9	8
^"moved	-5	-6
^"moving	-6	-8
^"my	-5	-5
^"near	-6	-7
^"necesito	-2	-7
^"nel	0	10
^"never	14	11
^"newsletter	-5	-5
^"ni	8	13
^"nice	5	4
^"nix	7	6
^"no-longer	-2	6
^"no-more	9	9
^"nomas	9	7
^"nos	-8	-11
^"notify	-7	-9
^"now	8	3
^"nunca	8	6
^"off	13	14
^"oh	-5	-5
^"older	-5	-6
^"olvide	6	2
^"one	-8	-5
^"one-more	-3	-4
^"only	8	9
^"oops	-5	-6
^"opt-out	12	10
^"orale	-3	-5
^"otherwise	-5	-7
^"otro	4	10
^"our	7	10
^"out	-13	-2
^"over	-10	-13
^"parale	6	5
^"parar	7	6
^"pare	5	5
^"parele	5	5
^"paren	8	6
^"parking	-7	-7
^"passed	-5	-7
^"pausa	-3	8
^"pause	-4	13
^"peace	-6	1
^"perdon	-8	-9
^"pero	4	5
^"pick	7	7
^"piss	5	4
^"por	-7	-8
^"porfavor	6	5
^"powers	-5	-6
^"pretend	6	5
^"price	-6	-7
^"privacy	-7	-6
^"pull	2	7
^"purge	5	4
^"put	3	3
^"que	10	8
^"quick	-4	-6
^"quiet	-3	7
^"quit	13	10
^"quitame	6	5
^"quitar	10	10
^"quite	-6	-5
^"quiten	7	4
^"quitenme	10	9
^"reach	-6	-2
^"read	9	8
^"refrain	6	6
^"remind	-5	-5
^"removal	6	6
^"remove	5	5
^"removed	7	7
^"remuevame	7	7
^"rent	-8	-9
^"repeat	-4	-5
^"reply	8	5
^"report	-12	-12
^"reported	10	8
^"reporting	5	5
^"request	-5	-6
^"resend	-6	-6
^"respect	6	5
^"resubscribe	-7	-7
^"revoke	7	4
^"right	-9	-5
^"ring	-9	-9
^"running	-3	-5
^"sacame	7	7
^"safe	-5	-6
^"said	11	9
^"saquenme	7	7
^"saturday	-3	-5
^"saw	-7	-8
^"say	-10	-11
^"scrap	3	7
^"sell	5	4
^"send	-9	-10
^"sending	8	2
^"sent	-6	-6
^"shell	-5	-5
^"shoo	8	7
^"shoot	-6	-5
^"shove	9	8
^"shut	5	3
^"signed	-11	-5
^"signing	7	7
^"sigo	-6	-6
^"silence	5	5
^"simply	6	5
^"siri	9	6
^"sold	-7	-10
^"solicito	5	5
^"someone	9	10
^"sorry	-7	-7
^"soy	10	9
^"spam	12	7
^"stalker	5	4
^"start	-8	-8
^"step	6	6
^"still	-5	-7
^"stock	6	6
^"stoop	2	6
^"stop	3	11
^"stopall	7	6
^"stopped	5	7
^"straight	-6	-7
^"sunday	-9	-11
^"sure	1	5
^"switch	-6	-7
^"system	-3	-5
^"taking	-13	-2
^"tax	-6	-7
^"te	8	7
^"telling	7	6
^"tenant	-5	-6
^"text	-17	-18
^"texts	-3	-5
^"thanks	-10	-12
^"thatll	2	8
^"the	-7	-7
^"then	-12	-3
^"there	7	7
^"they	-6	-7
^"thinking	-5	-7
^"thread	-6	-6
^"throw	5	4
^"tomorrow	-5	-6
^"top	6	5
^"toss	6	6
^"traffic	-5	-5
^"trash	5	5
^"treat	4	5
^"tuesday	-5	-6
^"two	-8	-6
^"ty	-8	-9
^"typo	-8	-10
^"un	10	9
^"undo	-10	-10
^"unfollow	8	7
^"unfriend	8	8
^"unsolicited	6	6
^"unsubscribe	13	19
^"until	7	7
^"unwanted	5	5
^"updates	-9	-8
^"use	-10	-6
^"va	-11	-14
^"vanish	7	6
^"vayanse	6	6
^"vayase	6	6
^"vete	5	5
^"violation	-3	-5
^"void	-6	-1
^"vultures	6	6
^"wait	-7	-5
^"waiting	-6	-6
^"want-to	-12	-11
^"was	-7	-8
^"went	-5	-4
^"were	0	12
^"what	-7	-8
^"whatever	-7	4
^"whats	-10	-10
^"which	-9	-12
^"whoever	6	6
^"whos	-7	-8
^"wife	-9	-3
^"will	-6	-2
^"withdraw	-5	5
^"working	-9	-8
^"wrong	6	4
^"y	-4	-6
^"yeah	9	10
^"yes	-5	-6
^"yo	-7	-4
^"youre	10	6
^"youve	8	8
^"zero	7	4
^"zip	10	10
^"⛔	6	5
^"🖕	-1	12
^"😡	0	8
^"😤	-1	7
^"🙅	1	8
^"🚫	4	11
^"🛑	5	9
^"🤬	0	7
^BLOCK	11	9
^CAN	-5	-8
^CANCEL	9	13
^CONSENT	-8	-10
^DEAD	-6	-10
^FIGURE	-8	-11
^GOAWAY	5	5
^GREET	-12	-15
^IF	-4	-2
^INTEREST	-1	10
^KEEP	-8	-11
^KIN	-13	-1
^LATE	-8	-11
^LIFE	-5	-7
^LIST	-11	-12
^LOOKING	-7	-8
^ME	-7	-3
^MSGS	-5	-8
^MY	-6	-4
^NAME	6	6
^OFF	6	9
^OUT	18	18
^PART	-7	-2
^REACH	-7	-7
^REACHING	-9	-9
^REMOVE	12	12
^SEND	-12	-13
^STOP	12	15
^THIRD	-10	-11
^TIRED	4	6
^VIEW	-9	-9
^WANT	-12	-14
^WHAT	-7	-4
^WRONG	6	4
^YES	-9	-9
^^"again$$	-6	-3
^^"alto$$	10	9
^^"arret$$	7	6
^^"baja$$	7	7
^^"basta$$	13	10
^^"block$$	6	6
^^"blocked$$	8	7
^^"borrame$$	7	6
^^"bye$$	-11	17
^^"c$$	-5	-5
^^"call$$	7	7
^^"cancel$$	5	14
^^"cancela$$	7	4
^^"cancelar$$	12	6
^^"cancelen$$	8	6
^^"cease$$	6	5
^^"delete$$	9	8
^^"desist$$	5	5
^^"disappear$$	7	6
^^"disregard$$	-2	14
^^"dnc$$	6	5
^^"dont$$	16	17
^^"end$$	16	16
^^"enough$$	12	14
^^"exit$$	10	9
^^"fin$$	14	13
^^"goodbye$$	-10	6
^^"gracias$$	-7	-8
^^"hi$$	-5	-5
^^"hola$$	-5	-6
^^"hush$$	6	7
^^"later$$	5	9
^^"nada$$	-4	13
^^"no$$	-11	4
^^"no-more$$	1	8
^^"nope$$	-3	19
^^"not$$	0	13
^^"nothing$$	-10	11
^^"nvm$$	-1	12
^^"off$$	-5	7
^^"ok$$	-9	-14
^^"opt-out$$	7	7
^^"out$$	-10	12
^^"parar$$	7	6
^^"pare$$	9	8
^^"parele$$	5	5
^^"paren$$	5	5
^^"pass$$	1	10
^^"pause$$	4	8
^^"quiet$$	-5	13
^^"quit$$	15	13
^^"removal$$	5	5
^^"remove$$	9	9
^^"revoke$$	8	6
^^"salir$$	5	4
^^"shoo$$	8	7
^^"shut-up$$	24	22
^^"silence$$	5	5
^^"spam$$	12	13
^^"stoop$$	2	6
^^"stop$$	8	14
^^"stopall$$	7	6
^^"subscribe$$	-13	-12
^^"tcpa$$	8	7
^^"terminate$$	8	7
^^"texts$$	10	6
^^"thanks$$	-10	-12
^^"unsubscribe$$	7	6
^^"vanish$$	7	6
^^"wrong$$	9	9
^^"y$$	-6	-7
^^"✋$$	-4	10
^^"👎$$	-4	18
^^"🖕$$	-1	11
^^"😡$$	-1	8
^^"🙅$$	-3	7
^^"🤬$$	-1	7
^^AGAIN	-7	-4
^^BLOCK	11	9
^^CANCEL	8	13
^^DEAD	-6	-10
^^ESCRIBIR	-4	10
^^GREET	-8	-9
^^HOLDBUT	9	14
^^IF	-6	-3
^^INTEREST	-3	9
^^KEEP	-7	-9
^^LATE	-7	-10
^^LIST	-12	-12
^^MY	-5	-4
^^NAME	8	7
^^NOT	-8	-8
^^OUT	15	15
^^SEND	-5	-8
^^TAKE	-2	-2
^^THIRD	-7	-9
^^VIEW	-5	-5
^^YES	-9	-6
^^a	-4	-6
^^abort	7	7
^^accept	-5	-5
^^ahora	-4	6
^^al	-7	-8
^^almost	-5	-6
^^anular	8	7
^^any	-8	-9
^^anytime	-4	-5
^^arret	7	6
^^aviseme	-6	-7
^^ban	8	8
^^bit	3	6
^^blacklist	7	7
^^blocks	9	8
^^borrame	7	6
^^both	-6	-6
^^bury	9	8
^^busy	-5	-5
^^by	-5	-6
^^c	-6	-6
^^calm	-3	3
^^cero	7	6
^^con	-7	-8
^^consider	8	6
^^cuantas	6	6
^^cut	3	1
^^dame	5	4
^^dar	8	7
^^de	-6	-5
^^deactivate	9	8
^^dejemoslo	-5	7
^^deme	5	5
^^denme	5	4
^^depends	-7	-8
^^disable	7	5
^^disabled	-7	-8
^^disappear	7	6
^^disconnect	9	9
^^disliked	8	9
^^divorce	-6	-6
^^eject	9	9
^^emails	-3	-4
^^ese	4	3
^^estate	-3	-3
^^este	9	8
^^estoy	8	9
^^exit	11	10
^^fair	-6	-6
^^find	8	7
^^forwarded	7	7
^^fue	0	9
^^gated	-7	-7
^^get-lost	8	8
^^girl	7	6
^^got	-6	-6
^^gotta	-7	-7
^^have	5	6
^^hint	9	9
^^hit	-8	-9
^^hmu	-8	-8
^^holy	-7	-8
^^hop	6	6
^^hush	9	6
^^idk	-5	-6
^^in	-5	-9
^^kindly	9	8
^^know	7	6
^^let	1	6
^^llameme	-6	-7
^^lo	6	6
^^log	5	4
^^loved	-6	-7
^^make	5	2
^^mandeme	-5	-6
^^mark	8	8
^^near	-6	-7
^^nel	0	10
^^nix	7	6
^^nomas	9	7
^^oh	-5	-5
^^one-more	-3	-4
^^or	10	9
^^otro	4	10
^^piss	5	4
^^please	-1	-7
^^porfavor	6	5
^^powers	-5	-6
^^pretend	6	5
^^quick	-4	-6
^^read	9	8
^^remind	-5	-5
^^repeat	-4	-5
^^respect	6	5
^^resubscribe	-7	-7
^^safe	-5	-6
^^same	-10	-11
^^scrap	3	7
^^shove	9	8
^^show	7	6
^^shut	5	3
^^simply	6	5
^^someone	9	10
^^stalker	5	4
^^stay	10	9
^^step	6	6
^^stock	6	6
^^stoop	2	6
^^stopall	7	6
^^stopped	5	7
^^straight	-6	-7
^^switch	-6	-7
^^thatll	2	8
^^throw	5	4
^^too	-8	12
^^top	6	5
^^treat	4	5
^^ty	-6	-7
^^un	8	9
^^undo	-10	-10
^^unfollow	8	7
^^unfriend	8	8
^^unsolicited	6	6
^^unwanted	5	5
^^vanish	7	6
^^vultures	6	6
^^waiting	-6	-6
^^whatever	-7	4
^^whos	-6	-7
^^y	-6	-7
^^youve	8	8
^^⛔	6	5
^^🖕	-1	12
^^😡	0	8
^^😤	-1	7
^^🙅	1	8
^^🚫	4	11
^^🛑	5	9
^^🤬	-1	7
^a	-5	-6
^abort	7	7
^about	4	4
^accept	-5	-5
^ahora	-4	5
^al	-9	-10
^almost	-6	-6
^anular	8	7
^any	-13	-14
^anytime	-4	-5
^arret	7	6
^asi	1	9
^autocorrect	-4	-5
^aviseme	-6	-7
^ban	8	8
^best	5	5
^bit	3	6
^blacklist	7	7
^blocks	9	8
^blue	-5	-5
^borrame	7	6
^borrelo	9	10
^both	-6	-6
^bury	9	8
^busy	-5	-5
^by	-5	-6
^c	-6	-6
^calm	-3	3
^cero	7	6
^check	-12	-11
^com	-7	-7
^con	-7	-8
^consider	8	6
^creo	6	4
^cuantas	6	6
^cut	3	1
^dame	5	4
^dar	8	7
^de	-6	-5
^deactivate	9	8
^dejemoslo	-5	7
^deme	5	5
^denme	5	4
^depends	-7	-8
^disable	7	5
^disabled	-7	-8
^disappear	7	6
^disconnect	9	9
^disliked	8	9
^divorce	-6	-6
^either	-9	-10
^eject	9	9
^emails	-3	-4
^ese	4	3
^estate	-3	-3
^estoy	4	7
^every	5	5
^exit	11	10
^fair	-6	-6
^find	7	6
^forwarded	7	7
^free	-6	-9
^fue	0	9
^gated	-7	-7
^get-lost	8	8
^girl	7	6
^goodbye-wish	-5	-6
^got	-6	-7
^gotta	-7	-7
^help	-6	-8
^hint	9	9
^hit	-8	-9
^hmu	-8	-8
^holy	-7	-8
^hop	6	6
^hush	9	6
^idk	-5	-6
^in	-5	-9
^jk	-7	-7
^kindly	9	8
^let	2	7
^llameme	-7	-6
^lo	6	6
^log	5	4
^loved	-7	-8
^make	8	14
^mandeme	-9	-9
^mark	8	8
^marqueme	-6	-7
^near	-6	-7
^nel	0	10
^nix	7	6
^nomas	9	7
^now	8	3
^oh	-5	-5
^older	-5	-6
^one	-8	-5
^one-more	-3	-4
^otherwise	-5	-7
^otro	4	10
^perdon	-8	-9
^pick	7	7
^piss	5	4
^por	-7	-8
^porfavor	6	5
^powers	-5	-6
^pretend	6	5
^quick	-4	-6
^read	9	8
^remind	-5	-5
^repeat	-4	-5
^resend	-6	-6
^respect	6	5
^resubscribe	-7	-7
^right	-9	-5
^safe	-5	-6
^scrap	3	7
^sent	-6	-6
^shell	-5	-5
^shove	9	8
^shut	5	3
^simply	6	5
^someone	9	10
^sorry	-7	-7
^soy	10	9
^stalker	5	4
^step	6	6
^stock	6	6
^stoop	2	6
^stopall	7	6
^stopped	5	7
^straight	-6	-7
^switch	-6	-7
^thatll	2	8
^the	-7	-7
^then	-12	-3
^thinking	-5	-7
^throw	5	4
^top	6	5
^treat	4	5
^two	-8	-6
^ty	-8	-9
^un	10	9
^undo	-10	-10
^unfollow	8	7
^unfriend	8	8
^unsolicited	6	6
^unwanted	5	5
^use	-10	-6
^vanish	7	6
^vultures	6	6
^waiting	-6	-6
^whatever	-7	4
^whos	-7	-8
^y	-4	-6
^youve	8	8
^⛔	6	5
^🖕	-1	12
^😡	0	8
^😤	-1	7
^🙅	1	8
^🚫	4	11
^🛑	5	9
^🤬	0	7
a$	-7	-7
abort$	6	6
about$	-5	-6
about~FIGURE	-7	-7
about~NAME	-9	-8
about~NOT	6	6
accep*	-5	-7
accepted$	-5	-7
accept~MSGS	7	2
acces*	-5	-7
accou*	8	7
acept*	-9	-9
acepta~LIFE	-4	-5
actio*	8	9
action$	4	5
activ*	-4	-6
addit*	-10	-9
addre*	-8	-10
adver*	16	14
affor*	4	9
again*	9	10
against~THESE	-5	8
agree*	-8	-7
agreement$	-4	7
ahora~NOT	-4	7
airbn*	-5	-5
airbnb$	-5	-5
alcan*	-4	-3
allow*	-5	-6
allowed$	-5	-6
all~END	-7	-9
all~ME	5	3
all~MOVE	-1	5
all~NUMBER	8	6
all~STOP	9	7
all~THESE	4	9
all~THIRD	7	6
all~WANT	4	4
all~of	-1	11
all~set	3	12
all~the	-1	-7
all~to	11	9
almos*	-7	-7
along$	8	7
already~ASK	5	5
already~NUMBER	-6	3
already~OUT	7	7
already~REMOVE	3	3
already~STOP	14	12
already~THIRD	-5	-5
already~YOU	4	4
already~a	-2	-6
already~have	-7	-7
already~please	5	4
already~so	7	4
already~someone	-6	-7
already~to	5	5
alway*	-8	-7
always~REACH	-7	-6
al~END	-7	-8
al~THIRD	-6	-6
al~TIME	-5	-7
al~diablo	5	4
amazi*	-7	-6
and$	-6	-7
and~CAN	6	7
and~CONSENT	10	9
and~DEAL	-6	-10
and~END	4	5
and~HOLDBUT	-4	-7
and~I	9	10
and~LAW	7	9
and~ME	0	10
and~NAME	-3	-4
and~NOT	7	10
and~NUMBER	8	8
and~OFF	7	7
and~REACHING	7	8
and~REMOVE	4	5
and~STOP	8	7
and~THEIRS	3	2
and~THESE	9	8
and~VIEW	11	10
and~a	4	3
and~both	6	5
and~have	5	5
anoth*	4	3
another~DEAL	-10	-10
another~NOT	6	5
another~REACH	10	11
another~time	-5	11
anula*	8	7
anyon*	-7	-3
anyone~MOVE	-4	-4
anyti*	-10	-11
anytime$	-10	-10
anywh*	-7	-7
any~LAW	-6	-5
any~LEAVE	-3	-3
any~LIST	7	9
any~YOU	-4	-6
any~news	-5	-5
any~word	-6	-6
an~DEAL	-10	-12
an~GREET	11	7
an~OFF	8	9
an~rv	-7	-6
an~with	8	11
apart*	-8	-10
apolo*	-10	-12
apologize$	-5	-5
apologizing$	-8	-9
appli*	-10	-10
appra*	-4	-4
appre*	-4	-9
appro*	-10	-13
around~FIGURE	-9	-11
arret$	8	7
asi$	5	8
askin*	7	6
assho*	7	4
asunt*	10	9
as~CAN	-7	-8
as~MY	4	5
as~NOT	5	4
as~PART	6	6
as~REACH	4	4
as~a	7	6
as~joke	5	4
at~END	-7	-8
at~HOUSE	-5	-10
at~KIN	-7	-7
at~LIFE	-6	-8
at~NUMBER	9	6
at~THESE	4	10
at~THIRD	-3	-8
at~TIME	5	10
at~WANT	6	9
at~all	-6	-8
at~desk	-6	-8
at~mean	-7	-6
at~moment	5	7
at~time	-8	4
at~two	-5	-7
aucti*	-6	-8
autoc*	-9	-9
autocorrect$	-7	-7
autor*	8	8
avise*	-6	-7
aweso*	-4	-6
a~BOT	-8	-10
a~CANCEL	-4	-6
a~CONSENT	-10	-8
a~END	-5	-9
a~ESCRIBIR	9	8
a~HOLD	0	15
a~LEAVE	8	8
a~LIST	11	11
a~MOVE	-6	-7
a~MSGS	0	3
a~OUT	8	8
a~REMOVE	6	7
a~TAKE	8	7
a~a	4	8
a~already	5	4
a~and	9	9
a~as	-4	-3
a~backup	-4	-6
a~bit	-6	5
a~callback	-4	-4
a~con	7	7
a~couple	7	9
a~divorce	-1	7
a~for	-14	0
a~from	6	10
a~hint	7	6
a~hobby	6	6
a~joke	8	8
a~las	-6	-9
a~life	7	7
a~million	6	3
a~now	-1	6
a~otro	9	8
a~peep	7	5
a~pin	-6	-6
a~please	11	8
a~poner	5	5
a~rest	8	9
a~right	-6	-7
a~sec	-4	-4
a~sentence	6	6
a~too	4	4
a~una	5	5
a~voicemail	-6	-7
backe*	-7	-7
backu*	-8	-10
bad$	-4	-8
bad~NUMBER	13	12
barat*	-7	-7
barking~the	10	10
basem*	-7	-9
bathr*	-8	-9
beaut*	-4	-4
been~DEAL	-4	-4
been~REMOVE	6	7
been~THESE	-8	-8
been~a	8	5
beggi*	6	4
being~GREET	-6	-6
belon*	10	9
belongs~to	7	7
bendi*	-6	-6
best$	-9	-9
better$	-8	-9
better~LEAVE	6	7
better~NOT	7	8
better~another	5	4
better~one	4	4
betwe*	7	9
bigge*	-6	-6
biggi*	-8	-8
big~NOT	-6	8
bit$	-6	8
bit~LATE	3	6
bit~NOT	3	6
black*	7	7
bloqu*	16	14
blue~one	-5	-6
borra*	12	11
borrame$	7	6
borre*	13	10
borrelo$	9	10
both$	-5	-5
bothe*	-8	-10
both~OUT	8	7
bought~IF	-8	-8
bought~STOP	11	9
bought~already	-7	5
bought~please	5	4
bound*	5	4
boundaries$	5	4
break*	-5	-7
breaking~LAW	4	5
breaking~YOU	8	8
breaking~the	4	5
breaking~with	8	8
broth*	-3	-3
bro~STOP	7	7
build*	-12	-14
built$	-5	-6
bulls*	-1	7
bullshit$	-1	7
burne*	4	9
buscar~porfavor	-6	-5
busin*	6	9
business$	3	5
busqu*	11	10
busy$	-5	-5
button~THESE	9	9
buyer$	-10	-11
buyer*	-8	-8
buzzi*	10	11
by$	-8	-8
by~CONSENT	-6	-7
by~END	-5	-5
by~FIGURE	-7	-9
by~I	-6	-7
by~NAME	-8	-8
by~NOT	8	6
by~TIME	-7	-7
by~at	-4	-6
by~name	8	8
by~the	-8	-10
c$	-5	-5
calla*	9	8
callb*	-4	-4
callback$	-4	-4
called~ASK	8	8
called~DEAL	8	8
called~HOUSE	4	7
called~ME	-9	-11
called~MISTAKE	7	11
called~MOVE	-4	-4
called~WRONG	8	9
called~YOU	8	13
called~a	5	6
called~by	7	11
called~the	4	7
called~to	8	8
calli*	-5	-6
calls~please	-5	-5
campa*	7	3
cance*	1	12
cansa*	9	7
card$	11	12
cares$	7	6
carpe*	-7	-9
centr*	-7	-8
cero~MSGS	7	6
chanc*	1	10
changed~NUMBER	-5	-6
changed~THEIRS	7	8
changed~mind	5	9
charg*	-10	-12
cheap*	-7	-7
cheaper$	-6	-6
check$	-9	-9
check*	6	5
check~AGAIN	-4	-5
check~MOVE	7	7
check~MSGS	-11	-2
check~THESE	-6	-6
check~YOU	-6	-7
check~in	8	6
check~ins	8	7
chill~MSGS	9	6
chill~the	9	6
chill~with	9	6
ching*	16	15
choos*	7	7
claim*	4	4
claim~DEAL	-5	-5
clien*	5	8
clients$	4	4
closed$	9	9
closed~on	-7	-7
closi*	-8	-8
coche*	-8	-10
coffe*	-8	-12
colle*	-7	-7
comes~TIME	-7	-10
comma~I	7	6
comma~LIFE	7	6
communication$	9	9
community$	-5	-5
commute$	-8	-8
compa*	-4	-4
compl*	10	9
compr*	-10	-11
condo*	-10	-11
confi*	-7	-9
confirm$	-8	-8
confirmed$	-7	-8
confirm~REMOVE	8	9
confu*	7	7
congr*	-4	-7
conozco~a	7	9
conse*	20	18
consented$	6	6
consider~ME	6	6
consider~THESE	6	4
const*	-4	-7
conta*	10	12
contesta$	-6	-7
conti*	-9	-9
conve*	11	11
conversation$	7	6
conversation~END	9	9
con~ESCRIBIR	6	6
con~KIN	-5	-6
con~LAW	6	6
con~MSGS	9	7
con~NOT	5	6
con~STOP	-8	-9
con~YOU	9	9
con~ese	5	5
con~nombre	5	5
con~otra	7	6
cool~THESE	13	11
copy$	-8	-8
corre*	-12	-10
corta*	14	14
cosig*	-8	-7
count*	-12	-14
couple$	-6	-6
cours*	-6	-7
course$	-6	-7
cowor*	-4	-5
credi*	-7	-8
creo~WHAT	6	4
crick*	9	9
crickets$	9	9
cuand*	-8	-9
cuant*	-6	-8
cuantas~WHAT	6	6
cuantas~veces	6	6
custo*	7	7
customer~NOT	6	7
cut~DEAL	-8	-3
cut~MSGS	5	13
cut~OFF	-4	-6
cut~THESE	18	18
cut~on	-1	11
cut~to	-5	-6
dame~OUT	5	4
dame~de	5	4
dare~YOU	8	8
darme~OUT	6	6
darme~de	6	6
dar~NUMBER	7	7
dar~este	7	7
date$	-8	-7
deact*	9	8
deaf$	-6	-6
decided~TAKE	-7	-7
decided~against	-5	8
decir*	6	6
dejal*	7	15
dejam*	8	8
dejar~MSGS	8	7
dejar~SEND	7	4
dejar~de	6	6
dejel*	-5	11
dejelo~asi	-8	4
dejen*	20	19
del~LIST	7	7
deman*	13	11
deme~OUT	5	5
deme~de	5	5
denie*	7	6
denied$	7	7
denme~OUT	5	4
denme~de	5	4
denun*	7	6
denuncia$	7	6
depar*	-9	-9
depen*	-7	-8
depos*	-9	-10
desis*	6	6
despu*	0	9
despues$	1	10
deten*	18	16
de~DEAL	-8	-8
de~ESCRIBIENDO	11	12
de~ESCRIBIR	15	15
de~FIGURE	-8	-8
de~KIN	5	7
de~LIST	22	22
de~MSGS	19	16
de~MY	9	8
de~NOT	5	8
de~OUT	3	4
de~SEND	7	6
de~WHAT	0	8
de~YOU	11	11
de~ahi	5	5
de~buscar	-7	-6
de~del	-6	-5
de~dos	-4	-5
de~el	-4	-4
de~esta	6	5
de~este	8	8
de~preguntar	11	11
diabl*	5	4
diablo$	5	4
diale*	-1	10
dialed~by	2	9
dialed~sorry	-9	-5
die$	9	6
direc*	-7	-10
directly$	-4	-4
dis$	-5	-7
disable~MSGS	8	6
disap*	7	6
disappear$	7	6
disco*	7	6
discu*	4	7
disli*	8	9
disliked~I	6	6
disliked~NAME	8	9
disliked~SEND	6	5
disliked~YOU	7	7
dispo*	-6	-5
distu*	10	8
divorce$	-1	7
di~MY	5	5
di~NUMBER	5	5
docum*	11	8
docus*	-5	-6
dolla*	-4	-5
domin*	-8	1
dormi*	3	13
downs*	-7	-7
downt*	-6	-7
drive*	-5	-7
drivi*	0	-6
dropp*	-10	-10
drops~REACH	6	8
dude$	3	8
duple*	-4	-4
earli*	-8	-9
easem*	-9	-9
easie*	-9	-10
elimi*	13	12
elsew*	5	9
elsewhere$	5	9
el~DEAD	7	11
el~DEAL	-12	-12
el~END	6	5
el~HOUSE	-4	-4
el~LIST	5	5
el~MY	-4	-5
el~NUMBER	13	17
el~REACH	5	5
el~STOP	-10	-10
el~VIEW	-11	-10
el~WHAT	3	2
el~esta	-8	-9
el~la	-8	-7
el~momento	6	5
em$	-7	-7
email*	-13	-7
emails~and	-5	-6
emerg*	7	9
emergency$	4	6
encon*	-6	-9
engan*	-6	-7
engli*	-4	-6
english$	-6	-7
entie*	6	7
entra*	-7	-8
envia*	4	4
en~FIGURE	-7	-7
en~MY	7	8
en~NOT	4	3
en~REACH	5	5
en~TIME	3	6
en~YOU	14	14
en~a	7	8
en~la	-11	-10
en~otra	-3	7
equiv*	10	19
era~para	-6	-6
esa$	-8	-9
esa~la	-7	-6
escro*	-8	-8
ese~NOT	4	3
ese~nombre	6	6
espac*	-6	-8
espan*	-7	-7
espanol$	-7	-7
esper*	-2	18
espos*	-9	-9
estaf*	12	11
estam*	-1	14
estate~LIST	-3	-3
estate~board	4	4
esta~LIFE	4	7
esta~MY	8	10
esta~VIEW	-4	-3
esta~de	4	4
esta~en	3	10
este$	-6	-7
esten~ESCRIBIENDO	9	9
este~END	6	6
este~MY	11	4
este~NUMBER	13	13
este~de	6	4
estoy~DEAL	-2	-5
estuv*	6	5
estuvo$	9	9
es~DEAL	-5	-7
es~FIGURE	-8	-10
es~LAW	7	6
es~MOVE	5	6
es~MSGS	6	5
es~MY	7	4
es~NAME	7	8
es~NOT	7	7
es~NUMBER	12	11
es~TIME	5	9
es~TIRED	-8	-8
es~WHAT	6	6
es~de	12	10
es~muy	4	9
es~negocio	6	6
es~persona	5	5
eveni*	-4	-6
every*	-1	5
every~TIME	5	14
every~time	8	3
evict*	-6	-7
evide*	7	7
ew~NOT	-8	7
ew~STOP	11	7
ex$	-9	-9
exact*	-7	-9
exactly$	-7	-9
excha*	-3	-3
exchange$	-3	-3
exclu*	4	8
exist$	7	6
exit~CAN	-5	-6
exit~LIST	10	10
exit~TAKE	-5	-6
expir*	6	6
expla*	0	-3
ex~DEAL	-6	-7
fair~TIRED	-7	-6
falle*	5	11
famil*	8	9
far$	-10	-11
fast$	-5	-5
fasti*	8	7
fathe*	6	7
favor*	-9	-10
favorites$	-4	-4
fax~NUMBER	5	5
figur*	2	10
finan*	-9	-9
financing$	-5	-5
find~OFF	-7	-8
find~THESE	-6	-9
find~YOU	-6	-6
find~hobby	5	4
find~to	9	8
fine$	-8	-5
fine~GREET	4	8
first~DEAL	-8	-9
first~END	5	5
first~and	2	2
first~one	-8	-9
first~please	4	5
first~then	-7	-6
flexi*	-7	-8
flexible$	-7	-8
flood~DEAL	-4	-4
fly$	8	8
folde*	-7	-7
follo*	9	7
forec*	-5	-7
forev*	14	11
forgot~sorry	-4	-5
form$	-7	-8
forwa*	6	5
forwarded~FIGURE	6	5
forwarded~to	7	7
for~DEAL	-10	-14
for~END	6	5
for~FIGURE	-5	-8
for~GREET	6	8
for~HOLDBUT	10	1
for~HOUSE	-9	-13
for~LAW	7	6
for~ME	-10	-8
for~NAME	4	2
for~NOT	8	3
for~NUMBER	8	10
for~REACH	7	3
for~REACHING	-7	-7
for~TAKE	-1	-7
for~good	14	12
for~new	-10	-10
for~now	-9	8
for~please	3	9
for~so	-7	-6
for~time	3	7
for~to	10	10
found$	7	6
found~THESE	-11	-6
found~YOU	-6	-6
fraud*	8	7
fraude$	8	7
free$	-9	-10
freeb*	6	6
freebie$	6	6
freez*	8	6
freezes~END	5	5
free~TIME	-4	-8
frega*	11	11
frida*	-13	-6
frieg*	11	11
frien*	5	6
friend~THIRD	-4	-4
from~AGAIN	7	6
from~DEAL	-7	-8
from~HOUSE	-12	-12
from~KIN	8	8
from~LAW	10	10
from~LIST	18	19
from~NAME	12	8
from~NOT	8	5
from~VIEW	-7	-8
from~favorites	-4	-4
from~now	6	8
from~on	9	9
from~please	-6	-5
front$	-6	-8
fucki*	9	8
fue~MISTAKE	9	7
furni*	-8	-8
furnished$	-7	-7
furniture$	-4	-5
furth*	8	8
futur*	9	6
fyi$	-8	-7
f~OFF	9	7
f~YES	-6	-7
garag*	-9	-11
gasol*	-9	-10
gave~CONSENT	6	5
gave~NUMBER	1	16
gave~to	7	7
get-l*	8	8
getti*	10	10
ghost*	-5	-6
ghosted~ME	-6	-7
give~CURSE	9	6
give~HOLD	8	15
give~MY	-4	-5
give~NUMBER	-6	-7
give~THESE	-5	-6
give~YOU	10	8
give~about	9	6
give~already	8	7
give~rest	6	6
give~the	8	8
give~up	13	15
giving~THESE	-2	7
gmail$	-7	-7
god~YOU	8	6
god~one-more	7	6
goes~LAW	5	5
goes~the	8	8
goes~to	5	5
going-to~ASK	6	4
going-to~BLOCK	7	6
going-to~GREET	-6	-9
going-to~HOLD	2	11
going-to~LEAVE	-8	-7
going-to~ME	-6	-7
going-to~YOU	7	6
gone~TAKE	-7	5
goodbye-wish$	-5	-6
good~DEAL	-3	-7
good~END	-6	-6
good~MOVE	1	13
good~THESE	-4	-5
good~TIME	-5	-7
good~TIRED	-7	-7
good~YOU	8	9
good~now	7	10
good~on	-6	-7
good~to	-4	-7
good~with	-5	-8
googl*	-5	-5
gorge*	-8	-9
gotta~on	4	5
got~DEAL	-5	-8
got~GOAWAY	-5	-6
got~HOUSE	-1	-5
got~I	4	6
got~MY	0	9
got~NUMBER	9	5
got~REACH	-8	0
got~WANT	4	6
got~WHAT	4	6
got~WRONG	9	8
got~YOU	-8	-10
got~a	-7	-8
grandkids$	-5	-5
grass$	-5	-6
guard*	9	9
gusta*	-8	-10
guy$	8	8
habia~WHAT	7	5
hablamos$	-5	-5
hablar~YOU	7	7
hablar~con	10	9
hable*	6	6
hablo~ME	7	6
hablo~ingles	-6	-6
had~MY	-5	-6
had~NOT	6	6
had~NUMBER	7	5
had~REACH	-5	-6
had~THESE	5	3
had~YOU	-8	-6
had~to	-8	-7
handl*	-4	8
handles~THESE	-4	-7
hands~MY	10	10
hands~NUMBER	7	8
hangi*	-4	-6
hang~THESE	8	6
hang~on	-10	-11
hang~up	7	3
happens$	7	8
haras*	10	13
hard~NOT	-8	7
hard~STOP	8	7
hard~to	6	4
has~LEAVE	6	6
have$	-5	-6
haven*	-9	-10
have~ASK	6	5
have~CAN	10	10
have~DEAL	-7	-10
have~LAW	5	5
have~LIST	5	5
have~NOBODY	6	4
have~NUMBER	4	8
have~OFF	-6	-9
have~REACHING	12	11
have~REMOVE	7	7
have~STOP	4	4
have~THEIRS	-4	-6
have~THIRD	-11	-13
have~TIME	-11	-12
have~WRONG	12	9
have~been	-3	-3
have~good	-3	-5
have~life	6	5
have~on	8	7
have~people	7	8
have~problem	9	9
have~the	5	6
hay$	-9	-8
hay~problema	-6	-6
ha~llamado	-5	-5
headi*	-6	-6
hear$	-5	-6
heard~of	5	5
hear~AGAIN	7	5
hear~THESE	9	7
hear~about	8	6
hear~from	11	10
helpf*	-6	-6
helpful$	-6	-6
help~ME	-3	-5
hereb*	7	6
hereby~OUT	6	6
hes~DEAD	1	10
hes~FIGURE	8	7
hes~LIFE	-6	-8
hes~TIME	-2	-10
hes~at	6	3
hes~gone	-2	8
highw*	-7	-9
high~END	-8	-8
hint$	12	11
histo*	-7	-8
history$	-6	-7
hitti*	8	8
hit~AGAIN	4	5
hit~MY	6	6
hit~STOP	-8	-8
hobby$	6	6
homes*	-7	-7
hones*	-8	-9
hooku*	-6	-7
hookups$	-6	-7
hope$	-7	-8
hope~YOU	-8	-7
hope~better	-6	-6
hop~OFF	6	6
hospi*	1	10
household$	8	8
howd~NUMBER	-8	6
howd~TAKE	-8	6
huh$	-6	-8
human$	-4	-4
hung~up	-6	-8
hurry$	-8	-9
husbands~NUMBER	7	6
hush$	6	7
idiot*	6	5
idk~WHAT	5	5
ignore$	0	15
ignore~END	-9	-10
ignore~STOP	-12	-12
illeg*	8	7
in$	-7	-9
inclu*	-7	-7
included$	-6	-7
incom*	6	5
inher*	-7	-9
ins$	8	7
insis*	9	8
inspe*	-14	-15
insur*	-7	-7
intru*	6	6
intrusive$	6	6
invas*	5	5
invasion~CONSENT	5	5
invasion~of	5	5
inves*	11	11
in~AGAIN	4	9
in~DEAL	-7	-13
in~LATE	-5	-5
in~LAW	4	0
in~NAME	-9	-12
in~REACHING	8	6
in~STOP	5	5
in~TAKE	10	7
in~THESE	9	7
in~any	8	8
in~anytime	-6	-7
in~english	5	6
in~market	-1	11
in~meantime	7	6
in~now	2	6
in~of	2	11
in~ready	-8	-9
in~zone	-9	-9
its~END	5	4
its~FIGURE	3	10
its~HOUSE	6	6
its~LATE	-3	10
its~LAW	4	3
its~MSGS	6	3
its~MY	-11	-8
its~OFF	-12	0
its~TAKE	-10	11
its~TIME	5	15
its~gone	-9	-4
its~listed	-7	-7
its~please	-5	6
its~surprise	-9	-10
its~the	1	7
its~to	4	7
its~too	-1	4
its~two	2	6
jk$	-10	-4
joke$	5	4
kill~DEAL	-5	-7
kill~MSGS	11	7
kill~THESE	-5	5
kill~the	10	14
kind$	-7	-7
kindl*	8	8
kindly~MY	7	5
kitch*	-8	-7
knee$	5	5
knock*	8	8
know$	-12	-14
know~AGAIN	7	6
know~CAN	-6	9
know~DEAL	-4	-5
know~IF	-6	-7
know~MSGS	7	6
know~NAME	8	7
know~TAKE	-7	-9
know~WHAT	4	9
know~YOU	6	11
know~a	-7	-8
know~to	6	7
lady$	7	6
las~YES	-4	-5
lawsu*	5	5
la~FIGURE	-9	-9
la~HOUSE	-12	-14
la~LAW	5	3
la~ME	-3	-4
la~MOVE	3	2
la~PART	-6	-5
la~en	-7	-7
la~esta	-6	-7
la~otra	-3	-4
la~porfavor	-9	-9
lead$	7	6
lende*	-10	-9
less~please	-6	8
let-me~ASK	-8	-8
let-me~OFF	13	11
let-me~REMOVE	-5	-6
let-me~THEIRS	-5	-5
let-me~check	-7	-8
lets~CAN	-5	-8
lets~DEAL	-6	-9
lets~END	10	6
lets~HOLD	-10	12
lets~MOVE	-10	-4
lets~NOT	13	10
lets~REACH	10	9
lets~REMOVE	-1	12
lets~STOP	-8	5
lets~TAKE	5	11
lets~TIME	4	9
lets~VIEW	-5	-7
lets~now	9	10
lets~on	-4	-8
lets~quits	6	5
let~END	10	9
let~MOVE	13	10
let~REACH	8	5
let~TIME	-4	-8
let~know	-3	-8
let~rest	-8	7
let~sit	-5	-6
level*	-4	-5
life$	9	9
lifet*	6	4
lifetime$	6	4
life~GREET	7	6
linea~de	7	7
link$	-10	-10
liste*	-9	-10
listed$	-8	-9
little$	-4	7
live$	-7	-7
livin*	-5	-4
llamada$	-6	-6
llameme$	-6	-5
llegu*	-3	-4
lockb*	-6	-5
log~ME	5	4
log~OFF	5	4
losin*	6	5
losing~DEAL	-5	-7
lovel*	7	6
loves~THESE	-3	-5
lowba*	-9	-12
lower$	-5	-5
lo~BLOCK	7	6
lo~SEND	-11	-10
luck$	-7	-7
madre$	7	6
maili*	6	6
make~AGAIN	4	4
make~ASK	4	4
make~END	9	10
make~FIGURE	-5	-8
make~ME	5	5
make~MY	6	14
make~REACH	9	9
make~STOP	6	8
make~TIME	3	10
make~YOU	7	7
make~the	10	9
makin*	-7	-9
manag*	-4	-5
manan*	-8	-10
manda*	-8	-10
mande*	8	6
mandeme~MSGS	-6	-6
many~ASK	7	6
many~I	8	7
many~MSGS	-13	3
marke*	3	1
marketing$	8	8
marri*	-10	-11
masco*	-5	-5
massa*	10	9
massages$	6	6
maste*	-4	-5
matte*	-11	-11
matter$	-6	-6
max$	-6	-7
maybe$	-8	-4
maybe~TIME	2	12
maybe~a	6	7
maybe~time	-1	9
means~NOT	6	7
meant*	7	6
meantime$	7	6
meant~KIN	-5	-5
meant~MY	-5	-5
meant~for	-7	-8
meant~to	-8	-7
mean~ME	8	6
mean~OUT	-7	-7
mean~THESE	7	6
mean~to	-7	-6
messi*	8	7
midni*	6	8
might~PART	6	6
milli*	6	3
mind$	-5	6
mind~about	7	7
mind~on	-6	-6
mind~the	8	4
minut*	-5	-7
misdi*	7	17
missed~REACH	-7	-9
missed~YOU	-9	-2
miss~THESE	-4	-4
moder*	-6	-5
modern$	-6	-5
momen*	-3	14
moment$	5	7
momento$	-2	9
monda*	-7	-9
money$	-5	-6
money~DEAL	-9	-10
month*	5	8
morni*	-7	-6
mothe*	5	4
much$	-9	-3
much~ME	7	7
must~STOP	6	5
nah~ME	6	5
nah~fam	0	9
nah~good	-1	12
nah~too	-8	-9
named~MOVE	7	7
named~NAME	8	7
name~CAN	-5	-5
name~MOVE	5	4
name~NAME	-6	-6
name~OFF	8	10
name~THESE	-9	0
name~and	4	3
name~on	-11	-12
natio*	8	8
national~NOT	5	6
nearb*	-6	-6
nearby$	-6	-6
neare*	-6	-6
nearest~LIFE	-6	-6
nearest~STOP	-6	-6
near~MY	-4	-5
neces*	-6	4
neede*	-2	6
needing~THESE	5	12
negoc*	6	6
negocio$	6	6
news$	-5	-5
newsl*	-6	-6
new~NUMBER	-9	-8
new~REACH	-6	-7
new~TIME	-4	-9
new~WHAT	5	5
new~dis	5	5
next$	-13	-14
next~PART	-5	-3
next~REACH	5	6
next~YOU	7	7
next~goes	5	5
next~please	-9	-9
next~time	8	5
next~to	7	7
nicel*	5	3
nicer$	-6	-5
ningu*	8	9
nix~the	7	6
no-lo*	4	13
no-mo*	12	11
nomas~DEAL	-8	-8
nombre$	6	6
nope~HOLDBUT	-6	-7
nope~KEEP	-4	-6
nope~LOOKING	-4	-6
nope~STOP	9	7
nosot*	-1	6
nothi*	5	7
notice~STOP	6	6
now~AGAIN	6	4
now~DEAL	-7	-8
now~GREET	8	6
now~HOLDBUT	-8	-7
now~MSGS	11	9
now~THESE	-8	-7
now~WHAT	-6	-7
now~on	6	8
nvm$	-1	12
nvm~THESE	-10	-6
ocupa*	-6	-6
ocupamos~AGAIN	-4	-5
ofert*	-7	-7
oferta$	-6	-5
offer*	12	10
of~CONSENT	5	5
of~DEAL	-15	-14
of~FIGURE	-3	-6
of~HOUSE	-11	-13
of~LIST	12	12
of~LOOKING	-5	-7
of~ME	10	11
of~NOT	8	8
of~PART	-10	-10
of~REACHING	-7	-5
of~STOP	9	9
of~THESE	6	2
of~TIME	-5	-9
of~YES	-6	-6
of~YOU	11	9
of~about	-6	-5
of~business	7	4
of~in	-5	-7
of~of	7	4
of~please	-4	-5
oh~STOP	-6	-6
older~HOUSE	-5	-6
olvid*	-6	4
one$	-8	-8
one-more~I	4	3
one-more~LIST	-7	-7
one-more~THESE	-3	-7
one-more~YOU	11	11
one-more~and	7	8
one-more~ding	8	7
one-more~time	8	7
ones$	-7	-7
ones~MY	-7	-6
ones~in	-6	-8
one~END	5	5
one~LOOKING	8	9
one~OFF	-7	-7
one~REACH	5	10
one~REACHING	-8	-6
one~freebie	6	6
one~now	-7	-8
one~on	-12	-11
one~sec	-6	-7
one~the	-5	-9
one~time	10	9
one~to	8	8
on~BLOCK	-7	-8
on~CAN	-8	-9
on~CONSENT	9	8
on~DEAL	-5	-8
on~END	-10	-10
on~GREET	-5	-8
on~HOLD	3	16
on~LAW	9	8
on~LIFE	-13	-7
on~NAME	-10	-8
on~NOT	6	10
on~NUMBER	4	5
on~OFF	-4	-5
on~PART	5	4
on~TIME	10	9
on~VIEW	-7	-7
on~YES	-8	-8
on~a	7	4
on~for	-5	-2
on~market	-9	-12
on~one	-3	-8
on~please	4	8
on~the	-2	-4
on~til	-3	-6
on~way	-6	-8
opcio*	-8	-8
opt-o*	5	5
opted~in	8	8
optio*	-8	-10
opt~ME	8	7
opt~OFF	11	8
opt~THESE	8	6
opt~in	-9	-10
or~CAN	-11	-12
or~DEAL	-9	-9
or~FIGURE	-4	-5
or~HOLDBUT	-3	-4
or~HOUSE	-3	-5
or~REACHING	8	6
or~YOU	-6	-7
or~else	12	11
or~the	-5	-7
other*	-7	-9
other~ME	-7	-6
other~NOT	-10	-8
other~TAKE	-9	-8
other~THIRD	-11	-12
other~one	-5	-5
otra$	-10	-10
otra~persona	7	7
otro$	10	9
otro~MSGS	6	4
outbi*	-8	-11
overp*	-7	-10
owner~CAN	-6	-7
owner~DEAD	10	8
owner~of	8	6
own~HOUSE	1	8
own~THESE	7	8
packe*	-5	-6
pagar~DEAL	-7	-8
paid~OFF	-6	-5
papel*	-6	-6
papeles$	-6	-6
paral*	10	9
para~ESCRIBIR	5	4
para~ME	8	6
para~MY	-12	-13
para~THESE	5	4
para~TIME	-7	-9
para~el	-7	-8
parel*	5	4
part~CAN	6	7
part~STOP	7	7
part~of	8	8
pass$	2	15
pass~THESE	-4	-7
pass~on	-4	-7
pass~the	-5	-7
patience~with	5	5
peep$	9	8
people$	7	6
people~ME	-7	-9
people~REACH	-6	-7
people~STOP	13	14
perce*	-6	-5
percent$	-4	-4
perfe*	-10	-12
permi*	8	7
perso*	14	12
persona$	8	8
person~HOUSE	-6	-6
per~REACH	12	11
pest$	8	8
photographer~CANCEL	-4	-5
photographer~to	-4	-5
picky$	-9	-11
pick~up	-9	-8
pigs~fly	6	6
pin$	-7	-6
piso$	-6	-6
piss~OFF	5	4
plain~english	6	6
plans~changed	1	8
plant*	-10	-10
planta~OUT	-8	-9
please~AGAIN	18	15
please~ASK	5	4
please~CAN	7	6
please~CANCEL	-10	-3
please~DEAL	8	7
please~END	10	10
please~GOAWAY	8	9
please~GREET	10	7
please~HOLD	-2	17
please~KEEP	-5	-6
please~LEAVE	10	8
please~MY	6	11
please~OUT	9	9
please~REACH	7	7
please~THEIRS	17	12
please~VIEW	-5	-8
please~YOU	6	15
please~a	-2	-7
please~any	8	7
please~as	5	6
please~by	-5	-7
please~confirm	5	6
please~disregard	-3	12
please~for	9	10
please~from	-2	1
please~have	9	6
please~in	9	9
please~make	7	7
please~of	4	13
please~on	-16	-10
please~process	4	9
please~save	8	9
please~so	0	10
please~the	-5	-9
please~to	5	6
please~use	4	3
plent*	2	6
plenty$	2	6
podri*	6	5
polit*	6	6
poner~una	5	5
ponga*	-6	-3
por~ME	-3	9
por~MOVE	-8	-8
por~THESE	-5	-7
por~WHAT	-3	10
por~ahora	4	7
por~el	6	5
por~la	6	6
por~momento	6	5
possi*	-3	-6
possible~REMOVE	11	9
posted$	-6	-5
power*	-5	-6
powers~OFF	-5	-6
pract*	-3	-7
preap*	-5	-8
preci*	-9	-9
prefe*	-5	-2
pregunta$	-5	-5
preoc*	-6	-6
preocupe$	-6	-6
press*	-7	-6
prete*	6	5
pretend~I	5	4
price*	-9	-11
prisa$	-6	-7
priva*	7	7
probl*	-5	-9
problema$	-6	-6
process$	-8	10
prohi*	7	6
promo*	15	10
proxi*	6	9
puede*	7	8
puert*	-7	-7
pushy$	8	3
quali*	-5	-5
quest*	-14	-14
question$	-8	-8
questions$	-10	-10
quite*	7	4
quitt*	-8	-9
ramp~CAN	-10	-9
ranch*	-9	-10
read$	8	6
ready~KEEP	-4	-6
read~the	9	7
really$	-8	-7
really~WANT	-6	-6
realt*	12	13
real~board	4	4
real~estate	8	8
reass*	8	6
recep*	-6	-7
recib*	-7	-9
recom*	-7	-7
recor*	10	8
redfi*	-8	-8
refra*	6	6
regis*	11	10
registered~NOT	8	7
rejec*	-7	-8
reloc*	-8	-7
remin*	-4	-8
remind~ME	-5	-5
remov*	7	7
remue*	8	8
renta*	-13	-11
rentamos$	-6	-7
renti*	-7	-10
repea*	-4	-5
repli*	6	6
replied~STOP	6	6
replying~STOP	7	7
reportado$	9	9
repre*	-7	-8
reque*	6	6
resen*	-9	-9
resend$	-8	-9
resig*	6	6
respe*	7	7
rest$	4	4
resub*	-7	-7
retir*	9	8
revie*	-8	-8
revis*	4	9
revok*	6	4
ridic*	-4	6
ridiculous$	-4	6
right~GOAWAY	-7	-8
right~HOUSE	-6	-6
right~NUMBER	-6	-6
right~REACH	7	6
right~person	-10	-11
right~the	-6	-6
right~to	9	8
ringi*	4	6
rn$	-11	-5
roofe*	-10	-11
rude$	6	10
runni*	-7	-8
rush$	-8	-8
rv$	-7	-6
saber~NOBODY	8	6
sacam*	7	7
safe$	-5	-5
salie*	-8	-9
salir*	10	10
same~for	10	12
satur*	-12	-16
save~NUMBER	8	9
save~THESE	10	10
save~YOU	14	13
save~the	-7	-8
sayin*	8	7
saying~STOP	8	7
says~I	4	5
says~TAKE	7	6
says~THESE	-4	-4
says~TIME	-4	-7
says~VIEW	-8	-8
says~YOU	5	6
says~so	6	6
says~to	5	4
scamm*	7	6
sched*	-4	-4
schedule~TIME	-4	-4
schoo*	-7	-11
scrap~THESE	-7	6
searc*	-11	3
search~CAN	-1	6
sec$	-6	-7
second~REACH	6	5
second~one	-7	-9
second~time	6	5
segui*	-9	-3
segun*	-5	-5
segundo~piso	-5	-5
selle*	-8	-9
seman*	-6	-6
senor$	10	9
senor*	5	5
senora$	5	5
sente*	6	6
sentence$	6	6
sent~THESE	-8	-8
sent~the	-7	-7
servi*	11	9
set$	-4	5
settl*	-7	-7
set~for	-7	-8
se~NUMBER	8	8
se~WRONG	8	6
se~preocupe	-6	-6
shes~a	2	3
shes~gone	-2	10
shoes$	-6	-5
short*	-6	-8
showe*	-6	-7
showed~up	-6	-7
show~I	7	6
show~THESE	-7	-7
show~WHAT	7	6
show~as	-8	-8
shred*	7	5
shredder$	7	5
shut~CURSE	6	7
shut~OFF	-6	-6
shut~PART	-5	-4
shut~THESE	10	8
shut~up	10	9
side$	-7	-7
siemp*	7	4
siempre$	7	4
signa*	-7	-8
sigue*	8	8
siguen$	7	7
silen*	12	10
silencio$	11	10
silent~please	6	6
silent~treatment	6	6
simpl*	6	5
since*	6	6
since~FIGURE	8	7
since~HOUSE	5	5
siste*	-6	-8
skip~ME	2	11
skip~from	6	5
skip~now	6	5
small$	-6	-7
smell*	-8	5
so$	-5	-6
solic*	12	16
someb*	14	14
somebody~else	11	11
someone~MY	7	9
someone~NUMBER	7	9
someone~WHAT	6	5
someone~to	7	6
somewhere~else	13	12
some~DEAL	-6	-9
some~LEAVE	8	6
some~time	-7	13
sorry~AGAIN	-6	-9
sorry~I	-3	-5
sorry~LEAVE	-4	-2
sorry~MISTAKE	17	13
sorry~NUMBER	12	9
sorry~STOP	-3	-6
sorry~button	-8	-8
sorry~missed	-3	-5
sorry~time	-1	11
sorry~up	-5	-7
soy~I	6	6
soy~NAME	8	6
soy~THIRD	6	6
so~AGAIN	9	6
so~ASK	-9	-8
so~HOLD	6	10
so~HOLDBUT	-9	-11
so~HOUSE	-11	-10
so~I	-11	-14
so~LEAVE	-6	-7
so~MOVE	-8	-7
so~MSGS	2	7
so~STOP	14	12
so~THIRD	-5	-6
so~TIME	-5	-8
so~WANT	-8	-9
so~YES	-7	-8
so~many	-8	4
so~please	7	3
so~sorry	-4	-5
so~up	-5	-7
spamm*	9	8
speak*	-9	-11
speaking$	-5	-6
spell~OFF	10	9
spell~THESE	10	9
split~PART	-7	-7
split~please	-4	-4
spm$	-6	-9
stagi*	-8	-8
staging$	-8	-8
stair*	-5	-6
stalk*	10	8
state*	-5	-6
stayi*	-4	10
stays$	-8	-9
stay~GOAWAY	7	7
stay~MY	9	7
stay~OFF	7	4
stay~TAKE	-7	-7
stay~of	7	4
step~GOAWAY	6	6
stock~ME	6	6
stock~REACHING	6	6
stoop$	2	6
stopa*	7	6
stopall$	7	6
stopped~REACHING	7	5
stopped~TIME	-4	-8
stops$	10	9
stops~MOVE	-4	-4
stops~TIME	6	2
stops~on	-4	-7
stran*	9	6
strangers$	9	6
straw$	5	4
stree*	-9	-11
stude*	-6	-6
subsc*	8	3
suelt*	15	13
summe*	-6	-7
surpr*	-7	-10
suscr*	6	5
suscripcion$	6	5
swear~PART	-5	-4
swear~god	8	7
swear~the	-5	-4
swear~to	5	4
talking$	10	9
talk~KIN	-9	-10
talk~ME	-8	-8
talk~NOT	5	7
talk~TIME	-12	-15
talk~YOU	8	9
talk~now	-3	-7
talk~to	2	6
tal~vez	-4	7
taxin*	5	4
taxing~ME	5	4
teach*	-8	-9
telef*	4	13
telli*	7	6
tempr*	5	10
tenan*	-12	-13
tengo~NOBODY	5	6
tengo~NOT	7	6
tengo~WHAT	5	5
termi*	10	8
testi*	6	6
testing~ME	6	6
test~ME	9	9
texti*	5	7
than~FIGURE	-7	-9
than~REACH	6	7
than~TIME	-5	-8
than~from	-7	-7
than~two	-6	-6
thatl*	2	8
thats~DEAL	-10	-10
thats~END	7	7
thats~MY	-5	-6
thats~NUMBER	-4	-5
thats~TIRED	7	6
thats~all	5	10
thats~one	7	7
thats~the	5	4
then~NOT	6	6
then~REACH	4	3
then~please	7	8
theyd~FIGURE	-5	-5
theyd~TAKE	-5	-5
the~AGAIN	-11	-7
the~BOT	8	5
the~CANCEL	-6	-6
the~CONSENT	-6	-8
the~END	12	12
the~I	-6	-9
the~KEEP	7	7
the~LAW	7	6
the~MOVE	-8	-7
the~MY	-6	-7
the~NOT	10	5
the~OUT	6	6
the~PART	-12	-12
the~REMOVE	-7	-6
the~STOP	-6	-9
the~TAKE	-9	-8
the~THESE	4	3
the~THIRD	-6	-8
the~TIRED	-6	-8
the~WHAT	-5	-4
the~YOU	5	5
the~a	-7	-9
the~about	-7	-7
the~alarm	-6	-6
the~around	3	2
the~best	-8	-9
the~bigger	-6	-6
the~blue	-5	-6
the~board	6	6
the~boat	0	10
the~box	-6	-4
the~buyer	-9	-9
the~check	-7	-9
the~closest	-7	-8
the~estate	6	6
the~for	10	8
the~grass	-8	-6
the~hint	6	6
the~lady	-6	-4
the~landline	-7	-5
the~mean	-7	-6
the~meantime	7	6
the~mls	-7	-6
the~moment	5	7
the~nearest	-6	-6
the~new	-7	-7
the~next	8	6
the~noise	-5	-5
the~now	14	13
the~other	-9	-11
the~owner	1	11
the~park	-7	-7
the~photographer	-4	-5
the~please	6	6
the~plug	4	8
the~point	10	12
the~real	6	6
the~relocating	-7	-6
the~same	4	3
the~search	4	9
the~second	-8	-7
the~sent	-6	-6
the~shredder	7	5
the~shut	-3	-3
the~state	4	5
the~sth	-8	-9
the~switch	8	8
the~til	11	1
the~time	11	9
the~ups	4	4
the~way	3	1
the~whole	-2	9
the~with	-7	-7
the~word	11	8
thing*	-4	-4
think$	-10	-8
think~AGAIN	5	4
think~END	5	7
think~IF	9	6
think~ME	1	9
think~MOVE	5	7
think~REACHING	5	4
think~YOU	4	9
think~got	-7	-8
thought~CAN	4	10
thought~I	5	6
thought~OUT	5	5
thought~THESE	4	10
thought~YOU	-5	-6
three$	-5	-7
thru$	-6	-8
thurs*	-9	-12
tiene$	-4	-4
tiene*	11	11
tienen~TIRED	5	5
tiene~MY	7	8
tiene~PART	-6	-6
tiene~el	6	4
til~one	-3	-5
times~I	8	7
time~CAN	3	7
time~GREET	-6	-9
time~HOUSE	4	1
time~ME	10	7
time~NOT	6	5
time~REACHING	10	9
time~THESE	7	8
time~TIME	-5	-9
time~YES	-4	-6
time~for	-5	6
todav*	-5	-5
tomor*	-6	-11
tonig*	-6	-8
too$	-8	-12
took~THESE	-8	-8
too~GREET	7	4
too~LATE	2	14
too~ME	8	2
too~modern	-5	-4
too~much	8	13
too~now	8	8
too~pushy	8	3
too~small	-6	-7
top~MY	-5	-4
top~of	-5	-4
townh*	-6	-6
to~AGAIN	8	5
to~ASK	8	8
to~BLOCK	10	9
to~CAN	10	8
to~CURSE	5	10
to~END	8	8
to~NUMBER	8	10
to~OFF	-5	-6
to~OUT	6	7
to~PART	-2	-2
to~REACHING	9	11
to~REMOVE	16	16
to~STOP	-2	-2
to~VIEW	-9	-10
to~WRONG	-8	-9
to~and	-7	-6
to~apologize	-5	-5
to~enter	-6	-5
to~every	-11	5
to~first	-6	-8
to~forgotten	5	5
to~from	12	11
to~gmail	-7	-7
to~god	5	4
to~its	-9	-10
to~make	6	6
to~now	5	5
to~of	9	6
to~search	-3	-6
to~someone	8	8
to~talk	7	6
to~the	-6	-8
to~time	2	8
traff*	-7	-7
train*	-7	-8
trans*	11	10
trave*	-7	-7
treat*	6	6
treatment$	6	6
treatment~please	6	6
treat~THESE	4	5
treat~as	4	5
tresp*	7	7
trouble$	-9	-10
tuesd*	-6	-10
turn~BOT	6	5
turn~THESE	6	3
turn~on	-9	-10
two$	-9	-10
two~CAN	-5	-7
two~END	7	6
two~FIGURE	2	6
two~IF	6	6
two~PART	-10	-11
two~STOP	-6	-5
two~TIME	1	10
ultim*	15	14
ultima~vez	7	5
una~denuncia	7	6
una~pregunta	-5	-5
understand$	10	6
under~LAW	4	5
unfol*	8	7
unfri*	8	8
unles*	-2	13
unplu*	6	5
unpro*	9	8
unsol*	11	9
unwan*	10	10
unwanted~REACH	7	7
un~AGAIN	6	5
un~MSGS	-4	-4
un~de	5	5
un~y	5	5
update$	-9	-9
update~LIST	8	7
update~YOU	8	7
upgra*	-7	-9
upper*	-6	-6
uppers$	-6	-6
ups$	6	5
up~AGAIN	11	10
up~CAN	-6	-7
up~GREET	6	0
up~KEEP	-6	-7
up~KIN	-9	-10
up~MISTAKE	-7	-9
up~OFF	10	9
up~TAKE	-8	-7
up~THESE	10	12
up~THIRD	-6	-5
up~YES	-5	-6
up~YOU	6	5
up~already	6	5
up~and	6	8
up~card	7	7
up~with	7	5
urgen*	-6	-6
urgent$	-6	-6
use~one	-9	-10
use~the	-9	-8
usted*	8	9
utili*	-6	-6
vacan*	-4	-6
vanis*	7	6
vanish$	7	6
van~a	5	4
vayan*	6	6
vayas*	6	6
veces~WHAT	7	7
vecin*	-8	-9
vende*	3	10
vendi*	-11	-12
vez$	5	7
viern*	-3	-6
vivir~en	-11	-10
voice*	-8	-8
voicemail$	-6	-7
voice~REACH	-6	-7
vuelv*	14	14
vultu*	6	6
vultures$	6	6
waiti*	-8	-9
waiting$	-4	-5
waiting~on	-5	-5
walka*	-6	-6
walkable$	-6	-6
walkt*	-7	-8
wante*	8	7
warni*	8	5
warning$	10	10
warning~GREET	-7	-8
warra*	-6	-7
waste~YOU	7	10
waste~time	6	7
wasti*	8	10
wasting~MY	7	5
wasting~YOU	3	8
wasting~time	5	9
way$	-9	-3
way~to	8	9
websi*	-6	-6
website$	-6	-6
weeke*	-9	-9
weird$	-2	10
welco*	11	8
weve~been	-4	-4
whate*	7	9
whatever$	2	10
whatever~on	4	5
whene*	-7	-7
whenever$	-7	-7
wheres~button	9	9
while~at	3	5
whoev*	7	6
whole*	-8	-8
whole~THESE	-4	8
whos~THESE	-7	-8
wifes~GREET	5	4
withh*	-7	-8
witho*	-2	-3
with~DEAL	6	3
with~END	-7	-6
with~FIGURE	-4	-6
with~HOUSE	-7	-11
with~KIN	-7	-9
with~ME	-12	-4
with~MSGS	3	4
with~MY	-6	-8
with~NAME	-8	-8
with~PART	-9	-9
with~REACH	-2	10
with~THESE	7	6
with~THIRD	-9	-11
with~TIME	-6	-7
with~VIEW	-6	-5
with~a	-6	-7
with~at	-9	-8
with~in	-4	-5
woke~LIFE	4	9
woke~up	-8	-4
words<20	-8	-15
words<9	-7	-11
words<more	9	8
worki*	6	6
worries$	-10	-11
worry$	-8	-10
worry*	-5	-6
worrying~THESE	-5	-6
worrying~about	-5	-6
worry~THESE	-5	7
would*	-6	-7
writi*	12	9
writt*	7	6
y$	-6	-7
yours$	-8	-8
yours*	10	9
yourself$	7	7
y~ESCRIBIR	4	5
y~NOT	8	7
y~siguen	5	6
zillo*	-7	-3
✋$	-2	10
😡$	-2	7
🙅$	-3	7
🛑$	2	7
🛑~🛑	7	3
🤬$	0	7
`
