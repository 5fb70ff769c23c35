// Made by scripts/opt-out-weights.mjs from labelled texts; a change by hand is lost with the next run.

/** Above `stop` a text is a stop, else above `wish` unsure. */
export const thresholds = { stop: -0.2, wish: -0.7 }

/** What a clause has before a word of it is read. */
export const startingWeights = { stop: -1.4, wish: -0.6 }

/** What each sign of the phrase tables adds to a text, and what its words are multiplied by. */
export const phraseWeights: Readonly<Record<'stop' | 'wish', Readonly<Record<string, number>>>> = {
  stop: {
    always: 0.02,
    'words stop': 1.42,
    'words wish': 0.06,
    perhaps: -0.24,
    'phrases say unsure': -0.23,
    hint: 0.04,
    'phrases say no': -0.55,
    firm: -0.41,
    asks: 0.34,
    'asks in 1 words': 0.16,
    'phrases say stop': 0.79,
    wantsAnswer: -0.35,
    'asks in 2 words': -0.04,
    sounds: -0.17,
    'asks in 3 words': 0.16,
    aboutHouses: -0.46,
    takesBack: -0.13,
    surely: 0.17,
    harmless: -0.53,
    'asks in 4 words': 0.06,
    covered: 0.05,
  },
  wish: {
    always: 0.42,
    'words stop': 0.12,
    'words wish': 1.32,
    perhaps: 0.69,
    'phrases say unsure': 0.42,
    hint: -0.37,
    'phrases say no': -0.6,
    firm: 0.45,
    asks: 0.59,
    'asks in 1 words': 0.24,
    'phrases say stop': 0.6,
    wantsAnswer: -0.61,
    'asks in 2 words': -0.18,
    sounds: 0.05,
    'asks in 3 words': 0.29,
    aboutHouses: -0.61,
    takesBack: -0.04,
    surely: 0.26,
    harmless: -0.68,
    'asks in 4 words': 0.24,
    covered: -0.12,
  },
}

