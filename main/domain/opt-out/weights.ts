// Made by scripts/opt-out-weights.mjs from labelled texts; a change by hand is lost with the next run.

/** Above `stop` a text is a stop, else above `wish` unsure. */
export const thresholds = { stop: -0.2, wish: -0.7 }

/** What a clause has before a word of it is read. */
export const startingWeights = { stop: -1.2, wish: -0.5 }

/** What each sign of the phrase tables adds to a text, and what its words are multiplied by. */
export const phraseWeights: Readonly<Record<'stop' | 'wish', Readonly<Record<string, number>>>> = {
  stop: {
    always: 0.03,
    'words stop': 1.56,
    'words wish': 0.04,
    perhaps: -0.22,
    'phrases say unsure': -0.22,
    hint: 0.08,
    'phrases say no': -0.41,
    firm: -0.43,
    asks: 0.28,
    'asks in 1 words': -0.08,
    'phrases say stop': 0.66,
    wantsAnswer: -0.35,
    'asks in 2 words': 0.18,
    sounds: -0.11,
    'asks in 3 words': 0.12,
    aboutHouses: -0.39,
    takesBack: -0.1,
    surely: 0.2,
    harmless: -0.74,
    'asks in 4 words': 0.06,
    covered: 0.13,
  },
  wish: {
    always: 0.39,
    'words stop': 0.23,
    'words wish': 1.29,
    perhaps: 0.68,
    'phrases say unsure': 0.42,
    hint: -0.37,
    'phrases say no': -0.5,
    firm: 0.48,
    asks: 0.44,
    'asks in 1 words': 0,
    'phrases say stop': 0.47,
    wantsAnswer: -0.53,
    'asks in 2 words': 0.04,
    sounds: 0.07,
    'asks in 3 words': 0.18,
    aboutHouses: -0.52,
    takesBack: -0.06,
    surely: 0.3,
    harmless: -0.89,
    'asks in 4 words': 0.22,
    covered: -0.04,
  },
}