/** A feature (features.ts), and what it adds to `stop` and to `wish`, in tenths. */
export const wordWeights = `
"$500	7	6
"10	-5	-6
"10$	-4	-4
"10k	-8	-8
"10k off	-8	-8
"11	12	11
"12th$	-4	-4
"14$	3	4
"1500	-5	-7
"20$	-6	-6
"2019	3	4
"20k	-5	-5
"2217	-5	-7
"2217$	-5	-7
"227	6	6
"2k	-7	-8
"2k$	-7	-8
"2pm	-9	-10
"2pm$	-9	-10
"3	-6	-4
"3 stops	-2	-2
"3 texts	3	15
"3 yrs	-5	-5
"3$	-5	-9
"30	-6	-7
"300	-12	-5
"300 dont	-10	2
"300$	-5	-9
"3pm	-5	-7
"3pm$	-4	-5
"4	-3	-5
"4 bed	10	5
"4 way	-6	-8
"4$	-7	-9
"400	-10	-7
"400$	-6	-3
"400k	-6	-6
"400k$	-6	-6
"410	-7	-7
"410$	-7	-7
"450	-6	-7
"450$	-6	-7
"4pm	-5	-6
"4pm$	-5	-6
"4th	7	10
"5	-11	-14
"5$	-6	-10
"500 is	-6	-8
"55	-6	-6
"6	-6	-7
"6$	-8	-12
"6am	2	12
"6am$	2	12
"7726	6	5
"7726$	6	5
"78704	-6	-10
"78704$	-6	-10
"88	9	9
"90k	-4	-6
"95	-5	-6
"95$	-5	-6
"9th	5	5
"a bot	-4	-4
"a break	5	12
"a call	-7	-8
"a client	-4	6
"a condo	-5	-9
"a couple	6	9
"a dead	-7	-7
"a deal	-6	-10
"a duplex	-3	-4
"a escribir	5	5
"a este	6	5
"a favor	4	4
"a fax	6	5
"a fixer	-12	-13
"a friend	-5	-5
"a garage	-4	-5
"a hint	7	6
"a house	3	9
"a joke	8	7
"a la	7	6
"a las	-5	-6
"a list	12	13
"a little	4	9
"a loan	9	8
"a message	-12	-11
"a million	5	3
"a minor	-1	8
"a nice	6	6
"a ningun	4	5
"a otro	9	9
"a peep	8	5
"a pest	6	6
"a pin	-6	-6
"a poner	5	5
"a price	-7	-6
"a que	-8	-9
"a quien	6	5
"a ranch	-5	-7
"a reportar	6	5
"a rest	9	6
"a sec	-5	-5
"a two	-5	-4
"a voicemail	-7	-7
"a way	5	5
"a work	12	10
"a yard	-4	-3
"a$	-5	-5
"abogado	6	5
"abort	8	7
"abort$	6	6
"about the	-5	-7
"about this	10	9
"about$	-5	-6
"abre	-10	-10
"abstain	3	4
"abstain from	3	4
"accept	-3	-5
"accepted	-3	-6
"accepted$	-3	-5
"access	-6	-7
"accident$	-11	-8
"accidental	9	9
"accidental call	9	9
"accidentally	-6	-7
"acoso	5	4
"acoso$	5	4
"action	9	9
"action$	5	5
"actually	-5	3
"add	-5	-6
"add it	-7	-5
"address	-8	-9
"address$	-8	-9
"adios	-5	8
"ads	7	3
"afecta	-5	-4
"afford	4	7
"afford it	0	5
"after 6	-6	-9
"after 9	-6	7
"after lunch	-3	-5
"after the	-7	-5
"again and	6	6
"again lol	-7	-9
"against	2	15
"against my	6	3
"agent lol	5	3
"agente	-7	-7
"agente no	6	5
"agente$	-8	-8
"agents	7	5
"agents$	10	10
"agreement$	-4	8
"ahead	-2	-5
"ahora	-1	9
"ahora no	-3	8
"al	-9	-8
"al diablo	5	5
"al fin	-5	-6
"al rato	-4	-5
"alcanzo	-5	-4
"algo	-11	-5
"all communication	6	6
"all contact	4	3
"all i	9	4
"all of	2	11
"all set	3	13
"allowed	-5	-6
"allowed$	-5	-6
"almost	-9	-11
"alone	4	5
"alone lol	-6	-7
"alone$	7	6
"along	8	7
"along$	8	7
"already asked	3	3
"already have	-8	-9
"already opt-out	6	6
"already said	5	3
"already$	7	4
"alto porfavor	5	5
"alto ya	8	8
"amazing	-6	-5
"amazing$	-6	-5
"an hoa	-7	-7
"an hour	-3	-5
"an rv	-7	-6
"and call	-12	-7
"and desist	3	3
"and dont	5	4
"and final	-7	-6
"and i	6	5
"and im	11	6
"and see	13	12
"and stop	7	4
"and texting	9	3
"and we	5	4
"and your	4	3
"and youre	6	5
"and$	-5	-8
"ando	4	4
"ando buscando	4	4
"annoying	-1	9
"annoying$	0	11
"another text	8	7
"another time	-2	12
"answer	7	10
"answer is	10	11
"answer$	1	6
"answered	-3	-5
"answering	-5	-6
"answers	-11	1
"antes	-7	-7
"any list	7	8
"any police	-5	-4
"any word	-6	-5
"any-more$	-12	6
"anyone	-7	-3
"anything cheaper	-5	-5
"anything else	-4	-5
"anything in	-3	-7
"anything over	-6	-6
"anything you	-5	-5
"anything$	14	18
"anytime	-11	-12
"anytime$	-11	-11
"anyway	-4	-6
"anyway$	-5	-6
"anywhere	-6	-6
"apartment	-5	-7
"apartment$	-5	-7
"apologize	-7	-7
"apologize$	-7	-7
"apologizing	-8	-10
"apologizing$	-8	-9
"app	-3	-4
"application	-4	-4
"appointment$	-5	-8
"appreciate	-4	-7
"appreciate being	6	6
"appreciate it	6	4
"appreciate not	8	5
"appreciate the	-4	-4
"appreciate your	-5	-5
"approved	-5	-6
"approved$	-5	-5
"aqui	11	8
"aqui no	7	7
"aqui$	8	5
"are	-8	-3
"are no-longer	13	9
"are the	-6	-6
"area	-8	-11
"area$	-8	-11
"arent	0	12
"arret	7	7
"arret$	7	7
"as a	6	6
"as is	-6	-7
"as of	7	6
"as well	7	6
"asi	10	18
"asi$	4	8
"ask	5	3
"ask about	-4	-4
"ask again	11	14
"ask for	9	9
"ask me	-7	-7
"ask my	-7	-7
"ask to	7	7
"ask you	8	11
"asked	13	12
"asked nicely	7	6
"asked redfin	-7	-7
"asked you	7	6
"asked$	11	12
"asking	8	6
"ass	7	5
"asshole	5	4
"at	-7	-6
"at 5	-4	-5
"at 555	-8	-9
"at all	-7	-9
"at church	-5	-9
"at that	-4	-6
"at the	-11	-7
"at this	8	14
"at two	-5	-6
"ate	-4	-7
"auction	-5	-6
"auction$	-5	-5
"august	-5	-6
"august$	-5	-6
"auto	-4	-6
"autocorrect	-8	-8
"autocorrect$	-8	-8
"automated	-6	9
"automated$	7	9
"autorizo	5	3
"available$	-7	-11
"avisarme	-4	-4
"avisarme$	-4	-4
"aviseme	-6	-6
"away please	-6	-7
"baby	0	7
"baby$	0	7
"back after	-7	-9
"back burner	5	8
"back off	10	10
"back out	-8	-8
"back to	-5	-5
"back$	8	8
"backup	-9	-10
"bad$	-3	-6
"baja el	-8	-7
"baja porfavor	5	5
"ban	8	7
"barking up	7	7
"base	-5	-6
"basement	-6	-6
"basement$	-5	-5
"basta con	-8	-8
"be	8	6
"be contacted	7	6
"be left	10	10
"be nice	0	6
"be possible	4	2
"be ready	-7	-8
"be taken	9	9
"be texted	7	5
"be the	8	7
"be there	-13	-13
"be$	8	18
"bed$	8	3
"bedrooms	-5	-6
"beds	-7	-7
"been on	5	5
"before 9	-5	-9
"before closing	-3	-6
"before$	-5	-8
"begging	7	5
"being	6	8
"bell	-6	-6
"belongs	7	7
"belongs to	7	7
"best	-6	-8
"best$	-7	-7
"better to	7	7
"better$	-7	-9
"between	8	8
"between the	6	5
"bidding	-5	-5
"bidding war	-5	-5
"bids	-10	-10
"big no	-9	9
"bigger	-9	-9
"biggie	-8	-8
"birch$	-8	-8
"bit	-6	11
"bit$	-7	8
"blacklist	7	6
"block	7	5
"block you	7	7
"block$	7	7
"blocked$	15	12
"blocking you	7	6
"blocks	-5	-5
"bloqueado	6	6
"bloqueado$	4	3
"bloquee	4	4
"bloquee$	4	4
"bloqueo	5	4
"bloqueo$	4	4
"blue	-7	-10
"blue one	-3	-7
"board	6	6
"book	-10	-11
"borra	8	8
"borra mi	7	7
"borrame	7	6
"borrame$	7	6
"borrar	8	8
"borrar mi	7	7
"borre mi	11	10
"borrelo	9	7
"borrelo$	9	7
"borreme	7	6
"borreme$	7	6
"borren	6	4
"borren$	6	5
"boss	6	6
"bot	10	8
"bot$	8	7
"both$	-6	-6
"bother	-7	-3
"bother me	16	10
"bother texting	6	1
"bother with	-5	-3
"bother you	-6	-8
"bother$	-5	10
"bothering	9	7
"bothering me	8	7
"bought already	-7	4
"bought$	-7	-6
"boundaries	4	4
"boundaries$	4	4
"box	-3	-3
"breaking the	5	5
"bro	7	9
"bro stop	6	5
"broker	8	7
"bruh	8	4
"buddy	9	8
"budget	-7	-7
"budget$	-8	-7
"bug off	10	9
"bug you	-6	-7
"bugging me	7	6
"build	-5	-6
"build instead	-4	-5
"builder	-5	-4
"building	-5	-6
"building$	-5	-6
"built	-5	-7
"built$	-4	-6
"bullshit	-2	10
"bullshit$	-2	10
"burner	5	8
"bury	9	8
"bus	-8	-9
"bus stop	-7	-8
"busca	6	5
"busca$	6	5
"buscar porfavor	-6	-6
"busco	2	11
"busco$	-4	7
"business	4	8
"business$	4	5
"busque	6	7
"busque$	6	7
"but any	-6	-7
"but call	-8	6
"but i	-2	-4
"but keep	-4	-4
"but no	-5	6
"but no-more	9	6
"but please	9	3
"but stop	10	6
"but take	9	8
"but thanks	-7	-10
"but yes	-4	-4
"button$	-8	-8
"buy	5	14
"buy any-more	-3	11
"buy my	5	4
"buyer	-11	-12
"buyer$	-8	-9
"buyers	-10	-10
"buying any-more	-10	8
"buzz	-4	-6
"buzz off	12	11
"buzzing	10	11
"by a	-5	-7
"by around	-5	-5
"by at	-3	-4
"by mail	-4	-5
"by text	6	7
"by that	6	6
"by the	-8	-9
"by$	-7	-8
"bye dont	9	5
"bye forever	7	4
"bye 👋	5	4
"c	-7	-7
"c$	-6	-7
"calendar	-4	-4
"call	-10	-6
"call again	-9	-10
"call at	-6	-8
"call back	-8	-8
"call from	-4	-4
"call him	-8	-8
"call if	-3	9
"call instead	11	12
"call it	0	9
"call list	10	9
"call me	-14	-12
"call my	-10	-11
"call now	-6	-11
"call or	7	7
"call registry	8	8
"call us	7	8
"call$	-16	-4
"callate	9	8
"callate$	9	8
"called by	-5	10
"called me	-7	-8
"called the	9	8
"called you	6	12
"calling	-5	-7
"calling it	-7	9
"calling the	-5	-6
"calls no	7	4
"calls please	-5	-5
"came	-12	-11
"came$	-7	-7
"camion	-5	-5
"campaign	9	4
"campaign$	9	4
"campus	-6	-6
"campus$	-6	-6
"can call	-6	-8
"can delete	10	10
"can end	6	6
"can it	10	10
"can my	-11	-11
"can quit	8	8
"can remove	8	8
"can take	5	9
"can the	11	7
"can they	-7	-8
"can$	-10	-10
"cancel all	10	4
"cancel everything	-7	3
"cancel it	-4	9
"cancel on	-4	-4
"cancel please	8	4
"cancel that	-8	-3
"cancela	9	5
"cancelar	5	10
"cancelar los	9	4
"cancelar suscripcion	7	4
"cancelar$	7	8
"cancele la	-4	-5
"cancele los	4	2
"cancele$	-11	3
"canceled	-8	-10
"canceled$	-8	-10
"cancelen	9	5
"cansado	7	5
"cant	-16	-8
"cant afford	4	8
"cant be	-5	-5
"cant do	-4	7
"cant get	-8	-4
"cant make	-7	-9
"cant talk	-9	-11
"cant you	8	6
"cant$	12	12
"cap unit	-4	-4
"car	-6	-7
"card	2	1
"card at	-7	-8
"card$	6	7
"care	-4	-6
"care of	-5	5
"care$	-6	-9
"carpet	-6	-6
"carpet$	-8	-7
"carrier	5	5
"carrier$	5	5
"casa de	-6	-7
"casa$	6	9
"case	8	7
"cash$	-11	-12
"cat	-3	-4
"cats	-4	-5
"cease	8	5
"cease and	3	3
"cease$	4	3
"cell	-6	-6
"central	-9	-9
"cero	7	6
"cero mensajes	7	6
"chance	2	8
"change	-2	10
"changed her	7	8
"changed my	-8	-5
"changed our	-1	13
"charger	-6	-6
"cheaper	-7	-7
"cheaper$	-6	-6
"check	-5	-6
"check back	7	8
"check in	9	8
"check ins	8	8
"check it	-7	-7
"check texts	-7	-1
"check$	-9	-10
"checking in	9	8
"chill	2	12
"chill with	9	6
"chingar	6	7
"chole	8	7
"christmas$	6	10
"church$	-8	-1
"cita	-4	-5
"city	-7	-8
"claim	-6	-6
"claim deed	-6	-6
"class	6	5
"class$	5	6
"clear	-4	-6
"clear$	9	5
"client	3	7
"client$	-2	7
"clients	3	4
"clients$	3	4
"close enough	-9	-8
"close my	14	13
"close the	4	5
"close to	-10	-11
"close$	-9	-9
"closed	9	7
"closed on	-6	-6
"closed$	11	10
"closer	-7	-6
"closer in	-7	-6
"closest	-7	-8
"closing	-10	-11
"closing$	-8	-7
"code	-9	-9
"code$	-8	-8
"coffee	-9	-9
"com	-5	-6
"come	7	10
"come back	7	8
"come in	-5	-4
"come to	-1	-2
"come$	7	7
"comes	-6	-9
"coming	-6	-9
"comma	8	5
"communication	13	12
"communication$	10	9
"communications	6	6
"communications$	6	6
"community	-4	-4
"community$	-4	-4
"commute	-6	-6
"como	8	12
"como cancel	8	4
"como me	13	11
"como spam	7	5
"company	-3	-4
"complaint	8	7
"complaint filed	5	5
"complaint$	6	6
"comprar	-4	-6
"comprar$	-4	-6
"compre	-6	-6
"comps	-11	-11
"computer	7	6
"con ese	5	5
"con esto	9	6
"con los	7	6
"con ustedes	6	6
"condo	-7	-3
"condo$	-11	-13
"condominio	-7	-8
"condominio$	-7	-8
"condos	-8	-10
"condos$	-4	-5
"confirm	-6	-7
"confirm$	-6	-7
"confirmed	-6	-7
"confirmed$	-6	-7
"congrats	-4	-7
"conozco a	5	7
"consent	13	12
"consent$	12	10
"consented	6	5
"consented$	6	5
"consentimiento	8	9
"consentimiento$	8	9
"consider	7	6
"consider this	8	7
"considered	-2	-4
"construction	-4	-5
"construction$	-4	-5
"contact	7	9
"contact info	5	5
"contact list	4	4
"contact the	-4	-4
"contact this	4	3
"contact you	-6	8
"contact$	11	18
"contactar	6	5
"contactar$	5	4
"contactarme	5	5
"contactarme$	5	5
"contacte	6	5
"contacte$	6	4
"contacted	6	4
"contacted$	6	4
"contacten	6	5
"contacten$	6	5
"contacting	4	11
"contacting me	-4	8
"contacting us	8	6
"contesta	-8	-9
"contesta$	-8	-9
"contestado	-5	-5
"contestado$	-5	-5
"contingencies	-7	-7
"contingencies removed	-6	-7
"contingency	-5	-6
"contingency$	-5	-6
"contract$	-1	7
"contractor	-8	-9
"contractor$	-8	-9
"contrato	-7	-8
"contrato$	-6	-6
"conversation	11	10
"conversation$	8	7
"cool it	13	11
"cool$	-7	-3
"cops	5	5
"cops$	6	5
"copy	-8	-8
"copy$	-8	-8
"corner	-7	-8
"cosas	5	5
"cosas$	5	5
"could take	7	5
"could text	6	6
"count us	7	2
"counter	-9	-10
"counter$	-6	-8
"couple$	-5	-5
"course	-6	-7
"course$	-6	-7
"coworker	-4	-5
"crap$	8	9
"credito	-3	-4
"creek	-8	-10
"creep	2	2
"creep$	4	4
"creepy	-5	5
"creepy$	-5	6
"crickets	10	9
"crickets$	10	9
"cross	-7	-11
"cry	-2	-5
"cry$	-2	-5
"cuando	-10	-10
"cuando van	5	4
"cuantas	6	5
"cuantas veces	6	5
"cuanto	-9	-10
"cuanto cuesta	-5	-6
"cuartos	-5	-6
"cuesta	-4	-5
"cuesta$	-4	-5
"customer	5	6
"cut	-7	-8
"cut it	14	15
"cut off	-9	-9
"cut out	-7	-8
"cut the	10	5
"cut this	7	8
"cute	-3	-6
"da	3	1
"dad	2	2
"dad$	4	3
"dame	8	7
"dame de	8	7
"damn	-4	-8
"damn thats	-5	-5
"dare	7	8
"dare you	7	8
"darme	6	6
"darme de	6	6
"data	6	6
"data$	5	5
"database	6	6
"date	-10	-9
"date$	-9	-8
"datos	10	9
"datos$	10	9
"daughter here	-4	-4
"day and	7	6
"day is	-5	-4
"day to	-7	-6
"day$	-5	10
"de ahi	5	4
"de avisarme	-4	-4
"de baja	7	7
"de buscar	-8	-8
"de edad	5	5
"de esa	-5	-4
"de escribir	6	6
"de este	6	7
"de joder	4	4
"de mandar	9	11
"de mensajes	7	6
"de mi	7	5
"de molestar	5	5
"de no	8	7
"de numero	-3	-5
"de preguntar	11	12
"de rentar	-4	-4
"de semana	-6	-7
"de su	8	8
"de textearme	6	5
"de tu	6	5
"de una	7	5
"deactivate	8	7
"dead end	-8	-9
"deaf	-4	-5
"deaf$	-4	-4
"deal	-10	-3
"deal is	3	7
"deal$	-5	-2
"deals	-9	-10
"deceased	5	7
"deceased$	5	7
"deed	-6	-6
"deed$	-6	-6
"deja de	12	10
"deja en	-6	-6
"dejame en	8	8
"dejar	7	5
"dejar de	7	5
"deje	-6	-9
"deje de	10	9
"deje la	-5	-6
"deje un	-10	-11
"dejelo	-6	8
"dejelo asi	-8	4
"dejeme en	6	6
"dejemoslo	-5	7
"dejen	11	9
"dejen de	5	6
"dejen en	4	4
"dejenme	13	13
"dejenme en	5	5
"dejenme$	6	7
"dejenos	4	4
"dejenos en	4	4
"dejo	-5	-7
"del	7	5
"delete it	5	12
"delete me	16	16
"delete mi	7	6
"delete that	-6	-7
"delete this	-11	7
"delete$	9	8
"demand	4	4
"demando	4	3
"demando$	4	3
"deme	4	4
"deme de	4	4
"denme	7	6
"denme de	7	6
"denuncia	7	7
"denuncia$	7	7
"departamentos	-6	-5
"departamentos$	-6	-5
"depends	-7	-7
"deposit	-7	-9
"derecha	-5	-4
"derecha$	-5	-4
"deseo	9	9
"desist	7	7
"desist$	7	7
"despues	0	9
"despues$	1	10
"detener	5	4
"detener$	4	3
"di	4	4
"di mi	4	5
"di permiso	5	4
"diablo	5	5
"diablo$	5	5
"dial	1	13
"dial it	-2	6
"dial$	2	12
"dialed	0	10
"diane$	6	7
"did	-6	-5
"did i	6	8
"did they	-7	-7
"did you	-11	-6
"didnt	-4	-5
"didnt ask	5	4
"didnt call	8	14
"didnt get	-10	-10
"didnt give	6	5
"didnt mean	-6	-5
"didnt sign	6	2
"didnt write	4	5
"die	9	9
"die$	9	9
"died last	-2	5
"digits	4	4
"digo	7	7
"dije	13	13
"dio	3	11
"direccion	-7	-8
"direccion$	-4	-5
"direct	8	7
"directly	-5	-4
"dis$	-4	-5
"disable	6	4
"disable texts	7	5
"disabled	-6	-7
"disconnect	9	8
"discontinue	5	5
"discontinue$	4	5
"disliked	9	9
"disponible	-6	-4
"disponible$	-6	-4
"district	-5	-6
"district$	-5	-6
"disturbing	9	9
"dnc	12	10
"dnc list	8	7
"dnc$	8	7
"do a	-7	-6
"do me	5	4
"do sunday	-3	-9
"do that	7	5
"do the	-5	-5
"do they	-3	-3
"do this	5	14
"do we	-11	-11
"do without	8	8
"doc	-6	-7
"doctor	-4	-6
"documenting	10	8
"docusign	-5	-5
"does it	5	6
"does that	-7	-5
"does the	-18	-17
"doesnt need	6	3
"dog	-6	-6
"dog$	-4	-4
"doing	-7	-8
"donde me	-3	-6
"done	-7	-6
"done here	11	10
"dont accept	7	6
"dont add	15	14
"dont ask	7	10
"dont be	5	2
"dont bother	-2	10
"dont call	8	4
"dont cancel	-12	-12
"dont care	11	7
"dont check	14	14
"dont come	9	9
"dont contact	16	11
"dont delete	-9	-8
"dont email	-4	-10
"dont follow	7	9
"dont forget	-11	-11
"dont give	-4	-6
"dont hit	8	8
"dont keep	15	15
"dont leave	-4	-5
"dont let	-6	-7
"dont like	-14	-11
"dont list	-7	-6
"dont lose	-10	-9
"dont me	6	6
"dont message	16	17
"dont mind	-7	-11
"dont need	9	15
"dont own	7	11
"dont put	6	7
"dont quit	-9	-10
"dont reach	12	11
"dont remove	-13	-12
"dont reply	14	12
"dont ring	-10	-9
"dont save	7	7
"dont show	-3	-5
"dont stop	-12	-11
"dont take	-10	-11
"dont tell	-10	-11
"dont text	15	29
"dont think	-5	-6
"dont try	9	8
"dont use	14	15
"dont want	14	15
"dont want-to	-4	-9
"dont wish	10	7
"dont write	12	11
"dont you	11	9
"dont$	17	15
"door$	6	4
"down	10	18
"down as	5	5
"down lol	7	7
"down my	-5	5
"down$	14	16
"downtown	-7	-7
"doy de	6	6
"dress	-7	-6
"drip$	10	8
"driveway	-4	-4
"drop it	14	12
"drop$	-15	0
"dropped	-9	-9
"dropped$	-3	-4
"drops	7	9
"dude	6	8
"dude$	4	7
"duplex	-3	-4
"duplex$	-3	-4
"early	-7	-5
"early$	-8	-8
"ease	4	11
"ease up	2	10
"easy	-3	13
"eat	9	8
"edad	5	5
"edad$	5	5
"eject	10	9
"el	-9	-8
"el alto	-8	-9
"el camion	-5	-5
"el contrato	-7	-8
"el dont	6	5
"el mensajes	-7	-7
"el momento	8	5
"el numero	14	12
"el precio	-8	-7
"el semaforo	-7	-7
"el servicio	7	7
"el spam	5	4
"el telefono	-1	9
"el trabajo	-4	-5
"el ultimo	7	7
"eliminar mi	6	5
"elimine	5	4
"elimineme	6	5
"eliminen	5	5
"eliminen mi	5	5
"ella	2	10
"elm$	-4	-9
"elsewhere	6	9
"elsewhere$	6	9
"email	-13	-4
"email is	-6	-11
"email list	-9	4
"email$	-7	-4
"emailing	-9	-6
"emailing me	-10	-4
"emails	-6	-5
"emergency	4	9
"emergency$	3	9
"en	1	7
"en espanol	-5	-5
"en la	-7	-7
"en su	5	4
"encontre	-6	-7
"end cap	-4	-4
"end it	1	11
"end of	-6	-9
"end our	9	4
"end please	6	6
"end the	11	14
"end these	6	5
"end this	7	11
"end$	10	4
"ends	5	1
"ends friday	-4	-5
"ends now	5	5
"ends$	12	12
"enfrente	-5	-5
"enganche	-4	-5
"enganche$	-4	-5
"english	-6	-6
"english$	-6	-6
"enough already	4	4
"enough for	-8	-4
"enough texts	8	6
"enough with	10	4
"enough$	10	6
"enter	-7	-6
"enter$	-5	-5
"enviar	7	4
"enviar mas	4	3
"equivocado	9	8
"equivocado$	11	9
"equivoco	7	6
"equivoco$	5	4
"equivoque de	-7	-9
"equivoque$	-2	9
"era	-7	-7
"era para	-8	-7
"erase my	5	4
"es acoso	5	4
"es de	4	3
"es ilegal	5	5
"esa	-8	-9
"esa casa	-6	-7
"esa persona	3	4
"esa$	-5	-5
"escriba a	8	12
"escriba aqui	3	4
"escriba$	20	15
"escriban	12	14
"escriban$	12	12
"escribas	5	5
"escribas$	5	5
"escribiendo	6	6
"escribir	7	7
"escribir$	6	6
"escribirme	10	9
"escribirme$	7	7
"escrow	-6	-6
"escrow$	-6	-6
"ese	4	2
"ese correo	-6	-5
"ese nombre	5	5
"eso	-6	-8
"espanol	-6	-6
"espanol$	-6	-6
"esposa	-5	-5
"esposo fallecio	5	3
"esposo$	-7	-7
"esquina	-6	-6
"esquina y	-6	-6
"esta disponible	-5	-4
"esta equivocado	9	8
"estamos	0	14
"estate board	4	5
"este	4	4
"este numero	11	11
"este$	-5	-5
"esten	7	7
"esto	13	10
"esto es	6	5
"esto$	13	9
"estos	6	5
"estos mensajes	6	5
"estoy	6	14
"estuvo	11	10
"estuvo$	5	5
"even	5	5
"evenings	-4	-6
"ever	3	3
"ever stop	-9	-8
"ever text	6	5
"ever$	13	13
"every day	2	10
"every text	11	10
"everyone	8	5
"everything	-5	8
"everything$	-4	6
"evidence	7	6
"ew no	-7	8
"ex	-9	-9
"exist	6	4
"exist$	6	4
"expired	6	6
"explain	-8	-9
"f off	9	7
"fair	-7	-7
"fair enough	-6	-6
"fall	8	7
"fall back	9	8
"fall$	-7	-10
"fallecio	2	9
"fallecio$	1	9
"fam	0	9
"family	7	8
"family emergency	3	9
"family of	-5	-7
"family$	1	3
"fancy	-6	-6
"far	-13	-13
"far$	-9	-10
"fast	-5	-6
"fast$	-5	-6
"father	5	6
"father passed	5	6
"favor	11	9
"favor de	10	8
"favorite	-4	-5
"favorite$	-4	-5
"fax	6	5
"fcc$	8	8
"fed	7	7
"fed up	7	7
"federal	5	5
"fee	-6	-8
"fee$	-3	-4
"fence	-4	-4
"fewer	-8	-3
"filed	4	4
"fin de	-4	-5
"final offer	-4	-7
"final warning	5	5
"financing	-4	-5
"financing$	-4	-5
"fine	-4	-3
"fine thanks	3	8
"fine$	-8	-6
"finished	11	10
"first	-6	-9
"first or	-4	-3
"first then	-6	-6
"first$	-8	-8
"fixer	-14	-15
"fixer uppers	-5	-6
"flat	-4	-5
"flat tire	-4	-5
"flexible	-7	-8
"flexible$	-7	-8
"flip	-8	3
"flood	-11	-10
"flood zone	-7	-7
"floor	-4	-5
"flush	8	6
"fly	8	7
"fly$	8	7
"flyer	-6	-5
"flyer$	-5	-4
"follow	9	9
"follow up	8	7
"follow ups	5	6
"for a	-12	5
"for coffee	-6	-6
"for everything	-10	-5
"for good	14	12
"for my	3	3
"for now	-13	7
"for sat	-4	-5
"for somebody	5	4
"for these	7	7
"for this	6	9
"for today	-6	11
"for you	7	6
"for your	-3	-7
"foreclosure	-5	-7
"foreclosure$	-5	-7
"forever	14	10
"forever$	14	10
"forget i	11	9
"forget it	-14	9
"forget my	4	3
"forget the	3	11
"forget what	-6	-7
"forgot	-9	-9
"form$	-8	-9
"forward	-7	-6
"forwarded	7	7
"forwarded to	7	7
"fotos	-6	-6
"fotos$	-6	-6
"found	-12	-10
"found it	-11	-5
"fraude	9	8
"fraude$	9	8
"free	-6	-8
"free$	-5	-7
"freezes	5	5
"freezes over	5	5
"fregando	6	6
"fregando$	6	6
"friday	-8	-4
"friegue	6	5
"friegue$	6	5
"from all	6	5
"from here	7	6
"from now	4	6
"from texting	6	5
"from the	2	1
"from you	9	8
"front	-4	-7
"front$	-5	-7
"ft	-5	-4
"ftc	8	8
"fuck	7	5
"fuck off	6	5
"fuck you	7	7
"fuckin	5	4
"fucking	8	7
"fue	-1	10
"fui	-3	9
"full	6	4
"furnished	-6	-7
"furnished$	-6	-7
"further	9	8
"further$	5	6
"future	8	5
"fyi	-6	-6
"fyi$	-7	-6
"game	-5	-6
"garage	-6	-7
"garage$	-6	-6
"garages	-4	-5
"garages$	-4	-5
"gated	-9	-9
"get	6	3
"get a	8	7
"get another	8	8
"get lost	9	9
"get off	14	13
"get out	-14	-11
"get removed	8	8
"get the	-9	-10
"get this	4	12
"get us	-6	-7
"get-lost	8	8
"getting	11	11
"getting old	5	3
"getting texts	4	8
"getting these	10	7
"ghost	8	6
"ghost me	6	4
"ghosted	-7	-8
"girl	7	6
"give a	8	6
"give me	-2	0
"give up	13	13
"give you	6	5
"glad	-5	-5
"glad i	-5	-5
"glass	10	9
"gmail	-6	-6
"gmail$	-6	-6
"go ahead	-6	-6
"go away	16	14
"go bother	4	3
"go to	10	7
"god	2	9
"god if	7	6
"goes	8	8
"goes to	6	7
"going-to be	-6	-7
"going-to block	7	6
"going-to build	-4	-5
"going-to wait	4	11
"gone	2	9
"gone$	8	8
"good enough	-7	-9
"good for	6	5
"good here	1	13
"good on	-8	-8
"goodbye	-5	9
"goodbye$	-6	8
"goodbye-wish	-6	-6
"goodbye-wish$	-6	-6
"google	-8	-9
"gorgeous	-7	-8
"gorgeous$	-7	-8
"got	-10	-11
"got a	-7	-7
"got it	-8	-9
"got lost	-5	-5
"got my	5	14
"got this	11	7
"got what	2	6
"got your	-9	-9
"gracias por	-2	-7
"grandkids	-6	-6
"grandkids$	-6	-6
"grandpa	5	6
"grass	-8	-7
"great	-4	-5
"great$	-4	-5
"group	11	9
"group chat	4	2
"group$	10	8
"grupo	5	5
"grupo$	5	5
"guardian	4	3
"guey	5	4
"gusto	-10	-11
"gusto$	-7	-7
"guy	6	6
"guy$	6	6
"gym	-5	-6
"ha	-5	-5
"ha llamado	-5	-5
"habia	5	4
"habla	-6	-7
"hablar con	9	9
"hable	-4	7
"hable$	-5	7
"hablen	6	6
"hablen$	6	6
"had it	4	5
"had this	8	6
"had to	-7	-6
"haha	-10	3
"haha no	10	9
"haha$	-11	-4
"halt	8	7
"han	-5	-5
"han contestado	-5	-5
"handles	-5	-7
"hanging	-4	-6
"happens$	9	8
"happy with	-6	9
"harass	7	5
"harassing	8	5
"harassing me	8	5
"harassment	1	9
"harassment$	9	5
"hard	-2	3
"hard no	-7	7
"hard$	-6	-6
"harta	5	4
"has	-6	0
"hasnt	-3	-5
"hasta	11	9
"hasta cuando	4	4
"hasta la	4	4
"hate	-12	1
"hate texts	-2	8
"have an	-6	-6
"have anything	-7	-7
"have been	2	4
"have me	-2	8
"have nothing	6	5
"have the	5	3
"have this	8	2
"have you	-6	-8
"havent	-7	-8
"havent heard	-4	-4
"hay	-4	-4
"hay ningun	4	6
"hay problema	-5	-4
"hay$	-7	-7
"he is	0	6
"he passed	1	6
"he quit	-11	-12
"hear about	7	6
"hear from	9	9
"heard of	7	6
"hearing from	5	6
"hell freezes	5	5
"hell no	-6	4
"hell yes	-3	-5
"hello$	-4	-6
"help me	-5	-6
"her again	8	6
"her daughter	1	10
"her number	9	10
"her off	7	6
"her place	-4	-7
"her$	-4	-10
"here	0	2
"here by	5	5
"here on	6	4
"here we	9	9
"hereby	6	5
"hes gone	-9	6
"hes in	1	11
"hey	6	3
"hey siri	6	5
"hey$	-7	-7
"hi	-7	-9
"hi there	-4	-3
"hi$	-6	-7
"high	-6	-7
"high end	-8	-8
"highway	-8	-9
"highway$	-7	-8
"him to	-7	-6
"hint	10	9
"hint$	10	9
"his	8	5
"his number	5	4
"his phone	11	10
"history	-6	-7
"history$	-6	-7
"hit my	7	6
"hit stop	-6	-7
"hitting	6	7
"hitting me	6	7
"hoa	-18	-19
"hoa$	-15	-16
"hobby	8	8
"hobby$	6	6
"hola	-5	-5
"hola$	-5	-5
"hold off	-8	5
"home	7	3
"home$	-5	-8
"homestead	-8	-8
"hop	7	6
"hope	-8	-8
"hope you	-7	-7
"hope$	-7	-8
"hora	-10	-11
"hora$	-8	-10
"horas	-2	8
"horas$	-2	8
"hospital	5	12
"hospital$	5	12
"hour	1	6
"hour$	2	6
"house off	-6	4
"house phone	-7	-7
"house please	-6	-8
"house sold	-4	-6
"house texts	6	5
"house wants	5	4
"household	8	9
"household$	8	9
"houses only	-7	-8
"houses with	-8	-10
"how can	5	5
"how did	5	14
"how far	-7	-6
"how long	-4	-5
"how much	-6	-10
"how$	-7	-7
"hows the	-7	-8
"hoy	-5	-7
"hoy$	-5	-7
"huh	-5	-7
"huh$	-5	-7
"hurry	-9	-10
"hurry$	-8	-9
"hurt	-8	-8
"husband died	6	6
"husband is	6	0
"husbands number	8	8
"hush	9	7
"hush$	6	6
"i accidentally	-6	-7
"i already	11	11
"i appreciate	7	5
"i ask	5	7
"i be	1	0
"i both	7	6
"i cancel	-6	-8
"i consented	6	5
"i dare	7	8
"i demand	4	4
"i didnt	11	14
"i dont	-7	3
"i ever	5	4
"i give	-16	2
"i go	-6	-6
"i had	-7	-5
"i hate	-12	-3
"i havent	-5	-5
"i hereby	3	2
"i hope	-7	-7
"i liked	-8	-9
"i live	6	5
"i mean	7	6
"i meant	-5	-6
"i missed	-6	-7
"i moved	-6	-7
"i need	3	9
"i needed	3	6
"i on	7	8
"i opt-out	14	15
"i promise	-4	-4
"i quit	4	7
"i rent	-6	-7
"i report	-7	-7
"i request	6	5
"i revoke	6	7
"i said	6	6
"i saw	-7	-7
"i say	5	4
"i see	-5	-6
"i send	4	3
"i sent	-8	-8
"i sign	-5	-4
"i signed	6	6
"i still	-2	4
"i stop	4	5
"i stopped	-3	-6
"i take	-6	-5
"i talk	-3	-3
"i think	5	8
"i told	-8	-6
"i unsubscribe	7	6
"i want	7	2
"i want-to	4	4
"i will	8	7
"i withdraw	10	7
"i wont	4	0
"i would	5	6
"ice	9	6
"id	8	6
"id appreciate	-1	-6
"id like	10	10
"id prefer	3	4
"id stop	-5	-5
"idea	4	5
"idiot	-8	-7
"idiot$	-8	-7
"idiots	4	3
"idiots$	4	3
"idk	-5	-5
"idk who	4	3
"if i	9	12
"if it	-9	-8
"if not	-5	-6
"if the	-3	1
"if they	-9	-10
"if this	9	7
"if you	10	12
"ignore that	-9	-4
"ignore$	1	15
"ignored	8	7
"ilegal	5	5
"ilegal$	5	5
"ill	-6	-5
"ill be	5	5
"ill let	-6	-6
"ill reach	2	8
"ill stop	-6	-6
"ill sue	9	9
"ill text	-7	-7
"illegal	9	8
"im	4	9
"im begging	7	5
"im blocking	8	6
"im deaf	-4	-5
"im done	-10	7
"im fine	1	10
"im good	-3	14
"im her	2	12
"im his	5	5
"im interested	-11	-14
"im not	12	5
"im off	-5	-10
"im ok	8	10
"im out	-12	2
"im over	0	9
"im ready	-1	5
"im replying	3	6
"im reporting	6	5
"im set	6	7
"im telling	6	5
"im with	-10	-11
"im$	-8	-1
"in 10	-4	-6
"in 20	-6	-6
"in 2019	3	4
"in an	-3	-5
"in anytime	-6	-6
"in august	-5	-6
"in for	-7	-8
"in labor	-5	-3
"in law	-6	-6
"in peace	10	9
"in ready	-8	-8
"in spring	-5	-9
"in this	5	5
"in touch	7	7
"in violation	4	4
"in writing	7	8
"in$	-3	-6
"inbox	10	10
"included	-6	-6
"included$	-6	-6
"income	-6	-6
"info$	-6	-6
"ins	8	8
"ins$	8	8
"inside	-5	-5
"insista	8	7
"insista$	8	7
"insistan	7	6
"insistan$	7	6
"inspection	-3	-6
"inspection report	-7	-7
"inspection$	-11	-14
"inspector	-6	-7
"insurance	-5	-5
"interesa$	-10	1
"interest$	-6	8
"interested in	3	-10
"interested please	8	3
"intrusive	7	6
"intrusive$	7	6
"invasion	5	5
"invasion of	5	5
"investor$	-5	-5
"is	-3	-2
"is 5	-7	-6
"is a	16	14
"is best	-5	-4
"is better	-7	-8
"is deceased	2	5
"is fine	-8	-10
"is for	11	9
"is getting	-6	5
"is gone	0	7
"is gorgeous	-6	-6
"is her	-8	-8
"is it	-11	-13
"is me	6	7
"is no	11	12
"is no-longer	7	6
"is nobody	-4	-6
"is off	-1	9
"is on	6	6
"is over	8	7
"is pat	-5	-4
"is pmi	-8	-8
"is that	-10	-10
"is this	-18	-9
"is wrong	-5	-4
"is your	7	8
"isnt for	-6	7
"isnt her	8	9
"isnt me	5	6
"isnt mine	6	4
"isnt my	-4	9
"isnt their	5	6
"it again	8	5
"it any-more	-10	5
"it back	-1	6
"it be	-15	4
"it by	-5	-6
"it down	1	13
"it elsewhere	5	8
"it for	1	8
"it go	12	12
"it have	-7	-7
"it here	-4	-5
"it if	5	6
"it is	8	7
"it lol	1	7
"it now	9	4
"it off	-7	4
"it on	-9	2
"it out	-6	-7
"it personally	5	3
"it please	7	5
"it quits	6	4
"it really	-6	-7
"it says	-6	-6
"it sit	-6	-6
"it stop	11	10
"it there	3	13
"it to	-8	-12
"it today	-3	-5
"it under	-6	-9
"it up	13	15
"it wasnt	5	5
"it yet	-5	-5
"itin	-8	-8
"its	-11	0
"its gone	-6	-7
"its listed	-4	-5
"its not	4	7
"its off	-13	-3
"its over	5	5
"ive	7	6
"ive had	8	8
"jamas	11	10
"jessica$	9	8
"jk$	-9	-4
"job so	-6	-6
"job$	3	3
"joder	4	4
"joder$	4	4
"joke$	5	5
"jose$	-6	10
"juan$	6	6
"july	-8	-8
"just	-7	-9
"just a	-7	-7
"just forget	2	6
"just leave	5	2
"just me	-10	-12
"just saw	-3	-3
"just stop	11	5
"just text	-11	-14
"keep	-3	-7
"keep checking	9	10
"keep getting	-1	10
"keep it	-5	-6
"keep me	-6	-9
"keep my	10	10
"keep the	-9	-9
"keeps	8	6
"kept	-4	-4
"kevin$	8	8
"key	-6	-7
"keys	-7	-8
"kick	4	3
"kick rocks	5	5
"kidding	-7	-4
"kids	-8	-12
"kids$	-8	-9
"kill the	10	13
"kind	-6	-7
"kind$	-6	-7
"kindly	10	9
"kitchen	-7	-8
"kitchen$	-6	-6
"knee	6	4
"knee$	6	5
"knock	11	6
"knock it	12	10
"knocking	9	8
"know how	9	4
"know if	-5	-7
"know more	7	7
"know where	1	4
"know you	1	12
"know$	-10	-11
"la	-7	-7
"la baja	3	2
"la casa	-12	-15
"la cita	-3	-5
"la derecha	-5	-4
"la direccion	-6	-7
"la esquina	-6	-6
"la luz	-7	-6
"la madre	4	4
"la noche	8	10
"la otra	-5	-5
"la persona	5	4
"labor	-5	-3
"lady	5	5
"lady$	6	6
"land	-10	-3
"land$	-3	-5
"landlord	-6	-6
"landlord$	-5	-5
"las	-8	-3
"las fotos	-4	-5
"last	6	3
"last agent	-4	-4
"last and	-7	-6
"last day	4	4
"last message	-4	-4
"last month	2	5
"last one	7	7
"last stop	5	5
"last time	8	8
"last warning	7	7
"last week	6	8
"last year	-5	-10
"late	-12	-8
"late lol	-3	-8
"law suite	-5	-5
"law$	6	6
"lawsuit	7	6
"lawsuit with	-7	-6
"lawyer says	-6	-7
"lawyer$	-4	9
"lay off	7	10
"le	-7	-5
"le escriban	7	9
"le manden	5	5
"lead	9	7
"lead$	10	6
"leaf	5	4
"lease	-5	-9
"lease early	-3	-8
"lease$	-9	-7
"leave	5	6
"leave a	-4	-4
"leave it	-13	-1
"leave me	8	8
"leave my	9	7
"leave the	-8	-10
"leave this	6	5
"leave$	13	11
"leaving$	-5	-3
"left alone	9	8
"left out	3	2
"left two	-7	-7
"left you	-4	-5
"left$	-6	-8
"legal action	5	5
"lender	-8	-8
"les	7	6
"les di	4	4
"less	-9	2
"less$	-2	1
"lest	6	4
"lest$	6	4
"let the	-3	-4
"let this	8	9
"let you	-5	-6
"let-me check	-7	-7
"let-me know	-9	-10
"let-me out	9	7
"lets call	6	4
"lets do	-11	-11
"lets go	-7	-9
"lets just	7	3
"lets not	8	6
"lets stop	-9	6
"levels	-4	-5
"levels please	-4	-5
"levels$	-4	-5
"life	10	9
"life$	9	8
"lifetime	5	4
"lifetime$	5	4
"light	-6	-7
"like a	-4	10
"like i	6	5
"like off	6	6
"like spam	-5	13
"like that	-4	-3
"like the	-7	-7
"like this	-7	-7
"like to	5	7
"like you	7	7
"like$	-5	-5
"liked	-8	-9
"linea	6	7
"link	-14	-15
"link$	-10	-10
"lips	7	4
"list for	4	3
"list it	-7	-7
"list lol	11	9
"list now	3	3
"list of	-10	-9
"list price	-5	-5
"lista	6	5
"lista porfavor	4	5
"lista$	6	5
"listed	-8	-10
"listed$	-8	-9
"listing agreement	-2	-4
"listing expired	6	6
"listing$	-2	12
"listings	10	8
"little	4	9
"little$	-6	7
"live	-5	-8
"live in	7	6
"live$	-8	-9
"living	-4	-4
"llamada	-6	-6
"llamada$	-6	-6
"llamado	-5	-5
"llame	-10	-6
"llame$	-12	-6
"llameme	-6	-7
"llameme$	-6	-5
"llamen	9	8
"llamen$	7	7
"llames	10	10
"llames$	10	9
"llamo	5	4
"llego	-11	-11
"llego$	-9	-9
"llegue	-7	-6
"llegue$	-7	-6
"lo	10	7
"loan officer	-3	-4
"lockbox	-6	-5
"lol	-7	-8
"lol but	-4	-5
"lol dont	6	6
"lol i	-4	-5
"lol jk	4	5
"lol so	-2	-4
"lol whats	-6	-5
"lol$	-9	-9
"look it	8	8
"look like	6	5
"look$	-14	-14
"looking any-more	-3	8
"looking in	-3	-6
"looks like	-2	7
"los bloquee	4	4
"los papeles	-7	-6
"los reporto	4	4
"lose the	8	7
"loss	-6	-8
"lost	-12	-9
"lot$	-3	4
"love it	-6	-9
"loved	-9	-9
"lovely	6	5
"lovely$	4	3
"low	-6	-5
"lower	-5	-4
"lower$	-5	-4
"luck$	-7	-8
"lunch	-4	-9
"lunch$	-3	-5
"lunes	-7	-10
"lunes$	-7	-10
"lupe$	4	5
"luz	-7	-6
"machine	-5	-6
"madre	6	5
"madre$	5	5
"mail$	-5	-6
"mailing	4	4
"mailing list	4	4
"make	7	9
"make it	-3	-6
"make that	6	7
"make this	5	5
"makes	8	5
"mal	7	7
"man	-4	6
"man$	-3	6
"manana	-7	-9
"manana$	-6	-8
"mandando mensajes	6	7
"mandando porfavor	-6	-6
"mandando$	-6	-6
"mandar mensajes	12	11
"mandarme	-3	-5
"mandarme casas	-7	-5
"mande mas	7	6
"mande nada	10	4
"mande textos	-10	0
"mande$	11	8
"mandeme	-6	-7
"manden	10	8
"manden mensajes	14	7
"manden nada	5	6
"manden$	6	7
"mandes	8	8
"mandes nada	6	7
"many messages	-7	6
"maple$	-5	-4
"marcar	2	10
"marcar$	2	10
"maria$	4	1
"mark	9	8
"market in	-3	-8
"marketing	11	11
"marketing$	8	8
"marque$	-3	9
"marqueme	-6	-6
"mas de	-4	-5
"mas mensajes	13	9
"mas porfavor	10	10
"mas y	4	4
"mas$	10	5
"massages	4	4
"massages$	4	4
"matter	-5	-5
"matter$	-5	-5
"max	-5	-6
"max$	-5	-6
"may i	1	0
"may stop	7	7
"maybe later	4	10
"maybe$	-7	-4
"me a	-5	-7
"me about	10	6
"me again	4	4
"me alone	12	14
"me and	-5	-8
"me any-more	18	12
"me anything	10	9
"me back	-9	-10
"me be	8	6
"me borren	6	5
"me busque	6	7
"me comma	7	5
"me contacte	6	4
"me contacten	6	5
"me de	5	5
"me deja	-6	-6
"me dejen	4	3
"me down	5	5
"me doy	6	6
"me escriba	2	16
"me escriban	11	8
"me escribas	5	5
"me from	3	4
"me gone	9	7
"me gusto	-8	-9
"me ha	-5	-5
"me hable	11	6
"me hablen	6	6
"me han	-5	-5
"me here	-9	-6
"me houses	1	-1
"me in	-11	-8
"me instead	3	6
"me later	-5	-8
"me listings	-13	-11
"me llame	-8	-8
"me llamen	8	7
"me llames	6	6
"me llego	-6	-6
"me lol	-11	-14
"me manden	7	3
"me mandes	5	4
"me messages	5	5
"me moleste	6	7
"me molesten	4	3
"me more	-8	-5
"me mude	5	4
"me next	5	1
"me now	-7	3
"me of	10	10
"me off	6	9
"me olvide	-7	-9
"me on	-6	-6
"me one-more	8	7
"me only	9	10
"me out	6	14
"me paro	-7	-8
"me period	-3	-5
"me please	-4	-4
"me quite	-4	-4
"me quiten	6	5
"me textee	-4	8
"me texteen	8	8
"me textees	8	6
"me texts	8	3
"me the	-14	-16
"me this	-4	13
"me through	-4	-4
"me tienen	8	8
"me to	7	6
"me ugh	4	4
"me unsubscribe	6	6
"me urge	-3	-5
"me vale	7	8
"me vuelva	6	7
"me where	5	4
"me your	-9	-10
"me$	8	5
"mean it	9	8
"mean to	-6	-5
"means	7	7
"means no	8	7
"meant	-9	-10
"meant for	-7	-8
"meantime	6	6
"meantime$	6	6
"mejor mensajes	-5	-7
"mejor no	-6	5
"mejor por	-3	-5
"mejor texto	-5	-8
"menor	5	5
"menor de	5	5
"mensajes gracias	8	3
"mensajes mas	5	5
"mensajes no	7	7
"mensajes porfavor	0	10
"mes	-3	-4
"mes$	-6	-7
"message	-4	-9
"message and	5	5
"message me	9	8
"messages	5	8
"messages arent	6	4
"messages please	7	5
"messages$	6	9
"messaging	12	11
"messaging$	7	7
"messing	7	7
"mi	6	4
"mi abogado	6	5
"mi casa	7	7
"mi consentimiento	8	9
"mi esposa	-5	-5
"mi numero	8	12
"mi papa	-3	-5
"mi renta	-8	-9
"midnight	7	9
"midnight$	7	9
"might	-3	-5
"might as	7	6
"mike$	11	11
"million	5	3
"min	-8	-9
"min away	-5	-6
"mind about	6	7
"mind the	8	4
"mind$	-5	5
"minor	-1	8
"minor$	-1	8
"mis datos	12	10
"misdial	2	12
"mistake$	1	9
"mls	-6	-6
"mls$	-6	-6
"modern	-6	-4
"modern$	-6	-4
"molestando	8	8
"molestando$	7	7
"molestar	6	5
"moleste	10	9
"moleste$	8	8
"molesten	8	8
"molesten$	7	8
"molestia	-10	-3
"molestia$	-8	-2
"moment	4	7
"moment$	4	7
"momento	-5	9
"momento$	-3	8
"moms	-3	-3
"monday	-7	-10
"monday$	-10	-12
"money	-3	-4
"months	8	10
"months$	6	9
"more	-4	-11
"more texts	-3	-5
"morning	-6	-6
"morning$	-6	-9
"mother doesnt	7	6
"move	7	4
"move in	-10	-10
"move me	11	11
"move on	9	9
"move out	-5	-5
"moved	-7	-8
"moved to	3	4
"moved$	-10	-11
"moving my	-3	-4
"moving$	5	5
"much	-6	-2
"much$	-10	-3
"mucho	-9	-9
"mude	5	4
"murio$	-1	11
"must	9	8
"mute	3	2
"my agent	-6	9
"my answer	6	11
"my bad	-6	-4
"my boss	7	7
"my business	-3	5
"my calendar	-4	-4
"my call	16	17
"my carrier	5	5
"my client	4	3
"my consent	5	4
"my contact	7	6
"my coworker	-4	-5
"my data	5	4
"my digits	4	4
"my email	-8	-3
"my end	-9	-8
"my family	9	8
"my father	5	6
"my favorite	-4	-5
"my file	10	10
"my grandpa	5	6
"my house	-3	-4
"my inbox	10	10
"my kids	-6	-7
"my landlord	-8	-8
"my last	-12	-14
"my lease	-10	-9
"my line	9	8
"my list	-8	-9
"my loan	-3	-4
"my mind	0	10
"my moms	-3	-3
"my neighbor	-3	-3
"my new	-5	-6
"my number	7	8
"my offer	5	5
"my old	-4	-6
"my opt-out	-10	-10
"my phone	11	8
"my privacy	5	4
"my sister	-7	-7
"my sons	5	5
"my texts	11	7
"my way	-5	-7
"my wifes	7	7
"my wishes	6	4
"my work	-6	-11
"my$	13	12
"myself	8	0
"nada con	-8	-9
"nada de	7	5
"nadie	7	4
"nadie con	5	5
"nah fam	0	9
"nah too	-9	-9
"name off	6	8
"name on	-7	-7
"named	9	7
"nap	-6	-6
"nap time	-6	-6
"national	5	6
"national dont	5	5
"naw	0	8
"near	-7	-8
"nearby	-6	-6
"nearby$	-6	-6
"nearest	-6	-6
"necesito	-1	15
"necessary$	-1	8
"need 3	-4	-3
"need an	-6	-6
"need anything	-10	8
"need for	6	4
"need help	-5	8
"need it	-4	11
"need some	2	8
"need these	9	7
"need to	1	1
"need you	5	9
"need your	6	5
"need$	-7	14
"needed	-2	9
"needed$	1	13
"needs to	7	5
"negocio	7	6
"negocio$	7	6
"neighbor	-4	-5
"neighbor$	-4	-5
"neighbors	-7	-9
"nel	-1	10
"nel$	3	7
"never	8	7
"never again	9	8
"never bought	-10	-9
"never check	-10	-6
"never gave	3	4
"never got	-10	-10
"never have	3	4
"never opted	6	6
"never selling	5	5
"never stop	-8	-9
"never text	11	10
"never want-to	3	4
"never$	23	21
"new	-4	-6
"new construction	-4	-5
"new number	-6	-6
"next month	-10	-1
"next time	6	4
"next week	-9	-11
"next year	9	14
"next$	-11	-10
"ni	9	14
"ni me	12	9
"nice	7	8
"nice life	6	6
"nicely	6	5
"nicer	-4	-4
"nicer$	-4	-4
"night	-8	7
"nights	-4	-3
"nights$	-4	-3
"ningun	7	9
"nino	6	3
"nix	7	6
"no	10	10
"no agents	12	11
"no answer	-4	-5
"no autorizo	5	3
"no biggie	-8	-8
"no busco	-3	10
"no but	-5	-8
"no calls	11	8
"no cancele	-3	-6
"no consent	5	5
"no contact	14	9
"no contactar	6	5
"no deje	-7	-7
"no deseo	8	8
"no di	4	4
"no do	4	7
"no dont	-7	-7
"no enviar	7	4
"no es	9	12
"no escriba	-3	-3
"no escriban	5	6
"no este	4	4
"no esten	6	6
"no follow	5	4
"no fui	-3	9
"no further	7	4
"no gracias	-2	10
"no hay	-5	-5
"no hoa	-8	-8
"no hurry	-7	-7
"no insista	8	7
"no insistan	7	6
"no is	8	7
"no keep	-10	-8
"no kevin	5	6
"no llamar	7	6
"no llame	-8	-2
"no lo	5	5
"no los	7	6
"no luck	-5	-5
"no mandar	7	2
"no mande	-3	13
"no manden	7	6
"no mandes	6	6
"no marketing	8	8
"no marque	-8	4
"no means	6	5
"no messages	6	7
"no molestar	6	5
"no moleste	7	6
"no molesten	6	5
"no money	-9	-11
"no necesito	-9	9
"no no	5	6
"no ocupamos	-4	-4
"no ocupo	-6	6
"no pare	-5	-5
"no pedi	6	4
"no phone	-9	-8
"no point	-7	7
"no problem	-9	-8
"no puedo	-8	-7
"no quiere	10	4
"no quiero	9	13
"no realtors	9	6
"no recibir	6	5
"no rush	-9	-9
"no se	-5	-6
"no second	9	9
"no showings	-7	-5
"no siga	7	6
"no sigan	6	6
"no solicitation	6	3
"no solicitations	5	4
"no soliciting	11	10
"no solicitors	5	4
"no soy	7	8
"no spam	9	6
"no stairs	-4	-4
"no stop	12	11
"no tengo	-3	-4
"no text	-7	-9
"no textear	4	4
"no texting	11	5
"no texts	6	20
"no thanks	-7	11
"no tiene	6	5
"no trespassing	7	7
"no vendo	3	10
"no vive	6	6
"no vivo	-6	-6
"no worries	-4	-6
"no you	7	7
"no$	-6	5
"no-longer	5	13
"no-longer interested	-2	10
"no-longer looking	1	7
"no-longer with	-3	8
"no-more	11	10
"no-more contact	5	4
"no-more house	8	7
"no-more listings	5	5
"no-more mensajes	7	5
"no-more messages	8	8
"no-more of	3	3
"no-more texts	17	13
"no-more than	-9	-9
"no-more townhomes	-4	-5
"no-more updates	6	7
"no-more$	16	18
"nobody asked	6	5
"nobody has	-6	-7
"nobody home	8	6
"nobody in	5	4
"nobody named	7	7
"noche	8	10
"noche$	8	10
"noise	-6	-6
"nombre	6	6
"nombre$	6	6
"noon	-3	-9
"noon$	-10	-11
"nope just	-6	-7
"nope still	-5	-8
"nope stop	9	7
"nope$	-8	-3
"north	-7	-6
"nos	-7	-8
"nosotros	0	8
"not	7	11
"not a	-9	-1
"not again	-11	5
"not another	9	7
"not before	-5	-8
"not buying	4	11
"not diane	6	7
"not enough	-7	-8
"not ever	13	12
"not for	-10	1
"not get	8	8
"not giving	-7	-8
"not going	-5	-4
"not happy	-5	10
"not in	3	3
"not interested	-2	9
"not jessica	9	8
"not looking	1	4
"not me	13	23
"not moving	0	8
"not now	-10	2
"not on	7	4
"not ready	-5	-7
"not selling	-6	15
"not so	-4	14
"not sure	-1	-9
"not talking	10	5
"not text	9	10
"not the	0	17
"not trying	-2	-5
"not who	8	9
"not yet	8	8
"not your	11	5
"not$	12	8
"nothing	5	9
"nothing for	-7	8
"nothing to	9	7
"nothing$	2	10
"notifications	6	5
"notifications$	6	5
"now but	-4	-5
"now not	8	2
"now on	4	6
"now please	-1	7
"number again	5	4
"number any-more	8	5
"number as	9	9
"number changed	-8	-8
"number for	8	6
"number from	7	6
"number in	-5	-5
"number isnt	-10	1
"number lol	-9	-9
"number now	8	8
"number of	-7	-6
"number please	9	8
"number shouldnt	8	7
"number$	14	13
"numbers$	-1	-2
"numero porfavor	3	3
"nunca	13	12
"nunca$	11	9
"nvm$	0	12
"oak$	-5	-6
"ocupamos	-5	-4
"ocupamos mas	-4	-4
"ocupo	-6	6
"ocupo$	-6	5
"odor	-6	-6
"of day	-2	-5
"of escrow	-5	-5
"of it	0	13
"of no	6	6
"of renting	-6	-8
"of stop	5	5
"of texts	-9	12
"of that	-4	-7
"of them	-5	-5
"of these	11	10
"of this	12	5
"of those	-5	-5
"of us	13	12
"of you	9	8
"of your	7	6
"off	7	6
"off and	-4	-7
"off before	6	6
"off for	9	10
"off market	-8	-9
"off of	13	14
"off please	8	13
"off this	12	11
"off your	5	6
"off$	9	10
"offer	-7	-10
"offer texts	9	5
"offer$	-8	-4
"offers	12	11
"offers$	9	6
"office	7	6
"officer	-3	-4
"oh	-5	-5
"oh stop	-5	-5
"ok so	-5	-5
"ok stop	-4	-10
"ok$	5	5
"old address	-6	-7
"older	-5	-5
"older homes	-5	-5
"olvide	-7	-9
"olvide de	-4	-4
"olvide mi	8	6
"olvide$	-7	-9
"on another	-2	-5
"on cedar	-5	-4
"on elm	-4	-9
"on file	5	6
"on hold	10	14
"on me	9	4
"on mute	-5	-5
"on oak	-5	-5
"on our	-8	-9
"on rent	-5	-5
"on silent	-5	-5
"on that	-5	-7
"on us	-13	-11
"on vacation	-9	3
"on zillow	-4	-4
"on$	5	2
"once	9	11
"once$	5	5
"one	-6	-8
"one goes	5	5
"one last	5	6
"one looking	9	7
"one off	-7	-9
"one sec	-6	-7
"one text	4	9
"one$	-6	-7
"one-more and	10	10
"one-more question	-5	-5
"one-more text	10	9
"one-more time	8	7
"ones	-12	-13
"ones$	-6	-6
"only houses	-6	-9
"only text	13	8
"oops	-4	-5
"opciones	-7	-8
"open$	-8	-9
"opt	7	6
"opt me	7	6
"opt-out please	5	5
"opt-out$	8	7
"opted	6	6
"opted in	6	6
"option	-7	-7
"or	7	4
"or buy	-4	-3
"or can	-6	-5
"or text	7	7
"or the	-5	-6
"orale	-4	-6
"orale$	-4	-6
"other day	5	3
"other one	-7	-8
"otra	-2	3
"otra persona	7	7
"otra$	-7	-8
"otro agente	-4	-3
"otro mensajes	6	4
"otro$	11	10
"our agent	-7	-8
"our agreement	-4	8
"our contract	-6	5
"our end	-8	-9
"our last	1	2
"our offer	-7	-8
"our search	4	5
"out again	6	6
"out front	-6	-8
"out in	-9	-11
"out loud	4	5
"out please	10	10
"out there	-10	-9
"out to	6	7
"over	-5	-3
"over budget	-2	-4
"over it	12	8
"over the	-8	-7
"over this	-12	5
"own	9	11
"own that	5	7
"owner	2	7
"owner is	-5	-4
"owner of	5	4
"owner$	0	7
"packet	-6	-6
"pagar	-5	-6
"pagar mas	-5	-5
"paid	-5	-4
"paid off	-5	-4
"paint	-4	-5
"paint$	-4	-5
"papa	-3	-5
"papeles	-7	-6
"papeles$	-7	-6
"paperwork	-5	-8
"paperwork$	-5	-8
"para cuando	-6	-6
"para el	-6	-8
"para mi	-9	-10
"parale	9	8
"parale$	9	8
"parar	7	7
"parar$	9	8
"pare	9	6
"pare de	-5	-5
"pare en	-6	-6
"pare$	9	7
"parele	5	4
"parele$	5	4
"paren	13	12
"paren ya	4	4
"paren$	11	9
"parenle	7	8
"parenle$	5	5
"park	-9	-10
"park$	-7	-8
"parking	-4	-5
"part	7	7
"part of	7	8
"party	-5	-7
"pass	-2	13
"pass$	1	15
"passed in	5	7
"past	-14	-9
"pat$	-5	-4
"pausa	3	11
"pausa$	0	9
"pause	-1	12
"pause$	6	10
"paying	-5	-5
"pays$	-5	-4
"paz	7	6
"paz a	6	6
"paz porfavor	6	7
"paz$	6	4
"peace$	6	10
"pedi	11	9
"pedro$	5	4
"peep	10	9
"peep$	9	8
"pending	-6	-7
"pending$	-6	-7
"people are	-7	-7
"people wont	-6	-6
"per	11	11
"per text	10	10
"percent	-6	-6
"percent$	-4	-5
"perdon	-5	-7
"perdon$	-6	-7
"perfect	-5	-8
"perfect$	-5	-8
"period thanks	8	3
"period$	4	0
"permiso	6	5
"permission	8	7
"permission$	9	6
"permit	-6	-7
"permit history	-6	-7
"pero no	6	7
"pero si	-3	-5
"persona	10	10
"persona equivocada	5	4
"persona$	8	8
"personal information	7	7
"personally	5	3
"personally but	5	3
"pest$	7	7
"pets	-6	-8
"pets$	-5	-7
"phone	8	6
"phone can	10	11
"phone died	-9	-11
"phone down	8	7
"phone isnt	10	8
"phone keeps	9	8
"phone now	6	6
"phone number	-5	-6
"phone on	-6	-6
"phone reads	6	6
"phone rest	7	5
"phone to	6	8
"phone was	-3	-7
"photographer	-5	-7
"photos	-8	-7
"pick	7	6
"picky	-9	-10
"picky$	-9	-10
"pics	-9	-9
"pics$	-9	-9
"pierda	5	4
"pierda mi	5	4
"pigs	6	5
"pigs fly	6	5
"pin	-6	-6
"pin$	-6	-6
"pine$	-5	-6
"piso	-5	-6
"piso$	-5	-6
"piss	5	5
"piss off	5	5
"place now	-1	5
"plane	-3	-6
"plans	-1	14
"plans changed	0	9
"planta	-9	-9
"planta baja	-9	-9
"plays	-4	-7
"please abstain	3	4
"please call	-6	-11
"please cancel	-11	-3
"please close	9	9
"please discontinue	6	5
"please drop	3	3
"please end	8	6
"please get	13	12
"please ghost	8	10
"please have	9	6
"please hold	2	6
"please keep	-8	-9
"please list	-5	-5
"please lose	5	6
"please make	7	8
"please no	20	15
"please no-more	5	6
"please not	6	5
"please pause	-6	4
"please quit	8	9
"please refrain	7	4
"please remove	17	18
"please send	-7	-5
"please take	11	14
"please text	-11	-12
"please unsubscribe	9	10
"please ya	9	6
"plug	4	7
"pmi	-10	-9
"pmi$	-5	-6
"point	-1	12
"point$	3	11
"police	-10	-9
"policia	8	6
"policia si	5	4
"policia$	7	7
"politely	6	7
"poner	5	5
"poner una	5	5
"pool	-6	-7
"pool$	-5	-6
"por	-9	-8
"por ahora	6	8
"por aqui	-10	-10
"por el	8	5
"por la	5	6
"por que	-3	7
"por ultima	9	5
"porfa	6	4
"porfa$	6	4
"possible	6	6
"possible to	5	5
"possible$	-5	-4
"powers	-5	-6
"practice	-2	-5
"preapproved	-5	-7
"precio	-6	-7
"preguntar	9	8
"preocupe	-5	-5
"preocupe$	-5	-5
"pretend	6	6
"pretend i	5	5
"price	-8	-9
"price drop	-6	-7
"price$	-13	-15
"prior	4	4
"prisa	-5	-5
"prisa$	-5	-5
"privacy	6	5
"privacy$	6	5
"problem$	-4	-6
"problema	-5	-4
"problema$	-5	-4
"process$	-8	9
"prohibido	7	6
"promise	-4	-4
"publicidad	6	4
"publicidad$	6	4
"puede borrar	6	6
"puede mandar	-6	-5
"puede quitar	6	7
"puede ser	-2	-5
"pueden	6	6
"puedo	-10	-8
"puedo hablar	-9	-9
"puedo hoy	-3	-6
"puedo$	-5	-7
"puerta	-6	-6
"pull	1	6
"pull me	10	7
"pull my	12	9
"pull the	2	5
"purge	6	5
"purge my	6	6
"pushy$	9	4
"put	7	7
"put a	8	7
"put in	-6	-6
"put it	8	11
"put my	-5	-5
"put the	7	6
"put$	-6	0
"qualify	-5	-6
"qualify for	-5	-6
"que	7	5
"que hora	-9	-10
"que me	8	11
"que molestia	-5	8
"que no	5	4
"que paren	8	6
"que$	-10	4
"queremos	-7	-7
"question	-9	-10
"question$	-8	-9
"questions	-10	-10
"questions$	-6	-6
"quick	-5	-7
"quien busca	5	4
"quien le	3	11
"quiero cancelar	1	8
"quiero comprar	-2	-5
"quiero condominio	-7	-8
"quiero dar	3	4
"quiero darme	6	6
"quiero hablar	6	5
"quiero mensajes	9	6
"quiero pagar	-5	-5
"quiero que	7	7
"quiero quitar	-7	-7
"quiero recibir	8	6
"quiero vender	-5	5
"quiero$	1	7
"quiet$	-8	-5
"quit	6	3
"quit asking	6	6
"quit bothering	7	6
"quit bugging	4	4
"quit claim	-6	-6
"quit looking	3	7
"quit my	-5	-5
"quit on	-9	-10
"quit smoking	-6	-6
"quit with	5	4
"quit your	5	3
"quitame	6	6
"quitame de	6	6
"quitar la	-8	-8
"quitclaim	-5	-6
"quite	-6	-5
"quite de	-4	-4
"quiteme	11	9
"quiteme de	10	8
"quiteme$	3	2
"quiten	9	7
"quitenme	8	8
"quitenme de	4	4
"quits	6	4
"rain	-3	-4
"ramp	-10	-10
"ranch$	-5	-8
"ranches	-7	-11
"ranches$	-7	-10
"rate	-6	-6
"rate$	-5	-6
"rates	-8	-11
"rates drop	-7	-7
"rates$	-4	-5
"rather talk	-10	-9
"rato	-4	-5
"reach me	7	6
"reach out	7	12
"read	9	8
"read it	-5	-5
"read$	4	6
"reads	4	5
"ready to	-7	-7
"real	6	4
"real estate	7	7
"real$	-6	-5
"really$	-8	-7
"realtor$	-7	-4
"realtors	7	11
"realtors$	8	11
"receive	10	4
"receive these	8	3
"received	-7	-7
"reception	-6	-7
"recibir	9	8
"recibir mensajes	9	7
"records	10	9
"records$	10	10
"redfin	-8	-8
"redfin to	-7	-7
"redo	-5	-4
"registered	11	9
"registry	5	5
"registry$	8	8
"reject	-6	-6
"remember me	-6	-7
"remind	-5	-6
"remind me	-5	-6
"reminders	10	7
"reminders$	8	6
"removal	9	9
"removal$	6	6
"remove it	1	13
"remove me	6	10
"remove my	-5	-5
"remove please	6	6
"remove the	-12	-14
"remove this	11	10
"remove us	16	17
"remove$	21	15
"removed	5	8
"removed from	7	7
"removing	6	5
"removing myself	6	5
"remuevame	6	6
"reno$	-4	-8
"rent	-9	-12
"rent it	-5	-5
"rent$	-8	-7
"renta	-9	-11
"renta$	-9	-8
"rentals	-7	-9
"rentamos	-6	-7
"rentamos$	-6	-7
"rentar	-10	-12
"rentar$	-8	-9
"renting	-7	-10
"renting$	-7	-9
"repeat	-5	-5
"reply$	11	9
"replying stop	8	7
"report	-6	-7
"reportado	10	9
"reportado$	10	9
"reportar	6	5
"reportar$	5	5
"reporte	5	5
"reported	4	3
"reported as	5	4
"reported$	8	7
"reporting	9	8
"reporting this	6	6
"reporting you	8	7
"reporto	6	6
"reporto$	6	6
"request	5	5
"request a	-4	-4
"request removal	5	5
"request$	7	7
"resend	-7	-7
"resend$	-6	-6
"respect	7	7
"respond	8	7
"responding	5	7
"rest$	3	4
"review	-7	-7
"revocable	-6	-6
"revoke	7	4
"revoke consent	5	5
"revoke the	-4	-6
"revoke$	11	10
"rick	11	11
"ride	-8	-8
"ridiculous	-5	5
"ridiculous$	-5	5
"right away	-9	-10
"right number	-4	-5
"right to	11	9
"ring	-10	-10
"rip	-5	-5
"rn	-11	-5
"rn$	-11	-5
"road	-7	-9
"robot	6	3
"robot$	7	6
"rocks	9	8
"rocks$	9	8
"roofer	-4	-4
"room$	5	5
"rude	8	11
"rude$	6	11
"running	-5	-6
"running late	-5	-6
"runs	-6	-8
"rush	-9	-9
"rush$	-8	-8
"rv	-7	-6
"rv$	-7	-6
"saber nada	9	6
"sacame	8	8
"sacame de	6	6
"safe	-7	-7
"said	7	6
"said no	7	7
"said stop	14	15
"said you	6	6
"said$	-7	-8
"salgo	6	5
"saliendo	-8	-8
"saliendo$	-8	-8
"salir$	10	9
"salirme	10	10
"same	-8	-8
"saqueme	6	6
"saqueme de	5	5
"saquenme	5	5
"saquenme de	5	5
"sat	-4	-6
"sat$	-6	-6
"saturday	-12	-16
"saturday$	-10	-13
"save your	15	13
"saw	-10	-11
"saw this	-3	-3
"saw your	-4	-5
"say	-3	-6
"say again	-11	-10
"say stop	12	10
"says	-8	-8
"says reply	-5	-5
"scammer	7	6
"scammer$	7	6
"schedule	-3	-5
"scrap	2	7
"scratch that	-9	-7
"screw	0	9
"se	9	7
"se equivoco	7	6
"se olvide	-4	-4
"se preocupe	-5	-5
"se quien	6	5
"se vende	-5	-5
"search	-8	4
"search is	2	8
"sec	-6	-7
"sec$	-6	-7
"second	5	3
"second one	-8	-9
"second showing	-4	-4
"second time	7	7
"see it	-14	-15
"see what	9	8
"see ya	-4	-4
"see$	13	11
"seen	-6	-6
"seen a	-4	-5
"seguido	-9	-3
"seguro	-4	-5
"sell fast	-5	-5
"sell her	-4	-7
"sell it	5	4
"seller	-9	-10
"sellers	-3	-4
"selling	-9	-4
"selling but	-3	-9
"selling stop	7	3
"selling$	-9	-6
"semaforo	-7	-7
"semana	-6	-7
"send any-more	12	7
"send it	-6	-5
"send more	-9	-8
"send the	-5	-5
"send you	4	4
"sending these	-8	-5
"sending$	-11	-12
"senor	9	9
"senor$	8	8
"senora	4	4
"senora$	4	4
"sent	-12	-12
"sent the	-10	-10
"sentence	5	5
"sentence$	5	5
"services	6	5
"services$	5	4
"servicio	7	7
"set	-5	5
"set$	-4	7
"settlement	-7	-6
"she changed	7	8
"she died	9	10
"she said	-3	-3
"she was	10	9
"shes	-3	6
"shit$	5	3
"shoes	-7	-8
"shoes$	-5	-5
"shoo	8	8
"shoo$	8	8
"short	-5	-6
"shortstop	-4	-7
"should i	-3	-8
"should stop	7	5
"shouldnt	8	7
"shouldnt be	8	7
"shove	9	8
"show	-8	-10
"showed	-7	-7
"showed up	-7	-7
"showing	-11	-13
"showing$	-8	-9
"showings$	-5	8
"shut	7	5
"shut it	6	5
"shut off	-7	-8
"shut this	7	6
"shut ugh	5	5
"si	-10	-8
"si quiero	-9	-11
"si siguen	5	4
"si$	-8	-10
"side	-7	-8
"side$	-7	-8
"siempre	8	5
"siempre$	8	5
"siga mandando	-6	-6
"sigame	-5	-5
"sigame mandando	-5	-5
"sigan	6	6
"sigan mandando	6	6
"sign	-11	-15
"sign was	-5	-5
"sign$	-12	-10
"signal	-6	-7
"signed up	9	7
"signed with	-5	-5
"signed$	-8	-9
"signing off	6	7
"signing up	5	6
"signs	-6	-6
"sigo	-4	-6
"sigo buscando	-2	-6
"siguen	7	7
"siguen y	4	5
"siguen$	6	6
"silence	8	7
"silence please	6	5
"silence$	7	8
"silencio	10	10
"silencio$	10	10
"silent auction	-4	-4
"silent treatment	6	6
"silent$	-5	-5
"sincerely	8	8
"sir	-3	9
"siri tell	6	5
"sister	-7	-7
"sister$	-4	-4
"sit	-6	-6
"skip me	1	11
"skip the	-3	-5
"small$	-7	-7
"smoking	-6	-6
"smoking so	-6	-5
"so cute	-5	-7
"so dont	11	9
"so early	8	8
"so i	-7	-9
"so late	-7	-5
"so many	-9	2
"so need	-6	-6
"so please	7	6
"so sorry	-6	-7
"so stop	6	4
"so text	-9	-8
"so the	-6	-6
"so we	-8	-8
"so$	-5	-6
"solar	-7	-7
"sold$	-9	-10
"solicitation	7	3
"solicitation$	7	3
"solicitations	10	6
"solicitations$	9	6
"soliciting	7	6
"soliciting$	11	11
"solicito	7	6
"solicitors	5	4
"solicitors$	5	4
"some	2	11
"some peace	6	2
"some time	-7	8
"somebody	16	13
"somebody else	9	8
"someone	9	8
"somewhere else	11	9
"son	1	6
"sons	5	5
"soon	-7	-9
"soon$	-7	-9
"sorry	-8	-3
"sorry i	-4	-6
"sounds good	5	-1
"south	-5	-6
"soy	10	10
"soy maria	6	5
"soy yo	8	7
"space	-2	8
"space$	-2	8
"spam	3	2
"spam$	7	6
"spammer	5	5
"spammer$	5	5
"spamming	6	4
"speak	-5	-3
"speaking	-9	-10
"spell	11	8
"spell it	11	8
"split	-6	-6
"split levels	-4	-5
"spoke	7	7
"spot$	-9	1
"sq	-5	-5
"stager	-3	-4
"stager to	-3	-4
"staging	-6	-8
"staging$	-6	-8
"stairs	-6	-7
"stairs$	-5	-6
"stalking	9	7
"stand	10	7
"start	-7	-7
"stay away	5	6
"stay put	-6	-8
"staying	-5	12
"staying put	1	11
"stays	-4	-7
"stays$	-8	-7
"step	8	8
"step away	6	6
"steve$	9	8
"sth	-7	-9
"sth$	-7	-9
"still getting	7	4
"still interested	-7	-7
"still looking	-4	-7
"still on	-4	1
"still texting	4	10
"stock texting	6	6
"stoop	2	7
"stoop$	2	7
"stop	5	4
"stop apologizing	-8	-9
"stop asking	12	12
"stop at	-8	-8
"stop being	-6	-9
"stop blowing	6	5
"stop bothering	6	4
"stop by	-11	-12
"stop contact	7	3
"stop contacting	10	6
"stop emailing	-9	-6
"stop is	4	4
"stop light	-6	-7
"stop lol	-8	7
"stop looking	-10	-7
"stop messaging	12	11
"stop paying	-4	-4
"stop renting	-3	-4
"stop send	7	7
"stop so	5	4
"stop spamming	6	4
"stop taxing	5	4
"stop texting	5	12
"stop that	11	9
"stop there	10	9
"stop these	6	5
"stop this	7	7
"stop to	10	7
"stop trying	8	7
"stop two	6	6
"stop txtn	8	6
"stop until	-6	6
"stop us	-6	-7
"stop was	-5	-7
"stop with	10	4
"stop work	-2	-3
"stop worrying	-5	-6
"stop$	10	15
"stopall	7	6
"stopall$	7	6
"stopped texting	5	4
"stopping	-7	-9
"stopping us	-3	-6
"stops on	-2	-3
"stops$	10	8
"store	9	6
"strangers	9	6
"strangers$	9	6
"streets	-7	-6
"strike	-3	-4
"student	-5	-5
"stuff	8	8
"stuff in	-5	-7
"stuff$	11	11
"su lista	8	8
"submit	-7	-7
"subscribe	4	2
"subscription	8	3
"sue	10	9
"sue you	9	8
"sueltenme	11	11
"suing	8	8
"suite	-5	-5
"suite$	-5	-5
"summer	-4	-8
"summer$	-4	-8
"sunday please	-4	-6
"super	-9	-8
"sure	-3	-3
"sure$	-13	-15
"sus mensajes	12	4
"suscripcion	7	4
"suscripcion$	7	4
"suspendan	4	4
"suspendan los	4	4
"suspended	-2	-8
"swear	6	5
"swear to	5	5
"system$	9	8
"take care	-6	-9
"take her	7	7
"take it	-11	-1
"take my	1	11
"take off	-6	-6
"take us	17	11
"take your	-5	-9
"taken	1	6
"taken care	-5	6
"taken off	5	2
"taking my	-9	-5
"tal	-2	9
"tal vez	-2	9
"talk	-4	-7
"talk later	-6	-9
"talk now	-2	-5
"talk to	5	10
"talk tomorrow	-7	-7
"talking$	10	8
"tan	-1	6
"tax	9	5
"taxes	-4	-5
"taxes$	-4	-5
"taxing	5	4
"taxing me	5	4
"tcpa	9	9
"tcpa$	6	5
"te voy	5	6
"techo	-6	-5
"telefono	2	11
"telefono de	8	5
"tell her	-5	-7
"tell him	-8	-7
"tell them	6	4
"tell your	7	7
"telling you	6	5
"temprano	5	9
"temprano$	5	9
"tenant	-8	-11
"tenant$	-6	-5
"tenants	-5	-5
"tengo	-12	-13
"tengo ese	-6	-5
"terminar	9	8
"test me	9	9
"testing	6	6
"testing me	6	6
"text	7	8
"text a	0	13
"text again	17	12
"text and	5	4
"text away	6	4
"text before	-6	6
"text dana	-6	-5
"text dont	12	7
"text every	-2	6
"text from	1	11
"text i	6	6
"text in	4	7
"text instead	-5	-8
"text it	10	9
"text less	9	15
"text list	4	4
"text lol	-6	-7
"text more	5	0
"text ok	11	11
"text on	-6	8
"text only	-13	-14
"text please	-11	-12
"text so	-16	0
"text stop	11	9
"text the	-6	-8
"text to	9	6
"text too	10	7
"text yet	-5	-7
"texteando	7	6
"textear	6	5
"textear$	6	5
"textearme	6	5
"textearme$	6	5
"texted stop	5	4
"texted the	3	3
"texted$	5	11
"textee	-4	8
"textee$	-5	7
"texteen	8	8
"texteen$	8	8
"textees	8	6
"texting	5	7
"texting again	7	5
"texting and	-1	8
"texting is	-10	-10
"texting my	8	5
"texting$	7	10
"texto	-12	-5
"texto$	-12	-5
"textos$	-2	9
"texts	3	9
"texts after	-1	10
"texts before	3	10
"texts from	-4	-7
"texts in	6	13
"texts please	-4	7
"texts to	6	6
"texts$	5	10
"than	-9	-9
"than two	-5	-5
"thanks	3	5
"thanks but	7	9
"thanks for	-8	-9
"thanks though	-4	-5
"thanks$	4	13
"that	-4	-5
"that building	-5	-6
"that i	2	11
"that kitchen	-7	-6
"that last	-6	-7
"that name	7	7
"that one	-14	-11
"that ones	-9	-8
"that stop	-8	-10
"that will	0	8
"that you	6	4
"that$	-4	-9
"thatll	3	8
"thats all	2	11
"thats enough	10	11
"thats it	3	4
"thats the	4	3
"the	-5	-5
"the 9th	4	5
"the agent	-4	-6
"the answer	5	7
"the area	-5	-6
"the baby	4	5
"the barking	-3	-6
"the base	-5	-6
"the best	-7	-8
"the blue	-4	-7
"the boat	1	10
"the box	-3	-3
"the buyer	-6	-6
"the cash	7	5
"the cat	-3	-4
"the check	-6	-8
"the city	-5	-5
"the condo	-2	6
"the contingency	-4	-5
"the cops	5	5
"the crap	7	8
"the details	-5	-5
"the dnc	7	6
"the dont	7	6
"the down	-6	-8
"the drip	10	8
"the driveway	-4	-4
"the email	-5	-3
"the emails	-6	11
"the end	-10	-9
"the file	-6	-7
"the flyer	-5	-4
"the foreclosure	-4	-6
"the ftc	7	7
"the furniture	-7	-7
"the grass	-8	-7
"the gym	-5	-6
"the highway	-8	-9
"the hoa	-10	-9
"the hospital	4	9
"the key	-6	-7
"the kids	-6	-7
"the last	12	12
"the law	7	4
"the lender	-3	-5
"the loan	-3	-7
"the lockbox	-5	-4
"the lot	-6	-7
"the meantime	6	6
"the messages	7	9
"the moment	4	7
"the month	-7	-7
"the morning	8	10
"the nearest	-6	-6
"the number	12	10
"the numbers	-9	-8
"the old	-6	-8
"the one	0	6
"the other	-9	-10
"the owner	4	9
"the person	7	5
"the phone	9	13
"the photographer	-5	-7
"the plug	4	7
"the police	6	5
"the price	-7	-7
"the real	6	6
"the report	7	7
"the rest	-5	-4
"the sale	-3	8
"the search	4	9
"the second	-7	-6
"the seller	-6	-6
"the showings	2	8
"the sign	-11	-11
"the solar	-5	-4
"the stager	-3	-4
"the state	5	6
"the sth	-7	-9
"the stop	-5	-6
"the taxes	-4	-5
"the tcpa	5	5
"the tenant	-7	-9
"the text	-3	-3
"the time	-3	-3
"the trust	-6	-6
"the weekend	-6	-5
"the whole	0	9
"the word	6	6
"the wrong	5	10
"the$	7	5
"their	-6	-7
"their phone	5	6
"them	-10	-12
"them stop	14	13
"them that	-6	-5
"them to	-6	-5
"them$	-7	-7
"then	-9	-5
"then please	6	5
"there alone	-9	-9
"there an	6	6
"these	17	15
"these messages	10	4
"these texts	15	7
"these to	8	8
"these$	14	15
"they	-13	-16
"they say	-5	-5
"they stop	-5	-2
"theyd	-6	-6
"theyd take	-6	-6
"thing off	4	4
"thing$	-6	-1
"think we	-3	-2
"think were	4	5
"think you	1	7
"think$	-9	-9
"thinking	-7	-9
"thinks	7	5
"thinks im	6	4
"third	7	6
"third time	6	5
"this	13	14
"this about	-5	-6
"this again	8	4
"this any-more	-5	6
"this apartment	-6	-8
"this chat	4	3
"this ends	4	5
"this group	5	4
"this has	5	3
"this hour	9	10
"this late	-2	11
"this line	7	7
"this list	11	11
"this month	-2	7
"this my	5	5
"this now	16	12
"this off	10	10
"this one	-13	-14
"this phone	-8	10
"this point	4	2
"this shit	7	5
"this spam	-3	10
"this thing	8	6
"this time	-9	4
"this to	13	13
"this was	9	13
"this week	-9	-3
"this weekend	-4	-5
"this$	5	7
"those	-6	-6
"those$	-6	-5
"though	-5	-7
"though$	-4	-5
"thought i	7	7
"thought this	5	12
"thread	-8	-7
"three	-5	-6
"three$	-9	-9
"through	-6	-5
"through my	11	10
"through the	-8	-8
"through this	-4	-5
"thru	-4	-7
"thursday	-7	-9
"thursday$	-6	-9
"tiene	8	7
"tiene el	8	6
"tiene mi	5	8
"tienen	8	8
"tienen harta	4	4
"tienen hasta	5	5
"til	-7	-5
"til i	-4	-3
"til spring	10	3
"till	-6	-11
"till i	-8	-7
"till we	-4	-2
"time buyer	-5	-5
"time to	5	5
"times	7	10
"times$	2	6
"tire	-4	-5
"tire$	-4	-5
"title	-4	-5
"title$	-4	-5
"to 4	-6	-7
"to 7726	6	5
"to anything	13	12
"to apologize	-7	-7
"to be	5	7
"to bother	-5	-7
"to bug	-6	-7
"to buy	8	15
"to call	-7	-13
"to close	-7	-8
"to do	8	8
"to drop	5	5
"to end	8	9
"to follow	4	3
"to god	5	5
"to hell	1	7
"to keep	17	17
"to know	-4	-3
"to leave	-4	-3
"to list	-7	-7
"to lose	5	5
"to make	5	5
"to me	-2	-9
"to my	-11	-4
"to opt-out	10	10
"to reach	-1	-3
"to see	-12	-13
"to send	6	7
"to someone	6	6
"to take	-6	-8
"to text	7	4
"to texts	10	4
"to this	12	11
"to write	6	7
"to$	-7	-7
"todavia	-6	-7
"todavia$	-5	-6
"toddler	4	9
"todo$	-12	3
"told you	10	9
"tomorrow	-5	-9
"tomorrow$	-9	-11
"tonight	-7	-8
"tonight$	-6	-7
"tony	8	7
"too late	5	15
"too much	7	10
"too pushy	9	4
"too small	-7	-7
"too$	-10	-10
"took	-6	-7
"took it	-6	-7
"touch	5	4
"touch$	6	6
"tour	-6	-6
"tour$	-6	-6
"town	-5	-5
"townhomes	-7	-8
"townhomes$	-7	-8
"trabajo	-6	-7
"trabajo$	-4	-6
"traffic	-6	-7
"traffic$	-5	-6
"trains	-7	-9
"treatment	6	6
"treatment please	6	6
"treatment$	6	6
"tree	10	10
"tree$	7	7
"tres	6	6
"tres veces	6	6
"trespassing	7	7
"trouble	6	4
"truck stop	-8	-7
"truck$	-6	-9
"true	-9	-10
"trust	-8	-8
"trust$	-4	-4
"try	8	5
"try again	-11	-8
"try me	10	8
"tu	7	7
"tuesday	-6	-7
"tuesday$	-5	-7
"turn on	-9	-10
"turn the	-1	-2
"turn this	6	5
"twice	-7	8
"twice$	7	5
"two	-9	-8
"two end	6	6
"two messages	-7	-7
"two years	2	8
"two$	-6	-8
"txtn	9	7
"txtn me	4	5
"typo	-8	-9
"typo$	-8	-9
"ugh off	5	5
"ugh stop	5	4
"ugh traffic	-4	-5
"ugh up	5	5
"ugh$	-11	9
"ultima	10	9
"ultimo	12	11
"ultimo mensajes	5	5
"una denuncia	7	7
"una vez	7	5
"under 300	-6	-6
"under contract	-12	-9
"understand	5	5
"understand$	5	5
"unfollow	9	8
"unit	-11	-12
"unit or	-6	-7
"unit$	-8	-9
"units	-4	-4
"unless	-2	10
"unless its	7	7
"unless you	-11	6
"unplug	5	4
"unprofessional	8	8
"unsolicited	11	9
"unsubscribe	4	3
"unsubscribe me	10	9
"unsubscribe thanks	6	6
"unsubscribe$	8	6
"until i	-3	9
"until then	6	3
"until we	-3	-3
"unwanted	10	8
"unwanted text	5	5
"up already	5	5
"up any-more	4	3
"up out	11	10
"up with	7	4
"update	-6	-5
"update$	-6	-5
"upgrades	-5	-6
"uppers	-5	-6
"uppers$	-5	-6
"ups	5	6
"ups$	5	6
"urge	-3	-5
"urgent	-7	-6
"urgent$	-7	-6
"us a	-5	-5
"us now	-6	-7
"us off	20	18
"us out	8	6
"us well	7	8
"us$	-3	-6
"use este	-5	-5
"use it	9	9
"use my	9	8
"use this	-6	-7
"used	-6	-6
"usted	-2	-3
"ustedes	7	6
"ustedes$	7	6
"va loan	-6	-8
"vacation	-9	3
"vale	7	8
"valve	-6	-6
"van	5	5
"van a	4	4
"vayanse	5	5
"vayase	5	4
"veces	8	8
"vecinos	-6	-6
"vende	-6	-6
"vende$	-5	-5
"vender	3	9
"vender$	3	10
"vendo	3	11
"vendo mi	3	7
"vendo$	3	11
"ver	-11	-11
"vete	5	5
"vez	5	7
"vez$	2	3
"view	-5	-5
"violating	3	3
"violation	5	5
"violation of	4	4
"vive	6	6
"vivir	-6	-8
"vivir en	-10	-11
"vivo	-6	-6
"vivo ahi	-6	-5
"voice	-6	-7
"voicemail	-8	-8
"voicemail$	-7	-7
"void	-6	-4
"voy a	14	13
"voy$	-10	-9
"vuelva	7	7
"vuelva a	7	7
"vultures	6	6
"vultures$	6	6
"wait	-6	-5
"waiting	-8	-9
"walk	6	6
"walk$	10	9
"walkable	-6	-6
"walkable$	-6	-6
"walkthrough	-5	-6
"want	11	9
"want an	-8	-8
"want it	-7	-9
"want nothing	4	3
"want off	12	14
"want out	5	5
"want texts	7	5
"want the	8	4
"want these	7	7
"want this	3	3
"want-to be	14	14
"want-to hear	6	8
"want-to list	-4	-5
"want-to opt-out	9	9
"want-to receive	10	4
"want-to stop	-8	-12
"want-to talk	14	14
"want-to unsubscribe	-9	-10
"want-to$	9	6
"wanted	7	3
"wanted$	8	3
"wants off	6	9
"wants these	6	5
"war	-5	-5
"war$	-5	-5
"warning	7	5
"warning$	10	10
"warranty	-6	-7
"was	-7	-5
"was it	-8	-10
"was off	6	5
"was on	-9	-11
"was the	9	13
"wasnt me	-5	9
"waste	5	8
"waste your	6	10
"wasting	7	9
"wasting my	8	5
"wasting your	4	9
"way stop	-6	-8
"way to	8	9
"way$	-10	-4
"we already	-8	-9
"we are	11	12
"we arent	10	9
"we bought	-6	-10
"we can	-5	-5
"we cant	10	8
"we come	9	9
"we do	-5	-5
"we find	-3	-3
"we get	-7	-7
"we good	2	7
"we have	0	9
"we leave	-3	-6
"we left	-4	-4
"we like	-6	-6
"we list	-7	-6
"we lost	-5	-5
"we love	-5	-6
"we moved	-6	-6
"we need	-11	-4
"we never	8	8
"we not	12	10
"we qualify	-5	-6
"we signed	-3	4
"we sold	-7	-6
"we stop	-3	-5
"we want	-11	-13
"we want-to	-7	-8
"we will	-4	9
"we wont	-6	-6
"we would	8	7
"website	-5	-6
"website$	-5	-6
"wed appreciate	6	6
"wed like	4	3
"wed$	-5	-4
"week and	5	2
"week please	3	11
"weekend	-11	-12
"weekend$	-6	-9
"weeks	-12	-8
"weird	2	6
"weird$	-5	6
"welcome	11	8
"welcome$	11	8
"well	3	7
"well call	7	8
"well pass	4	5
"well stop	-5	-6
"went	-5	-5
"went to	-5	-5
"were back	-5	-9
"were done	15	14
"were fine	2	5
"were flexible	-5	-5
"were going-to	-2	5
"were good	-6	-2
"were not	-6	-6
"were out	-11	3
"were under	-3	-5
"weve been	-4	-3
"what	-8	-8
"what a	-5	-5
"what can	-7	-9
"what else	-7	-7
"what if	-4	-4
"what is	-5	-7
"what now	7	10
"what ugh	-5	-7
"what would	-7	-9
"whatever	9	13
"whatever$	0	10
"whats	-10	-11
"whats it	6	3
"whats stopping	-3	-5
"whats up	-7	-7
"whats your	-7	-10
"when can	-9	-9
"when do	-5	-5
"when hell	5	5
"when its	-5	-6
"when pigs	6	5
"when you	-13	-14
"when$	-6	-7
"whenever	-8	-8
"whenever$	-8	-8
"whens	-7	-6
"whens the	-7	-6
"where i	5	4
"where is	4	3
"where$	-9	-10
"which	-9	-12
"which exit	-5	-5
"which part	4	4
"while	0	12
"who	3	1
"who asked	11	11
"who dis	-4	-5
"who gave	-4	9
"who is	-12	-12
"who pays	-5	-5
"who said	6	7
"who texts	9	8
"who ugh	9	13
"whoever	7	7
"whoever you	5	5
"whole	0	9
"whole thing	-5	8
"whos	-11	-10
"whos this	-8	-8
"why am	8	11
"why cant	9	7
"why did	-7	-9
"why text	-6	10
"why ugh	-5	-7
"why wont	4	5
"why would	-7	6
"widow	1	6
"widow$	1	6
"wife	-10	-9
"wife quit	-7	-7
"wife said	-9	4
"wife$	-7	-10
"wifes	8	8
"will	5	3
"will be	9	12
"will hear	5	5
"will stop	-5	-6
"will sue	5	4
"will you	4	3
"wipe	-6	-8
"wish	12	10
"wish to	11	9
"wishes	6	4
"with a	-7	-7
"with it	-10	7
"with my	-4	-6
"with that	-7	-10
"with them	-6	-8
"with these	10	3
"with this	13	10
"with us	-3	8
"with your	6	10
"withdraw	0	8
"withdraw my	10	8
"without me	-9	-9
"without these	9	8
"wont cancel	-8	-9
"wont leave	-6	-7
"wont stop	-4	-4
"wont you	4	5
"word	7	4
"work	-3	1
"work at	-4	-6
"working$	2	4
"works for	7	7
"works$	-13	-14
"worries	-4	-6
"worries$	-7	-7
"worry$	-6	-6
"worrying	-5	-6
"worrying about	-5	-6
"worst	-6	-3
"worth$	-3	-5
"would be	4	8
"would like	9	8
"would rather	-5	-4
"wouldnt	-2	-7
"wow$	-5	-7
"write	20	20
"write again	4	5
"write back	7	6
"write me	5	5
"write$	9	9
"writing	9	8
"writing$	7	7
"written	5	4
"written consent	5	4
"wrong address	-5	-5
"wrong button	-7	-7
"wrong code	-6	-6
"wrong day	-6	-9
"wrong guy	6	6
"wrong house	-5	-6
"wrong link	-8	-8
"wrong number	14	15
"wrong numero	9	9
"wrong person	10	11
"wrong realtor	-5	10
"wrong thread	-9	-7
"wrong tree	9	9
"wrong unit	-6	-7
"y	6	1
"y no	8	8
"y siguen	3	4
"y$	-7	-7
"ya	7	4
"ya basta	1	2
"ya chole	8	7
"ya compre	-6	-6
"ya dejenme	7	7
"ya dije	11	10
"ya estuvo	11	10
"ya fallecio	-9	5
"ya llegue	-7	-6
"ya los	7	7
"ya me	7	5
"ya para	-2	8
"ya parale	5	5
"ya parenle	5	5
"ya rentamos	-6	-7
"ya stop	3	3
"ya voy	-10	-9
"ya$	15	13
"yard	-8	-9
"yard$	-7	-7
"yeah$	-6	-9
"year	-3	9
"year$	4	9
"years	10	12
"years$	10	8
"yes	-11	-18
"yes i	-7	-6
"yes on	-4	-4
"yes please	-5	-4
"yes we	-5	-5
"yes$	-11	-12
"yet	-9	-8
"yet$	-7	-7
"yo le	-11	-12
"yo no	-7	11
"yo$	8	10
"you add	-11	-9
"you after	-6	-6
"you again	-3	5
"you be	-5	-4
"you bought	6	4
"you call	-3	-5
"you called	-5	-5
"you can	7	4
"you cancel	8	6
"you come	-10	-8
"you could	9	9
"you cut	-6	-7
"you do	-12	-13
"you ever	7	6
"you find	-11	-3
"you free	-6	-7
"you get	-2	11
"you got	8	6
"you help	-10	-10
"you if	5	6
"you in	8	7
"you keep	-10	12
"you know	2	8
"you lol	8	14
"you lost	-11	5
"you make	-9	-7
"you no-longer	5	4
"you not	5	1
"you permission	5	5
"you please	4	2
"you remove	8	9
"you say	-7	-7
"you send	-4	-7
"you show	-6	-6
"you sorry	-11	-4
"you still	2	10
"you text	2	8
"you texted	7	4
"you texting	-7	14
"you then	-6	-6
"you think	9	9
"you this	-6	6
"you to	13	13
"you turn	5	5
"you will	4	4
"you woke	6	14
"you work	-9	-8
"youll	5	4
"your blocked	6	5
"your broker	8	7
"your business	5	3
"your call	-5	-10
"your dont	9	9
"your email	-5	-6
"your help	-3	-3
"your lest	6	4
"your listings	8	6
"your mailing	4	4
"your message	-6	-9
"your messages	6	5
"your mother	9	6
"your number	-12	-13
"your one	6	7
"your own	10	7
"your records	8	8
"your robot	5	4
"your services	6	5
"your shoes	-5	-5
"your system	10	9
"your text	-12	-12
"your texts	14	11
"your$	5	5
"youre a	8	8
"youre blocked	5	5
"youre breaking	-8	-8
"youre fine	-5	-5
"youre like	9	9
"youre looking	8	4
"youre texting	9	3
"youre violating	3	3
"youre$	-9	-9
"yours	-9	-9
"yourself	7	7
"yourself$	6	6
"youve	10	9
"yrs	-5	-6
"yrs ago	-3	-4
"zero	9	5
"zip	9	7
"zip$	-12	-13
"zone	-8	-9
"zoom	-7	-8
"⛔	6	5
"✋	1	8
"✋$	-3	7
"❌$	-1	10
"👎$	-2	12
"💩	-3	10
"🔇	12	11
"🖕	1	10
"🖕$	-1	10
"😤	-3	11
"🙅$	-1	12
"🚫	4	7
"🚫$	3	7
"🛑	5	7
"🛑 🛑	6	3
"🛑$	2	6
"🤐	11	10
"🤮	-3	11
...AGAIN	-5	-7
...BLOCK	-7	-6
...BOT	18	17
...CANCEL	-14	-14
...DEAL	-5	-10
...ESCRIBIR	-8	-2
...FIGURE	-3	-8
...HOLD	-11	9
...HOLDBUT	-13	-8
...HOUSE	-6	-5
...INTEREST	5	3
...KEEP	-5	-7
...KIN	-2	-5
...LATE	-3	-9
...LAW	-4	-7
...LIST	6	4
...LOOKING	-5	-9
...ME	-5	-7
...MISTAKE	-7	-6
...MOVE	-4	-5
...NAME	-7	-2
...NUMBER	13	5
...OFF	6	3
...PART	-11	-14
...REACH	-8	-11
...REMOVE	10	11
...SEND	-11	-13
...STOP	-9	-12
...THESE	-3	-8
...THIRD	-6	-8
...TIME	-6	-12
...TIRED	-5	-8
...VIEW	-10	-8
...WRONG	-5	-8
...YES	-7	-10
<AGAIN	-10	-11
<BLOCK	-6	-6
<BOT	9	4
<CANCEL	-13	-14
<CURSE	-3	-7
<DEAL	-6	-3
<ESCRIBIR	-5	-8
<FIGURE	-6	-7
<GOAWAY	-10	-5
<HOLD	-4	-3
<HOLDBUT	21	14
<INTEREST	6	5
<LEAVE	-4	-9
<LIFE	-9	-8
<LIST	3	5
<NAME	-3	-7
<NOBODY	7	7
<NOT	-6	-12
<NUMBER	-8	-10
<OFF	-4	-6
<OUT	-9	-10
<PART	-8	-7
<REACH	-4	-8
<REACHING	-7	-9
<REMOVE	-15	-15
<SEND	-6	-5
<STOP	-19	-19
<TAKE	-10	-10
<THESE	6	5
<THIRD	-8	-7
<TIRED	-8	-8
<WHAT	8	3
>AGAIN	-10	-9
>ASK	-6	-8
>BOT	9	6
>CAN	-18	-21
>CONSENT	-7	-8
>DEAD	-5	8
>DEAL	-19	-20
>ESCRIBIR	-5	6
>FIGURE	-9	-11
>GOAWAY	1	2
>GREET	-10	-10
>HOLD	2	8
>HOLDBUT	-16	-14
>HOUSE	-10	-11
>I	-17	-16
>INTEREST	-6	9
>KEEP	-12	-12
>KIN	-19	-17
>LATE	-13	-12
>LIFE	-7	-12
>LOOKING	-5	-7
>ME	-6	-4
>MISTAKE	-9	-7
>MOVE	-16	-18
>MSGS	-11	-15
>MY	-15	-12
>NAME	-7	-7
>OUT	1	9
>PART	-15	-17
>REACH	-17	-11
>REACHING	-6	-11
>REMOVE	25	23
>STOP	22	16
>TAKE	-7	-6
>THEIRS	-4	-5
>THESE	-18	-19
>THIRD	-14	-15
>TIME	-15	-18
>TIRED	5	5
>VIEW	-8	-10
>WANT	-15	-16
>WHAT	-20	-23
>WRONG	-5	-6
>YES	-14	-17
>YOU	-16	-15
?	-20	-26
AGAIN$	11	11
AGAIN~FIGURE	-8	-10
AGAIN~GREET	3	-5
AGAIN~INTEREST	-2	10
AGAIN~LOOKING	4	6
AGAIN~MSGS	15	8
AGAIN~NUMBER	7	6
AGAIN~PART	-6	-6
AGAIN~REACH	12	9
AGAIN~STOP	-8	-6
AGAIN~THEIRS	7	6
AGAIN~THIRD	1	-7
AGAIN~TIME	-14	-9
AGAIN~YOU	7	5
AGAIN~a	7	4
AGAIN~and	7	6
AGAIN~de	-4	-5
AGAIN~happens	9	8
AGAIN~listed	-4	-7
AGAIN~of	3	4
AGAIN~or	7	6
AGAIN~than	-9	-10
AGAIN~to	4	8
AGAIN~two	-5	-5
AGAIN~y	4	4
ASK$	8	5
ASK~AGAIN	-3	-5
ASK~CAN	6	6
ASK~CANCEL	-6	-8
ASK~I	-2	-6
ASK~IF	6	6
ASK~KIN	-6	-6
ASK~LEAVE	7	7
ASK~MSGS	7	5
ASK~NOT	12	10
ASK~NUMBER	6	4
ASK~OUT	5	5
ASK~REACH	7	4
ASK~REMOVE	8	8
ASK~TAKE	-7	-6
ASK~THEIRS	-11	-13
ASK~THIRD	-10	-8
ASK~WHAT	-6	6
ASK~YES	-4	-3
ASK~YOU	16	16
ASK~a	-6	-6
ASK~about	-5	-4
ASK~de	10	8
ASK~for	9	9
ASK~la	9	8
ASK~now	8	6
ASK~times	7	6
ASK~to	-4	-2
ASK~twice	5	4
BLOCK	9	9
BLOCK$	12	15
BLOCK~BLOCK	7	6
BLOCK~CAN	-6	-7
BLOCK~DEAL	-7	-6
BLOCK~FIGURE	-7	-7
BLOCK~GREET	-8	-6
BLOCK~I	-7	-6
BLOCK~MOVE	-11	-10
BLOCK~NUMBER	10	10
BLOCK~OFF	-6	-5
BLOCK~THESE	10	6
BLOCK~TIME	-9	-8
BLOCK~YOU	15	14
BLOCK~as	7	6
BLOCK~carrier	5	5
BLOCK~for	-7	-5
BLOCK~in	-7	-7
BLOCK~on	-8	-6
BLOCK~the	-8	-6
BOT	6	7
BOT$	15	15
BOT~END	7	6
BOT~GREET	-6	-6
BOT~I	-6	-5
BOT~OFF	6	5
BOT~STOP	10	10
BOT~THESE	9	7
BOT~WANT	5	5
BOT~YOU	6	6
BOT~to	6	4
CAN	-8	-9
CAN$	-10	-3
CANCEL~FIGURE	-6	-8
CANCEL~ME	8	2
CANCEL~MSGS	19	8
CANCEL~NAME	-3	-6
CANCEL~THESE	-10	12
CANCEL~TIME	-5	-13
CANCEL~VIEW	-4	-8
CANCEL~YOU	11	6
CANCEL~all	4	7
CANCEL~en	-4	-8
CANCEL~la	-4	-6
CANCEL~on	-5	-7
CANCEL~porfavor	10	4
CANCEL~subscription	8	3
CANCEL~suscripcion	7	4
CANCEL~then	-4	6
CANCEL~to	8	6
CAN~ASK	7	8
CAN~BOT	-5	-7
CAN~CONSENT	-5	-7
CAN~DEAL	-6	-8
CAN~END	8	9
CAN~ESCRIBIR	-6	-6
CAN~FIGURE	-9	-7
CAN~GOAWAY	7	5
CAN~HOLD	-7	-9
CAN~HOLDBUT	10	4
CAN~HOUSE	-15	-5
CAN~IF	-3	-5
CAN~LIFE	5	5
CAN~LOOKING	-7	6
CAN~MISTAKE	-4	-4
CAN~MSGS	3	13
CAN~NAME	-5	-13
CAN~NOBODY	-4	-6
CAN~NOT	8	4
CAN~OUT	14	15
CAN~PART	-14	-12
CAN~REMOVE	5	4
CAN~SEND	-7	-10
CAN~STOP	9	8
CAN~THEIRS	-16	-17
CAN~THIRD	-10	-7
CAN~TIRED	4	3
CAN~VIEW	-4	-7
CAN~YES	-5	-12
CAN~already	-7	-7
CAN~anytime	-6	-4
CAN~backup	-6	-6
CAN~best	-7	-7
CAN~buyer	-7	-7
CAN~considered	-2	-4
CAN~de	12	12
CAN~dejar	6	5
CAN~fax	6	5
CAN~fine	-7	-11
CAN~for	4	0
CAN~full	7	6
CAN~give	7	8
CAN~going-to	-8	-8
CAN~gone	0	7
CAN~good	-8	-9
CAN~hablar	-9	-9
CAN~hard	8	7
CAN~hear	5	5
CAN~la	8	8
CAN~market	-6	-7
CAN~new	-5	-6
CAN~on	-8	-10
CAN~one	5	7
CAN~opt	-5	-4
CAN~park	-5	-5
CAN~pay	-6	-7
CAN~please	6	6
CAN~porfavor	5	5
CAN~real	-5	-6
CAN~really	-6	-7
CAN~resend	-5	-5
CAN~ridiculous	-7	-6
CAN~right	-4	-5
CAN~search	-3	-6
CAN~second	4	4
CAN~sentence	5	5
CAN~ser	-2	-5
CAN~shut	6	4
CAN~skip	6	4
CAN~some	9	9
CAN~something	-6	-6
CAN~sorry	-5	-7
CAN~talk	-6	-7
CAN~the	-3	-8
CAN~turn	2	1
CAN~two	-4	-4
CAN~warning	4	4
CAN~way	5	6
CAN~worry	-6	-6
CONSENT~CAN	-7	-6
CONSENT~LIST	10	11
CONSENT~NAME	-3	-4
CONSENT~OFF	14	13
CONSENT~REACH	1	1
CONSENT~THIRD	-7	-4
CONSENT~TIME	-5	-7
CONSENT~WHAT	-3	-4
CONSENT~another	-4	-4
CONSENT~someone	2	9
CONSENT~to	6	7
CONSENT~with	-4	6
CURSE	8	10
CURSE$	10	9
CURSE~DEAL	-5	-6
CURSE~END	5	5
CURSE~HOUSE	9	7
CURSE~I	-6	-7
CURSE~LIFE	-4	-5
CURSE~ME	12	6
CURSE~MSGS	5	2
CURSE~MY	5	6
CURSE~NOT	-9	-2
CURSE~NUMBER	5	5
CURSE~OFF	10	7
CURSE~REACHING	6	3
CURSE~REMOVE	5	4
CURSE~STOP	15	10
CURSE~TAKE	11	4
CURSE~THESE	-8	9
CURSE~WANT	-5	-7
CURSE~YES	-12	-12
CURSE~YOU	15	9
CURSE~a	-6	-7
CURSE~about	8	6
CURSE~freezes	5	5
CURSE~thats	-7	-8
CURSE~up	5	5
DEAD	-5	14
DEAD~DEAL	-6	-9
DEAD~ME	9	1
DEAD~THESE	-2	-6
DEAD~TIME	9	14
DEAD~en	6	6
DEAD~in	-1	9
DEAD~y	-4	-6
DEAL	-8	-7
DEAL$	-7	-5
DEAL~BLOCK	-10	-10
DEAL~END	-6	-5
DEAL~FIGURE	-10	-9
DEAL~GREET	6	6
DEAL~HOUSE	9	9
DEAL~I	-8	-8
DEAL~KEEP	-5	-6
DEAL~LATE	-3	-8
DEAL~LIST	8	7
DEAL~MOVE	-11	-14
DEAL~MSGS	3	8
DEAL~MY	7	5
DEAL~NAME	-7	-8
DEAL~NUMBER	6	6
DEAL~REACH	9	8
DEAL~REACHING	12	9
DEAL~REMOVE	-10	-10
DEAL~STOP	7	3
DEAL~THEIRS	-4	-7
DEAL~THESE	4	8
DEAL~THIRD	-5	-8
DEAL~TIME	-11	-14
DEAL~TIRED	-12	-12
DEAL~VIEW	-10	-8
DEAL~YES	-9	-13
DEAL~another	-3	-6
DEAL~as	5	5
DEAL~at	-6	-6
DEAL~con	6	6
DEAL~else	8	6
DEAL~en	-3	-7
DEAL~esta	-5	-4
DEAL~fast	-5	-5
DEAL~for	-3	-7
DEAL~from	-2	-5
DEAL~history	-6	-7
DEAL~la	-4	-9
DEAL~little	-5	-9
DEAL~officer	-3	-4
DEAL~please	4	10
DEAL~so	5	0
DEAL~up	4	5
DEAL~war	-5	-5
DEAL~with	-8	-5
END$	11	7
END~ASK	-6	-5
END~CAN	-10	-11
END~DEAL	-10	-5
END~END	-8	-7
END~FIGURE	-8	-10
END~GREET	6	3
END~HOUSE	-7	-8
END~MOVE	12	11
END~MSGS	9	-2
END~MY	2	5
END~NAME	-7	-10
END~NUMBER	-6	-7
END~OFF	-8	-8
END~STOP	5	5
END~THIRD	2	7
END~TIME	3	0
END~WANT	5	3
END~YES	7	4
END~YOU	9	9
END~a	-6	-4
END~and	-4	-5
END~conversation	8	7
END~de	-4	-5
END~for	-10	-11
END~in	-4	-6
END~of	-6	-9
END~one	7	7
END~or	-7	-8
END~please	8	6
END~search	-7	7
END~time	8	8
END~warning	9	8
ESCRIBIENDO	9	6
ESCRIBIENDO~MSGS	6	7
ESCRIBIENDO~a	7	7
ESCRIBIENDO~porfavor	-6	-6
ESCRIBIR	9	11
ESCRIBIR$	11	10
ESCRIBIR~AGAIN	8	6
ESCRIBIR~BLOCK	5	5
ESCRIBIR~ESCRIBIR	4	3
ESCRIBIR~ME	11	10
ESCRIBIR~MISTAKE	0	6
ESCRIBIR~MOVE	5	7
ESCRIBIR~NOT	1	6
ESCRIBIR~NUMBER	-4	-5
ESCRIBIR~TIME	-6	6
ESCRIBIR~YOU	5	4
ESCRIBIR~este	6	7
ESCRIBIR~la	2	6
ESCRIBIR~otra	6	5
ESCRIBIR~otro	-4	-5
ESCRIBIR~porfavor	9	9
ESCRIBIR~tan	-4	6
FIGURE	-5	-6
FIGURE$	-13	-11
FIGURE~CAN	-6	-6
FIGURE~DEAL	-9	-9
FIGURE~FIGURE	-6	-11
FIGURE~GOAWAY	-5	-6
FIGURE~LIST	-5	-4
FIGURE~MOVE	-7	-6
FIGURE~MSGS	1	11
FIGURE~MY	-5	-5
FIGURE~OFF	-10	-13
FIGURE~REACH	10	15
FIGURE~REACHING	6	6
FIGURE~THESE	9	9
FIGURE~TIRED	-8	-9
FIGURE~VIEW	5	5
FIGURE~WHAT	-5	-7
FIGURE~YOU	7	7
FIGURE~and	8	6
FIGURE~ft	-5	-4
FIGURE~have	-4	-6
FIGURE~in	7	10
FIGURE~la	7	7
FIGURE~of	8	7
FIGURE~on	-2	-2
FIGURE~or	-5	-5
FIGURE~per	11	11
FIGURE~percent	-4	-4
FIGURE~please	-7	-10
FIGURE~right	-6	-10
FIGURE~stops	-5	-6
FIGURE~way	-6	-8
GOAWAY	11	7
GOAWAY$	6	9
GOAWAY~AGAIN	8	4
GOAWAY~CURSE	6	6
GOAWAY~GREET	-7	-9
GOAWAY~HOUSE	-10	-8
GOAWAY~LIFE	6	6
GOAWAY~MOVE	4	5
GOAWAY~MY	1	8
GOAWAY~NOT	12	7
GOAWAY~THESE	9	8
GOAWAY~TIME	6	5
GOAWAY~WHAT	-6	-5
GOAWAY~YOU	-10	-10
GOAWAY~a	2	5
GOAWAY~al	7	6
GOAWAY~diablo	5	5
GOAWAY~for	-6	-9
GOAWAY~in	-7	-3
GOAWAY~la	6	5
GOAWAY~👋	5	4
GREET	-6	-2
GREET$	-7	-2
GREET~GREET	-5	-5
GREET~HOLDBUT	5	7
GREET~HOUSE	-8	-9
GREET~I	-1	-6
GREET~IF	-5	-5
GREET~KIN	3	4
GREET~LIFE	-4	-6
GREET~MSGS	8	2
GREET~NOT	11	14
GREET~NUMBER	6	6
GREET~WHAT	-9	-8
GREET~WRONG	5	6
GREET~YOU	-7	-9
GREET~a	-9	-8
GREET~called	-4	-2
GREET~for	-8	-9
GREET~got	5	6
GREET~jk	4	5
GREET~on	-6	-6
GREET~please	6	5
GREET~por	-2	-7
GREET~so	-2	-4
GREET~though	-4	-5
GREET~time	-4	-4
HOLD	-8	8
HOLDBUT	-9	-1
HOLDBUT~AGAIN	5	4
HOLDBUT~CAN	-10	-14
HOLDBUT~DEAL	-6	-10
HOLDBUT~ESCRIBIR	2	9
HOLDBUT~FIGURE	-5	-4
HOLDBUT~GOAWAY	5	5
HOLDBUT~I	-3	-9
HOLDBUT~IF	8	10
HOLDBUT~LIST	-3	-5
HOLDBUT~LOOKING	-2	-7
HOLDBUT~ME	2	3
HOLDBUT~MSGS	-1	-9
HOLDBUT~NAME	0	4
HOLDBUT~NOT	8	13
HOLDBUT~OFF	11	8
HOLDBUT~REACH	0	12
HOLDBUT~REACHING	-8	-1
HOLDBUT~REMOVE	13	11
HOLDBUT~STOP	18	12
HOLDBUT~THESE	0	10
HOLDBUT~VIEW	-5	-5
HOLDBUT~YES	2	-7
HOLDBUT~YOU	-4	-10
HOLDBUT~a	-8	-12
HOLDBUT~any	-6	-7
HOLDBUT~anytime	-3	-7
HOLDBUT~at	-8	-7
HOLDBUT~changed	-7	-5
HOLDBUT~for	3	-2
HOLDBUT~have	-3	-10
HOLDBUT~its	7	6
HOLDBUT~on	7	4
HOLDBUT~por	-3	-5
HOLDBUT~two	-3	-9
HOLDBUT~with	-4	-7
HOLD~MSGS	0	7
HOLD~MY	9	7
HOLD~OFF	-10	5
HOLD~TIME	10	2
HOLD~a	8	-2
HOLD~for	12	3
HOLD~now	8	1
HOLD~please	-10	-4
HOLD~porfavor	3	9
HOLD~search	15	5
HOUSE	-11	-10
HOUSE$	-11	-8
HOUSE~CAN	0	-5
HOUSE~DEAL	-7	-9
HOUSE~END	-2	-6
HOUSE~GREET	-6	-10
HOUSE~HOLDBUT	-6	-9
HOUSE~HOUSE	-8	-9
HOUSE~I	-7	-9
HOUSE~IF	-6	-8
HOUSE~LEAVE	-8	-9
HOUSE~LIFE	7	8
HOUSE~LOOKING	6	4
HOUSE~MSGS	4	7
HOUSE~MY	3	-8
HOUSE~NAME	-4	-5
HOUSE~NOT	5	9
HOUSE~NUMBER	-6	-6
HOUSE~OFF	-10	-5
HOUSE~TIME	8	2
HOUSE~VIEW	-4	-7
HOUSE~WANT	-7	-9
HOUSE~YOU	-6	-5
HOUSE~agreement	-2	-4
HOUSE~de	-6	-7
HOUSE~else	7	7
HOUSE~expired	6	6
HOUSE~for	8	8
HOUSE~from	-7	-8
HOUSE~in	-7	-8
HOUSE~now	1	7
HOUSE~of	-7	-3
HOUSE~search	-6	-8
HOUSE~someone	5	5
HOUSE~to	6	4
HOUSE~uppers	-5	-6
IF~AGAIN	12	8
IF~CAN	-1	13
IF~CANCEL	-6	-7
IF~FIGURE	-10	6
IF~HOLDBUT	9	7
IF~KIN	6	6
IF~LIFE	-5	-8
IF~MOVE	-9	-7
IF~NOT	2	5
IF~OFF	-8	-10
IF~REACHING	4	3
IF~STOP	9	8
IF~VIEW	4	5
IF~WANT	3	8
IF~a	6	9
IF~find	-3	-3
IF~from	5	5
IF~gone	-8	-7
IF~la	4	4
IF~madre	4	4
IF~something	-4	10
IF~stopped	7	7
IF~then	12	8
IF~van	5	4
INTEREST~AGAIN	-6	3
INTEREST~GREET	3	9
INTEREST~HOUSE	-6	-9
INTEREST~MSGS	11	6
INTEREST~NOT	6	6
INTEREST~REMOVE	11	7
INTEREST~de	7	5
INTEREST~in	3	-9
INTEREST~please	8	3
INTEREST~the	-5	-10
I~BLOCK	8	7
I~CAN	1	7
I~CONSENT	6	7
I~DEAL	-5	-7
I~END	11	3
I~ESCRIBIR	-14	9
I~FIGURE	8	5
I~GOAWAY	-7	-7
I~GREET	8	7
I~HOLDBUT	-2	-9
I~IF	6	7
I~INTEREST	-12	-10
I~KEEP	-5	-7
I~LATE	-9	-13
I~LAW	7	5
I~LIST	4	3
I~LOOKING	-7	-5
I~ME	4	11
I~MISTAKE	-8	-4
I~MOVE	-5	-10
I~MSGS	-6	3
I~NOBODY	8	6
I~OFF	-7	-7
I~PART	-9	-9
I~STOP	7	5
I~TIME	-8	-7
I~VIEW	-7	-8
I~WHAT	4	11
I~accept	7	6
I~accepted	-3	-6
I~action	5	5
I~afford	9	8
I~all	2	11
I~and	-6	-8
I~any	7	6
I~anyone	-1	9
I~at	-5	-4
I~being	-4	8
I~bought	-7	-10
I~business	-6	4
I~calls	-2	-5
I~check	-11	-8
I~consented	6	5
I~dare	7	8
I~deaf	-4	-5
I~dialed	3	5
I~else	-8	-6
I~find	-7	-8
I~fine	6	13
I~flexible	-5	-5
I~for	7	6
I~give	-5	5
I~giving	-3	5
I~god	7	6
I~good	-4	11
I~got	-3	-5
I~had	4	5
I~hear	8	6
I~heard	-10	-8
I~hereby	3	2
I~hit	-11	-3
I~hope	-7	-7
I~kept	-4	-4
I~la	10	4
I~let	-6	-7
I~liked	-8	-9
I~mean	7	6
I~meant	-5	-6
I~mind	4	10
I~miss	4	5
I~missed	-6	-7
I~nicely	8	7
I~nights	-4	-3
I~now	-8	-1
I~or	5	5
I~own	4	9
I~owner	5	4
I~pedi	9	7
I~per	7	6
I~playing	3	3
I~please	6	5
I~promise	-4	-4
I~replying	3	6
I~sent	-8	-8
I~set	-5	8
I~smoking	-6	-5
I~someone	-10	-9
I~something	3	10
I~sorry	1	7
I~spell	10	7
I~spoke	7	7
I~talk	9	7
I~think	5	8
I~til	-4	-8
I~twice	5	4
I~under	-3	-5
I~up	-2	9
I~worry	-6	-6
KEEP	-14	-14
KEEP$	-9	-8
KEEP~GREET	11	10
KEEP~IF	7	3
KEEP~INTEREST	-7	-7
KEEP~LIST	-2	4
KEEP~LOOKING	-4	-8
KEEP~ME	2	10
KEEP~TAKE	8	6
KEEP~THESE	-5	-5
KEEP~WANT	-7	-7
KEEP~YOU	-9	-8
KEEP~the	-5	-6
KIN~CAN	1	6
KIN~DEAD	6	12
KIN~DEAL	-8	-11
KIN~END	5	4
KIN~LIFE	4	3
KIN~LIST	4	2
KIN~MOVE	-5	-4
KIN~MSGS	11	4
KIN~NOT	-3	9
KIN~OFF	9	6
KIN~STOP	-12	-13
KIN~TAKE	9	8
KIN~TIME	12	11
KIN~VIEW	6	5
KIN~WHAT	7	6
KIN~YES	-7	-8
KIN~about	-9	-12
KIN~both	7	6
KIN~by	-5	-5
KIN~called	-1	9
KIN~emergency	3	9
KIN~had	-4	-4
KIN~has	5	5
KIN~know	10	8
KIN~la	6	6
KIN~of	-6	-10
KIN~one	-6	-9
KIN~says	4	7
KIN~sorry	7	9
KIN~y	-3	-6
LATE	-15	-4
LATE~GREET	-3	-8
LATE~THESE	1	9
LATE~to	-11	1
LAW	15	12
LAW$	16	18
LAW~BLOCK	-4	-4
LAW~END	-7	-6
LAW~LAW	10	10
LAW~LEAVE	6	5
LAW~ME	7	4
LAW~MY	4	4
LAW~NOT	-4	-3
LAW~NUMBER	3	3
LAW~REACHING	6	5
LAW~REMOVE	3	3
LAW~THESE	-6	-6
LAW~THIRD	-6	-6
LAW~TIME	-6	-7
LAW~WANT	-7	-9
LAW~YES	5	4
LAW~YOU	7	4
LAW~action	5	5
LAW~filed	5	5
LAW~of	4	4
LAW~on	-7	-7
LAW~review	-7	-7
LAW~says	-9	-9
LAW~siguen	5	4
LAW~suite	-5	-5
LEAVE$	7	5
LEAVE~DEAL	-8	-10
LEAVE~END	8	9
LEAVE~ESCRIBIENDO	7	8
LEAVE~ESCRIBIR	7	7
LEAVE~HOLDBUT	-5	-5
LEAVE~HOUSE	-9	-8
LEAVE~I	-6	-7
LEAVE~LATE	-3	-7
LEAVE~LAW	4	4
LEAVE~LEAVE	15	14
LEAVE~LIFE	-7	-8
LEAVE~LIST	11	11
LEAVE~MOVE	-9	-9
LEAVE~MSGS	-7	-9
LEAVE~PART	-10	-11
LEAVE~REACHING	11	14
LEAVE~TAKE	10	10
LEAVE~TIME	-3	4
LEAVE~VIEW	-10	-10
LEAVE~YES	4	8
LEAVE~at	-8	-9
LEAVE~avisarme	-4	-4
LEAVE~de	10	9
LEAVE~en	10	7
LEAVE~from	7	8
LEAVE~in	6	4
LEAVE~la	-7	-8
LEAVE~now	-9	-10
LEAVE~please	11	12
LEAVE~porfavor	8	7
LEAVE~possible	4	2
LEAVE~preguntar	11	12
LEAVE~ready	-7	-8
LEAVE~two	-7	-7
LEAVE~un	-10	-11
LEAVE~voicemail	-4	-5
LEAVE~with	-7	-7
LIFE	-11	-12
LIFE$	-10	-7
LIFE~HOLDBUT	-3	-7
LIFE~HOUSE	-6	-7
LIFE~ME	7	8
LIFE~NAME	-7	-6
LIFE~NUMBER	-8	-8
LIFE~REACH	-3	-6
LIFE~THESE	9	8
LIFE~WANT	-5	-6
LIFE~bad	-8	-7
LIFE~so	-6	-6
LIFE~someone	3	8
LIFE~stops	-5	-7
LIFE~time	-6	-6
LIFE~to	-8	-7
LIFE~two	-5	-6
LIST$	9	7
LIST~CAN	-6	-8
LIST~FIGURE	-6	-7
LIST~LIST	4	2
LIST~ME	2	1
LIST~TAKE	-5	-5
LIST~THESE	-10	-11
LIST~TIME	-3	-8
LIST~for	4	2
LIST~in	-5	-5
LIST~now	3	3
LIST~of	-10	-9
LIST~period	7	7
LIST~please	10	11
LIST~porfavor	4	5
LIST~says	-4	-5
LOOKING	-7	2
LOOKING$	-6	7
LOOKING~AGAIN	-8	8
LOOKING~GREET	-3	-9
LOOKING~MY	-3	-6
LOOKING~NAME	-3	-4
LOOKING~TAKE	-8	-10
LOOKING~THIRD	-3	-5
LOOKING~in	-3	-7
LOOKING~now	15	9
LOOKING~please	-1	-6
LOOKING~the	8	4
ME~AGAIN	9	6
ME~ASK	-3	7
ME~CAN	6	6
ME~CURSE	8	7
ME~END	-3	-4
ME~ESCRIBIENDO	7	7
ME~ESCRIBIR	4	3
ME~FIGURE	-7	-6
ME~GREET	-4	-7
ME~HOLD	6	11
ME~LATE	-2	8
ME~LEAVE	12	10
ME~MOVE	-6	-8
ME~NOBODY	8	5
ME~NUMBER	-13	-15
ME~OFF	10	13
ME~OUT	8	8
ME~REACHING	7	5
ME~STOP	-8	-9
ME~THEIRS	-6	-6
ME~TIME	-7	-6
ME~TIRED	9	8
ME~VIEW	0	9
ME~WANT	8	7
ME~WHAT	3	10
ME~a	-1	-3
ME~about	10	6
ME~any	6	7
ME~as	6	6
ME~comma	7	5
ME~contestado	-5	-5
ME~cosas	5	5
ME~dar	6	6
ME~details	-5	-5
ME~doy	6	6
ME~else	11	10
ME~esa	-6	-5
ME~esta	7	7
ME~este	6	6
ME~from	5	4
ME~gone	9	7
ME~ha	-5	-5
ME~han	-5	-5
ME~hanging	-4	-6
ME~in	-7	-9
ME~its	8	8
ME~las	-4	-5
ME~lest	6	4
ME~llamado	-5	-5
ME~marcar	2	10
ME~mude	5	4
ME~next	9	2
ME~now	-4	0
ME~of	11	9
ME~on	-6	-8
ME~one-more	8	7
ME~paro	-7	-8
ME~pin	-6	-6
ME~tan	-2	5
ME~tienen	8	8
ME~time	10	10
ME~too	-7	-8
ME~two	-7	-8
ME~un	-5	-5
ME~urge	-3	-5
ME~voicemail	-5	-5
ME~with	-4	-7
MISTAKE~CAN	-6	-7
MISTAKE~HOUSE	-4	-7
MISTAKE~REACH	0	12
MISTAKE~STOP	-6	-7
MISTAKE~THESE	-6	-7
MISTAKE~de	-7	-9
MISTAKE~hit	-5	-6
MOVE	-3	-5
MOVE$	-5	-6
MOVE~BLOCK	8	8
MOVE~CAN	9	8
MOVE~CONSENT	-6	-5
MOVE~CURSE	7	5
MOVE~END	-11	-4
MOVE~FIGURE	-4	-3
MOVE~GOAWAY	14	12
MOVE~I	12	13
MOVE~LATE	-6	-7
MOVE~LEAVE	-8	-7
MOVE~ME	-6	-5
MOVE~MOVE	6	5
MOVE~MSGS	-8	-6
MOVE~MY	8	11
MOVE~NUMBER	8	7
MOVE~OUT	9	10
MOVE~REACH	10	9
MOVE~THESE	6	6
MOVE~TIME	-7	-9
MOVE~VIEW	-7	-7
MOVE~WANT	8	8
MOVE~YOU	-2	-3
MOVE~a	6	8
MOVE~ahead	-6	-6
MOVE~an	5	6
MOVE~burner	5	8
MOVE~else	8	8
MOVE~es	4	3
MOVE~hay	4	6
MOVE~in	-9	-9
MOVE~little	8	8
MOVE~name	5	5
MOVE~now	-3	-3
MOVE~on	0	7
MOVE~please	7	7
MOVE~poner	5	5
MOVE~someone	6	6
MOVE~too	-4	-4
MOVE~una	5	5
MOVE~way	6	6
MSGS	4	6
MSGS$	9	10
MSGS~AGAIN	8	7
MSGS~END	8	8
MSGS~FIGURE	1	13
MSGS~GREET	3	-4
MSGS~HOLDBUT	-7	-10
MSGS~I	-9	-7
MSGS~IF	2	15
MSGS~MOVE	10	7
MSGS~MSGS	12	8
MSGS~OFF	4	5
MSGS~STOP	8	5
MSGS~THEIRS	5	5
MSGS~THESE	-2	7
MSGS~TIME	-10	7
MSGS~WANT	-2	9
MSGS~WHAT	-5	-8
MSGS~YOU	-9	-3
MSGS~a	4	11
MSGS~by	6	2
MSGS~fine	-6	-9
MSGS~for	6	12
MSGS~from	-9	-12
MSGS~good	-8	-5
MSGS~in	8	11
MSGS~must	4	3
MSGS~please	4	10
MSGS~porfavor	1	11
MSGS~really	10	8
MSGS~then	7	5
MSGS~til	8	5
MSGS~y	5	5
MY$	11	11
MY~AGAIN	7	7
MY~ASK	3	6
MY~BLOCK	-8	-9
MY~CAN	9	8
MY~CONSENT	7	6
MY~DEAL	-3	-4
MY~END	-14	-13
MY~FIGURE	-2	-6
MY~GOAWAY	0	7
MY~HOLDBUT	-1	-5
MY~LIST	5	4
MY~NAME	-5	-6
MY~NOT	7	14
MY~NUMBER	10	14
MY~OFF	8	11
MY~OUT	-8	-9
MY~REMOVE	7	6
MY~STOP	-8	-9
MY~TAKE	12	10
MY~THEIRS	5	4
MY~TIRED	-4	-6
MY~WHAT	5	4
MY~YES	7	8
MY~about	-7	-4
MY~agreement	-5	5
MY~already	-9	-9
MY~as	-7	-8
MY~bad	-7	-4
MY~billboard	8	6
MY~business	-3	5
MY~by	-4	1
MY~calendar	-4	-4
MY~called	-1	9
MY~calls	-4	-5
MY~carrier	5	5
MY~coworker	-4	-5
MY~dialed	2	9
MY~elsewhere	-8	0
MY~expired	6	6
MY~favorite	-4	-5
MY~had	-4	-4
MY~handles	-3	-5
MY~inbox	10	10
MY~keeps	4	5
MY~mind	6	11
MY~moms	-3	-3
MY~new	-5	-6
MY~now	14	11
MY~of	10	6
MY~officer	-3	-4
MY~one	-9	4
MY~plans	-3	5
MY~porfavor	3	3
MY~reads	3	5
MY~says	3	6
MY~sons	5	5
MY~stopped	-7	-3
MY~thinks	6	4
MY~way	-5	-7
MY~wifes	9	7
NAME~ASK	5	5
NAME~CAN	-8	-8
NAME~END	-3	-5
NAME~FIGURE	-5	-5
NAME~I	6	7
NAME~LIST	-6	-7
NAME~MOVE	10	9
NAME~MY	-13	-13
NAME~OFF	-9	-9
NAME~REACHING	7	7
NAME~SEND	6	5
NAME~STOP	9	9
NAME~THESE	6	7
NAME~TIME	-5	-8
NAME~YOU	5	7
NAME~ones	-5	-4
NAME~please	7	6
NAME~the	-6	-8
NOBODY~AGAIN	9	8
NOBODY~ASK	6	5
NOBODY~CAN	-4	-6
NOBODY~DEAL	2	4
NOBODY~FIGURE	-8	-7
NOBODY~GREET	2	8
NOBODY~HOUSE	9	7
NOBODY~LEAVE	7	2
NOBODY~ME	-14	-6
NOBODY~MSGS	9	8
NOBODY~MY	-8	-9
NOBODY~NAME	7	7
NOBODY~REACH	-9	-10
NOBODY~REACHING	-4	-6
NOBODY~STOP	-8	-8
NOBODY~THESE	11	10
NOBODY~YOU	11	9
NOBODY~by	7	7
NOBODY~called	-6	-7
NOBODY~ese	5	5
NOBODY~for	4	13
NOBODY~has	-6	-7
NOBODY~in	5	4
NOBODY~name	7	7
NOBODY~named	7	7
NOBODY~nombre	5	5
NOBODY~now	-7	-7
NOBODY~please	8	7
NOBODY~the	-3	-5
NOBODY~to	9	7
NOBODY~up	-5	-6
NOT$	11	12
NOT~AGAIN	14	17
NOT~ASK	8	6
NOT~BLOCK	-9	-8
NOT~CANCEL	-16	-17
NOT~CONSENT	12	12
NOT~END	-17	-18
NOT~ESCRIBIENDO	15	14
NOT~ESCRIBIR	7	7
NOT~GOAWAY	-8	-7
NOT~GREET	5	12
NOT~HOLD	-6	-10
NOT~HOLDBUT	-3	-9
NOT~I	-6	-5
NOT~INTEREST	-3	23
NOT~KEEP	-8	-8
NOT~LATE	-4	3
NOT~LAW	4	3
NOT~LEAVE	-5	-8
NOT~LIFE	-13	-5
NOT~LIST	11	9
NOT~MOVE	7	3
NOT~MSGS	15	21
NOT~MY	-5	-10
NOT~NAME	17	11
NOT~NOT	12	4
NOT~OFF	-8	-9
NOT~OUT	-8	-9
NOT~PART	-3	-4
NOT~REACH	13	15
NOT~REACHING	11	11
NOT~REMOVE	-24	-25
NOT~SEND	9	10
NOT~STOP	-11	-16
NOT~TIRED	-7	-8
NOT~VIEW	-4	-7
NOT~WHAT	14	16
NOT~YES	7	10
NOT~YOU	6	5
NOT~about	-14	-10
NOT~accept	7	6
NOT~afford	4	8
NOT~ahi	-6	-5
NOT~al	-8	-8
NOT~all	-4	-9
NOT~and	7	4
NOT~another	11	9
NOT~answering	-5	-6
NOT~any	9	4
NOT~anyone	-7	-3
NOT~apologize	-7	-7
NOT~avisarme	-4	-4
NOT~bad	-8	-8
NOT~big	-6	-5
NOT~biggie	-8	-8
NOT~billboard	8	6
NOT~bought	-10	-9
NOT~busca	5	4
NOT~calls	7	7
NOT~communication	9	8
NOT~contestado	-5	-5
NOT~correo	-7	-7
NOT~cosas	5	5
NOT~de	-11	-11
NOT~di	7	7
NOT~either	9	8
NOT~el	-4	-5
NOT~es	11	13
NOT~este	7	7
NOT~esten	7	7
NOT~estoy	-12	7
NOT~fancy	-6	-6
NOT~far	-5	-6
NOT~find	-7	-8
NOT~first	7	5
NOT~flood	-5	-6
NOT~for	3	5
NOT~from	-5	-7
NOT~fui	-3	9
NOT~future	7	3
NOT~gave	3	4
NOT~giving	-7	-8
NOT~good	5	20
NOT~got	-6	-10
NOT~ha	-5	-5
NOT~han	-5	-5
NOT~have	-4	-7
NOT~hay	-6	-6
NOT~heard	-7	-6
NOT~help	-4	9
NOT~hint	6	6
NOT~hit	8	8
NOT~hurry	-9	-10
NOT~in	6	6
NOT~informacion	11	9
NOT~know	4	8
NOT~la	-7	-6
NOT~lead	7	5
NOT~let	-7	-8
NOT~llamado	-5	-5
NOT~lo	5	5
NOT~luck	-5	-5
NOT~make	-5	-8
NOT~many	-6	8
NOT~market	-1	8
NOT~marketing	11	11
NOT~mean	-6	-5
NOT~means	6	5
NOT~million	8	6
NOT~mind	-9	-3
NOT~moment	4	7
NOT~momento	-9	6
NOT~mucho	-9	-9
NOT~necessary	-1	8
NOT~new	-5	-8
NOT~next	4	6
NOT~now	-13	6
NOT~ocupamos	-4	-4
NOT~one	-8	-4
NOT~opted	6	6
NOT~or	10	10
NOT~other	5	4
NOT~otro	-6	-6
NOT~own	7	11
NOT~owner	4	9
NOT~pagar	-5	-5
NOT~para	-6	-6
NOT~pedi	10	8
NOT~peep	10	9
NOT~people	10	10
NOT~person	7	5
NOT~persona	6	6
NOT~personally	5	3
NOT~point	-7	7
NOT~preocupe	-5	-5
NOT~prisa	-5	-5
NOT~problem	-11	-11
NOT~ready	-5	-7
NOT~real	6	7
NOT~rush	-9	-9
NOT~save	7	7
NOT~se	-5	-6
NOT~second	9	9
NOT~sentence	5	5
NOT~ser	6	4
NOT~services	6	5
NOT~show	-3	-5
NOT~since	7	5
NOT~soy	7	8
NOT~stopped	-8	-9
NOT~talk	8	3
NOT~tan	-2	5
NOT~tengo	-9	-11
NOT~the	-7	-6
NOT~tiene	6	5
NOT~til	-7	-6
NOT~time	0	15
NOT~times	-4	4
NOT~too	5	-4
NOT~trespassing	7	7
NOT~two	-4	-4
NOT~understand	5	5
NOT~up	5	2
NOT~ups	5	5
NOT~urgent	-7	-9
NOT~use	15	15
NOT~vive	6	6
NOT~vivo	-6	-6
NOT~word	8	7
NOT~worries	-4	-6
NOT~y	5	5
NOT~zone	-5	-6
NUMBER~AGAIN	10	3
NUMBER~END	8	7
NUMBER~GREET	-5	-7
NUMBER~HOUSE	-13	-15
NUMBER~LEAVE	11	12
NUMBER~LIST	11	9
NUMBER~ME	-6	-6
NUMBER~MISTAKE	6	6
NUMBER~MOVE	8	5
NUMBER~MSGS	-4	-5
NUMBER~NAME	8	6
NUMBER~NOT	5	7
NUMBER~OFF	7	14
NUMBER~PART	-7	-6
NUMBER~REMOVE	10	11
NUMBER~THEIRS	7	6
NUMBER~THIRD	6	4
NUMBER~TIME	11	10
NUMBER~WRONG	11	9
NUMBER~a	8	6
NUMBER~and	9	7
NUMBER~as	-2	-4
NUMBER~been	5	5
NUMBER~by	5	5
NUMBER~de	9	7
NUMBER~es	-5	-7
NUMBER~for	5	8
NUMBER~from	7	7
NUMBER~have	7	9
NUMBER~now	9	8
NUMBER~porfavor	3	3
NUMBER~too	5	5
OFF	5	3
OFF$	8	12
OFF~AGAIN	8	8
OFF~CAN	-11	-12
OFF~DEAL	-12	-13
OFF~FIGURE	-9	-10
OFF~HOLDBUT	-8	-5
OFF~HOUSE	-13	-3
OFF~IF	3	4
OFF~KIN	7	7
OFF~NAME	-4	-6
OFF~NOT	5	6
OFF~PART	-7	-7
OFF~THESE	7	4
OFF~TIME	-4	-13
OFF~VIEW	2	8
OFF~WANT	1	5
OFF~WHAT	-11	-9
OFF~YES	-7	-9
OFF~YOU	5	3
OFF~and	-5	-7
OFF~bit	-3	6
OFF~by	-4	-5
OFF~date	-5	-5
OFF~first	-3	-3
OFF~front	-6	-8
OFF~good	8	7
OFF~have	-5	-7
OFF~in	-10	-14
OFF~la	8	7
OFF~loud	4	5
OFF~market	-7	-7
OFF~now	13	7
OFF~on	-2	-3
OFF~one	6	9
OFF~please	6	5
OFF~ready	-1	5
OFF~shoes	-5	-5
OFF~til	-4	-5
OFF~two	-4	-5
OFF~with	-4	-6
OUT	6	5
OUT$	13	10
OUT~DEAL	-13	-13
OUT~GREET	9	8
OUT~HOLDBUT	-5	10
OUT~HOUSE	-6	-6
OUT~LIST	8	10
OUT~ME	5	12
OUT~NUMBER	7	6
OUT~REACH	-6	-4
OUT~THESE	10	9
OUT~THIRD	-6	-8
OUT~all	7	6
OUT~el	-8	-7
OUT~for	-8	-7
OUT~now	7	5
OUT~on	7	5
OUT~please	8	6
OUT~porfavor	6	5
OUT~the	-7	-5
PART	-15	-14
PART$	-14	-17
PART~BLOCK	-5	-6
PART~CAN	-10	-9
PART~END	-6	-9
PART~GREET	-9	3
PART~HOUSE	-3	-4
PART~MOVE	-6	-7
PART~NOT	-8	-8
PART~PART	-9	-10
PART~REACH	6	9
PART~STOP	-8	-9
PART~TAKE	-5	-10
PART~THESE	-8	-10
PART~YOU	7	8
PART~de	-5	-5
PART~for	-4	-5
PART~la	-6	-7
PART~now	-9	-7
PART~pass	4	5
PART~please	-7	-7
PART~porfavor	-5	-5
PART~the	-6	-7
REACHING$	7	7
REACHING~CONSENT	-5	-3
REACHING~END	6	7
REACHING~HOLDBUT	-7	-7
REACHING~HOUSE	-5	-10
REACHING~KIN	16	13
REACHING~LAW	11	11
REACHING~LIST	6	6
REACHING~MSGS	6	5
REACHING~MY	6	5
REACHING~NAME	-6	-7
REACHING~NUMBER	9	7
REACHING~OFF	-4	9
REACHING~REACH	-10	-7
REACHING~REACHING	10	6
REACHING~THESE	2	9
REACHING~TIME	-5	8
REACHING~VIEW	8	7
REACHING~WRONG	6	5
REACHING~YES	-5	-7
REACHING~YOU	-5	-6
REACHING~about	6	5
REACHING~from	-2	-5
REACHING~knee	6	5
REACHING~ones	-5	-4
REACHING~please	-5	-8
REACHING~the	-4	-4
REACHING~time	5	6
REACHING~with	-7	-9
REACH~AGAIN	6	3
REACH~BLOCK	5	2
REACH~CONSENT	-5	-5
REACH~CURSE	5	5
REACH~DEAD	-10	-14
REACH~DEAL	10	8
REACH~END	-4	-5
REACH~FIGURE	-2	5
REACH~HOUSE	11	9
REACH~KEEP	-9	-12
REACH~LAW	9	8
REACH~LEAVE	9	10
REACH~MISTAKE	-5	-6
REACH~MSGS	-4	-6
REACH~NUMBER	-4	-7
REACH~OUT	13	11
REACH~PART	6	7
REACH~REACHING	10	13
REACH~REMOVE	9	8
REACH~SEND	6	5
REACH~STOP	10	10
REACH~WANT	10	11
REACH~WHAT	9	8
REACH~YES	9	9
REACH~YOU	-3	-4
REACH~a	-1	7
REACH~all	-11	-11
REACH~and	7	10
REACH~anyway	-5	-6
REACH~best	-5	-4
REACH~better	-5	-7
REACH~billboard	8	6
REACH~directly	-4	-4
REACH~dis	8	4
REACH~dropped	-3	-4
REACH~else	13	13
REACH~keeps	9	8
REACH~less	9	15
REACH~much	0	7
REACH~on	-9	-2
REACH~one	5	6
REACH~one-more	8	7
REACH~or	10	8
REACH~period	-5	-7
REACH~please	9	12
REACH~questions	-4	-4
REACH~quits	6	4
REACH~reads	6	6
REACH~ready	0	6
REACH~rest	8	6
REACH~silent	-5	-5
REACH~somebody	5	5
REACH~someone	16	15
REACH~stopped	-9	-8
REACH~the	-7	-9
REACH~til	-4	-4
REACH~time	6	5
REACH~under	10	7
REACH~up	7	2
REACH~ups	5	6
REMOVE	6	4
REMOVE$	11	10
REMOVE~AGAIN	7	5
REMOVE~DEAL	-13	-15
REMOVE~END	-8	-8
REMOVE~GREET	-5	-7
REMOVE~HOUSE	-14	-8
REMOVE~ME	9	8
REMOVE~MISTAKE	-9	-8
REMOVE~NUMBER	13	10
REMOVE~PART	-7	-8
REMOVE~THESE	-5	7
REMOVE~TIRED	8	8
REMOVE~VIEW	-7	-6
REMOVE~WHAT	-7	-8
REMOVE~YOU	-6	-6
REMOVE~a	-6	-7
REMOVE~ahi	5	4
REMOVE~all	10	10
REMOVE~by	-6	-7
REMOVE~called	9	7
REMOVE~del	6	6
REMOVE~el	-6	-6
REMOVE~esa	-6	-6
REMOVE~for	-5	-1
REMOVE~in	-7	-7
REMOVE~its	-8	-10
REMOVE~name	9	8
REMOVE~one	-6	-6
REMOVE~personal	7	7
REMOVE~pin	-6	-6
REMOVE~please	0	-2
REMOVE~to	-9	-8
REMOVE~with	-4	-5
SEND$	16	14
SEND~FIGURE	-9	-8
SEND~GREET	7	5
SEND~I	-4	-4
SEND~KEEP	-5	-5
SEND~LIST	-9	-8
SEND~ME	6	5
SEND~MSGS	0	12
SEND~NOBODY	15	11
SEND~NOT	-7	-7
SEND~REACH	-6	-6
SEND~SEND	-7	-7
SEND~STOP	7	6
SEND~VIEW	-7	-7
SEND~by	-5	-6
SEND~de	-8	-7
SEND~else	12	11
SEND~porfavor	5	4
SEND~the	-13	-11
SEND~to	-13	-12
SEND~with	-9	-8
STOP	9	5
STOP$	14	16
STOP~ASK	7	5
STOP~CURSE	6	3
STOP~ESCRIBIENDO	11	9
STOP~GREET	-5	4
STOP~HOLDBUT	-4	2
STOP~KIN	6	4
STOP~LATE	-9	-5
STOP~LIFE	-7	-8
STOP~LIST	8	7
STOP~LOOKING	-12	-6
STOP~MISTAKE	-10	-10
STOP~MOVE	6	13
STOP~MSGS	19	14
STOP~NAME	-7	-8
STOP~NOT	-10	-9
STOP~REACHING	11	10
STOP~SEND	7	7
STOP~STOP	10	9
STOP~TAKE	5	2
STOP~THESE	5	3
STOP~THIRD	-4	-7
STOP~TIRED	-6	-7
STOP~WHAT	6	5
STOP~about	-3	-5
STOP~all	7	5
STOP~already	4	4
STOP~anytime	-6	-5
STOP~apologizing	-8	-10
STOP~at	-14	-9
STOP~being	-6	-9
STOP~buscar	-5	-5
STOP~by	-11	-12
STOP~claim	-6	-6
STOP~coffee	-6	-6
STOP~communication	5	4
STOP~de	-5	-6
STOP~en	-8	-8
STOP~find	-3	-3
STOP~in	-2	-5
STOP~jk	-7	10
STOP~knee	6	5
STOP~light	-6	-7
STOP~messing	7	7
STOP~money	-6	-6
STOP~one	-6	-5
STOP~or	4	4
STOP~paying	-4	-4
STOP~porfavor	10	5
STOP~right	7	4
STOP~search	-5	-7
STOP~smoking	-6	-6
STOP~so	-9	-7
STOP~taxing	5	4
STOP~testing	6	6
STOP~the	-9	-4
STOP~to	8	6
STOP~too	-8	-8
STOP~txtn	9	7
STOP~una	-4	-5
STOP~up	12	12
STOP~wasting	6	2
STOP~while	0	7
STOP~with	8	5
STOP~worrying	-5	-6
TAKE~AGAIN	-4	-7
TAKE~CURSE	8	7
TAKE~DEAL	3	2
TAKE~END	-8	-8
TAKE~FIGURE	-12	-15
TAKE~GOAWAY	11	10
TAKE~HOLD	-11	6
TAKE~IF	7	5
TAKE~KIN	10	4
TAKE~LAW	6	7
TAKE~LEAVE	9	11
TAKE~LIFE	6	4
TAKE~MY	0	5
TAKE~NAME	-5	-8
TAKE~OFF	2	7
TAKE~PART	-4	-5
TAKE~REMOVE	8	8
TAKE~VIEW	5	5
TAKE~WANT	-6	-6
TAKE~WHAT	-8	-7
TAKE~a	7	7
TAKE~action	5	5
TAKE~along	8	7
TAKE~another	6	7
TAKE~as	5	4
TAKE~at	-4	-8
TAKE~date	-6	-6
TAKE~first	-3	-2
TAKE~for	-7	-10
TAKE~hint	10	9
TAKE~la	8	7
TAKE~name	6	9
TAKE~of	7	5
TAKE~one	-6	-8
TAKE~ones	-7	-6
TAKE~personally	5	3
TAKE~please	-6	-7
TAKE~plug	4	7
TAKE~ready	-8	-8
TAKE~shoes	-5	-5
TAKE~the	-5	-5
TAKE~time	-8	-10
TAKE~voicemail	-6	-5
TAKE~with	-10	-5
THEIRS	-3	-4
THEIRS~ASK	-6	-8
THEIRS~CAN	10	13
THEIRS~CANCEL	-5	-5
THEIRS~DEAD	5	15
THEIRS~DEAL	-1	-3
THEIRS~FIGURE	-7	-7
THEIRS~GREET	-5	-7
THEIRS~HOUSE	-3	-7
THEIRS~IF	6	6
THEIRS~KEEP	-7	-10
THEIRS~LIFE	-4	-4
THEIRS~ME	-7	-7
THEIRS~NUMBER	14	12
THEIRS~OFF	10	6
THEIRS~REACHING	7	6
THEIRS~REMOVE	-6	-4
THEIRS~STOP	-13	-14
THEIRS~THEIRS	6	6
THEIRS~TIME	13	14
THEIRS~a	-4	-3
THEIRS~changed	5	6
THEIRS~have	7	2
THEIRS~in	8	6
THEIRS~one	4	5
THEIRS~to	-6	-8
THESE~AGAIN	8	12
THESE~CAN	9	13
THESE~END	6	3
THESE~GOAWAY	-4	-5
THESE~HOUSE	-7	-1
THESE~I	5	2
THESE~KEEP	-7	-6
THESE~LATE	-6	-5
THESE~LAW	9	8
THESE~LEAVE	-6	-1
THESE~LIST	11	12
THESE~MOVE	8	13
THESE~MSGS	8	18
THESE~REACH	3	6
THESE~REACHING	0	11
THESE~REMOVE	3	12
THESE~THEIRS	-5	-5
THESE~THIRD	-12	-5
THESE~TIRED	9	3
THESE~YES	-7	-6
THESE~about	-6	-7
THESE~all	-14	5
THESE~already	7	6
THESE~as	10	9
THESE~belongs	7	7
THESE~by	-5	-6
THESE~called	6	10
THESE~cheaper	-5	-5
THESE~elsewhere	5	8
THESE~fine	-6	-8
THESE~has	8	5
THESE~in	-4	-6
THESE~market	-6	-5
THESE~name	7	7
THESE~new	-5	-6
THESE~now	7	9
THESE~on	-7	-2
THESE~one	-12	-12
THESE~ones	-8	-7
THESE~person	-8	-7
THESE~possible	4	4
THESE~quits	6	4
THESE~real	-5	-6
THESE~really	-6	-7
THESE~rest	6	11
THESE~ridiculous	-7	-6
THESE~says	-6	-6
THESE~sit	-6	-6
THESE~so	5	4
THESE~sorry	6	9
THESE~stopped	5	6
THESE~stops	10	8
THESE~then	11	4
THESE~too	-8	-5
THESE~under	-4	-4
THESE~up	12	9
THESE~warning	4	4
THESE~with	-3	-6
THIRD	-9	-10
THIRD~LAW	-4	-4
THIRD~LEAVE	-10	-10
THIRD~ME	-10	-9
THIRD~MOVE	-5	-6
THIRD~MSGS	2	-5
THIRD~NOT	-12	-7
THIRD~REACHING	-7	-8
THIRD~en	-7	-7
THIRD~know	-5	-5
THIRD~please	4	7
THIRD~to	-8	-3
THIRD~too	5	5
TIME$	-17	-5
TIME~AGAIN	9	8
TIME~ASK	-5	-4
TIME~DEAL	-5	-5
TIME~END	3	4
TIME~GOAWAY	-6	-7
TIME~GREET	-3	4
TIME~HOLDBUT	-6	-9
TIME~LEAVE	4	1
TIME~MOVE	7	6
TIME~MY	5	5
TIME~NOT	-5	5
TIME~OUT	7	8
TIME~REACH	7	7
TIME~REACHING	-4	-7
TIME~REMOVE	8	7
TIME~STOP	5	6
TIME~TAKE	9	9
TIME~THESE	8	6
TIME~VIEW	-7	-7
TIME~WANT	6	2
TIME~being	6	6
TIME~built	-4	-6
TIME~for	-6	-5
TIME~on	5	9
TIME~one	-7	-7
TIME~please	-10	-4
TIME~thinks	6	4
TIRED$	10	8
TIRED~DEAL	-10	-12
TIRED~GREET	7	-4
TIRED~LOOKING	-7	-12
TIRED~MSGS	1	12
TIRED~MY	-7	-8
TIRED~THESE	-5	5
TIRED~THIRD	-6	-6
TIRED~VIEW	-7	-7
TIRED~YOU	8	6
TIRED~already	6	6
TIRED~now	2	9
TIRED~up	7	7
VIEW	-9	-10
VIEW$	-5	-10
VIEW~FIGURE	2	4
VIEW~MSGS	6	8
VIEW~NAME	-8	-8
VIEW~NOT	11	11
VIEW~REACH	-4	-5
VIEW~TAKE	5	6
VIEW~TIME	-10	-13
VIEW~VIEW	-5	-4
VIEW~WANT	6	8
VIEW~YOU	-3	-5
VIEW~at	-6	-8
VIEW~now	-4	-4
VIEW~one	-5	-5
VIEW~please	-1	-6
VIEW~then	-10	-11
VIEW~up	8	8
WANT$	-3	7
WANT~BLOCK	-7	7
WANT~CANCEL	-5	13
WANT~DEAL	-4	-6
WANT~ESCRIBIR	7	5
WANT~FIGURE	-9	-10
WANT~GREET	6	8
WANT~HOLD	7	10
WANT~I	11	15
WANT~IF	9	7
WANT~LEAVE	7	6
WANT~LIST	11	9
WANT~LOOKING	-3	-5
WANT~MY	6	3
WANT~NAME	-6	-5
WANT~NOBODY	7	16
WANT~NOT	11	7
WANT~OFF	14	14
WANT~PART	-6	-11
WANT~SEND	9	11
WANT~THESE	-7	-5
WANT~VIEW	-6	-6
WANT~WANT	5	3
WANT~an	-11	-11
WANT~and	-7	-4
WANT~being	0	11
WANT~by	-6	-8
WANT~darme	6	6
WANT~de	10	9
WANT~fast	-5	-6
WANT~for	9	8
WANT~from	14	12
WANT~glass	10	9
WANT~hablar	6	5
WANT~hear	9	9
WANT~help	-5	3
WANT~informacion	9	8
WANT~of	6	11
WANT~on	10	11
WANT~one	-5	-6
WANT~pagar	-5	-5
WANT~services	6	5
WANT~some	6	10
WANT~talk	7	6
WANT~the	0	-7
WANT~up	-4	-4
WANT~with	8	6
WHAT$	-15	-9
WHAT~ASK	8	6
WHAT~CANCEL	6	-1
WHAT~CONSENT	8	5
WHAT~DEAL	-16	-18
WHAT~END	9	10
WHAT~ESCRIBIR	5	6
WHAT~HOUSE	-5	-7
WHAT~I	7	9
WHAT~IF	-5	-7
WHAT~KEEP	1	11
WHAT~LAW	5	5
WHAT~LEAVE	-9	-10
WHAT~LIST	-9	-10
WHAT~ME	3	12
WHAT~MSGS	10	14
WHAT~MY	-9	5
WHAT~NOT	16	12
WHAT~NUMBER	-6	7
WHAT~OFF	-1	-6
WHAT~OUT	9	9
WHAT~PART	-9	-10
WHAT~REACH	-3	9
WHAT~REMOVE	7	3
WHAT~TAKE	3	12
WHAT~THEIRS	-6	-9
WHAT~TIRED	-2	9
WHAT~WHAT	2	7
WHAT~YES	-5	-7
WHAT~and	-10	3
WHAT~at	8	8
WHAT~called	-10	-7
WHAT~cuesta	-5	-6
WHAT~de	7	5
WHAT~dis	-4	-5
WHAT~else	-7	-7
WHAT~exit	-5	-5
WHAT~fly	6	5
WHAT~from	-7	-8
WHAT~habla	-6	-7
WHAT~its	-6	-7
WHAT~la	-7	-7
WHAT~long	-4	-5
WHAT~make	5	6
WHAT~market	-7	-9
WHAT~much	-6	-10
WHAT~now	7	10
WHAT~one	-4	-5
WHAT~part	7	7
WHAT~pays	-5	-5
WHAT~pigs	6	5
WHAT~point	10	9
WHAT~think	9	8
WHAT~time	-8	-3
WHAT~with	-5	-6
WRONG	6	6
WRONG$	9	7
WRONG~GREET	-6	-6
WRONG~HOUSE	-12	-7
WRONG~LIST	-13	-13
WRONG~NUMBER	14	12
WRONG~REACH	-12	-4
WRONG~THIRD	-7	6
WRONG~TIME	-6	-9
WRONG~VIEW	-8	-9
WRONG~YOU	-6	-6
WRONG~de	10	9
WRONG~el	-8	-8
WRONG~en	-8	-8
WRONG~guy	6	6
WRONG~in	-8	-8
WRONG~link	-8	-8
WRONG~of	-6	-6
WRONG~on	-11	-12
WRONG~person	10	11
WRONG~the	-5	-5
YES	-6	-5
YES$	-9	-7
YES~AGAIN	7	7
YES~CAN	7	10
YES~CONSENT	-8	-7
YES~GREET	3	9
YES~IF	7	6
YES~INTEREST	-6	-9
YES~LIST	-6	-7
YES~NOT	11	10
YES~REACH	8	7
YES~REACHING	8	8
YES~TIME	-8	-14
YES~YES	-6	-6
YES~calls	-9	4
YES~lets	-5	-5
YES~life	6	6
YES~on	-5	-6
YES~so	-5	-5
YES~stopped	6	6
YOU~ASK	4	4
YOU~BLOCK	10	7
YOU~CAN	7	4
YOU~CANCEL	7	5
YOU~DEAD	3	13
YOU~DEAL	-7	-7
YOU~END	8	8
YOU~GOAWAY	4	9
YOU~GREET	5	8
YOU~INTEREST	-12	5
YOU~KEEP	4	10
YOU~LATE	8	8
YOU~LAW	15	14
YOU~LEAVE	5	3
YOU~LOOKING	-4	9
YOU~ME	3	4
YOU~MISTAKE	-8	-9
YOU~MOVE	-14	-15
YOU~MSGS	12	4
YOU~NOT	9	10
YOU~REACHING	9	14
YOU~REMOVE	6	6
YOU~STOP	17	16
YOU~TAKE	4	4
YOU~THIRD	6	3
YOU~TIRED	10	10
YOU~VIEW	-12	-12
YOU~WHAT	8	12
YOU~WRONG	9	6
YOU~YOU	9	6
YOU~about	9	8
YOU~al	-4	-4
YOU~and	-4	-7
YOU~anytime	-6	-4
YOU~aviso	-7	-7
YOU~bad	5	6
YOU~bought	7	5
YOU~bro	5	5
YOU~business	2	5
YOU~called	-14	-15
YOU~chance	2	8
YOU~clients	3	4
YOU~compre	-6	-6
YOU~con	7	7
YOU~correo	-10	-12
YOU~cut	-6	-7
YOU~di	5	5
YOU~doing	-5	-6
YOU~el	11	10
YOU~elsewhere	6	4
YOU~esta	-8	-6
YOU~estoy	3	6
YOU~estuvo	11	10
YOU~find	-11	-3
YOU~fine	-5	-5
YOU~guey	5	4
YOU~guy	6	7
YOU~habia	5	4
YOU~hint	6	6
YOU~in	8	10
YOU~kind	-6	-7
YOU~know	10	11
YOU~la	-7	-8
YOU~less	-9	-7
YOU~make	-9	-7
YOU~missed	8	5
YOU~much	10	7
YOU~nicer	-4	-4
YOU~other	7	7
YOU~own	10	7
YOU~para	2	9
YOU~pedi	8	7
YOU~person	8	8
YOU~porfavor	10	6
YOU~real	6	5
YOU~rentamos	-6	-7
YOU~resend	-5	-5
YOU~se	6	6
YOU~sent	-8	-8
YOU~services	6	5
YOU~shoes	-5	-5
YOU~show	-6	-6
YOU~skip	6	4
YOU~so	9	6
YOU~somebody	7	5
YOU~sorry	-11	-5
YOU~then	-6	-6
YOU~think	9	9
YOU~tienen	6	6
YOU~turn	5	5
YOU~up	-12	-11
YOU~warning	4	4
YOU~wasting	6	3
YOU~woke	6	14
^"3	-1	9
^"4	-8	-8
^"555	-8	-5
^"a	-5	-7
^"abort	8	7
^"accidental	9	9
^"actually	-5	3
^"add	-13	-13
^"adios	-5	8
^"afecta	-5	-4
^"after	-5	-10
^"again	-4	7
^"against	6	3
^"ahora	-4	5
^"al	-7	-8
^"almost	-6	-6
^"alone	-8	-8
^"alto	12	10
^"am	-9	-9
^"any	-13	-14
^"any-more	-7	-9
^"anything	-9	-8
^"appreciate	-8	-8
^"aqui	7	7
^"arent	10	9
^"arret	7	7
^"asked	6	5
^"asshole	5	4
^"attorney	1	-2
^"aviseme	-6	-6
^"baby	-8	-10
^"baja	7	5
^"ban	8	7
^"basta	8	4
^"be	-4	-7
^"best	5	5
^"bit	4	7
^"blacklist	7	6
^"bloqueado	6	6
^"borra	8	8
^"borrame	7	6
^"borrelo	9	7
^"borreme	7	6
^"borren	4	5
^"both	-8	-9
^"bug	11	8
^"bury	9	8
^"bus	-4	-4
^"but	10	7
^"bye	-10	-5
^"c	-7	-7
^"called	2	8
^"cancel	7	11
^"cancela	9	5
^"cancelar	5	6
^"cancelen	9	5
^"cant	-8	-8
^"cash	-11	-12
^"cero	7	6
^"check	-11	-10
^"checking	-2	-8
^"clear	-7	-7
^"close	12	11
^"com	-5	-6
^"como	7	12
^"con	-6	-7
^"congrats	-5	-7
^"consent	6	6
^"consider	7	6
^"contact	-6	-3
^"creepy	-5	5
^"cross	-7	-11
^"cuando	-5	-7
^"cuantas	6	5
^"cuanto	-8	-9
^"cut	5	3
^"damn	-7	-9
^"dar	7	7
^"daughter	-4	-4
^"de	-6	-5
^"deactivate	8	7
^"dead	-5	-7
^"deja	11	10
^"dejelo	2	7
^"dejemoslo	-5	7
^"dejen	13	10
^"dejenme	11	10
^"deleted	-5	-6
^"deme	4	4
^"depends	-7	-7
^"detener	5	4
^"dial	-2	6
^"did	-6	-10
^"didnt	-12	-15
^"direct	8	7
^"disable	6	4
^"disabled	-6	-7
^"disconnect	9	8
^"disliked	9	9
^"dnc	7	6
^"doesnt	-7	-7
^"donde	-7	-10
^"done	-13	-4
^"dont	9	7
^"eject	10	9
^"elimineme	6	5
^"email	9	17
^"end	8	12
^"ends	-8	-7
^"enough	17	17
^"evenings	-4	-6
^"every	5	4
^"exit	10	9
^"fair	-6	-6
^"fall	9	8
^"family	-4	5
^"favor	6	5
^"fed	7	7
^"fin	13	12
^"find	8	7
^"flat	-4	-5
^"following	-8	-10
^"forget	1	15
^"forwarded	7	7
^"free	-4	-5
^"from	7	3
^"fuck	6	4
^"fue	-1	10
^"fuera	13	12
^"fyi	-6	-6
^"gated	-7	-7
^"get	9	5
^"get-lost	8	8
^"ghost	11	13
^"girl	7	6
^"glad	-5	-5
^"go	10	9
^"goodbye	-5	9
^"goodbye-wish	-6	-6
^"google	6	5
^"gotta	-6	-7
^"gracias	-5	-10
^"great	-5	-6
^"haha	6	4
^"halt	8	7
^"happy	-5	-11
^"harassment	-1	9
^"has	-5	-6
^"hasta	8	6
^"hate	-3	7
^"havent	-6	-7
^"hell	-10	4
^"help	-6	-7
^"here	-9	-9
^"hey	6	3
^"hi	-6	-8
^"hoa	-7	-8
^"hola	-5	-5
^"hold	-9	-4
^"hop	7	6
^"house	-5	-8
^"houses	-6	-7
^"hush	9	7
^"id	7	5
^"idk	-5	-5
^"ill	-10	-8
^"illegal	7	7
^"in	-6	-8
^"is	-11	-11
^"ive	7	6
^"jamas	11	10
^"jk	-5	-7
^"just	-3	-7
^"keep	-14	-17
^"keys	-6	-6
^"kid	8	10
^"kindly	7	7
^"later	6	11
^"lawsuit	8	7
^"lawyer	-5	-6
^"leaf	5	4
^"lease	-4	-4
^"leave	5	6
^"like	-6	-6
^"list	-5	-5
^"llameme	-6	-7
^"lol	-8	2
^"look	5	7
^"looking	-5	-8
^"looks	-2	7
^"los	10	8
^"lose	12	11
^"lost	-8	-9
^"lot	-9	-9
^"love	-9	-10
^"loved	-7	-8
^"mail	-8	-7
^"make	7	12
^"mandeme	-6	-7
^"mark	9	8
^"marque	-7	8
^"marqueme	-6	-6
^"me	-9	-9
^"message	-7	-9
^"mi	-7	-5
^"more	5	-5
^"morning	-5	-8
^"move	11	10
^"moved	-5	-6
^"mute	7	7
^"my	-6	-6
^"nada	3	11
^"naw	0	8
^"near	-5	-6
^"nel	-1	10
^"never	12	7
^"ni	8	14
^"nix	7	6
^"no-longer	-7	8
^"no-more	9	9
^"nomas	6	3
^"nos	-8	-9
^"nunca	10	10
^"off	8	12
^"offer	-4	-5
^"oh	-5	-5
^"ok	-1	-9
^"older	-5	-5
^"one	-7	-3
^"only	3	6
^"oops	-4	-5
^"opt	7	6
^"opt-out	10	8
^"otherwise	-5	-6
^"otro	4	10
^"our	7	11
^"out	-14	-2
^"over	-10	-11
^"owner	-5	-6
^"parale	6	5
^"parar	7	5
^"pare	10	10
^"parele	4	3
^"paren	10	9
^"parking	-4	-5
^"pausa	0	7
^"pause	-2	11
^"peace	-5	12
^"perdon	-4	-4
^"perfect	-4	-4
^"persona	5	4
^"pierda	5	4
^"piss	5	5
^"police	-5	-4
^"por	-8	-6
^"porfavor	5	5
^"powers	-5	-6
^"pretend	6	6
^"privacy	-8	-7
^"pull	1	6
^"purge	6	5
^"put	3	1
^"que	5	5
^"quick	-4	-6
^"quiet	0	10
^"quit	11	10
^"quite	-8	-7
^"quiteme	5	5
^"quitenme	8	8
^"read	8	7
^"real	-5	-4
^"remind	-5	-6
^"remove	7	6
^"remuevame	6	6
^"rent	-9	-9
^"repeat	-5	-5
^"reply	9	5
^"report	-8	-7
^"reported	7	5
^"request	-4	-4
^"resend	-5	-5
^"respect	6	5
^"rest	-7	-7
^"revoke	7	4
^"sacame	8	8
^"safe	-7	-7
^"said	12	10
^"same	-6	-7
^"saqueme	6	6
^"saquenme	5	5
^"saw	-6	-6
^"say	-9	-9
^"scrap	2	7
^"screw	0	9
^"sell	7	6
^"send	-9	-10
^"shoo	8	8
^"short	-4	-4
^"shove	9	8
^"shut	6	4
^"sigame	-5	-5
^"signed	-10	-6
^"signing	6	7
^"sigo	-4	-6
^"siguen	4	5
^"silence	6	5
^"siri	7	5
^"sold	-7	-9
^"solicito	7	6
^"someone	6	6
^"sorry	-5	-7
^"soy	7	6
^"spam	16	11
^"start	-7	-7
^"stay	10	8
^"step	7	8
^"stock	6	6
^"stoop	2	7
^"stop	3	10
^"stopall	7	6
^"stopped	6	8
^"stopping	-5	-5
^"sunday	-7	-10
^"take	5	7
^"taking	-10	-5
^"tax	-6	-6
^"tcpa	5	5
^"te	9	9
^"text	-16	-18
^"texted	9	8
^"thanks	-6	-9
^"that	-3	11
^"thatll	3	8
^"the	-6	-6
^"there	6	5
^"third	7	6
^"though	-4	-5
^"time	5	5
^"tomorrow	-4	-6
^"top	8	7
^"traffic	-5	-6
^"tuesday	-4	-7
^"two	-6	-5
^"ty	-7	-8
^"typo	-7	-8
^"un	10	8
^"unfollow	9	8
^"unless	-4	6
^"unsolicited	7	7
^"unsubscribe	6	10
^"until	7	3
^"unwanted	5	4
^"use	-12	-8
^"va	-11	-13
^"vayanse	5	5
^"vayase	5	4
^"vete	5	5
^"void	-6	-4
^"vultures	6	6
^"was	-7	-7
^"weird	2	6
^"were	5	16
^"what	-4	-5
^"whatever	-6	4
^"whats	-9	-11
^"whenever	-4	-4
^"which	-7	-9
^"whoever	7	7
^"whos	-7	-7
^"wife	-8	-4
^"will	-6	-6
^"wish	6	6
^"withdraw	-5	7
^"wont	0	-5
^"working	-7	-7
^"write	11	11
^"wrong	9	7
^"y	-5	-6
^"yeah	7	10
^"year	-5	-6
^"yes	-7	-12
^"youll	5	4
^"youre	9	7
^"youve	10	9
^"zero	7	5
^"zip	10	9
^"⛔	6	5
^"✋	1	8
^"🚫	4	7
^"🛑	5	7
^BLOCK	11	10
^CANCEL	9	14
^CONSENT	-7	-11
^ESCRIBIR	-5	8
^FIGURE	-10	-11
^GREET	-12	-14
^INTEREST	1	10
^KEEP	-10	-12
^KIN	-11	-2
^LATE	-8	-10
^LIST	-8	-8
^LOOKING	-7	-9
^MY	-8	-4
^NUMBER	11	9
^OFF	7	9
^OUT	11	13
^REACH	-8	-8
^REACHING	-7	-8
^REMOVE	12	12
^SEND	-11	-12
^STOP	11	15
^THEIRS	-7	-1
^THIRD	-7	-9
^TIRED	8	7
^VIEW	-9	-9
^WANT	-9	-11
^WHAT	-7	-4
^WRONG	9	7
^YES	-10	-9
^^"alto$$	11	9
^^"arret$$	7	7
^^"baja$$	14	12
^^"basta$$	13	12
^^"block$$	6	6
^^"blocked$$	8	7
^^"borrame$$	7	6
^^"bye$$	-9	14
^^"c$$	-6	-7
^^"cancel$$	7	15
^^"cancelar$$	10	4
^^"detener$$	4	3
^^"disregard$$	-2	16
^^"dnc$$	5	5
^^"dont$$	14	14
^^"end$$	16	15
^^"enough$$	10	10
^^"exit$$	10	9
^^"fin$$	13	13
^^"goodbye$$	-9	6
^^"gracias$$	-5	-5
^^"great$$	-5	-6
^^"hello$$	-5	-6
^^"hi$$	-4	-5
^^"hola$$	-5	-5
^^"hush$$	6	6
^^"later$$	6	11
^^"nada$$	-5	11
^^"no$$	-9	4
^^"no-more$$	1	10
^^"nope$$	11	16
^^"not$$	-7	14
^^"nothing$$	-11	9
^^"nvm$$	0	12
^^"ok$$	-10	-11
^^"opt-out$$	10	9
^^"out$$	-9	13
^^"parar$$	7	5
^^"pare$$	7	6
^^"parele$$	4	3
^^"paren$$	4	4
^^"pause$$	4	9
^^"quiet$$	-8	12
^^"quit$$	16	14
^^"remove$$	9	10
^^"revoke$$	9	7
^^"salir$$	10	9
^^"shoo$$	8	8
^^"shut-up$$	18	16
^^"si$$	-5	-7
^^"silence$$	6	5
^^"spam$$	11	11
^^"stoop$$	2	7
^^"stop$$	9	15
^^"stopall$$	7	6
^^"subscribe$$	-14	-13
^^"tcpa$$	4	3
^^"texts$$	11	6
^^"thanks$$	-9	-14
^^"unsubscribe$$	13	10
^^"wrong$$	10	10
^^"y$$	-7	-7
^^"yes$$	-5	-5
^^"✋$$	-4	7
^^"👎$$	-2	13
^^"🖕$$	-2	10
^^"🙅$$	-1	12
^^"🚫$$	3	7
^^"🛑$$	2	6
^^BLOCK	11	10
^^CANCEL	8	13
^^ESCRIBIR	-3	8
^^FIGURE	-5	-7
^^GOAWAY	7	7
^^GREET	-8	-12
^^HOLDBUT	2	11
^^IF	-9	-1
^^INTEREST	-4	8
^^KEEP	-6	-8
^^LATE	-7	-9
^^LIST	-8	-8
^^LOOKING	-5	-7
^^NOT	-6	-6
^^OUT	10	11
^^SEND	-6	-8
^^THEIRS	-9	-3
^^THESE	8	8
^^THIRD	-6	-7
^^TIRED	5	3
^^VIEW	-9	-8
^^YES	-8	-6
^^a	-4	-7
^^abort	8	7
^^against	6	3
^^ahora	-3	6
^^al	-6	-7
^^almost	-6	-6
^^any	-12	-12
^^arret	7	7
^^aviseme	-6	-6
^^ban	8	7
^^bit	4	7
^^blacklist	7	6
^^borrame	7	6
^^bury	9	8
^^c	-7	-7
^^called	1	8
^^cero	7	6
^^check	-6	-7
^^con	-6	-7
^^consider	7	6
^^cuantas	6	5
^^cut	5	3
^^dar	7	7
^^de	-6	-5
^^deactivate	8	7
^^dejelo	2	7
^^dejemoslo	-5	7
^^deme	4	4
^^depends	-7	-7
^^direct	8	6
^^disable	6	4
^^disabled	-6	-7
^^disconnect	9	8
^^disliked	9	9
^^eject	10	9
^^este	8	5
^^exit	10	9
^^fair	-6	-6
^^find	8	8
^^forwarded	7	7
^^fue	-1	10
^^gated	-7	-7
^^get-lost	8	8
^^girl	7	6
^^gotta	-6	-7
^^has	-5	-6
^^hop	7	6
^^hush	9	7
^^idk	-5	-5
^^in	-6	-8
^^kindly	7	6
^^know	7	7
^^llameme	-6	-7
^^loved	-7	-7
^^make	4	3
^^mandeme	-5	-6
^^mark	9	8
^^naw	0	8
^^near	-5	-6
^^nel	-1	10
^^nix	7	6
^^nomas	6	3
^^oh	-5	-5
^^opt	7	6
^^or	9	8
^^otro	4	10
^^owner	-5	-6
^^persona	5	4
^^piss	5	5
^^please	-2	-6
^^porfavor	5	5
^^powers	-5	-6
^^pretend	6	6
^^quick	-4	-6
^^read	8	7
^^remind	-5	-6
^^repeat	-5	-5
^^respect	6	5
^^safe	-7	-7
^^same	-6	-7
^^scrap	2	7
^^shes	-8	6
^^short	-4	-4
^^shove	9	8
^^show	5	4
^^shut	6	4
^^sigame	-5	-5
^^siguen	4	5
^^someone	6	6
^^sorry	-9	-8
^^stay	10	8
^^step	7	8
^^stock	6	6
^^stoop	2	7
^^stopall	7	6
^^stopped	6	8
^^thatll	3	8
^^too	-14	12
^^top	8	7
^^ty	-6	-7
^^un	7	8
^^unfollow	9	8
^^unsolicited	7	7
^^unwanted	5	4
^^vultures	6	6
^^weird	2	6
^^whatever	-6	4
^^whenever	-4	-4
^^whos	-5	-6
^^wifes	-10	1
^^y	-7	-7
^^youll	5	4
^^youve	10	9
^^⛔	6	5
^^✋	1	8
^^🚫	4	7
^^🛑	5	7
^a	-5	-7
^abort	8	7
^afecta	-5	-4
^against	6	3
^ahora	-4	5
^al	-7	-8
^almost	-6	-6
^any	-13	-14
^arret	7	7
^aviseme	-6	-6
^ban	8	7
^best	5	5
^bit	4	7
^blacklist	7	6
^borrame	7	6
^borrelo	9	7
^both	-8	-9
^bury	9	8
^c	-7	-7
^called	2	8
^cero	7	6
^check	-11	-10
^com	-5	-6
^con	-6	-7
^consider	7	6
^cuantas	6	5
^cut	5	3
^dar	7	7
^de	-6	-5
^deactivate	8	7
^dejelo	2	7
^dejemoslo	-5	7
^deme	4	4
^depends	-7	-7
^direct	8	7
^disable	6	4
^disabled	-6	-7
^disconnect	9	8
^disliked	9	9
^eject	10	9
^every	5	4
^exit	10	9
^fair	-6	-6
^find	8	7
^flat	-4	-5
^forwarded	7	7
^free	-4	-5
^from	7	3
^fue	-1	10
^fyi	-6	-6
^gated	-7	-7
^get-lost	8	8
^girl	7	6
^goodbye-wish	-6	-6
^gotta	-6	-7
^has	-5	-6
^help	-6	-7
^hop	7	6
^hush	9	7
^idk	-5	-5
^in	-6	-8
^jk	-5	-7
^kindly	7	7
^llameme	-6	-7
^loved	-7	-8
^make	7	12
^mandeme	-6	-7
^mark	9	8
^marqueme	-6	-6
^naw	0	8
^near	-5	-6
^nel	-1	10
^nix	7	6
^nomas	6	3
^oh	-5	-5
^older	-5	-5
^one	-7	-3
^opt	7	6
^otherwise	-5	-6
^otro	4	10
^owner	-5	-6
^perdon	-4	-4
^persona	5	4
^piss	5	5
^por	-8	-6
^porfavor	5	5
^powers	-5	-6
^pretend	6	6
^quick	-4	-6
^read	8	7
^real	-5	-4
^remind	-5	-6
^repeat	-5	-5
^resend	-5	-5
^respect	6	5
^rest	-7	-7
^safe	-7	-7
^same	-6	-7
^scrap	2	7
^short	-4	-4
^shove	9	8
^shut	6	4
^sigame	-5	-5
^siguen	4	5
^someone	6	6
^sorry	-5	-7
^soy	7	6
^stay	10	8
^step	7	8
^stock	6	6
^stoop	2	7
^stopall	7	6
^stopped	6	8
^thatll	3	8
^the	-6	-6
^third	7	6
^though	-4	-5
^time	5	5
^top	8	7
^two	-6	-5
^ty	-7	-8
^un	10	8
^unfollow	9	8
^unsolicited	7	7
^unwanted	5	4
^use	-12	-8
^vultures	6	6
^weird	2	6
^whatever	-6	4
^whenever	-4	-4
^whos	-7	-7
^y	-5	-6
^youll	5	4
^youve	10	9
^⛔	6	5
^✋	1	8
^🚫	4	7
^🛑	5	7
a$	-5	-5
abort$	6	6
about$	-5	-6
about~FIGURE	-7	-6
about~NOT	7	7
about~PART	-4	-3
about~the	-5	-7
accep*	-7	-9
accepted$	-3	-5
accept~MSGS	10	3
accept~THESE	-4	-5
acces*	-6	-7
acept*	-11	-14
actio*	9	9
actua*	-5	3
addit*	-7	-7
addre*	-8	-9
adver*	16	14
afect*	-5	-4
affor*	4	7
again*	2	15
against~MY	6	3
agree*	-11	-7
agreement$	-4	8
ahead~ME	-3	-3
ahora~NOT	-3	8
alcan*	-5	-4
all~I	9	4
all~ME	9	6
all~MOVE	1	8
all~NUMBER	11	10
all~REACH	6	4
all~THESE	3	9
all~WANT	4	8
all~of	0	13
all~set	3	13
almos*	-9	-11
along$	8	7
already$	7	4
already~ASK	6	6
already~NUMBER	-5	3
already~OUT	9	9
already~STOP	12	10
already~have	-8	-9
already~so	7	4
already~someone	-9	-9
already~to	5	5
al~END	-6	-7
al~TIME	-4	-6
al~diablo	5	5
amazi*	-6	-5
and$	-5	-8
and~BLOCK	7	9
and~CONSENT	10	9
and~DEAL	-6	-10
and~FIGURE	6	5
and~HOLDBUT	-4	-6
and~I	13	11
and~LAW	9	10
and~ME	4	13
and~NOT	11	11
and~REACHING	8	9
and~REMOVE	6	7
and~STOP	10	7
and~THEIRS	9	7
and~THESE	5	7
and~VIEW	13	12
and~YOU	9	10
and~a	6	5
and~for	-10	0
and~have	4	4
and~reads	6	6
and~thinks	6	4
and~up	8	8
annoy*	-1	9
another~REACH	8	7
another~of	5	6
another~time	-2	12
anyon*	-7	-3
anyti*	-11	-12
anytime$	-11	-11
anywh*	-6	-6
any~LAW	-5	-4
any~LIST	7	8
any~word	-6	-5
an~DEAL	-8	-8
an~GREET	6	4
an~TIME	-3	-5
an~rv	-7	-6
apart*	-8	-10
apolo*	-9	-12
apologizing$	-8	-9
appli*	-7	-7
appre*	-5	-11
appro*	-8	-11
around~FIGURE	-10	-11
arret$	7	7
asi$	4	8
askin*	8	6
assho*	5	4
asunt*	11	9
as~CAN	-6	-7
as~OFF	8	7
as~PART	7	6
as~REACH	5	5
as~a	6	6
as~joke	5	5
as~of	7	6
at~END	-7	-7
at~FIGURE	-1	-3
at~HOLDBUT	-5	-6
at~HOUSE	-5	-10
at~NUMBER	10	6
at~REACH	-7	-8
at~THESE	6	11
at~TIME	2	8
at~all	-7	-9
at~mean	-6	-6
at~moment	4	7
at~time	-10	3
at~two	-5	-8
aucti*	-5	-6
augus*	-5	-6
autoc*	-8	-8
autocorrect$	-8	-8
autom*	-4	10
autor*	7	7
avisa*	-4	-4
avisarme$	-4	-4
avise*	-6	-6
a~ASK	7	8
a~BOT	-7	-7
a~CANCEL	-4	-7
a~CONSENT	-6	-5
a~END	-6	-8
a~ESCRIBIR	8	8
a~HOLD	5	12
a~I	5	5
a~LATE	8	6
a~LEAVE	7	6
a~LIST	13	13
a~ME	3	2
a~MOVE	-8	-11
a~NOT	8	6
a~OUT	8	8
a~REACH	3	4
a~REMOVE	5	7
a~TAKE	8	7
a~about	10	7
a~already	4	4
a~and	11	9
a~as	-4	-4
a~backup	-6	-6
a~couple	6	9
a~derecha	-5	-4
a~este	6	5
a~every	5	3
a~for	-9	2
a~hint	7	6
a~hobby	6	6
a~in	2	6
a~joke	8	7
a~la	6	6
a~las	-5	-7
a~life	8	7
a~million	5	3
a~now	1	7
a~or	-5	-6
a~otro	9	9
a~peep	8	5
a~pin	-6	-6
a~please	10	5
a~poner	5	5
a~rest	9	6
a~right	-9	-9
a~says	4	5
a~sec	-5	-5
a~sentence	5	5
a~two	-5	-4
a~una	5	5
a~voicemail	-7	-7
backu*	-9	-10
bad$	-3	-6
bad~NUMBER	13	11
barking~PART	7	7
barking~the	8	8
barking~up	7	7
basem*	-8	-10
bathr*	-7	-9
bedro*	-5	-6
been~DEAL	-4	-4
been~THESE	-7	-7
been~a	5	3
been~on	5	5
beggi*	7	5
being~GREET	-6	-9
belon*	9	8
belongs~to	7	7
bendi*	-7	-8
better$	-7	-9
better~CAN	7	7
better~REACH	5	5
better~to	7	7
betwe*	8	8
between~and	5	4
between~the	6	5
biddi*	-5	-5
bigge*	-9	-9
biggi*	-8	-8
bit$	-7	8
bit~LATE	4	7
bit~NOT	4	7
black*	7	6
bloqu*	14	12
borra*	13	12
borrame$	7	6
borre*	12	9
borrelo$	9	7
both~ME	5	5
both~NUMBER	7	6
both~OUT	12	11
bought$	-7	-6
bought~IF	-10	-9
bought~STOP	10	9
bound*	4	4
boundaries$	4	4
breaking~LAW	5	5
breaking~YOU	9	7
breaking~the	5	5
breaking~with	9	7
bro~STOP	6	5
budge*	-7	-7
build*	-12	-12
build~HOLDBUT	-4	-5
built$	-4	-6
burne*	4	8
busca*	-6	5
buscar~porfavor	-6	-6
busin*	4	8
business$	4	5
busqu*	11	10
button$	-8	-8
buyer$	-8	-9
buyer*	-10	-10
buzzi*	10	11
by$	-7	-8
by~CAN	-6	-7
by~FIGURE	-8	-8
by~LIFE	-6	-5
by~NAME	-9	-9
by~TIME	-6	-7
by~around	-5	-5
by~at	-3	-4
by~means	6	6
by~name	7	7
by~the	-8	-9
c$	-6	-7
calla*	9	8
called~ME	-7	-8
called~MISTAKE	5	9
called~MOVE	-5	-4
called~WRONG	9	8
called~YOU	6	13
called~by	5	9
calli*	-5	-7
calls~NOT	7	4
calls~please	-5	-5
campa*	9	4
cance*	0	9
cansa*	7	5
card$	6	7
carpe*	-6	-6
centr*	-9	-9
cero~MSGS	7	6
chanc*	2	8
changed~NUMBER	-7	-7
changed~THEIRS	7	8
changed~mind	6	10
charg*	-11	-12
cheap*	-7	-7
cheaper$	-6	-6
check$	-9	-10
check~ME	-5	-6
check~MOVE	7	7
check~YOU	-6	-7
check~in	9	8
check~ins	8	8
chill~MSGS	9	6
chill~the	9	6
chill~with	9	6
ching*	16	15
claim*	5	5
claim~DEAL	-6	-6
clien*	5	8
clients$	3	4
closed$	11	10
closer~in	-7	-6
closi*	-10	-11
coffe*	-9	-9
colle*	-7	-7
comes~TIME	-5	-8
comin*	-6	-9
communication$	10	9
community$	-4	-4
compa*	-3	-4
compl*	9	8
compr*	-9	-10
compu*	6	4
condo*	-10	-12
confi*	-9	-10
confirm$	-6	-7
confirmed$	-6	-7
confu*	6	6
congr*	-4	-7
conozco~a	5	7
conse*	19	18
consented$	6	5
consider~THESE	8	7
const*	-4	-5
conta*	10	13
contesta$	-8	-9
conti*	-10	-10
conve*	12	11
conversation$	8	7
conversation~END	8	7
con~ESCRIBIR	7	6
con~MSGS	7	6
con~PART	-9	-10
con~STOP	-8	-9
con~THIRD	-5	-7
con~YOU	12	12
con~ese	5	5
con~nombre	5	5
con~otra	8	7
cool$	-7	-3
cool~THESE	13	11
copy$	-8	-8
corre*	-14	-9
corta*	14	14
cosig*	-6	-6
count*	-8	-12
couple$	-5	-5
cours*	-6	-7
course$	-6	-7
credi*	-8	-9
creep*	-5	5
crick*	10	9
crickets$	10	9
cuand*	-10	-10
cuant*	-5	-7
cuantas~WHAT	6	5
cuantas~veces	6	5
cuart*	-7	-7
custo*	6	7
customer~NOT	5	6
cut~DEAL	-11	0
cut~MSGS	0	9
cut~OFF	-5	-7
cut~THESE	16	17
cut~on	-10	7
dare~YOU	7	8
darme~OUT	6	6
darme~de	6	6
dar~NUMBER	7	6
dar~este	7	6
datab*	6	6
date$	-9	-8
deact*	8	7
deaf$	-4	-4
decea*	5	7
decided~TAKE	-6	-8
decir*	5	5
dejal*	8	15
dejar~de	7	5
dejel*	-6	8
dejelo~asi	-8	4
dejen*	19	18
deman*	12	11
deme~OUT	4	4
deme~de	4	4
denun*	8	7
denuncia$	7	7
depar*	-8	-9
depen*	-7	-7
depos*	-8	-9
derec*	-5	-4
derecha$	-5	-4
desis*	7	7
despu*	0	9
despues$	1	10
deten*	16	15
de~ESCRIBIENDO	7	8
de~ESCRIBIR	12	10
de~FIGURE	-10	-10
de~LIST	8	8
de~ME	-3	-4
de~MSGS	21	18
de~MY	8	10
de~NOT	5	10
de~OUT	7	7
de~SEND	6	4
de~WHAT	-1	6
de~YOU	10	10
de~ahi	5	4
de~avisarme	-4	-4
de~buscar	-8	-8
de~esta	5	4
de~este	8	7
de~preguntar	11	12
diabl*	5	5
diablo$	5	5
diale*	0	10
dialed~by	-1	8
dialed~sorry	-9	-5
die$	9	9
dio~NUMBER	2	11
direc*	-9	-10
dis$	-4	-5
disable~MSGS	8	6
disco*	8	6
disli*	9	9
disliked~I	7	7
disliked~NAME	9	9
disliked~SEND	4	4
disliked~YOU	8	8
distu*	11	8
di~CONSENT	5	4
di~MY	4	5
di~NUMBER	4	5
di~de	-3	-3
docto*	-4	-6
docum*	10	8
docus*	-5	-5
dolla*	-4	-4
domin*	-10	-1
dormi*	5	13
downt*	-7	-7
drive*	-6	-5
dropp*	-9	-9
dropped$	-3	-4
dude$	4	7
duple*	-4	-5
easem*	-6	-6
easie*	-10	-10
elimi*	9	8
elsew*	6	9
elsewhere$	6	9
else~MOVE	-3	-3
el~DEAD	6	13
el~DEAL	-11	-12
el~HOUSE	-5	-5
el~LIST	6	5
el~NUMBER	13	15
el~REACH	6	5
el~STOP	-9	-10
el~VIEW	-8	-7
el~esta	-9	-10
el~la	-7	-6
el~momento	8	5
email*	-11	-9
emerg*	10	11
emergency$	3	9
emplo*	-7	-8
encon*	-5	-7
enfre*	-5	-5
engan*	-4	-5
engli*	-6	-6
english$	-6	-6
enter$	-5	-5
entie*	5	5
envia*	7	4
en~HOUSE	-7	-7
en~LIST	9	8
en~MY	6	6
en~REACH	6	5
en~YOU	11	9
en~a	6	6
en~espanol	-5	-5
en~la	-7	-7
en~otra	-4	6
equiv*	6	13
era~para	-8	-7
esa$	-5	-5
esa~HOUSE	-7	-8
esa~LIST	-6	-5
esa~la	-6	-6
escri*	6	7
escro*	-6	-6
ese~nombre	6	6
espan*	-6	-6
espanol$	-6	-6
esper*	-1	19
espos*	-9	-7
estaf*	12	11
estam*	0	14
estate~board	4	5
esta~LIFE	5	8
esta~MY	7	9
esta~de	4	3
esten~ESCRIBIENDO	7	7
este~MY	8	4
este~NUMBER	12	11
este~de	7	4
estuv*	11	10
estuvo$	5	5
es~FIGURE	-6	-8
es~LAW	7	6
es~LIFE	8	3
es~MSGS	6	4
es~MY	9	7
es~NAME	7	7
es~NOT	8	5
es~NUMBER	9	7
es~TIME	9	11
es~de	12	9
es~negocio	7	6
es~un	6	3
eveni*	-4	-6
every~TIME	8	12
every~YOU	4	3
evict*	-7	-8
evide*	7	6
ew~NOT	-7	8
ew~STOP	10	7
exclu*	1	6
exist$	6	4
exit~CAN	-5	-5
exit~LIST	9	10
exit~TAKE	-5	-5
expir*	6	6
expla*	-8	-9
fair~TIRED	-6	-6
falle*	2	9
famil*	8	9
far$	-9	-10
fast$	-5	-6
fasti*	10	9
fathe*	5	6
favor*	-13	-12
favorite$	-4	-5
fewer~MSGS	-8	-2
figur*	-5	9
finan*	-6	-7
financing$	-4	-5
find~hobby	7	6
fine$	-8	-6
fine~GREET	3	8
first$	-8	-8
first~DEAL	-4	-4
first~buyer	-5	-5
first~or	-4	-3
flat~tire	-4	-5
flexi*	-7	-8
flexible$	-7	-8
fly$	8	7
follo*	10	6
forec*	-5	-7
forev*	14	10
form$	-8	-9
forwa*	5	4
forwarded~FIGURE	6	5
forwarded~to	7	7
for~DEAL	-14	-15
for~END	6	5
for~FIGURE	-7	-8
for~GREET	3	3
for~HOUSE	-12	-15
for~LAW	4	5
for~MY	3	3
for~NOT	6	3
for~NUMBER	10	11
for~REACHING	-5	-7
for~TAKE	-5	-7
for~THESE	12	11
for~a	-12	5
for~good	14	12
for~now	-13	7
for~so	-7	-6
for~time	2	7
for~to	5	7
found~THESE	-11	-5
fraud*	9	8
fraude$	9	8
freez*	7	6
free~TIME	-4	-7
frega*	10	9
frida*	-9	-5
frieg*	10	9
frien*	5	6
friend~THIRD	-5	-5
from~AGAIN	7	7
from~HOUSE	-9	-8
from~KIN	8	7
from~LIFE	-6	-6
from~LIST	4	7
from~MSGS	10	3
from~NOT	5	5
from~NUMBER	-7	-7
from~REACHING	7	7
from~VIEW	-5	-5
from~all	6	5
from~now	4	6
from~on	7	7
from~please	-5	-4
from~the	3	2
front$	-5	-7
fucki*	10	9
fue~MISTAKE	2	7
furni*	-8	-7
furnished$	-6	-7
furth*	9	8
futur*	8	5
future~MSGS	6	3
fyi$	-7	-6
f~OFF	9	7
f~THESE	-6	-6
f~lets	-6	-6
garag*	-7	-8
gasol*	-9	-10
gave~CONSENT	5	5
gave~MY	-3	7
gave~NUMBER	2	14
gave~to	9	8
get-l*	8	8
getti*	11	11
ghost*	-5	-6
ghosted~ME	-6	-7
give~CURSE	8	6
give~ME	2	2
give~MY	9	9
give~YOU	10	6
give~about	8	6
give~already	7	7
give~rest	9	6
give~the	5	5
give~up	13	13
giving~THESE	-3	5
gmail$	-6	-6
god~IF	7	6
god~REACH	7	7
goes~LAW	6	7
goes~the	6	6
goes~to	6	7
going-to~ASK	6	5
going-to~BLOCK	7	6
going-to~GREET	-7	-8
going-to~HOLD	4	11
going-to~HOLDBUT	-4	-5
going-to~LEAVE	-6	-7
going-to~ME	-5	-5
going-to~YOU	7	6
going-to~build	-4	-5
gone$	8	8
gone~TAKE	-7	2
goodbye-wish$	-6	-6
good~END	-8	-8
good~MOVE	2	13
good~TIRED	-7	-9
good~YOU	7	8
good~on	-8	-8
googl*	-8	-9
gorge*	-7	-8
got~DEAL	-6	-8
got~GOAWAY	-5	-5
got~HOUSE	-3	-6
got~I	3	6
got~MY	0	7
got~NUMBER	9	8
got~REACH	-9	-3
got~WANT	2	6
got~WHAT	2	6
got~WRONG	9	9
got~YOU	-9	-9
got~a	-7	-7
got~to	-5	-3
grandkids$	-6	-6
guard*	9	8
gusta*	-9	-10
guy$	6	6
habia~WHAT	5	4
hablar~YOU	7	8
hablar~con	9	9
hable*	6	6
hablo~ME	6	5
had~MY	-5	-5
had~NUMBER	8	6
had~THESE	8	7
had~TIME	7	5
had~to	-7	-6
handl*	1	7
handles~THESE	-5	-7
hands~MY	12	12
hands~NUMBER	8	7
hangi*	-4	-6
hang~THESE	5	3
hang~on	-12	-12
hang~up	3	0
haras*	9	11
hard~NOT	-7	7
hard~STOP	9	8
hard~to	9	8
haven*	-7	-8
have~ASK	8	8
have~CAN	7	7
have~DEAL	-7	-8
have~NOBODY	6	5
have~NUMBER	4	11
have~OFF	-9	-12
have~REMOVE	7	6
have~THESE	-7	-2
have~THIRD	-11	-13
have~TIME	-8	-10
have~WRONG	10	8
have~already	-7	-8
have~an	-6	-6
have~better	7	7
have~life	6	6
have~person	6	6
have~problem	9	9
have~the	3	7
hay$	-7	-7
hay~problema	-5	-4
ha~llamado	-5	-5
heard~of	7	6
hearing~from	5	6
hear~AGAIN	6	4
hear~LAW	5	4
hear~MY	5	4
hear~THESE	7	6
hear~about	7	6
hear~from	9	9
help~ME	-5	-6
hereb*	6	5
hereby~OUT	5	5
hes~DEAD	4	6
hes~FIGURE	9	9
hes~LIFE	-6	-10
hes~gone	-9	6
hes~in	1	11
highw*	-8	-9
high~END	-8	-8
hint$	10	9
histo*	-7	-8
history$	-6	-7
hitti*	6	7
hit~AGAIN	3	4
hit~MY	7	6
hit~STOP	-6	-7
hobby$	6	6
holid*	-4	-8
homes*	-8	-8
hones*	-8	-9
hope$	-7	-8
hope~NOT	-6	-5
hope~YOU	-8	-7
hop~OFF	7	6
hospi*	10	15
household$	8	9
huh$	-5	-7
hurry$	-8	-9
husbands~NUMBER	8	8
hush$	6	6
idiot*	4	3
idk~WHAT	4	3
ignore$	1	15
ignore~END	-9	-10
ignore~STOP	-9	-10
ignore~THESE	-13	-2
illeg*	9	8
in$	-3	-6
inclu*	-6	-6
included$	-6	-6
inher*	-8	-10
ins$	8	8
insis*	11	9
inspe*	-4	-6
insur*	-5	-5
intru*	7	6
intrusive$	7	6
invas*	5	5
invasion~CONSENT	5	5
invasion~of	5	5
inves*	9	9
in~LATE	-6	-7
in~LAW	5	3
in~LEAVE	1	2
in~MSGS	11	6
in~NAME	-10	-12
in~REACHING	6	5
in~STOP	4	5
in~THESE	13	9
in~an	-3	-5
in~anytime	-6	-6
in~good	5	6
in~market	-4	12
in~meantime	6	6
in~now	5	7
in~of	0	10
in~ready	-8	-8
in~touch	7	7
in~zone	-5	-6
its~CAN	-4	-4
its~END	5	5
its~FIGURE	4	7
its~KIN	-4	-7
its~LATE	0	11
its~MY	-4	-4
its~NOT	8	5
its~TAKE	-9	10
its~TIME	13	18
its~for	-10	2
its~gone	-8	-7
its~its	3	-6
its~listed	-4	-5
its~surprise	-5	-8
its~to	7	7
jk$	-9	-4
joke$	5	5
kiddi*	-7	-4
kill~DEAL	-7	-9
kill~MSGS	11	7
kill~THESE	-7	2
kill~the	10	13
kind$	-6	-7
kindl*	10	9
kindly~MY	4	4
kindly~REMOVE	4	4
kindly~TAKE	6	6
kitch*	-7	-8
knee$	6	5
knock*	9	8
know$	-10	-11
know~AGAIN	7	7
know~DEAL	-5	-6
know~IF	-5	-7
know~MSGS	7	7
know~NAME	10	8
know~TAKE	-6	-8
know~THESE	-12	-4
know~WHAT	1	7
know~YOU	3	10
know~to	8	5
lady$	6	6
las~YES	-4	-5
lawsu*	7	6
lay~OFF	7	10
la~FIGURE	-6	-6
la~HOUSE	-10	-12
la~ME	-3	-6
la~VIEW	-4	-5
la~derecha	-5	-4
la~luz	-7	-6
la~otra	-5	-5
la~porfavor	-7	-7
la~y	-6	-7
lead$	7	5
lende*	-9	-11
less~please	-7	7
let-me~ASK	-7	-7
let-me~OFF	9	7
let-me~check	-7	-7
let-me~know	-9	-10
lets~CAN	-7	-10
lets~DEAL	-7	-9
lets~END	8	5
lets~HOLD	-3	12
lets~MOVE	-9	0
lets~NOT	11	9
lets~REACH	9	8
lets~REMOVE	-6	11
lets~STOP	-9	6
lets~THESE	6	7
lets~TIME	5	10
lets~VIEW	-6	-7
lets~for	8	7
lets~now	8	7
lets~on	-5	-8
lets~quits	6	4
let~END	8	9
let~MOVE	12	12
let~REACH	7	5
let~TIME	-6	-7
let~in	-4	-6
let~know	-3	-7
let~rest	-3	10
let~sit	-6	-6
level*	-4	-5
life$	9	8
lifet*	5	4
lifetime$	5	4
linea~de	6	7
link$	-10	-10
liste*	-8	-10
listed$	-8	-9
little$	-6	7
live$	-8	-9
live~in	7	6
livin*	-4	-4
llamada$	-6	-6
llameme$	-6	-5
llega*	-5	-5
llegu*	-2	-4
lockb*	-6	-5
lovel*	6	5
lowba*	-7	-10
lower$	-5	-4
luck$	-7	-8
luck~THESE	2	3
machi*	-5	-6
madre$	5	5
maili*	4	5
make~END	8	8
make~FIGURE	-10	-11
make~MY	5	15
make~REACH	8	7
make~STOP	6	8
make~THESE	6	5
make~TIME	2	9
make~YOU	5	4
make~the	7	7
man$	-3	6
manan*	-7	-9
manda*	-5	-8
mandeme~MSGS	-4	-4
many~ASK	7	7
many~I	9	8
marca*	2	10
marcar$	2	10
marke*	6	4
marketing$	8	8
market~in	-3	-8
marri*	-10	-11
massa*	8	6
massages$	4	4
maste*	-4	-4
matte*	-7	-6
matter$	-5	-5
max$	-5	-6
maybe$	-7	-4
maybe~TIME	5	13
maybe~a	7	8
maybe~time	0	10
means~NOT	6	5
meant*	6	6
meantime$	6	6
meant~KIN	-6	-6
meant~MY	-6	-6
meant~for	-7	-8
mean~THESE	8	6
mean~to	-6	-5
messi*	7	7
midni*	7	9
might~PART	7	6
might~as	-4	-5
milli*	5	3
mind$	-5	5
mind~about	6	7
mind~the	8	4
minut*	-4	-6
misdi*	-3	17
missed~REACH	-7	-10
missed~YOU	-8	0
mls$	-6	-6
moles*	10	9
momen*	-3	12
moment$	4	7
momento$	-3	8
monda*	-7	-10
money~DEAL	-12	-13
money~MOVE	-2	-4
month*	8	10
morni*	-8	-6
much$	-10	-3
much~CAN	-5	-4
much~ME	7	5
much~OFF	-4	-3
much~TAKE	-4	-3
must~ASK	6	5
must~STOP	5	4
nah~fam	0	9
nah~good	-1	10
nah~the	-5	-5
nah~too	-9	-11
named~MOVE	7	7
named~NAME	9	7
name~CAN	-2	-5
name~LIST	7	6
name~MOVE	6	5
name~OFF	7	10
natio*	5	6
national~NOT	5	5
nearb*	-6	-6
nearby$	-6	-6
neare*	-6	-6
nearest~LIFE	-6	-6
nearest~STOP	-6	-6
near~MY	-5	-6
neces*	-1	16
needing~THESE	7	12
negoc*	7	6
negocio$	7	6
neigh*	-8	-10
new~NUMBER	-6	-6
new~TIME	-2	-6
new~WHAT	7	7
new~dis	7	7
next$	-11	-10
next~REACH	5	4
next~and	6	6
next~goes	6	7
next~please	-8	-9
next~time	6	4
nicer$	-4	-4
night*	-4	-3
nights$	-4	-3
ningu*	7	9
nix~the	7	6
no-lo*	5	13
no-mo*	11	10
nomas~DEAL	-6	-7
nombr*	6	6
nombre$	6	6
nope$	-8	-3
nope~HOLDBUT	-6	-7
nope~KEEP	-5	-8
nope~LOOKING	-5	-8
nope~STOP	9	7
nosot*	0	8
nothi*	5	9
notic*	-7	-8
now~AGAIN	8	2
now~DEAL	-5	-8
now~GREET	7	4
now~HOLDBUT	-4	-5
now~THESE	-8	-6
now~WANT	-6	-5
now~on	4	6
now~please	-1	7
nvm$	0	12
nvm~THESE	-11	-7
offer*	12	11
of~CAN	6	8
of~CONSENT	5	5
of~DEAL	-11	-12
of~HOUSE	-10	-13
of~LIFE	-3	-5
of~LIST	14	13
of~LOOKING	-6	-8
of~ME	9	8
of~NOT	4	4
of~NUMBER	8	5
of~OFF	6	5
of~PART	-7	-7
of~REACH	12	11
of~STOP	9	9
of~THESE	9	7
of~THIRD	-6	-6
of~YES	-7	-11
of~YOU	10	9
of~about	-5	-5
of~in	-4	-4
of~now	-7	7
of~please	-7	-6
oh~STOP	-5	-5
older~HOUSE	-5	-5
olvid*	-5	6
omg~ME	5	3
one$	-6	-7
one-more~ME	-6	-7
one-more~REACH	7	1
one-more~THESE	-7	-10
one-more~YOU	5	4
one-more~and	8	7
one-more~time	8	7
ones$	-6	-6
one~END	5	6
one~LOOKING	9	7
one~ME	-6	-4
one~OFF	-7	-8
one~REACH	4	9
one~REACHING	-6	-8
one~TAKE	-9	-8
one~THESE	-6	-6
one~WANT	-4	-3
one~a	-1	8
one~on	-7	-8
one~sec	-6	-7
on~AGAIN	8	5
on~BLOCK	-7	-7
on~CAN	-7	-7
on~CONSENT	8	7
on~END	-12	-11
on~GOAWAY	-5	-5
on~GREET	-5	-7
on~HOLD	5	10
on~LAW	9	8
on~LIFE	-7	-3
on~NAME	-16	-12
on~NOT	7	9
on~PART	5	4
on~THIRD	-5	-5
on~TIME	8	8
on~VIEW	-6	-6
on~YES	-8	-9
on~in	-5	-5
on~one	-4	-9
on~silent	-5	-5
on~til	-4	-9
on~way	-5	-7
opcio*	-7	-8
opted~in	6	6
optio*	-6	-9
opt~ME	7	6
opt~OFF	5	4
opt~for	-8	-6
or~CAN	-9	-11
or~DEAL	-6	-6
or~FIGURE	-5	-5
or~HOLDBUT	-4	-6
or~OUT	-7	-4
or~PART	-8	-8
or~THIRD	-6	-6
or~else	10	10
or~the	-8	-10
other~ME	-5	-5
other~NOT	-5	-5
other~TAKE	-5	-5
other~THIRD	-7	-8
other~TIME	5	3
other~one	-7	-8
other~to	3	4
otra$	-7	-8
otra~persona	7	7
otro$	11	10
otro~MSGS	6	4
otro~THIRD	-4	-3
overp*	-9	-10
owner$	0	7
owner~CAN	-5	-4
owner~DEAD	7	8
owner~of	5	4
own~HOUSE	2	8
own~THESE	8	8
packe*	-6	-6
pagar~AGAIN	-5	-5
pagar~DEAL	-4	-5
paid~OFF	-5	-4
paper*	-7	-9
paral*	9	8
para~ESCRIBIR	5	5
para~LIST	-6	-6
para~ME	5	4
para~MY	-13	-14
para~THESE	5	4
para~TIME	-6	-9
para~YOU	4	2
para~de	5	4
para~el	-6	-8
parel*	5	4
park$	-7	-8
parki*	-4	-5
part~CAN	7	7
part~STOP	5	5
part~of	7	8
pass$	1	15
pass~THESE	-4	-8
pass~on	-5	-9
payin*	-5	-5
paying~DEAL	-5	-5
pay~REACH	5	3
peep$	9	8
pendi*	-6	-7
people~ME	-10	-11
people~NOT	7	9
people~STOP	13	14
people~TAKE	-2	-5
perce*	-6	-6
percent$	-4	-5
perdo*	-5	-7
perdon$	-6	-7
perfe*	-7	-10
permi*	6	4
perso*	12	9
persona$	8	8
personal~NUMBER	7	7
persona~WRONG	5	4
person~YOU	7	6
per~REACH	12	11
pest$	7	7
photo*	-9	-10
picky$	-9	-10
pierd*	5	4
pigs~fly	6	5
pin$	-6	-6
piss~OFF	5	5
plans~changed	0	9
plant*	-9	-9
planta~OUT	-9	-9
please~AGAIN	15	12
please~CAN	6	5
please~CANCEL	-11	-4
please~DEAL	9	8
please~END	6	5
please~GOAWAY	8	10
please~GREET	9	7
please~HOLD	7	15
please~HOUSE	-12	2
please~I	-3	-8
please~IF	8	5
please~KEEP	-4	-6
please~MY	5	10
please~OUT	9	10
please~REACH	4	5
please~SEND	-2	-6
please~THEIRS	14	12
please~YOU	3	11
please~any	8	7
please~by	-5	-6
please~have	9	6
please~in	9	8
please~make	7	8
please~on	-17	-11
please~save	7	7
please~then	8	5
please~to	5	6
point$	3	11
polit*	6	7
poner~una	5	5
por~ESCRIBIR	-4	-6
por~ME	-2	7
por~MOVE	-10	-10
por~THESE	-5	-6
por~WHAT	-3	7
por~ahora	6	8
por~el	8	5
por~la	5	6
por~momento	8	5
por~ultima	9	5
por~vez	9	5
possi*	-7	-9
possible$	-5	-4
possible~REMOVE	9	8
possible~to	5	5
power*	-5	-6
powers~OFF	-5	-6
pract*	-2	-5
preap*	-5	-7
preoc*	-5	-5
preocupe$	-5	-5
press*	-9	-7
prete*	6	6
pretend~I	5	5
pretend~NOT	5	5
price*	-10	-12
priva*	6	5
probl*	-2	-6
problem$	-4	-6
problema$	-5	-4
process$	-8	9
prohi*	9	6
promi*	-4	-4
promo*	15	10
proxi*	5	8
puede*	6	6
puert*	-6	-6
pushy$	9	4
quali*	-5	-6
quest*	-14	-14
question$	-8	-9
questions$	-6	-6
quita*	8	7
quitc*	-5	-6
quite*	16	14
ramp~CAN	-9	-9
ranch*	-7	-11
reach*	6	4
read$	4	6
read~the	7	6
real$	-6	-5
really$	-8	-7
realt*	8	8
real~board	4	5
real~estate	7	7
reass*	8	4
recep*	-6	-7
recib*	-6	-8
recom*	-7	-7
recor*	5	4
redfi*	-8	-8
regar*	-4	-6
regis*	13	11
registered~NOT	9	8
rejec*	-8	-9
remind~ME	-5	-6
remov*	7	5
remue*	7	7
renta*	-13	-10
rentamos$	-6	-7
renti*	-7	-10
repea*	-5	-5
replying~STOP	8	7
reportado$	10	9
repre*	-8	-7
reque*	7	7
resen*	-7	-7
resend$	-6	-6
resig*	6	6
respe*	8	8
respo*	11	10
rest$	3	4
retir*	10	7
revie*	-7	-7
revis*	4	9
ridic*	-5	5
ridiculous$	-5	5
right~GOAWAY	-9	-10
right~to	11	9
rip~OFF	-5	-5
rn$	-11	-5
roofe*	-8	-8
room$	5	5
rude$	6	11
runni*	-5	-6
rush$	-8	-8
rv$	-7	-6
saber~NOBODY	9	6
sacam*	8	8
salie*	-8	-8
salir*	10	10
saque*	7	7
satur*	-12	-16
save~NUMBER	7	7
save~THESE	10	10
save~YOU	15	13
save~the	-8	-9
says~FIGURE	-4	-5
says~STOP	-5	-5
says~THESE	-5	-5
says~TIME	-3	-6
scamm*	7	6
sched*	-3	-5
schedule~TIME	-3	-5
scrap~THESE	-5	7
searc*	-10	4
search~CAN	2	8
search~NAME	-3	-9
search~for	12	3
search~now	12	3
sec$	-6	-7
second~REACH	9	9
second~VIEW	-4	-4
second~one	-8	-9
second~time	7	7
segui*	-9	-3
segur*	-4	-5
selle*	-9	-11
seman*	-6	-7
senor$	8	8
senor*	4	4
senora$	4	4
sente*	5	5
sentence$	5	5
sent~the	-10	-10
ser~TIME	-2	-5
settl*	-8	-7
se~NUMBER	10	10
se~REMOVE	-5	-5
se~WRONG	8	7
se~preocupe	-5	-5
se~vende	-5	-5
shoes$	-5	-5
short*	-4	-7
showe*	-7	-7
showed~up	-7	-7
show~HOUSE	-5	-6
show~I	5	4
show~THESE	-8	-9
show~WHAT	5	4
show~as	-6	-7
shut~CURSE	5	5
shut~OFF	-5	-6
shut~THESE	9	8
shut~up	8	7
side$	-7	-8
siemp*	8	5
siempre$	8	5
sigam*	-5	-5
sigame~ESCRIBIENDO	-5	-5
signa*	-6	-7
sigue*	7	7
siguen$	6	6
siguen~y	4	5
silen*	14	12
silencio$	10	10
silent$	-5	-5
silent~please	6	6
silent~treatment	6	6
since*	8	8
since~FIGURE	9	8
siste*	-6	-7
skip~ME	1	11
skip~from	7	5
skip~now	7	5
skip~the	-3	-5
small$	-7	-7
smell*	-8	5
smoki*	-6	-6
smoking~so	-6	-5
so$	-5	-6
solic*	8	15
someb*	16	13
somebody~else	9	8
someo*	9	8
someone~MY	8	9
someone~NUMBER	8	9
someone~to	5	5
somewhere~else	11	9
some~LEAVE	8	6
some~time	-7	14
sorry~AGAIN	-3	-7
sorry~I	-4	-6
sorry~MISTAKE	14	11
sorry~NUMBER	11	9
sorry~STOP	-4	-5
sorry~have	7	6
sorry~time	1	12
soy~I	8	7
soy~NAME	8	7
soy~THIRD	6	6
soy~de	-4	-2
so~I	-10	-12
so~LEAVE	-9	-9
so~MSGS	-4	10
so~REACH	4	0
so~STOP	14	11
so~THIRD	-3	-5
so~TIME	-4	-9
so~YES	-5	-7
so~many	-9	2
so~please	9	3
so~sorry	-6	-7
so~up	-4	-6
spamm*	7	6
speak*	-11	-13
spell~OFF	11	8
spell~THESE	11	8
split~PART	-6	-6
split~please	-4	-5
stagi*	-6	-8
staging$	-6	-8
stair*	-6	-7
stalk*	10	8
state*	-5	-6
stays$	-8	-7
stay~GOAWAY	5	6
stay~HOUSE	-6	-5
stay~TAKE	-6	-8
stay~the	-6	-5
step~GOAWAY	6	6
stock~ME	6	6
stock~REACHING	6	6
stoop$	2	7
stopa*	7	6
stopall$	7	6
stopped~HOUSE	-4	-6
stopped~REACHING	5	4
stops$	10	8
stops~MOVE	-4	-5
stops~TIME	5	3
stran*	9	6
strangers$	9	6
stree*	-9	-9
stude*	-5	-5
submi*	-9	-9
subsc*	6	2
suelt*	16	14
summe*	-4	-8
surpr*	-7	-10
swear~god	8	7
swear~to	5	5
talking$	10	8
talk~KIN	-7	-6
talk~ME	-8	-8
talk~NOT	4	7
talk~TIME	-9	-12
talk~now	-2	-5
talk~to	5	10
tal~vez	-2	9
taxin*	5	4
taxing~ME	5	4
teach*	-9	-10
telef*	2	11
tempr*	5	9
tenan*	-10	-12
tengo~DEAL	-6	-5
tengo~NOT	7	6
termi*	7	8
testi*	6	6
testing~ME	6	6
test~ME	9	9
texte*	-3	-5
texti*	5	7
thank*	2	6
than~FIGURE	-7	-8
than~REACH	6	7
than~TIME	-5	-5
thatl*	3	8
thats~DEAL	-8	-8
thats~END	6	6
thats~THESE	3	4
thats~WANT	6	0
thats~YES	-8	-8
thats~all	2	11
thats~for	6	7
thats~now	11	8
thats~one	6	8
then~MSGS	6	8
then~please	6	5
theyd~FIGURE	-6	-6
theyd~TAKE	-6	-6
the~AGAIN	-9	-5
the~BOT	8	6
the~CANCEL	-7	-8
the~CONSENT	-5	-7
the~DEAD	0	7
the~END	12	12
the~MOVE	-7	-6
the~MY	-6	-9
the~NOT	6	4
the~OUT	7	5
the~PART	-12	-12
the~THESE	6	5
the~THIRD	-3	-6
the~TIRED	-6	-8
the~WANT	5	1
the~WHAT	-8	-8
the~YES	1	8
the~a	-5	-9
the~bad	5	6
the~bigger	-8	-7
the~board	6	6
the~boat	1	10
the~buyer	-6	-6
the~check	-6	-8
the~closest	-7	-8
the~details	-5	-5
the~emails	-6	11
the~estate	6	6
the~furniture	-7	-7
the~good	-5	-6
the~grass	-8	-7
the~guy	5	6
the~link	-7	-7
the~mean	-6	-6
the~meantime	6	6
the~moment	4	7
the~nearest	-6	-6
the~now	10	12
the~one	6	7
the~ones	-9	-9
the~owner	2	8
the~person	7	5
the~plug	4	7
the~point	10	9
the~real	6	6
the~relocating	-8	-7
the~right	3	2
the~search	3	8
the~second	-7	-6
the~side	-4	-3
the~so	-8	-7
the~til	7	1
the~time	7	5
the~trust	-6	-6
the~up	-6	-6
the~whole	0	9
the~word	6	6
think$	-9	-9
thinks~I	6	4
think~END	4	5
think~IF	8	5
think~ME	-1	8
think~MOVE	4	5
think~REACHING	7	5
think~YOU	2	7
third~I	7	6
though$	-4	-5
thought~CAN	5	12
thought~I	7	7
thought~OUT	6	7
thought~THESE	5	12
thought~YOU	-5	-5
three$	-9	-9
throu*	-6	-5
thru~TIME	-1	-5
thurs*	-7	-9
tiene*	8	8
tiene~MY	5	8
tiene~PART	-5	-4
tiene~el	8	6
til~I	-4	-3
til~TIME	5	5
til~one	-4	-8
times$	2	6
time~CAN	6	7
time~GREET	-7	-8
time~ME	8	9
time~REACHING	7	6
time~THESE	7	7
time~buyer	-5	-5
time~to	5	5
tire$	-4	-5
to$	-7	-7
todav*	-6	-7
toddl*	4	9
tomor*	-6	-10
tonig*	-7	-8
too$	-10	-10
took~THESE	-6	-7
too~GREET	7	5
too~LATE	2	16
too~ME	8	3
too~for	-4	5
too~much	7	10
too~now	13	8
too~pushy	9	4
too~small	-7	-7
top~MY	-4	-4
top~of	-4	-4
touch$	6	6
townh*	-7	-8
to~AGAIN	7	7
to~ASK	6	9
to~BLOCK	7	6
to~CAN	7	6
to~CURSE	1	7
to~END	7	8
to~HOUSE	9	8
to~KIN	-6	-9
to~NOT	7	9
to~NUMBER	9	10
to~OFF	-4	-5
to~PART	-4	-3
to~REMOVE	10	9
to~VIEW	-15	-16
to~about	7	6
to~every	-8	5
to~from	8	7
to~gmail	-6	-6
to~god	5	5
to~in	4	5
to~its	-5	-9
to~make	5	5
to~on	6	8
to~search	-5	-8
to~the	1	-3
to~time	4	9
to~with	6	8
traff*	-6	-7
train*	-7	-9
trave*	-11	-11
treat*	6	6
treatment$	6	6
treatment~please	6	6
tresp*	7	7
troub*	6	4
tuesd*	-6	-7
turn~BOT	4	4
turn~MSGS	-9	-10
turn~THESE	6	5
turn~on	-9	-10
twice$	7	5
two$	-6	-8
two~CAN	-4	-5
two~END	6	6
two~FIGURE	2	7
two~IF	6	7
two~LIFE	-4	-5
two~PART	-10	-12
two~STOP	-6	-5
two~VIEW	-5	-4
two~ago	-6	7
txtn~ME	4	5
ultim*	16	15
una~denuncia	7	7
under*	5	5
understand$	5	5
under~LAW	4	4
under~MY	3	3
under~REMOVE	3	3
unfol*	9	8
unles*	-2	10
unlis*	5	3
unplu*	5	4
unpro*	8	8
unsol*	11	9
unsub*	4	3
unwan*	10	8
unwanted~REACH	5	5
un~AGAIN	6	5
un~y	4	4
updat*	-4	-7
update$	-6	-5
upper*	-5	-6
uppers$	-5	-6
up~AGAIN	5	5
up~DEAL	-6	-6
up~MISTAKE	-10	-11
up~OFF	11	10
up~THESE	6	8
up~already	5	5
up~with	7	4
urgen*	-7	-6
urgent$	-7	-6
use~MY	5	7
vacan*	-6	-7
vayan*	5	5
vayas*	5	4
veces~WHAT	7	7
vecin*	-9	-9
vende$	-5	-5
vende*	2	8
vez$	2	3
viola*	6	6
vivir~en	-10	-11
voice*	-9	-9
voicemail$	-7	-7
voice~REACH	-4	-6
vuelv*	12	10
vultu*	6	6
vultures$	6	6
waiti*	-8	-9
walka*	-6	-6
walkable$	-6	-6
walkt*	-7	-7
wante*	7	3
war$	-5	-5
warni*	7	5
warning$	10	10
warning~GREET	-7	-8
warra*	-6	-7
waste~YOU	6	10
waste~time	5	8
wasti*	7	9
wasting~YOU	4	9
wasting~time	6	10
way$	-10	-4
way~STOP	-5	-7
way~to	8	9
websi*	-5	-6
website$	-5	-6
weeke*	-9	-10
weird$	-5	6
welco*	11	8
weve~been	-4	-3
whate*	9	13
whatever$	0	10
whene*	-8	-8
whenever$	-8	-8
where*	-3	7
whoev*	7	7
whole*	-6	-6
whole~OFF	5	6
whole~THESE	-5	8
whos~THESE	-7	-7
wifes~GREET	7	6
wishe*	6	4
withd*	0	8
withh*	-7	-8
with~END	-7	-7
with~FIGURE	-5	-6
with~GREET	-4	-10
with~HOUSE	-7	-11
with~KIN	-7	-8
with~MY	-4	-6
with~NAME	-8	-8
with~PART	-6	-5
with~THESE	3	4
with~TIME	-6	-8
with~VIEW	-5	-3
with~at	-7	-7
with~in	-6	-6
woke~LIFE	6	9
woke~up	-8	-4
words<20	-7	-14
words<9	-7	-11
worri*	-4	-6
worries$	-7	-7
worry*	-5	-6
worrying~THESE	-5	-6
worrying~about	-5	-6
would*	-2	-7
writi*	9	8
writt*	5	4
written~CONSENT	5	4
y$	-7	-7
yours*	7	7
yourself$	6	6
youve~WRONG	6	6
youve~the	6	6
y~NOT	8	8
y~YOU	-2	-1
y~la	-4	-6
y~siguen	3	4
❌$	-1	10
🖕$	-1	10
🙅$	-1	12
🚫$	3	7
🛑$	2	6
🛑~🛑	6	3
`