/** A feature (features.ts), and what it adds to `stop` and to `wish`, in tenths. */
export const wordWeights = `
"$500	6	5
"10	-4	-6
"10$	-6	-5
"10k	-7	-7
"10k off	-7	-7
"10pm	15	12
"11	12	10
"12th$	-4	-4
"14$	5	6
"1500	-7	-11
"20$	-5	-6
"2019	3	3
"20k	-5	-6
"2217	-6	-6
"2217$	-6	-6
"227	8	8
"2k	-5	-6
"2k$	-5	-6
"2pm	-11	-12
"2pm$	-10	-10
"3	-7	-6
"3 bed	-3	-2
"3 stops	-3	-3
"3 texts	4	12
"30	-6	-7
"300	-12	-7
"300 dont	-10	4
"3pm	-6	-7
"3pm$	-4	-6
"4	-8	-10
"4 bed	10	6
"4$	-9	-11
"400	-8	-9
"400$	-4	-5
"410	-5	-8
"410$	-5	-8
"415	-3	-3
"415$	-3	-3
"44	-6	-6
"45	-4	-4
"450	-6	-7
"450$	-6	-7
"460	-3	-2
"4pm	-4	-5
"4pm$	-4	-5
"4th	7	8
"5	-6	-10
"5 min	-5	-6
"5$	-5	-8
"500 is	-6	-8
"55	-2	-2
"6	-6	-7
"6$	-7	-11
"6am	1	12
"6am$	1	12
"7726	6	5
"7726$	6	5
"78704	-6	-8
"78704$	-6	-8
"88	7	2
"90k	-3	-3
"95	-7	-7
"95$	-7	-7
"9am	10	8
"9th	8	8
"a bit	-9	4
"a bot	-6	-6
"a break	6	15
"a call	-10	-11
"a callback	-5	-5
"a client	-6	4
"a complaint	4	4
"a condo	-4	-8
"a couple	7	9
"a dead	-7	-7
"a deal	-8	-12
"a divorce	-2	8
"a escribir	6	5
"a fin	-5	-6
"a fixer	-10	-11
"a friend	-6	-7
"a garage	-6	-5
"a hint	7	6
"a house	6	12
"a joke	8	7
"a la	6	5
"a las	-4	-6
"a lawyer	4	4
"a list	10	9
"a little	3	7
"a loan	10	8
"a lot	3	7
"a message	-10	-10
"a million	6	4
"a minor	-2	7
"a nice	6	6
"a otro	10	9
"a peep	7	6
"a pest	5	5
"a pin	-6	-6
"a poner	5	5
"a price	-8	-3
"a que	-8	-9
"a quien	7	7
"a reportar	7	7
"a rest	8	8
"a sec	-5	-5
"a two	-6	-5
"a voicemail	-7	-7
"a work	13	10
"a yard	-8	-7
"a year	-1	6
"a$	-6	-6
"abort	8	7
"abort$	6	6
"about it	-7	-2
"about texting	7	5
"about these	6	3
"about this	10	9
"about$	-5	-7
"abre	-8	-9
"access	-6	-8
"accidental	10	10
"accidental call	10	10
"accidentally	-7	-7
"account	7	6
"acepta	-4	-5
"acepta mascotas	-4	-5
"action	9	9
"active	-5	-6
"actually	-6	1
"add	-5	-5
"address	-8	-9
"address$	-8	-9
"adios	-4	9
"ads	8	6
"afecta	-5	-4
"afford	4	8
"afford it	-3	12
"after 6	-6	-8
"after 9	-10	8
"after lunch	-6	-7
"again and	5	6
"again lol	-7	-8
"again please	6	5
"against	5	10
"against it	-3	8
"against my	5	3
"agent lol	6	4
"agent quit	-4	-6
"agente	-6	-6
"agente no	6	5
"agente$	-10	-9
"agents	8	5
"agents$	11	10
"agreement$	-5	8
"ahead	-4	-5
"ahora	-1	9
"ahora no	-3	8
"al	-8	-7
"al diablo	5	4
"al fin	-6	-7
"al rato	-5	-7
"alarm	-6	-6
"alcanzo	-4	-4
"alerts	-7	-9
"all done	-6	-7
"all of	4	10
"all set	-2	14
"allowed	-7	-7
"allowed$	-7	-7
"almost	-8	-7
"alone lol	-6	-6
"alone please	7	7
"alone$	5	3
"along	8	7
"along$	8	7
"already asked	4	4
"already have	-7	-8
"already opt-out	6	6
"alto el	-6	-6
"alto porfavor	4	4
"alto ya	8	10
"alto$	6	4
"am	6	7
"am i	6	7
"amazing	-7	-5
"amazing$	-7	-5
"amigo	5	5
"amigo$	5	5
"an accident	-8	-8
"an hoa	-7	-7
"an hour	-4	-6
"an offer	-4	-5
"an rv	-6	-6
"and call	-12	-5
"and dont	5	3
"and final	-7	-6
"and i	6	6
"and im	14	10
"and its	-6	-6
"and lose	7	7
"and now	11	9
"and out	4	5
"and see	14	13
"and stop	9	6
"and take	2	2
"and texting	10	7
"and this	7	5
"and we	4	2
"and your	5	4
"and youre	6	6
"and$	-4	-8
"annoying	-1	10
"annoying$	0	12
"another	7	5
"another agent	-7	-7
"another offer	-3	-2
"another realtor	0	-1
"another text	8	8
"another time	-8	10
"another$	-6	-6
"answer	10	12
"answer is	8	9
"answered	-2	-5
"answering	-5	-7
"answers	-10	-1
"antes	-7	-7
"anular	8	7
"any list	7	9
"any police	-5	-4
"any word	-6	-6
"any-more$	-11	7
"anyone	-7	-4
"anything cheaper	-5	-6
"anything else	-6	-5
"anything in	-4	-8
"anything on	-6	-6
"anything you	-5	-4
"anything$	14	18
"anytime	-11	-12
"anytime$	-11	-11
"anywhere	-8	-8
"apartment	-7	-8
"apartment$	-7	-8
"apologize	-4	-5
"apologize$	-4	-5
"apologizing	-8	-10
"apologizing$	-7	-8
"app	-7	-8
"appointment$	-4	-7
"appreciate	-3	-6
"appreciate being	6	5
"appreciate it	7	7
"appreciate not	9	7
"appreciate the	-5	-5
"appreciate your	-6	-6
"approved	-4	-5
"approved$	-4	-5
"aqui	10	9
"aqui no	10	11
"aqui$	7	5
"are no-longer	2	8
"are the	-7	-6
"are we	-8	-8
"are you	-7	7
"are$	5	3
"area	-5	-9
"area$	-5	-8
"arent	2	11
"around	-1	-1
"arret	7	7
"arret$	7	7
"as a	6	6
"as is	-10	-11
"as of	6	5
"as well	7	6
"asap	4	-9
"asi	11	17
"asi$	5	9
"ask again	13	13
"ask for	8	8
"ask me	-5	-7
"ask my	-7	-7
"ask them	-5	-4
"ask to	8	7
"ask you	7	9
"asked	14	13
"asked for	7	6
"asked nicely	6	5
"asked redfin	-8	-7
"asked you	7	6
"asked$	12	12
"asking	7	6
"asking if	5	4
"asking me	5	6
"asking you	4	5
"asshole	7	5
"at	-6	-5
"at 5	-7	-8
"at all	-8	-9
"at church	-6	-9
"at my	-4	-6
"at that	-4	-7
"at the	-10	-6
"at this	8	14
"at two	-4	-5
"ate	-5	-5
"attic	-6	-5
"auction	-5	-6
"august	-5	-6
"august$	-5	-6
"auto	-3	-5
"auto texts	5	2
"autocorrect	-7	-7
"autocorrect$	-7	-7
"automated	-9	8
"automated$	8	9
"autorizo	4	3
"available$	-8	-13
"avisarme	-5	-5
"avisarme$	-5	-5
"aviseme	-6	-6
"away from	4	3
"away in	8	5
"away please	-6	-7
"awesome	-5	-7
"awesome$	-5	-7
"baby	-1	5
"baby$	-1	6
"back after	-5	-6
"back burner	5	9
"back off	6	5
"back out	-7	-7
"back$	3	1
"backed	-6	-7
"backup	-9	-9
"bad	1	2
"bad$	-3	-7
"baja el	-6	-6
"baja porfavor	4	4
"ban	8	7
"bank	-8	-7
"bank$	-7	-6
"barking	4	2
"barking up	7	7
"base	-6	-8
"basement	-6	-5
"basement$	-4	-4
"basta con	-7	-6
"be	7	6
"be a	4	4
"be contacted	5	4
"be gone	13	12
"be in	5	4
"be left	11	12
"be nice	1	8
"be possible	7	5
"be taken	9	10
"be texted	9	4
"be texting	-1	8
"be the	7	6
"be there	-13	-13
"be$	4	17
"beautiful	-5	-6
"bed$	9	5
"bedrooms	-4	-5
"beds	-7	-6
"been a	5	4
"been on	5	5
"been removed	5	6
"before 10	3	6
"before 5	-4	-6
"before 9	-3	-6
"before closing	-5	-6
"before listing	-3	-5
"before my	6	4
"begging	6	5
"being	3	6
"bell	-6	-6
"belongs	5	5
"belongs to	5	5
"bendiciones	-4	-5
"bendiciones$	-4	-5
"best	-4	-6
"best$	-9	-9
"better not	7	9
"better to	6	6
"better$	-6	-8
"between	8	8
"between the	5	4
"bidding	-7	-7
"bidding war	-7	-7
"bids	-10	-11
"big	-10	-4
"big no	-5	8
"bigger	-9	-9
"biggie	-7	-8
"birch$	-12	-13
"bit	-5	15
"bit$	-9	6
"blacklist	8	7
"block	7	3
"block you	11	11
"block$	8	8
"blocked$	14	11
"blocking this	7	5
"blocking you	9	8
"blocks	-7	-8
"bloqueado	6	6
"bloqueo	6	5
"bloqueo$	5	4
"blue	-7	-8
"blue one	-5	-6
"board	9	9
"book	-10	-10
"borra	7	7
"borra mi	6	7
"borrame	7	7
"borrame$	7	7
"borrar	9	9
"borrar mi	5	5
"borrar$	6	5
"borre mi	10	7
"borrelo	9	8
"borrelo$	9	8
"borreme	7	7
"borreme$	7	7
"borren mi	7	4
"borren$	7	6
"boss	8	8
"boss sees	7	8
"bot	8	6
"bot$	8	7
"both numbers	6	7
"both$	-4	-5
"bother	-7	-7
"bother texting	8	3
"bother with	-9	-2
"bother you	-7	-8
"bother$	-10	3
"bought already	-7	5
"bought$	-9	-6
"boundaries	5	4
"boundaries$	5	4
"box	-5	-5
"break it	-4	-6
"breaking the	6	6
"bro	6	8
"bro stop	4	3
"broken	-6	-5
"broker	7	7
"bruh	7	3
"buddy	9	9
"budget	-4	-7
"budget$	-9	-8
"bueno	7	6
"bueno$	7	6
"bug off	8	6
"bug you	-7	-7
"bugging me	9	8
"build	-9	-11
"builder	-4	-4
"builds	-4	-5
"builds$	-4	-5
"built	-4	-6
"built$	-5	-6
"bullshit	-1	8
"bullshit$	-1	8
"burner	5	9
"bury	9	8
"bus	-12	-14
"bus stop	-11	-12
"busca	8	7
"busca$	8	7
"buscando$	0	10
"busco	4	13
"busco casa	3	7
"busco$	-2	7
"business	4	8
"business by	5	4
"business line	5	3
"business$	3	5
"busque	6	7
"busque$	6	7
"busy	-7	-7
"busy$	-6	-6
"but	-2	-6
"but any	-6	-7
"but call	-12	4
"but i	-5	-7
"but no	0	6
"but no-more	7	6
"but ok	-7	-8
"but please	10	7
"but stop	11	9
"but take	10	9
"but thanks	-6	-8
"but the	-6	-6
"but yes	-5	-4
"but$	-7	-8
"buy	5	12
"buy any-more	-6	12
"buy$	0	7
"buyer	-12	-12
"buyer$	-9	-10
"buyers	-8	-8
"buying any-more	-8	9
"buzz off	8	6
"buzzing	8	9
"by a	-4	-5
"by around	-5	-5
"by at	-3	-5
"by mail	-4	-5
"by my	-6	-7
"by text	7	7
"by that	8	8
"by the	-8	-10
"by$	-8	-8
"bye dont	7	4
"bye for	-4	-8
"bye forever	9	6
"c	-7	-7
"c$	-6	-7
"calendar	-5	-5
"call	-10	-6
"call again	-8	-9
"call at	-5	-7
"call back	-10	-10
"call from	-7	-7
"call him	-6	-7
"call if	-2	10
"call instead	11	12
"call it	2	9
"call list	10	11
"call me	-11	-9
"call my	-6	-9
"call now	-7	-11
"call or	8	7
"call registry	11	11
"call us	8	10
"call$	-19	-5
"callate	8	7
"callate$	8	7
"callback	-5	-5
"callback$	-5	-5
"called by	-10	7
"called me	-7	-9
"called the	7	7
"called to	7	10
"called you	6	11
"calling	-7	-11
"calling it	-7	10
"calling the	-6	-7
"calling you	-5	-5
"calls please	-3	-5
"calm	-4	4
"came	-12	-12
"came$	-7	-8
"camion	-7	-7
"can call	-6	-8
"can delete	10	9
"can end	6	6
"can it	11	11
"can my	-12	-11
"can quit	10	9
"can remove	9	8
"can text	-4	-4
"can the	8	4
"can they	-7	-7
"can$	-13	-13
"cancel all	11	5
"cancel everything	-8	2
"cancel it	-6	11
"cancel on	-6	-5
"cancel please	7	5
"cancel that	-6	0
"cancel this	6	1
"cancela	8	5
"cancela$	8	5
"cancelar los	8	6
"cancelar$	10	10
"cancelaron	-6	-7
"cancele los	5	2
"cancele$	-10	2
"canceled	-9	-11
"canceled$	-8	-10
"cancelen	9	6
"cancelen$	7	5
"cancelling	-6	-6
"cansado	6	3
"cant	-17	-11
"cant afford	4	8
"cant do	-6	5
"cant get	-11	-4
"cant hear	-5	-7
"cant make	-4	-9
"cant stop	-7	-7
"cant talk	-11	-14
"cant you	8	7
"cant$	9	12
"cap unit	-3	-4
"car	-5	-6
"card	9	8
"card$	11	11
"care	-6	-6
"care of	-8	5
"care$	-7	-8
"cares	7	6
"cares$	7	6
"carpet	-7	-7
"carpet$	-7	-8
"casa$	8	13
"case	9	8
"cash$	-12	-13
"cat	-3	-5
"cats	-6	-6
"cease	13	12
"cease$	11	10
"central	-7	-7
"cero	7	6
"cero mensajes	7	6
"chance	-2	7
"changed her	7	8
"changed our	-1	13
"chao	6	6
"charger	-4	-4
"cheaper	-6	-7
"cheaper$	-6	-6
"check	-2	-4
"check back	8	8
"check in	9	8
"check ins	8	7
"check it	-6	-7
"check texts	-8	-1
"check$	-8	-9
"checking in	9	9
"chemo	4	4
"chemo and	4	4
"chill	0	13
"chill with	9	5
"chingar	7	6
"chole	6	6
"chose	-7	-7
"chose another	-7	-7
"christmas$	-5	9
"city	-10	-11
"claim	-5	-5
"claim deed	-5	-5
"class	5	4
"class$	6	5
"clear$	15	12
"client$	-4	4
"clients	4	4
"clients$	4	4
"close enough	-10	-10
"close my	12	11
"close to	-8	-10
"close$	-10	-12
"closed	7	5
"closed on	-6	-7
"closed$	9	9
"closer	-6	-5
"closer in	-6	-5
"closest	-6	-7
"closing	-9	-10
"closing costs	-4	-7
"closing$	-8	-9
"cochera	-5	-7
"cochera$	-5	-7
"code	-10	-9
"code$	-9	-9
"coffee$	-6	-5
"cold	10	4
"com	-6	-6
"come	7	9
"come back	9	9
"come in	-7	-6
"come on	-1	5
"come to	-2	-3
"come$	7	7
"comes	-8	-11
"coming	-6	-9
"comma	11	8
"communication	12	12
"communication$	11	10
"communications	7	5
"communications$	7	5
"community	-5	-5
"community$	-5	-5
"commute	-8	-8
"commute$	-8	-8
"como	9	12
"como cancel	8	3
"como me	11	9
"como spam	6	4
"complaint	9	8
"complaint filed	6	6
"complaint$	7	7
"comprar	-4	-6
"comprar$	-4	-6
"compre	-7	-7
"comps	-10	-13
"comps$	-6	-8
"computer	5	4
"con ese	6	6
"con esto	9	7
"con los	6	6
"con ustedes	6	6
"condo$	-13	-14
"condominio	-7	-8
"condominio$	-7	-8
"condos	-6	-9
"condos lol	-4	-5
"condos$	-9	-5
"confirm$	-9	-9
"confirmed	-6	-7
"confirmed$	-6	-7
"congrats	-4	-6
"conozco a	6	7
"consent	14	12
"consent$	12	10
"consented	6	5
"consented$	5	5
"consentimiento	9	9
"consentimiento$	9	9
"consider	8	6
"consider me	6	5
"consider this	6	4
"considered	-2	-6
"construction	-5	-7
"construction$	-5	-7
"contact	7	8
"contact list	5	6
"contact the	-6	-6
"contact us	5	4
"contact you	-6	8
"contact$	9	16
"contactar	7	6
"contactar$	5	4
"contactarme	5	4
"contactarme$	5	4
"contacte	7	5
"contacte$	6	5
"contacted	7	4
"contacted$	7	4
"contacten	7	6
"contacten$	7	6
"contacting	3	7
"contacting us	8	7
"contesta	-7	-8
"contesta$	-7	-8
"conteste	-4	-3
"contingencies	-8	-7
"contingencies removed	-7	-7
"contingency	-7	-7
"contingency$	-7	-7
"contractor	-8	-9
"contractor$	-8	-9
"conversation	11	10
"conversation$	6	6
"cool it	12	10
"cool$	-9	-4
"copy	-8	-8
"copy$	-8	-8
"corner	-6	-7
"cosas	8	8
"cosas$	8	8
"costs	-3	-6
"could take	3	3
"could text	8	9
"count me	-4	3
"count us	8	3
"counter	-6	-7
"counter$	-5	-6
"couple$	-6	-5
"course	-7	-8
"course$	-7	-8
"coworker	-7	-7
"crap$	9	9
"credito	-6	-7
"credito$	-6	-7
"creek	-8	-9
"creep	3	3
"creep$	4	4
"creepy	-5	6
"creepy$	-5	6
"creo	6	4
"creo que	6	4
"crickets	10	9
"crickets$	10	9
"cross	-7	-9
"cross me	8	7
"cross my	-6	-7
"cross that	-5	-4
"cuando	-9	-9
"cuantas	5	5
"cuantas veces	5	5
"cuanto	-12	-13
"cuanto cuesta	-6	-7
"customer	5	6
"cut	-7	-9
"cut it	11	11
"cut off	-9	-9
"cut out	-8	-9
"cut the	10	6
"cut this	9	8
"cute	-4	-5
"cute$	-5	-5
"da	1	0
"dad	6	8
"dad$	7	6
"dame	5	4
"dame de	5	4
"damn thats	-5	-5
"dare	8	9
"dare you	8	9
"darme	6	7
"darme de	6	7
"data	7	7
"data$	7	7
"date	-10	-9
"date$	-9	-8
"datos	8	8
"datos$	8	8
"day	0	6
"day and	6	5
"day is	-4	-4
"day job	-3	-9
"day ok	-2	-9
"day to	-4	-5
"day$	-6	10
"days	-7	-6
"de	6	5
"de ahi	5	5
"de avisarme	-5	-5
"de baja	4	5
"de edad	7	6
"de escribir	5	5
"de este	4	5
"de mandar	11	12
"de mensajes	6	5
"de molestar	5	5
"de molestarme	5	5
"de no	7	6
"de numero	-5	-5
"de preguntar	10	11
"de semana	-6	-6
"de su	7	8
"de textearme	4	4
"de textos	5	3
"de tu	4	4
"deactivate	9	8
"dead end	-7	-8
"deaf	-6	-7
"deaf$	-5	-6
"deal	-11	-1
"deal is	-3	7
"deals	-12	-12
"deals$	-6	-6
"deceased	4	6
"deceased$	4	6
"decided against	-3	8
"deed	-9	-12
"deed$	-9	-12
"deja de	12	11
"deja en	-5	-6
"dejame	9	8
"dejame en	4	5
"dejan	-7	-8
"dejar	6	5
"dejar de	6	5
"dejaron	-6	-7
"deje	-6	-8
"deje de	4	4
"deje la	-5	-7
"deje un	-8	-9
"dejelo	-7	7
"dejelo asi	-9	3
"dejeme en	8	9
"dejemoslo	-5	7
"dejen	14	12
"dejen en	6	5
"dejenme	13	13
"dejenme en	5	5
"dejenme$	8	8
"dejenos	4	4
"dejenos en	4	4
"dejo	-7	-8
"del	3	1
"del grupo	5	5
"delete it	5	10
"delete me	15	13
"delete that	-5	-6
"delete this	-11	4
"delete$	9	8
"deleted$	7	8
"deleting	3	1
"deme	4	4
"deme de	4	4
"den	-4	-6
"denme	4	4
"denme de	4	4
"denuncia	7	6
"denuncia$	7	6
"departamentos	-5	-5
"departamentos$	-5	-5
"depends	-6	-7
"deposit	-6	-7
"derecha	-7	-6
"derecha$	-7	-6
"deseo	9	8
"desist$	10	9
"despues$	-1	13
"detener	5	5
"detener$	4	4
"di	7	6
"di mi	6	6
"di permiso	5	5
"diablo	5	4
"diablo$	5	4
"dial	-1	16
"dial it	-1	7
"dial$	0	14
"dialed	-2	9
"dialed you	5	2
"diane$	8	8
"did	-6	-5
"did i	7	10
"did the	-5	-6
"did they	-4	-4
"did you	-11	-6
"didnt call	5	14
"didnt get	-11	-12
"didnt give	6	4
"didnt mean	-7	-7
"didnt write	4	4
"die	9	7
"die$	9	7
"died in	6	5
"different	-5	-5
"diga	-9	-9
"digo	7	7
"dije	12	12
"ding	9	7
"dio	2	7
"dio mi	0	8
"direccion	-7	-8
"direct	8	8
"directions	-5	-5
"directions$	-5	-5
"directly	-5	-5
"directly$	-4	-4
"dis$	-4	-6
"disable	7	5
"disable texts	6	5
"disabled	-6	-7
"disappear	6	6
"disappear$	6	6
"disconnect	9	8
"discontinue	10	11
"discontinue$	8	10
"disliked	8	9
"disliked is	6	7
"disponible	-5	-4
"disponible$	-5	-4
"district	-6	-7
"district$	-6	-7
"disturbing	9	9
"divorce$	-2	8
"dnc	11	10
"dnc list	8	8
"dnc$	6	5
"do a	-7	-6
"do i	3	6
"do it	-3	-5
"do me	4	3
"do texts	-12	2
"do that	11	9
"do the	-4	-3
"do they	-4	-5
"do this	3	13
"do we	-8	-8
"do without	8	7
"doc	-5	-8
"documenting	10	8
"docusign	-6	-7
"docusign$	-6	-7
"does it	5	6
"does the	-14	-15
"doesnt need	9	5
"dog	-7	-8
"dog$	-5	-6
"doing	-7	-7
"done	-8	-7
"done here	9	9
"done$	-4	-2
"dont	7	5
"dont accept	6	5
"dont add	14	14
"dont ask	8	9
"dont bother	4	17
"dont call	9	5
"dont cancel	-11	-12
"dont care	10	7
"dont check	13	13
"dont come	9	9
"dont contact	16	14
"dont delete	-9	-6
"dont drop	-7	-7
"dont email	-5	-10
"dont even	9	9
"dont follow	8	10
"dont forget	-12	-11
"dont ghost	-8	-9
"dont give	-7	-8
"dont go	-9	-9
"dont hang	-4	-5
"dont hit	8	8
"dont keep	18	17
"dont leave	-9	-9
"dont let	-6	-7
"dont like	-16	-9
"dont list	-7	-7
"dont lose	-10	-9
"dont make	6	6
"dont me	5	5
"dont message	15	16
"dont mind	-4	-6
"dont need	7	15
"dont own	8	11
"dont push	11	10
"dont put	6	6
"dont quit	-9	-11
"dont reach	10	9
"dont remove	-13	-12
"dont reply	11	9
"dont respond	10	9
"dont ring	-11	-10
"dont save	8	9
"dont stop	-13	-12
"dont take	-10	-11
"dont tell	-10	-8
"dont test	8	8
"dont text	16	29
"dont think	-5	-7
"dont try	12	12
"dont use	15	15
"dont want	14	15
"dont want-to	-4	-10
"dont wish	10	8
"dont write	13	12
"dont you	5	4
"dont$	20	19
"doors	7	5
"dos	-4	-4
"dover$	-5	-5
"down	13	19
"down as	5	5
"down lol	11	9
"down on	-7	1
"down$	17	19
"downtown	-5	-6
"dress	-6	-7
"drip	5	5
"drip$	7	8
"drive$	-8	-7
"driveway	-4	-6
"driving	0	-6
"driving$	-3	-7
"drop	-3	-1
"drop it	16	13
"drop$	-15	-2
"dropped	-11	-11
"drops	4	8
"dude	5	8
"dude$	3	8
"duenos	-4	-5
"earlier	-8	-9
"early	-6	-5
"early$	-6	-9
"ease	3	9
"easy	-3	14
"eat	8	7
"edad	7	6
"edad$	7	6
"eject	10	9
"el	-9	-7
"el alto	-9	-9
"el contrato	-8	-10
"el dont	6	5
"el mensajes	-6	-7
"el momento	7	5
"el numero	13	12
"el precio	-8	-8
"el sabado	-5	-7
"el semaforo	-7	-7
"el servicio	5	6
"el spam	7	5
"el trabajo	-7	-11
"el ultimo	9	9
"eliminar	6	5
"elimineme	5	5
"eliminen	5	5
"eliminen mi	5	5
"ella	3	9
"elm$	-11	-13
"else	13	11
"elsewhere	5	8
"elsewhere$	5	8
"em	-8	-6
"email	-16	-5
"email is	-8	-12
"email list	-7	5
"emailing	-8	-6
"emailing me	-8	-4
"emails	-8	-5
"emails and	-6	-7
"emergency	4	9
"emergency$	3	8
"en la	-8	-8
"en su	8	8
"encontre	-6	-8
"end cap	-3	-4
"end here	8	6
"end it	-1	11
"end of	-4	-7
"end our	9	4
"end please	5	5
"end program	7	5
"end the	8	14
"end these	7	6
"end this	6	11
"end unit	-5	-5
"end$	11	7
"ends	7	3
"ends friday	-3	-6
"ends now	6	7
"ends$	13	12
"enfrente	-6	-7
"enganche	-6	-7
"enganche$	-5	-5
"english	-5	-6
"english$	-6	-7
"enough already	5	5
"enough texts	10	6
"enough to	-5	-6
"enough with	11	5
"enough$	9	6
"enter	-7	-6
"enter$	-4	-4
"entered	10	10
"enviar	4	3
"enviar mas	2	2
"equivocado	9	8
"equivocado$	14	14
"equivoco	6	4
"equivoco$	4	3
"equivoque de	-8	-10
"equivoque$	-1	10
"era	-5	-5
"era para	-7	-7
"erase my	7	7
"es molestia	-8	-9
"es muy	2	6
"es su	5	6
"esa	-12	-12
"esa casa	-4	-6
"esa persona	6	7
"esa$	-5	-5
"escriba a	5	12
"escriba aqui	7	8
"escriba$	19	17
"escriban	14	15
"escriban$	13	13
"escribas	7	7
"escribas$	7	7
"escribiendo	9	7
"escribir	8	8
"escribir$	5	5
"escribirme	9	8
"escribirme$	9	8
"escrow	-7	-7
"escrow$	-7	-7
"ese nombre	6	6
"eso	-6	-8
"espanol	-7	-6
"espanol$	-7	-6
"espere	4	4
"espere$	4	4
"esposa	-7	-7
"esposo	-5	-6
"esposo fallecio	10	5
"esposo$	-7	-7
"esta disponible	-4	-3
"esta equivocado	5	4
"estamos	-1	14
"estar	5	6
"estate board	7	7
"este numero	12	12
"este$	-5	-5
"esten	8	8
"esten molestando	5	5
"esto	16	13
"esto es	7	7
"esto$	14	11
"estos	6	6
"estos mensajes	6	6
"estoy	1	4
"estoy trabajando	3	7
"estuvo	5	4
"estuvo$	8	8
"even	10	10
"evenings	-5	-6
"ever	6	7
"ever stop	-8	-7
"ever$	15	16
"every	8	11
"every text	8	7
"every time	8	5
"everyone	9	4
"everything	-4	7
"everything$	-3	6
"evidence	5	5
"ew	-2	9
"ew no	-5	7
"ex	-11	-11
"exactly	-7	-8
"exactly$	-7	-8
"exchange	-4	-5
"exchange$	-4	-5
"exist	7	6
"exist$	7	6
"exit	7	5
"expired	9	9
"explain	-9	-9
"f off	10	8
"fair	-7	-7
"fair enough	-7	-7
"fall	7	6
"fall back	9	9
"fall$	-7	-7
"fallecio	3	10
"fallecio$	-1	9
"fam	0	9
"family	7	8
"family emergency	3	8
"family of	-4	-7
"family$	-1	2
"fancy	-4	-4
"far	-11	-12
"far$	-8	-9
"fast	-7	-7
"fast$	-6	-6
"father	6	7
"father passed	6	7
"favor	9	8
"favor de	7	7
"favorite	-4	-5
"favorite$	-4	-5
"fed	7	6
"fed up	7	6
"federal	6	6
"federal law	5	5
"fee	-6	-7
"fee$	-4	-4
"feel	-5	-4
"feel better	-5	-4
"fees	-11	-11
"fence	-6	-6
"fewer	-11	-2
"file$	0	-4
"filed	7	6
"fin de	-8	-8
"final offer	-3	-6
"final warning	4	4
"financing	-5	-5
"financing$	-5	-5
"fine	-6	-5
"fine thanks	3	9
"fine$	-9	-5
"finished	10	9
"finished$	5	3
"first	-3	-6
"first one	-7	-7
"first or	-7	-6
"first then	-3	-3
"fixer	-12	-13
"fixer uppers	-5	-5
"flat	-5	-5
"flat tire	-5	-5
"flexible	-7	-8
"flexible$	-7	-8
"flood	-12	-11
"flood zone	-5	-5
"floor	-5	-5
"flush	8	6
"fly	8	8
"fly$	8	8
"flyer	-7	-6
"flyer$	-6	-5
"folder	-5	-5
"follow	12	12
"follow up	10	9
"follow ups	6	6
"for everything	-10	-5
"for good	12	11
"for new	-5	-5
"for now	-7	3
"for somebody	4	3
"for these	11	9
"for this	9	11
"for today	1	9
"for us	-8	-3
"for you	7	6
"for$	-4	8
"foreclosure	-4	-5
"foreclosure$	-4	-5
"forever	14	10
"forever$	14	10
"forget i	12	10
"forget it	-14	7
"forget my	5	3
"forget the	3	10
"forget what	-7	-7
"forgot	-6	-7
"form	-2	-4
"form$	-6	-7
"forward	-7	-6
"forwarded	7	7
"forwarded to	7	7
"fotos	-4	-4
"fotos$	-4	-4
"found	-11	-10
"found it	-11	-6
"found you	-5	-6
"fraude	8	7
"fraude$	8	7
"free	-6	-9
"free$	-5	-7
"freezes	5	4
"freezes over	5	4
"fregando	7	6
"fregando$	7	6
"friday	-10	-5
"friegue	6	5
"friegue$	6	5
"friend	2	2
"from all	5	4
"from dana	9	8
"from here	7	6
"from now	7	9
"from texting	8	8
"from you	8	6
"from$	4	5
"front	-3	-7
"front$	-7	-9
"ft	-5	-5
"ftc	8	8
"fuck	11	8
"fuck off	9	7
"fuck you	8	8
"fuckin	6	5
"fucking text	5	5
"fue	-1	10
"fuera	5	4
"fui	0	9
"furnished	-7	-6
"furnished$	-7	-6
"furniture	-5	-6
"furniture$	-5	-6
"further	8	6
"further$	7	7
"future	9	6
"fyi	-5	-5
"fyi$	-7	-6
"garage	-9	-8
"garage$	-7	-8
"gas	-4	-4
"gated	-8	-8
"get	5	2
"get a	9	7
"get another	7	8
"get it	8	5
"get lost	10	9
"get off	14	15
"get out	-10	-5
"get removed	10	11
"get these	5	4
"get this	3	11
"get us	-4	-6
"get-lost	8	7
"getting	7	5
"getting texts	4	10
"getting these	11	10
"ghost	9	7
"ghost me	8	6
"ghosted	-8	-8
"girl	7	6
"give a	10	5
"give up	12	13
"give you	6	4
"glad	-6	-6
"glad i	-6	-6
"glass	9	9
"gmail	-7	-7
"gmail$	-7	-7
"go again	5	4
"go ahead	-8	-7
"go away	18	17
"go to	8	8
"god if	9	9
"goes	9	8
"goes to	6	6
"going alone	-7	-4
"going-to be	-6	-7
"going-to block	6	6
"going-to wait	2	10
"good enough	-7	-7
"good for	7	5
"good here	2	13
"good on	-8	-8
"good with	-5	-9
"goodbye	-4	9
"goodbye$	-4	9
"goodbye-wish	-5	-6
"goodbye-wish$	-5	-6
"google	-8	-7
"got	-10	-11
"got a	-8	-8
"got it	-7	-8
"got lost	-5	-6
"got my	7	13
"got this	11	7
"got what	2	5
"got your	-8	-8
"gracias pero	4	8
"grandkids	-5	-5
"grandkids$	-5	-5
"grandpa	4	6
"grass	-7	-7
"grass$	-6	-6
"grateful	4	5
"great	-6	-8
"great$	-6	-8
"group	9	6
"group$	12	11
"grupo	7	7
"grupo$	7	7
"guardian	2	2
"guey	5	5
"gusto	-8	-9
"gusto$	-5	-6
"guy	7	8
"guy$	7	8
"ha	-11	-11
"ha llamado	-11	-11
"habia	7	5
"habla	-7	-8
"habla espanol	-4	-4
"hablamos	-5	-5
"hablamos$	-5	-5
"hablar con	9	8
"hable$	-7	8
"hablen	6	6
"hablen$	6	6
"had enough	4	4
"had it	5	6
"had my	-5	-5
"had this	7	5
"had to	-7	-6
"haha	-9	3
"haha no	11	11
"haha$	-10	-5
"halt	9	8
"handles	-4	-7
"hang up	-7	-8
"hanging	-4	-7
"happens	8	7
"happens$	8	8
"happy with	-5	6
"harass	6	5
"harassing	9	8
"harassing me	9	8
"harassment$	6	4
"hard no	-7	8
"harta	4	4
"harto	-4	-6
"hasnt	-2	-5
"hasta	10	9
"hate texting	-4	9
"hate texts	-6	10
"have anything	-7	-8
"have been	2	3
"have i	4	5
"have me	0	7
"have nothing	6	5
"have on	6	6
"have the	5	3
"have this	9	2
"have you	-4	-6
"have$	-6	-6
"havent	-10	-12
"havent heard	-5	-5
"hay problema	-6	-6
"hay$	-8	-7
"he	-8	-4
"he is	-1	6
"he passed	3	6
"he quit	-11	-12
"heading	-5	-6
"heading over	-5	-6
"hear about	7	6
"hear from	10	10
"hear you	-5	-7
"hear$	-5	-6
"heard of	6	5
"hearing from	5	6
"hell freezes	5	4
"hell no	-6	7
"hello$	-5	-6
"help me	-1	-3
"helpful	-7	-7
"helpful$	-7	-7
"her again	8	5
"her daughter	-1	9
"her number	7	9
"her off	7	7
"her phone	7	6
"her place	-2	-5
"her$	-3	-8
"here by	6	6
"here wants	6	6
"here we	11	11
"hereby	6	5
"hes gone	-2	9
"hes in	1	10
"hes not	6	1
"hey$	-4	-5
"hi	-4	-6
"hi there	-5	-5
"hi$	-7	-8
"high	-10	-10
"high end	-8	-8
"highway	-6	-8
"highway$	-6	-8
"him to	-8	-7
"hint	13	12
"hint$	13	12
"his	9	6
"his number	7	4
"his phone	10	8
"history	-5	-6
"history$	-5	-6
"hit my	6	6
"hit stop	-7	-8
"hitting	8	8
"hitting me	8	8
"hoa	-15	-16
"hoa$	-17	-19
"hoas	-4	-7
"hoas$	-4	-7
"hobby	7	7
"hobby$	6	6
"hola	-5	-6
"hola$	-5	-6
"hold	-7	-3
"hold off	-8	8
"hold please	-6	-9
"hold$	-2	-4
"home	6	3
"home$	-6	-10
"homes	4	4
"homes$	4	3
"homestead	-8	-7
"hookups	-6	-7
"hookups$	-6	-7
"hop	7	6
"hope	-10	-10
"hope you	-6	-7
"hope$	-6	-7
"hora	-10	-11
"hora$	-9	-11
"horas	-1	10
"horas$	-1	10
"hospital	6	12
"hospital$	6	12
"hour	1	6
"hour$	2	6
"house for	-4	-4
"house off	-9	2
"house please	-4	-6
"house sold	-3	-6
"house texts	6	6
"household	9	9
"household$	8	9
"houses with	-9	-9
"how can	4	5
"how come	6	7
"how did	5	15
"how far	-7	-7
"how long	-4	-5
"how much	-9	-12
"how to	9	7
"how$	-6	-8
"hows the	-9	-10
"huh	-5	-7
"huh$	-5	-7
"human$	-4	-4
"hung	-6	-7
"hung up	-6	-7
"hurry	-9	-10
"hurry$	-8	-9
"hurt	-6	-7
"husband died	7	5
"husband wants	-7	-5
"husbands number	9	8
"hush	9	8
"hush$	6	6
"i accidentally	-7	-7
"i already	8	9
"i appreciate	8	6
"i both	7	5
"i cancel	-6	-8
"i changed	-2	8
"i consented	5	5
"i dare	8	9
"i dialed	4	5
"i didnt	10	11
"i do	-6	-9
"i dont	-12	-1
"i ever	7	5
"i gave	-5	-6
"i give	-16	4
"i go	-9	-7
"i had	-5	-4
"i hate	-14	0
"i havent	-5	-5
"i hereby	4	4
"i hope	-7	-8
"i just	3	4
"i liked	-7	-8
"i make	5	5
"i mean	8	7
"i meant	-5	-6
"i missed	-8	-10
"i moved	-6	-7
"i need	4	8
"i needed	2	5
"i no-longer	4	2
"i opt-out	9	6
"i promise	-5	-5
"i rent	-3	-4
"i replied	6	7
"i report	-4	-4
"i said	3	3
"i saw	-8	-8
"i say	5	3
"i see	-10	-10
"i send	4	4
"i sent	-8	-7
"i sign	-6	-5
"i sold	2	3
"i start	-8	-9
"i still	-10	5
"i stop	6	5
"i take	-5	-5
"i talk	-5	-4
"i think	5	8
"i told	-9	-9
"i unsubscribe	6	6
"i want	8	4
"i want-to	3	2
"i will	7	6
"i withdraw	10	6
"i would	4	5
"ice	9	6
"id	8	5
"id like	11	11
"id prefer	4	4
"id stop	-5	-5
"idea	5	5
"idiot	-6	-4
"idiot$	-6	-4
"idiots	4	3
"idiots$	4	3
"idk	-5	-6
"idk who	5	5
"if i	9	10
"if not	-7	-7
"if possible	5	5
"if the	-4	-2
"if they	-9	-9
"if this	13	10
"if you	12	15
"ignore that	-6	-4
"ignore$	0	14
"ignored	10	10
"ill call	-4	-4
"ill come	0	-1
"ill reach	4	11
"ill sue	8	8
"ill text	-8	-7
"illegal	8	8
"im	3	6
"im all	-5	5
"im an	-5	-5
"im begging	6	5
"im blocking	8	6
"im deaf	-6	-7
"im done	-8	4
"im fine	0	9
"im good	-7	7
"im her	1	9
"im his	5	4
"im interested	-11	-14
"im not	14	7
"im ok	8	9
"im out	-13	0
"im over	0	9
"im ready	-1	8
"im replying	7	7
"im reporting	7	6
"im still	-4	-6
"im telling	11	10
"im with	-10	-10
"im$	-6	-3
"in 10	-4	-4
"in 20	-5	-6
"in an	-3	-5
"in any-more	6	4
"in anything	-2	-7
"in anytime	-5	-6
"in august	-5	-6
"in for	-7	-8
"in june	-8	-13
"in labor	-5	-3
"in law	-10	-11
"in peace	9	8
"in ready	-8	-8
"in spring	-8	-10
"in this	7	7
"in violation	6	6
"in writing	11	9
"in$	-5	-8
"inbox	9	9
"included	-6	-6
"included$	-6	-6
"income	-8	-8
"info on	5	6
"info$	-4	-5
"ins	8	7
"ins$	8	7
"insista	9	10
"insista$	9	10
"insistan	8	7
"insistan$	8	7
"inspeccion	-9	-8
"inspection	-10	-15
"inspection report	-5	-4
"inspection$	-7	-13
"inspector	-6	-7
"interest$	-4	7
"interested in	5	-10
"interested please	9	3
"intrusive	7	6
"intrusive$	7	6
"investor$	-5	-5
"is 5	-7	-7
"is a	17	15
"is best	-6	-5
"is better	-5	-7
"is fine	-8	-11
"is for	10	9
"is gone	7	12
"is her	-7	-8
"is it	-14	-16
"is me	5	7
"is no	9	8
"is no-longer	6	6
"is off	0	10
"is ok	-6	-5
"is that	-12	-12
"is there	5	5
"is this	-15	-11
"is your	10	11
"is$	0	6
"isnt	6	4
"isnt for	-8	6
"isnt her	6	7
"isnt me	8	5
"isnt mine	7	3
"isnt my	-9	9
"isnt their	3	3
"isnt working	10	7
"it any-more	-9	10
"it at	-2	-7
"it back	0	7
"it be	-15	-1
"it by	-5	-5
"it down	1	14
"it elsewhere	6	9
"it go	10	9
"it gone	-5	-6
"it have	-7	-7
"it here	-4	-5
"it if	4	5
"it is	5	6
"it lol	3	10
"it now	9	4
"it off	-10	-1
"it on	-13	4
"it over	-6	-6
"it personally	5	4
"it please	6	4
"it quits	6	4
"it really	-5	-6
"it says	-6	-6
"it sit	-4	-5
"it so	7	8
"it stop	8	8
"it there	4	12
"it to	-9	-15
"it today	-3	-6
"it under	-11	-12
"it up	7	10
"it wasnt	8	7
"it you	-5	-5
"itin	-8	-8
"its gone	-8	-6
"its listed	-5	-5
"its not	6	12
"its off	-13	-5
"its over	6	5
"ive been	5	6
"ive had	10	9
"jaja	-7	-7
"jaja$	-7	-7
"jamas	9	8
"jessica$	9	9
"jk$	-9	-4
"job$	4	6
"joke$	5	5
"jose$	-1	11
"juan$	5	6
"july	-10	-10
"just	-5	-10
"just delete	8	3
"just forget	-4	6
"just go	13	12
"just me	-8	-10
"just remove	7	6
"just saw	-4	-3
"just stop	10	4
"just text	-8	-13
"just you	-4	-4
"keep	-2	-4
"keep checking	9	10
"keep it	-4	-4
"keep looking	-5	-7
"keep me	-5	-8
"keep my	11	11
"keeps	6	5
"kevin$	8	8
"keys	-8	-9
"keys$	-5	-6
"kick rocks	6	6
"kid had	-5	-5
"kidding	-5	-3
"kids	-7	-11
"kids$	-8	-9
"kill the	9	14
"kind$	-7	-8
"kindly	9	9
"kitchen	-5	-5
"kitchen$	-5	-4
"knee$	6	5
"knock	9	4
"knock it	12	8
"knocking	9	9
"know if	-5	-6
"know more	7	6
"know who	1	6
"know you	-2	9
"know$	-10	-12
"la	-7	-7
"la baja	4	4
"la casa	-9	-14
"la direccion	-7	-8
"la luz	-6	-6
"la noche	8	11
"la puerta	-4	-4
"labor	-5	-3
"lady	4	5
"lady$	7	7
"land	-10	-3
"land$	-3	-4
"landlord	-9	-9
"landlord$	-7	-6
"las	-7	-3
"las fotos	-5	-5
"last agent	-5	-5
"last and	-7	-6
"last month	3	4
"last name	-4	-4
"last one	5	5
"last time	10	9
"last warning	8	9
"last week	14	12
"last year	-3	-7
"late	-12	-6
"late lol	-2	-7
"lawsuit with	-5	-3
"lawyer says	-6	-7
"lawyer$	-5	10
"le escriban	7	9
"lead	11	9
"lead$	10	6
"leaf	7	7
"lease	-7	-11
"lease$	-9	-7
"leave	4	6
"leave a	-4	-4
"leave it	-15	0
"leave me	8	8
"leave the	-9	-10
"leave this	6	5
"leave$	3	0
"leer	8	7
"leer$	7	7
"left a	-7	-8
"left alone	11	11
"left$	-9	-11
"legal to	-8	-8
"lender	-6	-7
"less	-10	2
"lest	5	4
"lest$	5	4
"let the	-3	-4
"let this	6	7
"let-me check	-6	-8
"let-me know	-5	-7
"let-me out	10	8
"lets call	6	5
"lets do	-9	-9
"lets go	-10	-12
"lets not	11	9
"lets stop	-7	8
"levels	-4	-4
"levels please	-4	-4
"levels$	-4	-4
"life	8	8
"life$	8	8
"lifetime	6	4
"lifetime$	6	4
"light	-7	-7
"like a	-4	8
"like i	8	6
"like it	-7	-9
"like off	7	7
"like spam	-6	11
"like that	-7	-7
"like the	-6	-7
"like this	-9	-5
"like to	7	10
"like you	7	6
"liked	-7	-8
"linea	5	6
"link	-12	-13
"link$	-9	-10
"links	-11	-11
"lips	9	6
"list for	5	4
"list is	-8	-9
"list it	-9	-9
"list lol	11	9
"list of	-13	-13
"list please	7	6
"lista porfavor	5	5
"lista$	12	9
"listed	-8	-9
"listed$	-7	-8
"listing$	-4	13
"listings	9	4
"little	3	7
"little$	-8	5
"live	-4	-6
"live$	-7	-7
"living	-4	-3
"llamada	-7	-5
"llamada$	-7	-5
"llame	-11	-7
"llame a	-6	-6
"llame$	-13	-4
"llameme	-6	-7
"llameme$	-6	-6
"llamen	10	9
"llamen$	9	8
"llames	8	8
"llames$	7	8
"llamo	4	4
"llego	-10	-10
"llego$	-8	-7
"llegue	-7	-6
"llegue$	-7	-6
"lo	9	7
"loan officer	-4	-5
"lockbox	-6	-5
"log me	5	4
"lol	-9	-10
"lol dont	6	5
"lol i	-7	-8
"lol jk	4	5
"lol no	2	7
"lol stop	1	3
"lol whats	-5	-5
"lol$	-10	-11
"look it	9	9
"look like	7	6
"look$	-12	-12
"looking any-more	-5	10
"looking in	-3	-5
"los duenos	-4	-5
"losing	6	5
"loss	-7	-9
"lost	-11	-8
"lot	-6	1
"lot$	3	4
"loved	-9	-10
"lovely	6	5
"loves it	-5	-7
"low	-7	-7
"lower	-4	-4
"lower$	-4	-4
"luck$	-7	-7
"lunch	-7	-9
"lunch$	-6	-7
"lunes	-5	-8
"lunes$	-5	-8
"luz	-6	-6
"madre	7	7
"madre$	7	6
"mail$	-5	-5
"mailing	5	5
"mailing list	5	5
"make	7	7
"make me	6	6
"make that	8	8
"make these	7	7
"make this	8	8
"makes	8	7
"mal	4	4
"man	-3	7
"man$	-2	7
"manana	-9	-11
"manana$	-7	-10
"mandando mensajes	8	7
"mandar mensajes	11	9
"mandarme casas	-5	-5
"mande mas	9	9
"mande nada	10	6
"mande stop	-5	-5
"mande textos	-10	3
"mande$	15	12
"mandeme	-6	-7
"manden	12	11
"manden mensajes	11	7
"manden nada	7	8
"manden$	6	6
"mandes	10	10
"mandes nada	7	8
"marcar	2	9
"marcar$	2	9
"mark	7	7
"marketing	12	13
"marketing$	10	10
"marque$	-3	8
"marqueme	-7	-6
"mas de	-5	-7
"mas mensajes	6	6
"mas porfavor	7	7
"mas y	5	6
"mas$	12	8
"mascotas	-4	-5
"mascotas$	-4	-5
"massages	4	4
"massages$	4	4
"matter	-6	-6
"matter$	-5	-6
"max	-5	-6
"max$	-5	-6
"may stop	7	7
"maybe later	4	10
"me a	-6	-9
"me about	11	6
"me alone	11	14
"me any-more	14	10
"me anything	12	11
"me back	-7	-8
"me be	8	6
"me busque	6	7
"me condos	-5	-5
"me contacte	6	5
"me contacten	7	6
"me deja	-5	-6
"me deje	-7	-7
"me down	5	5
"me escriba	6	16
"me escriban	9	8
"me escribas	7	7
"me gone	10	8
"me gusto	-6	-7
"me hable	10	6
"me hablen	6	6
"me here	-13	-12
"me houses	1	-1
"me if	4	9
"me in	-11	-9
"me instead	0	6
"me later	-6	-9
"me listings	-12	-11
"me llame	-9	-9
"me llamen	7	6
"me llames	4	5
"me llego	-6	-6
"me lol	-11	-16
"me manden	8	7
"me mandes	6	5
"me messages	5	7
"me moleste	8	10
"me molesten	5	4
"me more	-8	-6
"me mude	5	5
"me now	-5	5
"me of	14	13
"me off	6	9
"me olvide	-6	-7
"me on	-3	-4
"me one-more	7	6
"me only	9	11
"me out	7	14
"me paro	-8	-9
"me period	0	-5
"me please	-3	-3
"me puede	-7	-7
"me textee	-4	8
"me texteen	8	8
"me textees	8	6
"me texts	9	3
"me the	-15	-17
"me this	-7	13
"me through	-6	-7
"me tienen	9	9
"me to	10	9
"me too	-5	-6
"me ugh	6	5
"me unsubscribe	9	8
"me vale	3	8
"me vuelva	6	6
"me where	6	6
"me your	-6	-9
"mean it	8	8
"mean to	-7	-7
"means	8	8
"means no	8	8
"meant	-11	-11
"meant for	-8	-8
"meantime	6	7
"meantime$	6	7
"meet$	-7	-6
"mejor mensajes	-5	-6
"mejor no	-6	6
"mejor por	-2	-3
"mejor texto	-6	-9
"mensajes mas	6	6
"mensajes no	6	7
"mensajes porfavor	-2	11
"mes	-6	-6
"mes$	-5	-5
"message	-4	-7
"message again	8	8
"message and	4	4
"message me	8	7
"messages	2	4
"messages please	7	7
"messages$	3	3
"messaging	11	10
"messaging$	10	11
"messing	6	6
"messing me	6	5
"mi abogado	8	7
"mi casa	6	5
"mi consentimiento	9	9
"mi esposa	-7	-7
"mi esposo	-5	-6
"mi numero	13	16
"mi renta	-7	-8
"midnight	4	9
"midnight$	4	9
"might	-4	-5
"might as	7	6
"mike$	10	9
"million	6	4
"min	-9	-11
"min away	-6	-7
"min$	-4	-7
"mind about	8	7
"mind on	-5	-6
"mind the	9	3
"minor	-2	7
"minor$	-2	7
"mis datos	7	7
"misdial	1	13
"modern	-6	-5
"modern$	-6	-5
"molestando	10	10
"molestando$	10	10
"molestar	8	7
"molestar$	10	9
"moleste	13	12
"moleste$	12	13
"molesten	11	10
"molesten$	10	10
"molestia	-9	-5
"molestia$	-7	-3
"moment	5	8
"moment$	5	8
"momento	-6	11
"momento$	-1	9
"moms	-5	-4
"monday	-7	-10
"monday$	-7	-10
"money	-9	-12
"months	5	9
"months$	7	8
"more	-5	-11
"more like	-7	-6
"more texts	-2	-4
"morning	-6	-6
"morning$	-6	-9
"mother	5	3
"mother doesnt	5	6
"mother$	5	6
"move	9	7
"move in	-10	-10
"move me	11	10
"move on	9	9
"move out	-6	-7
"move$	-7	-7
"moved	-10	-11
"moved$	-9	-9
"moving my	-2	-2
"mr$	-9	-5
"much$	-13	-3
"mucho	-7	-7
"mude	5	5
"murio$	-1	10
"must	11	9
"must be	6	3
"muy	-3	8
"muy alto	-4	-5
"my agent	-6	11
"my answer	9	11
"my bad	-7	-5
"my boss	8	8
"my business	-6	4
"my call	15	17
"my card	7	6
"my contact	11	8
"my data	7	7
"my end	-7	-7
"my family	9	7
"my father	6	7
"my favorite	-4	-5
"my file	10	10
"my grandpa	4	6
"my inbox	9	9
"my kid	-8	-3
"my kids	-4	-6
"my landlord	-8	-8
"my last	-11	-12
"my lease	-10	-11
"my life	5	4
"my line	9	9
"my list	-6	-6
"my loan	-4	-5
"my mind	-7	5
"my moms	-5	-4
"my name	4	5
"my new	-6	-7
"my number	6	6
"my offer	5	5
"my old	-5	-6
"my opt-out	-9	-9
"my phone	16	11
"my privacy	7	7
"my sister	-8	-9
"my sons	7	6
"my spot	6	6
"my texts	8	5
"my way	-5	-7
"my wife	-5	-4
"my wifes	6	6
"my wishes	4	3
"my work	-8	-11
"my$	12	12
"myself	5	1
"myself$	-6	-6
"nada con	-6	-7
"nada de	7	6
"nada que	5	6
"nadie	8	4
"nadie con	6	6
"nadie me	-7	-8
"nah fam	0	9
"nah im	3	8
"nah too	-7	-7
"name is	-6	-7
"name off	3	10
"name on	-8	-8
"name out	6	4
"named	8	8
"nap	-5	-6
"nap time	-5	-6
"naw	-1	8
"near	-7	-8
"nearby	-7	-7
"nearby$	-7	-7
"necesito	-3	6
"necesito que	9	6
"necessary	3	12
"need anything	-10	8
"need it	-2	12
"need my	2	-5
"need some	1	9
"need texts	11	4
"need these	7	6
"need you	12	11
"need your	8	6
"need$	-7	10
"needed	-2	8
"needed$	2	10
"needs to	7	7
"negocio	6	5
"negocio$	6	5
"neighbor$	-3	-5
"neighbors	-7	-9
"nel	0	10
"never again	11	10
"never bought	-10	-10
"never check	-8	-4
"never got	-10	-11
"never have	5	5
"never opted	7	7
"never selling	7	5
"never stop	-6	-7
"never text	14	12
"never want-to	5	5
"never$	23	21
"new builds	-4	-5
"new construction	-5	-7
"new job	-4	-5
"new number	-6	-7
"new phone	-5	-7
"next door	-4	-3
"next month	-7	-1
"next time	8	5
"next week	-7	-9
"next year	4	14
"next$	-10	-9
"ni	7	14
"ni me	13	8
"nice	9	8
"nice life	6	5
"nicely	6	6
"night	-5	8
"nights$	-6	-5
"ningun	7	9
"nix	8	7
"no agents	13	12
"no and	6	6
"no answer	-5	-5
"no biggie	-7	-8
"no bother	-6	-9
"no busco	1	10
"no but	-5	-8
"no calls	11	7
"no cancele	-5	-7
"no contact	16	11
"no contactar	7	6
"no deseo	8	8
"no di	5	5
"no do	5	7
"no dont	-7	-7
"no enviar	4	3
"no escriban	7	7
"no este	5	5
"no esten	6	6
"no estoy	-4	6
"no follow	6	6
"no fui	0	9
"no further	8	5
"no gracias	-2	10
"no hoa	-7	-8
"no hurry	-6	-6
"no insista	9	10
"no insistan	8	7
"no interest	1	8
"no is	7	7
"no keep	-9	-8
"no kevin	7	7
"no llame	-7	-2
"no lo	7	6
"no los	11	10
"no luck	-5	-5
"no mande	0	15
"no manden	7	7
"no mandes	7	8
"no marketing	10	10
"no mas	17	11
"no means	6	5
"no messages	12	11
"no molestar	11	9
"no moleste	8	7
"no molesten	7	6
"no money	-8	-9
"no necesito	-2	11
"no no	6	5
"no ocupo	-3	9
"no pare	-7	-6
"no phone	-8	-8
"no point	-4	7
"no problem	-8	-8
"no puedo	-6	-6
"no quiere	10	7
"no quiero	12	16
"no realtors	9	5
"no rush	-6	-7
"no second	10	10
"no showings	-7	-7
"no siga	10	9
"no sigan	6	6
"no soliciting	11	10
"no soy	8	8
"no spam	10	8
"no stairs	-3	-4
"no stop	15	13
"no text	-6	-8
"no texting	19	16
"no texts	11	23
"no thanks	-6	13
"no tiene	8	7
"no trespassing	6	6
"no vendo	5	9
"no vive	7	7
"no worries	-3	-4
"no you	11	9
"no$	-1	9
"no-longer	4	14
"no-longer interested	0	10
"no-longer looking	2	11
"no-longer need	6	4
"no-more	12	11
"no-more from	7	6
"no-more house	8	8
"no-more listings	7	7
"no-more mensajes	6	5
"no-more messages	6	8
"no-more of	5	5
"no-more text	5	5
"no-more texts	15	13
"no-more than	-10	-11
"no-more$	18	21
"nobody asked	6	5
"nobody has	-6	-7
"nobody home	7	6
"nobody named	7	8
"nobody wants	7	6
"noche	8	11
"noche$	8	11
"nomas	6	5
"nombre$	7	8
"none$	-4	11
"noon	-4	-10
"noon$	-13	-11
"nope just	-7	-8
"nope still	-4	-7
"nope stop	9	7
"north	-9	-8
"nosotros	0	8
"not again	-11	8
"not another	10	9
"not be	7	8
"not before	-4	-6
"not diane	8	8
"not do	10	5
"not enough	-7	-7
"not ever	9	7
"not get	11	11
"not giving	-5	-5
"not happy	-4	9
"not here	-4	-5
"not in	4	5
"not interested	-3	13
"not jessica	9	9
"not me	19	25
"not moving	1	10
"not my	-5	-6
"not now	-8	2
"not on	11	9
"not one-more	11	11
"not ready	-6	-7
"not selling	-11	9
"not so	3	13
"not sure	0	-10
"not talking	9	5
"not text	11	12
"not the	0	18
"not there	-4	-4
"not too	5	3
"not trying	3	1
"not wanted	9	9
"not who	7	9
"not yet	8	10
"not your	10	6
"not$	10	10
"nothing	7	9
"nothing for	0	9
"nothing to	8	7
"nothing$	3	14
"notifications	5	4
"notifications$	5	4
"notified	6	4
"notify	-6	-9
"now but	-4	-5
"now not	6	2
"now on	6	8
"now please	-6	6
"now what	-6	-7
"number again	10	9
"number any-more	10	5
"number as	4	3
"number changed	-7	-7
"number for	4	3
"number from	8	7
"number lol	-11	-10
"number now	6	6
"number of	-7	-6
"number off	1	9
"number please	9	9
"number shouldnt	9	7
"number$	9	8
"numbers	-3	-5
"numero porfavor	6	6
"nunca	8	4
"nunca$	11	11
"nvm$	-1	12
"o	-7	-7
"oak st	-8	-7
"oak$	-7	-8
"ocupamos	-6	-5
"ocupo	-3	9
"ocupo$	-5	7
"odor	-7	-7
"of all	7	6
"of day	-3	-5
"of escrow	-6	-6
"of it	2	14
"of renting	-5	-6
"of state	-5	-6
"of stop	6	6
"of these	11	11
"of this	14	9
"of those	-8	-7
"of us	9	11
"of you	9	8
"of your	12	11
"off	11	8
"off a	4	8
"off and	-5	-6
"off before	9	8
"off for	8	5
"off list	12	10
"off market	-7	-7
"off of	15	14
"off please	11	15
"off switch	9	9
"off the	6	7
"off their	-5	-5
"off this	13	12
"off your	4	5
"off$	10	13
"offer	-8	-11
"offer texts	8	4
"offer$	-9	-7
"offers	13	11
"offers$	9	6
"officer	-4	-5
"oh	-4	-4
"oh stop	-6	-6
"ok stop	-3	-9
"ok$	5	3
"older	-6	-6
"older homes	-6	-6
"olvide	-6	-9
"olvide de	-3	-4
"olvide mi	7	4
"olvide$	-6	-7
"on another	-4	-6
"on cedar	-5	-5
"on elm	-6	-10
"on file	7	7
"on hold	11	16
"on it	-6	-6
"on me	10	5
"on oak	-5	-7
"on our	-6	-7
"on pine	-4	-4
"on silent	-5	-5
"on that	-6	-9
"on the	-4	-3
"on this	6	3
"on us	-11	-10
"on vacation	-10	2
"once a	5	11
"one	-5	-5
"one last	6	5
"one off	-6	-8
"one sec	-5	-6
"one text	3	9
"one to	6	6
"one$	-6	-7
"one-more and	10	10
"one-more ding	9	7
"one-more text	9	8
"one-more time	7	6
"ones	-11	-10
"ones$	-7	-6
"only called	3	10
"only houses	-7	-9
"only text	15	10
"oops	-6	-7
"opciones	-8	-8
"open	-12	-1
"open houses	-2	-6
"open$	-10	-14
"opt in	-8	-8
"opt me	7	6
"opt-out of	-3	-6
"opt-out$	8	7
"opted	7	7
"opted in	7	7
"or	7	3
"or is	-5	-5
"or text	8	8
"or texting	5	5
"or the	-4	-6
"orale	-4	-5
"orale$	-4	-5
"other agent	-7	-7
"other one	-7	-8
"otherwise	-6	-8
"otra persona	8	8
"otra$	-10	-10
"otro agente	-4	-4
"otro$	11	10
"our agent	-8	-10
"our agreement	-5	8
"our end	-8	-8
"our mind	8	7
"our offer	-7	-9
"our search	10	9
"out again	6	6
"out front	-6	-8
"out here	-4	-4
"out in	-9	-11
"out loud	5	5
"out please	11	10
"out there	-10	-9
"out to	7	8
"over	-6	-5
"over it	12	8
"over the	-7	-8
"over this	-12	3
"own	8	10
"own that	3	7
"owner is	-5	-7
"owner of	6	4
"packet	-5	-5
"pagar	-8	-10
"paid	-5	-5
"paid off	-5	-5
"paint	-5	-6
"paint$	-5	-6
"paperwork	-5	-10
"paperwork$	-3	-7
"para cuando	-6	-6
"para el	-7	-9
"para mi	-8	-8
"parale	5	5
"parale$	10	10
"parar	8	8
"parar$	9	8
"pare	5	4
"pare de	-7	-6
"pare$	9	8
"parele$	10	9
"paren	9	7
"paren ya	5	6
"paren$	10	10
"parenle	8	8
"parenle$	5	5
"park$	-5	-5
"parking	-5	-6
"parking$	-4	-5
"paro	-5	-9
"part	7	7
"part of	7	7
"parte	6	6
"pass	-4	9
"pass it	-5	-8
"pass$	1	15
"passed in	-1	6
"passed the	-2	-5
"past	-14	-8
"patience$	-4	-4
"pausa	6	12
"pausa$	3	11
"pause	0	15
"pause$	4	11
"paying	-6	-5
"paz	8	7
"paz a	7	7
"paz porfavor	6	7
"pedi	12	8
"peep	11	10
"peep$	9	8
"pending	-5	-6
"pending$	-5	-6
"people are	-8	-8
"people wont	-7	-6
"people$	7	6
"per	10	9
"per text	11	9
"percent	-7	-7
"percent$	-5	-5
"perdon	-5	-5
"perdon$	-5	-5
"perfect	-7	-7
"perfect$	-7	-7
"permiso	8	6
"permission	12	11
"permission$	11	9
"permit	-5	-6
"permit history	-4	-5
"pero no	5	6
"persona	13	13
"persona equivocada	4	4
"persona$	10	10
"personal information	6	4
"personally	5	4
"personally but	5	4
"pest$	5	5
"pets	-5	-7
"pets$	-4	-7
"phone can	5	7
"phone died	-9	-12
"phone down	10	8
"phone is	8	5
"phone isnt	9	7
"phone keeps	8	7
"phone now	5	6
"phone on	-7	-7
"phone reads	5	5
"phone to	7	8
"phone was	-4	-10
"phone$	6	8
"photos	-6	-6
"pick up	-4	-6
"picky	-8	-9
"picky$	-8	-9
"pics	-8	-8
"pics$	-8	-8
"pigs	6	6
"pigs fly	6	6
"pin	-6	-6
"pin$	-6	-6
"pine$	-7	-6
"place now	3	6
"plain	7	6
"plain english	7	6
"plane	-7	-9
"plans	-3	14
"plans changed	1	9
"planta	-8	-8
"planta baja	-8	-8
"plays	-6	-7
"please call	-6	-12
"please cancel	-12	0
"please close	8	8
"please confirm	5	6
"please disregard	-2	12
"please dont	-6	-7
"please end	8	7
"please get	13	9
"please ghost	8	9
"please have	7	5
"please hold	0	8
"please keep	-6	-6
"please list	-4	-4
"please lose	5	6
"please make	8	7
"please no	19	13
"please no-more	6	7
"please not	6	6
"please pause	-4	4
"please quit	7	8
"please remove	16	19
"please take	10	16
"please text	-14	-15
"please unsubscribe	7	7
"please ya	10	7
"plug	4	8
"pmi$	-7	-8
"pocket text	-11	-12
"point	2	12
"point$	2	11
"police	-11	-11
"policia si	5	5
"policia$	11	10
"politely	6	6
"poner	5	5
"poner una	5	5
"pongame	-8	-9
"pool	-11	-11
"pool$	-6	-7
"por	-10	-8
"por ahora	5	7
"por aqui	-10	-10
"por el	7	5
"por la	5	6
"por mi	6	4
"por que	-3	9
"por ultima	7	3
"possible to	8	7
"powers	-5	-6
"practice	-3	-6
"preapproved	-5	-8
"preapproved$	-4	-4
"precio	-9	-9
"preference	-5	-8
"pregunta	-6	-6
"pregunta$	-6	-6
"preguntar	8	9
"pregunte	-7	-7
"preocupe	-5	-6
"preocupe$	-5	-6
"pretend	6	6
"pretend i	5	5
"price	-8	-9
"price drop	-5	-6
"price$	-10	-10
"print	-3	-3
"print it	-3	-3
"prisa	-8	-9
"prisa$	-8	-9
"privacy	8	7
"privacy$	8	7
"problem$	-4	-7
"problema	-6	-6
"problema$	-6	-6
"process	3	9
"process$	-10	5
"program$	7	5
"prohibido	8	7
"promise	-5	-5
"publicidad	6	4
"publicidad$	6	4
"puede borrar	6	6
"puede quitar	6	6
"pueden	6	6
"puedo	-10	-9
"puedo hablar	-6	-8
"puedo$	-9	-9
"puerta	-7	-7
"pull	4	10
"pull me	9	5
"pull my	9	8
"punch	-6	-7
"purge	4	3
"purge my	4	4
"push	11	10
"pushy$	8	3
"put	9	8
"put a	8	8
"put it	8	11
"put my	5	3
"put the	9	7
"put us	-6	-6
"qualify	-4	-5
"qualify for	-4	-5
"que hora	-9	-11
"que me	10	16
"que molestia	-1	10
"que no	10	8
"que paren	7	7
"que$	-9	7
"queremos	-4	-6
"question	-9	-10
"question$	-8	-8
"questions	-10	-10
"quick	-5	-7
"quien le	2	7
"quiero cancelar	4	9
"quiero condominio	-7	-8
"quiero darme	6	6
"quiero hablar	7	6
"quiero mensajes	9	6
"quiero que	7	8
"quiero quitar	-7	-7
"quiero recibir	8	8
"quiero salir	4	5
"quiero vender	-6	6
"quiero$	3	10
"quiet	-6	-3
"quiet$	-7	-5
"quit	4	3
"quit asking	6	6
"quit bothering	7	6
"quit claim	-5	-5
"quit looking	9	9
"quit on	-9	-10
"quit with	5	5
"quit your	6	4
"quitame	4	5
"quitame de	4	4
"quitar de	7	6
"quitar la	-7	-7
"quitclaim	-5	-6
"quite	-6	-6
"quiteme de	12	11
"quiteme$	6	4
"quitenme	9	10
"quitenme de	5	5
"quits	6	4
"quitting	-5	-7
"rain	-4	-4
"ramp	-11	-10
"ranch	-4	-6
"ranch$	-4	-6
"ranches	-7	-9
"ranches$	-6	-9
"rate	-8	-9
"rate$	-7	-8
"rates	-11	-13
"rates drop	-8	-9
"rather not	6	6
"rather talk	-8	-6
"rather you	8	8
"reach out	8	12
"reach$	-10	-10
"read	8	6
"read$	6	5
"reads	5	6
"ready yet	-6	-7
"real$	-5	-4
"really$	-7	-6
"realtor text	6	7
"realtor$	-11	-5
"realtors	11	16
"realtors$	5	11
"recamaras	-4	-4
"receive	9	6
"receive these	7	4
"received	-5	-6
"reception	-4	-5
"recibir	10	9
"recibir mensajes	7	5
"recording	-9	-8
"records	12	11
"records$	12	11
"redfin	-8	-8
"redfin to	-8	-7
"redo	-4	-4
"refrain	5	4
"refrain from	4	4
"registered	8	8
"registry	6	5
"registry$	11	11
"reject	-5	-6
"relocating	-8	-8
"remember me	-5	-6
"reminders	10	9
"reminders$	8	7
"removal	10	9
"removal please	7	7
"removal$	9	9
"remove it	2	13
"remove me	10	13
"remove my	-6	-7
"remove please	5	5
"remove the	-13	-13
"remove this	11	9
"remove us	13	14
"remove$	20	17
"removed from	7	8
"removing	5	4
"removing myself	6	4
"remuevame	6	6
"rent	-10	-13
"rent it	-5	-4
"renta	-11	-13
"renta$	-9	-10
"rentals	-7	-10
"rentamos	-6	-7
"rentamos$	-6	-7
"rentar	-9	-12
"rentar$	-7	-9
"renting	-8	-11
"renting$	-7	-10
"replied	6	7
"replied stop	6	7
"reply$	9	7
"replying stop	7	7
"report	-6	-6
"report says	-7	-7
"report to	-5	-5
"reportado	10	9
"reportado$	10	9
"reportar	7	7
"reportar$	6	6
"reporte de	-5	-5
"reported	8	8
"reporting	9	9
"reporting this	8	6
"reporting you	7	7
"reporto	8	8
"reporto$	8	8
"request	7	6
"request a	-6	-7
"request$	7	7
"resend	-9	-10
"resend$	-8	-8
"respect	6	6
"responding	8	9
"rest$	3	4
"resubscribe	-6	-7
"retired	6	4
"review	-9	-8
"revoke	6	5
"revoke consent	4	5
"revoke$	9	8
"rick	12	11
"ride	-6	-7
"ridiculous	-3	5
"ridiculous$	-3	5
"right away	-9	-10
"right number	-5	-6
"right person	-7	-8
"right to	9	9
"ring	-12	-11
"ringing	3	5
"rn	-11	-5
"rn$	-11	-5
"road	-11	-12
"robot$	8	6
"rocks	10	9
"rocks$	10	9
"room$	5	5
"rude	8	11
"rude$	7	11
"rules	-3	-4
"running	-6	-9
"running late	-7	-8
"runs	-6	-8
"rush	-6	-7
"rush$	-5	-6
"rv	-6	-6
"rv$	-6	-6
"saber nada	8	6
"sacame	8	7
"safe	-8	-8
"said	7	7
"said no	9	8
"said stop	15	16
"said you	7	7
"said$	-6	-7
"saliendo	-8	-9
"saliendo$	-8	-9
"salir de	4	5
"salir$	6	6
"salirme	10	10
"same	-6	-8
"saquenme	7	6
"saquenme de	7	6
"sat$	-9	-9
"saturday	-9	-13
"saturday$	-10	-14
"save your	14	12
"saved	-12	-13
"saw	-8	-8
"saw this	-4	-3
"saw your	-4	-4
"say	-4	-6
"say again	-13	-12
"say stop	12	11
"say$	-7	-6
"saying	8	6
"says	-5	-5
"says reply	-3	-4
"scammer	7	6
"scammer$	7	6
"schedule	-4	-5
"scrap	3	7
"scratch that	-6	-5
"screw	-1	8
"scrub	5	4
"se equivoco	6	4
"se olvide	-3	-4
"se preocupe	-5	-6
"se quien	4	4
"se vende	-3	-3
"search is	-5	8
"sec	-7	-8
"sec$	-7	-8
"second one	-7	-8
"see it	-15	-15
"see the	-4	-10
"see this	8	8
"see what	8	8
"see$	14	13
"seen	-7	-10
"seen a	-3	-7
"sees	7	6
"seguido	-9	-2
"sell her	-3	-5
"sell it	4	4
"seller	-10	-13
"seller$	-5	-7
"selling but	-6	-10
"selling stop	7	4
"semana	-6	-6
"send any-more	12	7
"send it	-10	-9
"send more	-11	-9
"send these	6	5
"send you	4	4
"sending these	-7	-3
"sending$	-10	-10
"sends	-3	-3
"senor	11	10
"senor$	9	9
"sent	-11	-11
"sent it	-6	-7
"sent the	-5	-6
"sentence	6	6
"sentence$	6	6
"servicio	5	6
"set for	-4	-10
"settlement	-6	-6
"she changed	7	8
"she died	6	10
"she passed	-3	10
"she was	8	9
"shell	-4	-4
"shes gone	-3	9
"shoes	-6	-7
"shoes$	-4	-4
"shoo	8	8
"shoo$	7	6
"shortstop	-7	-8
"should i	-4	-8
"should stop	7	5
"should we	-6	-6
"shouldnt	9	6
"shouldnt be	9	8
"shove	9	8
"show	-12	-12
"show it	-8	-8
"showed	-6	-7
"showed up	-6	-7
"showing	-10	-11
"showing$	-7	-8
"shredder	6	5
"shredder$	6	5
"shut	5	3
"shut it	6	4
"shut off	-6	-6
"shut this	8	7
"shut ugh	6	6
"si	-8	-5
"si quiero	-8	-11
"si siguen	5	5
"si$	-7	-10
"sick$	-8	-3
"side	-9	-9
"side$	-8	-8
"siempre	8	5
"siempre$	8	5
"sigan	6	6
"sigan mandando	8	7
"sign	-12	-17
"sign was	-5	-4
"sign$	-10	-9
"signal	-5	-8
"signed up	9	7
"signed with	-4	-6
"signed$	-11	-13
"signing off	7	8
"signing up	6	6
"sigo	-5	-6
"sigo buscando	-3	-5
"siguen	7	7
"siguen$	7	7
"silence	8	7
"silence please	5	5
"silence$	7	7
"silencio	10	10
"silencio$	10	10
"silent treatment	6	7
"silent$	-5	-5
"simply	5	4
"sin mi	4	4
"since	7	5
"sincerely	9	8
"sir	-3	10
"siri tell	9	7
"sister	-8	-9
"sister$	-3	-3
"sit	-4	-5
"skip me	4	11
"small$	-6	-6
"sms	8	6
"sms$	8	6
"snow	-4	-5
"so	-7	-5
"so cute	-6	-7
"so dont	12	9
"so early	9	4
"so i	0	-7
"so late	-10	-6
"so many	-8	4
"so my	-4	-4
"so over	8	1
"so please	7	5
"so sorry	-3	-5
"so stop	6	4
"so we	-8	-8
"so$	-5	-7
"solar	-7	-5
"sold$	-9	-9
"solicitation	7	5
"solicitation$	7	5
"solicitations	8	6
"solicitations$	8	6
"soliciting	9	7
"soliciting sign	-4	-3
"soliciting$	11	10
"solicito	5	4
"some	3	11
"some time	-9	7
"somebody	13	12
"somebody else	8	8
"someone who	6	5
"somewhere else	10	9
"son here	-6	-6
"sons	7	6
"soon	-7	-10
"soon$	-7	-10
"sorry	-11	-5
"sorry for	-9	-4
"sounds like	7	9
"south	-6	-6
"soy	11	10
"soy maria	5	5
"soy yo	7	7
"space$	-3	11
"spam	3	2
"spam folder	-5	-5
"spam$	9	9
"spammer	6	5
"spammer$	6	5
"spamming	5	4
"speaker	-6	-7
"speaking	-9	-10
"spell	11	9
"spell it	11	9
"split	-5	-5
"split levels	-4	-4
"spm	-5	-9
"spm$	-5	-9
"spoke	5	4
"sprinklers	-4	-3
"sq	-5	-5
"st$	-10	-10
"stager	-2	-3
"stager to	-2	-3
"staging	-7	-8
"staging$	-7	-8
"stairs	-5	-6
"stairs$	-5	-6
"stalking	8	5
"stand	9	5
"state$	-5	-6
"stay away	8	8
"stay out	7	5
"stay put	-7	-7
"staying put	-6	11
"stays	-7	-9
"stays$	-9	-10
"step	7	7
"step away	6	6
"steve$	7	7
"sth	-6	-7
"still	-5	-5
"still getting	8	5
"still looking	-4	-7
"still texting	5	9
"stock texting	8	7
"stop	4	3
"stop apologizing	-8	-9
"stop asking	13	13
"stop at	-9	-9
"stop being	-4	-6
"stop bothering	11	9
"stop by	-11	-11
"stop contact	10	6
"stop doesnt	7	9
"stop emailing	-8	-6
"stop is	3	3
"stop light	-6	-7
"stop lol	-6	9
"stop looking	-10	-5
"stop messaging	12	12
"stop messing	6	5
"stop or	7	6
"stop please	8	4
"stop renting	-4	-6
"stop send	9	9
"stop spamming	5	4
"stop taxing	6	5
"stop texting	13	23
"stop that	12	11
"stop there	10	10
"stop these	10	9
"stop this	12	11
"stop to	9	8
"stop trying	9	7
"stop two	6	5
"stop txtn	8	7
"stop until	-7	7
"stop us	-6	-6
"stop was	-3	-4
"stop with	10	4
"stop worrying	-5	-6
"stop$	9	14
"stopall	7	6
"stopall$	7	6
"stopped texting	8	6
"stopping	-8	-9
"stopping us	-4	-6
"stops	6	1
"stops on	-3	-3
"stops$	10	9
"store	7	4
"strangers	8	6
"strangers$	8	6
"street	-4	-8
"street$	-3	-6
"streets	-5	-5
"stuck	-6	-7
"student	-5	-4
"stuff	10	10
"stuff in	-7	-7
"stuff$	11	13
"su lista	10	10
"submit	-10	-11
"subscribe me	7	6
"subscription	8	4
"sue	9	9
"sue you	8	8
"sueltenme	10	11
"suing	9	9
"summer	-5	-6
"summer$	-5	-6
"sunday please	-4	-8
"super	-5	-4
"sure	-2	-1
"sure$	-14	-15
"sus mensajes	10	5
"suscripcion	7	6
"suscripcion$	7	6
"suspended	-2	-5
"swear to	7	6
"system$	8	7
"take care	-7	-9
"take her	7	7
"take it	-10	0
"take legal	5	5
"take my	1	11
"take us	15	11
"taken	2	7
"taken care	-8	7
"taking my	-9	-2
"tal	-2	8
"tal vez	-2	8
"talk later	-8	-11
"talk tomorrow	-6	-6
"talking$	10	8
"tan	-2	8
"tax	11	7
"taxes	-6	-6
"taxes$	-6	-7
"taxing	6	5
"taxing me	6	5
"tcpa	8	8
"techo	-8	-7
"telefono	2	11
"telefono de	8	6
"tell her	-6	-7
"tell the	-12	-13
"telling	6	5
"telling you	12	11
"temprano	5	8
"temprano$	5	8
"tenant	-9	-10
"tenant$	-6	-5
"tenants	-3	-4
"tengo	-9	-11
"tengo nada	5	6
"terminar	8	7
"terminate$	7	6
"test me	9	9
"testing	6	6
"testing me	6	6
"text	6	7
"text a	0	12
"text again	16	9
"text and	4	3
"text before	-8	8
"text dont	13	9
"text either	5	4
"text from	5	13
"text i	8	7
"text in	2	7
"text instead	-6	-9
"text it	10	9
"text less	7	14
"text list	8	6
"text lol	-6	-7
"text more	5	3
"text ok	11	11
"text on	-7	7
"text only	-9	-9
"text please	-9	-9
"text so	-10	0
"text stop	11	9
"text thread	-7	-7
"text too	8	7
"text yet	-5	-5
"texteando	6	5
"textear	7	6
"textear$	7	6
"textearme	4	4
"textearme$	4	4
"texted stop	4	3
"texted you	-6	-6
"texted$	3	11
"textee	-4	8
"textee$	-6	7
"texteen	8	8
"texteen$	8	8
"textees	8	6
"texting a	8	4
"texting again	6	5
"texting and	1	11
"texting is	-8	-9
"texting my	10	11
"texting this	7	7
"texting$	7	9
"texto	-13	-5
"texto$	-12	-4
"texts	2	9
"texts after	-1	11
"texts before	7	7
"texts in	5	10
"texts please	-2	9
"texts to	6	6
"texts$	3	8
"than	-6	-7
"than two	-6	-6
"thanks but	7	9
"thanks for	-6	-6
"thanks though	-5	-6
"thanks$	6	12
"that	-8	-8
"that house	1	6
"that i	5	11
"that kitchen	-9	-8
"that last	-5	-6
"that name	8	8
"that one	-11	-10
"that ones	-5	-5
"that please	-7	-7
"that stop	-6	-9
"that will	2	8
"that you	8	6
"that$	-6	-11
"thatll	0	7
"thats all	3	10
"thats enough	8	7
"thats it	-5	-7
"the	-6	-5
"the alarm	-6	-6
"the area	-6	-9
"the attic	-6	-5
"the baby	5	5
"the bank	-5	-5
"the base	-6	-6
"the best	-8	-8
"the blue	-5	-7
"the boat	1	9
"the broken	-6	-5
"the buyer	-10	-10
"the cash	6	5
"the cat	-3	-5
"the check	-6	-7
"the city	-7	-7
"the contingency	-4	-5
"the crap	9	9
"the day	-2	-11
"the deed	-6	-10
"the desk	-6	-8
"the dnc	6	5
"the docusign	-6	-7
"the dont	9	7
"the down	-7	-10
"the drip	7	8
"the driveway	-5	-6
"the email	-9	-6
"the emails	-6	12
"the end	-11	-10
"the file	-10	-10
"the flyer	-6	-5
"the foreclosure	-3	-5
"the ftc	7	7
"the furniture	-4	-5
"the grass	-7	-7
"the highway	-6	-8
"the hint	6	6
"the hoa	-8	-7
"the hospital	4	8
"the info	-2	-4
"the inspection	-4	-7
"the landline	-7	-6
"the last	14	14
"the law	6	6
"the lender	-5	-8
"the loan	-14	-13
"the lockbox	-5	-5
"the lot	-5	-9
"the meantime	6	7
"the messages	6	13
"the moment	5	8
"the money	-6	-6
"the month	-7	-5
"the morning	8	9
"the next	10	7
"the number	10	8
"the numbers	-7	-6
"the off	9	9
"the other	-6	-8
"the owner	7	12
"the phone	12	14
"the plug	4	8
"the point	6	9
"the police	5	5
"the price	-5	-7
"the real	9	8
"the report	6	6
"the sale	0	9
"the same	5	4
"the search	1	10
"the second	-5	-5
"the seller	-7	-7
"the showings	-1	9
"the shredder	6	5
"the sign	-9	-9
"the solar	-5	-3
"the sprinklers	-4	-3
"the stager	-2	-3
"the state	4	4
"the tenant	-10	-11
"the time	-8	-6
"the unsubscribe	6	6
"the weekend	-9	-9
"the whole	-1	10
"the word	11	9
"the wrong	3	9
"their	-4	-5
"their list	-5	-5
"their phone	3	3
"them	-12	-15
"them stop	16	15
"them that	-5	-5
"them to	-6	-7
"then	-8	-5
"then please	5	4
"there a	-5	-5
"there alone	-9	-8
"there an	9	9
"there better	6	7
"these	16	17
"these messages	11	6
"these stop	7	6
"these texts	16	7
"these to	8	8
"these$	13	14
"they	-18	-19
"theyd	-6	-6
"theyd take	-6	-6
"thing off	6	5
"things	-7	-5
"think about	3	4
"think we	-5	-4
"think$	-7	-7
"thinking	-8	-9
"thinks	7	6
"thinks im	6	5
"this	9	12
"this about	-6	-7
"this again	11	6
"this any-more	-5	7
"this apartment	-8	-8
"this as	10	9
"this chat	7	5
"this ends	6	7
"this group	6	5
"this has	6	5
"this hour	9	10
"this is	4	6
"this list	11	11
"this month	4	9
"this my	5	4
"this now	13	11
"this number	8	6
"this off	9	8
"this one	-12	-13
"this phone	-1	13
"this shit	8	7
"this spam	-4	12
"this stop	8	5
"this text	4	3
"this thing	9	9
"this thread	6	4
"this time	-7	6
"this to	14	13
"this was	12	13
"this$	7	8
"tho	-6	-8
"tho$	-6	-8
"those	-10	-9
"those$	-7	-6
"thought i	7	7
"thought this	4	12
"three	-6	-8
"three$	-9	-9
"through a	-2	8
"through me	-8	-6
"through my	8	9
"through this	-7	-7
"through you	-7	-6
"throw	5	4
"thru	-6	-11
"thursday	-8	-11
"thursday$	-8	-11
"tiene	7	5
"tiene el	5	4
"tiene mi	6	8
"tiene$	-9	-8
"tienen	10	9
"tienen harta	4	3
"til	-10	-5
"til spring	10	4
"till	-6	-8
"till then	6	5
"till$	6	5
"time for	-9	4
"time it	5	6
"time no	5	4
"times	8	10
"times$	3	7
"tire	-5	-5
"tire$	-5	-5
"title	-6	-7
"title$	-5	-6
"to 4	-5	-6
"to 7726	6	5
"to anything	12	12
"to apologize	-4	-5
"to ask	4	8
"to bother	-7	-8
"to bug	-7	-7
"to buy	8	15
"to call	-9	-14
"to close	-7	-10
"to contact	6	2
"to do	8	8
"to drop	6	6
"to end	9	11
"to enter	-6	-6
"to go	-7	-7
"to god	7	6
"to keep	17	15
"to know	-4	-3
"to list	-7	-7
"to make	5	5
"to me	2	-6
"to my	-11	-4
"to opt-out	15	15
"to print	-3	-3
"to remove	9	9
"to see	-11	-11
"to send	9	9
"to sign	-4	-4
"to someone	7	7
"to take	-8	-9
"to text	10	10
"to texts	13	5
"to this	15	14
"to write	8	8
"todas	-3	-6
"todavia	-6	-7
"todavia$	-5	-7
"toddler	2	9
"todo$	-9	0
"told you	10	10
"told your	4	3
"tomorrow	-5	-8
"tomorrow$	-9	-11
"tonight	-4	-7
"tonight$	-4	-7
"tony	9	8
"too late	3	13
"too modern	-4	-4
"too much	8	11
"too pushy	8	2
"too small	-6	-6
"too$	-8	-11
"toss	6	6
"toss my	6	6
"tour	-7	-6
"tour$	-7	-6
"town	-11	-9
"town$	-5	-6
"townhomes	-3	-5
"townhomes$	-3	-5
"trabajando	3	7
"traffic	-6	-7
"traffic$	-6	-7
"trains	-7	-10
"treat	5	5
"treat this	5	5
"treatment	6	7
"treatment please	6	7
"treatment$	6	7
"tree	9	9
"tree$	7	7
"tres	5	5
"tres veces	5	5
"trespassing	6	6
"trouble$	-8	-9
"truck	-6	-6
"truck stop	-7	-5
"truck$	-5	-8
"true	-10	-11
"trust	-7	-8
"try again	-9	-7
"try me	10	8
"trying to	11	10
"tu	6	6
"tuesday	-7	-10
"tuesday$	-7	-10
"turn on	-7	-7
"turn this	9	7
"two baths	-8	-9
"two end	6	5
"two years	0	9
"two$	-13	-14
"txtn	9	8
"txtn me	5	5
"typo	-9	-9
"typo$	-9	-9
"ugh stop	9	6
"ugh traffic	-4	-6
"ugh up	6	6
"ugh$	-11	9
"ultima	9	8
"ultima vez	7	5
"ultimo	13	12
"ultimo mensajes	5	4
"un	-6	-8
"un mensajes	-6	-6
"una denuncia	7	6
"una pregunta	-6	-6
"under 300	-4	-6
"unfollow	8	8
"unit	-8	-9
"unit or	-6	-6
"unit$	-7	-8
"units	-5	-5
"unless	-7	12
"unless its	8	6
"unplug	6	5
"unprofessional	9	9
"unsolicited	11	9
"unsubscribe from	-8	-6
"unsubscribe thanks	7	7
"unsubscribe$	11	10
"until i	-2	9
"until then	6	4
"until we	-5	-7
"unwanted	10	10
"unwanted text	6	7
"up already	7	6
"up out	10	9
"up with	6	4
"update	-8	-8
"update$	-8	-8
"upgrades	-8	-8
"uppers	-5	-5
"uppers$	-5	-5
"ups	6	6
"ups$	6	6
"urgent	-6	-5
"urgent$	-6	-5
"us a	-9	-9
"us again	6	3
"us now	-6	-6
"us off	18	15
"us out	8	7
"us please	7	6
"us some	7	9
"us to	-5	-4
"us well	7	8
"us$	-4	-2
"use it	10	10
"use my	6	8
"use this	-6	-7
"used	-8	-8
"ustedes	8	8
"ustedes$	8	8
"utilities	-6	-6
"va loan	-7	-9
"vacation	-10	2
"vale	3	8
"valve	-7	-7
"van	7	7
"vanish	6	6
"vanish$	6	6
"vayanse	5	5
"vayase	5	5
"veces	7	8
"vecinos	-8	-7
"vende	-3	-3
"vende$	-3	-3
"vender	3	8
"vender$	4	9
"vendo	1	9
"vendo$	6	10
"ver	-11	-11
"vete	5	5
"vez	3	7
"vez$	3	5
"video	-4	-3
"video$	-4	-3
"view	-6	-7
"violation of	6	6
"vive	7	7
"vivir	-4	-5
"vivir en	-10	-10
"voice	-5	-7
"voicemail	-8	-8
"voicemail$	-7	-7
"void	-7	-2
"voy a	14	13
"voy$	-10	-9
"vuelva	6	7
"vuelva a	6	7
"vultures	7	6
"vultures$	7	6
"wait for	-7	-8
"waiting	-9	-9
"waiting on	-3	-4
"waiting$	-7	-7
"walk	7	6
"walk$	10	10
"walkable	-6	-6
"walkable$	-6	-6
"walkthrough	-5	-6
"want	8	6
"want an	-7	-7
"want any	7	8
"want it	-9	-10
"want off	11	12
"want out	6	6
"want these	9	8
"want$	9	5
"want-to be	13	13
"want-to hear	6	7
"want-to list	-7	-7
"want-to opt-out	10	10
"want-to receive	8	5
"want-to see	7	5
"want-to stop	-7	-8
"want-to talk	14	14
"want-to unsubscribe	-9	-9
"want-to$	9	5
"wanted	6	3
"wanted$	12	10
"wants	8	6
"wants off	6	7
"war	-7	-7
"war$	-7	-7
"warning	7	4
"warning$	10	10
"was	-5	-5
"was it	-10	-13
"was on	-10	-12
"was the	8	13
"wasnt me	-1	10
"waste	4	7
"waste your	7	9
"wasting	8	10
"wasting my	7	4
"wasting your	6	8
"way to	6	7
"way$	-8	-3
"we already	-7	-8
"we are	10	13
"we arent	7	7
"we cant	10	7
"we come	9	10
"we do	-7	-6
"we get	-6	-6
"we have	0	9
"we leave	-3	-8
"we like	-6	-5
"we list	-7	-6
"we lost	-4	-4
"we love	-8	-9
"we meet	-7	-6
"we moved	-6	-7
"we need	-11	-3
"we never	10	9
"we not	10	9
"we opt-out	6	7
"we passed	-3	-4
"we qualify	-4	-5
"we really	-4	-4
"we sold	-7	-7
"we walk	-6	-4
"we want	-11	-14
"we want-to	-5	-8
"we will	-6	8
"we wont	-7	-6
"we would	8	7
"website	-6	-6
"website$	-6	-6
"wed appreciate	6	5
"wed$	-4	-3
"week please	0	12
"weekend	-9	-9
"weekend is	-5	-5
"weekend$	-4	-7
"weird$	-3	9
"welcome	11	8
"welcome$	11	8
"well	3	5
"well call	8	9
"went	-7	-8
"went to	-5	-5
"were	1	9
"were back	-6	-8
"were done	18	15
"were flexible	-6	-7
"were going-to	1	5
"were good	-6	-1
"were great	-5	-6
"were out	-12	-6
"were selling	-6	-8
"were under	-4	-5
"weve been	-6	-5
"what	-9	-8
"what a	-5	-5
"what are	-3	-7
"what can	-6	-8
"what did	-6	-6
"what else	-9	-8
"what if	-3	-3
"what now	2	9
"what ugh	-4	-6
"what would	-7	-9
"whatever	6	8
"whatever$	2	11
"whats	-10	-12
"whats it	5	4
"whats stopping	-3	-6
"whats up	-9	-9
"when can	-9	-9
"when do	-7	-7
"when hell	5	4
"when its	-5	-5
"when pigs	6	6
"when you	-12	-13
"when$	-6	-7
"whenever	-7	-7
"whenever$	-7	-8
"where did	3	7
"where do	-7	-9
"where i	7	7
"where is	7	6
"where$	-7	-8
"which	-13	-16
"which exit	-6	-6
"which part	5	5
"while	-3	18
"who asked	11	11
"who cares	7	6
"who dis	-3	-5
"who is	-10	-14
"who pays	-6	-7
"who said	7	7
"who texts	9	9
"who this	-7	6
"who ugh	6	17
"whoever	8	8
"whoever you	6	8
"whole	-1	10
"whole thing	-4	8
"whos	-11	-12
"whos this	-6	-6
"why am	6	11
"why are	0	16
"why cant	10	8
"why did	-7	-10
"why is	-5	-7
"why text	-8	10
"why wont	6	6
"why would	-7	7
"widow here	-4	-5
"wife	-9	-5
"wife quit	-6	-7
"wife said	-9	6
"wife$	-4	-8
"wifes	10	9
"will	2	1
"will be	10	13
"will hear	5	5
"will stop	-7	-7
"will sue	7	6
"will take	5	5
"wipe	-7	-7
"wish	10	7
"wish to	13	11
"wishes	4	3
"with	-6	-3
"with it	-12	6
"with me	-6	-9
"with my	-4	-7
"with that	-8	-8
"with them	-5	-9
"with this	17	11
"with your	3	8
"withdraw	0	10
"withdraw my	10	8
"without me	-8	-9
"without these	9	7
"wont	0	-5
"wont cancel	-7	-9
"wont leave	-8	-9
"wont stop	-8	-8
"wont text	10	11
"wont you	6	6
"work at	-5	-6
"working	7	5
"working$	10	10
"works for	9	6
"works$	-13	-15
"worries	-3	-4
"worries$	-7	-7
"worry$	-8	-9
"worrying	-5	-6
"worrying about	-5	-6
"worst	-8	-4
"worth	-2	7
"would appreciate	4	5
"would be	6	10
"would help	-3	-6
"would it	-4	-7
"would like	6	5
"would rather	-6	-5
"wouldnt	-4	-7
"wow$	-6	-7
"write	13	15
"write again	5	5
"write back	7	6
"write me	6	5
"write$	15	15
"writing	9	9
"writing$	8	8
"wrong address	-4	-3
"wrong button	-8	-8
"wrong code	-8	-7
"wrong day	-6	-9
"wrong guy	7	8
"wrong link	-7	-7
"wrong number	17	18
"wrong numero	10	10
"wrong person	11	12
"wrong realtor	-7	10
"wrong thread	-9	-8
"wrong tree	9	9
"wrong unit	-5	-5
"wrong$	4	4
"y no	9	8
"y siguen	5	6
"y$	-6	-7
"ya	10	5
"ya basta	1	1
"ya chole	6	6
"ya compre	-7	-7
"ya dejenme	6	6
"ya dije	10	10
"ya estuvo	5	4
"ya fallecio	-11	4
"ya llegue	-7	-6
"ya los	8	9
"ya me	9	8
"ya para	-1	9
"ya parenle	6	6
"ya rentamos	-6	-7
"ya voy	-10	-10
"ya$	12	9
"yeah	0	7
"yeah$	-7	-10
"year	-5	9
"year$	10	10
"years	8	11
"years$	10	7
"yes	-13	-19
"yes on	-4	-5
"yes we	-5	-4
"yes$	-11	-13
"yet	-6	-7
"yo le	-13	-13
"yo no	-5	14
"yo$	6	10
"you add	-10	-8
"you bought	5	3
"you called	-7	-7
"you can	5	4
"you cancel	8	5
"you cant	-3	8
"you come	-9	-8
"you could	9	10
"you cut	-7	-7
"you do	-10	-10
"you dont	6	7
"you ever	5	5
"you find	-9	-1
"you free	-4	-6
"you from	-5	-4
"you get	-2	9
"you got	10	7
"you help	-13	-12
"you if	7	7
"you in	8	7
"you keep	-5	12
"you later	-5	-9
"you lol	8	14
"you lost	-10	5
"you may	4	5
"you must	7	5
"you my	3	10
"you never	-3	-5
"you not	11	10
"you on	-4	-5
"you permission	7	8
"you remove	7	8
"you said	-4	-5
"you say	-5	-5
"you send	-6	-7
"you show	-5	-6
"you sorry	-10	-4
"you still	7	10
"you take	-1	-8
"you tell	-2	-2
"you text	6	15
"you texted	6	5
"you texting	5	12
"you the	7	5
"you then	-6	-7
"you think	13	13
"you to	11	12
"you turn	7	6
"you want	8	9
"you woke	6	14
"you work	-7	-8
"youd	8	7
"your blocked	6	6
"your broker	7	7
"your call	-6	-9
"your day	-3	-9
"your dont	6	8
"your email	-7	-8
"your lest	5	4
"your mailing	5	5
"your message	-9	-9
"your mother	8	8
"your number	-15	-16
"your one	9	11
"your own	9	7
"your records	7	7
"your robot	5	4
"your shoes	-5	-5
"your system	9	8
"your text	-12	-12
"your texts	3	0
"your$	6	5
"youre a	7	7
"youre blocked	5	5
"youre breaking	-7	-8
"youre fine	-6	-6
"youre like	4	5
"youre looking	9	3
"youre$	-11	-11
"yours	-7	-7
"yours$	-6	-6
"yourself	7	7
"yourself$	6	6
"youve	10	9
"zero	7	5
"zip	8	7
"zip$	-10	-11
"zone	-10	-9
"zoom	-7	-7
"⛔	6	5
"✋	2	12
"❌$	-2	10
"💩	-5	11
"🔇	11	11
"🖕	0	15
"🙅$	-2	12
"🚫	4	7
"🚫$	2	7
"🛑	6	9
"🛑 🛑	7	3
"🛑$	2	8
"🤐	11	11
"🤮	-5	11
...BLOCK	-7	-7
...BOT	15	15
...CANCEL	-18	-17
...DEAD	3	5
...DEAL	-7	-10
...ESCRIBIR	-12	-8
...FIGURE	-7	-10
...GREET	-6	-6
...HOLD	-11	6
...HOLDBUT	-14	-8
...KEEP	-4	-8
...LATE	-10	-14
...LEAVE	-6	-9
...LOOKING	-7	-10
...ME	-4	-5
...NOBODY	5	3
...NUMBER	11	4
...PART	-12	-15
...REACH	-7	-9
...REMOVE	11	9
...SEND	-12	-13
...STOP	-7	-10
...THESE	-2	-6
...THIRD	-3	-5
...TIME	-8	-14
...VIEW	-11	-10
...WRONG	-4	-8
...YES	-8	-12
<AGAIN	-13	-13
<ASK	8	3
<BLOCK	-5	-6
<BOT	8	5
<CANCEL	-13	-14
<ESCRIBIR	-6	-8
<FIGURE	-7	-7
<GOAWAY	-6	-4
<HOLD	-3	-5
<HOLDBUT	18	14
<INTEREST	11	9
<LATE	-8	-11
<LAW	-6	-6
<LIFE	-8	-7
<ME	-6	-4
<MSGS	-3	-8
<NAME	-10	-11
<NOT	-6	-13
<NUMBER	-7	-8
<PART	-7	-7
<REACH	-3	-8
<REMOVE	-17	-18
<SEND	-7	-6
<STOP	-23	-22
<TAKE	-7	-7
<THIRD	-12	-8
<TIRED	-13	-14
<WANT	7	3
<WRONG	-6	-5
<YOU	4	0
>AGAIN	-12	-12
>ASK	-13	-14
>BOT	9	8
>CAN	-20	-23
>CONSENT	-8	-11
>DEAD	-9	7
>DEAL	-20	-21
>ESCRIBIR	-9	-4
>FIGURE	-10	-14
>GREET	-9	-8
>HOLD	5	8
>HOLDBUT	-14	-13
>HOUSE	-15	-15
>I	-17	-16
>INTEREST	-5	10
>KEEP	-7	-8
>KIN	-18	-15
>LATE	-11	-10
>LIFE	-4	-10
>LOOKING	-7	-7
>MISTAKE	-7	-7
>MOVE	-17	-21
>MSGS	-10	-15
>MY	-16	-12
>NAME	-14	-13
>OUT	5	14
>PART	-17	-19
>REACH	-23	-15
>REMOVE	25	24
>STOP	31	22
>TAKE	-6	-5
>THEIRS	-6	-6
>THESE	-15	-17
>THIRD	-16	-14
>TIME	-15	-19
>TIRED	7	7
>VIEW	-10	-15
>WANT	-16	-18
>WHAT	-22	-26
>WRONG	-7	-7
>YES	-15	-15
>YOU	-15	-15
?	-19	-25
AGAIN$	10	9
AGAIN~ESCRIBIR	5	5
AGAIN~FIGURE	-10	-12
AGAIN~GREET	-3	-11
AGAIN~INTEREST	0	10
AGAIN~MSGS	19	11
AGAIN~NUMBER	6	4
AGAIN~PART	-7	-7
AGAIN~REACH	11	6
AGAIN~STOP	-8	-7
AGAIN~THEIRS	8	7
AGAIN~THIRD	-3	-9
AGAIN~TIME	-15	-8
AGAIN~WANT	-3	-7
AGAIN~a	9	4
AGAIN~and	7	7
AGAIN~de	-5	-7
AGAIN~happens	8	8
AGAIN~or	6	5
AGAIN~please	4	7
AGAIN~pregunta	-6	-6
AGAIN~stops	-10	-11
AGAIN~than	-11	-12
AGAIN~to	7	8
AGAIN~two	-6	-6
AGAIN~una	-6	-6
AGAIN~y	5	6
ASK$	8	6
ASK~CAN	7	7
ASK~GOAWAY	-9	-7
ASK~I	-4	-6
ASK~IF	7	6
ASK~KIN	-6	-6
ASK~LEAVE	10	10
ASK~LIFE	5	4
ASK~MSGS	4	4
ASK~NOT	13	12
ASK~NUMBER	5	3
ASK~OFF	7	5
ASK~OUT	5	4
ASK~REACH	9	6
ASK~REACHING	-6	-6
ASK~REMOVE	9	9
ASK~TAKE	-5	-4
ASK~THEIRS	-14	-14
ASK~THIRD	-9	-10
ASK~TIME	5	4
ASK~WHAT	-4	8
ASK~YOU	15	14
ASK~a	-4	0
ASK~de	8	8
ASK~for	11	11
ASK~la	8	7
ASK~nicely	6	5
ASK~now	7	5
ASK~times	9	7
ASK~to	-4	-3
ASK~twice	3	3
BLOCK	7	6
BLOCK$	10	12
BLOCK~CAN	-4	-5
BLOCK~DEAL	-7	-7
BLOCK~FIGURE	-7	-7
BLOCK~GREET	-8	-11
BLOCK~I	-9	-10
BLOCK~MOVE	-8	-7
BLOCK~NUMBER	11	8
BLOCK~OFF	-10	-10
BLOCK~PART	-7	-6
BLOCK~TIME	-9	-7
BLOCK~YOU	16	16
BLOCK~as	6	5
BLOCK~broken	-6	-5
BLOCK~de	-5	-5
BLOCK~for	-10	-10
BLOCK~in	-7	-7
BLOCK~says	-7	-7
BLOCK~the	-10	-9
BOT	6	11
BOT$	15	15
BOT~END	5	5
BOT~GREET	-5	-6
BOT~OFF	5	4
BOT~STOP	11	9
BOT~THESE	6	3
BOT~WANT	7	8
BOT~YOU	5	5
BOT~for	-8	-9
BOT~or	-5	-6
BOT~stays	-5	-6
BOT~to	7	5
CAN	-6	-6
CANCEL~FIGURE	-10	-13
CANCEL~I	-1	-6
CANCEL~ME	12	1
CANCEL~MSGS	18	8
CANCEL~NAME	-3	-7
CANCEL~NUMBER	12	5
CANCEL~THESE	-9	15
CANCEL~TIME	-5	-12
CANCEL~VIEW	-10	-11
CANCEL~YOU	11	6
CANCEL~all	3	7
CANCEL~en	-4	-7
CANCEL~for	-10	-2
CANCEL~in	-3	-5
CANCEL~on	-5	-6
CANCEL~porfavor	9	4
CANCEL~subscription	8	4
CANCEL~suscripcion	6	4
CANCEL~then	-5	5
CANCEL~to	7	5
CANCEL~whatever	8	5
CAN~ASK	10	11
CAN~BLOCK	6	11
CAN~BOT	-3	-8
CAN~CAN	-5	-8
CAN~CONSENT	-3	-6
CAN~DEAL	-9	-12
CAN~END	9	9
CAN~FIGURE	-12	-9
CAN~GOAWAY	6	5
CAN~HOLD	-8	-9
CAN~HOLDBUT	8	4
CAN~HOUSE	-17	-7
CAN~INTEREST	10	7
CAN~LIFE	4	6
CAN~MSGS	1	13
CAN~NAME	-5	-11
CAN~NOT	12	10
CAN~OUT	10	11
CAN~PART	-13	-12
CAN~REMOVE	10	9
CAN~STOP	8	6
CAN~THEIRS	-16	-16
CAN~THIRD	-12	-8
CAN~TIME	-3	-9
CAN~TIRED	4	6
CAN~YES	-6	-11
CAN~action	5	5
CAN~already	-8	-7
CAN~an	7	6
CAN~anytime	-5	-4
CAN~backup	-5	-6
CAN~been	5	5
CAN~best	-7	-7
CAN~better	-5	-7
CAN~bigger	-4	-3
CAN~de	12	12
CAN~fine	-8	-10
CAN~for	7	4
CAN~full	7	6
CAN~give	9	9
CAN~going-to	-9	-10
CAN~good	-10	-10
CAN~hablar	-6	-8
CAN~hard	8	8
CAN~hear	5	5
CAN~la	7	7
CAN~market	-5	-6
CAN~new	-8	-9
CAN~now	9	7
CAN~on	-7	-9
CAN~park	-5	-6
CAN~pay	-6	-8
CAN~please	8	8
CAN~porfavor	5	4
CAN~real	-5	-6
CAN~really	-5	-6
CAN~resend	-6	-6
CAN~ridiculous	-9	-5
CAN~right	-6	-7
CAN~sentence	6	6
CAN~some	10	9
CAN~sorry	-5	-6
CAN~talk	-10	-10
CAN~the	-4	-9
CAN~to	5	5
CAN~turn	2	1
CAN~way	3	4
CONSENT~CAN	-6	-5
CONSENT~KEEP	-8	-8
CONSENT~LIST	8	8
CONSENT~NAME	-3	-5
CONSENT~OFF	15	13
CONSENT~THIRD	-5	-5
CONSENT~TIME	-7	-9
CONSENT~WHAT	-3	-4
CONSENT~enter	-6	-6
CONSENT~in	-4	-3
CONSENT~someone	10	11
CONSENT~to	8	9
CONSENT~with	3	9
CURSE	8	10
CURSE$	9	8
CURSE~DEAL	-6	-8
CURSE~END	5	4
CURSE~HOUSE	10	5
CURSE~I	-5	-6
CURSE~LIFE	-4	-6
CURSE~MSGS	5	3
CURSE~NOT	-8	-4
CURSE~NUMBER	8	6
CURSE~OFF	10	8
CURSE~REMOVE	7	5
CURSE~STOP	17	11
CURSE~TAKE	12	6
CURSE~THESE	-7	9
CURSE~WANT	-4	-6
CURSE~YES	-12	-13
CURSE~YOU	16	9
CURSE~a	-9	-10
CURSE~and	6	4
CURSE~freezes	5	4
CURSE~thats	-7	-7
CURSE~up	6	6
DEAD	-7	13
DEAD~DEAL	-3	-9
DEAD~I	-2	-4
DEAD~ME	10	3
DEAD~MOVE	-4	-5
DEAD~THESE	-3	-5
DEAD~TIME	7	16
DEAD~en	7	7
DEAL	-11	-10
DEAL$	-8	-5
DEAL~BLOCK	-10	-10
DEAL~CAN	-7	-7
DEAL~END	-9	-8
DEAL~FIGURE	-15	-16
DEAL~HOUSE	9	9
DEAL~IF	-6	-7
DEAL~KEEP	-7	-9
DEAL~KIN	-9	-9
DEAL~MOVE	-12	-13
DEAL~MSGS	1	9
DEAL~MY	7	5
DEAL~NAME	-6	-7
DEAL~REACH	10	8
DEAL~REACHING	10	8
DEAL~REMOVE	-7	-7
DEAL~STOP	9	6
DEAL~THEIRS	-5	-6
DEAL~THESE	5	9
DEAL~THIRD	-4	-7
DEAL~TIME	-10	-15
DEAL~TIRED	-11	-11
DEAL~VIEW	-8	-6
DEAL~YES	-8	-12
DEAL~another	-4	-6
DEAL~at	-5	-6
DEAL~costs	-4	-7
DEAL~else	9	8
DEAL~en	-5	-8
DEAL~for	-1	-7
DEAL~from	-2	-5
DEAL~history	-4	-5
DEAL~little	-5	-9
DEAL~now	6	5
DEAL~officer	-4	-5
DEAL~please	2	10
DEAL~se	-4	-4
DEAL~search	2	4
DEAL~up	5	6
DEAL~war	-7	-7
END$	7	4
END~ASK	-1	-2
END~BOT	7	5
END~CAN	-8	-10
END~DEAL	-10	-1
END~END	-9	-8
END~FIGURE	-9	-10
END~HOUSE	-9	-10
END~MOVE	14	13
END~NAME	-8	-9
END~NUMBER	-9	-10
END~OFF	-8	-8
END~REACH	-1	-5
END~TIME	7	5
END~YES	9	6
END~YOU	8	7
END~and	-1	-1
END~at	-3	-5
END~conversation	6	6
END~de	-8	-8
END~for	-11	-12
END~name	-4	-4
END~of	-5	-8
END~one	6	6
END~or	-7	-9
END~please	10	7
END~search	-7	7
END~time	10	9
END~warning	9	8
ESCRIBIENDO	5	0
ESCRIBIENDO~MSGS	8	7
ESCRIBIENDO~a	7	8
ESCRIBIR	10	10
ESCRIBIR$	13	12
ESCRIBIR~AGAIN	9	7
ESCRIBIR~ME	12	11
ESCRIBIR~MISTAKE	2	6
ESCRIBIR~MOVE	9	10
ESCRIBIR~NOT	5	8
ESCRIBIR~NUMBER	-5	-5
ESCRIBIR~TIME	-4	8
ESCRIBIR~YOU	6	6
ESCRIBIR~otra	7	5
ESCRIBIR~otro	-3	-4
ESCRIBIR~porfavor	8	8
FIGURE	-10	-10
FIGURE$	-13	-10
FIGURE~CAN	-8	-9
FIGURE~DEAL	-4	-4
FIGURE~FIGURE	-5	-9
FIGURE~GOAWAY	-6	-7
FIGURE~MOVE	-9	-9
FIGURE~MSGS	4	10
FIGURE~MY	-4	-4
FIGURE~OFF	-8	-9
FIGURE~REACH	9	14
FIGURE~REACHING	7	7
FIGURE~TAKE	-9	-10
FIGURE~THESE	13	12
FIGURE~TIME	6	9
FIGURE~TIRED	-10	-9
FIGURE~VIEW	6	5
FIGURE~WHAT	-4	-6
FIGURE~and	8	2
FIGURE~ft	-5	-5
FIGURE~have	-4	-5
FIGURE~in	8	9
FIGURE~of	9	8
FIGURE~or	-7	-6
FIGURE~per	11	10
FIGURE~please	-4	-7
FIGURE~stops	-5	-5
GOAWAY	10	7
GOAWAY$	5	9
GOAWAY~AGAIN	10	6
GOAWAY~CURSE	6	6
GOAWAY~GREET	-6	-8
GOAWAY~HOUSE	-10	-7
GOAWAY~KIN	2	7
GOAWAY~LIFE	4	5
GOAWAY~MOVE	5	7
GOAWAY~MY	2	8
GOAWAY~NOT	11	6
GOAWAY~THESE	9	9
GOAWAY~WHAT	-6	-5
GOAWAY~YOU	-7	-8
GOAWAY~a	2	6
GOAWAY~al	7	6
GOAWAY~diablo	5	4
GOAWAY~for	-5	-9
GOAWAY~from	6	6
GOAWAY~in	-5	-4
GOAWAY~la	5	4
GREET	-6	-4
GREET$	-7	-2
GREET~GREET	-6	-7
GREET~HOLDBUT	6	9
GREET~HOUSE	-8	-10
GREET~I	-2	-6
GREET~IF	-5	-6
GREET~ME	7	1
GREET~NOT	12	16
GREET~NUMBER	7	8
GREET~REMOVE	8	6
GREET~STOP	6	5
GREET~THESE	-3	-5
GREET~WHAT	-8	-7
GREET~WRONG	5	6
GREET~YOU	-8	-9
GREET~a	-10	-11
GREET~for	-6	-6
GREET~got	5	6
GREET~jk	4	5
GREET~please	7	6
GREET~though	-5	-6
GREET~to	9	7
HOLD	-11	3
HOLDBUT	-10	-3
HOLDBUT~AGAIN	8	7
HOLDBUT~CAN	-13	-12
HOLDBUT~DEAL	-11	-13
HOLDBUT~ESCRIBIR	2	9
HOLDBUT~FIGURE	-8	-8
HOLDBUT~I	-5	-9
HOLDBUT~IF	4	11
HOLDBUT~LIFE	-5	-6
HOLDBUT~LOOKING	-5	-8
HOLDBUT~MOVE	8	5
HOLDBUT~MSGS	-4	-11
HOLDBUT~MY	10	10
HOLDBUT~NOT	10	15
HOLDBUT~NUMBER	6	6
HOLDBUT~OFF	13	10
HOLDBUT~REACH	-5	10
HOLDBUT~REMOVE	15	13
HOLDBUT~SEND	6	-2
HOLDBUT~STOP	16	13
HOLDBUT~THESE	2	11
HOLDBUT~YES	-3	-10
HOLDBUT~YOU	-7	-13
HOLDBUT~a	-6	-8
HOLDBUT~any	-7	-7
HOLDBUT~at	-8	-7
HOLDBUT~changed	-6	-4
HOLDBUT~for	0	-3
HOLDBUT~have	-6	-12
HOLDBUT~on	9	8
HOLDBUT~por	-2	-3
HOLDBUT~two	-6	-9
HOLDBUT~under	8	5
HOLD~FIGURE	-5	-8
HOLD~ME	-8	-8
HOLD~MSGS	-4	9
HOLD~MY	6	7
HOLD~OFF	-7	9
HOLD~TIME	9	0
HOLD~a	0	-5
HOLD~for	6	-4
HOLD~now	12	3
HOLD~please	-9	-8
HOLD~porfavor	0	9
HOLD~search	13	8
HOUSE	-14	-12
HOUSE$	-10	-8
HOUSE~GREET	-8	-10
HOUSE~HOUSE	-8	-10
HOUSE~I	-7	-9
HOUSE~IF	-6	-8
HOUSE~LEAVE	-9	-10
HOUSE~LIFE	5	9
HOUSE~LOOKING	6	4
HOUSE~MSGS	8	8
HOUSE~NOT	6	10
HOUSE~THESE	10	5
HOUSE~VIEW	-2	-6
HOUSE~WANT	-6	-9
HOUSE~else	7	8
HOUSE~for	6	5
HOUSE~from	-7	-9
HOUSE~in	-10	-12
HOUSE~now	5	8
HOUSE~of	-8	-6
HOUSE~someone	6	6
HOUSE~uppers	-5	-5
IF~FIGURE	-8	6
IF~HOLDBUT	2	5
IF~KIN	7	6
IF~LIFE	-8	-11
IF~MOVE	-10	-8
IF~NUMBER	-6	-6
IF~OFF	-8	-9
IF~PART	9	5
IF~REACHING	6	5
IF~STOP	13	13
IF~THEIRS	-6	-8
IF~VIEW	4	6
IF~WANT	6	10
IF~YES	-8	-12
IF~a	3	10
IF~about	3	4
IF~drops	4	7
IF~from	7	7
IF~gone	-11	-5
IF~stopped	7	6
IF~then	10	7
INTEREST~AGAIN	-8	2
INTEREST~GREET	1	8
INTEREST~HOUSE	-7	-9
INTEREST~MSGS	11	6
INTEREST~NOT	8	6
INTEREST~REMOVE	12	8
INTEREST~a	-4	-6
INTEREST~de	8	6
INTEREST~in	7	-8
INTEREST~la	8	5
INTEREST~please	8	3
INTEREST~the	-4	-9
I~ASK	7	7
I~BLOCK	9	7
I~CAN	3	9
I~CONSENT	2	4
I~DEAL	-9	-12
I~END	12	4
I~ESCRIBIR	-15	8
I~FIGURE	9	4
I~GOAWAY	-10	-13
I~GREET	7	6
I~HOLDBUT	-4	-11
I~INTEREST	-12	-12
I~LATE	-10	-18
I~LAW	4	2
I~LIST	15	16
I~LOOKING	-9	-5
I~ME	9	12
I~MOVE	-5	-11
I~NOBODY	8	7
I~OFF	-6	-8
I~PART	-8	-9
I~REMOVE	6	5
I~TIME	-9	-6
I~WHAT	3	13
I~YES	4	6
I~accept	6	5
I~afford	9	7
I~all	0	17
I~and	-3	-5
I~any	8	7
I~anyone	-5	8
I~at	-6	-8
I~been	5	6
I~both	6	4
I~bought	-5	-9
I~broken	-6	-5
I~called	4	9
I~calls	-3	-8
I~check	-9	-6
I~consented	6	5
I~dare	8	9
I~deaf	-6	-7
I~dialed	7	9
I~earlier	-8	-9
I~else	-7	-4
I~fine	10	14
I~flexible	-6	-7
I~furniture	-5	-6
I~give	-5	10
I~giving	-3	5
I~god	9	8
I~good	-2	9
I~had	5	6
I~heard	-9	-8
I~hereby	4	4
I~hope	-7	-8
I~la	7	6
I~liked	-7	-8
I~make	6	6
I~mean	8	7
I~meant	-5	-6
I~mind	4	9
I~miss	5	6
I~missed	-8	-10
I~nicely	7	7
I~on	5	5
I~or	6	6
I~own	3	9
I~owner	6	4
I~pedi	11	7
I~people	5	3
I~per	7	6
I~pick	-4	-6
I~playing	7	6
I~promise	-5	-5
I~really	-4	-4
I~replied	6	7
I~replying	7	7
I~saying	7	6
I~sent	-8	-7
I~so	-5	-8
I~someone	-8	-6
I~something	5	8
I~sorry	1	5
I~spell	10	9
I~spoke	5	4
I~talk	8	6
I~think	5	8
I~til	-5	-7
I~under	-4	-5
KEEP	-11	-11
KEEP$	-7	-8
KEEP~GREET	11	11
KEEP~IF	7	4
KEEP~INTEREST	-6	-6
KEEP~LOOKING	-4	-8
KEEP~ME	8	10
KEEP~MSGS	-4	-6
KEEP~TAKE	9	7
KEEP~WANT	-8	-9
KEEP~YOU	-11	-11
KEEP~the	-7	-5
KIN~DEAD	7	11
KIN~DEAL	-6	-14
KIN~MSGS	10	4
KIN~OFF	11	5
KIN~STOP	-15	-15
KIN~TAKE	9	8
KIN~THIRD	-4	-6
KIN~TIME	13	13
KIN~VIEW	10	9
KIN~WHAT	6	7
KIN~YES	-10	-11
KIN~about	-10	-11
KIN~both	7	5
KIN~by	-6	-8
KIN~called	1	8
KIN~emergency	3	8
KIN~had	-5	-5
KIN~know	7	7
KIN~lives	-5	-6
KIN~of	-4	-8
KIN~says	7	9
KIN~sorry	10	10
KIN~to	-6	-7
LATE	-15	-1
LATE~GREET	-2	-8
LATE~to	-9	-2
LAW	13	9
LAW$	17	20
LAW~END	-7	-6
LAW~LAW	10	10
LAW~LEAVE	8	8
LAW~ME	6	6
LAW~REACHING	7	7
LAW~THESE	-7	-7
LAW~TIME	-10	-12
LAW~WANT	-12	-15
LAW~YOU	8	6
LAW~of	6	6
LAW~review	-9	-8
LAW~says	-10	-10
LAW~siguen	5	5
LAW~so	-11	-10
LEAVE$	9	6
LEAVE~BLOCK	6	5
LEAVE~DEAL	-8	-9
LEAVE~END	8	8
LEAVE~ESCRIBIENDO	7	8
LEAVE~ESCRIBIR	3	1
LEAVE~GREET	-1	-7
LEAVE~HOUSE	-7	-7
LEAVE~LEAVE	13	13
LEAVE~LIFE	-8	-9
LEAVE~LIST	13	13
LEAVE~MOVE	-9	-8
LEAVE~NAME	-9	-10
LEAVE~PART	-8	-9
LEAVE~REACHING	11	16
LEAVE~TAKE	10	10
LEAVE~VIEW	-11	-12
LEAVE~WHAT	-6	-7
LEAVE~YES	6	10
LEAVE~at	-9	-9
LEAVE~avisarme	-5	-5
LEAVE~de	8	8
LEAVE~en	11	9
LEAVE~from	7	8
LEAVE~gone	13	12
LEAVE~in	6	5
LEAVE~la	-8	-8
LEAVE~now	-6	-8
LEAVE~please	10	13
LEAVE~preguntar	10	11
LEAVE~touch	7	8
LEAVE~un	-8	-9
LEAVE~with	-7	-8
LIFE	-12	-12
LIFE$	-9	-3
LIFE~HOUSE	-4	-4
LIFE~ME	6	8
LIFE~NAME	-6	-7
LIFE~NUMBER	-10	-9
LIFE~REACH	-5	-5
LIFE~THESE	7	5
LIFE~stops	-5	-6
LIFE~time	-5	-6
LIFE~to	-7	-7
LIFE~too	-7	-8
LIFE~two	-5	-6
LIST~CAN	-9	-10
LIST~GREET	4	2
LIST~ME	8	6
LIST~MY	-5	-4
LIST~NUMBER	8	8
LIST~THESE	-10	-10
LIST~for	5	3
LIST~new	-5	-5
LIST~of	-13	-13
LIST~please	12	11
LIST~to	7	7
LOOKING$	-9	11
LOOKING~AGAIN	-11	11
LOOKING~GREET	-4	-8
LOOKING~OFF	-3	-5
LOOKING~TAKE	-8	-10
LOOKING~in	-3	-6
LOOKING~now	16	11
LOOKING~til	-2	-7
ME~AGAIN	8	6
ME~ASK	-1	8
ME~CONSENT	6	6
ME~CURSE	10	9
ME~ESCRIBIENDO	9	9
ME~ESCRIBIR	6	5
ME~KIN	-6	-9
ME~LEAVE	10	10
ME~LIFE	1	11
ME~MOVE	-5	-8
ME~NUMBER	-13	-16
ME~OFF	12	15
ME~OUT	12	11
ME~REACHING	6	9
ME~STOP	-9	-11
ME~THEIRS	-5	-5
ME~TIME	-8	-7
ME~TIRED	9	8
ME~WANT	6	6
ME~YES	-7	-10
ME~any	6	7
ME~as	6	6
ME~at	-5	5
ME~dar	8	7
ME~dejan	-6	-6
ME~else	9	9
ME~esta	7	7
ME~este	8	7
ME~gone	10	8
ME~hanging	-4	-7
ME~in	-7	-8
ME~lest	5	4
ME~marcar	2	9
ME~mude	5	5
ME~of	15	14
ME~one-more	7	6
ME~paro	-8	-9
ME~pin	-6	-6
ME~please	-1	-5
ME~por	5	8
ME~tan	-2	7
ME~tienen	9	9
ME~time	10	10
ME~too	-6	-7
ME~two	-7	-9
ME~un	-5	-5
ME~voicemail	-6	-5
MISTAKE~CAN	-7	-9
MISTAKE~HOUSE	-5	-8
MISTAKE~STOP	-7	-7
MISTAKE~de	-8	-10
MISTAKE~hit	-6	-7
MOVE	-4	-5
MOVE$	-4	-6
MOVE~BLOCK	11	10
MOVE~CAN	6	5
MOVE~CONSENT	-5	-4
MOVE~CURSE	8	8
MOVE~DEAL	-4	-7
MOVE~END	-14	-6
MOVE~GOAWAY	17	15
MOVE~HOUSE	4	4
MOVE~I	12	13
MOVE~LATE	-7	-9
MOVE~ME	-4	-5
MOVE~MOVE	4	5
MOVE~MSGS	-7	-5
MOVE~MY	8	10
MOVE~OFF	9	9
MOVE~OUT	7	8
MOVE~REACH	9	10
MOVE~THIRD	-1	5
MOVE~TIME	-9	-11
MOVE~VIEW	-7	-8
MOVE~WANT	6	6
MOVE~YOU	-5	-4
MOVE~a	4	6
MOVE~ahead	-8	-7
MOVE~already	7	5
MOVE~an	8	9
MOVE~better	7	8
MOVE~burner	5	9
MOVE~else	7	7
MOVE~es	8	8
MOVE~in	-13	-12
MOVE~little	6	6
MOVE~name	6	6
MOVE~now	-10	-8
MOVE~poner	5	5
MOVE~someone	7	8
MOVE~the	-10	-3
MOVE~too	-6	-5
MOVE~una	5	5
MOVE~way	4	4
MOVE~with	-9	-10
MSGS	5	7
MSGS$	9	11
MSGS~AGAIN	11	9
MSGS~END	5	6
MSGS~FIGURE	4	11
MSGS~GREET	9	1
MSGS~HOLDBUT	-6	-8
MSGS~I	-7	-8
MSGS~IF	4	14
MSGS~MSGS	13	10
MSGS~NOT	4	10
MSGS~OFF	5	5
MSGS~STOP	7	5
MSGS~TIME	-9	4
MSGS~WHAT	-4	-7
MSGS~YOU	-11	-5
MSGS~a	6	11
MSGS~ate	-5	-5
MSGS~by	6	3
MSGS~folder	-5	-5
MSGS~for	4	12
MSGS~from	-7	-9
MSGS~good	-10	-5
MSGS~in	8	11
MSGS~must	3	2
MSGS~porfavor	0	11
MSGS~really	8	7
MSGS~then	7	5
MSGS~til	4	5
MSGS~y	7	7
MY$	12	7
MY~AGAIN	6	6
MY~CAN	7	7
MY~CONSENT	11	8
MY~END	-9	-9
MY~FIGURE	-3	-8
MY~GOAWAY	2	8
MY~HOLDBUT	-1	-6
MY~LATE	8	1
MY~MOVE	7	4
MY~NAME	-5	-6
MY~NOT	6	16
MY~NUMBER	10	12
MY~OFF	9	12
MY~OUT	-7	-8
MY~PART	-3	-4
MY~STOP	-5	-9
MY~TAKE	11	9
MY~THEIRS	7	6
MY~TIRED	-5	-6
MY~WHAT	5	6
MY~YES	7	8
MY~about	-7	-3
MY~agreement	-5	7
MY~as	-9	-10
MY~bad	-6	-6
MY~billboard	7	6
MY~business	-6	4
MY~called	2	8
MY~card	9	8
MY~dialed	3	10
MY~elsewhere	-9	-1
MY~favorite	-4	-5
MY~handles	-3	-7
MY~in	5	4
MY~inbox	9	9
MY~keeps	6	5
MY~life	5	4
MY~mind	1	9
MY~moms	-5	-4
MY~name	4	5
MY~new	-6	-7
MY~now	11	9
MY~officer	-4	-5
MY~plans	-1	5
MY~porfavor	6	6
MY~reads	5	5
MY~ringing	3	5
MY~shredder	6	5
MY~sons	7	6
MY~spot	6	6
MY~stopped	-10	-7
MY~thinks	6	5
MY~way	-5	-7
MY~wifes	10	9
NAME~AGAIN	5	4
NAME~ASK	7	5
NAME~END	-4	-6
NAME~I	9	9
NAME~LIST	-5	-5
NAME~MOVE	10	9
NAME~MY	-10	-11
NAME~OFF	-6	-6
NAME~REACH	2	2
NAME~REACHING	8	7
NAME~SEND	6	5
NAME~STOP	10	9
NAME~THESE	9	8
NAME~YES	-3	-3
NAME~YOU	7	7
NAME~one	-5	-4
NAME~ones	-6	-5
NAME~please	7	6
NAME~the	-7	-8
NOBODY~ASK	7	6
NOBODY~CAN	-5	-6
NOBODY~DEAL	1	7
NOBODY~FIGURE	-6	-7
NOBODY~GREET	6	11
NOBODY~HOUSE	7	5
NOBODY~KEEP	-7	-7
NOBODY~LEAVE	10	4
NOBODY~ME	-11	-3
NOBODY~MSGS	8	7
NOBODY~MY	-8	-8
NOBODY~NAME	7	8
NOBODY~PART	-5	-6
NOBODY~REACH	-7	-9
NOBODY~STOP	-7	-7
NOBODY~THESE	10	8
NOBODY~WANT	10	5
NOBODY~WHAT	5	6
NOBODY~YOU	10	8
NOBODY~by	8	8
NOBODY~called	-6	-7
NOBODY~ese	6	6
NOBODY~for	8	14
NOBODY~has	-6	-7
NOBODY~name	8	8
NOBODY~named	7	8
NOBODY~nombre	6	6
NOBODY~now	-10	-10
NOBODY~please	11	10
NOBODY~to	9	8
NOBODY~up	-6	-6
NOT$	16	15
NOT~AGAIN	14	19
NOT~ASK	9	6
NOT~BLOCK	-8	-9
NOT~CANCEL	-14	-16
NOT~CONSENT	13	12
NOT~DEAL	5	9
NOT~END	-18	-21
NOT~ESCRIBIENDO	18	17
NOT~ESCRIBIR	9	9
NOT~GREET	8	15
NOT~HOLD	-7	-11
NOT~I	-6	-4
NOT~INTEREST	1	27
NOT~KEEP	-12	-10
NOT~LATE	-7	3
NOT~LEAVE	-3	-7
NOT~LIFE	-12	-5
NOT~LIST	13	9
NOT~MOVE	7	5
NOT~MSGS	18	22
NOT~MY	-3	-8
NOT~NAME	21	18
NOT~NOT	14	6
NOT~OFF	-8	-10
NOT~OUT	-12	-12
NOT~PART	-3	-4
NOT~REACH	15	15
NOT~REACHING	11	11
NOT~REMOVE	-25	-28
NOT~SEND	13	12
NOT~STOP	-10	-15
NOT~TIRED	-9	-11
NOT~WHAT	8	7
NOT~YES	7	10
NOT~YOU	7	6
NOT~about	-7	-9
NOT~accept	6	5
NOT~afford	4	8
NOT~al	-9	-9
NOT~all	-2	-8
NOT~another	13	12
NOT~answering	-5	-7
NOT~any	9	1
NOT~anyone	-7	-4
NOT~apologize	-4	-5
NOT~avisarme	-5	-5
NOT~bad	-9	-8
NOT~big	-8	-10
NOT~biggie	-7	-8
NOT~billboard	7	6
NOT~bought	-10	-10
NOT~business	6	6
NOT~calls	6	7
NOT~communication	10	9
NOT~de	-13	-14
NOT~dejan	-7	-8
NOT~di	8	8
NOT~either	6	6
NOT~el	-5	-6
NOT~es	12	9
NOT~esa	-3	-4
NOT~ese	-6	-6
NOT~este	10	10
NOT~esten	8	8
NOT~estoy	-2	9
NOT~even	9	9
NOT~fancy	-4	-4
NOT~far	-7	-7
NOT~flood	-6	-7
NOT~for	8	12
NOT~from	-5	-6
NOT~fucking	5	5
NOT~fui	0	9
NOT~give	7	5
NOT~giving	-5	-5
NOT~good	3	20
NOT~got	-4	-10
NOT~hang	-4	-5
NOT~have	-8	-10
NOT~hay	-3	-5
NOT~help	-5	9
NOT~hit	8	8
NOT~hurry	-9	-10
NOT~in	8	9
NOT~informacion	10	9
NOT~know	4	7
NOT~la	-6	-3
NOT~lead	8	6
NOT~leer	8	7
NOT~let	-6	-7
NOT~lo	7	6
NOT~luck	-5	-5
NOT~many	-4	8
NOT~market	0	12
NOT~marketing	12	12
NOT~mean	-6	-6
NOT~means	6	5
NOT~million	8	6
NOT~mind	-14	0
NOT~moment	5	8
NOT~money	-8	-10
NOT~much	4	5
NOT~mucho	-7	-7
NOT~new	-5	-8
NOT~now	-15	5
NOT~of	-6	-3
NOT~one-more	11	11
NOT~opted	7	7
NOT~or	10	10
NOT~otro	-4	-5
NOT~own	8	11
NOT~owner	7	12
NOT~para	-5	-6
NOT~pedi	11	8
NOT~peep	11	10
NOT~people	8	8
NOT~persona	8	8
NOT~personally	5	4
NOT~point	-4	7
NOT~preocupe	-5	-6
NOT~print	-3	-3
NOT~prisa	-8	-9
NOT~problem	-12	-11
NOT~push	11	10
NOT~ready	-6	-7
NOT~real	8	9
NOT~rush	-6	-7
NOT~save	8	9
NOT~second	10	10
NOT~sentence	6	6
NOT~show	-6	-5
NOT~since	6	6
NOT~so	-9	6
NOT~something	10	9
NOT~soy	8	8
NOT~sth	6	6
NOT~stopped	-10	-10
NOT~talk	8	3
NOT~tan	-4	8
NOT~tengo	-7	-8
NOT~test	8	8
NOT~the	-8	-5
NOT~tiene	8	7
NOT~time	2	15
NOT~trespassing	6	6
NOT~two	-4	-4
NOT~ups	5	5
NOT~urgent	-7	-8
NOT~use	17	17
NOT~vive	7	7
NOT~with	5	5
NOT~worries	-3	-4
NOT~y	6	5
NUMBER~AGAIN	14	9
NUMBER~DEAL	-2	-5
NUMBER~END	7	6
NUMBER~GREET	-6	-7
NUMBER~HOUSE	-5	-11
NUMBER~LEAVE	12	11
NUMBER~LIST	10	10
NUMBER~ME	-3	-4
NUMBER~MSGS	-5	-6
NUMBER~NAME	9	8
NUMBER~NOT	3	8
NUMBER~OFF	6	11
NUMBER~PART	-6	-6
NUMBER~THEIRS	7	6
NUMBER~TIME	10	8
NUMBER~WRONG	11	10
NUMBER~and	9	7
NUMBER~been	5	5
NUMBER~changed	-7	-7
NUMBER~de	8	7
NUMBER~else	5	5
NUMBER~for	3	6
NUMBER~from	9	7
NUMBER~have	4	4
NUMBER~limits	8	5
NUMBER~now	8	6
NUMBER~please	-3	-4
NUMBER~porfavor	6	6
NUMBER~to	8	4
OFF$	10	13
OFF~AGAIN	8	6
OFF~CAN	-14	-15
OFF~DEAL	-11	-12
OFF~FIGURE	-6	-6
OFF~IF	4	5
OFF~KIN	9	9
OFF~LIST	12	13
OFF~NUMBER	7	5
OFF~PART	-7	-9
OFF~SEND	-3	-3
OFF~TAKE	-7	-6
OFF~THEIRS	-5	-5
OFF~THESE	9	7
OFF~TIME	-7	-15
OFF~VIEW	3	8
OFF~WHAT	-9	-8
OFF~YES	-4	-8
OFF~YOU	5	6
OFF~and	-10	-10
OFF~at	-9	-11
OFF~by	-7	-6
OFF~date	-6	-6
OFF~front	-6	-8
OFF~good	8	8
OFF~in	-10	-13
OFF~la	7	7
OFF~loud	5	5
OFF~now	9	7
OFF~ones	-6	-5
OFF~shoes	-5	-5
OFF~state	-5	-6
OFF~switch	9	9
OFF~to	9	6
OFF~two	-5	-5
OFF~whatever	6	6
OUT	8	6
OUT$	13	10
OUT~DEAL	-11	-10
OUT~END	9	9
OUT~GREET	9	8
OUT~HOLDBUT	-5	9
OUT~LIST	6	7
OUT~MY	10	8
OUT~NUMBER	6	6
OUT~REACH	-7	-7
OUT~THIRD	-7	-7
OUT~all	8	6
OUT~de	3	5
OUT~el	-6	-6
OUT~from	-8	-6
OUT~now	8	6
OUT~of	-3	-6
OUT~on	5	4
OUT~please	-5	-5
OUT~porfavor	6	5
OUT~the	-11	-9
PART	-14	-15
PART$	-15	-16
PART~BLOCK	-4	-6
PART~CAN	-14	-13
PART~END	-11	-11
PART~FIGURE	-6	-7
PART~GREET	-11	0
PART~HOUSE	-5	-7
PART~MOVE	-5	-5
PART~NOT	-7	-5
PART~PART	-11	-11
PART~REACH	7	11
PART~STOP	-11	-14
PART~THESE	-11	-13
PART~VIEW	-8	-9
PART~YOU	9	10
PART~de	-5	-5
PART~have	5	4
PART~la	-6	-6
PART~now	-7	-6
PART~or	-7	-7
PART~please	-6	-6
PART~shut	-3	-3
PART~the	-5	-6
PART~to	-3	-3
REACHING$	5	8
REACHING~CONSENT	-4	-3
REACHING~HOLDBUT	-6	-6
REACHING~KIN	17	15
REACHING~LAW	10	10
REACHING~LIST	7	6
REACHING~MSGS	6	7
REACHING~MY	5	5
REACHING~NAME	-9	-9
REACHING~NOT	5	11
REACHING~NUMBER	8	7
REACHING~OFF	-2	9
REACHING~REACH	-10	-6
REACHING~REACHING	11	8
REACHING~TIME	-6	6
REACHING~VIEW	8	8
REACHING~WRONG	6	6
REACHING~YES	-4	-5
REACHING~YOU	-3	-5
REACHING~for	-9	-5
REACHING~from	-4	-7
REACHING~knee	6	5
REACHING~ones	-6	-6
REACHING~please	0	-3
REACHING~the	-2	-3
REACHING~time	8	7
REACHING~with	-7	-9
REACH~AGAIN	6	4
REACH~BLOCK	6	3
REACH~CONSENT	-6	-5
REACH~CURSE	5	5
REACH~DEAD	-11	-15
REACH~DEAL	12	10
REACH~END	-4	-5
REACH~HOUSE	9	5
REACH~KEEP	-11	-13
REACH~LAW	6	6
REACH~LEAVE	11	11
REACH~MSGS	-4	-6
REACH~NUMBER	-6	-9
REACH~OUT	9	7
REACH~PART	6	7
REACH~REACH	-8	-7
REACH~REACHING	6	10
REACH~REMOVE	8	7
REACH~SEND	6	7
REACH~STOP	13	11
REACH~WHAT	3	5
REACH~YES	9	9
REACH~YOU	-6	-5
REACH~a	-1	6
REACH~about	-1	-8
REACH~all	-5	-5
REACH~and	8	11
REACH~best	-6	-5
REACH~billboard	7	6
REACH~directly	-4	-4
REACH~dis	6	4
REACH~either	5	4
REACH~else	13	12
REACH~every	-1	7
REACH~fine	-4	-5
REACH~for	6	3
REACH~keeps	8	7
REACH~less	7	14
REACH~much	3	8
REACH~on	-11	-2
REACH~one-more	7	6
REACH~or	9	7
REACH~please	7	9
REACH~quits	6	5
REACH~reads	5	5
REACH~rest	9	7
REACH~ringing	3	5
REACH~silent	-5	-5
REACH~since	7	6
REACH~so	-3	4
REACH~someone	14	13
REACH~stopped	-10	-10
REACH~the	-6	-8
REACH~til	-7	-7
REACH~time	7	6
REACH~under	8	7
REACH~ups	6	6
REMOVE$	16	14
REMOVE~AGAIN	5	4
REMOVE~DEAL	-10	-12
REMOVE~END	-6	-6
REMOVE~GREET	-3	-5
REMOVE~HOUSE	-12	-9
REMOVE~I	-4	-8
REMOVE~ME	15	12
REMOVE~MISTAKE	-8	-9
REMOVE~NUMBER	19	16
REMOVE~OFF	-4	-7
REMOVE~PART	-10	-10
REMOVE~THESE	-3	7
REMOVE~TIRED	7	6
REMOVE~VIEW	-6	-6
REMOVE~WHAT	-8	-8
REMOVE~a	-8	-9
REMOVE~ahi	5	5
REMOVE~all	11	10
REMOVE~any	6	5
REMOVE~called	10	8
REMOVE~del	7	7
REMOVE~el	-9	-9
REMOVE~esa	-8	-8
REMOVE~in	-5	-5
REMOVE~its	-9	-9
REMOVE~name	12	10
REMOVE~on	-4	-6
REMOVE~personal	6	5
REMOVE~pin	-6	-6
REMOVE~to	-7	-6
REMOVE~with	-4	-6
SEND$	17	15
SEND~END	-5	-5
SEND~FIGURE	-9	-8
SEND~GREET	7	6
SEND~LIST	-7	-7
SEND~MSGS	2	10
SEND~MY	-6	-6
SEND~NOBODY	18	14
SEND~NOT	-4	-5
SEND~REACH	-6	-7
SEND~SEND	-8	-8
SEND~STOP	5	3
SEND~THESE	-5	-6
SEND~VIEW	-7	-6
SEND~YOU	-12	-8
SEND~by	-5	-5
SEND~de	-8	-7
SEND~else	10	10
SEND~next	6	6
SEND~one	6	6
SEND~porfavor	7	6
SEND~the	-6	-4
SEND~with	-10	-9
STOP	8	5
STOP$	13	16
STOP~ASK	7	6
STOP~CANCEL	10	7
STOP~CURSE	6	4
STOP~ESCRIBIENDO	9	7
STOP~GREET	-5	4
STOP~KIN	7	7
STOP~LIST	12	11
STOP~LOOKING	-13	-2
STOP~MISTAKE	-10	-11
STOP~MOVE	6	13
STOP~MSGS	16	13
STOP~NAME	-6	-7
STOP~REACHING	13	11
STOP~STOP	15	15
STOP~TAKE	6	4
STOP~THESE	5	3
STOP~THIRD	-5	-8
STOP~TIME	1	6
STOP~WHAT	5	2
STOP~all	11	10
STOP~already	9	7
STOP~any	8	6
STOP~anytime	-5	-5
STOP~apologizing	-8	-10
STOP~at	-14	-8
STOP~being	-4	-6
STOP~buscar	-7	-6
STOP~by	-12	-12
STOP~claim	-5	-5
STOP~de	-7	-7
STOP~el	-6	-7
STOP~en	-8	-7
STOP~for	-14	-5
STOP~jk	-8	11
STOP~knee	6	5
STOP~la	-9	-8
STOP~light	-6	-7
STOP~means	-5	-5
STOP~messing	6	6
STOP~porfavor	7	4
STOP~right	7	5
STOP~search	-5	-4
STOP~so	-9	-8
STOP~taxing	6	5
STOP~testing	6	6
STOP~the	-10	-3
STOP~too	-7	-8
STOP~txtn	9	8
STOP~up	15	14
STOP~while	2	6
STOP~with	7	6
STOP~worrying	-5	-6
TAKE~AGAIN	-8	-7
TAKE~CONSENT	-9	-9
TAKE~CURSE	8	8
TAKE~FIGURE	-8	-10
TAKE~GOAWAY	7	6
TAKE~HOLD	-12	-2
TAKE~HOLDBUT	-8	-9
TAKE~I	5	5
TAKE~IF	7	6
TAKE~LAW	7	7
TAKE~LEAVE	8	12
TAKE~LIFE	8	6
TAKE~LOOKING	-5	-7
TAKE~MY	3	7
TAKE~NAME	-6	-7
TAKE~OUT	7	4
TAKE~PART	-6	-7
TAKE~REMOVE	9	10
TAKE~VIEW	7	8
TAKE~WHAT	-8	-7
TAKE~a	7	7
TAKE~along	8	7
TAKE~as	5	4
TAKE~at	-10	-13
TAKE~date	-7	-7
TAKE~for	-7	-6
TAKE~gone	13	13
TAKE~hint	9	9
TAKE~la	7	6
TAKE~name	6	9
TAKE~of	10	8
TAKE~one	-5	-6
TAKE~ones	-4	-3
TAKE~people	8	6
TAKE~personally	5	4
TAKE~please	-7	-10
TAKE~plug	4	8
TAKE~ready	-8	-8
TAKE~shoes	-5	-5
TAKE~the	-7	-5
TAKE~time	-9	-10
TAKE~voicemail	-7	-7
TAKE~with	-9	-6
THEIRS	-6	-6
THEIRS~ASK	-8	-6
THEIRS~CAN	5	13
THEIRS~DEAD	0	15
THEIRS~DEAL	-2	-4
THEIRS~GREET	-4	-6
THEIRS~HOUSE	-3	-5
THEIRS~I	-4	-4
THEIRS~IF	6	8
THEIRS~KEEP	-9	-11
THEIRS~LOOKING	6	4
THEIRS~ME	-12	-12
THEIRS~NOT	-4	-4
THEIRS~NUMBER	11	10
THEIRS~OFF	11	7
THEIRS~REACHING	7	5
THEIRS~STOP	-15	-15
THEIRS~THEIRS	7	7
THEIRS~TIME	11	15
THEIRS~YOU	6	1
THEIRS~changed	7	9
THEIRS~in	6	8
THEIRS~one	8	9
THEIRS~read	6	6
THEIRS~shes	-4	-3
THEIRS~to	-11	-11
THESE~AGAIN	9	9
THESE~CAN	9	10
THESE~END	3	0
THESE~HOLD	5	8
THESE~LAW	10	11
THESE~LIFE	8	6
THESE~LIST	13	11
THESE~MOVE	4	9
THESE~MSGS	4	9
THESE~REACH	6	9
THESE~REACHING	2	14
THESE~THIRD	-9	-5
THESE~TIRED	9	4
THESE~YES	-13	-13
THESE~all	-15	5
THESE~already	12	8
THESE~as	7	6
THESE~at	-4	-8
THESE~belongs	5	5
THESE~best	-5	-6
THESE~by	-5	-5
THESE~called	8	9
THESE~elsewhere	6	9
THESE~fine	-5	-7
THESE~gone	-4	-5
THESE~good	8	7
THESE~has	7	4
THESE~limits	8	5
THESE~name	8	8
THESE~new	-8	-9
THESE~now	9	6
THESE~one	-11	-11
THESE~ones	-8	-7
THESE~person	-10	-10
THESE~personally	5	4
THESE~possible	7	6
THESE~quits	6	4
THESE~real	-5	-6
THESE~really	-5	-6
THESE~rest	3	12
THESE~ridiculous	-9	-5
THESE~right	-5	-6
THESE~says	-6	-6
THESE~sit	-4	-5
THESE~so	7	7
THESE~sorry	9	9
THESE~stopped	4	5
THESE~stops	10	9
THESE~too	-11	-7
THESE~up	8	6
THESE~warning	6	5
THIRD	-10	-10
THIRD~DEAL	-3	-4
THIRD~HOLDBUT	-7	-9
THIRD~LAW	-5	-4
THIRD~LEAVE	-9	-10
THIRD~ME	-4	-4
THIRD~MSGS	1	-3
THIRD~NOT	-8	-3
THIRD~REACHING	-1	-3
THIRD~STOP	-5	-5
THIRD~en	-6	-6
THIRD~know	-4	-5
THIRD~please	6	8
THIRD~so	-4	-4
THIRD~the	-4	-6
THIRD~to	-5	1
TIME$	-17	-5
TIME~AGAIN	8	7
TIME~GOAWAY	-6	-7
TIME~GREET	-3	5
TIME~HOLDBUT	-8	-10
TIME~LATE	-9	-11
TIME~LEAVE	5	2
TIME~LIFE	-4	-11
TIME~LIST	12	14
TIME~ME	6	6
TIME~MOVE	8	8
TIME~NAME	-6	-5
TIME~NOT	-4	6
TIME~OFF	6	1
TIME~OUT	8	8
TIME~REACH	8	8
TIME~REACHING	-3	-6
TIME~STOP	4	3
TIME~TAKE	5	6
TIME~THESE	9	8
TIME~WANT	6	4
TIME~YES	-8	-10
TIME~being	6	5
TIME~better	-5	-5
TIME~built	-5	-6
TIME~for	-7	-5
TIME~of	4	4
TIME~one	-9	-8
TIME~please	-10	1
TIME~right	-3	7
TIME~the	7	10
TIME~thinks	6	5
TIME~with	-5	-6
TIRED$	10	8
TIRED~DEAL	-10	-12
TIRED~GREET	8	-3
TIRED~HOUSE	-7	-8
TIRED~LOOKING	-6	-10
TIRED~ME	-8	-9
TIRED~MSGS	-2	14
TIRED~MY	-8	-9
TIRED~THIRD	-5	-6
TIRED~VIEW	-5	-6
TIRED~YOU	14	12
TIRED~already	7	6
TIRED~now	-3	9
TIRED~up	7	6
VIEW	-11	-12
VIEW$	-4	-8
VIEW~HOLDBUT	-6	-9
VIEW~LIFE	3	3
VIEW~NOT	11	11
VIEW~NUMBER	9	8
VIEW~TAKE	-1	4
VIEW~TIME	-12	-16
VIEW~WANT	4	10
VIEW~YOU	-5	-7
VIEW~at	-5	-6
VIEW~happens	8	8
VIEW~now	-7	-6
VIEW~then	-10	-10
VIEW~two	-3	-10
VIEW~up	9	9
WANT$	4	10
WANT~BLOCK	-6	8
WANT~CANCEL	-5	12
WANT~DEAL	-2	-7
WANT~END	-11	-10
WANT~ESCRIBIR	8	6
WANT~FIGURE	-8	-7
WANT~GREET	5	5
WANT~HOLD	8	7
WANT~I	14	15
WANT~IF	9	8
WANT~LATE	-2	-9
WANT~LEAVE	7	7
WANT~LIFE	-5	-6
WANT~LIST	8	7
WANT~LOOKING	-6	-8
WANT~ME	7	11
WANT~MOVE	6	7
WANT~NOBODY	9	18
WANT~NOT	15	12
WANT~OFF	18	17
WANT~PART	-7	-12
WANT~SEND	12	12
WANT~STOP	10	3
WANT~THEIRS	-3	-4
WANT~THESE	-7	-3
WANT~WANT	4	2
WANT~WHAT	7	2
WANT~an	-8	-8
WANT~and	-5	-3
WANT~another	6	6
WANT~apologize	-4	-5
WANT~being	0	11
WANT~by	-5	-8
WANT~darme	6	6
WANT~de	5	3
WANT~esa	-5	-5
WANT~fast	-6	-6
WANT~for	11	9
WANT~from	16	14
WANT~glass	9	9
WANT~hablar	7	6
WANT~hear	10	10
WANT~help	-8	3
WANT~informacion	10	9
WANT~of	7	12
WANT~on	13	12
WANT~one	-8	-8
WANT~people	-5	-5
WANT~print	-3	-3
WANT~servicio	5	6
WANT~some	7	11
WANT~talk	4	4
WANT~the	-4	-8
WANT~with	7	5
WHAT$	-12	-8
WHAT~ASK	8	6
WHAT~BLOCK	-5	-5
WHAT~CONSENT	9	7
WHAT~DEAL	-16	-16
WHAT~END	11	11
WHAT~HOUSE	-5	-6
WHAT~I	5	5
WHAT~IF	-4	-5
WHAT~KEEP	2	10
WHAT~LAW	7	7
WHAT~LEAVE	-10	-11
WHAT~LIST	-8	-11
WHAT~ME	7	15
WHAT~MSGS	10	15
WHAT~MY	-9	5
WHAT~NOT	16	13
WHAT~NUMBER	-7	6
WHAT~OUT	12	13
WHAT~PART	-9	-9
WHAT~REACH	-1	10
WHAT~REMOVE	13	9
WHAT~TAKE	2	11
WHAT~THEIRS	-6	-13
WHAT~TIRED	4	12
WHAT~YES	-8	-10
WHAT~at	10	7
WHAT~called	-10	-9
WHAT~cares	7	6
WHAT~de	6	5
WHAT~digo	7	7
WHAT~dis	-3	-5
WHAT~else	-9	-8
WHAT~estoy	-8	-7
WHAT~exit	-6	-6
WHAT~far	-7	-7
WHAT~fly	6	6
WHAT~freezes	5	4
WHAT~from	-5	-7
WHAT~habla	-7	-7
WHAT~its	-5	-5
WHAT~la	-8	-9
WHAT~long	-4	-5
WHAT~make	6	6
WHAT~market	-7	-9
WHAT~much	-9	-12
WHAT~now	2	9
WHAT~of	7	7
WHAT~part	7	7
WHAT~pays	-6	-7
WHAT~pigs	6	6
WHAT~point	9	8
WHAT~think	10	10
WHAT~time	-7	-3
WHAT~times	7	7
WHAT~to	6	3
WHAT~with	-10	-12
WRONG	8	7
WRONG$	10	8
WRONG~GREET	-10	-12
WRONG~HOUSE	-12	-8
WRONG~LIST	-15	-15
WRONG~NUMBER	13	12
WRONG~REACH	-15	-6
WRONG~THIRD	-9	7
WRONG~TIME	-6	-9
WRONG~VIEW	-10	-10
WRONG~button	-8	-8
WRONG~de	6	5
WRONG~guy	7	8
WRONG~in	-7	-7
WRONG~link	-7	-7
WRONG~of	-6	-6
WRONG~on	-11	-12
WRONG~person	11	12
WRONG~the	-9	-9
YES	-6	-6
YES$	-11	-8
YES~AGAIN	7	5
YES~BLOCK	6	5
YES~CAN	7	8
YES~CONSENT	-7	-5
YES~GREET	6	11
YES~IF	7	5
YES~LIST	-8	-7
YES~MSGS	-7	-3
YES~NOT	10	10
YES~OUT	-5	-5
YES~REACH	9	9
YES~REACHING	8	8
YES~THIRD	6	6
YES~TIME	-7	-13
YES~YES	-6	-7
YES~another	6	8
YES~calls	-10	4
YES~good	6	-2
YES~lets	-6	-6
YES~life	6	5
YES~on	-7	-9
YES~right	5	11
YES~siguen	5	5
YES~stopped	7	6
YES~then	9	4
YES~with	-3	6
YOU~ASK	9	8
YOU~BLOCK	13	12
YOU~CAN	5	4
YOU~CANCEL	5	3
YOU~DEAD	1	12
YOU~END	9	9
YOU~GOAWAY	2	10
YOU~GREET	8	10
YOU~INTEREST	-12	8
YOU~KEEP	5	9
YOU~KIN	6	5
YOU~LATE	8	7
YOU~LAW	16	15
YOU~LOOKING	-4	17
YOU~MOVE	-15	-16
YOU~MSGS	12	3
YOU~REACH	-3	-5
YOU~REACHING	11	12
YOU~REMOVE	7	6
YOU~STOP	16	15
YOU~TAKE	5	9
YOU~THIRD	7	5
YOU~TIRED	10	10
YOU~VIEW	-12	-13
YOU~WHAT	5	8
YOU~WRONG	9	6
YOU~YES	8	7
YOU~YOU	4	2
YOU~about	7	7
YOU~and	-3	-4
YOU~anytime	-5	-4
YOU~aviso	-10	-10
YOU~bought	5	4
YOU~breaking	-7	-8
YOU~bro	5	5
YOU~business	3	5
YOU~called	-10	-11
YOU~chance	-1	9
YOU~clients	4	4
YOU~compre	-7	-7
YOU~correo	-11	-13
YOU~cut	-7	-7
YOU~di	6	6
YOU~doing	-5	-6
YOU~duenos	-4	-5
YOU~el	10	9
YOU~else	-7	-8
YOU~elsewhere	7	4
YOU~esa	-4	-4
YOU~esta	-7	-6
YOU~estoy	6	7
YOU~estuvo	5	4
YOU~find	-9	-1
YOU~fine	-6	-6
YOU~free	-4	-6
YOU~got	8	3
YOU~guey	5	5
YOU~guy	6	6
YOU~habia	7	5
YOU~in	4	7
YOU~kind	-6	-7
YOU~know	2	3
YOU~la	-11	-10
YOU~less	-8	-5
YOU~lest	5	4
YOU~missed	9	8
YOU~much	8	7
YOU~must	7	5
YOU~or	-4	-6
YOU~other	6	6
YOU~own	9	7
YOU~para	4	11
YOU~pedi	10	9
YOU~people	6	6
YOU~please	9	8
YOU~porfavor	11	9
YOU~real	8	7
YOU~rentamos	-6	-7
YOU~resend	-6	-6
YOU~saved	-9	-10
YOU~sent	-4	-5
YOU~shoes	-5	-5
YOU~show	-5	-6
YOU~somebody	6	5
YOU~sorry	-10	-4
YOU~then	-6	-7
YOU~think	13	13
YOU~to	6	5
YOU~tres	5	5
YOU~turn	7	6
YOU~two	1	7
YOU~un	-5	-5
YOU~up	-10	-8
YOU~veces	5	5
YOU~wasting	5	4
YOU~woke	6	14
^"4	-5	-6
^"555	-4	-3
^"a	-4	-7
^"abort	8	7
^"about	8	7
^"accept	-5	-5
^"accidental	10	10
^"actually	-6	2
^"add	-13	-14
^"adios	-4	9
^"afecta	-5	-4
^"after	-10	-13
^"against	5	3
^"ahora	-4	5
^"al	-7	-9
^"almost	-6	-5
^"alto	11	7
^"am	6	5
^"anular	8	7
^"any	-15	-15
^"any-more	-7	-10
^"anything	-15	-14
^"appreciate	-7	-7
^"aqui	10	11
^"arent	7	7
^"arret	7	6
^"asi	1	9
^"ask	-10	-10
^"asked	7	5
^"asshole	7	5
^"auction	-4	-5
^"auto	-7	-7
^"autocorrect	-4	-5
^"aviseme	-6	-6
^"baby	-7	-11
^"baja	6	5
^"ban	8	7
^"basta	5	4
^"before	-4	-6
^"bendiciones	-4	-5
^"blacklist	8	7
^"bloqueado	6	6
^"blue	-4	-5
^"borra	7	7
^"borrame	7	7
^"borre	5	1
^"borrelo	9	8
^"borreme	7	7
^"both	-6	-6
^"break	-3	-6
^"bug	10	8
^"bury	9	8
^"but	11	10
^"bye	-11	-5
^"c	-7	-7
^"call	-6	-6
^"called	1	8
^"calling	-8	-6
^"calm	-4	4
^"cancel	7	10
^"cancela	8	5
^"cancelar	5	7
^"cancele	-8	1
^"cancelen	9	6
^"cant	-10	-8
^"cash	-10	-11
^"cero	7	6
^"check	-10	-10
^"clear	-6	-6
^"close	13	14
^"coffee	-6	-6
^"com	-6	-6
^"como	8	12
^"con	-6	-7
^"congrats	-4	-6
^"consent	5	5
^"consider	8	6
^"contact	-11	-6
^"creepy	-5	6
^"creo	6	4
^"cross	-7	-9
^"cuando	-8	-9
^"cuantas	5	5
^"cuanto	-11	-12
^"cut	3	2
^"cute	-5	-5
^"dame	5	4
^"damn	-5	-8
^"dar	7	7
^"de	-6	-5
^"deactivate	9	8
^"dead	-7	-9
^"deja	12	11
^"dejame	8	8
^"dejelo	3	7
^"dejemoslo	-5	7
^"dejen	15	14
^"dejenme	11	10
^"delete	5	12
^"deleted	-7	-9
^"deme	4	4
^"denme	4	4
^"depends	-6	-7
^"desist	7	7
^"detener	5	5
^"dial	-1	7
^"did	-3	-7
^"didnt	-14	-17
^"direct	8	8
^"disable	7	5
^"disabled	-6	-7
^"disappear	6	6
^"disconnect	9	8
^"discontinue	10	10
^"disliked	8	9
^"dnc	5	5
^"doesnt	-6	-7
^"donde	-5	-7
^"done	-14	-5
^"drop	5	5
^"either	-7	-8
^"eject	10	9
^"eliminar	4	4
^"elimineme	5	5
^"eliminen	5	5
^"email	7	17
^"emails	-4	-4
^"end	10	13
^"ends	-9	-8
^"enough	15	15
^"estate	-5	-5
^"estoy	5	7
^"evenings	-5	-6
^"ever	14	16
^"every	5	4
^"everything	-5	-7
^"exit	10	9
^"fair	-7	-7
^"fall	9	9
^"family	-5	4
^"fed	8	7
^"fin	13	12
^"find	6	6
^"first	-6	-6
^"flat	-5	-5
^"flip	8	8
^"follow	-6	-6
^"following	-10	-10
^"forget	2	14
^"forwarded	7	7
^"free	-4	-5
^"fue	-1	10
^"fuera	11	10
^"further	-4	-5
^"fyi	-5	-5
^"gated	-6	-7
^"get	13	10
^"get-lost	8	7
^"ghost	10	12
^"girl	7	6
^"go	12	11
^"goodbye	-4	9
^"goodbye-wish	-5	-6
^"gotta	-7	-7
^"gracias	-10	-13
^"great	-4	-5
^"halt	9	8
^"happy	-6	-12
^"harassment	-1	10
^"has	-7	-8
^"hasta	7	7
^"havent	-9	-10
^"hell	-13	3
^"help	-4	-6
^"here	-7	-8
^"hi	-6	-8
^"hint	9	8
^"hit	-7	-7
^"hoa	-6	-6
^"hola	-5	-6
^"hop	7	6
^"house	-6	-9
^"hush	9	8
^"id	7	4
^"idk	-5	-6
^"ill	-9	-7
^"illegal	7	7
^"im	2	9
^"in	-5	-7
^"is	-9	-7
^"jamas	9	8
^"jk	-6	-8
^"keep	-15	-19
^"keys	-6	-6
^"kid	3	7
^"kids	-6	-7
^"kindly	8	7
^"lawsuit	10	10
^"lawyer	-5	-7
^"leaf	7	7
^"lease	-7	-7
^"leave	9	11
^"left	-10	-11
^"legal	-9	-8
^"let	2	9
^"like	-6	-5
^"list	-6	-6
^"llameme	-6	-7
^"llego	-4	-6
^"log	5	4
^"lol	-10	0
^"looking	-5	-6
^"los	11	10
^"lose	14	14
^"lost	-11	-10
^"lot	-7	-10
^"love	-9	-11
^"loved	-9	-9
^"mail	-8	-7
^"make	9	13
^"mandeme	-6	-7
^"mark	7	7
^"marque	-8	10
^"marqueme	-7	-6
^"me	-7	-7
^"mensajes	-7	-7
^"message	-11	-10
^"more	1	-8
^"morning	-5	-7
^"move	12	11
^"moved	-6	-7
^"my	-5	-5
^"naw	-1	8
^"near	-6	-7
^"necesito	-2	-7
^"nel	0	10
^"never	16	13
^"ni	5	13
^"nice	6	5
^"nix	8	7
^"no-longer	-2	5
^"no-more	9	9
^"nomas	7	6
^"nos	-7	-9
^"notify	-6	-9
^"now	6	4
^"nunca	5	3
^"off	13	13
^"oh	-4	-4
^"older	-6	-6
^"one	-8	-4
^"only	5	8
^"oops	-6	-7
^"opt-out	12	11
^"orale	-4	-5
^"otherwise	-6	-8
^"otro	4	9
^"our	4	11
^"out	-14	-3
^"over	-10	-12
^"parale	8	7
^"parar	6	5
^"pare	9	9
^"parele	7	6
^"paren	7	5
^"parking	-4	-5
^"passed	-4	-7
^"pausa	-1	8
^"pause	-1	14
^"perdon	-5	-4
^"pero	3	7
^"persona	4	4
^"por	-8	-7
^"porfavor	6	6
^"powers	-5	-6
^"pretend	6	6
^"price	-6	-7
^"privacy	-9	-8
^"pull	4	10
^"purge	4	3
^"put	6	3
^"que	8	5
^"quick	-4	-7
^"quiet	-2	6
^"quit	10	8
^"quitame	4	4
^"quitar	8	8
^"quite	-7	-6
^"quitenme	9	10
^"read	8	7
^"real	-4	-4
^"refrain	5	4
^"removal	6	6
^"remove	4	3
^"remuevame	6	6
^"rent	-9	-9
^"reply	8	5
^"report	-8	-7
^"reported	10	8
^"reporting	3	4
^"request	-6	-7
^"resend	-6	-7
^"respect	6	5
^"resubscribe	-6	-7
^"revoke	7	4
^"running	-3	-6
^"sacame	8	7
^"safe	-7	-7
^"said	12	9
^"saquenme	7	6
^"saturday	-4	-5
^"saw	-5	-6
^"say	-10	-11
^"scrap	3	7
^"screw	-1	8
^"scrub	5	4
^"sell	4	3
^"send	-8	-9
^"sent	-5	-6
^"shell	-4	-4
^"shoo	8	8
^"shove	9	8
^"shut	4	3
^"signed	-12	-4
^"signing	7	8
^"sigo	-5	-6
^"silence	5	5
^"simply	5	4
^"sold	-8	-11
^"solicito	5	4
^"someone	9	9
^"sorry	-6	-7
^"spam	10	4
^"step	6	6
^"still	-6	-8
^"stock	8	7
^"stop	3	9
^"stopall	7	6
^"stopped	6	9
^"straight	-5	-6
^"sunday	-9	-11
^"sure	4	6
^"suspended	-2	-5
^"take	4	6
^"taking	-9	-3
^"tax	-6	-7
^"tcpa	6	5
^"te	10	9
^"telling	8	7
^"text	-16	-18
^"texted	8	7
^"thanks	-6	-6
^"that	3	12
^"thatll	0	7
^"the	-6	-7
^"there	8	8
^"they	-9	-8
^"thinking	-8	-9
^"though	-5	-6
^"thread	-6	-7
^"throw	5	4
^"time	6	5
^"told	4	3
^"tomorrow	-4	-4
^"top	9	8
^"toss	6	6
^"traffic	-5	-6
^"trash	5	5
^"treat	5	5
^"tuesday	-7	-8
^"ty	-7	-9
^"typo	-8	-8
^"un	9	8
^"under	-6	-6
^"unfollow	8	8
^"unsolicited	7	6
^"unsubscribe	16	21
^"until	8	5
^"unwanted	6	5
^"updates	-9	-8
^"use	-12	-9
^"va	-12	-13
^"vanish	6	6
^"vayanse	5	5
^"vayase	5	5
^"vete	5	5
^"violation	-7	-7
^"void	-7	-2
^"vultures	7	6
^"waiting	-6	-7
^"want-to	-7	-9
^"was	-5	-5
^"wed	6	4
^"weekend	-4	-5
^"were	0	10
^"what	-5	-6
^"whatever	-7	4
^"whats	-9	-11
^"whenever	-4	-5
^"which	-10	-12
^"whoever	8	8
^"whos	-7	-8
^"widow	-4	-5
^"wife	-8	-2
^"wipe	-7	-7
^"withdraw	-6	8
^"wont	-1	-6
^"working	-8	-8
^"wrong	7	5
^"y	-4	-6
^"yeah	9	10
^"year	-5	-6
^"yes	-10	-14
^"youre	11	8
^"youve	10	9
^"zero	7	5
^"zip	9	9
^"⛔	6	5
^"🚫	4	7
^"🛑	5	8
^BLOCK	12	10
^CAN	-3	-6
^CANCEL	10	13
^CONSENT	-8	-11
^DEAD	-4	-8
^FIGURE	-9	-11
^GOAWAY	7	6
^GREET	-14	-14
^INTEREST	0	9
^KEEP	-11	-13
^KIN	-13	-1
^LATE	-7	-10
^LIST	-11	-13
^LOOKING	-6	-8
^ME	-7	-4
^MSGS	-6	-10
^MY	-7	-5
^NAME	8	7
^OFF	9	10
^OUT	18	18
^REACH	-9	-9
^REACHING	-6	-6
^REMOVE	14	13
^SEND	-10	-11
^STOP	12	15
^THIRD	-9	-11
^TIRED	4	3
^VIEW	-9	-8
^WANT	-11	-13
^WHAT	-8	-6
^WRONG	7	5
^YES	-11	-10
^^"alto$$	10	9
^^"arret$$	7	6
^^"baja$$	9	8
^^"basta$$	11	9
^^"block$$	6	6
^^"blocked$$	5	5
^^"borrame$$	7	7
^^"bye$$	-10	15
^^"c$$	-6	-7
^^"call$$	5	6
^^"cancel$$	6	18
^^"cancela$$	8	5
^^"cancelar$$	13	6
^^"cancelen$$	7	5
^^"cease$$	8	7
^^"delete$$	9	8
^^"desist$$	7	7
^^"detener$$	4	4
^^"disappear$$	6	6
^^"disregard$$	-2	13
^^"dnc$$	7	6
^^"dont$$	15	16
^^"end$$	17	16
^^"enough$$	12	12
^^"exit$$	10	9
^^"fin$$	14	14
^^"goodbye$$	-10	6
^^"great$$	-4	-5
^^"hi$$	-4	-5
^^"hola$$	-5	-6
^^"hush$$	6	6
^^"im$$	-6	-3
^^"later$$	4	8
^^"nada$$	-4	14
^^"no$$	-12	2
^^"no-more$$	1	10
^^"nope$$	-2	16
^^"not$$	-7	12
^^"nothing$$	-9	13
^^"nvm$$	-1	12
^^"off$$	-6	7
^^"ok$$	-12	-15
^^"opt-out$$	5	5
^^"out$$	-9	13
^^"parale$$	5	4
^^"parar$$	6	5
^^"pare$$	9	7
^^"parele$$	7	6
^^"paren$$	5	4
^^"pass$$	2	12
^^"pause$$	5	8
^^"quiet$$	-5	13
^^"quit$$	17	16
^^"removal$$	5	4
^^"remove$$	8	8
^^"revoke$$	7	5
^^"salir$$	6	6
^^"shoo$$	7	6
^^"shut-up$$	19	17
^^"si$$	-5	-8
^^"silence$$	5	5
^^"spam$$	13	14
^^"stop$$	10	15
^^"stopall$$	7	6
^^"subscribe$$	-12	-12
^^"tcpa$$	8	7
^^"terminate$$	7	6
^^"texts$$	11	7
^^"thanks$$	-8	-11
^^"unsubscribe$$	8	7
^^"vanish$$	6	6
^^"wrong$$	9	9
^^"y$$	-6	-7
^^"✋$$	-6	12
^^"👎$$	-5	15
^^"🖕$$	-5	14
^^"🙅$$	-2	12
^^"🚫$$	2	7
^^AGAIN	-10	-6
^^BLOCK	12	10
^^CANCEL	9	13
^^DEAD	-4	-9
^^ESCRIBIR	-4	11
^^GREET	-8	-11
^^HOLDBUT	4	11
^^INTEREST	-5	9
^^KEEP	-9	-10
^^LATE	-7	-10
^^LIST	-11	-13
^^LOOKING	-4	-5
^^NAME	8	7
^^NOT	-4	-3
^^OUT	17	18
^^REACH	6	7
^^SEND	-6	-8
^^TAKE	-2	-4
^^THIRD	-7	-8
^^VIEW	-5	-4
^^YES	-10	-8
^^a	-4	-8
^^abort	8	7
^^accept	-5	-5
^^against	5	3
^^ahora	-3	6
^^al	-7	-7
^^almost	-4	-5
^^anular	8	7
^^any	-9	-9
^^arret	7	6
^^aviseme	-6	-6
^^ban	8	7
^^blacklist	8	7
^^borrame	7	7
^^both	-5	-6
^^bury	9	8
^^c	-7	-7
^^called	1	8
^^calm	-4	4
^^cero	7	6
^^check	-5	-5
^^coffee	-6	-6
^^con	-6	-7
^^consider	8	6
^^cuantas	5	5
^^cut	3	2
^^dame	5	4
^^dar	7	7
^^de	-6	-5
^^deactivate	9	8
^^dejelo	3	7
^^dejemoslo	-5	7
^^deme	4	4
^^denme	4	4
^^depends	-6	-7
^^direct	8	7
^^disable	7	5
^^disabled	-6	-7
^^disappear	6	6
^^disconnect	9	8
^^disliked	8	9
^^divorce	-7	-6
^^eject	10	9
^^emails	-4	-4
^^es	7	8
^^estate	-5	-5
^^este	12	8
^^estoy	6	8
^^exit	10	9
^^fair	-7	-7
^^find	8	7
^^forwarded	7	7
^^fue	-1	10
^^gated	-6	-7
^^get-lost	8	7
^^girl	7	6
^^gotta	-7	-7
^^has	-7	-8
^^hint	9	8
^^hit	-7	-7
^^hop	7	6
^^hush	9	8
^^idk	-5	-6
^^in	-5	-7
^^kindly	7	6
^^know	7	6
^^llameme	-6	-7
^^log	5	4
^^loved	-7	-8
^^make	6	4
^^mandeme	-5	-5
^^mark	7	7
^^naw	-1	8
^^near	-6	-7
^^nel	0	10
^^nix	8	7
^^nomas	7	6
^^oh	-4	-4
^^or	7	6
^^otro	4	9
^^persona	4	4
^^please	-1	-7
^^porfavor	6	6
^^powers	-5	-6
^^pretend	6	6
^^quick	-4	-7
^^read	8	7
^^respect	6	5
^^resubscribe	-6	-7
^^safe	-7	-7
^^same	-8	-9
^^scrap	3	7
^^shove	9	8
^^show	6	6
^^shut	4	2
^^simply	5	4
^^somebody	10	7
^^someone	9	9
^^stay	11	9
^^step	6	6
^^stock	8	7
^^stopall	7	6
^^stopped	6	9
^^straight	-5	-6
^^suspended	-2	-5
^^thatll	0	7
^^throw	5	4
^^too	-14	12
^^top	9	8
^^treat	5	5
^^un	7	8
^^unfollow	8	8
^^unsolicited	7	6
^^unwanted	6	5
^^vanish	6	6
^^vultures	7	6
^^waiting	-6	-7
^^whatever	-7	4
^^whenever	-4	-5
^^whos	-7	-7
^^wifes	-6	-2
^^y	-6	-7
^^youve	10	9
^^⛔	6	5
^^🚫	4	7
^^🛑	5	8
^a	-4	-7
^abort	8	7
^about	8	7
^accept	-5	-5
^afecta	-5	-4
^against	5	3
^ahora	-4	5
^al	-7	-9
^almost	-6	-5
^anular	8	7
^any	-15	-15
^arret	7	6
^asi	1	9
^autocorrect	-4	-5
^aviseme	-6	-6
^ban	8	7
^blacklist	8	7
^blue	-4	-5
^borrame	7	7
^borrelo	9	8
^both	-6	-6
^bury	9	8
^c	-7	-7
^called	1	8
^calm	-4	4
^cero	7	6
^check	-10	-10
^coffee	-6	-6
^com	-6	-6
^con	-6	-7
^consider	8	6
^creo	6	4
^cuantas	5	5
^cut	3	2
^dame	5	4
^dar	7	7
^de	-6	-5
^deactivate	9	8
^dejelo	3	7
^dejemoslo	-5	7
^deme	4	4
^denme	4	4
^depends	-6	-7
^direct	8	8
^disable	7	5
^disabled	-6	-7
^disappear	6	6
^disconnect	9	8
^disliked	8	9
^either	-7	-8
^eject	10	9
^emails	-4	-4
^estate	-5	-5
^estoy	5	7
^every	5	4
^exit	10	9
^fair	-7	-7
^find	6	6
^first	-6	-6
^flat	-5	-5
^forwarded	7	7
^free	-4	-5
^fue	-1	10
^fyi	-5	-5
^gated	-6	-7
^get-lost	8	7
^girl	7	6
^goodbye-wish	-5	-6
^gotta	-7	-7
^has	-7	-8
^help	-4	-6
^hint	9	8
^hit	-7	-7
^hop	7	6
^hush	9	8
^idk	-5	-6
^in	-5	-7
^jk	-6	-8
^kindly	8	7
^let	2	9
^llameme	-6	-7
^log	5	4
^loved	-9	-9
^make	9	13
^mandeme	-6	-7
^mark	7	7
^marqueme	-7	-6
^naw	-1	8
^near	-6	-7
^nel	0	10
^nix	8	7
^nomas	7	6
^now	6	4
^oh	-4	-4
^older	-6	-6
^one	-8	-4
^otherwise	-6	-8
^otro	4	9
^perdon	-5	-4
^persona	4	4
^por	-8	-7
^porfavor	6	6
^powers	-5	-6
^pretend	6	6
^quick	-4	-7
^read	8	7
^real	-4	-4
^resend	-6	-7
^respect	6	5
^resubscribe	-6	-7
^safe	-7	-7
^scrap	3	7
^sent	-5	-6
^shell	-4	-4
^shove	9	8
^shut	4	3
^simply	5	4
^someone	9	9
^sorry	-6	-7
^step	6	6
^stock	8	7
^stopall	7	6
^stopped	6	9
^straight	-5	-6
^suspended	-2	-5
^thatll	0	7
^the	-6	-7
^thinking	-8	-9
^though	-5	-6
^throw	5	4
^time	6	5
^top	9	8
^treat	5	5
^ty	-7	-9
^un	9	8
^under	-6	-6
^unfollow	8	8
^unsolicited	7	6
^unwanted	6	5
^use	-12	-9
^vanish	6	6
^vultures	7	6
^waiting	-6	-7
^whatever	-7	4
^whenever	-4	-5
^whos	-7	-8
^y	-4	-6
^youve	10	9
^⛔	6	5
^🚫	4	7
^🛑	5	8
a$	-6	-6
abort$	6	6
about$	-5	-7
about~NOT	7	8
about~REACHING	8	5
about~with	-5	-3
accep*	-5	-9
accept~MSGS	7	2
acces*	-6	-8
accou*	7	6
acept*	-8	-8
acepta~LIFE	-4	-5
actio*	9	9
activ*	-6	-6
actua*	-6	1
addit*	-9	-9
addre*	-8	-9
adver*	16	14
afect*	-5	-4
affor*	4	8
again*	5	10
against~MY	5	3
against~THESE	-3	8
agree*	-9	-7
agreement$	-5	8
ahora~NOT	-3	8
alcan*	-4	-4
alert*	-7	-9
allow*	-7	-7
allowed$	-7	-7
all~END	-8	-9
all~ME	7	5
all~MOVE	-3	6
all~NUMBER	5	5
all~STOP	9	8
all~THESE	4	11
all~THIRD	7	6
all~WANT	3	2
all~for	3	0
all~of	0	10
all~set	-2	14
all~the	-6	-11
all~to	10	9
almos*	-8	-7
along$	8	7
already~ASK	4	5
already~NUMBER	-6	4
already~OUT	9	9
already~STOP	12	10
already~THIRD	-5	-5
already~YOU	5	5
already~have	-7	-8
already~please	7	5
already~someone	-7	-8
already~to	5	5
al~END	-7	-7
al~THIRD	-4	-5
al~TIME	-6	-8
al~diablo	5	4
amazi*	-7	-5
and$	-4	-8
and~BLOCK	6	8
and~CONSENT	10	9
and~DEAL	-5	-7
and~HOLDBUT	-4	-7
and~I	15	13
and~LAW	9	10
and~ME	7	12
and~NAME	-4	-6
and~NOT	9	10
and~NUMBER	7	7
and~OFF	5	5
and~REACHING	11	9
and~REMOVE	6	7
and~STOP	8	6
and~THEIRS	6	5
and~THESE	6	9
and~VIEW	13	12
and~both	7	5
and~have	4	3
and~reads	5	5
and~up	6	5
anoth*	7	5
another$	-6	-6
another~DEAL	-5	-6
another~REACH	9	10
another~of	3	3
another~time	-8	10
anula*	8	7
anyon*	-7	-4
anyti*	-11	-12
anytime$	-11	-11
anywh*	-8	-8
any~LAW	-5	-4
any~LIST	7	9
an~DEAL	-8	-8
an~GREET	8	6
an~OFF	8	8
an~OUT	5	5
an~TIME	-4	-6
an~rv	-6	-6
an~with	9	11
apart*	-8	-9
apolo*	-10	-12
apologize$	-4	-5
apologizing$	-7	-8
appli*	-10	-10
appra*	-4	-4
appre*	-4	-10
appro*	-7	-11
around~FIGURE	-9	-10
arret$	7	7
asi$	5	9
askin*	7	6
assho*	7	5
asunt*	10	9
as~CAN	-10	-11
as~MY	7	8
as~PART	7	6
as~REMOVE	9	9
as~a	6	6
as~joke	5	5
at~END	-9	-8
at~HOLDBUT	-4	-5
at~HOUSE	-4	-9
at~LIFE	-7	-8
at~NUMBER	9	5
at~REACH	-5	-5
at~THESE	3	9
at~THIRD	-3	-6
at~TIME	6	11
at~all	-8	-9
at~desk	-6	-8
at~for	-4	-7
at~mean	-5	-5
at~moment	5	8
at~time	-7	5
at~two	-4	-6
augus*	-5	-6
autoc*	-7	-7
autocorrect$	-7	-7
autor*	9	8
avisa*	-5	-5
avisarme$	-5	-5
avise*	-6	-6
aweso*	-5	-7
a~ASK	5	5
a~BOT	-8	-9
a~CONSENT	-5	-4
a~END	-5	-8
a~ESCRIBIR	7	7
a~HOLD	6	15
a~I	3	3
a~LEAVE	7	6
a~LIST	11	10
a~MOVE	-9	-11
a~MSGS	-2	8
a~NOT	9	8
a~NUMBER	11	6
a~OFF	0	-7
a~OUT	9	9
a~TAKE	8	8
a~a	3	8
a~about	7	6
a~already	5	5
a~and	9	8
a~as	-5	-5
a~at	12	9
a~con	6	6
a~couple	7	9
a~divorce	-2	8
a~from	6	9
a~hint	7	6
a~hobby	6	6
a~in	3	8
a~joke	8	7
a~la	5	4
a~las	-5	-7
a~life	7	6
a~little	3	7
a~million	6	4
a~now	3	7
a~otro	10	9
a~peep	7	6
a~people	0	-5
a~pest	5	5
a~pin	-6	-6
a~please	9	5
a~poner	5	5
a~rest	8	8
a~right	-8	-7
a~says	5	6
a~sec	-5	-5
a~sentence	6	6
a~two	-6	-5
a~una	5	5
a~voicemail	-7	-7
backe*	-6	-7
backu*	-9	-9
bad$	-3	-7
bad~NUMBER	13	12
barat*	-9	-9
barking~PART	6	7
barking~the	7	7
barking~up	7	7
basem*	-7	-8
bathr*	-6	-7
because~YOU	7	6
bedro*	-4	-5
been~DEAL	-6	-5
been~REMOVE	5	6
been~THESE	-7	-7
been~a	5	4
been~on	5	5
beggi*	6	5
being~GREET	-4	-6
belon*	6	6
belongs~to	5	5
bendi*	-6	-6
best$	-9	-9
better$	-6	-8
better~CAN	6	6
better~LEAVE	7	9
better~NOT	8	9
better~a	6	7
better~to	6	6
betwe*	8	8
between~and	3	4
between~the	5	4
biddi*	-7	-7
bigge*	-9	-9
biggi*	-7	-8
big~NOT	-5	8
bit$	-9	6
black*	8	7
bloqu*	14	12
blue~one	-5	-6
borra*	13	13
borrame$	7	7
borre*	9	2
borrelo$	9	8
both$	-4	-5
bothe*	-5	-7
both~NUMBER	9	7
both~OUT	7	6
bought~IF	-10	-10
bought~STOP	10	8
bought~already	-3	6
bought~please	7	5
bound*	5	4
boundaries$	5	4
breaking~LAW	6	6
breaking~YOU	9	6
breaking~the	6	6
breaking~with	9	6
broke*	5	4
bro~REACHING	4	3
bro~STOP	4	4
budge*	-4	-7
build*	-7	-8
builds$	-4	-5
built$	-5	-6
bulls*	-1	8
bullshit$	-1	8
burne*	3	8
busin*	4	8
business$	3	5
business~REACH	5	4
business~by	5	4
busqu*	11	10
button~THESE	9	8
buyer$	-9	-10
buyer*	-8	-8
buzzi*	8	9
by$	-8	-8
by~CAN	-7	-9
by~END	-4	-5
by~FIGURE	-9	-10
by~MY	3	2
by~NAME	-6	-7
by~TIME	-9	-10
by~around	-5	-5
by~at	-3	-6
by~means	6	7
by~name	8	8
by~the	-9	-11
c$	-6	-7
calla*	8	7
called~ASK	7	10
called~DEAL	3	10
called~HOUSE	4	6
called~ME	-7	-9
called~MISTAKE	2	9
called~WRONG	7	7
called~YOU	6	11
called~a	2	10
called~by	2	9
called~the	4	5
called~to	7	10
calls~please	-3	-5
calls~so	-7	-9
cance*	-1	9
cansa*	6	5
card$	11	11
cares$	7	6
carpe*	-7	-7
centr*	-7	-7
cero~MSGS	7	6
chanc*	-1	8
changed~NUMBER	-7	-7
changed~THEIRS	7	8
changed~mind	0	8
charg*	-11	-12
cheap*	-6	-7
check$	-8	-9
check~AGAIN	-4	-5
check~ME	-4	-5
check~MOVE	7	8
check~MSGS	-8	-1
check~THESE	-6	-7
check~YOU	-6	-7
check~in	9	8
check~ins	8	7
chemo~KIN	4	4
chemo~and	4	4
chill~MSGS	9	5
chill~the	9	5
chill~with	9	5
ching*	16	15
choos*	7	7
claim*	4	5
claim~DEAL	-5	-5
clien*	6	8
clients$	4	4
closed$	9	9
closer~in	-6	-5
closi*	-9	-10
coche*	-5	-7
colle*	-8	-8
comes~TIME	-6	-8
comin*	-6	-9
communication$	11	10
community$	-5	-5
compl*	11	10
compr*	-10	-11
condo*	-7	-10
confi*	-6	-8
confirm$	-9	-9
confirmed$	-6	-7
confirm~REMOVE	7	7
confu*	7	7
congr*	-4	-6
conozco~a	6	7
conse*	19	18
consented$	5	5
consi*	-4	5
consider~ME	6	5
consider~MY	5	4
consider~THESE	6	4
const*	-5	-7
conta*	10	12
contesta$	-7	-8
conti*	-8	-8
conve*	11	10
conversation$	6	6
conversation~END	9	8
con~ESCRIBIR	7	6
con~NOT	6	8
con~PART	-8	-7
con~STOP	-9	-9
con~THIRD	-5	-6
con~YOU	10	10
con~ese	6	6
con~nombre	6	6
con~otra	7	6
cool$	-9	-4
cool~THESE	12	10
copy$	-8	-8
corre*	-14	-10
corta*	14	14
cosig*	-8	-8
count*	-10	-13
couple$	-6	-5
cours*	-7	-8
course$	-7	-8
credi*	-8	-9
creep*	-5	6
creo~WHAT	6	4
crick*	10	9
crickets$	10	9
cuand*	-9	-9
cuantas~WHAT	5	5
cuantas~veces	5	5
cuart*	-6	-6
custo*	5	6
customer~NOT	5	6
cut~DEAL	-8	-2
cut~MSGS	1	13
cut~OFF	-5	-7
cut~THESE	17	17
cut~on	-4	12
dame~OUT	5	4
dame~de	5	4
dare~YOU	8	9
darme~OUT	6	7
darme~de	6	7
dar~NUMBER	7	6
dar~este	7	6
date$	-9	-8
deact*	9	8
deaf$	-5	-6
deals$	-6	-6
decea*	4	6
decided~TAKE	-7	-7
decided~against	-3	8
decided~for	-6	-6
decir*	5	4
dejal*	7	15
dejam*	9	8
dejar~MSGS	6	5
dejar~de	6	5
dejel*	-7	7
dejelo~asi	-9	3
dejen*	18	18
del~LIST	7	7
deman*	15	13
deme~OUT	4	4
deme~de	4	4
denme~OUT	4	4
denme~de	4	4
denun*	8	7
denuncia$	7	6
depar*	-6	-7
departamentos$	-5	-5
depen*	-6	-7
depos*	-8	-8
despues$	-1	13
deten*	17	15
de~DEAL	-10	-9
de~ESCRIBIENDO	7	8
de~ESCRIBIR	14	14
de~FIGURE	-7	-7
de~LIST	15	16
de~MSGS	17	14
de~MY	6	6
de~NOT	3	7
de~OUT	4	5
de~WHAT	-3	9
de~YOU	9	9
de~ahi	5	5
de~avisarme	-5	-5
de~este	9	8
de~por	6	4
de~preguntar	10	11
diabl*	5	4
diablo$	5	4
diale*	-2	9
dialed~by	-1	8
dialed~sorry	-7	-4
die$	9	7
dio~MY	0	8
dio~NUMBER	2	7
direc*	-7	-10
directions$	-5	-5
directly$	-4	-4
dis$	-4	-6
disable~MSGS	7	5
disap*	6	6
disappear$	6	6
disco*	7	5
discu*	6	5
disli*	8	9
disliked~I	6	6
disliked~NAME	8	9
disliked~SEND	4	4
disliked~YOU	8	8
distu*	10	6
divorce$	-2	8
di~CONSENT	5	5
di~MY	6	6
di~NUMBER	6	6
docum*	10	8
docus*	-6	-7
domin*	-9	2
dormi*	3	12
downt*	-5	-6
drive*	-6	-7
drivi*	0	-6
dropp*	-11	-11
drops~REACH	6	6
dude$	3	8
dueno*	-4	-5
earli*	-8	-9
easem*	-9	-8
easie*	-8	-9
elimi*	10	9
elsew*	5	8
elsewhere$	5	8
el~DEAD	6	11
el~DEAL	-12	-13
el~HOUSE	-4	-3
el~LIST	6	5
el~NUMBER	11	15
el~REACH	6	5
el~STOP	-10	-10
el~WHAT	3	3
el~esta	-8	-9
el~la	-7	-6
el~momento	7	5
el~servicio	5	6
email*	-13	-9
emails~and	-6	-7
emerg*	9	9
emergency$	3	8
emplo*	-7	-7
encon*	-6	-8
enfre*	-6	-7
engan*	-6	-7
engli*	-5	-6
english$	-6	-7
enter*	10	10
entie*	7	7
entra*	-7	-7
envia*	4	3
en~DEAL	9	11
en~HOUSE	-4	-4
en~MY	7	7
en~REACH	6	5
en~TIME	2	6
en~YOU	13	13
en~a	7	7
en~la	-8	-8
equiv*	8	14
era~para	-7	-7
esa$	-5	-5
esa~HOUSE	-5	-7
esa~LIST	-6	-5
esa~la	-7	-6
esa~otra	-5	-6
esa~persona	6	7
escri*	7	7
escro*	-7	-7
ese~nombre	7	8
espan*	-7	-6
espanol$	-7	-6
esper*	-3	18
espos*	-8	-8
estaf*	12	11
estam*	-1	14
estate~LIST	-5	-5
estate~board	7	7
esta~LIFE	6	8
esta~MY	6	8
esta~VIEW	-4	-3
esta~de	2	2
este$	-5	-5
esten~ESCRIBIENDO	8	8
este~ESCRIBIENDO	5	5
este~NOT	6	7
este~NUMBER	13	13
este~de	6	3
estuv*	5	4
estuvo$	8	8
es~DEAL	-5	-7
es~FIGURE	-9	-10
es~KIN	5	7
es~LAW	10	9
es~MOVE	6	7
es~MSGS	5	4
es~NAME	7	7
es~NOT	6	4
es~NUMBER	14	14
es~TIME	3	7
es~TIRED	-8	-9
es~WHAT	6	5
es~de	10	8
es~muy	2	6
es~negocio	6	5
es~un	6	4
eveni*	-4	-6
every*	-4	4
every~REACH	4	4
every~THESE	7	7
every~TIME	3	11
every~time	8	5
evict*	-8	-8
evide*	5	5
ew~NOT	-5	7
ew~STOP	12	6
exact*	-7	-8
exactly$	-7	-8
exist$	7	6
exit~CAN	-6	-7
exit~LIST	9	10
exit~TAKE	-6	-7
expla*	-1	-3
fair~TIRED	-7	-7
falle*	3	10
famil*	9	9
far$	-8	-9
far~CAN	-7	-7
fast$	-6	-6
fasti*	8	7
fathe*	6	7
favor*	-12	-12
favorite$	-4	-5
fewer~MSGS	-10	1
figur*	1	10
finan*	-8	-8
financing$	-5	-5
find~hobby	6	5
find~to	8	8
fine$	-9	-5
fine~GREET	3	9
first~DEAL	-8	-8
first~one	-7	-7
first~then	-3	-3
flat~tire	-5	-5
flexi*	-7	-8
flexible$	-7	-8
flood~zone	-5	-5
fly$	8	8
folde*	-5	-5
follo*	10	6
forec*	-4	-5
forev*	14	10
form$	-6	-7
forwa*	6	5
forwarded~FIGURE	6	5
forwarded~to	7	7
for~DEAL	-11	-13
for~GREET	7	8
for~HOUSE	-7	-8
for~LAW	7	7
for~ME	-8	-5
for~NAME	6	1
for~NOT	6	3
for~NUMBER	8	9
for~REACHING	-8	-8
for~TAKE	-5	-7
for~THESE	9	7
for~good	12	11
for~new	-7	-6
for~now	-7	4
for~please	7	9
for~so	-6	-5
for~time	4	8
for~to	6	8
for~two	-7	-8
for~while	-12	11
found~THESE	-11	-6
found~YOU	-5	-6
fraud*	8	7
fraude$	8	7
free$	-5	-7
freez*	8	6
freezes~END	5	4
free~TIME	-4	-7
frega*	9	9
frida*	-10	-5
frieg*	10	9
frien*	4	4
friend~THIRD	-6	-7
from$	4	5
from~AGAIN	9	8
from~DEAL	-7	-7
from~HOUSE	-12	-12
from~KIN	7	6
from~LAW	10	7
from~LIST	14	16
from~MSGS	11	5
from~NOT	3	2
from~REACHING	8	11
from~VIEW	-3	-5
from~now	7	9
from~on	8	9
front$	-7	-9
fucki*	7	5
fucking~ME	7	7
fucking~REACH	5	5
fue~MISTAKE	8	8
furni*	-9	-10
furnished$	-7	-6
furniture$	-5	-6
furth*	8	6
futur*	9	6
future~MSGS	8	5
fyi$	-7	-6
f~OFF	10	8
f~THESE	-5	-5
f~lets	-5	-5
garag*	-8	-9
gasol*	-8	-9
gave~NUMBER	-1	16
gave~the	8	7
gave~to	8	8
get-l*	8	7
getti*	7	5
ghosted~ME	-7	-8
give~HOLD	7	13
give~MY	-4	-5
give~NUMBER	-6	-8
give~THESE	-5	-7
give~YOU	11	7
give~already	9	8
give~rest	8	8
give~up	14	15
giving~THESE	-3	5
gmail$	-7	-7
god~REACH	11	10
goes~LAW	6	6
goes~the	8	7
goes~to	6	6
going-to~ASK	6	5
going-to~BLOCK	6	5
going-to~HOLD	2	10
going-to~LEAVE	-6	-7
going-to~ME	-6	-7
going-to~YOU	6	5
gone~TAKE	-10	4
goodbye-wish$	-5	-6
good~DEAL	-4	-8
good~END	-7	-7
good~MOVE	2	13
good~THESE	-6	-7
good~TIME	-5	-11
good~TIRED	-7	-7
good~YOU	8	7
good~on	-8	-8
good~to	-4	-8
good~with	-5	-9
googl*	-8	-7
got~DEAL	-8	-10
got~GOAWAY	-5	-6
got~GREET	2	3
got~HOUSE	-5	-8
got~I	2	5
got~MY	2	9
got~NUMBER	11	8
got~REACH	-11	-4
got~WANT	2	5
got~WHAT	2	5
got~WRONG	8	7
got~YOU	-8	-8
got~a	-8	-8
got~to	-4	-2
grandkids$	-5	-5
grass$	-6	-6
guard*	11	10
gusta*	-9	-10
guy$	7	8
habia~WHAT	7	5
hablamos$	-5	-5
hablar~YOU	7	7
hablar~con	9	8
hable*	6	6
hablo~ME	7	6
had~MY	-5	-5
had~NOT	4	5
had~NUMBER	7	5
had~REACH	-5	-5
had~THESE	7	6
had~TIME	7	5
had~TIRED	4	4
handl*	-5	7
handles~THESE	-4	-7
hands~MY	8	9
hands~NUMBER	8	8
hangi*	-4	-7
hang~THESE	7	5
hang~on	-10	-11
hang~up	5	2
happens$	8	8
haras*	10	14
hard~NOT	-7	8
hard~STOP	8	8
hard~to	6	6
have$	-6	-6
haven*	-10	-12
have~ASK	6	7
have~CAN	7	7
have~DEAL	-8	-10
have~I	4	5
have~LAW	4	4
have~NOBODY	6	5
have~NUMBER	6	10
have~OFF	-10	-12
have~REMOVE	7	7
have~THEIRS	-6	-7
have~THESE	-6	0
have~THIRD	-11	-14
have~TIME	-11	-10
have~WRONG	11	8
have~better	6	6
have~good	-3	-5
have~life	6	5
have~on	7	7
have~problem	9	8
have~the	3	6
hay$	-8	-7
hay~problema	-6	-6
headi*	-5	-6
hear$	-5	-6
heard~of	6	5
hearing~from	5	6
hear~THESE	8	6
hear~about	7	6
hear~from	10	10
helpf*	-7	-7
helpful$	-7	-7
help~ME	-1	-3
hereb*	6	5
hereby~OUT	5	5
hes~DEAD	2	8
hes~FIGURE	7	2
hes~LIFE	-9	-10
hes~TIME	-2	-9
hes~at	7	6
hes~gone	-2	9
hes~in	1	10
highw*	-6	-8
high~END	-8	-8
hint$	13	12
histo*	-5	-6
history$	-5	-6
hitti*	8	8
hit~AGAIN	5	4
hit~MY	6	6
hit~STOP	-7	-8
hobby$	6	6
holid*	-7	-10
homes*	-8	-7
hones*	-6	-7
hooku*	-6	-7
hookups$	-6	-7
hope$	-6	-7
hope~NOT	-5	-5
hope~YOU	-8	-8
hop~OFF	7	6
hospi*	5	12
household$	8	9
huh$	-5	-7
human$	-4	-4
hung~up	-6	-7
hurry$	-8	-9
husba*	-10	-7
husbands~NUMBER	9	8
hush$	6	6
idiot*	4	3
ignore$	0	14
ignore~END	-9	-9
ignore~STOP	-7	-10
ignore~THESE	-11	-1
illeg*	8	8
in$	-5	-8
inclu*	-6	-6
included$	-6	-6
inher*	-8	-9
ins$	8	7
insis*	13	10
inspe*	-13	-14
intru*	7	6
intrusive$	7	6
inves*	12	12
in~AGAIN	3	8
in~DEAL	-9	-13
in~HOLDBUT	-6	-8
in~LATE	-5	-7
in~LAW	2	-1
in~LEAVE	4	4
in~NAME	-11	-13
in~REACHING	8	6
in~STOP	4	4
in~TAKE	7	7
in~THESE	8	6
in~an	-3	-5
in~any	9	9
in~anytime	-5	-6
in~english	6	6
in~flood	-5	-5
in~labor	-5	-3
in~market	2	14
in~meantime	6	7
in~now	5	8
in~of	5	12
in~ready	-8	-8
its~END	6	5
its~FIGURE	-2	4
its~HOUSE	2	7
its~KIN	-6	-6
its~ME	2	5
its~MY	-7	-4
its~OFF	-13	-1
its~TAKE	-15	8
its~TIME	5	14
its~for	-11	5
its~gone	-11	-5
its~listed	-5	-5
its~surprise	-7	-9
its~to	5	6
jk$	-9	-4
joke$	5	5
kiddi*	-5	-3
kill~DEAL	-7	-10
kill~MSGS	8	5
kill~THESE	-7	2
kill~the	8	14
kind$	-7	-8
kindl*	9	9
kindly~MY	5	4
kitch*	-5	-5
knee$	6	5
knock*	9	9
know$	-10	-12
know~AGAIN	7	6
know~ASK	-6	-8
know~CAN	-1	8
know~DEAL	-4	-5
know~IF	-5	-6
know~MSGS	7	6
know~NAME	6	6
know~THESE	-13	-6
know~WHAT	6	9
know~YOU	2	10
know~the	6	7
know~to	7	6
lady$	7	7
las~VIEW	-5	-5
las~YES	-5	-6
la~FIGURE	-5	-5
la~HOUSE	-12	-15
la~MOVE	3	2
la~PART	-7	-7
la~esta	-6	-6
la~luz	-6	-6
la~porfavor	-8	-8
la~y	-8	-9
lead$	9	6
leer$	7	7
lende*	-8	-9
less~please	-7	7
lest$	5	4
let-me~ASK	-5	-6
let-me~OFF	13	12
let-me~check	-6	-8
let-me~know	-5	-7
lets~CAN	-5	-9
lets~DEAL	-6	-7
lets~END	10	7
lets~HOLD	-2	13
lets~MOVE	-9	-1
lets~NOT	13	10
lets~REACH	10	9
lets~REMOVE	5	13
lets~STOP	-7	8
lets~TAKE	7	11
lets~TIME	4	8
lets~VIEW	-8	-11
lets~on	-8	-9
lets~quits	6	5
let~END	9	8
let~MOVE	13	11
let~TIME	-5	-8
let~in	-4	-7
let~sit	-4	-5
level*	-4	-4
life$	8	8
lifet*	6	4
lifetime$	6	4
linea~de	5	6
link$	-9	-10
liste*	-9	-10
listed$	-7	-8
listi*	2	4
littl*	3	7
little$	-8	5
live$	-7	-7
livin*	-4	-3
llamada$	-7	-5
llameme$	-6	-6
llega*	-4	-4
llegu*	-1	-4
lockb*	-6	-5
log~ME	5	4
log~OFF	5	4
long~TAKE	9	8
losin*	6	5
losing~DEAL	-6	-7
lovel*	6	5
loves~THESE	-5	-7
lowba*	-8	-12
lower$	-4	-4
lo~BLOCK	7	6
luck$	-7	-7
madre$	7	6
maili*	5	5
make~AGAIN	6	5
make~ASK	6	5
make~END	10	10
make~FIGURE	-8	-10
make~MY	8	13
make~REACH	9	9
make~STOP	4	5
make~TIME	2	7
make~YOU	7	6
make~the	8	8
man$	-2	7
manag*	-3	-5
manan*	-9	-11
manda*	-10	-13
mandeme~MSGS	-4	-4
many~I	9	8
marca*	2	9
marcar$	2	9
marke*	1	-2
marketing$	10	10
marri*	-9	-10
masco*	-4	-5
massa*	9	7
massages$	4	4
matte*	-9	-9
matter$	-5	-6
max$	-5	-6
maybe~TIME	4	11
maybe~a	6	7
maybe~time	-1	9
means~NOT	7	7
meant*	6	7
meantime$	6	7
meant~KIN	-5	-6
meant~MY	-5	-6
meant~for	-8	-8
mean~ME	7	6
mean~THESE	7	6
mean~to	-7	-7
messi*	6	6
messing~ME	6	5
midni*	4	9
might~PART	7	6
might~as	-4	-6
milli*	6	4
mind~REACHING	-7	-7
mind~about	8	7
mind~on	-5	-6
mind~the	9	2
minut*	-5	-7
misdi*	-3	17
missed~REACH	-5	-8
moder*	-6	-5
modern$	-6	-5
momen*	-3	13
moment$	5	8
momento$	-1	9
monda*	-7	-10
money~DEAL	-10	-12
month*	4	8
morni*	-9	-7
mothe*	5	3
much$	-13	-3
much~CAN	-5	-5
much~ME	6	6
must~LEAVE	6	3
must~STOP	6	4
muy~STOP	-4	-5
mysel*	5	1
nah~ME	7	4
nah~fam	0	9
nah~good	-2	13
nah~too	-7	-9
named~MOVE	7	8
named~NAME	8	8
name~CAN	-4	-5
name~LIST	6	6
name~MOVE	4	4
name~NAME	-6	-7
name~NOT	-2	-3
name~OFF	3	10
name~YOU	6	4
name~on	-9	-9
name~please	-5	-7
nearb*	-7	-7
nearby$	-7	-7
near~MY	-5	-6
neces*	-2	11
neede*	-2	8
needing~THESE	5	13
negoc*	6	5
negocio$	6	5
negot*	-5	-4
neigh*	-4	-7
new~LIFE	-4	-5
new~NUMBER	-6	-7
new~REACH	-5	-7
new~WHAT	8	8
new~builds	-4	-5
new~dis	8	8
next$	-10	-9
next~PART	-5	-3
next~REACH	8	8
next~YOU	6	6
next~and	5	5
next~goes	6	6
next~please	-9	-9
next~time	8	5
next~to	7	8
nicel*	6	6
nights$	-6	-5
ningu*	7	9
nix~the	8	7
no-lo*	4	14
no-mo*	12	11
nomas~DEAL	-8	-8
nombre$	7	8
nope~HOLDBUT	-7	-8
nope~KEEP	-4	-7
nope~LOOKING	-4	-7
nope~STOP	9	7
nosot*	0	8
now~AGAIN	8	4
now~DEAL	-5	-6
now~GREET	9	7
now~HOLDBUT	-5	-5
now~MSGS	11	10
now~NOT	8	5
now~THESE	-6	-5
now~WANT	-7	-8
now~WHAT	-6	-7
now~on	6	8
now~please	-6	6
nvm$	-1	12
nvm~THESE	-13	-6
ocupa*	-6	-5
ofert*	-9	-8
offer*	13	11
of~CAN	5	9
of~DEAL	-10	-11
of~FIGURE	-4	-6
of~HOUSE	-12	-12
of~LIST	14	13
of~LOOKING	-5	-6
of~ME	10	12
of~NOT	7	6
of~NUMBER	7	5
of~PART	-10	-11
of~STOP	10	10
of~TAKE	5	5
of~THESE	7	4
of~TIME	-5	-9
of~YES	-4	-7
of~YOU	10	10
of~about	-5	-5
of~all	7	6
of~business	6	4
of~for	-7	2
of~name	-5	-5
of~now	-3	4
of~please	-5	-5
of~so	-9	-10
of~state	-5	-6
oh~STOP	-6	-6
older~HOUSE	-6	-6
olvid*	-3	7
one$	-6	-7
one-more~LIST	-7	-8
one-more~THESE	-6	-10
one-more~WANT	-5	-8
one-more~YOU	10	10
one-more~and	10	8
one-more~ding	9	7
one-more~time	7	6
ones$	-7	-6
ones~MY	-6	-6
one~END	6	6
one~LIST	-5	-4
one~OFF	-6	-7
one~REACH	3	9
one~REACHING	-8	-6
one~TAKE	-9	-8
one~THESE	-6	-6
one~now	-5	-7
one~on	-12	-12
one~sec	-5	-6
one~the	-2	-4
one~to	8	8
on~AGAIN	8	4
on~BLOCK	-8	-8
on~CAN	-9	-9
on~CONSENT	7	6
on~DEAL	-7	-8
on~END	-13	-13
on~GREET	-7	-9
on~HOLD	5	11
on~LAW	9	8
on~LIFE	-10	-6
on~NAME	-18	-14
on~NOT	5	10
on~OFF	-4	-5
on~PART	5	4
on~THIRD	-7	-9
on~TIME	8	9
on~VIEW	-7	-7
on~YES	-6	-7
on~another	-4	-6
on~in	-7	-10
on~market	-7	-10
on~new	-5	-5
on~one	2	-7
on~silent	-5	-5
on~the	-5	-5
on~til	-6	-8
on~way	-5	-7
opcio*	-8	-8
opted~in	7	7
optio*	-6	-9
opt~ME	7	6
opt~OFF	11	9
opt~THESE	10	7
opt~in	-9	-9
or~CAN	-10	-11
or~DEAL	-7	-7
or~FIGURE	-6	-6
or~REACHING	5	5
or~else	9	9
or~the	-6	-7
other*	-6	-8
other~HOLDBUT	-3	-4
other~THIRD	-7	-8
other~one	-7	-8
otra$	-10	-10
otra~persona	8	8
otro$	11	10
otro~THIRD	-4	-4
overp*	-8	-9
owner~CAN	-5	-7
owner~DEAD	8	8
owner~of	6	4
own~HOUSE	0	8
own~THESE	9	7
packe*	-5	-5
paid~OFF	-5	-5
paper*	-6	-10
paral*	5	5
para~ESCRIBIR	4	4
para~LIST	-6	-6
para~MY	-12	-13
para~THESE	4	3
para~TIME	-6	-8
para~el	-7	-9
park$	-5	-5
parki*	-5	-6
part~CAN	6	6
part~STOP	6	6
part~of	7	7
pass$	1	15
pass~THESE	-6	-9
pass~on	-6	-10
pass~the	-5	-7
patience$	-4	-4
payin*	-6	-5
pay~REACH	5	3
peep$	9	8
pendi*	-5	-6
people$	7	6
people~ME	-7	-9
people~STOP	13	14
perce*	-7	-7
percent$	-5	-5
perdo*	-5	-5
perdon$	-5	-5
perfe*	-8	-10
perso*	12	10
persona$	10	10
personally~HOLDBUT	5	4
personal~NUMBER	6	5
persona~WRONG	4	4
person~HOUSE	-5	-7
person~YOU	8	6
per~REACH	11	10
pest$	5	5
photo*	-11	-13
picky$	-8	-9
pick~up	-6	-7
pigs~fly	6	6
pin$	-6	-6
plain~english	7	6
plans~changed	1	9
plant*	-8	-8
planta~OUT	-8	-8
please~AGAIN	14	11
please~ASK	7	6
please~CAN	7	6
please~CANCEL	-10	-2
please~DEAL	9	8
please~END	10	8
please~GOAWAY	8	9
please~GREET	8	10
please~HOLD	4	17
please~I	-5	-8
please~KEEP	-5	-5
please~LEAVE	8	7
please~LIST	7	7
please~MY	4	8
please~NUMBER	5	4
please~OUT	11	10
please~REACH	6	7
please~THEIRS	15	11
please~VIEW	-5	-8
please~YOU	2	10
please~and	6	6
please~any	8	5
please~by	-7	-8
please~check	6	4
please~confirm	5	6
please~disregard	-2	12
please~have	7	5
please~in	7	6
please~make	8	7
please~now	3	8
please~of	3	10
please~on	-14	-9
please~save	8	9
please~the	-2	-6
please~then	8	5
please~to	7	8
point$	2	11
polit*	7	6
poner~una	5	5
ponga*	-7	-4
por~HOUSE	6	4
por~ME	-3	9
por~MOVE	-10	-10
por~THESE	-5	-6
por~WHAT	-3	9
por~ahora	5	7
por~el	7	5
por~la	5	6
por~momento	7	5
por~ultima	7	3
por~vez	7	3
possi*	-8	-9
possible~REMOVE	8	7
possible~to	8	7
power*	-5	-6
powers~OFF	-5	-6
pract*	-3	-6
preap*	-5	-8
preci*	-9	-9
prefe*	-6	-3
pregunta$	-6	-6
preoc*	-5	-6
preocupe$	-5	-6
press*	-8	-6
prete*	6	6
pretend~I	5	5
pretend~NOT	5	4
price*	-10	-12
print~THESE	-3	-3
prisa$	-8	-9
priva*	8	7
problem$	-4	-7
problema$	-6	-6
proce*	3	9
process$	-10	5
prohi*	9	7
promo*	16	12
proxi*	6	9
puede*	6	6
puert*	-7	-7
pushy$	8	3
quali*	-4	-5
quere*	-12	-6
quest*	-14	-14
question$	-8	-8
quita*	10	8
quitc*	-5	-6
quite*	14	11
quitt*	-6	-7
ramp~CAN	-10	-10
ranch*	-7	-9
read$	6	5
ready~KEEP	-6	-7
read~the	7	6
real$	-5	-4
really$	-7	-6
really~WANT	-4	-4
realt*	11	11
real~board	7	7
reass*	9	7
recam*	-4	-4
recep*	-4	-5
recib*	-5	-8
recom*	-7	-8
recor*	8	7
redfi*	-8	-8
refra*	5	4
regis*	9	9
registered~NOT	7	7
rejec*	-7	-8
reloc*	-7	-7
remember~ME	-5	-6
remin*	-7	-11
remov*	9	8
remue*	7	6
renta*	-12	-10
rentamos$	-6	-7
renti*	-8	-11
repli*	6	7
replied~STOP	6	7
replying~STOP	7	7
repor*	4	1
reportado$	10	9
repre*	-8	-8
reque*	9	8
resen*	-9	-10
resend$	-8	-8
resig*	5	5
respe*	8	8
rest$	3	4
resub*	-6	-7
retir*	9	7
retur*	-6	-7
revie*	-9	-8
revis*	3	8
revok*	6	5
ridic*	-3	5
ridiculous$	-3	5
right~GOAWAY	-9	-10
right~HOUSE	-5	-7
right~NUMBER	-5	-6
right~person	-7	-8
right~the	-5	-6
right~to	9	9
ringi*	3	5
rip~OFF	-5	-4
rn$	-11	-5
roofe*	-9	-8
room$	5	5
rude$	7	11
runni*	-6	-9
rush$	-5	-6
rv$	-6	-6
saber~NOBODY	8	6
sacam*	8	7
salie*	-8	-9
salir*	10	10
same~for	13	14
saque*	5	4
satur*	-9	-13
save~NUMBER	8	9
save~THESE	8	8
save~YOU	14	12
save~the	-7	-7
sayin*	8	6
saying~STOP	8	6
says~STOP	-3	-3
says~THESE	-5	-4
says~TIME	-3	-8
says~VIEW	-7	-7
says~so	6	6
says~to	6	4
scamm*	7	7
sched*	-4	-5
schedule~TIME	-4	-5
scrap~THESE	-7	6
searc*	-12	4
search~CAN	-6	6
search~NAME	-4	-8
search~for	8	3
search~now	8	3
sec$	-7	-8
second~REACH	10	9
second~one	-7	-8
segui*	-9	-2
selle*	-6	-6
seman*	-6	-6
senor$	9	9
sente*	6	6
sentence$	6	6
sent~THESE	-6	-7
sent~the	-5	-6
servi*	11	9
settl*	-6	-6
set~for	-4	-10
se~NAME	4	5
se~NUMBER	9	9
se~REMOVE	-6	-6
se~WHAT	4	4
se~WRONG	6	5
se~es	4	4
se~preocupe	-5	-6
se~vende	-3	-3
shes~a	2	2
shes~gone	-3	9
shoes$	-4	-4
short*	-7	-8
showe*	-6	-7
showed~up	-6	-7
show~I	6	6
show~THESE	-9	-9
show~WHAT	6	6
show~as	-7	-7
shred*	6	5
shredder$	6	5
shut~CURSE	6	6
shut~PART	-4	-3
shut~THESE	11	9
shut~up	10	10
side$	-8	-8
siemp*	8	5
siempre$	8	5
signa*	-5	-8
sigue*	7	7
siguen$	7	7
silen*	12	10
silencio$	10	10
silent$	-5	-5
silent~please	6	7
silent~treatment	6	7
simpl*	5	4
since*	9	8
since~FIGURE	6	6
siste*	-8	-9
skip~ME	4	11
skip~from	6	4
skip~now	6	4
small$	-6	-6
smell*	-8	6
so$	-5	-7
solic*	11	17
someb*	13	12
somebody~else	8	8
someone~WHAT	6	5
someone~to	5	5
somewhere~else	10	9
some~DEAL	-5	-8
some~LEAVE	11	9
some~time	-8	14
sorry~AGAIN	-4	-6
sorry~LEAVE	-4	-2
sorry~MISTAKE	16	12
sorry~NUMBER	10	8
sorry~button	-7	-7
sorry~for	-9	-4
sorry~time	3	12
soy~I	7	7
soy~NAME	8	6
soy~THIRD	5	6
soy~persona	7	6
so~AGAIN	8	5
so~HOLD	10	11
so~HOLDBUT	-4	-5
so~I	-5	-9
so~LEAVE	-7	-8
so~MSGS	2	11
so~STOP	15	12
so~THIRD	-6	-9
so~WANT	-8	-9
so~YES	-6	-7
so~many	-8	4
so~please	8	4
so~sorry	-3	-5
so~to	-7	-7
so~up	-6	-10
spamm*	8	7
speak*	-11	-12
spell~OFF	11	9
spell~THESE	11	9
split~PART	-5	-5
split~please	-4	-4
spm$	-5	-9
stage*	-2	-3
stagi*	-7	-8
staging$	-7	-8
stair*	-5	-6
stalk*	12	10
state$	-5	-6
state*	-4	-5
staying~TAKE	-6	11
stays$	-9	-10
stay~GOAWAY	8	8
stay~HOUSE	-5	-4
stay~MY	9	7
stay~OFF	7	5
stay~TAKE	-7	-7
stay~of	7	5
stay~the	-5	-4
step~GOAWAY	6	6
stock~ME	8	7
stock~REACHING	8	7
stopa*	7	6
stopall$	7	6
stopped~REACHING	8	6
stopped~TIME	-4	-5
stopped~the	-5	-6
stops$	10	9
stops~TIME	7	4
stops~on	-3	-3
stran*	8	6
strangers$	8	6
stree*	-6	-6
stude*	-5	-4
submi*	-6	-6
subsc*	7	3
suelt*	15	14
summe*	-5	-6
surpr*	-6	-8
suscr*	7	6
suscripcion$	7	6
swear~god	9	9
swear~to	7	6
talking$	10	8
talk~KIN	-5	-5
talk~ME	-8	-8
talk~NOT	6	8
talk~TIME	-11	-15
talk~YOU	7	11
tal~vez	-2	8
taxin*	6	5
taxing~ME	6	5
teach*	-9	-10
telef*	2	11
telli*	6	5
tempr*	5	8
tenan*	-11	-12
tengo~NOBODY	5	6
termi*	9	7
testi*	6	6
testing~ME	6	6
test~ME	9	9
than~FIGURE	-8	-9
than~REACH	6	7
than~TIME	-5	-6
than~from	-7	-7
than~two	-6	-6
thatl*	0	7
thats~DEAL	-11	-11
thats~END	5	5
thats~THESE	-5	-7
thats~TIRED	6	5
thats~YES	-8	-9
thats~all	3	10
thats~one	8	8
then~I	-7	-8
then~NOT	6	4
then~please	5	4
theyd~FIGURE	-6	-6
theyd~TAKE	-6	-6
the~AGAIN	-11	-7
the~BOT	7	5
the~DEAD	-3	7
the~END	14	13
the~KEEP	6	7
the~LAW	10	9
the~MSGS	11	3
the~MY	-8	-10
the~NOT	14	10
the~OUT	6	6
the~PART	-10	-11
the~STOP	-4	-7
the~THIRD	-8	-11
the~a	-8	-12
the~about	-6	-7
the~alarm	-6	-6
the~best	-8	-8
the~bigger	-7	-7
the~blue	-5	-6
the~board	8	8
the~boat	1	9
the~box	-5	-5
the~broken	-6	-5
the~buyer	-10	-10
the~check	-6	-7
the~chemo	4	4
the~closest	-6	-7
the~else	4	6
the~estate	9	8
the~for	7	5
the~furniture	-4	-5
the~grass	-7	-7
the~guy	6	6
the~hint	6	6
the~landline	-7	-6
the~mean	-5	-5
the~meantime	6	7
the~moment	5	8
the~money	-7	-7
the~new	-6	-7
the~next	9	7
the~now	11	11
the~one	5	7
the~ones	-7	-8
the~or	-7	-7
the~other	-6	-8
the~owner	4	12
the~park	-4	-5
the~period	-8	-8
the~person	10	7
the~plug	4	8
the~point	6	9
the~real	9	8
the~relocating	-6	-5
the~same	5	4
the~search	1	9
the~second	-5	-5
the~shredder	6	5
the~shut	-3	-3
the~state	4	4
the~switch	9	9
the~the	-6	-6
the~til	10	3
the~time	11	8
the~whole	-1	10
the~with	-7	-7
the~word	11	9
thing*	-7	-5
think$	-7	-7
thinks~I	6	5
think~AGAIN	6	5
think~IF	9	6
think~ME	1	9
think~REACHING	8	6
think~YOU	3	8
think~about	3	4
think~have	-6	5
tho$	-6	-8
thought~CAN	4	12
thought~I	7	7
thought~OUT	6	6
thought~THESE	4	12
thought~YOU	-6	-7
three$	-9	-9
thurs*	-8	-11
tiene$	-9	-8
tiene*	10	9
tienen~TIRED	4	4
tienen~el	5	5
tiene~MY	6	8
tiene~NUMBER	6	6
tiene~PART	-6	-6
tiene~el	5	4
til~one	-5	-8
times$	3	7
times~I	7	7
time~CAN	4	7
time~GREET	-5	-8
time~ME	5	6
time~NOT	6	6
time~REACHING	12	11
time~THESE	5	8
time~TIME	-4	-6
time~for	-9	4
time~on	7	6
tire$	-5	-5
todav*	-6	-7
toddl*	2	9
tomor*	-5	-9
tonig*	-4	-7
too$	-8	-11
too~GREET	6	4
too~LATE	1	13
too~ME	7	4
too~for	-4	5
too~from	-5	-7
too~modern	-4	-4
too~much	8	11
too~now	12	9
too~pushy	8	2
too~small	-6	-6
top~MY	-5	-5
top~of	-5	-5
townh*	-5	-6
to~AGAIN	10	10
to~BLOCK	10	10
to~CAN	6	5
to~CONSENT	-4	-4
to~END	11	12
to~NOT	9	10
to~NUMBER	6	7
to~OFF	-6	-7
to~OUT	7	8
to~PART	-6	-7
to~REACHING	10	12
to~REMOVE	14	12
to~TIME	-8	-6
to~VIEW	-11	-12
to~WRONG	-4	-4
to~about	8	6
to~apologize	-4	-5
to~enter	-6	-6
to~for	-9	-9
to~from	12	11
to~gmail	-7	-7
to~god	7	6
to~in	5	5
to~its	-6	-8
to~make	5	5
to~on	8	8
to~print	-3	-3
to~search	-4	-7
to~someone	7	7
to~the	-4	-7
to~time	-2	8
to~with	5	8
traff*	-6	-7
train*	-7	-10
trans*	10	9
trave*	-9	-10
treat*	6	7
treatment$	6	7
treatment~please	6	7
treat~THESE	5	5
treat~as	5	5
tresp*	6	6
tres~veces	5	5
trouble$	-8	-9
tuesd*	-7	-10
turn~BOT	7	5
turn~MSGS	-6	-7
turn~THESE	6	3
turn~on	-7	-7
two$	-13	-14
two~CAN	-8	-9
two~END	6	5
two~FIGURE	9	3
two~IF	10	8
two~LIFE	-7	-8
two~PART	-8	-9
two~STOP	-7	-6
txtn~ME	5	5
ultim*	16	15
ultima~vez	7	5
una~denuncia	7	6
una~pregunta	-6	-6
under~PART	-6	-7
unfol*	8	8
unles*	-7	12
unlis*	5	4
unplu*	6	5
unpro*	9	9
unsol*	11	9
unwan*	10	10
unwanted~REACH	6	7
un~AGAIN	7	6
un~MSGS	-5	-6
un~de	5	6
un~y	5	6
update$	-8	-8
upgra*	-8	-8
upper*	-5	-5
uppers$	-5	-5
ups$	6	6
up~AGAIN	9	7
up~CAN	-7	-7
up~KIN	-7	-7
up~MISTAKE	-8	-8
up~OFF	10	9
up~THESE	7	9
up~THIRD	-5	-4
up~YES	-4	-5
up~YOU	7	6
up~already	7	6
up~card	7	7
up~now	8	9
up~with	6	4
urgen*	-6	-5
urgent$	-6	-5
use~one	-8	-10
usted*	8	8
utili*	-6	-6
vacan*	-6	-8
vanis*	6	6
vanish$	6	6
vayan*	5	5
vayas*	5	5
veces~WHAT	6	6
vecin*	-7	-8
vende$	-3	-3
vende*	3	8
vendi*	-11	-11
vez$	3	5
vivir~en	-10	-10
voice*	-9	-9
voicemail$	-7	-7
voice~REACH	-5	-7
vuelv*	11	8
vultu*	7	6
vultures$	7	6
waiti*	-9	-9
waiting$	-7	-7
waiting~on	-3	-4
walka*	-6	-6
walkable$	-6	-6
walkt*	-6	-7
wante*	6	3
war$	-7	-7
warni*	7	4
warning$	10	10
warning~GREET	-6	-8
waste~ME	6	4
waste~YOU	7	9
waste~time	4	7
wasti*	8	10
wasting~MY	7	4
wasting~YOU	6	8
wasting~time	8	9
way$	-8	-3
way~to	6	7
websi*	-6	-6
website$	-6	-6
weeke*	-7	-7
weird$	-3	9
welco*	11	8
weve~been	-6	-5
whate*	6	8
whatever$	2	11
whatever~on	5	6
whene*	-7	-7
whenever$	-7	-8
where*	-2	4
wheres~button	9	8
while~at	7	7
whoev*	8	8
whole*	-8	-7
whole~OFF	5	5
whole~THESE	-4	8
whos~THESE	-7	-7
wifes~GREET	6	5
wifes~labor	-5	-3
wishe*	4	3
withd*	0	10
withh*	-8	-8
with~DEAL	8	5
with~END	-7	-6
with~FIGURE	-3	-4
with~HOUSE	-6	-9
with~KIN	-10	-12
with~MSGS	2	2
with~MY	-4	-7
with~NAME	-8	-9
with~PART	-6	-6
with~REACH	4	10
with~THESE	9	7
with~THIRD	-10	-11
with~TIME	-9	-9
with~at	-6	-7
with~in	-9	-8
woke~LIFE	6	9
woke~up	-10	-5
words<20	-8	-15
words<9	-7	-11
words<more	10	7
worki*	7	5
worri*	-3	-4
worries$	-7	-7
worry$	-8	-9
worry*	-5	-6
worrying~THESE	-5	-6
worrying~about	-5	-6
worry~THESE	-7	6
would*	-4	-7
writi*	9	9
y$	-6	-7
yours$	-6	-6
yours*	8	7
yourself$	6	6
youve~WRONG	7	6
youve~the	7	6
y~ESCRIBIR	6	6
y~NOT	9	8
y~YOU	-3	-3
y~la	-7	-9
y~siguen	5	6
❌$	-2	10
🙅$	-2	12
🚫$	2	7
🛑$	2	8
🛑~🛑	8	3
`
