// Made by scripts/opt-out-weights.mjs from labelled texts; a change by hand is lost with the next run.

/** Above `stop` a text is a stop, else above `wish` unsure. */
export const thresholds = { stop: -0.2, wish: -0.7 }

/** What a clause has before a word of it is read. */
export const startingWeights = { stop: -1.2, wish: -0.4 }

/** What each sign of the phrase tables adds to a text, and what its words are multiplied by. */
export const phraseWeights: Readonly<Record<'stop' | 'wish', Readonly<Record<string, number>>>> = {
  stop: {
    always: -0.01,
    'words stop': 1.44,
    'words wish': 0.1,
    perhaps: -0.25,
    'phrases say unsure': -0.25,
    hint: 0.06,
    'phrases say no': -0.5,
    firm: -0.37,
    asks: 0.3,
    'asks in 1 words': -0.08,
    'phrases say stop': 0.74,
    wantsAnswer: -0.34,
    'asks in 2 words': 0.06,
    sounds: -0.14,
    'asks in 3 words': 0.09,
    aboutHouses: -0.35,
    takesBack: -0.14,
    surely: 0.29,
    harmless: -0.82,
    'asks in 4 words': 0.22,
    covered: 0.05,
  },
  wish: {
    always: 0.34,
    'words stop': 0.11,
    'words wish': 1.42,
    perhaps: 0.64,
    'phrases say unsure': 0.33,
    hint: -0.27,
    'phrases say no': -0.57,
    firm: 0.46,
    asks: 0.44,
    'asks in 1 words': 0.02,
    'phrases say stop': 0.59,
    wantsAnswer: -0.56,
    'asks in 2 words': 0,
    sounds: -0.03,
    'asks in 3 words': 0.11,
    aboutHouses: -0.46,
    takesBack: -0.12,
    surely: 0.32,
    harmless: -0.91,
    'asks in 4 words': 0.31,
    covered: -0.14,
  },
}

/** A feature (features.ts), and what it adds to `stop` and to `wish`, in tenths. */
export const wordWeights = `
"$500	8	6
"10k	-5	-6
"10k off	-5	-6
"10pm	13	11
"11	13	12
"12th$	-4	-4
"1500	-5	-7
"20$	-6	-6
"20k	-4	-5
"2217	-7	-8
"2217$	-7	-8
"227	8	7
"2k	-7	-7
"2k$	-7	-7
"2pm	-10	-7
"2pm$	-9	-11
"3 beds	-4	-4
"3 texts	2	13
"3$	-6	-9
"30	-9	-9
"300	-15	-5
"300$	-4	-6
"350	-9	-8
"390	-8	-10
"390$	-8	-10
"3pm	-6	-7
"3pm$	-5	-6
"4	-2	-6
"4 bed	10	5
"4 way	-6	-7
"4$	-9	-9
"400	-8	-8
"400$	-3	-4
"404	7	6
"410	-6	-9
"410$	-6	-9
"45	-4	-4
"450	-5	-5
"450$	-5	-5
"4pm	-5	-6
"4pm$	-5	-6
"4th	3	8
"5	-8	-11
"5 min	-7	-7
"5$	-6	-9
"500 is	-4	-5
"55	-4	-3
"5k	-9	-10
"6	-5	-7
"6$	-8	-13
"6am	1	11
"6am$	1	11
"7726	8	7
"7726$	8	7
"78704	-6	-8
"78704$	-6	-8
"88	4	2
"95	-5	-5
"95$	-5	-5
"9am	9	12
"a bot	-7	-9
"a break	4	16
"a call	-8	-10
"a condo	-3	-8
"a couple	5	8
"a dead	-7	-5
"a deal	-7	-11
"a fixer	-10	-12
"a foreclosure	-4	-5
"a friend	-6	-8
"a garage	-5	-7
"a hint	7	5
"a house	4	10
"a joke	8	7
"a la	4	4
"a las	-6	-8
"a life	4	4
"a list	10	10
"a little	1	8
"a loan	10	8
"a message	-11	-11
"a million	6	4
"a minor	-1	10
"a ningun	5	5
"a otro	10	9
"a peep	7	5
"a pest	4	5
"a pin	-6	-6
"a place	-5	-7
"a poner	5	5
"a price	-6	-5
"a que	-7	-7
"a quien	5	5
"a real	-6	-6
"a reportar	6	5
"a rest	9	9
"a time	-8	-8
"a violation	6	7
"a voicemail	-7	-7
"a work	12	9
"a year	7	6
"a$	-7	-6
"abogado$	4	4
"abort	8	7
"abort$	6	6
"about it	-10	-1
"about texting	5	4
"about this	13	11
"abre	-9	-10
"access	-5	-6
"accidental	6	9
"accidental call	6	9
"accidentally	-6	-7
"account	8	7
"action	10	10
"active	-4	-6
"actually	-3	7
"add	-4	-7
"add my	3	-1
"address	-8	-10
"address$	-8	-10
"adios	-3	8
"ads	8	6
"afford	4	8
"after 6	-5	-8
"after lunch	-7	-9
"afuera	-7	-7
"afuera$	-7	-7
"again and	7	7
"again lol	-6	-8
"again please	7	6
"against	10	10
"against it	-5	8
"agent quit	-5	-8
"agente$	-10	-11
"agents$	12	11
"agreement$	-5	8
"airbnb	-7	-7
"airbnb$	-7	-7
"al	-12	-12
"al diablo	5	5
"al fin	-7	-7
"alarm	-7	-7
"alberca	-4	-5
"alberca$	-4	-4
"all done	-9	-9
"all of	3	9
"all set	-2	15
"allowed	-6	-6
"allowed$	-6	-6
"almost	-9	-10
"alone please	8	7
"alone$	8	6
"along	8	7
"along$	8	7
"already asked	5	4
"already opt-out	5	4
"already said	10	4
"alto el	-7	-6
"alto ya	10	11
"always	-8	-6
"am	3	2
"am i	3	2
"amazing	-6	-6
"amazing$	-6	-6
"an hoa	-6	-6
"an offer	-5	-7
"an rv	-7	-6
"and call	-13	-4
"and i	5	4
"and ill	6	8
"and last	6	6
"and see	13	12
"and send	-5	-4
"and stop	8	7
"and texting	8	4
"and this	5	4
"and to	6	4
"and use	-7	-8
"and we	5	5
"and your	5	4
"and youre	8	9
"and$	-4	-7
"annoying$	0	16
"another	3	2
"another realtor	5	2
"another text	8	7
"another time	-5	10
"answer	9	12
"answer is	10	13
"answer this	6	5
"answering	-5	-7
"answers your	-5	-6
"anular	8	7
"any list	6	8
"any police	-5	-4
"any word	-6	-6
"any-more info	6	6
"any-more of	8	4
"any-more$	-14	5
"anyone	-8	-4
"anything cheaper	-4	-5
"anything in	-5	-7
"anything on	-7	-9
"anything over	-9	-5
"anything$	11	15
"anytime	-11	-12
"anytime$	-11	-12
"anywhere	-8	-8
"apartment	-8	-9
"apartment$	-7	-9
"apologizing	-8	-10
"apologizing$	-7	-8
"appointment$	-6	-7
"appreciate	-5	-6
"appreciate being	5	5
"appreciate it	8	6
"appreciate not	11	6
"approved	-5	-7
"aqui	9	7
"aqui no	8	8
"aqui$	6	4
"are done	8	9
"are no-longer	10	8
"are out	-7	9
"are we	-9	-9
"are you	-11	-1
"area	-9	-13
"area$	-9	-12
"arent	1	10
"arent looking	2	6
"arret	8	7
"arret$	8	7
"as a	9	8
"as is	-5	-6
"as my	5	5
"as of	6	5
"as well	7	6
"asi	10	17
"asi$	5	9
"ask again	11	11
"ask for	9	8
"ask me	-3	-5
"ask my	-7	-7
"ask them	-7	-6
"ask to	5	5
"ask you	8	9
"asked	14	11
"asked for	5	5
"asked nicely	7	7
"asked redfin	-8	-8
"asked you	9	8
"asked$	12	12
"asking	8	7
"asking about	5	4
"asking if	8	9
"asshole	6	5
"at	-10	-8
"at 5	-7	-8
"at 555	-7	-9
"at all	-5	-8
"at church	-7	-8
"at it	-5	-6
"at that	-3	-6
"at this	12	15
"at two	-4	-7
"ate	-6	-7
"attic	-6	-5
"auction	-5	-7
"auction$	-5	-6
"august	-6	-7
"august$	-6	-7
"auto	-6	-9
"autocorrect	-6	-7
"autocorrect$	-6	-7
"automated thing	7	7
"available$	-10	-13
"aviseme	-6	-7
"awesome	-7	-10
"awesome$	-7	-10
"baby	-1	7
"baby$	-1	7
"back after	-9	-9
"back burner	7	9
"back in	-6	-5
"back off	5	4
"back out	-7	-7
"back to	-5	-6
"backed	-8	-8
"backup	-8	-10
"bad$	-4	-7
"baja el	-7	-7
"baja porfavor	6	6
"ban	8	7
"bank	-10	-10
"bank$	-8	-8
"basement	-7	-6
"basement$	-4	-4
"basta con	-11	-10
"basta ya	12	12
"be	7	6
"be contacted	5	4
"be forgotten	5	4
"be getting	7	5
"be gone	12	11
"be honest	-6	-6
"be left	7	7
"be needing	2	3
"be possible	4	3
"be ready	-7	-8
"be taken	8	9
"be texted	8	3
"be there	-14	-13
"be$	5	17
"bed	7	4
"bed$	8	5
"bedrooms	-5	-6
"beds	-6	-6
"beds$	-6	-7
"been	5	3
"been on	6	6
"been removed	6	6
"beep	9	8
"before 9	-3	-8
"before i	2	2
"before noon	-8	-5
"before that	9	11
"before$	-3	-7
"begging	6	6
"being	7	9
"belong	6	4
"belongs	6	6
"belongs to	6	6
"best	-2	-8
"best$	-10	-10
"better not	8	8
"better to	6	6
"better$	-7	-8
"between	8	11
"between the	6	11
"bid	-7	-7
"bids	-10	-11
"bigger	-7	-8
"biggie	-7	-8
"birch$	-13	-13
"bit	-6	16
"bit$	-10	7
"blacklist	8	7
"block	5	2
"block is	-6	-6
"block me	6	6
"block this	5	5
"block you	10	10
"block$	9	9
"blocked$	17	14
"blocking	7	6
"blocking this	8	6
"blocking you	10	9
"blocks from	-3	-4
"bloqueado	6	5
"bloqueado$	6	5
"bloquear	6	6
"blue one	-5	-7
"board	6	6
"book	-10	-12
"borra	7	7
"borra mi	7	6
"borrame	8	7
"borrame$	6	6
"borrar	10	9
"borrar mi	5	4
"borrar$	7	6
"borre mi	12	9
"borrelo	9	8
"borrelo$	9	8
"borreme	7	6
"borreme$	6	6
"borren mi	7	5
"boss	8	7
"bot	9	8
"bot$	8	7
"both numbers	5	5
"bother	-8	-8
"bother someone	6	6
"bother texting	7	3
"bother you	-10	-11
"bother$	-7	2
"bought one	10	14
"boundaries	4	4
"boundaries$	4	4
"bout	4	4
"break it	-8	-7
"breaker	-4	-9
"broker	8	7
"buddy	10	9
"budget	-3	-7
"budget$	-7	-7
"bueno	7	7
"bueno$	7	7
"bug off	10	8
"bugging me	9	8
"build	-9	-8
"build instead	-4	-5
"built	-6	-6
"built$	-5	-7
"bullshit	-1	7
"bullshit$	-1	7
"burner	7	9
"bury	9	8
"bus	-3	-6
"bus stop	-9	-8
"busca	5	5
"busca$	5	5
"buscar porfavor	-4	-4
"busco casa	1	12
"busco$	-1	13
"business	6	10
"business$	4	5
"busque	5	6
"busque$	5	6
"busy	-9	-10
"but any	-6	-6
"but call	-12	6
"but no-more	8	9
"but ok	-6	-7
"but stop	10	9
"but take	11	10
"but thanks	-6	-7
"but yes	-5	-7
"but$	-7	-8
"buy	4	12
"buy any-more	1	10
"buyer	-11	-12
"buyer$	-10	-10
"buyers	-9	-11
"buying any-more	-11	6
"buying now	6	10
"buzz me	-8	-7
"buzz off	11	10
"buzzing	9	9
"by around	-5	-5
"by my	-6	-7
"by text	7	7
"by that	7	6
"by the	-7	-9
"by$	-7	-8
"bye dont	5	4
"bye for	-8	-11
"bye forever	11	7
"c	-6	-7
"c$	-6	-6
"calendar	-4	-4
"call	-7	-2
"call again	-8	-10
"call at	-5	-7
"call back	-9	-9
"call before	-4	-7
"call from	-6	-6
"call him	-8	-9
"call if	-2	12
"call instead	10	12
"call it	-1	10
"call list	11	10
"call me	-12	-8
"call my	-8	-10
"call now	-7	-11
"call or	7	5
"call registry	9	9
"call us	8	8
"call when	-4	-5
"call$	-17	-6
"callate	8	7
"callate$	8	7
"called by	-13	11
"called me	-8	-10
"called the	7	8
"called you	7	12
"calling	-5	-4
"calling it	-12	11
"calling me	-5	-6
"calling the	-6	-7
"calling you	-5	-2
"calls no	6	4
"calls please	-6	-8
"calm	-4	3
"came	-13	-13
"came$	-7	-7
"camion	-5	-6
"campaign	7	4
"campaign$	7	4
"can be	-2	-3
"can call	-5	-8
"can delete	13	12
"can do	4	3
"can it	10	10
"can my	-11	-12
"can quit	6	7
"can remove	6	6
"can stop	4	8
"can take	9	12
"can the	10	6
"can they	-6	-6
"can we	-4	-9
"can$	-10	-10
"cancel all	11	5
"cancel it	-7	14
"cancel on	-4	-4
"cancel please	-3	6
"cancela	9	7
"cancela$	8	6
"cancelar	5	11
"cancelar los	9	5
"cancelar$	10	10
"cancelaron	-6	-6
"canceled	-8	-9
"canceled$	-8	-9
"cancelen	8	6
"cancelen$	8	5
"cant	-14	-9
"cant afford	5	9
"cant buy	1	1
"cant figure	4	4
"cant get	-12	-6
"cant hear	-5	-8
"cant make	-3	-8
"cant stop	-6	-8
"cant talk	-9	-12
"cant you	10	8
"cant$	9	12
"cap unit	-3	-4
"card	9	7
"card$	10	10
"care	-5	-5
"care of	-6	7
"care$	-7	-8
"cares	3	9
"cares$	3	9
"carpet	-6	-6
"carpet$	-6	-6
"casa$	8	15
"case	6	6
"cash$	-10	-11
"cats	-7	-8
"cease	11	10
"cease$	10	9
"cell	-9	-10
"cell$	-5	-6
"central	-8	-8
"cerca	-5	-5
"cerca$	-5	-5
"cero	7	5
"cero mensajes	7	5
"changed her	9	9
"changed my	-10	-3
"changed our	-2	12
"charger	-7	-7
"charges	4	5
"chase	-7	-6
"chat$	7	5
"cheaper	-6	-7
"cheaper$	-5	-5
"checar	-8	-9
"check back	7	7
"check in	8	7
"check ins	8	8
"check it	-6	-6
"check texts	-8	-1
"check$	-10	-11
"checking	5	3
"checking in	7	8
"chill with	9	6
"chingar	5	5
"chole	7	7
"chose	-4	-4
"chose another	-4	-4
"christmas$	5	9
"cita	-5	-6
"city	-10	-11
"claim	-7	-6
"claim deed	-7	-6
"claro	-5	-7
"class	6	5
"class$	5	6
"clear$	15	13
"clients	6	6
"clients$	6	6
"close enough	-10	-10
"close my	12	12
"close to	-9	-11
"close$	-8	-12
"closed	8	6
"closed on	-5	-5
"closed$	9	8
"closer	-6	-5
"closer in	-6	-5
"closest	-6	-7
"closing	-10	-10
"closing costs	-4	-6
"closing$	-10	-9
"code	-9	-10
"code$	-8	-8
"coffee	-9	-11
"com	-5	-5
"come	5	6
"come back	9	10
"come$	6	7
"comes	-5	-9
"comma	7	6
"comma im	7	6
"communication	14	12
"communication$	10	9
"community	-5	-5
"community$	-5	-5
"commute	-7	-8
"commute$	-6	-6
"como	8	12
"como cancel	9	4
"como me	12	10
"como spam	7	5
"company	-5	-5
"complaint	10	9
"complaint$	6	5
"compramos casa	-3	-8
"comprar	-5	-8
"comprar$	-5	-8
"comps	-11	-14
"comps$	-7	-9
"con ese	5	5
"con esto	6	9
"con los	6	6
"condo	-7	-4
"condo$	-10	-11
"condominio	-7	-9
"condominio$	-7	-9
"condos	-8	-11
"condos$	-5	-5
"confirm$	-7	-8
"confirmed	-7	-7
"confirmed$	-7	-7
"congrats	-4	-7
"conozco a	7	8
"consent	9	8
"consent revoke	6	6
"consent$	14	12
"consented	7	6
"consented$	6	5
"consentimiento	8	8
"consentimiento$	8	8
"consider	8	6
"consider this	5	3
"contact	8	9
"contact list	5	5
"contact the	-4	-4
"contact us	8	7
"contact you	4	11
"contact$	12	17
"contactar	6	5
"contactar$	5	4
"contactarme	5	4
"contactarme$	5	4
"contacte	10	10
"contacted	10	7
"contacted$	8	5
"contacten	7	6
"contacten$	7	6
"contacting	7	12
"contacting us	6	5
"contesta	-6	-8
"contesta$	-6	-8
"contingencies	-9	-9
"contingencies removed	-8	-8
"contingency	-8	-8
"contingency$	-6	-6
"contractor	-9	-10
"contractor$	-9	-10
"contrato	-8	-10
"contrato$	-7	-8
"conversation	11	11
"conversation$	6	5
"cool it	12	10
"copy	-8	-8
"copy$	-8	-8
"costs me	6	7
"could	8	4
"could text	8	8
"count us	7	4
"counter	-6	-7
"counter$	-5	-7
"couple$	-7	-6
"course	-6	-6
"course$	-6	-6
"crap$	10	10
"credit	-5	-4
"creek	-8	-10
"creep	5	5
"creep$	5	5
"creo	6	4
"creo que	6	4
"crickets	10	9
"crickets$	10	9
"cross	-6	-9
"cross me	10	8
"cross my	-6	-7
"cross that	-6	-6
"cuando	-8	-9
"cuando van	5	5
"cuantas	6	5
"cuantas veces	6	5
"cuanto	-11	-14
"cuanto cuesta	-6	-7
"customer	5	5
"cut	-9	-11
"cut it	13	12
"cut off	-9	-9
"cut out	-8	-9
"cut the	11	7
"cut this	10	9
"cute	-5	-8
"cute$	-6	-8
"dad	7	8
"dad$	7	6
"dame	5	4
"dame de	5	4
"damn	-7	-11
"damn straight	-6	-6
"damn$	-8	-9
"dare	8	8
"dare you	8	8
"darme	6	6
"darme de	6	6
"data$	10	10
"database$	8	8
"date	-11	-11
"date$	-10	-10
"datos	10	9
"datos$	10	9
"day and	9	9
"day is	-5	-5
"day to	-7	-7
"day$	-6	6
"days	-6	-7
"de ahi	7	6
"de baja	4	5
"de buscar	-7	-8
"de escribirme	5	4
"de esta	6	5
"de mandar	11	12
"de no	8	8
"de numero	-4	-5
"de preguntar	11	11
"de semana	-7	-7
"de su	6	6
"de textearme	7	6
"de textos	6	4
"de tu	5	5
"deactivate	9	8
"dead end	-8	-7
"deaf	-5	-5
"deaf$	-4	-4
"deal	-12	-2
"deals	-11	-11
"deals$	-4	-5
"deceased	1	8
"deceased$	0	8
"decided against	-5	8
"deed	-9	-11
"deed$	-8	-10
"deja de	11	11
"deja en	-5	-4
"dejame	7	7
"dejame en	7	8
"dejan	-6	-7
"dejar	6	5
"dejar de	6	5
"deje	-7	-9
"deje de	7	6
"deje la	-9	-10
"deje un	-9	-9
"dejelo	-6	10
"dejelo asi	-8	5
"dejeme en	9	9
"dejeme pensarlo	-6	-7
"dejemoslo	-6	6
"dejen	14	12
"dejen en	5	6
"dejenme	14	13
"dejenme en	5	5
"dejenme$	8	8
"dejenos	5	5
"dejenos en	5	5
"dejo	-6	-7
"del grupo	5	5
"delete it	8	14
"delete me	17	16
"delete that	-6	-6
"delete this	-11	3
"delete$	9	8
"deleted$	6	7
"deme	5	4
"deme de	5	4
"den	-4	-5
"den$	-5	-6
"denied	6	6
"denied$	7	7
"denme	5	4
"denme de	5	4
"denuncia	7	6
"denuncia$	7	6
"departamentos	-6	-5
"departamentos$	-6	-5
"depends	-5	-6
"deposit	-7	-7
"deseo	9	8
"desist$	10	8
"desk$	-5	-6
"despues$	0	13
"di	6	5
"di mi	4	4
"di permiso	4	4
"diablo	5	5
"diablo$	5	5
"dial	-1	18
"dial$	-3	12
"dialed	-1	8
"dialed wrong	-3	5
"diane$	9	10
"did	-8	-6
"did i	7	8
"did they	-4	-5
"did you	-12	-4
"didnt	-4	-6
"didnt call	6	14
"didnt get	-11	-12
"didnt give	6	4
"didnt mean	-7	-7
"didnt opt	9	9
"die	9	8
"die$	9	8
"died in	9	9
"diga	-8	-8
"digo	8	8
"dije	13	12
"ding	8	6
"dio	6	11
"direccion	-9	-10
"directions	-4	-5
"directions$	-4	-5
"directly	-6	-6
"dis$	-7	-9
"disable	6	5
"disable texts	6	4
"disabled	-7	-8
"disappear	7	6
"disappear$	7	6
"disconnect	9	8
"discontinue	10	10
"discontinue$	10	11
"disliked	7	8
"disponible	-5	-5
"disponible$	-5	-5
"district	-6	-8
"district$	-6	-8
"disturb sign	-6	-5
"disturbing	9	9
"dnc	12	12
"dnc list	8	9
"dnc$	9	7
"do i	4	6
"do texts	-9	3
"do that	11	10
"do the	-7	-6
"do this	3	16
"do we	-10	-11
"do without	8	7
"do you	-9	-9
"doc	-4	-6
"documenting	9	6
"docusign	-5	-6
"docusign$	-5	-6
"does it	3	2
"does the	-16	-17
"doesnt need	10	7
"dog$	-7	-8
"doing	-6	-6
"donde me	-3	-6
"done	-10	-9
"done deal	-4	-8
"done here	10	11
"dont	7	6
"dont accept	7	6
"dont add	14	13
"dont answer	1	3
"dont ask	11	10
"dont bother	5	17
"dont cancel	-10	-10
"dont care	12	7
"dont check	14	14
"dont come	11	11
"dont contact	13	11
"dont delete	-8	-6
"dont drop	-10	-9
"dont email	-5	-9
"dont even	9	8
"dont follow	6	7
"dont forget	-14	-14
"dont ghost	-9	-8
"dont give	-6	-8
"dont go	-7	-7
"dont hang	-5	-6
"dont have	-9	-9
"dont hit	9	8
"dont keep	18	18
"dont leave	-11	-11
"dont let	-7	-8
"dont like	-16	-9
"dont list	-5	-5
"dont lose	-9	-8
"dont make	7	7
"dont me	6	6
"dont message	18	19
"dont mind	-8	-10
"dont need	6	17
"dont own	6	10
"dont push	11	10
"dont put	7	7
"dont quit	-7	-7
"dont reach	7	7
"dont remove	-13	-12
"dont reply	13	11
"dont respond	11	10
"dont ring	-11	-11
"dont save	8	8
"dont send	1	0
"dont show	-4	-6
"dont solicit	-3	9
"dont stop	-11	-11
"dont take	-12	-13
"dont tell	-7	-8
"dont test	7	6
"dont text	16	28
"dont think	-6	-7
"dont try	7	7
"dont unsubscribe	-9	-9
"dont use	8	6
"dont want	14	16
"dont want-to	-5	-10
"dont wish	10	8
"dont write	13	13
"dont you	14	10
"dont$	21	17
"dos	-6	-6
"down	10	17
"down lol	9	9
"down on	-3	3
"down$	16	18
"downtown	-6	-8
"dress	-5	-6
"drip	3	1
"drip$	8	8
"drop it	12	7
"drop$	-15	0
"dropped	-10	-11
"dropped$	-4	-5
"drops	3	11
"dude	7	10
"dude$	4	9
"duenos	-4	-4
"each	6	7
"each text	6	7
"earlier	-5	-6
"earlier$	-5	-6
"early	-6	-4
"early$	-9	-8
"easy	-6	13
"eat	8	8
"eject	10	9
"el	-9	-8
"el alto	-8	-8
"el camion	-5	-5
"el contrato	-6	-9
"el dont	6	5
"el lunes	-5	-7
"el mensajes	-7	-8
"el momento	6	5
"el numero	15	13
"el precio	-7	-8
"el servicio	6	6
"el spam	7	6
"el trabajo	-9	-9
"el ultimo	7	7
"eliminar	8	7
"elimineme	4	4
"elimineme$	4	4
"ella	2	10
"elm$	-11	-13
"else	5	5
"else to	6	6
"else$	5	6
"elsewhere	5	9
"elsewhere$	5	9
"em	-8	-8
"em$	-7	-8
"email	-18	-6
"email is	-4	-8
"email list	-9	4
"email to	-6	-7
"email$	-10	-7
"emailing	-9	-6
"emailing me	-8	-5
"emails	-10	-6
"emails and	-7	-7
"emergency	4	7
"emergency$	3	7
"en la	-12	-12
"en su	9	9
"end cap	-3	-4
"end it	-3	9
"end of	-5	-7
"end our	9	5
"end program	7	6
"end the	10	14
"end these	7	5
"end this	10	10
"end unit	-5	-6
"end$	13	10
"ends$	14	13
"enganche	-6	-6
"enganche$	-5	-5
"english	-5	-6
"english$	-6	-7
"enough already	5	6
"enough texts	10	6
"enough$	11	7
"enter	-6	-6
"entiendo	-6	-7
"equivocado	10	8
"equivocado$	11	10
"equivoco	7	6
"equivoco$	7	6
"equivoque de	-4	-7
"equivoque$	-2	8
"era	-6	-6
"era para	-9	-8
"es molestia	-8	-9
"esa	-12	-11
"esa casa	-4	-6
"esa persona	5	6
"esa$	-7	-8
"escriba a	7	11
"escriba aqui	6	7
"escriba$	20	17
"escriban	12	12
"escriban$	11	11
"escribas	5	6
"escribas$	5	6
"escribiendo	7	7
"escribir	5	6
"escribirme	10	9
"escribirme$	8	7
"escrow	-7	-7
"escrow$	-7	-7
"ese no	5	3
"ese nombre	5	5
"eso	-4	-7
"espacio	-6	-7
"espanol	-7	-7
"espanol$	-7	-7
"esposa	-8	-8
"esposo	-6	-6
"esposo fallecio	9	4
"esposo$	-8	-8
"esta equivocado	7	6
"estamos	2	14
"estate board	6	5
"este numero	12	12
"este$	-6	-6
"esten	9	9
"esto	13	12
"esto es	6	6
"esto$	11	10
"estos	6	6
"estos mensajes	6	6
"estoy afuera	-7	-7
"estuvo	5	4
"estuvo$	8	8
"even	11	10
"evenings	-5	-6
"ever	8	5
"ever stop	-7	-6
"ever text	4	5
"ever$	15	13
"every	11	14
"every day	2	11
"every other	1	-1
"every text	6	6
"everything	-5	8
"everything for	7	3
"everything$	-5	5
"evidence	8	7
"ew no	-5	7
"ex	-11	-10
"ex$	-10	-9
"exactly	-8	-8
"exactly$	-8	-8
"exist	6	5
"exist$	6	5
"explain	-9	-11
"f off	7	5
"f yeah	-6	-6
"fair	-8	-8
"fair enough	-7	-7
"fall	9	8
"fall back	9	9
"fall$	-6	-8
"fallecio	3	11
"fam	0	9
"family	6	10
"family emergency	3	7
"family of	-4	-8
"family$	5	10
"far	-12	-14
"far$	-9	-9
"fast	-5	-6
"fast$	-5	-6
"father	6	5
"father passed	5	5
"favor	8	9
"favor de	9	9
"favorite	-5	-6
"favorite$	-5	-6
"favorites	-5	-4
"favorites$	-5	-4
"fax line	4	4
"fcc	-4	-4
"fed	7	6
"fed up	7	6
"fee	-6	-8
"fees	-12	-13
"fewer	-11	-3
"fha	-5	-5
"fha$	-5	-5
"figure out	4	4
"filed	7	6
"fin de	-8	-7
"final answer	6	6
"final offer	-4	-8
"financing	-5	-5
"financing$	-5	-5
"find someone	6	6
"fine	-6	-6
"fine thanks	4	8
"fine$	-11	-6
"finished	11	10
"finished$	5	4
"first	0	-6
"first and	6	6
"first one	-8	-9
"fixer	-13	-14
"fixer uppers	-5	-5
"flat	-5	-5
"flat tire	-5	-5
"flexible	-7	-8
"flexible$	-7	-8
"flood	-11	-11
"flush	8	7
"fly	8	7
"fly$	8	7
"flyer	-7	-6
"flyer$	-6	-5
"folder	-6	-6
"follow	14	14
"follow up	8	7
"for all	-6	-8
"for everything	-11	-6
"for good	14	11
"for it	-9	-10
"for texting	-7	-8
"for these	9	8
"for this	9	11
"for today	-3	10
"foreclosure	-5	-8
"foreclosure$	-5	-8
"forever	15	12
"forever$	15	12
"forget i	10	7
"forget it	-17	6
"forget my	8	4
"forget the	0	10
"forget to	-4	-4
"forget what	-7	-7
"forgot	-9	-9
"forgotten	5	4
"form	-6	-6
"form$	-4	-6
"forwarded	7	6
"forwarded to	7	6
"fotos	-7	-7
"fotos$	-7	-7
"found	-9	-3
"found it	-11	-7
"found you	-6	-8
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
"from all	5	4
"from dana	10	10
"from here	7	7
"from it	-6	-5
"from list	10	10
"from now	4	7
"from you	11	10
"front	-4	-6
"front$	-6	-8
"ftc	9	9
"fuck	12	9
"fuck off	9	8
"fuck you	9	9
"fuckin	5	4
"fue	-1	10
"fuera	5	5
"funny	-5	-5
"funny$	-5	-5
"furnished	-6	-7
"furnished$	-6	-7
"furniture	-5	-5
"furniture$	-5	-5
"further	7	8
"further$	8	8
"garage	-7	-9
"garage$	-6	-6
"gated	-9	-9
"get	6	4
"get a	9	7
"get another	7	8
"get back	-7	-7
"get lost	9	9
"get off	16	16
"get out	-12	-10
"get removed	9	9
"get the	-8	-9
"get them	-5	-5
"get these	8	7
"get this	10	16
"get us	-5	-6
"get$	4	6
"get-lost	8	7
"getting	10	8
"getting texts	5	11
"getting these	12	12
"ghost	8	7
"ghost me	7	5
"ghosted	-6	-7
"girl	7	6
"give a	7	4
"give it	5	3
"give my	5	4
"give up	13	15
"give you	6	4
"glass	12	11
"gmail	-7	-7
"gmail$	-7	-7
"go again	7	6
"go ahead	-6	-7
"go away	20	18
"go bother	7	6
"go for	-8	-7
"go on	-10	-10
"go to	12	10
"goes	10	9
"goes in	5	4
"going-to block	7	7
"going-to build	-4	-5
"going-to wait	3	11
"good enough	-6	-7
"good for	6	7
"good here	-1	13
"good on	-9	-9
"good thanks	0	10
"good with	-5	-8
"goodbye	-2	7
"goodbye$	-5	8
"goodbye-wish	-6	-6
"goodbye-wish$	-6	-6
"goodnight	-5	-6
"goodnight$	-5	-6
"google	-10	-9
"gorgeous	-8	-9
"gorgeous$	-8	-9
"got	-8	-7
"got a	-7	-8
"got it	-6	-8
"got lost	-6	-7
"got my	1	14
"got this	8	7
"got what	4	5
"got your	-9	-9
"gracias pero	3	6
"grandkids	-5	-5
"grandkids$	-5	-5
"grass	-7	-8
"grass$	-6	-7
"great	-6	-8
"great$	-7	-9
"group	11	9
"group$	11	10
"grupo	7	7
"grupo$	7	7
"guey	5	5
"gusto	-10	-12
"gusto$	-7	-8
"guy$	10	10
"guys	6	5
"ha	-5	-5
"ha llamado	-5	-5
"habia	7	5
"habla	-7	-8
"habla$	-5	-6
"hablamos	-5	-4
"hablamos$	-5	-4
"hablar con	9	9
"hable$	-5	7
"hablen	5	6
"hablen$	5	6
"had it	4	4
"had my	-4	-5
"had this	8	6
"haha	-10	2
"haha no	11	9
"haha$	-12	-6
"halt	7	9
"hang up	-8	-8
"hanging	-5	-6
"happens$	9	9
"harassing	11	10
"harassing me	11	10
"harassment	2	9
"harassment$	10	6
"hard to	5	5
"harta	5	5
"has a	-5	-7
"hasta	9	9
"hasta cuando	5	5
"hate	-18	-4
"hate texts	-9	11
"have anything	-8	-8
"have me	-1	9
"have nothing	7	6
"have on	8	8
"have this	10	5
"have you	-5	-6
"havent	-11	-11
"hay problema	-5	-5
"hay$	-8	-8
"he died	-5	8
"he is	0	7
"he quit	-10	-11
"heading	-5	-5
"heading over	-5	-5
"hear from	10	10
"hear you	-5	-8
"hear$	-8	-10
"heard of	7	5
"hearing from	5	5
"hell freezes	5	5
"hell no	-4	5
"hello$	-7	-8
"help me	-2	-4
"helpful	-6	-6
"helpful$	-6	-6
"her again	4	3
"her daughter	0	9
"her number	10	11
"her off	10	8
"her place	-4	-8
"here by	6	5
"here lol	11	11
"here we	10	11
"hereby	6	6
"hes gone	-2	8
"hey$	-7	-8
"hi	-6	-9
"hi there	-7	-6
"hi$	-8	-7
"high	-9	-10
"high end	-8	-8
"highway	-7	-8
"highway$	-6	-7
"him alone	-5	-5
"him to	-8	-8
"hint	12	11
"hint$	12	11
"his phone	12	13
"history	-4	-5
"history$	-4	-5
"hit	-11	-6
"hit my	7	6
"hit stop	-8	-8
"hitting	8	8
"hitting me	8	8
"hmu	-8	-8
"hoa	-16	-18
"hoa$	-13	-15
"hoas	-5	-7
"hoas$	-5	-7
"hobby	7	6
"hobby$	6	6
"hola	-6	-7
"hola$	-6	-7
"hold for	4	6
"hold off	-9	12
"hold please	-8	-8
"hold the	10	6
"home	5	1
"home$	-7	-12
"homestead	-8	-9
"honest	-6	-6
"honest$	-6	-6
"hookups	-7	-7
"hookups$	-7	-7
"hop	7	6
"hope	-9	-9
"hope you	-8	-7
"hope$	-7	-8
"hora	-8	-9
"hora$	-7	-9
"horas	0	10
"horas$	0	10
"hospital	8	14
"hospital$	5	14
"hot	-7	-8
"hour	1	5
"hour$	0	5
"house for	-8	-8
"house is	-7	-7
"house phone	-4	-6
"house sold	-2	-5
"house wants	3	3
"household	9	9
"household$	9	8
"houses only	-6	-8
"houses with	-6	-7
"how can	12	11
"how did	5	16
"how long	-5	-5
"how much	-8	-11
"how to	10	9
"hows the	-6	-7
"hoy	-3	-7
"hoy$	-3	-7
"huh	-5	-6
"huh$	-5	-6
"human$	-4	-4
"hurry	-9	-10
"hurry$	-8	-9
"hurt	-12	-11
"husband died	10	7
"husband is	4	3
"husband passed	2	6
"husband wants	-6	-5
"husbands number	8	6
"hush	9	7
"hush$	6	7
"i accidentally	-6	-6
"i already	-2	9
"i appreciate	6	7
"i ask	6	5
"i both	6	5
"i cancel	-5	-7
"i cant	-4	-8
"i changed	2	8
"i consented	6	5
"i dare	8	8
"i didnt	13	16
"i do	-5	-8
"i dont	-11	0
"i ever	5	4
"i give	-18	4
"i go	-8	-8
"i hereby	4	3
"i hope	-8	-8
"i liked	-8	-9
"i make	9	8
"i mean	8	7
"i missed	-8	-8
"i needed	4	5
"i no-longer	6	3
"i park	-7	-7
"i promise	-6	-6
"i replied	6	7
"i said	8	4
"i saw	-8	-9
"i see	-8	-9
"i send	5	4
"i sent	-8	-8
"i sign	-7	-6
"i signed	3	2
"i start	-6	-7
"i still	-9	-2
"i swear	7	7
"i take	-7	-5
"i told	-10	-10
"i unsubscribe	7	6
"i want-to	1	2
"i will	9	10
"i withdraw	8	5
"i would	7	7
"ice	8	4
"id like	12	12
"idiot	-6	-4
"idiot$	-6	-4
"idiots	5	4
"idiots$	5	4
"idk	-5	-6
"if anything	8	7
"if it	-8	-8
"if not	-7	-8
"if the	-8	1
"if they	-7	-8
"if this	12	12
"if you	9	12
"ignore$	-1	14
"ignored	11	11
"ill	-6	-4
"ill get	-7	-6
"ill reach	9	11
"ill sue	9	9
"ill text	-7	-7
"illegal	7	6
"im all	-4	9
"im asking	6	6
"im begging	6	6
"im blocking	9	7
"im deaf	-5	-5
"im done	-5	9
"im fine	5	12
"im good	-3	14
"im her	3	10
"im his	5	7
"im interested	-8	-12
"im not	12	12
"im ok	5	12
"im okay	5	11
"im out	-10	8
"im ready	2	7
"im replying	6	6
"im set	-5	11
"im still	-3	-6
"im with	-10	-12
"in 10	-5	-6
"in 20	-6	-6
"in an	-3	-6
"in anytime	-7	-8
"in august	-6	-7
"in for	-6	-8
"in it	3	9
"in june	-4	-8
"in law	-8	-8
"in peace	11	10
"in person	-6	-5
"in ready	-6	-6
"in spring	-8	-13
"in that	-8	-8
"in violation	7	7
"in$	-6	-9
"inbox	8	8
"included	-6	-6
"included$	-6	-6
"income	-8	-9
"info on	7	5
"info$	-3	-5
"ingles$	-9	-9
"ins	8	8
"ins$	8	8
"insista	8	9
"insista$	8	9
"insistan	7	6
"insistan$	7	6
"inspeccion	-8	-8
"inspection	-5	-10
"inspection report	-5	-4
"inspector	-7	-7
"insurance	-6	-6
"interest	-2	8
"interest in	-8	6
"interested at	1	9
"interested in	0	-17
"interested please	8	3
"interested sorry	1	6
"intrusive	6	6
"intrusive$	6	6
"investor$	-10	-8
"is	-3	-2
"is 20k	-2	-5
"is 5	-6	-7
"is a	15	15
"is better	-5	-6
"is fine	-10	-12
"is for	15	13
"is getting	-4	4
"is gone	8	13
"is good	-4	-6
"is her	-9	-9
"is it	-12	-13
"is no	11	13
"is no-longer	1	8
"is nobody	-5	-6
"is off	1	11
"is ok	-7	-7
"is out	-2	-4
"is over	6	7
"is pat	-5	-4
"is pmi	-7	-6
"is that	-11	-11
"is there	5	3
"is this	-14	-8
"is your	8	8
"isnt	8	7
"isnt for	-7	7
"isnt her	8	7
"isnt me	8	5
"isnt mine	6	3
"isnt my	-8	9
"isnt their	4	3
"isnt to	5	3
"isnt working	10	8
"it again	4	1
"it any-more	-9	7
"it be	-17	-3
"it by	-5	-5
"it down	-1	9
"it elsewhere	6	7
"it end	5	5
"it go	12	13
"it gone	-5	-6
"it have	-7	-7
"it if	5	5
"it is	7	9
"it now	9	3
"it on	-9	4
"it over	-6	-4
"it personally	3	3
"it quits	6	4
"it really	-6	-7
"it says	-8	-8
"it so	8	6
"it stop	12	10
"it there	7	13
"it to	-11	-15
"it today	-4	-6
"it under	-8	-9
"it up	8	10
"itin	-5	-6
"its	-12	-2
"its 6am	11	9
"its gone	-4	-5
"its listed	-6	-6
"its not	6	10
"its off	-11	-6
"its over	6	4
"ive	5	4
"ive been	4	5
"ive had	11	10
"ive told	8	8
"jaja	-8	-7
"jaja$	-8	-7
"jamas	10	9
"jessica$	9	8
"jk$	-9	-4
"job so	-4	-5
"joke$	8	6
"jose$	0	10
"juan$	7	7
"jueves	-6	-8
"july	-8	-9
"june	-4	-7
"june$	-3	-7
"just	-5	-5
"just delete	9	7
"just forget	-5	5
"just go	14	12
"just me	-10	-14
"just remove	5	4
"just stop	7	4
"just text	-10	-14
"just you	-6	-7
"keep	-2	-6
"keep checking	7	9
"keep it	-4	-4
"keep looking	-3	-6
"keep my	10	10
"keep the	-9	-9
"keep them	-6	-7
"keeps buzzing	8	8
"kept	-6	-6
"kevin$	8	8
"key	-5	-7
"kick rocks	6	5
"kid had	-4	-5
"kids	-8	-13
"kids$	-9	-9
"kill the	10	13
"kind	-4	-5
"kind$	-7	-7
"kindly	9	9
"kitchen	-9	-10
"kitchen$	-8	-8
"kk	-5	-6
"kk$	-5	-6
"knee$	5	5
"knock	7	1
"knock it	11	6
"knocking	9	9
"know more	7	6
"know you	0	8
"know$	-10	-12
"la	-9	-9
"la casa	-5	-9
"la direccion	-8	-9
"la noche	10	11
"la otra	-5	-5
"la persona	5	4
"la planta	-5	-5
"lado	-6	-7
"lady	4	4
"lady$	7	7
"land	-13	-6
"landlord	-8	-8
"landlord$	-6	-6
"las	-7	-1
"last straw	5	4
"last time	8	8
"last warning	8	8
"last week	11	13
"last year	-2	-2
"late	-12	-6
"law suite	-5	-6
"law$	8	7
"lawsuit	7	6
"lawsuit with	-8	-6
"lawyer says	-6	-7
"lawyer$	-6	9
"le	-5	-6
"le escriban	10	10
"le llamo	-10	-11
"le marco	-4	-4
"lead	8	7
"lead$	9	7
"leaf	7	6
"lease	-6	-10
"lease$	-8	-6
"leave	5	5
"leave a	-5	-5
"leave him	-5	-5
"leave it	-11	0
"leave me	8	9
"leave the	-8	-8
"leave this	8	7
"leave$	5	1
"leaving	-3	-4
"leaving work	-4	-4
"leaving$	-4	-3
"left alone	5	6
"left out	5	4
"left the	9	8
"left you	-8	-9
"left$	-9	-11
"lender	-8	-9
"lender$	-5	-5
"les	8	7
"les di	4	3
"let my	5	5
"let this	6	7
"let-me check	-7	-8
"let-me know	-4	-6
"let-me out	11	10
"lets call	6	4
"lets do	-9	-10
"lets go	-11	-14
"lets not	12	10
"lets stop	-8	6
"levels please	-5	-5
"life	8	14
"life lol	5	3
"life$	7	14
"light	-7	-8
"lights	-6	-6
"like i	8	6
"like my	7	7
"like off	7	7
"like spam	-3	10
"like the	-6	-7
"like to	10	10
"like you	9	9
"like$	-6	-9
"liked	-8	-9
"line$	8	5
"linea	5	6
"link	-15	-15
"link$	-10	-10
"links	-11	-11
"lips	8	6
"list again	-8	-8
"list is	-8	-8
"list it	-10	-11
"list lol	12	11
"list of	-12	-10
"list period	3	3
"lista$	15	13
"listed	-7	-9
"listed$	-7	-9
"listing$	0	14
"listings	9	5
"listings or	5	5
"little	1	8
"live	-4	-6
"live$	-6	-6
"lives there	-5	-5
"living	-5	-5
"llamada	-7	-7
"llamada$	-7	-7
"llamado	-5	-5
"llame	-11	-8
"llame a	-5	-6
"llame$	-12	-6
"llameme	-5	-6
"llameme$	-7	-5
"llamen	8	7
"llamen$	6	6
"llames	8	8
"llames$	7	8
"llamo	5	2
"llego	-13	-14
"llego$	-9	-9
"llegue	-6	-6
"llegue$	-6	-6
"lo	12	10
"lo manda	-5	-4
"loan officer	-4	-4
"lockbox	-7	-6
"lol	-8	-9
"lol but	-6	-8
"lol i	-7	-7
"lol jk	3	8
"lol no	13	12
"lol$	-12	-11
"look it	8	8
"look like	8	6
"look$	-13	-13
"looking any-more	-10	7
"looking in	-4	-6
"looks like	-3	8
"los duenos	-4	-4
"los papeles	-7	-7
"loss	-10	-11
"lost	-11	-7
"lost$	7	5
"love it	-7	-12
"loved	-7	-8
"lovely	6	5
"loves it	-6	-7
"low	-7	-6
"lower	-7	-8
"lower$	-7	-8
"luck$	-7	-7
"lunch$	-7	-9
"lunes	-6	-7
"lunes$	-6	-7
"mad	-4	-3
"madre	7	7
"madre$	6	6
"mail it	-8	-7
"mailing	6	6
"mailing list	6	6
"make	9	9
"make it	-8	-10
"make me	7	7
"make that	8	8
"make these	7	7
"make this	7	7
"mal	5	5
"man	-2	8
"man$	-2	8
"manana	-9	-12
"manana$	-8	-11
"manda otra	-5	-4
"mandando mensajes	7	8
"mandando porfavor	-9	-9
"mandando$	-8	-8
"mandar mensajes	10	9
"mandarme casas	-7	-7
"mande los	-6	-6
"mande mas	9	7
"mande mensajes	-1	8
"mande nada	11	6
"mande textos	-9	4
"mande$	14	10
"mandeme	-6	-6
"mandeme mensajes	-7	-7
"manden	14	12
"manden mensajes	13	8
"manden nada	5	5
"manden$	7	8
"mandes	8	8
"mandes nada	7	7
"many messages	-7	7
"maple$	-4	-4
"marcar	3	10
"marcar$	3	10
"marco	-4	-4
"maria$	-4	8
"mark	9	9
"marked	6	5
"marked as	6	5
"market	-13	-7
"marketing	12	12
"marketing$	10	10
"marque$	-6	8
"marqueme	-7	-6
"mas de	-6	-6
"mas gracias	6	6
"mas mensajes	11	10
"mas porfavor	7	7
"mas texts	8	1
"mas y	5	5
"mas$	19	16
"massages	5	4
"massages$	5	4
"matter	-6	-6
"matter$	-5	-6
"max	-6	-7
"max$	-6	-7
"may stop	7	7
"maybe later	1	10
"maybe$	-9	-6
"me a	-5	-8
"me about	10	5
"me again	4	4
"me alone	10	15
"me any-more	18	12
"me anything	11	10
"me back	-9	-10
"me be	12	8
"me busque	5	6
"me contacte	10	10
"me contacten	7	6
"me deja	-5	-4
"me deje	-6	-5
"me escriba	2	17
"me escriban	8	7
"me escribas	5	6
"me gone	10	9
"me gusto	-8	-11
"me ha	-5	-5
"me hable	9	6
"me hablen	5	6
"me here	-12	-11
"me i	-6	-7
"me if	6	12
"me in	-12	-9
"me later	-4	-10
"me listings	-13	-12
"me llame	-12	-10
"me llamen	7	6
"me llames	7	6
"me llego	-6	-7
"me lo	-5	-4
"me lol	-13	-15
"me mandes	5	5
"me marque	9	6
"me messages	5	7
"me moleste	10	10
"me molesten	5	5
"me more	-6	-5
"me mude	6	5
"me now	-5	5
"me of	13	13
"me off	6	7
"me olvide	-7	-8
"me on	-8	-9
"me one-more	9	8
"me only	10	11
"me out	6	15
"me paro	-6	-8
"me please	-3	-3
"me posted	-7	-6
"me quite	-6	-6
"me quiten	6	5
"me textee	-3	8
"me texteen	9	9
"me textees	9	6
"me texts	7	2
"me the	-12	-14
"me this	6	15
"me through	-5	-6
"me tienen	9	8
"me to	9	7
"me too	-4	-5
"me ugh	6	5
"me unsubscribe	7	6
"me vuelva	7	7
"me where	6	6
"me your	-5	-7
"mean it	9	8
"mean to	-7	-7
"means	8	8
"means no	9	8
"meant	-13	-14
"meant for	-9	-9
"meantime	6	6
"meantime$	6	6
"mejor	-6	4
"mejor mensajes	-5	-8
"mejor no	-4	4
"mejor por	-4	-6
"mejor texto	-5	-9
"mejor$	-6	-8
"mensajes mas	6	5
"mensajes no	3	3
"mensajes porfavor	-2	10
"mes	-6	-5
"mes$	-5	-5
"message	-6	-10
"message again	8	9
"message and	5	4
"message me	9	7
"messages	4	7
"messages please	8	7
"messages$	4	4
"messaging	13	11
"messaging$	10	10
"messing	6	7
"messing me	5	4
"mi	6	5
"mi abogado	6	5
"mi casa	7	6
"mi consentimiento	8	8
"mi esposa	-8	-8
"mi esposo	-6	-6
"mi numero	11	17
"mi papa	-4	-4
"mi renta	-8	-10
"midnight	7	8
"midnight$	7	8
"might as	7	6
"mike$	12	11
"million	6	4
"min	-5	-6
"min away	-4	-4
"min$	-5	-8
"mind about	6	7
"mind not	5	5
"mind the	7	6
"minor	-1	10
"minor$	-1	10
"mis datos	12	11
"misdial	0	12
"misdialed	-6	10
"misdialed$	-6	10
"modern	-7	-6
"modern$	-7	-6
"molestando	11	10
"molestando$	10	10
"molestar	7	6
"molestar$	6	4
"moleste	14	14
"moleste$	12	13
"molesten	9	9
"molesten$	9	9
"molestia	-9	-5
"molestia$	-7	-3
"moment	3	7
"moment$	3	7
"momento	-3	11
"momento no	0	7
"momento$	-4	9
"monday	-7	-10
"monday$	-7	-10
"money	-10	-12
"month works	-9	-8
"months	10	12
"months$	6	9
"more	-5	-8
"morning	-6	-7
"morning$	-6	-9
"mother	7	6
"mother doesnt	5	6
"mother$	5	5
"move	10	8
"move in	-7	-7
"move me	11	10
"move on	10	9
"move$	-7	-7
"moved	-8	-9
"moved$	-11	-12
"much$	-13	-4
"mucho	-6	-7
"mude	6	5
"murio$	-1	10
"must	9	8
"muy	-5	7
"my agent	-4	10
"my answer	7	12
"my back	7	6
"my battery	8	7
"my boss	9	9
"my business	-5	5
"my calendar	-4	-4
"my call	15	16
"my card	7	7
"my commute	-6	-6
"my consent	6	5
"my contact	10	8
"my dad	6	2
"my data	10	10
"my end	-7	-7
"my family	10	8
"my father	6	5
"my favorite	-5	-6
"my favorites	-5	-4
"my file	11	11
"my inbox	8	8
"my landlord	-8	-8
"my last	-11	-13
"my lease	-8	-7
"my life	3	3
"my line	7	7
"my list	-9	-9
"my loan	-4	-4
"my mind	-1	8
"my name	5	5
"my new	-7	-7
"my number	6	7
"my offer	6	5
"my opt-out	-7	-7
"my phone	10	8
"my privacy	8	8
"my realtor	-5	-7
"my sister	-6	-7
"my sons	6	6
"my subscription	6	5
"my texts	10	7
"my way	-5	-7
"my wife	-4	-5
"my wifes	9	8
"my work	-8	-11
"my$	14	12
"myself clear	6	6
"myself$	-4	-7
"nada con	-7	-9
"nada de	10	8
"nadie	7	4
"nadie con	5	5
"nadie me	-5	-7
"nah fam	0	9
"nah im	3	7
"nah too	-9	-9
"name and	4	4
"name off	7	9
"name on	-11	-11
"name out	6	4
"named	8	7
"nap	-5	-7
"nap time	-5	-7
"national	8	8
"naw	-1	8
"near	-8	-9
"nearby	-6	-6
"nearby$	-6	-6
"nearest	-5	-6
"necesitamos	-9	-11
"necesito	-3	6
"necesito que	7	5
"necessary	3	11
"need 4	-3	-4
"need anything	-8	8
"need for	9	8
"need it	-6	11
"need off	7	6
"need some	3	8
"need texts	11	3
"need these	6	6
"need this	8	6
"need you	11	13
"need your	7	6
"need$	-5	12
"needed	-1	8
"needed$	0	11
"needing	2	3
"needs to	8	7
"negocio	6	5
"negocio$	6	5
"neighbors	-7	-10
"nel	-1	10
"never again	14	12
"never bought	-9	-9
"never check	-7	-5
"never got	-10	-11
"never opted	7	7
"never selling	7	6
"never text	15	14
"never want-to	5	6
"never will	8	5
"never$	26	20
"new number	-7	-7
"newsletter	-6	-5
"next door	-5	-4
"next month	-6	-2
"next year	8	15
"next$	-15	-15
"ni	8	14
"ni me	12	8
"nicely	5	4
"night	-11	6
"ningun	8	9
"nix	8	7
"no agents	14	13
"no and	6	6
"no answer	-3	-5
"no biggie	-7	-8
"no bother	-10	-11
"no but	-6	-7
"no calls	13	10
"no cancele	-4	-4
"no consent	6	6
"no contact	15	11
"no contactar	5	5
"no deje	-13	-12
"no deseo	8	8
"no di	4	4
"no do	5	6
"no dont	-7	-7
"no entiendo	-6	-7
"no es	8	7
"no escriban	5	5
"no este	6	6
"no esten	7	6
"no further	8	5
"no hoa	-5	-5
"no hurry	-6	-6
"no im	5	7
"no insista	8	9
"no insistan	7	6
"no interest	-2	8
"no is	8	8
"no keep	-9	-8
"no kevin	8	7
"no kids	-5	-5
"no list	8	8
"no llamar	6	5
"no llame	-7	0
"no lo	7	5
"no los	14	13
"no luck	-4	-4
"no mande	-2	12
"no manden	9	10
"no mandes	6	6
"no marketing	9	7
"no mas	14	7
"no means	7	8
"no messages	10	10
"no molestar	8	8
"no moleste	7	7
"no molesten	5	5
"no money	-6	-8
"no necesito	-2	8
"no no	7	7
"no ocupamos	-4	-5
"no offense	4	5
"no pets	-4	-6
"no phone	-8	-8
"no point	-4	10
"no problem	-8	-7
"no puedo	-10	-4
"no quiere	12	5
"no quiero	12	16
"no realtors	9	6
"no recibir	8	7
"no rush	-8	-9
"no second	8	8
"no siga	7	6
"no sigan	7	7
"no solicitations	5	4
"no soliciting	12	12
"no solicitors	6	5
"no soy	7	7
"no spam	11	8
"no stop	14	13
"no text	-7	-8
"no texting	19	15
"no texts	11	22
"no thanks	3	14
"no tiene	8	7
"no trespassing	7	7
"no vendo	7	10
"no vive	6	6
"no word	-5	-5
"no worries	-2	-4
"no you	9	7
"no-longer	6	13
"no-longer interested	2	9
"no-longer looking	2	10
"no-longer need	8	4
"no-more	13	11
"no-more from	10	8
"no-more house	10	8
"no-more listings	5	4
"no-more mensajes	6	6
"no-more messages	12	12
"no-more of	7	5
"no-more please	11	10
"no-more text	7	8
"no-more texts	16	15
"no-more than	-10	-10
"no-more townhomes	-4	-5
"no-more$	15	16
"nobody answered	-6	-9
"nobody answers	-5	-6
"nobody asked	7	7
"nobody has	-5	-6
"nobody home	8	6
"nobody in	3	3
"nobody lives	-5	-5
"nobody named	7	7
"nobody wants	9	7
"noche	10	11
"noche$	10	11
"noise	-7	-7
"nomas	7	5
"nombre$	6	6
"none$	-4	11
"noon	-6	-12
"noon$	-10	-12
"nope just	-6	-8
"nope still	-7	-9
"nope stop	8	7
"north	-8	-7
"nos	-4	-8
"nosotros	3	8
"not	3	8
"not again	-11	8
"not another	9	7
"not be	9	9
"not before	-5	-8
"not buying	9	14
"not diane	9	10
"not enough	-7	-8
"not ever	8	6
"not found	7	6
"not get	12	12
"not giving	-9	-9
"not here	-7	-9
"not in	8	6
"not interested	-1	7
"not jessica	9	8
"not me	13	24
"not moving	-2	10
"not my	-8	-10
"not now	-7	-3
"not on	13	9
"not one-more	10	10
"not ready	-4	-6
"not selling	-7	16
"not so	-6	13
"not sure	-1	-13
"not talking	8	4
"not text	10	11
"not texting	5	5
"not the	6	18
"not there	-7	-7
"not today	1	2
"not too	7	2
"not trying	-2	1
"not wanted	8	8
"not who	9	10
"not your	8	7
"not$	5	4
"nothing can	-5	-4
"nothing for	-2	10
"nothing more	9	9
"nothing to	9	7
"nothing$	7	15
"notice to	3	4
"notifications	7	5
"notifications$	7	5
"notify	-5	-9
"now but	-6	-6
"now on	4	7
"now please	-4	6
"now what	-3	-5
"number again	10	9
"number any-more	10	6
"number as	7	7
"number changed	-8	-8
"number from	10	8
"number isnt	-11	3
"number lol	-9	-10
"number now	8	7
"number of	-5	-5
"number off	3	9
"number please	5	5
"number shouldnt	8	7
"number$	11	9
"numero es	-7	-9
"nunca	12	6
"nunca$	11	10
"nvm$	-1	13
"oak st	-6	-7
"oak$	-7	-8
"ocupamos	-5	-5
"ocupamos mas	-4	-4
"ocupo$	-10	11
"odor	-7	-8
"of escrow	-7	-7
"of it	2	13
"of no	6	5
"of renting	-5	-7
"of stop	6	6
"of them	-6	-6
"of these	6	12
"of this	14	8
"of those	-9	-9
"of us	9	12
"of you	9	7
"of your	13	12
"oferta	-5	-5
"oferta$	-5	-5
"off	9	7
"off a	-4	7
"off and	-5	-8
"off at	-7	-7
"off before	8	8
"off for	5	6
"off limits	6	4
"off list	12	11
"off market	-9	-10
"off of	9	11
"off please	4	17
"off switch	9	9
"off the	6	7
"off this	16	14
"off tuesday	-5	-5
"off your	4	6
"off$	10	11
"offense	4	5
"offense but	4	5
"offer	-6	-9
"offer$	-8	-5
"offers	12	10
"offers$	9	7
"officer	-4	-4
"oh	-5	-6
"oh stop	-5	-6
"ok bye	7	5
"ok stop	-5	-11
"okay$	3	7
"older	-4	-5
"older homes	-4	-5
"olvide	-6	-9
"olvide mi	6	4
"olvide$	-7	-8
"on	-4	-5
"on a	7	6
"on elm	-4	-8
"on file	5	5
"on here	7	7
"on hold	5	18
"on me	14	9
"on oak	-5	-6
"on our	-6	-6
"on pine	-4	-4
"on that	-5	-6
"on the	-2	-4
"on this	7	5
"on us	-14	-14
"on vacation	-11	-3
"once a	9	10
"once$	6	5
"one	-5	-6
"one freebie	6	6
"one last	4	5
"one looking	9	8
"one off	-8	-8
"one text	6	10
"one to	5	5
"one$	-6	-5
"one-more and	11	11
"one-more ding	8	6
"one-more text	7	7
"one-more time	9	8
"ones	-10	-9
"ones in	-6	-7
"ones$	-7	-6
"only called	8	14
"only houses	-10	-13
"only text	12	12
"oops	-9	-9
"opciones	-7	-8
"open	-9	-2
"open houses	-3	-7
"open$	-7	-9
"opt me	6	4
"opt-out	7	5
"opt-out$	7	9
"opted	7	7
"opted in	7	7
"or do	-5	-7
"or just	-2	-3
"or text	7	6
"or the	-5	-8
"other agent	-8	-9
"other one	-6	-8
"otra persona	8	8
"otra$	-8	-8
"otro mensajes	8	6
"otro$	8	6
"our agent	-6	-8
"our agreement	-5	8
"our end	-6	-6
"our mind	6	7
"our offer	-7	-9
"our search	7	7
"out again	7	8
"out front	-7	-8
"out how	4	4
"out in	-8	-11
"out please	11	10
"out there	-9	-8
"out to	7	8
"over	-3	-4
"over it	12	10
"over now	4	2
"over the	-8	-8
"over this	-12	6
"own	7	9
"own that	5	7
"owner is	-6	-8
"owner of	3	4
"packet	-6	-7
"pagar	-5	-6
"pagar mas	-5	-5
"paid	-7	-7
"paid off	-7	-7
"paint	-4	-6
"paint$	-4	-6
"pal	6	6
"pal$	6	6
"papa	-4	-4
"papeles	-7	-7
"papeles$	-7	-7
"paperwork$	-5	-11
"para cuando	-6	-7
"para el	-8	-10
"para mi	-10	-10
"parale	7	7
"parale$	11	11
"parar	5	7
"parar$	9	8
"pare los	5	6
"pare$	12	11
"parele	5	4
"parele$	7	6
"paren	11	9
"paren ya	6	6
"paren$	10	11
"parenle	8	9
"parenle$	6	6
"parking	-6	-7
"parking$	-4	-5
"part	8	7
"part of	8	8
"pass it	-3	-4
"pass$	-1	17
"passed away	-5	9
"passed in	-2	7
"passed on	1	9
"passed$	1	13
"past	-14	-9
"pat$	-5	-4
"pausa	-3	13
"pausa$	-1	11
"pause	-3	16
"pause for	11	5
"pause$	6	11
"paying	-7	-6
"paz	7	7
"paz a	7	7
"paz porfavor	6	7
"pedi	12	9
"peep	11	10
"peep$	9	8
"penalty	-6	-5
"penalty$	-5	-5
"pending	-6	-7
"pending$	-6	-7
"pensarlo	-6	-7
"pensarlo$	-6	-7
"people dont	10	11
"per	12	10
"per text	12	10
"percent	-7	-6
"percent$	-4	-4
"perdon$	-8	-7
"perfect	-7	-9
"perfect$	-7	-9
"permiso	5	4
"permission	11	11
"permission$	8	7
"permit	-5	-5
"permit history	-4	-5
"pero no	5	8
"persona	11	11
"persona$	9	9
"personally	3	3
"personally but	3	3
"pest$	4	5
"pets	-5	-6
"pets$	-5	-6
"phone can	8	8
"phone died	-7	-9
"phone down	10	7
"phone is	9	5
"phone isnt	8	7
"phone keeps	7	7
"phone on	-9	-9
"phone reads	5	5
"phone rest	7	5
"phone to	5	7
"phone was	-7	-7
"phone$	6	9
"photos	-6	-6
"pic	-7	-7
"pic$	-7	-7
"pick up	-3	-4
"picky	-8	-9
"picky$	-8	-9
"pics	-9	-9
"pics$	-9	-9
"pigs	6	6
"pigs fly	6	6
"pin	-7	-7
"pin$	-7	-7
"pine$	-7	-7
"piso	-7	-8
"piso$	-7	-8
"piss	6	5
"piss off	6	5
"plain	7	7
"plain english	7	7
"plane	-7	-8
"plans	-3	13
"plans changed	1	9
"planta	-7	-7
"planta baja	-7	-7
"plays	-7	-7
"please call	-9	-16
"please cancel	-11	0
"please close	10	10
"please confirm	4	5
"please delete	5	2
"please dont	-3	-3
"please end	8	7
"please forget	9	7
"please get	12	12
"please ghost	10	11
"please have	8	7
"please im	-4	-7
"please keep	-8	-9
"please list	-4	-4
"please lose	7	8
"please make	7	8
"please no	15	13
"please no-more	7	8
"please not	6	6
"please put	-1	-3
"please quit	6	8
"please remove	12	13
"please send	-7	-6
"please take	11	19
"please text	-9	-11
"please unsubscribe	7	7
"please wait	10	10
"please ya	9	6
"plug	5	8
"pmi	-8	-7
"pmi$	-4	-4
"pocket text	-12	-13
"point	4	15
"point is	4	3
"police	-10	-10
"policia	7	7
"policia si	4	4
"policia$	10	10
"politely	6	6
"poner	5	5
"poner una	5	5
"pongame	-8	-9
"pool	-8	-9
"pool$	-7	-8
"por	-9	-8
"por ahora	4	13
"por aqui	-10	-11
"por el	6	5
"por la	7	6
"por que	-3	9
"possible	5	5
"possible to	4	4
"possible$	-5	-4
"posted$	-7	-6
"powers	-6	-7
"preapproved	-4	-4
"precio	-8	-8
"precio$	-8	-7
"preference	-7	-8
"pregunta	-6	-6
"pregunta$	-6	-6
"preguntar	9	9
"pregunte	-6	-6
"preocupe	-6	-6
"preocupe$	-6	-6
"pretend	6	6
"pretend i	6	5
"price	-10	-9
"price$	-11	-14
"prices	-5	-7
"prices$	-5	-7
"prior	5	5
"prisa	-8	-8
"prisa$	-8	-8
"privacy	9	9
"privacy$	7	7
"probate	-3	-5
"probate$	-3	-5
"problem	-1	-4
"problem$	-4	-5
"problema	-5	-5
"problema$	-5	-5
"process$	-9	9
"program$	7	6
"prohibido	7	6
"promise	-6	-6
"publicidad	6	4
"publicidad$	6	4
"puede borrar	4	4
"puede quitar	6	6
"pueden	6	6
"puedo	-10	-6
"puedo hablar	-8	-10
"puedo$	-7	-10
"puerta	-6	-6
"pull me	10	6
"pull my	12	11
"punch	-7	-7
"purge	5	4
"purge my	6	6
"push	11	10
"pushy$	8	3
"put	6	8
"put a	9	7
"put in	0	-4
"put it	9	10
"put my	3	2
"put the	9	7
"put us	7	8
"qualify	-5	-4
"qualify for	-5	-4
"que	3	1
"que hora	-8	-9
"que me	10	13
"que molestia	-2	10
"que no	10	8
"que paren	8	8
"que$	-6	8
"queremos	-5	-7
"question	-9	-10
"question$	-10	-10
"questions	-8	-8
"questions$	-7	-7
"quick	-5	-7
"quien busca	4	4
"quien habla	-5	-6
"quien le	6	11
"quiero cancelar	-1	6
"quiero condominio	-7	-8
"quiero darme	5	5
"quiero mensajes	9	5
"quiero pagar	-5	-5
"quiero que	6	6
"quiero recibir	5	4
"quiero salir	3	3
"quiero$	0	7
"quiet$	-8	-6
"quit asking	10	10
"quit blowing	5	5
"quit bothering	8	8
"quit claim	-7	-6
"quit looking	-2	9
"quit my	-8	-7
"quit on	-8	-7
"quit your	6	4
"quitame	6	6
"quitame de	5	5
"quitar de	6	6
"quitar la	-6	-7
"quitar mi	5	5
"quitclaim	-4	-5
"quite	-6	-8
"quite de	-6	-6
"quiteme de	13	13
"quiteme$	8	5
"quiten	9	6
"quitenme	9	10
"quitenme de	6	6
"quitenme$	7	7
"quits	6	4
"quitting	-6	-7
"ramp	-12	-10
"ranches	-8	-10
"ranches$	-8	-10
"range	-4	-5
"range$	-4	-5
"rate	-6	-7
"rate$	-6	-6
"rates	-12	-14
"rates drop	-7	-9
"rather talk	-10	-9
"rather you	9	9
"reach out	9	12
"reach$	-11	-11
"read$	5	6
"reads	6	7
"ready	-11	-6
"ready yet	-4	-5
"real estate	8	9
"real person	-6	-6
"real$	-5	-5
"really$	-7	-7
"realtor text	5	7
"realtors	10	12
"realtors to	5	4
"realtors$	8	11
"receive	10	5
"receive these	7	4
"received	-5	-6
"reception	-5	-6
"recibir	11	9
"recibir mensajes	8	7
"records	10	9
"records$	10	9
"redfin	-9	-8
"redfin to	-8	-8
"redo	-5	-5
"regarding	-4	-5
"registered	9	8
"registry	6	5
"registry$	9	9
"reject	-4	-5
"relocating	-7	-7
"remind	-4	-5
"remind me	-4	-5
"reminders	10	7
"reminders$	8	7
"removal	11	11
"removal please	6	6
"removal$	11	11
"remove	6	4
"remove him	5	6
"remove it	0	10
"remove me	11	14
"remove my	-7	-7
"remove please	5	6
"remove the	-12	-13
"remove this	11	11
"remove us	15	17
"remove$	18	18
"removed from	12	11
"removing	8	7
"removing myself	8	7
"remuevame	7	7
"reno$	-4	-8
"rent	-11	-14
"rent it	-6	-6
"rent$	-7	-8
"renta	-12	-14
"renta$	-9	-8
"rentals	-8	-10
"rentamos	-6	-7
"rentamos$	-6	-7
"rentar	-9	-12
"rentar$	-9	-11
"renting	-6	-10
"renting$	-7	-11
"repeat	-5	-5
"replied	6	7
"replied stop	6	7
"reply to	6	5
"reply$	10	9
"replying stop	7	7
"report	-5	-5
"report says	-6	-5
"report to	-6	-6
"reportado	9	9
"reportado$	9	9
"reportar	6	5
"reported	7	7
"reported$	6	6
"reporting	11	10
"reporting this	10	9
"reporting you	6	6
"reporto	7	6
"reporto$	7	6
"request	7	7
"request a	-6	-5
"request$	6	6
"resend	-9	-9
"resend$	-8	-8
"respect	7	6
"responding	5	6
"rest$	5	5
"resubscribe	-7	-8
"retired	7	6
"returning	-5	-6
"returning your	-5	-6
"review	-7	-7
"revoke	8	7
"revoke$	9	8
"rick	12	11
"ride	-7	-8
"ridiculous	-4	6
"ridiculous$	-4	6
"right away	-10	-11
"right number	-6	-6
"right person	-8	-10
"right to	9	8
"ring	-13	-13
"ring me	-6	-8
"ringing	5	5
"rn	-12	-6
"rn$	-12	-6
"road	-8	-10
"robot$	8	7
"rock$	-9	-11
"rocks	9	8
"rocks$	9	8
"rude	7	10
"rude$	6	10
"running	-4	-7
"running late	-5	-7
"runs	-6	-8
"rush	-8	-9
"rush$	-9	-9
"rv	-7	-6
"rv$	-7	-6
"saber nada	9	7
"sacame	8	8
"sacame de	6	6
"safe	-8	-8
"said	10	7
"said no	12	13
"said stop	14	12
"said you	7	7
"said$	-8	-8
"saliendo	-8	-8
"saliendo$	-8	-8
"salir de	3	3
"salir$	7	6
"salirme	11	10
"saquenme	7	6
"saquenme de	7	6
"sat$	-7	-6
"saturday	-10	-13
"saturday$	-10	-14
"save this	-3	-2
"save your	14	12
"saved	-12	-13
"saw	-10	-9
"saw your	-5	-5
"say	-3	-4
"say again	-13	-12
"say$	-7	-7
"saying	7	6
"says	-6	-6
"says reply	-4	-3
"scammer	7	6
"scammer$	7	6
"schedule	-5	-6
"scratch that	-6	-5
"screw	1	9
"se	4	2
"se equivoco	7	6
"se preocupe	-6	-6
"se quien	4	5
"search	-10	3
"search is	1	7
"searching	-5	4
"sec	-8	-9
"sec$	-8	-9
"second one	-8	-9
"second text	7	6
"see it	-15	-15
"see this	8	8
"see what	9	9
"see$	12	11
"seen	-8	-8
"seen a	-4	-3
"sees	7	7
"segundo	-6	-7
"segundo piso	-6	-7
"sell her	-4	-8
"sell it	4	4
"seller	-8	-9
"seller$	-4	-5
"selling stop	7	4
"semana	-7	-7
"send any-more	17	10
"send it	-12	-11
"send more	-8	-8
"send these	8	6
"send you	5	4
"sending$	-8	-9
"sends	-3	-3
"senor	9	9
"senor$	9	8
"sent	-15	-15
"sent it	-7	-7
"sent the	-7	-7
"sent$	-8	-7
"sentence	7	6
"sentence$	7	6
"seriously	3	8
"seriously$	2	8
"services	6	5
"servicio	6	6
"set for	-8	-12
"settlement	-7	-7
"she changed	9	9
"she died	7	10
"she is	3	5
"she passed	-1	13
"she was	9	8
"shell	-5	-6
"shes gone	-1	8
"shit$	6	5
"shoes	-4	-5
"shoes$	-6	-6
"shoo	9	8
"shoo$	7	6
"shoot	-5	-5
"shoot me	-5	-5
"shortstop	-8	-10
"should i	-3	-6
"should stop	9	7
"should we	-6	-5
"shouldnt be	8	7
"shove	8	7
"show	-12	-13
"show it	-8	-7
"showed	-5	-6
"showed up	-5	-6
"showing	-11	-11
"showing$	-8	-8
"showings$	-3	8
"shredder	7	6
"shredder$	7	6
"shut	7	5
"shut it	9	9
"shut off	-9	-9
"shut this	8	7
"shut ugh	5	5
"si	-10	-9
"si quiero	-10	-11
"si siguen	4	4
"si$	-8	-11
"sick$	-11	-3
"side	-7	-7
"side$	-6	-7
"siempre	7	5
"siempre$	7	5
"sigan	7	7
"sigan mandando	7	7
"sign	-13	-17
"sign was	-6	-5
"sign$	-8	-8
"signal	-7	-7
"signed up	8	7
"signed$	-11	-12
"signing off	7	7
"signing up	7	8
"sigo	-5	-7
"siguen	7	6
"siguen$	6	6
"silence	8	7
"silence please	5	5
"silence$	8	8
"silencio	11	10
"silencio$	11	10
"silent treatment	6	6
"simply	5	5
"sin hoa	-5	-6
"sin mi	3	3
"since	9	7
"sincerely	5	5
"single family	-6	-8
"sir	-1	8
"siri tell	7	6
"sister	-6	-7
"skip me	5	11
"small$	-5	-6
"sms	8	6
"sms$	8	6
"so	-8	-4
"so dont	11	8
"so early	9	4
"so im	4	5
"so its	7	5
"so need	-4	-5
"so no-more	11	8
"so please	9	8
"so stop	7	5
"so text	-6	-6
"so the	-4	-7
"so we	-9	-9
"so$	-5	-6
"solar	-8	-8
"sold	-7	-3
"sold$	-5	-6
"solicit	-2	11
"solicitation	8	6
"solicitation$	8	6
"solicitations	9	6
"solicitations$	8	6
"soliciting	9	7
"soliciting$	13	12
"solicito	6	6
"solicitors	6	5
"solicitors$	6	5
"some	0	10
"some peace	8	3
"some time	-7	7
"somebody	15	14
"somebody else	8	8
"someone who	9	5
"someone$	-4	0
"something$	2	10
"somewhere else	10	9
"son here	-7	-7
"sons	6	6
"soon	-8	-10
"soon$	-8	-10
"sorry but	9	2
"sorry i	-7	-8
"sorry wrong	-9	-10
"sounds like	5	8
"south	-5	-6
"soy	12	11
"soy maria	7	5
"soy yo	6	6
"space$	-9	11
"spam folder	-6	-6
"spam$	8	8
"spammer	6	6
"spammer$	6	6
"spamming	5	4
"speaker	-7	-8
"speaking	-8	-10
"speaking$	-6	-6
"spell	8	6
"spell it	8	6
"split	-6	-7
"spm	-5	-10
"spm$	-5	-10
"spoke	8	6
"sprinklers	-5	-3
"st$	-7	-7
"staging	-7	-8
"staging$	-7	-8
"stairs	-5	-6
"stairs$	-5	-5
"stalker	5	4
"stalking	9	6
"stand	8	5
"start	-8	-6
"start$	-6	-6
"stay away	7	7
"stay put	-7	-7
"staying put	-5	9
"stays	-5	-6
"stays$	-7	-7
"step	7	6
"step away	6	6
"steve$	8	8
"still	-10	-9
"still getting	6	5
"still looking	-4	-9
"still no	-4	-4
"still texting	6	9
"still want	-8	-8
"stock texting	7	6
"stop apologizing	-8	-9
"stop asking	14	14
"stop at	-8	-9
"stop blowing	5	4
"stop bothering	12	10
"stop by	-12	-12
"stop calling	8	1
"stop checking	5	5
"stop contact	10	5
"stop contacting	7	4
"stop do	8	9
"stop doesnt	8	9
"stop emailing	-9	-6
"stop everything	-12	7
"stop following	6	6
"stop it	5	5
"stop light	-6	-7
"stop looking	-11	-8
"stop messaging	11	11
"stop messing	5	4
"stop or	8	8
"stop please	9	3
"stop renting	-5	-6
"stop send	9	9
"stop spamming	5	4
"stop texting	6	12
"stop that	16	15
"stop there	9	9
"stop these	-3	-4
"stop this	12	10
"stop trying	10	8
"stop two	5	5
"stop txtn	9	8
"stop until	-11	4
"stop us	-5	-5
"stop was	-5	-5
"stop with	10	4
"stop worrying	-5	-6
"stop ya	11	9
"stop$	11	15
"stopall	7	6
"stopall$	7	6
"stopped texting	7	5
"stops$	11	9
"store	5	4
"strangers	10	7
"strangers$	10	7
"straw	5	4
"straw$	5	4
"street	-4	-8
"streets	-7	-7
"stressing	-6	-5
"stuck	-6	-6
"stuff	9	12
"stuff in	-9	-9
"stuff$	9	11
"su lista	11	11
"submit	-6	-6
"subscribed	-7	-5
"subscribed$	-7	-5
"subscription	8	5
"sue	10	9
"sue you	9	9
"sueltenme	12	11
"suing	9	9
"suite	-5	-6
"suite$	-5	-6
"summer	-6	-8
"summer$	-6	-8
"sunday is	-3	-3
"super	-5	-4
"sure	-3	-3
"sure$	-14	-15
"sus mensajes	8	6
"suscripcion	8	6
"suscripcion$	8	6
"swear	7	7
"swear to	5	4
"system$	9	8
"take care	-7	-8
"take her	11	10
"take my	0	10
"take that	-5	-5
"take us	16	12
"take your	-7	-11
"taken care	-6	9
"tal	-5	7
"tal vez	-5	7
"talk later	-12	-13
"talk now	-3	-6
"talk to	1	5
"talking$	10	9
"tan	-5	7
"tanto	-7	-9
"tax	11	6
"taxes	-6	-8
"taxes$	-6	-8
"tcpa	10	10
"tcpa$	7	6
"te voy	5	5
"techo	-10	-9
"telefono	3	12
"telefono de	9	7
"tell her	-5	-6
"tell my	-5	-5
"tell the	-17	-15
"tell your	5	6
"telling	7	6
"temprano	6	8
"temprano$	6	8
"tenant	-9	-11
"tenant$	-4	-4
"tenants	-4	-6
"tengo	-8	-11
"terminar	8	7
"terminate$	8	7
"test	4	3
"test me	9	9
"testing	7	6
"testing me	7	6
"text	7	7
"text a	2	12
"text again	20	14
"text and	7	4
"text at	7	9
"text away	5	4
"text back	7	6
"text before	-6	9
"text costs	6	7
"text dont	12	8
"text either	6	5
"text every	-9	7
"text from	4	12
"text in	6	10
"text instead	-6	-9
"text it	10	8
"text less	0	14
"text list	6	5
"text lol	-6	-6
"text ok	10	10
"text on	-7	8
"text only	-10	-11
"text so	-16	-2
"text stop	12	10
"text the	-3	-7
"text thread	-7	-7
"text to	8	6
"text too	8	6
"text yet	-6	-6
"texteando	8	7
"textear	7	6
"textear$	7	6
"textearme	7	6
"textearme$	7	6
"texted stop	4	3
"texted$	5	11
"textee	-3	8
"textee$	-5	7
"texteen	9	9
"texteen$	8	9
"textees	9	6
"texting	7	8
"texting again	6	5
"texting and	-3	8
"texting is	-9	-11
"texting my	10	10
"texting$	2	4
"texto	-10	-5
"texto$	-10	-5
"texts	4	10
"texts after	-3	11
"texts before	6	8
"texts fine	-7	-9
"texts from	-3	-6
"texts good	-9	-11
"texts in	6	10
"texts me	-1	-6
"texts please	-1	10
"texts to	6	6
"texts$	4	8
"than	-8	-9
"than 350	-5	-6
"than two	-6	-6
"thanks but	8	11
"thanks bye	-3	-7
"thanks$	1	12
"that	-9	-9
"that i	1	9
"that kitchen	-7	-6
"that last	-6	-6
"that name	8	8
"that one	-11	-8
"that stop	-10	-12
"that to	-6	-7
"that was	7	12
"that will	2	9
"that you	9	8
"that$	-4	-10
"thatll	2	8
"thats all	4	11
"thats enough	6	6
"thats it	-7	-10
"thats my	-6	-7
"thats the	3	2
"the	-5	-4
"the alarm	-7	-7
"the answer	4	7
"the attic	-6	-5
"the baby	5	5
"the bank	-8	-7
"the base	-8	-9
"the best	-8	-8
"the blue	-5	-7
"the cash	8	6
"the chat	9	9
"the city	-7	-8
"the contingency	-5	-6
"the crap	8	9
"the deed	-6	-9
"the desk	-6	-6
"the dnc	7	8
"the docusign	-5	-6
"the dont	10	9
"the down	-8	-11
"the drip	8	8
"the email	-10	-7
"the emails	-6	13
"the end	-12	-13
"the file	-11	-12
"the flyer	-6	-5
"the follow	7	8
"the ftc	8	8
"the furniture	-5	-6
"the grass	-7	-7
"the help	5	6
"the highway	-7	-8
"the hint	7	7
"the hoa	-10	-10
"the hospital	5	12
"the key	-5	-7
"the kids	-4	-6
"the landline	-8	-8
"the last	16	16
"the law	7	6
"the lender	-8	-11
"the lights	-6	-6
"the listings	-4	-7
"the loan	-14	-14
"the lot	-8	-9
"the meantime	6	6
"the messages	6	11
"the moment	3	7
"the month	-9	-8
"the morning	8	9
"the nearest	-5	-6
"the next	7	5
"the number	13	10
"the numbers	-8	-8
"the off	9	9
"the offer	-8	-11
"the other	-7	-9
"the owner	4	11
"the paperwork	5	2
"the phone	13	15
"the plug	5	8
"the point	11	11
"the police	6	4
"the price	-7	-5
"the real	8	7
"the sale	-4	9
"the search	4	8
"the second	-7	-7
"the seller	-7	-8
"the showings	0	8
"the shredder	7	6
"the sign	-11	-11
"the spring	-4	-7
"the sprinklers	-5	-3
"the state	5	6
"the sth	-6	-8
"the stop	-8	-10
"the tenant	-7	-9
"the time	-6	-6
"the title	-6	-7
"the unsubscribe	7	7
"the weekend	-5	-5
"the word	11	9
"the wrong	5	13
"their phone	4	3
"them	-11	-15
"them coming	-6	-7
"them stop	15	14
"them$	-5	-8
"then	-9	-6
"then please	8	7
"there alone	-10	-10
"there an	9	10
"there better	7	8
"there now	-5	-5
"these	17	17
"these messages	12	7
"these prices	-5	-7
"these stop	9	9
"these texts	20	14
"these to	8	8
"these$	9	12
"they	-16	-17
"thing off	7	7
"think we	-5	-3
"think were	5	7
"think$	-7	-7
"thinking	-7	-8
"third	7	7
"this	10	12
"this again	11	5
"this any-more	-6	8
"this apartment	-7	-9
"this as	8	6
"this automated	-6	-9
"this chat	6	5
"this dana	-5	-5
"this early	-8	5
"this ends	8	8
"this group	7	7
"this has	8	5
"this hour	8	11
"this is	6	7
"this late	-9	4
"this list	11	12
"this month	2	8
"this now	14	13
"this off	12	11
"this one	-12	-13
"this phone	-1	13
"this shit	8	8
"this spam	-4	11
"this stop	8	4
"this text	8	5
"this thing	10	10
"this thread	6	4
"this time	-10	6
"this to	15	14
"this was	12	14
"this weekend	-5	-7
"this$	5	9
"tho	-5	-7
"tho$	-5	-7
"those	-11	-11
"those$	-7	-7
"thought i	6	6
"thought this	1	12
"thought you	-8	-8
"three	-9	-10
"three$	-7	-7
"through me	-6	-5
"through my	11	10
"through this	-7	-8
"throw	5	4
"thursday	-8	-11
"thursday$	-7	-11
"tiene el	6	4
"tiene mi	6	7
"tiene$	-7	-8
"tienen	9	9
"tienen hasta	6	6
"til	-11	-4
"til 3	-4	-5
"til the	-5	-5
"till	-8	-13
"time buyer	-6	-6
"time im	9	9
"time it	7	7
"time no	6	5
"time to	11	8
"times	5	12
"times$	-1	8
"tire	-5	-5
"tire$	-5	-5
"title	-8	-8
"tmrw	-5	-9
"tmrw$	-5	-8
"to 4	-5	-6
"to 7726	8	7
"to anything	13	12
"to ask	3	2
"to be	2	4
"to block	5	6
"to buy	8	16
"to call	-9	-14
"to cease	4	5
"to close	-6	-11
"to contact	6	0
"to do	9	9
"to drop	6	4
"to end	8	8
"to enter	-5	-5
"to follow	7	6
"to go	-6	-6
"to god	5	4
"to hell	8	10
"to keep	18	17
"to list	-7	-7
"to make	6	6
"to me	-7	-13
"to remove	8	8
"to see	-12	-11
"to send	8	8
"to sign	-7	-6
"to someone	7	6
"to take	-9	-9
"to text	11	10
"to texts	10	4
"to this	14	12
"to write	8	8
"to$	-9	-10
"todas	1	-4
"todavia	-5	-5
"todavia$	-4	-4
"todo$	-14	1
"told	-8	-4
"told them	-5	-6
"tomorrow	-6	-9
"tomorrow$	-7	-10
"tonight	-7	-9
"tonight$	-7	-9
"tony	10	8
"too late	2	13
"too much	7	11
"too pushy	8	3
"too small	-5	-6
"too$	-8	-11
"took	-4	-6
"took it	-7	-7
"toss	7	7
"toss my	7	7
"touch if	9	7
"town	-9	-8
"town$	-6	-6
"townhomes	-5	-7
"townhomes$	-5	-7
"traffic	-8	-9
"traffic$	-6	-7
"trains	-8	-9
"treat	5	5
"treat this	5	5
"treatment	6	6
"treatment please	6	6
"treatment$	6	6
"tree	12	13
"trespassing	7	7
"trouble$	-7	-9
"truck	-6	-7
"truck stop	-5	-4
"truck$	-6	-7
"true	-10	-11
"trust	-13	-14
"try	6	5
"try again	-11	-10
"try me	8	7
"tu	8	7
"tuesday	-6	-10
"tuesday$	-6	-9
"turn on	-7	-8
"turn this	10	9
"two	-9	-8
"two end	5	5
"two$	-10	-12
"txtn	10	9
"typo	-9	-10
"typo$	-9	-10
"ugh stop	5	5
"ugh up	5	5
"ugh$	-2	12
"ultima	9	7
"ultimo	12	11
"un	-3	-7
"un mensajes	-5	-6
"una denuncia	7	6
"una pregunta	-6	-6
"under 300	-6	-7
"under contract	-8	-7
"understand	8	6
"understand$	8	6
"underwriting	-4	-5
"underwriting$	-4	-5
"undo	-10	-10
"unfollow	9	8
"unfriend	9	8
"unit	-11	-12
"unit or	-5	-7
"unit$	-8	-9
"units	-6	-6
"unless	-6	10
"unless its	5	6
"unplug	6	5
"unprofessional	8	8
"unsolicited	10	8
"unsubscribe from	-7	-5
"unsubscribe my	7	5
"unsubscribe thanks	6	5
"unsubscribe$	12	10
"until i	-5	10
"until then	10	6
"until we	-6	-8
"unwanted	10	9
"unwanted text	6	5
"up already	7	6
"up out	10	9
"up the	8	8
"up with	6	4
"update	-4	-6
"update your	13	11
"update$	-8	-8
"upgrades	-7	-8
"uppers	-5	-5
"uppers$	-5	-5
"urgent	-7	-6
"urgent$	-7	-6
"us a	-9	-10
"us again	8	5
"us be	9	5
"us know	-6	-7
"us now	-5	-5
"us off	18	15
"us out	8	6
"us some	5	8
"us well	8	8
"use it	11	11
"use mine	-9	-8
"use the	-8	-7
"user	8	8
"ustedes	7	7
"ustedes$	7	7
"utilities	-7	-7
"va loan	-6	-8
"vacation$	-5	-7
"valve	-7	-7
"van a	5	5
"vanish	6	6
"vanish$	6	6
"vayanse	6	6
"vayase	8	7
"veces	10	10
"vecinos	-6	-6
"vender	2	9
"vender$	3	10
"vendo	3	10
"vendo$	6	11
"ver	-12	-12
"vete	6	6
"vez	10	10
"vez$	7	7
"video	-6	-5
"video$	-4	-4
"view	-7	-8
"view$	-7	-7
"violation of	7	7
"vive	6	6
"vivir	-7	-8
"vivir en	-10	-10
"vivo en	-5	-5
"voice	-6	-7
"voicemail	-7	-8
"voicemail$	-6	-6
"voy a	14	12
"voy$	-10	-10
"vuelva	7	7
"vuelva a	7	7
"vultures	6	5
"vultures$	6	5
"wait	-13	-3
"wait for	-6	-9
"waiting	-10	-10
"waiting on	-4	-5
"waiting$	-6	-6
"walk	6	3
"walk$	9	9
"walkable	-6	-6
"walkable$	-6	-6
"walkthrough	-3	-5
"want	8	4
"want an	-9	-8
"want any-more	6	5
"want it	-10	-9
"want off	12	12
"want out	9	8
"want realtors	6	6
"want that	-10	-5
"want these	11	9
"want this	9	5
"want$	7	3
"want-to be	12	13
"want-to list	-7	-7
"want-to opt-out	9	9
"want-to receive	6	4
"want-to see	7	6
"want-to stop	-7	-8
"want-to talk	14	14
"want-to unsubscribe	-9	-10
"want-to$	9	8
"wanted	8	7
"wanted$	10	8
"wants	9	7
"wants off	6	7
"wants these	4	4
"warning	8	6
"warning$	10	10
"warranty	-6	-7
"was	-7	-7
"was blocked	-6	-8
"was on	-14	-15
"was the	8	15
"wasnt	-7	-3
"wasnt me	4	10
"waste	4	5
"waste your	5	8
"wasting	7	9
"wasting your	0	7
"way stop	-6	-7
"way to	7	8
"way$	-8	-2
"we are	3	10
"we arent	4	6
"we can	-7	-8
"we cant	9	8
"we chose	-4	-4
"we come	9	9
"we do	-10	-8
"we get	-9	-8
"we good	2	5
"we have	0	9
"we left	-3	-3
"we like	-6	-5
"we list	-9	-7
"we love	-7	-9
"we moved	-6	-7
"we need	-10	-5
"we never	9	9
"we not	14	11
"we opt-out	5	5
"we passed	-4	-4
"we qualify	-5	-4
"we really	-6	-5
"we said	6	5
"we sold	-4	-5
"we want	-13	-15
"we want-to	-10	-10
"we will	-8	8
"we wont	-9	-8
"we would	7	6
"website	-6	-6
"website$	-6	-6
"wed appreciate	5	5
"wed rather	-7	5
"wed$	-5	-4
"week please	-2	12
"weekend	-9	-10
"weekend$	-7	-10
"weeks	-8	-4
"weird$	-2	9
"welcome	11	8
"welcome$	11	8
"well	5	10
"well call	8	10
"well pass	4	4
"well take	-6	-8
"went	-6	-7
"were all	-4	6
"were back	-6	-8
"were done	16	14
"were flexible	-5	-5
"were going-to	2	7
"were good	-4	1
"were not	-6	-4
"were out	-10	-7
"weve been	-6	-6
"what	-6	-6
"what a	-6	-6
"what are	-5	-7
"what can	-9	-10
"what did	-7	-7
"what else	-10	-10
"what is	-5	-7
"what now	3	9
"what ugh	-5	-9
"what would	-8	-8
"whatever$	6	14
"whats	-11	-11
"whats it	5	4
"whats up	-6	-8
"whats wrong	-3	-5
"whats your	-6	-10
"when can	-11	-12
"when do	-7	-7
"when hell	5	5
"when its	-5	-6
"when pigs	6	6
"when you	-7	-6
"when$	-4	-6
"whenever	-7	-7
"whenever$	-7	-7
"where i	6	6
"where is	5	4
"where$	-9	-10
"which	-9	-13
"which exit	-5	-5
"which part	6	6
"while im	0	10
"who asked	12	12
"who cares	3	9
"who dis	-5	-7
"who is	-10	-14
"who said	7	6
"who texts	11	10
"who ugh	12	16
"whoever	8	10
"whoever you	6	7
"whole thing	-5	14
"whos	-9	-9
"whos this	-6	-7
"why am	6	8
"why are	-2	14
"why cant	8	6
"why did	-10	-12
"why do	-4	14
"why is	-6	-8
"why text	-9	10
"why ugh	-4	-7
"why wont	5	5
"why would	-7	7
"widow here	-3	-4
"wife	-9	-6
"wife quit	-5	-5
"wife said	-10	4
"wife$	-5	-11
"wifes	9	8
"will	6	5
"will be	13	17
"will do	-9	-12
"will hear	7	6
"will stop	-6	-6
"will sue	6	6
"will you	3	1
"win	-9	-6
"wish	10	8
"wish to	12	9
"with	-6	-2
"with a	-6	-8
"with it	-14	5
"with me	-6	-9
"with my	-5	-7
"with someone	-2	11
"with that	-7	-6
"with them	-5	-8
"with these	7	3
"with this	17	10
"with your	7	11
"withdraw	-1	8
"withdraw my	8	6
"withdraw permission	7	5
"without me	-8	-8
"without these	7	6
"wont	0	-3
"wont cancel	-8	-8
"wont leave	-8	-8
"wont stop	-7	-7
"wont text	9	10
"wont you	5	5
"work now	-4	-4
"working	2	7
"working$	10	12
"works for	8	5
"works$	-15	-18
"worries	-2	-4
"worries$	-8	-8
"worry$	-9	-10
"worrying	-5	-6
"worrying about	-5	-6
"worst	-5	-2
"would appreciate	4	4
"would be	5	10
"would help	-3	-5
"would like	9	8
"would rather	-5	-5
"wouldnt	-6	-9
"wow$	-7	-9
"write	14	15
"write again	8	8
"write back	7	7
"write me	8	7
"write$	12	12
"writing	10	9
"writing$	8	7
"written	6	5
"written consent	5	5
"wrong address	-5	-4
"wrong button	-9	-10
"wrong chat	-8	-8
"wrong code	-7	-7
"wrong day	-5	-7
"wrong guy	10	10
"wrong house	-6	-7
"wrong link	-7	-8
"wrong number	16	16
"wrong numero	11	10
"wrong person	14	13
"wrong price	-5	-8
"wrong realtor	-9	8
"wrong thread	-11	-10
"wrong tree	9	10
"wrong unit	-5	-7
"wrong with	-4	-6
"y no	7	7
"y siguen	5	6
"y$	-7	-7
"ya	7	4
"ya chole	7	7
"ya dejenme	7	7
"ya dije	10	9
"ya estuvo	5	4
"ya fallecio	-13	5
"ya llegue	-6	-6
"ya los	4	4
"ya me	9	8
"ya para	0	9
"ya parenle	6	6
"ya rentamos	-6	-7
"ya voy	-11	-10
"yard	-10	-10
"yard$	-8	-8
"yeah$	-11	-15
"year	-2	9
"year$	5	9
"years	9	14
"years$	11	8
"yep	-4	-6
"yep$	-4	-6
"yes	-10	-10
"yes cancel	17	15
"yes we	-6	-6
"yes$	-8	-12
"yet	-5	-6
"yo	-1	11
"yo le	-9	-12
"yo no	-4	15
"yo$	3	11
"you a	-4	-7
"you add	-9	-8
"you an	-5	-7
"you be	-5	-5
"you called	-6	-6
"you can	7	8
"you cancel	10	5
"you come	-9	-11
"you could	12	10
"you cut	-6	-7
"you do	-10	-12
"you dont	4	4
"you ever	10	8
"you find	-11	-3
"you get	1	11
"you got	9	6
"you guys	6	5
"you have	-2	4
"you help	-12	-12
"you hold	12	7
"you if	6	6
"you in	7	7
"you keep	1	18
"you later	-3	-8
"you lol	8	14
"you lost	-13	6
"you make	-7	-5
"you may	5	6
"you must	6	4
"you my	6	14
"you never	-6	-8
"you no	-9	6
"you no-longer	7	5
"you not	5	-1
"you on	-6	-7
"you permission	6	6
"you please	4	4
"you realtors	8	7
"you said	-3	-4
"you say	-5	-6
"you send	-4	-5
"you sorry	-9	-3
"you still	6	9
"you text	2	14
"you texted	8	6
"you texting	0	11
"you then	-6	-6
"you think	12	12
"you to	13	12
"you updates	4	5
"you want	7	8
"you woke	6	14
"you work	-7	-7
"youd	10	10
"youll	7	5
"your blocked	6	5
"your broker	8	7
"your call	-6	-10
"your database	8	8
"your dont	9	10
"your email	-7	-8
"your help	-4	-3
"your listings	8	6
"your mailing	6	6
"your message	-7	-7
"your messages	6	5
"your mother	7	7
"your number	-15	-17
"your one	8	8
"your own	9	5
"your records	8	9
"your robot	6	6
"your services	6	5
"your shoes	-5	-5
"your system	7	7
"your text	-13	-13
"your texts	7	2
"your$	6	6
"youre a	8	8
"youre blocked	8	8
"youre like	5	5
"youre$	-10	-9
"yours	-10	-11
"yourself	8	8
"yourself$	8	7
"youve	8	7
"yup	-5	-7
"yup$	-5	-7
"zero	8	4
"zillow	-10	-7
"zip	9	7
"zip$	-6	-9
"zone	-10	-9
"zoom	-6	-7
"⛔	6	5
"✋	1	9
"👎$	-1	11
"💩	-5	11
"🔇	11	11
"🖕	0	11
"😤	-1	7
"🚫	3	8
"🚫$	1	8
"🛑	7	10
"🛑 🛑	6	4
"🛑$	4	8
"🤐	11	10
"🤮	-5	10
...BLOCK	-9	-9
...BOT	15	9
...CANCEL	-14	-13
...DEAD	4	5
...DEAL	-8	-11
...ESCRIBIR	-12	-9
...FIGURE	-6	-11
...GREET	-5	-3
...HOLD	-14	-3
...HOLDBUT	-10	-6
...KEEP	-5	-7
...LATE	-8	-10
...LEAVE	-5	-9
...LOOKING	-4	-7
...ME	-5	-6
...MOVE	-7	-6
...NAME	-8	-6
...NUMBER	10	2
...OFF	5	4
...PART	-15	-18
...REACH	-7	-9
...REMOVE	7	6
...SEND	-12	-13
...STOP	-7	-10
...THIRD	-4	-6
...TIME	-7	-13
...VIEW	-12	-12
...WRONG	-6	-9
...YES	-7	-10
<AGAIN	-12	-14
<ASK	7	3
<BLOCK	-8	-8
<CANCEL	-13	-15
<ESCRIBIR	-5	-6
<HOLDBUT	13	9
<INTEREST	11	8
<LATE	-5	-9
<LIFE	-11	-10
<MSGS	-4	-8
<NOT	-8	-14
<NUMBER	-10	-10
<OFF	-6	-8
<OUT	-7	-4
<PART	-6	-7
<REACH	-2	-7
<REMOVE	-16	-20
<SEND	-6	-6
<STOP	-25	-24
<TAKE	-9	-10
<THESE	4	2
<THIRD	-12	-9
<TIRED	-14	-15
<WHAT	9	7
<WRONG	-3	-6
>AGAIN	-12	-12
>BOT	9	7
>CAN	-19	-23
>CONSENT	-11	-12
>DEAD	-6	7
>DEAL	-22	-23
>ESCRIBIR	-10	-6
>FIGURE	-13	-16
>GREET	-9	-6
>HOLDBUT	-11	-12
>HOUSE	-19	-18
>I	-17	-17
>KEEP	-8	-7
>KIN	-11	-10
>LATE	-12	-12
>LAW	-6	-7
>LIFE	-7	-12
>LOOKING	-9	-9
>ME	-9	-4
>MOVE	-17	-20
>MSGS	-13	-17
>MY	-11	-9
>NAME	-13	-12
>NOBODY	-5	-6
>NOT	11	10
>OUT	2	5
>PART	-16	-18
>REACH	-22	-16
>REMOVE	17	18
>STOP	27	18
>TAKE	-9	-9
>THESE	-15	-20
>THIRD	-14	-15
>TIME	-16	-19
>TIRED	-4	5
>VIEW	-9	-13
>WANT	-17	-20
>WHAT	-21	-23
>WRONG	-6	-7
>YES	-11	-10
>YOU	-15	-14
?	-19	-24
AGAIN$	8	9
AGAIN~AGAIN	6	8
AGAIN~FIGURE	-9	-11
AGAIN~GREET	-4	-13
AGAIN~INTEREST	2	9
AGAIN~LIFE	4	5
AGAIN~MSGS	16	9
AGAIN~NUMBER	9	6
AGAIN~PART	-6	-7
AGAIN~REACH	11	6
AGAIN~REACHING	-5	-3
AGAIN~STOP	-7	-5
AGAIN~THEIRS	10	8
AGAIN~THESE	-9	-5
AGAIN~THIRD	-1	-9
AGAIN~TIME	-16	-9
AGAIN~WANT	-6	-9
AGAIN~WHAT	8	8
AGAIN~a	9	4
AGAIN~and	8	8
AGAIN~de	-6	-6
AGAIN~happens	9	9
AGAIN~listed	-5	-8
AGAIN~or	9	7
AGAIN~pregunta	-6	-6
AGAIN~than	-10	-11
AGAIN~to	5	8
AGAIN~two	-6	-6
AGAIN~una	-6	-6
AGAIN~y	5	5
ASK$	10	6
ASK~CAN	7	6
ASK~FIGURE	-2	-6
ASK~GOAWAY	-9	-7
ASK~GREET	-5	-7
ASK~IF	9	7
ASK~KIN	-7	-6
ASK~LEAVE	6	7
ASK~MSGS	8	5
ASK~NAME	-7	-7
ASK~NOT	8	10
ASK~NUMBER	2	1
ASK~OUT	6	6
ASK~REACH	8	3
ASK~REACHING	-6	-6
ASK~REMOVE	11	11
ASK~THEIRS	-10	-11
ASK~THESE	4	6
ASK~THIRD	-13	-13
ASK~TIME	6	5
ASK~YES	-9	-9
ASK~YOU	13	17
ASK~de	10	10
ASK~for	11	11
ASK~la	9	9
ASK~nicely	4	4
ASK~now	6	5
ASK~times	11	8
ASK~twice	5	5
BLOCK	8	8
BLOCK$	8	12
BLOCK~BLOCK	8	7
BLOCK~CAN	-8	-8
BLOCK~DEAL	-7	-6
BLOCK~GREET	-7	-7
BLOCK~I	-10	-9
BLOCK~MOVE	-11	-10
BLOCK~MY	-2	-2
BLOCK~NUMBER	14	11
BLOCK~OFF	-11	-10
BLOCK~TIME	-7	-5
BLOCK~YOU	17	17
BLOCK~as	7	7
BLOCK~for	-11	-10
BLOCK~in	-7	-8
BLOCK~says	-6	-5
BLOCK~the	-7	-6
BOT	6	7
BOT$	10	10
BOT~END	6	6
BOT~GREET	-5	-5
BOT~STOP	14	13
BOT~WANT	7	9
BOT~for	-8	-8
BOT~stays	-6	-6
CAN	-6	-8
CAN$	-9	-6
CANCEL~FIGURE	-4	-5
CANCEL~ME	12	2
CANCEL~MSGS	23	13
CANCEL~NUMBER	9	3
CANCEL~THESE	-7	15
CANCEL~TIME	-7	-13
CANCEL~VIEW	-6	-6
CANCEL~YOU	10	8
CANCEL~all	3	7
CANCEL~en	-3	-5
CANCEL~on	-5	-8
CANCEL~please	-7	0
CANCEL~subscription	8	5
CANCEL~the	-5	-10
CANCEL~to	7	7
CANCEL~whatever	10	8
CANCEL~with	-3	-4
CAN~ASK	11	12
CAN~BOT	-7	-11
CAN~CONSENT	-5	-7
CAN~DEAL	-10	-16
CAN~END	7	7
CAN~FIGURE	-11	-8
CAN~GREET	4	6
CAN~HOLD	-5	-11
CAN~HOUSE	-16	-5
CAN~IF	-4	-8
CAN~INTEREST	10	8
CAN~LIFE	7	10
CAN~LOOKING	-12	5
CAN~MSGS	5	16
CAN~NAME	-3	-10
CAN~NOBODY	-5	-6
CAN~NOT	9	5
CAN~OUT	12	12
CAN~PART	-11	-11
CAN~REMOVE	9	8
CAN~SEND	-8	-11
CAN~STOP	10	9
CAN~THEIRS	-16	-18
CAN~TIME	-2	-8
CAN~YES	-7	-14
CAN~about	4	1
CAN~all	-9	5
CAN~already	-6	-6
CAN~an	6	4
CAN~as	-4	-3
CAN~backup	-6	-7
CAN~been	7	7
CAN~best	-7	-7
CAN~better	-5	-6
CAN~buyer	-7	-7
CAN~charge	-3	-4
CAN~de	10	10
CAN~fax	4	4
CAN~fine	-5	-7
CAN~give	9	9
CAN~good	-10	-10
CAN~guys	5	5
CAN~hablar	-8	-10
CAN~hard	7	7
CAN~hear	7	6
CAN~la	7	7
CAN~limits	6	4
CAN~name	-3	-10
CAN~new	-9	-10
CAN~on	-6	-6
CAN~pay	-8	-9
CAN~please	5	5
CAN~porfavor	6	6
CAN~ready	-6	-7
CAN~real	-6	-6
CAN~really	-6	-7
CAN~resend	-6	-6
CAN~ridiculous	-8	-5
CAN~right	-7	-7
CAN~sentence	7	6
CAN~skip	5	3
CAN~some	9	9
CAN~sorry	-9	-8
CAN~stay	-7	-6
CAN~talk	-9	-10
CAN~the	-6	-11
CAN~turn	7	6
CONSENT~CAN	-7	-6
CONSENT~CANCEL	6	6
CONSENT~KEEP	-6	-5
CONSENT~LIST	8	8
CONSENT~NAME	-5	-6
CONSENT~OFF	14	12
CONSENT~TAKE	-7	-6
CONSENT~TIME	-6	-7
CONSENT~WRONG	-11	-11
CONSENT~and	-4	-4
CONSENT~enter	-5	-5
CONSENT~someone	9	9
CONSENT~to	6	7
CONSENT~with	1	5
CURSE~DEAL	-12	-14
CURSE~END	5	5
CURSE~FIGURE	-6	-7
CURSE~HOUSE	7	5
CURSE~ME	14	8
CURSE~MSGS	7	5
CURSE~NOT	-3	5
CURSE~NUMBER	7	6
CURSE~OFF	13	11
CURSE~REACHING	8	6
CURSE~REMOVE	6	5
CURSE~STOP	14	9
CURSE~THESE	-3	11
CURSE~YES	-10	-13
CURSE~YOU	16	11
CURSE~a	-11	-13
CURSE~about	7	4
CURSE~anyone	-4	-7
CURSE~freezes	5	5
CURSE~straight	-6	-6
CURSE~thats	-6	-7
CURSE~up	5	5
DEAD$	-3	15
DEAD~GOAWAY	-5	9
DEAD~I	-3	-7
DEAD~ME	8	7
DEAD~MOVE	-3	-4
DEAD~THESE	-5	-6
DEAD~TIME	4	18
DEAD~en	5	7
DEAD~in	1	13
DEAD~on	1	9
DEAD~to	9	7
DEAD~y	-5	-7
DEAL	-10	-9
DEAL$	-6	-2
DEAL~BLOCK	-10	-10
DEAL~CAN	-10	-10
DEAL~END	-9	-9
DEAL~FIGURE	-15	-17
DEAL~HOUSE	9	8
DEAL~I	-4	-5
DEAL~IF	-7	-8
DEAL~KEEP	-8	-9
DEAL~KIN	-9	-9
DEAL~MOVE	-13	-15
DEAL~MSGS	-1	10
DEAL~MY	10	8
DEAL~NAME	-7	-7
DEAL~NUMBER	7	7
DEAL~REACH	11	9
DEAL~REACHING	11	10
DEAL~REMOVE	-12	-11
DEAL~THEIRS	-5	-7
DEAL~THESE	4	9
DEAL~TIME	-12	-16
DEAL~TIRED	-12	-11
DEAL~VIEW	-5	-4
DEAL~YES	-6	-10
DEAL~at	-4	-4
DEAL~costs	-4	-6
DEAL~else	10	7
DEAL~en	-4	-8
DEAL~history	-4	-5
DEAL~little	-6	-9
DEAL~now	10	12
DEAL~officer	-4	-4
DEAL~search	7	4
DEAL~up	6	7
DEAL~y	-4	-6
END$	8	3
END~BOT	7	6
END~CAN	-4	-7
END~DEAL	-11	-4
END~END	-8	-7
END~FIGURE	-11	-11
END~HOUSE	-5	-7
END~LIST	6	4
END~MOVE	10	9
END~NAME	-9	-11
END~NUMBER	-9	-10
END~OFF	-9	-9
END~OUT	7	5
END~REACHING	-7	-7
END~TAKE	5	6
END~THESE	2	8
END~TIME	7	3
END~YES	8	6
END~YOU	10	10
END~conversation	6	5
END~de	-4	-5
END~for	-12	-14
END~one	7	6
END~or	-5	-5
END~please	8	5
END~search	-6	9
END~straw	5	4
END~time	8	8
END~warning	10	10
ESCRIBIENDO	10	5
ESCRIBIENDO~MSGS	7	8
ESCRIBIENDO~a	7	8
ESCRIBIENDO~porfavor	-9	-9
ESCRIBIR	10	10
ESCRIBIR$	13	11
ESCRIBIR~AGAIN	10	7
ESCRIBIR~BLOCK	5	4
ESCRIBIR~ME	11	10
ESCRIBIR~MISTAKE	-3	6
ESCRIBIR~MOVE	7	9
ESCRIBIR~NOT	1	8
ESCRIBIR~NUMBER	-3	-3
ESCRIBIR~TIME	-3	6
ESCRIBIR~al	-6	-6
ESCRIBIR~de	8	9
ESCRIBIR~otro	-4	-5
ESCRIBIR~porfavor	10	9
ESCRIBIR~tan	-7	6
FIGURE	-10	-8
FIGURE$	-13	-10
FIGURE~AGAIN	1	-8
FIGURE~CAN	-5	-5
FIGURE~DEAL	-10	-10
FIGURE~FIGURE	-6	-12
FIGURE~GOAWAY	-4	-4
FIGURE~GREET	9	7
FIGURE~I	-3	-5
FIGURE~MOVE	-11	-10
FIGURE~MSGS	3	11
FIGURE~MY	-6	-5
FIGURE~OFF	-11	-14
FIGURE~REACH	8	17
FIGURE~REACHING	7	12
FIGURE~THESE	13	13
FIGURE~TIRED	-10	-10
FIGURE~VIEW	7	6
FIGURE~found	7	6
FIGURE~have	-6	-8
FIGURE~of	8	7
FIGURE~or	-5	-3
FIGURE~per	12	11
FIGURE~please	-6	-9
FIGURE~stops	-6	-7
FIGURE~way	-6	-7
GOAWAY	12	8
GOAWAY$	7	10
GOAWAY~AGAIN	11	6
GOAWAY~CURSE	9	9
GOAWAY~FIGURE	-4	-5
GOAWAY~GREET	-8	-10
GOAWAY~HOUSE	-7	-5
GOAWAY~ME	8	5
GOAWAY~NOT	11	4
GOAWAY~YOU	-6	-8
GOAWAY~al	9	8
GOAWAY~by	-4	-5
GOAWAY~diablo	5	5
GOAWAY~for	-10	-13
GOAWAY~from	7	7
GOAWAY~la	7	7
GOAWAY~now	1	-9
GOAWAY~til	-5	-5
GREET	-8	-5
GREET~ASK	5	5
GREET~GOAWAY	-3	-7
GREET~GREET	-6	-7
GREET~HOUSE	-7	-9
GREET~I	-3	-7
GREET~IF	-4	-4
GREET~LIFE	-4	-6
GREET~NOT	16	19
GREET~NUMBER	8	7
GREET~REMOVE	13	8
GREET~THESE	-5	-7
GREET~WHAT	-9	-9
GREET~YOU	-8	-11
GREET~a	-11	-11
GREET~called	-4	-5
GREET~got	6	6
GREET~jk	3	8
GREET~please	9	8
HOLDBUT	-9	-3
HOLDBUT~AGAIN	8	9
HOLDBUT~CAN	-10	-14
HOLDBUT~CONSENT	5	9
HOLDBUT~DEAL	-11	-15
HOLDBUT~ESCRIBIR	5	8
HOLDBUT~FIGURE	-7	-8
HOLDBUT~LOOKING	-4	-9
HOLDBUT~MSGS	-1	-12
HOLDBUT~MY	7	10
HOLDBUT~NOT	13	19
HOLDBUT~NUMBER	8	6
HOLDBUT~OFF	13	9
HOLDBUT~REMOVE	12	11
HOLDBUT~STOP	16	14
HOLDBUT~THESE	3	12
HOLDBUT~YES	-6	-12
HOLDBUT~a	-10	-10
HOLDBUT~any	-6	-6
HOLDBUT~at	-8	-8
HOLDBUT~called	2	8
HOLDBUT~changed	-5	-4
HOLDBUT~now	-6	-10
HOLDBUT~por	-4	-6
HOLDBUT~to	-2	-1
HOLDBUT~two	-9	-12
HOLDBUT~up	-2	-10
HOLDBUT~with	-4	-6
HOLD~I	2	-3
HOLD~IF	6	1
HOLD~ME	-8	-11
HOLD~MSGS	-4	8
HOLD~MY	7	6
HOLD~OFF	-11	12
HOLD~TIME	11	2
HOLD~a	1	-4
HOLD~for	4	-2
HOLD~now	3	4
HOLD~one	-9	-11
HOLD~please	-13	-6
HOLD~porfavor	-1	10
HOLD~search	13	7
HOLD~the	2	10
HOUSE	-14	-11
HOUSE$	-11	-9
HOUSE~DEAL	-8	-9
HOUSE~GREET	-5	-8
HOUSE~HOUSE	-7	-8
HOUSE~IF	-6	-10
HOUSE~LEAVE	-11	-11
HOUSE~LIFE	3	9
HOUSE~LOOKING	6	11
HOUSE~MSGS	3	6
HOUSE~NAME	-4	-6
HOUSE~NOT	2	12
HOUSE~NUMBER	-7	-7
HOUSE~STOP	6	4
HOUSE~THESE	8	3
HOUSE~VIEW	-3	-6
HOUSE~WANT	-7	-11
HOUSE~else	7	6
HOUSE~for	5	5
HOUSE~from	-7	-8
HOUSE~in	-6	-7
HOUSE~now	3	7
HOUSE~of	-9	-6
HOUSE~search	-5	-8
HOUSE~uppers	-5	-5
HOUSE~with	-6	-7
IF~CAN	-6	11
IF~FIGURE	-13	9
IF~KIN	6	6
IF~LIFE	-6	-9
IF~MOVE	-11	-10
IF~OFF	-5	-10
IF~PART	7	4
IF~REACH	12	8
IF~REACHING	6	4
IF~THEIRS	-4	-5
IF~VIEW	5	7
IF~YES	-8	-10
IF~about	3	4
IF~from	6	5
IF~gone	-9	-5
IF~stopped	8	6
IF~then	13	10
IF~van	5	5
INTEREST$	-11	1
INTEREST~AGAIN	-10	2
INTEREST~GREET	7	10
INTEREST~MSGS	10	7
INTEREST~NOT	6	7
INTEREST~REMOVE	11	9
INTEREST~all	5	8
INTEREST~at	2	10
INTEREST~de	9	7
INTEREST~in	-5	-15
INTEREST~sorry	1	6
INTEREST~the	-4	-7
I~CONSENT	6	7
I~DEAL	-7	-11
I~END	13	6
I~ESCRIBIR	-13	7
I~FIGURE	9	6
I~GOAWAY	-14	-13
I~GREET	7	11
I~HOLDBUT	-6	-9
I~IF	10	10
I~INTEREST	-10	-10
I~LATE	-8	-16
I~LAW	6	5
I~LIST	16	17
I~ME	9	11
I~MOVE	-5	-9
I~MSGS	-10	-7
I~NAME	5	2
I~NOBODY	9	8
I~OFF	-7	-5
I~PART	-6	-8
I~TIME	-12	-11
I~WHAT	3	12
I~YES	3	12
I~accept	7	6
I~afford	10	8
I~all	2	13
I~and	-6	-7
I~any	8	7
I~anyone	-4	7
I~as	-4	-4
I~been	5	6
I~called	6	11
I~check	-8	-6
I~chose	-4	-4
I~consented	7	6
I~dare	8	8
I~deaf	-5	-5
I~earlier	-6	-7
I~else	-8	-8
I~find	-9	-9
I~fine	13	17
I~flexible	-5	-5
I~for	8	8
I~furniture	-5	-5
I~give	-4	9
I~giving	0	6
I~god	7	7
I~good	-2	14
I~got	-9	-8
I~had	5	7
I~heard	-10	-9
I~hereby	4	3
I~hope	-8	-8
I~kept	-6	-6
I~la	5	6
I~let	-6	-6
I~liked	-8	-9
I~mean	8	7
I~missed	-8	-8
I~nicely	9	9
I~of	-5	-10
I~opt	8	8
I~or	6	6
I~own	6	10
I~owner	3	4
I~park	-7	-7
I~pedi	10	6
I~per	5	5
I~pick	-6	-6
I~playing	6	5
I~promise	-6	-6
I~really	-6	-5
I~replied	6	7
I~replying	6	6
I~saying	7	6
I~sent	-8	-8
I~someone	-9	-12
I~soy	7	3
I~spell	8	6
I~spoke	8	6
I~swear	7	7
I~talk	9	3
I~til	-6	-9
KEEP	-11	-12
KEEP$	-5	-7
KEEP~GREET	11	12
KEEP~INTEREST	-5	-6
KEEP~LOOKING	-5	-10
KEEP~ME	6	9
KEEP~MSGS	-5	-6
KEEP~WANT	-11	-10
KEEP~YOU	-9	-6
KEEP~the	-5	-6
KIN~DEAD	7	16
KIN~DEAL	-7	-14
KIN~LIST	7	3
KIN~MOVE	-9	-10
KIN~NOT	-3	10
KIN~OFF	12	5
KIN~STOP	-11	-12
KIN~TAKE	8	7
KIN~THIRD	-8	-11
KIN~TIME	8	14
KIN~VIEW	6	7
KIN~WHAT	5	5
KIN~a	-5	-4
KIN~about	-6	-8
KIN~an	2	1
KIN~both	6	5
KIN~by	-5	-6
KIN~called	-1	8
KIN~emergency	3	7
KIN~had	-3	-4
KIN~know	6	6
KIN~lives	-7	-9
KIN~of	-5	-10
KIN~one	-8	-8
KIN~sorry	8	9
KIN~to	-5	-8
KIN~y	-3	-6
LATE	-15	-3
LATE~GREET	-3	-9
LATE~MSGS	5	6
LAW	12	9
LAW$	13	16
LAW~CAN	0	-2
LAW~END	-5	-5
LAW~LAW	11	11
LAW~ME	7	6
LAW~MY	6	7
LAW~PART	-6	-5
LAW~REACHING	10	9
LAW~THESE	-7	-7
LAW~TIME	-7	-9
LAW~WANT	-10	-14
LAW~YOU	7	4
LAW~a	6	6
LAW~of	7	7
LAW~review	-7	-7
LAW~says	-9	-10
LAW~siguen	4	4
LAW~so	-9	-9
LAW~suite	-5	-6
LEAVE$	9	5
LEAVE~DEAL	-6	-8
LEAVE~END	10	9
LEAVE~ESCRIBIENDO	9	9
LEAVE~ESCRIBIR	5	4
LEAVE~HOUSE	-11	-13
LEAVE~I	-9	-11
LEAVE~LAW	6	4
LEAVE~LEAVE	13	12
LEAVE~LIFE	-6	-5
LEAVE~LIST	15	15
LEAVE~MOVE	-10	-9
LEAVE~MSGS	-6	-8
LEAVE~NAME	-7	-7
LEAVE~PART	-8	-10
LEAVE~REACHING	9	13
LEAVE~TAKE	11	11
LEAVE~TIME	-7	4
LEAVE~VIEW	-12	-12
LEAVE~WHAT	-5	-5
LEAVE~YES	6	11
LEAVE~checar	-8	-9
LEAVE~con	-6	-6
LEAVE~de	12	11
LEAVE~en	9	7
LEAVE~forgotten	5	4
LEAVE~from	12	11
LEAVE~gone	12	11
LEAVE~honest	-6	-6
LEAVE~in	8	6
LEAVE~la	-9	-10
LEAVE~needing	2	3
LEAVE~pensarlo	-6	-7
LEAVE~please	12	14
LEAVE~porfavor	6	6
LEAVE~possible	4	3
LEAVE~preguntar	11	11
LEAVE~ready	-7	-8
LEAVE~touch	9	8
LEAVE~un	-9	-9
LEAVE~with	-4	-5
LIFE	-12	-12
LIFE$	-10	-10
LIFE~HOUSE	-8	-7
LIFE~I	4	4
LIFE~ME	5	7
LIFE~NAME	-4	-7
LIFE~NOT	5	12
LIFE~NUMBER	-8	-7
LIFE~REACH	-9	-10
LIFE~WANT	-5	-5
LIFE~bad	-8	-8
LIFE~from	6	7
LIFE~now	-4	-4
LIFE~please	9	6
LIFE~so	-6	-6
LIFE~stops	-6	-7
LIFE~time	-5	-7
LIFE~to	-7	-7
LIFE~too	-7	-7
LIFE~two	-5	-6
LIST~AGAIN	-8	-8
LIST~CAN	-9	-10
LIST~HOUSE	-7	-7
LIST~MY	-4	-4
LIST~NUMBER	6	5
LIST~THESE	-11	-12
LIST~VIEW	-6	-6
LIST~of	-12	-10
LIST~period	4	3
LIST~please	12	11
LIST~says	-3	-5
LIST~to	5	5
LOOKING$	-13	9
LOOKING~AGAIN	-11	8
LOOKING~GREET	4	-8
LOOKING~OFF	-4	-8
LOOKING~TAKE	-9	-10
LOOKING~in	-5	-6
LOOKING~now	19	12
LOOKING~the	5	4
ME~AGAIN	8	7
ME~CONSENT	5	4
ME~CURSE	8	8
ME~ESCRIBIENDO	8	9
ME~ESCRIBIR	5	4
ME~FIGURE	-7	-4
ME~GREET	-5	-6
ME~LEAVE	12	11
ME~LIFE	4	15
ME~MOVE	-6	-10
ME~NOBODY	10	7
ME~NUMBER	-13	-15
ME~OFF	12	14
ME~OUT	11	10
ME~REACHING	8	13
ME~STOP	-7	-9
ME~TIME	-12	-9
ME~TIRED	12	10
ME~WANT	8	7
ME~WHAT	2	8
ME~about	10	5
ME~any	7	7
ME~as	8	7
ME~dar	8	8
ME~dejan	-6	-6
ME~else	9	9
ME~esa	-5	-6
ME~esta	7	7
ME~este	8	8
ME~gone	10	9
ME~ha	-5	-5
ME~hanging	-5	-6
ME~in	-9	-10
ME~its	7	9
ME~know	-6	-7
ME~las	-4	-5
ME~llamado	-5	-5
ME~marcar	3	10
ME~mude	6	5
ME~of	12	10
ME~one-more	9	8
ME~paro	-6	-8
ME~pin	-6	-6
ME~please	-2	-4
ME~posted	-7	-6
ME~tienen	9	8
ME~time	13	12
ME~to	4	6
ME~too	-5	-6
ME~two	-7	-8
ME~un	-5	-5
ME~vez	-5	-4
ME~voicemail	-7	-8
MISTAKE~CAN	-7	-9
MISTAKE~HOUSE	-5	-9
MISTAKE~I	-7	-9
MISTAKE~STOP	-6	-7
MISTAKE~de	-4	-7
MISTAKE~hit	-6	-6
MOVE$	-5	-8
MOVE~BLOCK	8	7
MOVE~CAN	6	5
MOVE~CONSENT	-8	-7
MOVE~CURSE	12	10
MOVE~END	-14	-7
MOVE~FIGURE	-5	-6
MOVE~GOAWAY	19	17
MOVE~GREET	7	7
MOVE~HOLDBUT	-6	-6
MOVE~HOUSE	6	5
MOVE~I	10	10
MOVE~KEEP	-6	-7
MOVE~KIN	3	3
MOVE~LATE	-5	-7
MOVE~LAW	4	3
MOVE~LEAVE	-7	-7
MOVE~ME	-6	-7
MOVE~MOVE	5	4
MOVE~MSGS	-9	-7
MOVE~MY	7	9
MOVE~NUMBER	6	6
MOVE~OFF	3	3
MOVE~OUT	7	8
MOVE~TIME	-5	-10
MOVE~VIEW	-7	-8
MOVE~WANT	6	9
MOVE~YOU	-7	-9
MOVE~a	3	5
MOVE~ahead	-6	-7
MOVE~already	8	6
MOVE~an	9	9
MOVE~better	7	8
MOVE~burner	7	9
MOVE~else	10	9
MOVE~es	7	7
MOVE~for	-7	-5
MOVE~in	-12	-10
MOVE~name	6	5
MOVE~now	-6	-2
MOVE~of	6	5
MOVE~poner	5	5
MOVE~right	-6	-7
MOVE~someone	8	7
MOVE~til	-5	-5
MOVE~too	-7	-8
MOVE~una	5	5
MOVE~way	6	6
MSGS	5	5
MSGS$	8	8
MSGS~AGAIN	10	8
MSGS~END	11	9
MSGS~FIGURE	5	12
MSGS~HOLDBUT	-7	-11
MSGS~IF	6	14
MSGS~LEAVE	6	12
MSGS~MOVE	9	8
MSGS~MSGS	13	11
MSGS~NOT	2	9
MSGS~NUMBER	7	6
MSGS~STOP	10	8
MSGS~TIME	-11	5
MSGS~YES	-11	-4
MSGS~YOU	-10	-6
MSGS~a	6	13
MSGS~ate	-6	-7
MSGS~by	9	5
MSGS~else	9	8
MSGS~fine	-7	-10
MSGS~folder	-6	-6
MSGS~for	2	14
MSGS~from	-7	-9
MSGS~good	-10	-9
MSGS~in	8	11
MSGS~porfavor	0	11
MSGS~really	8	4
MSGS~right	-8	-8
MSGS~the	3	7
MSGS~then	10	7
MSGS~til	1	5
MSGS~to	5	3
MSGS~y	6	6
MY$	10	7
MY~AGAIN	7	5
MY~ASK	4	5
MY~BLOCK	-7	-7
MY~CAN	9	9
MY~CONSENT	7	6
MY~DEAL	-2	-1
MY~END	-9	-9
MY~FIGURE	-5	-10
MY~GOAWAY	4	6
MY~HOLDBUT	-7	-9
MY~IF	-6	-6
MY~LAW	-1	3
MY~LIST	11	9
MY~MOVE	5	3
MY~NAME	-8	-9
MY~NOT	13	18
MY~NUMBER	10	12
MY~OFF	6	12
MY~OUT	-4	-4
MY~REMOVE	9	8
MY~STOP	-8	-11
MY~TAKE	12	9
MY~WHAT	4	5
MY~YES	6	8
MY~a	10	7
MY~agreement	-5	7
MY~already	-6	-8
MY~as	-6	-7
MY~billboard	7	7
MY~business	-6	4
MY~calendar	-4	-4
MY~called	-1	8
MY~calls	-5	-6
MY~card	9	8
MY~commute	-6	-6
MY~dialed	6	10
MY~elsewhere	-10	0
MY~es	-7	-9
MY~ex	-6	-6
MY~favorite	-5	-6
MY~favorites	-5	-4
MY~in	7	7
MY~inbox	8	8
MY~keeps	7	7
MY~life	3	3
MY~might	-5	-6
MY~mind	2	10
MY~new	-7	-7
MY~now	10	10
MY~officer	-4	-4
MY~one	-3	7
MY~plans	2	6
MY~reads	6	6
MY~rest	7	7
MY~ringing	5	5
MY~says	6	9
MY~shredder	7	6
MY~sons	6	6
MY~stopped	-7	-6
MY~subscription	6	5
MY~way	-5	-7
MY~wifes	11	10
MY~y	-4	-8
NAME~AGAIN	6	6
NAME~ASK	7	8
NAME~END	-5	-6
NAME~I	11	10
NAME~LIST	-8	-8
NAME~MOVE	9	8
NAME~MY	-9	-9
NAME~OFF	-12	-11
NAME~REACH	4	3
NAME~REACHING	8	7
NAME~SEND	6	5
NAME~STOP	8	6
NAME~THESE	8	9
NAME~TIME	-7	-8
NAME~YOU	6	6
NAME~favorites	-5	-4
NAME~from	-4	-5
NAME~on	-5	-6
NAME~ones	-5	-5
NAME~please	7	7
NAME~the	-6	-7
NOBODY~ASK	7	6
NOBODY~CAN	-4	-4
NOBODY~END	-7	-6
NOBODY~FIGURE	-11	-10
NOBODY~GREET	5	12
NOBODY~HOUSE	9	6
NOBODY~KEEP	-9	-10
NOBODY~ME	-11	-3
NOBODY~MSGS	10	9
NOBODY~MY	-7	-7
NOBODY~NAME	7	7
NOBODY~PART	-5	-6
NOBODY~REACH	-5	-6
NOBODY~STOP	-6	-6
NOBODY~THESE	10	8
NOBODY~THIRD	-5	-7
NOBODY~WANT	8	6
NOBODY~YOU	11	9
NOBODY~answered	-6	-9
NOBODY~answers	-5	-6
NOBODY~by	8	8
NOBODY~called	-4	-5
NOBODY~calls	-10	-9
NOBODY~ese	5	5
NOBODY~for	9	15
NOBODY~has	-5	-6
NOBODY~name	8	8
NOBODY~named	7	7
NOBODY~nombre	5	5
NOBODY~now	-7	-8
NOBODY~please	13	12
NOBODY~the	-3	-4
NOBODY~to	9	8
NOBODY~up	-5	-6
NOT$	11	18
NOT~AGAIN	17	20
NOT~ASK	10	5
NOT~BLOCK	-7	-7
NOT~CANCEL	-15	-14
NOT~CONSENT	14	13
NOT~CURSE	10	8
NOT~END	-15	-18
NOT~ESCRIBIENDO	17	16
NOT~ESCRIBIR	11	10
NOT~GREET	5	12
NOT~HOLD	-5	-8
NOT~HOLDBUT	-4	-12
NOT~INTEREST	7	26
NOT~KEEP	-14	-11
NOT~LATE	-5	4
NOT~LAW	6	5
NOT~LEAVE	-4	-9
NOT~LIFE	-14	-8
NOT~LIST	14	12
NOT~MOVE	9	6
NOT~MSGS	20	26
NOT~NAME	14	12
NOT~NOT	14	7
NOT~OFF	-9	-10
NOT~OUT	-12	-13
NOT~PART	-5	-7
NOT~REACH	16	16
NOT~REACHING	9	8
NOT~REMOVE	-23	-27
NOT~SEND	14	15
NOT~STOP	-10	-15
NOT~TIRED	-9	-11
NOT~WHAT	12	12
NOT~YES	9	13
NOT~about	-8	-8
NOT~accept	7	6
NOT~afford	5	9
NOT~al	-7	-8
NOT~all	0	-6
NOT~and	11	6
NOT~another	16	17
NOT~answering	-5	-7
NOT~any	8	2
NOT~anyone	-8	-4
NOT~bad	-8	-9
NOT~belong	6	4
NOT~big	-9	-10
NOT~biggie	-7	-8
NOT~billboard	7	7
NOT~bought	-9	-9
NOT~busca	4	4
NOT~business	7	5
NOT~calls	7	8
NOT~communication	10	8
NOT~con	8	10
NOT~correo	-7	-8
NOT~de	-10	-12
NOT~dejan	-6	-7
NOT~di	7	6
NOT~diga	-8	-8
NOT~either	8	7
NOT~entiendo	-6	-7
NOT~es	9	7
NOT~esa	-3	-5
NOT~ese	-5	-6
NOT~este	10	10
NOT~esten	9	9
NOT~estoy	1	13
NOT~even	9	8
NOT~far	-5	-6
NOT~figure	4	4
NOT~flood	-5	-7
NOT~for	2	4
NOT~found	6	5
NOT~from	-5	-7
NOT~giving	-9	-9
NOT~good	4	18
NOT~got	-5	-9
NOT~ha	-5	-5
NOT~hang	-5	-6
NOT~have	-10	-12
NOT~help	-7	10
NOT~hint	6	5
NOT~hit	5	4
NOT~hurry	-8	-9
NOT~in	9	8
NOT~informacion	11	8
NOT~la	-7	-4
NOT~landline	-6	-7
NOT~las	-4	-5
NOT~lead	7	6
NOT~let	-8	-8
NOT~llamado	-5	-5
NOT~lo	7	5
NOT~luck	-4	-4
NOT~many	-12	8
NOT~market	0	12
NOT~marketing	12	12
NOT~mean	-7	-6
NOT~means	7	8
NOT~meant	-8	-8
NOT~million	8	5
NOT~moment	3	7
NOT~money	-6	-8
NOT~much	4	8
NOT~mucho	-6	-7
NOT~name	-9	-9
NOT~needing	2	3
NOT~now	-11	6
NOT~o	-4	-4
NOT~ocupamos	-4	-5
NOT~offense	4	5
NOT~one	-6	-4
NOT~one-more	10	10
NOT~opt	9	9
NOT~opted	7	7
NOT~or	16	13
NOT~otro	-5	-6
NOT~own	6	10
NOT~owner	3	10
NOT~pagar	-5	-5
NOT~pedi	11	7
NOT~peep	11	10
NOT~penalty	-5	-5
NOT~people	11	10
NOT~person	10	6
NOT~persona	8	8
NOT~personally	3	3
NOT~point	-4	10
NOT~preocupe	-6	-6
NOT~prisa	-8	-8
NOT~problem	-12	-11
NOT~push	11	10
NOT~ready	-4	-6
NOT~real	8	7
NOT~rush	-8	-9
NOT~save	8	8
NOT~second	8	8
NOT~sentence	7	6
NOT~services	6	5
NOT~since	6	5
NOT~something	6	8
NOT~soy	7	7
NOT~sth	5	6
NOT~stopped	-8	-9
NOT~tan	-6	7
NOT~tengo	-5	-6
NOT~test	7	6
NOT~the	-8	-7
NOT~tiene	8	7
NOT~til	-8	-5
NOT~time	0	12
NOT~too	7	-3
NOT~trespassing	7	7
NOT~understand	5	5
NOT~up	8	4
NOT~urgent	-7	-9
NOT~use	12	9
NOT~vive	6	6
NOT~worries	-2	-4
NOT~y	7	6
NOT~zone	-8	-8
NUMBER~AGAIN	14	9
NUMBER~END	11	10
NUMBER~GREET	-6	-8
NUMBER~HOLDBUT	9	4
NUMBER~HOUSE	-8	-12
NUMBER~LEAVE	10	10
NUMBER~LIST	9	8
NUMBER~ME	-6	-7
NUMBER~MSGS	-4	-5
NUMBER~NAME	11	10
NUMBER~NOT	8	10
NUMBER~OFF	10	13
NUMBER~PART	-5	-5
NUMBER~REMOVE	11	9
NUMBER~TIME	13	11
NUMBER~WRONG	13	12
NUMBER~YOU	3	2
NUMBER~and	10	9
NUMBER~as	-5	-6
NUMBER~been	6	6
NUMBER~best	-8	-8
NUMBER~else	6	5
NUMBER~from	10	9
NUMBER~have	6	7
NUMBER~limits	5	4
OFF	7	4
OFF$	7	13
OFF~AGAIN	7	7
OFF~CAN	-13	-13
OFF~DEAL	-16	-18
OFF~FIGURE	-8	-8
OFF~HOUSE	-13	-1
OFF~IF	6	7
OFF~KIN	8	8
OFF~LIFE	-3	-6
OFF~LIST	11	13
OFF~PART	-9	-10
OFF~REACH	6	9
OFF~SEND	-3	-3
OFF~STOP	4	4
OFF~TAKE	-5	-4
OFF~TIME	-7	-13
OFF~VIEW	4	10
OFF~WANT	8	10
OFF~WHAT	-11	-9
OFF~YES	-7	-9
OFF~YOU	5	6
OFF~about	3	2
OFF~and	-7	-7
OFF~at	-8	-9
OFF~by	-7	-8
OFF~date	-6	-5
OFF~de	4	5
OFF~front	-7	-8
OFF~good	11	8
OFF~in	-8	-12
OFF~la	6	7
OFF~limits	6	4
OFF~market	-14	-9
OFF~now	10	9
OFF~ready	3	8
OFF~right	-6	-7
OFF~shoes	-5	-5
OFF~switch	9	9
OFF~to	9	7
OFF~two	-4	-4
OFF~whatever	10	9
OUT	10	7
OUT$	14	12
OUT~DEAL	-12	-11
OUT~END	8	8
OUT~GREET	9	7
OUT~HOLDBUT	-6	9
OUT~LIST	6	6
OUT~MY	7	5
OUT~REACH	-10	-7
OUT~THIRD	-9	-11
OUT~all	7	7
OUT~and	-3	-4
OUT~de	3	4
OUT~el	-7	-7
OUT~now	8	6
OUT~on	4	4
OUT~porfavor	7	7
OUT~the	-13	-11
PART	-15	-15
PART$	-14	-17
PART~BLOCK	-4	-6
PART~CAN	-11	-12
PART~END	-8	-9
PART~FIGURE	-7	-8
PART~GREET	-9	1
PART~HOUSE	-6	-8
PART~MOVE	-7	-7
PART~NOT	-9	-8
PART~PART	-7	-9
PART~REACH	8	11
PART~STOP	-8	-10
PART~THESE	-8	-9
PART~VIEW	-5	-7
PART~WANT	-3	-4
PART~YOU	8	10
PART~de	-5	-5
PART~for	-6	-8
PART~la	-4	-4
PART~now	-7	-5
PART~pass	4	4
PART~please	-7	-7
PART~to	-5	-5
REACHING$	4	6
REACHING~KIN	16	14
REACHING~LATE	-8	4
REACHING~LAW	12	11
REACHING~LIST	7	6
REACHING~MSGS	6	8
REACHING~NUMBER	10	9
REACHING~PART	-6	-7
REACHING~REACH	-8	-5
REACHING~REACHING	10	5
REACHING~TIME	-7	6
REACHING~VIEW	8	8
REACHING~WRONG	7	7
REACHING~YES	-2	-4
REACHING~YOU	-4	-5
REACHING~about	6	4
REACHING~its	9	4
REACHING~knee	5	5
REACHING~please	-4	-5
REACHING~the	-6	-7
REACHING~time	6	5
REACHING~with	-8	-10
REACH~AGAIN	4	2
REACH~BLOCK	7	5
REACH~DEAD	-9	-12
REACH~DEAL	13	8
REACH~END	-6	-6
REACH~HOUSE	7	6
REACH~KEEP	-10	-11
REACH~LAW	9	8
REACH~LEAVE	10	10
REACH~MY	-5	-8
REACH~NOT	4	4
REACH~NUMBER	-5	-9
REACH~OUT	13	11
REACH~PART	7	8
REACH~REACHING	7	9
REACH~SEND	10	9
REACH~STOP	10	9
REACH~TAKE	3	2
REACH~TIME	-11	-1
REACH~WHAT	5	4
REACH~YES	9	8
REACH~YOU	-8	-9
REACH~about	-2	-7
REACH~all	-8	-7
REACH~and	9	14
REACH~best	-7	-6
REACH~better	-4	-6
REACH~billboard	7	7
REACH~costs	6	7
REACH~directly	-4	-6
REACH~dropped	-4	-5
REACH~either	6	5
REACH~else	14	13
REACH~fine	-6	-8
REACH~for	8	4
REACH~goes	7	6
REACH~keeps	7	7
REACH~landline	-6	-7
REACH~less	0	14
REACH~meantime	6	6
REACH~much	0	7
REACH~one-more	9	8
REACH~or	12	7
REACH~other	-2	-1
REACH~please	8	10
REACH~quits	6	4
REACH~reads	5	5
REACH~ready	3	8
REACH~rest	9	8
REACH~ringing	5	5
REACH~somebody	4	4
REACH~someone	16	12
REACH~stopped	-7	-9
REACH~the	-8	-8
REACH~under	11	8
REMOVE$	15	12
REMOVE~ASK	-10	-1
REMOVE~DEAL	-12	-15
REMOVE~END	-7	-7
REMOVE~HOUSE	-13	-11
REMOVE~KIN	-6	-5
REMOVE~ME	14	11
REMOVE~NAME	-5	-5
REMOVE~NUMBER	16	11
REMOVE~PART	-10	-9
REMOVE~SEND	-6	-6
REMOVE~THEIRS	7	6
REMOVE~THESE	-2	9
REMOVE~TIRED	7	7
REMOVE~VIEW	-6	-6
REMOVE~WHAT	-6	-8
REMOVE~YOU	-7	-6
REMOVE~a	-8	-9
REMOVE~ahi	7	6
REMOVE~all	11	10
REMOVE~called	8	5
REMOVE~del	7	6
REMOVE~el	-6	-7
REMOVE~esa	-9	-8
REMOVE~its	-7	-9
REMOVE~name	10	9
REMOVE~on	-5	-7
REMOVE~one	-4	-5
REMOVE~pin	-6	-6
REMOVE~to	-10	-8
SEND$	17	15
SEND~END	-6	-6
SEND~FIGURE	-11	-9
SEND~GREET	7	6
SEND~LIST	-9	-8
SEND~MSGS	2	11
SEND~MY	-6	-7
SEND~NOBODY	16	12
SEND~NOT	-6	-6
SEND~REACH	-7	-7
SEND~SEND	-7	-7
SEND~STOP	4	4
SEND~THESE	-6	-7
SEND~VIEW	-7	-6
SEND~de	-8	-9
SEND~else	12	12
SEND~las	-4	-4
SEND~next	5	6
SEND~one	5	6
SEND~otra	-5	-4
SEND~papeles	-6	-6
SEND~porfavor	8	4
SEND~vez	-5	-4
SEND~with	-6	-6
STOP	11	6
STOP$	14	16
STOP~ASK	6	6
STOP~CANCEL	11	9
STOP~CURSE	7	4
STOP~ESCRIBIENDO	8	7
STOP~KIN	8	8
STOP~LATE	-11	-6
STOP~LIST	10	9
STOP~MISTAKE	-12	-11
STOP~MOVE	3	9
STOP~MSGS	18	14
STOP~NAME	-7	-9
STOP~NOT	1	-5
STOP~REACHING	12	10
STOP~SEND	6	7
STOP~STOP	16	17
STOP~TAKE	7	4
STOP~THIRD	-9	-11
STOP~TIME	-1	4
STOP~al	-8	-8
STOP~all	9	8
STOP~already	10	8
STOP~any	8	6
STOP~anytime	-8	-8
STOP~apologizing	-8	-10
STOP~at	-13	-9
STOP~by	-13	-13
STOP~claim	-7	-6
STOP~comma	7	6
STOP~el	-9	-8
STOP~en	-10	-10
STOP~for	-16	-2
STOP~jk	-8	11
STOP~knee	5	5
STOP~light	-7	-8
STOP~messing	6	7
STOP~or	7	6
STOP~please	0	8
STOP~porfavor	7	4
STOP~process	0	10
STOP~right	8	6
STOP~shop	-4	-4
STOP~so	-10	-9
STOP~stressing	-6	-5
STOP~testing	7	6
STOP~the	-8	-4
STOP~too	-7	-8
STOP~txtn	10	9
STOP~up	15	15
STOP~while	4	7
STOP~with	12	9
STOP~worrying	-5	-6
TAKE~AGAIN	-7	-7
TAKE~CONSENT	-10	-8
TAKE~CURSE	10	9
TAKE~FIGURE	-14	-16
TAKE~GOAWAY	10	9
TAKE~GREET	-4	-5
TAKE~HOLD	-12	-2
TAKE~HOLDBUT	-8	-8
TAKE~I	8	7
TAKE~IF	8	8
TAKE~LAW	9	9
TAKE~LEAVE	10	15
TAKE~LOOKING	-3	-6
TAKE~MOVE	-8	0
TAKE~MY	1	6
TAKE~NAME	-9	-11
TAKE~OUT	6	4
TAKE~PART	-5	-8
TAKE~REMOVE	8	8
TAKE~VIEW	6	7
TAKE~WANT	-6	-4
TAKE~a	7	8
TAKE~along	8	7
TAKE~and	7	3
TAKE~another	6	6
TAKE~as	8	6
TAKE~at	-10	-10
TAKE~date	-8	-7
TAKE~em	-8	-8
TAKE~exit	-4	-3
TAKE~for	-8	-6
TAKE~free	5	3
TAKE~gone	13	13
TAKE~good	4	5
TAKE~hint	10	9
TAKE~la	6	6
TAKE~life	4	4
TAKE~long	9	9
TAKE~money	-8	-10
TAKE~name	9	7
TAKE~of	13	10
TAKE~ones	-5	-5
TAKE~people	7	6
TAKE~personally	3	3
TAKE~please	-7	-10
TAKE~plug	5	8
TAKE~ready	-6	-6
TAKE~shoes	-5	-5
TAKE~the	-7	-5
TAKE~time	-11	-12
TAKE~two	-4	-4
TAKE~up	7	7
TAKE~voicemail	-8	-9
TAKE~with	-10	-5
THEIRS	-6	-6
THEIRS~ASK	-10	-10
THEIRS~CAN	4	12
THEIRS~CANCEL	-5	-5
THEIRS~DEAD	-1	15
THEIRS~GREET	-6	-6
THEIRS~HOUSE	-5	-8
THEIRS~KEEP	-9	-11
THEIRS~LAW	7	7
THEIRS~ME	-13	-12
THEIRS~NOT	-9	-5
THEIRS~NUMBER	15	13
THEIRS~REACHING	7	6
THEIRS~STOP	-13	-14
THEIRS~THEIRS	13	14
THEIRS~TIME	9	15
THEIRS~changed	7	7
THEIRS~in	7	9
THEIRS~one	9	8
THEIRS~shes	-6	-4
THEIRS~to	-13	-12
THESE~AGAIN	7	10
THESE~ASK	4	4
THESE~BOT	-11	-9
THESE~CAN	12	12
THESE~END	7	4
THESE~FIGURE	-4	-10
THESE~GOAWAY	-5	-5
THESE~LATE	-12	-2
THESE~LAW	13	13
THESE~LIST	10	8
THESE~MOVE	7	9
THESE~MSGS	4	7
THESE~REACHING	1	12
THESE~REMOVE	5	13
THESE~SEND	-6	-7
THESE~TIRED	9	6
THESE~YES	-10	-7
THESE~about	-6	-9
THESE~all	-14	6
THESE~as	7	6
THESE~belongs	6	6
THESE~best	-8	-8
THESE~by	-7	-7
THESE~called	-3	8
THESE~cheaper	-4	-5
THESE~comma	6	5
THESE~elsewhere	6	7
THESE~every	13	7
THESE~fax	4	4
THESE~fine	-6	-8
THESE~goes	5	4
THESE~going-to	10	8
THESE~gone	-4	-5
THESE~good	7	7
THESE~limits	5	4
THESE~name	8	8
THESE~new	-8	-9
THESE~notice	4	4
THESE~now	6	7
THESE~one	-10	-11
THESE~ones	-7	-6
THESE~person	-7	-7
THESE~personally	3	3
THESE~quits	6	4
THESE~real	-4	-5
THESE~really	-6	-7
THESE~rest	4	11
THESE~ridiculous	-8	-5
THESE~right	-6	-7
THESE~says	-8	-9
THESE~so	9	7
THESE~somebody	4	3
THESE~sorry	7	9
THESE~stopped	5	5
THESE~stops	11	9
THESE~the	2	4
THESE~too	-9	-8
THESE~up	6	2
THIRD	-9	-7
THIRD~HOLDBUT	-8	-10
THIRD~LEAVE	-8	-7
THIRD~ME	-5	-5
THIRD~MOVE	-7	-7
THIRD~NOT	-11	-5
THIRD~YOU	-8	-11
THIRD~and	-4	-5
THIRD~en	-6	-5
THIRD~know	-6	-6
THIRD~please	7	8
THIRD~the	-6	-10
THIRD~to	-8	-5
TIME$	-16	-6
TIME~AGAIN	9	9
TIME~ASK	-4	-5
TIME~DEAL	-9	-9
TIME~GOAWAY	-4	-4
TIME~GREET	-4	7
TIME~HOLDBUT	-7	-10
TIME~I	4	2
TIME~LATE	-8	-9
TIME~LEAVE	6	3
TIME~LIST	12	14
TIME~ME	4	4
TIME~MOVE	7	6
TIME~MY	8	7
TIME~NAME	-6	-6
TIME~OUT	9	8
TIME~REACH	7	6
TIME~REACHING	-6	-8
TIME~REMOVE	7	6
TIME~STOP	6	6
TIME~TAKE	7	6
TIME~THESE	7	7
TIME~VIEW	-5	-6
TIME~YES	-14	-14
TIME~being	5	5
TIME~built	-5	-7
TIME~for	-7	-5
TIME~of	5	5
TIME~one	-7	-7
TIME~please	-11	-6
TIME~the	4	5
TIRED$	9	6
TIRED~DEAL	-8	-10
TIRED~GREET	6	-4
TIRED~HOUSE	-11	-12
TIRED~LOOKING	-6	-10
TIRED~ME	-8	-9
TIRED~MSGS	3	15
TIRED~MY	-7	-7
TIRED~PART	-7	-7
TIRED~THIRD	-5	-6
TIRED~VIEW	-4	-4
TIRED~YOU	11	9
TIRED~already	8	7
TIRED~to	-10	-12
TIRED~up	7	6
VIEW	-9	-12
VIEW$	-7	-10
VIEW~END	-6	-8
VIEW~IF	-7	-8
VIEW~NOT	11	11
VIEW~NUMBER	8	8
VIEW~TIME	-11	-15
VIEW~VIEW	-8	-7
VIEW~WANT	7	9
VIEW~YOU	-4	-6
VIEW~at	-5	-6
VIEW~happens	9	9
VIEW~in	4	3
VIEW~now	-8	-8
VIEW~person	-6	-5
VIEW~please	-1	-7
VIEW~then	-9	-9
VIEW~up	8	8
WANT$	4	10
WANT~BLOCK	-8	9
WANT~CANCEL	-5	16
WANT~END	-9	-9
WANT~ESCRIBIR	6	5
WANT~GREET	6	10
WANT~HOLD	5	8
WANT~I	15	17
WANT~IF	7	7
WANT~LEAVE	7	7
WANT~LIST	8	8
WANT~LOOKING	-7	-8
WANT~MOVE	3	4
WANT~MY	6	1
WANT~NOBODY	9	18
WANT~NUMBER	7	5
WANT~OFF	20	18
WANT~PART	-7	-13
WANT~REMOVE	6	4
WANT~SEND	11	12
WANT~STOP	7	0
WANT~WANT	5	4
WANT~WHAT	6	5
WANT~YOU	9	6
WANT~an	-11	-10
WANT~and	-6	-4
WANT~another	5	4
WANT~being	0	11
WANT~by	-6	-8
WANT~darme	5	5
WANT~de	9	7
WANT~esa	-6	-7
WANT~fast	-5	-6
WANT~for	9	8
WANT~from	18	17
WANT~glass	12	11
WANT~hear	8	7
WANT~in	5	6
WANT~informacion	8	7
WANT~of	7	12
WANT~on	10	12
WANT~one	-8	-7
WANT~pagar	-5	-5
WANT~person	-6	-6
WANT~possible	4	3
WANT~services	6	5
WANT~servicio	6	6
WANT~some	6	10
WANT~talk	5	3
WANT~the	1	-7
WANT~with	9	7
WHAT	-5	-5
WHAT$	-13	-8
WHAT~BLOCK	-7	-7
WHAT~CONSENT	8	7
WHAT~DEAL	-13	-15
WHAT~END	10	10
WHAT~FIGURE	7	9
WHAT~I	6	5
WHAT~IF	-6	-6
WHAT~KEEP	3	7
WHAT~LAW	6	7
WHAT~LIST	-8	-10
WHAT~ME	6	13
WHAT~MSGS	10	14
WHAT~MY	-7	6
WHAT~NOT	19	18
WHAT~NUMBER	-6	13
WHAT~OUT	12	13
WHAT~PART	-8	-10
WHAT~REACH	-1	11
WHAT~REMOVE	15	12
WHAT~THEIRS	-7	-11
WHAT~TIRED	5	12
WHAT~VIEW	-13	-2
WHAT~WHAT	6	13
WHAT~YES	-9	-10
WHAT~and	-10	9
WHAT~anyone	-6	-8
WHAT~at	9	10
WHAT~busca	5	5
WHAT~called	-12	-11
WHAT~cares	3	9
WHAT~cuesta	-6	-7
WHAT~de	5	4
WHAT~digo	8	8
WHAT~dis	-5	-7
WHAT~else	-10	-10
WHAT~estoy	-8	-6
WHAT~exit	-5	-5
WHAT~fly	6	6
WHAT~free	-8	-9
WHAT~freezes	5	5
WHAT~habla	-6	-7
WHAT~has	-5	-6
WHAT~its	-5	-7
WHAT~la	-9	-9
WHAT~long	-5	-5
WHAT~make	7	7
WHAT~much	-8	-11
WHAT~now	3	9
WHAT~part	7	7
WHAT~pigs	6	6
WHAT~think	9	8
WHAT~time	-8	-3
WHAT~to	8	5
WHAT~van	5	5
WRONG	8	8
WRONG$	14	9
WRONG~DEAL	-6	-8
WRONG~GREET	-10	-12
WRONG~HOUSE	-13	-7
WRONG~LIST	-12	-12
WRONG~NUMBER	15	14
WRONG~REACH	-15	-6
WRONG~THIRD	-11	5
WRONG~TIME	-5	-7
WRONG~VIEW	-10	-9
WRONG~button	-9	-10
WRONG~de	7	6
WRONG~el	-6	-6
WRONG~en	-6	-6
WRONG~guy	10	10
WRONG~in	-8	-9
WRONG~link	-7	-8
WRONG~of	-5	-5
WRONG~on	-11	-12
WRONG~person	14	13
WRONG~the	-10	-10
WRONG~with	-4	-6
YES	-4	-3
YES$	-11	-10
YES~AGAIN	6	5
YES~CAN	11	9
YES~CANCEL	6	16
YES~CONSENT	-10	-11
YES~ESCRIBIR	5	4
YES~GOAWAY	8	6
YES~GREET	3	9
YES~IF	8	6
YES~INTEREST	-6	-11
YES~LIST	-10	-10
YES~NOT	9	8
YES~REACH	8	7
YES~REACHING	8	8
YES~REMOVE	12	11
YES~THIRD	5	6
YES~TIME	-8	-12
YES~WHAT	6	3
YES~another	5	6
YES~lets	-6	-7
YES~on	-6	-8
YES~right	6	10
YES~siguen	4	4
YES~stopped	7	6
YOU~ASK	8	6
YOU~BLOCK	12	9
YOU~BOT	5	3
YOU~CAN	4	4
YOU~CANCEL	-1	11
YOU~CURSE	11	9
YOU~DEAD	0	11
YOU~DEAL	-5	-6
YOU~END	9	9
YOU~GOAWAY	0	12
YOU~GREET	6	9
YOU~HOLD	12	7
YOU~INTEREST	-10	7
YOU~KEEP	6	9
YOU~KIN	5	5
YOU~LATE	10	8
YOU~LAW	16	16
YOU~LOOKING	-2	8
YOU~MISTAKE	-8	-9
YOU~MOVE	-15	-17
YOU~MSGS	8	1
YOU~NOT	6	7
YOU~OUT	-10	-9
YOU~REACHING	10	9
YOU~REMOVE	6	4
YOU~STOP	14	14
YOU~TAKE	3	5
YOU~THIRD	6	3
YOU~TIRED	12	12
YOU~VIEW	-7	-8
YOU~WHAT	7	9
YOU~WRONG	10	6
YOU~YOU	12	10
YOU~about	7	7
YOU~aviso	-10	-11
YOU~best	-6	-5
YOU~bro	6	6
YOU~business	3	6
YOU~called	-11	-12
YOU~clients	6	6
YOU~con	5	5
YOU~correo	-11	-13
YOU~cut	-6	-7
YOU~di	4	4
YOU~doing	-5	-6
YOU~duenos	-4	-4
YOU~el	11	10
YOU~else	-6	-6
YOU~elsewhere	9	7
YOU~en	-6	-7
YOU~esa	-5	-5
YOU~esta	-5	-5
YOU~estuvo	5	4
YOU~find	-11	-3
YOU~guey	5	5
YOU~guy	8	8
YOU~guys	6	5
YOU~habia	7	5
YOU~hint	6	5
YOU~in	1	1
YOU~kind	-6	-7
YOU~know	7	10
YOU~la	-8	-8
YOU~lead	5	5
YOU~llamo	-10	-11
YOU~make	-7	-5
YOU~marco	-4	-4
YOU~missed	7	6
YOU~much	8	6
YOU~must	6	4
YOU~name	-3	-10
YOU~on	8	5
YOU~or	-5	-8
YOU~other	7	8
YOU~own	9	5
YOU~papeles	-7	-7
YOU~para	4	10
YOU~pedi	8	8
YOU~period	4	3
YOU~please	7	5
YOU~porfavor	8	6
YOU~rentamos	-6	-7
YOU~resend	-6	-6
YOU~saved	-8	-9
YOU~sent	-6	-6
YOU~services	6	5
YOU~shoes	-5	-5
YOU~skip	5	3
YOU~somebody	4	4
YOU~sorry	-9	-3
YOU~then	-6	-6
YOU~think	12	12
YOU~to	7	6
YOU~two	1	7
YOU~up	-12	-10
YOU~woke	6	14
^"3	-3	8
^"4	-9	-8
^"555	-7	-5
^"a	-4	-9
^"abort	8	7
^"about	6	5
^"accept	-6	-6
^"accidental	6	9
^"actually	-3	7
^"add	-14	-15
^"adios	-3	8
^"after	-10	-12
^"al	-6	-7
^"almost	-7	-7
^"alone	-6	-6
^"alto	13	11
^"am	6	5
^"anular	8	7
^"any	-17	-18
^"any-more	-6	-8
^"anything	-17	-16
^"anytime	-4	-5
^"appreciate	-8	-7
^"aqui	7	6
^"arent	4	6
^"arret	7	6
^"asi	0	8
^"ask	-12	-11
^"asked	6	5
^"asshole	6	5
^"auto	-10	-11
^"autocorrect	-5	-4
^"aviseme	-6	-7
^"baby	-6	-9
^"baja	6	5
^"ban	8	7
^"basta	3	0
^"beat	10	9
^"before	-4	-9
^"blacklist	8	7
^"blocks	9	8
^"bloqueado	6	5
^"borra	7	7
^"borrame	8	7
^"borrar	5	5
^"borrelo	9	8
^"borreme	7	6
^"both	-6	-7
^"bug	11	8
^"bury	9	8
^"busy	-6	-7
^"but	8	7
^"by	-7	-7
^"bye	-10	-4
^"c	-6	-7
^"call	-6	-7
^"calling	-10	-5
^"calm	-4	3
^"cancel	6	14
^"cancela	9	7
^"cancelar	5	9
^"cancelen	8	6
^"cant	-10	-7
^"cash	-9	-9
^"cero	7	5
^"check	-12	-12
^"chose	-4	-4
^"claro	-5	-7
^"clear	-7	-8
^"close	14	16
^"com	-5	-5
^"como	7	11
^"con	-7	-8
^"congrats	-4	-7
^"consider	8	6
^"contact	-11	-6
^"creo	6	4
^"cross	-6	-9
^"cuando	-7	-8
^"cuantas	6	5
^"cuanto	-11	-13
^"cut	4	2
^"cute	-6	-8
^"dame	5	4
^"dar	9	8
^"de	-6	-6
^"deactivate	9	8
^"dead	-6	-8
^"deja	12	11
^"dejame	6	6
^"dejemoslo	-6	6
^"dejen	16	14
^"dejenme	12	11
^"delete	9	15
^"deleted	-7	-9
^"deme	5	4
^"denme	5	4
^"depends	-5	-6
^"desist	7	6
^"dialed	-4	4
^"did	-8	-13
^"didnt	-12	-15
^"disable	6	5
^"disabled	-7	-8
^"disappear	7	6
^"disconnect	9	8
^"discontinue	8	9
^"disliked	7	8
^"dnc	6	5
^"doesnt	-8	-8
^"donde	-4	-8
^"done	-17	-9
^"drop	3	3
^"each	6	7
^"either	-8	-9
^"eject	10	9
^"elimineme	4	4
^"email	10	19
^"end	11	11
^"ends	-8	-9
^"enough	15	15
^"esto	7	6
^"estoy	5	8
^"evenings	-5	-6
^"ever	12	10
^"everything	-6	-7
^"exit	13	11
^"fair	-6	-6
^"fall	9	9
^"favor	4	4
^"fed	8	7
^"fin	14	13
^"find	7	6
^"flat	-5	-5
^"follow	-7	-6
^"following	-11	-11
^"forget	0	13
^"forwarded	6	5
^"fue	-1	10
^"fuera	12	11
^"further	-4	-4
^"fyi	-7	-7
^"gated	-7	-7
^"get	11	8
^"get-lost	8	7
^"ghost	9	10
^"girl	7	6
^"goodbye	-2	7
^"goodbye-wish	-6	-6
^"goodnight	-5	-6
^"got	-5	-5
^"gotta	-7	-7
^"gracias	-13	-16
^"great	-4	-6
^"group	-6	-5
^"haha	4	3
^"halt	7	9
^"happy	-6	-12
^"harassment	-1	8
^"has	-7	-7
^"hasta	7	6
^"havent	-9	-9
^"hell	-9	7
^"hello	-3	-4
^"help	-4	-7
^"here	-7	-8
^"hint	9	9
^"hit	-6	-7
^"hmu	-8	-8
^"hoa	-6	-7
^"hola	-6	-7
^"holy	-7	-8
^"hop	7	6
^"house	-4	-6
^"houses	-8	-10
^"hush	9	7
^"idk	-5	-6
^"if	-10	-3
^"ill	-7	-6
^"illegal	6	6
^"in	-6	-8
^"is	-11	-10
^"jamas	10	9
^"jk	-5	-8
^"keep	-16	-20
^"kid	-1	5
^"kids	-7	-8
^"kindly	8	7
^"kk	-5	-6
^"lawsuit	8	7
^"lawyer	-7	-7
^"leaf	7	6
^"lease	-5	-5
^"leave	7	7
^"left	-13	-14
^"like	-6	-5
^"list	-5	-6
^"llame	-5	-3
^"llameme	-5	-6
^"lo	6	6
^"lol	-6	6
^"look	6	6
^"looking	-7	-9
^"looks	-4	8
^"los	11	10
^"lose	16	15
^"lost	-10	-12
^"lot	-6	-8
^"love	-8	-10
^"loved	-7	-8
^"mail	-7	-6
^"make	9	14
^"manana	-6	-6
^"mandeme	-6	-6
^"mark	9	9
^"marked	6	5
^"marque	-10	9
^"marqueme	-7	-6
^"me	-5	-7
^"mejor	-4	5
^"mensajes	-8	-8
^"message	-7	-8
^"morning	-5	-7
^"move	12	11
^"moved	-6	-6
^"my	-5	-6
^"naw	-1	8
^"near	-6	-7
^"nel	-1	10
^"never	10	12
^"newsletter	-5	-5
^"ni	6	12
^"nice	6	5
^"nix	8	7
^"no-longer	-2	6
^"no-more	9	8
^"nomas	9	7
^"nos	-7	-10
^"notify	-5	-9
^"now	2	2
^"nunca	7	2
^"of	-6	-7
^"off	11	9
^"offer	-5	-5
^"oh	-5	-6
^"okay	-3	-7
^"older	-4	-5
^"one	-7	-4
^"one-more	-3	-4
^"only	8	11
^"oops	-9	-9
^"opt-out	9	8
^"otherwise	-8	-9
^"our	7	10
^"out	-13	-3
^"over	-10	-13
^"owner	-5	-5
^"parale	9	8
^"parar	6	5
^"parele	5	4
^"paren	8	6
^"parking	-5	-5
^"passed	-6	-7
^"pause	-4	13
^"peace	-6	2
^"pero	2	6
^"personal	-5	-5
^"pester	6	3
^"pick	7	7
^"piss	6	5
^"police	-5	-5
^"por	-8	-6
^"porfavor	7	6
^"powers	-6	-7
^"pretend	6	6
^"price	-11	-11
^"privacy	-9	-8
^"pull	6	11
^"purge	5	4
^"put	5	5
^"que	7	5
^"quick	-4	-6
^"quien	-10	-9
^"quiet	-6	6
^"quit	18	14
^"quitame	5	5
^"quitar	9	9
^"quite	-8	-6
^"quitenme	9	10
^"reach	-9	-1
^"read	10	9
^"real	-5	-5
^"remind	-4	-5
^"removal	6	5
^"remove	4	5
^"removed	7	7
^"remuevame	7	7
^"repeat	-5	-5
^"reply	14	9
^"report	-6	-5
^"reported	9	9
^"reporting	5	5
^"request	-6	-5
^"resend	-5	-6
^"respect	6	5
^"rest	-6	-5
^"resubscribe	-7	-8
^"revoke	7	3
^"ring	-6	-7
^"running	-5	-7
^"sacame	8	8
^"safe	-7	-7
^"said	11	10
^"saquenme	7	6
^"saturday	-4	-6
^"saw	-7	-8
^"say	-9	-9
^"screw	1	9
^"sell	5	4
^"send	-8	-10
^"sent	-9	-11
^"seriously	3	8
^"shell	-5	-6
^"shit	-5	-5
^"shoo	9	8
^"shoot	-5	-5
^"shove	8	7
^"shut	7	4
^"signed	-11	-7
^"signing	7	7
^"sigo	-5	-7
^"siguen	5	5
^"silence	5	5
^"simply	5	5
^"single	-6	-8
^"sold	-5	-8
^"solicito	6	6
^"someone	11	11
^"sounds	-5	2
^"soy	10	9
^"spam	10	6
^"stalker	5	4
^"start	-8	-8
^"step	6	6
^"still	-8	-9
^"stock	7	6
^"stop	5	11
^"stopall	7	6
^"stopped	4	6
^"straight	-7	-8
^"sunday	-10	-11
^"sure	5	7
^"switch	-6	-7
^"take	5	6
^"tax	-5	-5
^"tcpa	6	5
^"te	11	10
^"telling	9	8
^"tenant	-4	-6
^"text	-15	-16
^"texted	7	5
^"texting	-7	-6
^"texts	-5	-5
^"thanks	-8	-9
^"thatll	2	8
^"the	-5	-5
^"then	-10	-4
^"there	9	8
^"they	-6	-7
^"thinking	-7	-8
^"thread	-8	-8
^"throw	5	4
^"tiene	-6	-6
^"time	10	7
^"tomorrow	-6	-7
^"top	8	6
^"toss	7	7
^"traffic	-5	-6
^"treat	5	5
^"tuesday	-5	-7
^"ty	-7	-8
^"typo	-9	-9
^"un	12	10
^"under	-4	-7
^"undo	-10	-10
^"unfollow	9	8
^"unfriend	9	8
^"unsolicited	7	6
^"unsubscribe	15	18
^"until	8	6
^"unwanted	5	4
^"updates	-9	-8
^"use	-10	-8
^"va	-11	-12
^"vanish	6	6
^"vayanse	6	6
^"vayase	8	7
^"vete	6	6
^"violation	-7	-8
^"vultures	6	5
^"waiting	-6	-6
^"want-to	-14	-13
^"were	0	12
^"what	-6	-7
^"whatever	-4	6
^"whats	-10	-10
^"which	-7	-10
^"whoever	8	10
^"whos	-6	-6
^"widow	-3	-4
^"will	-9	-7
^"withdraw	-4	7
^"wrong	6	4
^"y	-3	-5
^"yeah	6	10
^"year	-5	-6
^"yep	-4	-6
^"yes	-4	-4
^"youll	7	5
^"youre	9	5
^"youve	8	7
^"yup	-5	-7
^"zip	10	9
^"⛔	6	5
^"✋	0	9
^"🖕	0	11
^"😤	-1	7
^"🙄	-1	9
^"🚫	3	8
^"🛑	6	8
^ASK	3	-4
^BLOCK	8	6
^CANCEL	8	13
^CONSENT	-8	-12
^DEAD	-5	-6
^DEAL	-7	-10
^FIGURE	-8	-10
^GREET	-12	-13
^INTEREST	4	10
^KEEP	-7	-9
^KIN	-14	0
^LATE	-7	-10
^LIST	-12	-13
^LOOKING	-6	-8
^ME	-5	-3
^MSGS	-3	-8
^MY	-6	-4
^NAME	6	4
^OFF	5	6
^OUT	17	17
^REACH	-8	-8
^REACHING	-7	-8
^REMOVE	16	14
^SEND	-11	-12
^STOP	12	15
^THIRD	-12	-14
^TIRED	6	6
^VIEW	-8	-9
^WANT	-13	-15
^WHAT	-5	-2
^WRONG	5	3
^YES	-11	-9
^^"alto$$	14	13
^^"arret$$	7	6
^^"baja$$	7	7
^^"basta$$	14	13
^^"block$$	8	8
^^"blocked$$	9	8
^^"bloqueado$$	6	5
^^"borrame$$	6	6
^^"borreme$$	5	5
^^"bye$$	-10	10
^^"c$$	-6	-6
^^"call$$	3	6
^^"cancel$$	6	17
^^"cancela$$	8	6
^^"cancelar$$	13	7
^^"cancele$$	2	11
^^"cancelen$$	8	5
^^"cease$$	8	6
^^"cool$$	-10	-12
^^"delete$$	9	7
^^"desist$$	7	6
^^"disappear$$	7	6
^^"disregard$$	-4	16
^^"dnc$$	5	4
^^"dont$$	16	14
^^"elimineme$$	4	4
^^"end$$	17	17
^^"enough$$	13	12
^^"exit$$	12	11
^^"fin$$	14	14
^^"goodbye$$	-10	5
^^"gracias$$	-5	-6
^^"great$$	-5	-6
^^"hello$$	-6	-7
^^"hi$$	-7	-7
^^"hola$$	-6	-7
^^"hush$$	6	7
^^"kk$$	-5	-6
^^"maybe$$	-9	-11
^^"nada$$	-4	13
^^"no$$	-10	5
^^"no-more$$	3	6
^^"not$$	-1	12
^^"nothing$$	-6	13
^^"nvm$$	-1	13
^^"off$$	-5	7
^^"ok$$	-13	-18
^^"opt-out$$	8	8
^^"out$$	-11	14
^^"parale$$	5	4
^^"parar$$	6	5
^^"pare$$	12	11
^^"parele$$	5	4
^^"paren$$	4	4
^^"pass$$	-1	11
^^"pause$$	2	8
^^"quiet$$	-6	14
^^"quit$$	14	12
^^"removal$$	4	4
^^"remove$$	8	8
^^"revoke$$	7	4
^^"salir$$	7	6
^^"shoo$$	7	6
^^"shut-up$$	25	23
^^"si$$	-5	-9
^^"silence$$	5	5
^^"spam$$	13	14
^^"stop$$	7	14
^^"stopall$$	7	6
^^"subscribe$$	-13	-12
^^"sure$$	-6	-9
^^"tcpa$$	5	4
^^"terminate$$	8	7
^^"texts$$	10	7
^^"thanks$$	-12	-15
^^"ugh$$	-3	12
^^"unsubscribe$$	7	6
^^"vanish$$	6	6
^^"whatever$$	-4	6
^^"wrong$$	11	11
^^"y$$	-7	-7
^^"yep$$	-4	-6
^^"yes$$	-5	-8
^^"yup$$	-5	-7
^^"✋$$	-6	8
^^"👎$$	-2	12
^^"🖕$$	-4	11
^^"🙄$$	-1	9
^^"🚫$$	1	8
^^AGAIN	-7	-2
^^BLOCK	8	5
^^CANCEL	8	13
^^DEAD	-5	-6
^^ESCRIBIR	-5	10
^^FIGURE	-4	-7
^^GREET	-8	-12
^^HOLDBUT	9	13
^^INTEREST	2	9
^^KEEP	-4	-7
^^LATE	-7	-9
^^LIST	-12	-13
^^LOOKING	-5	-6
^^ME	-5	-3
^^MY	-6	-4
^^NAME	7	5
^^NOT	-5	-5
^^OUT	14	14
^^SEND	-7	-9
^^TAKE	-4	-5
^^THIRD	-10	-11
^^VIEW	-5	-5
^^YES	-9	-6
^^a	-3	-8
^^abort	8	7
^^accept	-6	-6
^^ahora	-10	11
^^al	-5	-6
^^almost	-5	-6
^^anular	8	7
^^any	-9	-10
^^anytime	-4	-5
^^arret	7	6
^^aviseme	-6	-7
^^ban	8	7
^^blacklist	8	7
^^blocks	9	8
^^borrame	8	7
^^both	-6	-7
^^bury	9	8
^^busy	-6	-7
^^by	-6	-6
^^c	-6	-7
^^calm	-4	3
^^cero	7	5
^^check	-6	-6
^^chose	-4	-4
^^con	-7	-8
^^consider	8	6
^^cuantas	6	5
^^cut	4	2
^^dame	5	4
^^dar	9	8
^^de	-6	-6
^^deactivate	9	8
^^dejemoslo	-6	6
^^deme	5	4
^^denme	5	4
^^depends	-5	-6
^^dialed	-4	4
^^disable	6	5
^^disabled	-7	-8
^^disappear	7	6
^^disconnect	9	8
^^disliked	7	8
^^eject	10	9
^^es	8	8
^^ese	6	4
^^este	13	10
^^estoy	5	9
^^exit	13	11
^^fair	-6	-6
^^find	8	7
^^forwarded	6	5
^^fue	-1	10
^^gated	-7	-7
^^get-lost	8	7
^^girl	7	6
^^goodnight	-5	-6
^^got	-4	-5
^^gotta	-7	-7
^^has	-7	-7
^^hint	9	9
^^hit	-6	-7
^^hmu	-8	-8
^^holy	-7	-8
^^hop	7	6
^^hush	9	7
^^idk	-5	-6
^^in	-6	-8
^^kindly	8	7
^^kk	-5	-6
^^know	7	6
^^llameme	-5	-6
^^lo	6	6
^^loved	-6	-7
^^make	5	4
^^mandeme	-7	-8
^^mark	9	9
^^marked	6	5
^^naw	-1	8
^^near	-6	-7
^^nel	-1	10
^^nix	8	7
^^nomas	9	7
^^oh	-5	-6
^^one	-5	-2
^^one-more	-3	-4
^^or	6	4
^^owner	-5	-5
^^piss	6	5
^^please	-1	-3
^^porfavor	6	6
^^powers	-6	-7
^^pretend	6	6
^^quick	-4	-6
^^read	10	9
^^remind	-4	-5
^^repeat	-5	-5
^^respect	6	5
^^resubscribe	-7	-8
^^safe	-7	-7
^^same	-9	-11
^^seriously	3	8
^^shes	-2	11
^^shove	8	7
^^show	6	6
^^shut	7	4
^^siguen	5	5
^^simply	5	5
^^someone	11	11
^^stalker	5	4
^^stay	13	9
^^step	6	6
^^stock	7	6
^^stopall	7	6
^^stopped	4	6
^^straight	-7	-8
^^switch	-6	-7
^^thatll	2	8
^^the	-4	-4
^^throw	5	4
^^too	-14	13
^^top	8	6
^^treat	5	5
^^ty	-5	-7
^^un	7	8
^^undo	-10	-10
^^unfollow	9	8
^^unfriend	9	8
^^unsolicited	7	6
^^unwanted	5	4
^^vanish	6	6
^^vultures	6	5
^^waiting	-6	-6
^^whatever	-4	6
^^whos	-5	-6
^^y	-7	-7
^^youll	7	5
^^youve	8	7
^^⛔	6	5
^^✋	0	9
^^🖕	0	11
^^😤	-1	7
^^🙄	-1	9
^^🚫	3	8
^^🛑	6	8
^a	-4	-9
^abort	8	7
^about	6	5
^accept	-6	-6
^al	-6	-7
^almost	-7	-7
^anular	8	7
^any	-17	-18
^anytime	-4	-5
^arret	7	6
^asi	0	8
^autocorrect	-5	-4
^aviseme	-6	-7
^ban	8	7
^blacklist	8	7
^blocks	9	8
^borrame	8	7
^borrelo	9	8
^both	-6	-7
^bury	9	8
^busy	-6	-7
^by	-7	-7
^c	-6	-7
^calm	-4	3
^cero	7	5
^check	-12	-12
^chose	-4	-4
^com	-5	-5
^con	-7	-8
^consider	8	6
^creo	6	4
^cuantas	6	5
^cut	4	2
^dame	5	4
^dar	9	8
^de	-6	-6
^deactivate	9	8
^dejemoslo	-6	6
^deme	5	4
^denme	5	4
^depends	-5	-6
^dialed	-4	4
^disable	6	5
^disabled	-7	-8
^disappear	7	6
^disconnect	9	8
^disliked	7	8
^each	6	7
^either	-8	-9
^eject	10	9
^estoy	5	8
^exit	13	11
^fair	-6	-6
^find	7	6
^flat	-5	-5
^forwarded	6	5
^fue	-1	10
^fyi	-7	-7
^gated	-7	-7
^get-lost	8	7
^girl	7	6
^goodbye-wish	-6	-6
^goodnight	-5	-6
^got	-5	-5
^gotta	-7	-7
^has	-7	-7
^help	-4	-7
^hint	9	9
^hit	-6	-7
^hmu	-8	-8
^holy	-7	-8
^hop	7	6
^hush	9	7
^idk	-5	-6
^in	-6	-8
^jk	-5	-8
^kindly	8	7
^kk	-5	-6
^llameme	-5	-6
^lo	6	6
^loved	-7	-8
^make	9	14
^mandeme	-6	-6
^mark	9	9
^marked	6	5
^marqueme	-7	-6
^naw	-1	8
^near	-6	-7
^nel	-1	10
^nix	8	7
^nomas	9	7
^now	2	2
^of	-6	-7
^oh	-5	-6
^older	-4	-5
^one	-7	-4
^one-more	-3	-4
^otherwise	-8	-9
^owner	-5	-5
^personal	-5	-5
^pick	7	7
^piss	6	5
^por	-8	-6
^porfavor	7	6
^powers	-6	-7
^pretend	6	6
^quick	-4	-6
^read	10	9
^real	-5	-5
^remind	-4	-5
^repeat	-5	-5
^resend	-5	-6
^respect	6	5
^rest	-6	-5
^resubscribe	-7	-8
^safe	-7	-7
^sent	-9	-11
^seriously	3	8
^shell	-5	-6
^shove	8	7
^shut	7	4
^siguen	5	5
^simply	5	5
^single	-6	-8
^someone	11	11
^soy	10	9
^stalker	5	4
^step	6	6
^stock	7	6
^stopall	7	6
^stopped	4	6
^straight	-7	-8
^switch	-6	-7
^thatll	2	8
^the	-5	-5
^then	-10	-4
^thinking	-7	-8
^throw	5	4
^tiene	-6	-6
^time	10	7
^top	8	6
^treat	5	5
^ty	-7	-8
^un	12	10
^under	-4	-7
^undo	-10	-10
^unfollow	9	8
^unfriend	9	8
^unsolicited	7	6
^unwanted	5	4
^use	-10	-8
^vanish	6	6
^vultures	6	5
^waiting	-6	-6
^whatever	-4	6
^whos	-6	-6
^y	-3	-5
^youll	7	5
^youve	8	7
^⛔	6	5
^✋	0	9
^🖕	0	11
^😤	-1	7
^🙄	-1	9
^🚫	3	8
^🛑	6	8
a$	-7	-6
abort$	6	6
about~NAME	-10	-10
about~NOT	8	8
about~REACHING	6	4
accep*	-7	-11
accept~MSGS	7	3
acces*	-5	-6
accou*	8	7
acept*	-8	-9
actio*	10	10
activ*	-4	-6
actua*	-3	7
addit*	-8	-8
addre*	-9	-11
adver*	17	15
affor*	4	8
afuer*	-7	-7
afuera$	-7	-7
again*	10	10
against~THESE	-5	8
agree*	-9	-7
agreement$	-5	8
airbn*	-7	-7
airbnb$	-7	-7
alber*	-4	-5
aller*	-8	-8
allow*	-6	-6
allowed$	-6	-6
all~END	-9	-9
all~ME	6	4
all~NUMBER	7	6
all~STOP	7	7
all~THESE	3	9
all~THIRD	4	4
all~for	2	-1
all~of	1	11
all~set	-2	15
all~to	8	8
almos*	-9	-10
along$	8	7
already~NOT	-9	5
already~OUT	8	6
already~STOP	13	11
already~an	9	12
already~someone	-8	-11
already~to	5	5
already~with	-5	-8
alway*	-8	-6
always~REACH	-8	-6
al~END	-5	-6
al~TIME	-6	-8
al~diablo	5	5
amazi*	-6	-6
and$	-4	-7
and~BLOCK	7	9
and~CAN	6	9
and~CONSENT	11	10
and~DEAL	-4	-6
and~HOLDBUT	-6	-9
and~I	10	11
and~LAW	7	7
and~ME	5	12
and~NUMBER	9	9
and~REACHING	9	10
and~REMOVE	7	8
and~SEND	-5	-4
and~STOP	12	9
and~THESE	6	6
and~VIEW	12	11
and~YES	-4	-9
and~a	4	3
and~both	6	5
and~have	6	6
and~reads	5	5
and~use	-7	-8
anoth*	3	2
another~DEAL	-10	-11
another~NOT	6	4
another~REACH	8	9
another~of	6	5
another~time	-5	10
answers~REACH	-5	-6
answers~YOU	-5	-6
anula*	8	7
anyon*	-8	-4
anyti*	-11	-12
anytime$	-11	-12
anywh*	-8	-8
any~LAW	-5	-4
any~LIST	6	8
any~word	-6	-6
an~DEAL	-10	-11
an~GREET	10	8
an~OFF	8	8
an~rv	-7	-6
an~with	9	8
apart*	-8	-10
apolo*	-11	-13
apologizing$	-7	-8
appli*	-10	-11
appra*	-5	-5
appre*	-6	-10
appro*	-9	-13
around~FIGURE	-9	-11
arret$	8	7
asi$	5	9
askin*	8	7
assho*	6	5
asunt*	11	10
as~CAN	-5	-6
as~MY	5	5
as~PART	7	6
as~a	9	8
as~joke	8	6
as~of	6	5
as~to	8	8
at~END	-9	-8
at~FIGURE	-1	0
at~HOUSE	-8	-13
at~NUMBER	10	7
at~THESE	5	9
at~THIRD	-3	-8
at~TIME	6	10
at~all	-5	-8
at~desk	-6	-6
at~mean	-5	-5
at~moment	3	7
at~time	-10	6
aucti*	-5	-7
augus*	-6	-7
autoc*	-11	-12
autocorrect$	-6	-7
autor*	9	8
avise*	-6	-7
aweso*	-7	-10
a~BOT	-9	-9
a~CAN	4	11
a~CANCEL	-3	-5
a~CONSENT	-8	-7
a~END	-8	-9
a~ESCRIBIR	9	9
a~HOLD	4	16
a~I	4	2
a~LEAVE	8	6
a~LIST	11	11
a~MOVE	-11	-12
a~NOT	5	4
a~NUMBER	12	10
a~OUT	8	8
a~REMOVE	7	7
a~TAKE	7	6
a~a	5	12
a~about	7	9
a~and	7	6
a~as	-4	-4
a~backup	-3	-6
a~couple	5	8
a~ese	-4	-5
a~for	-14	1
a~hint	7	5
a~hobby	6	6
a~joke	8	7
a~la	3	2
a~las	-6	-9
a~little	1	8
a~million	6	4
a~now	3	5
a~otro	10	9
a~pal	9	8
a~peep	7	5
a~pest	4	5
a~pin	-6	-6
a~please	10	6
a~poner	5	5
a~real	-6	-6
a~rest	9	9
a~right	-10	-10
a~sentence	7	6
a~una	5	5
a~voicemail	-7	-7
backe*	-8	-8
backu*	-8	-10
bad$	-4	-7
bad~NUMBER	16	13
barat*	-8	-8
barking~the	9	11
basem*	-8	-10
bathr*	-8	-9
because~YOU	7	8
bedro*	-5	-6
been~DEAL	-6	-6
been~REMOVE	6	6
been~THESE	-6	-6
been~on	6	6
beggi*	6	6
belon*	7	8
belongs~KIN	7	5
belongs~to	6	6
best$	-10	-10
better$	-7	-8
better~CAN	6	6
better~LEAVE	7	7
better~NOT	8	9
better~a	5	6
better~one	6	5
better~to	6	6
betwe*	8	11
between~and	4	11
between~the	6	11
bigge*	-7	-8
biggi*	-7	-8
bit$	-10	7
black*	8	7
blocks~HOUSE	-3	-4
blocks~from	-3	-4
blocks~the	-3	-4
bloqu*	17	16
blue~one	-5	-7
borra*	14	13
borrame$	6	6
borre*	14	12
borrelo$	9	8
bothe*	-7	-9
both~NUMBER	8	6
both~OUT	7	6
bought~IF	-9	-9
bought~STOP	10	8
bought~already	-5	12
bought~one	10	14
bound*	4	4
boundaries$	4	4
breaking~YOU	9	7
breaking~with	9	7
bro~STOP	8	9
budge*	-3	-7
build*	-11	-11
build~HOLDBUT	-4	-5
built$	-5	-7
bulls*	-1	7
bullshit$	-1	7
burne*	3	8
busca$	5	5
busca*	-1	8
buscar~porfavor	-4	-4
busin*	6	10
business$	4	5
busqu*	12	11
button~THESE	9	9
buyer$	-10	-10
buyer*	-9	-11
buzzi*	9	9
by$	-7	-8
by~CAN	-7	-9
by~CONSENT	-6	-6
by~END	-5	-6
by~FIGURE	-10	-10
by~I	-7	-8
by~LIFE	-5	-6
by~MY	6	4
by~NAME	-8	-8
by~TIME	-5	-6
by~around	-5	-5
by~name	8	8
by~the	-7	-9
c$	-6	-6
calen*	-4	-4
calla*	8	7
called~HOUSE	5	7
called~ME	-8	-10
called~MISTAKE	4	12
called~WRONG	9	9
called~YOU	9	13
called~because	6	9
called~by	4	12
called~earlier	-5	-6
called~the	3	6
calli*	-5	-4
calls~NOT	6	4
camio*	-5	-6
campa*	7	4
cansa*	9	7
card$	10	10
cares$	3	9
carpe*	-6	-6
centr*	-8	-8
cero~MSGS	7	5
changed~NUMBER	-7	-8
changed~THEIRS	9	9
changed~mind	2	10
charg*	-9	-10
cheap*	-6	-7
cheaper$	-5	-5
checa*	-8	-9
check$	-10	-11
check*	5	3
check~MOVE	7	7
check~MSGS	-8	-1
check~THESE	-6	-6
check~YOU	-11	-12
check~in	8	7
check~ins	8	8
chill~MSGS	9	6
chill~the	9	6
chill~with	9	6
ching*	17	16
choos*	6	6
chose~THIRD	-4	-4
chose~another	-4	-4
claim*	5	5
claim~DEAL	-7	-6
clien*	6	10
clients$	6	6
closed$	9	8
closed~on	-5	-5
closer~in	-6	-5
closi*	-10	-10
coffe*	-9	-11
colle*	-7	-7
comes~TIME	-5	-7
comma~I	7	6
comma~LIFE	7	6
communication$	10	9
community$	-5	-5
commute$	-6	-6
compa*	-5	-5
compl*	11	10
compr*	-14	-6
compramos~HOUSE	-3	-8
condo*	-9	-12
confi*	-7	-9
confirm$	-7	-8
confirmed$	-7	-7
confirm~REMOVE	6	7
confu*	7	7
congr*	-4	-7
conozco~a	7	8
conse*	15	13
consented$	6	5
consi*	-3	5
consider~THESE	5	3
conta*	13	14
contesta$	-6	-8
conti*	-6	-7
conve*	11	11
conversation$	6	5
conversation~END	9	9
con~ESCRIBIR	6	6
con~KIN	-6	-7
con~LAW	4	4
con~MSGS	6	6
con~PART	-10	-10
con~STOP	-10	-10
con~THIRD	-6	-8
con~YOU	9	9
con~ese	5	5
con~nombre	5	5
con~otra	6	6
cool~THESE	12	10
cool~with	-2	-8
copy$	-8	-8
corre*	-13	-11
corta*	15	15
cosig*	-8	-8
costs~ME	6	7
count*	-10	-12
couple$	-7	-6
cours*	-6	-6
course$	-6	-6
credi*	-9	-8
creo~WHAT	6	4
crick*	10	9
crickets$	10	9
cuand*	-8	-9
cuantas~WHAT	6	5
cuantas~veces	6	5
cuart*	-5	-6
custo*	5	5
customer~NOT	5	5
cut~DEAL	-6	-3
cut~MSGS	4	14
cut~OFF	-5	-8
cut~THESE	16	15
cut~on	-5	12
cut~to	-7	-8
dame~OUT	5	4
dame~de	5	4
dare~YOU	8	8
darme~OUT	6	6
darme~de	6	6
dar~NUMBER	7	7
dar~este	7	7
date$	-10	-10
deact*	9	8
deaf$	-4	-4
deals$	-4	-5
decea*	1	8
decided~TAKE	-7	-7
decided~against	-5	8
decided~for	-5	-5
decir*	6	5
dejal*	7	15
dejam*	7	7
dejar~MSGS	8	7
dejar~SEND	5	4
dejar~de	6	5
dejel*	-6	10
dejelo~asi	-8	5
dejen*	19	17
del~DEAL	-4	-4
del~LIST	7	7
deman*	13	11
deme~OUT	5	4
deme~de	5	4
den$	-5	-6
denie*	6	6
denied$	7	7
denme~OUT	5	4
denme~de	5	4
denun*	8	7
denuncia$	7	6
depar*	-7	-7
departamentos$	-6	-5
depen*	-5	-6
depos*	-9	-9
desk$	-5	-6
despues$	0	13
deten*	17	15
de~DEAL	-11	-10
de~ESCRIBIENDO	9	9
de~ESCRIBIR	12	12
de~FIGURE	-6	-5
de~LIST	19	19
de~ME	-5	-7
de~MSGS	16	14
de~MY	8	7
de~NOT	8	10
de~OUT	4	5
de~PART	-4	-4
de~SEND	9	8
de~YOU	9	9
de~ahi	7	6
de~buscar	-7	-8
de~del	-6	-6
de~dos	-3	-4
de~el	-5	-5
de~esta	6	5
de~este	8	8
de~preguntar	11	11
diabl*	5	5
diablo$	5	5
diale*	-1	8
dialed~WRONG	-3	5
dialed~by	5	9
dialed~sorry	-4	-7
die$	9	8
diga~WHAT	-8	-8
direc*	-6	-9
directions$	-4	-5
dis$	-7	-9
disable~MSGS	6	5
disap*	7	6
disappear$	7	6
disco*	6	4
discu*	5	5
disli*	7	8
disliked~I	6	6
disliked~NAME	7	8
disliked~SEND	5	4
disliked~YOU	6	7
dispo*	-5	-5
distu*	9	7
di~CONSENT	4	4
di~MY	4	4
di~NUMBER	4	4
docum*	8	6
documenting~THESE	9	7
docus*	-5	-6
dolla*	-3	-5
domin*	-10	1
dormi*	3	12
downs*	-4	-5
downt*	-6	-8
dropp*	-10	-11
dropped$	-4	-5
drops~REACH	7	7
dude$	4	9
dueno*	-4	-4
duple*	-5	-7
each~ME	6	7
each~REACH	6	7
each~costs	6	7
earli*	-5	-6
earlier$	-5	-6
easem*	-7	-8
easie*	-8	-10
elimi*	10	9
else$	5	6
elsew*	5	9
elsewhere$	5	9
else~REACH	6	6
else~to	6	6
el~DEAD	5	12
el~DEAL	-10	-12
el~END	6	6
el~HOUSE	-4	-5
el~LIST	6	5
el~MY	-1	-4
el~NAME	5	5
el~NUMBER	12	17
el~REACH	6	5
el~STOP	-9	-9
el~VIEW	-7	-6
el~camion	-5	-5
el~esta	-6	-8
el~la	-9	-9
el~momento	6	5
el~servicio	6	6
em$	-7	-8
email*	-13	-9
emails~and	-7	-7
emerg*	12	13
emergency$	3	7
engan*	-6	-6
engli*	-5	-6
english$	-6	-7
entra*	-8	-10
en~DEAL	10	12
en~FIGURE	-6	-5
en~HOUSE	-5	-6
en~MY	7	7
en~NAME	-8	-8
en~NOT	7	7
en~REACH	6	5
en~TIME	2	7
en~YOU	8	7
en~a	7	7
en~la	-12	-12
en~otra	-5	9
equiv*	9	14
era~para	-9	-8
esa$	-7	-8
esa~HOUSE	-4	-7
esa~LIST	-6	-5
esa~la	-8	-7
esa~otra	-6	-6
esa~persona	5	6
escri*	7	9
escro*	-7	-7
ese~NOT	6	4
ese~nombre	6	6
espac*	-6	-7
espan*	-7	-7
espanol$	-7	-7
esper*	-3	18
espos*	-8	-8
estaf*	12	11
estam*	2	14
estate~board	6	5
esta~LIFE	7	8
esta~de	2	2
esta~la	-3	-3
este$	-6	-6
esten~ESCRIBIENDO	9	9
este~END	6	7
este~ESCRIBIENDO	6	6
este~MY	13	6
este~NUMBER	15	14
estoy~afuera	-7	-7
estuv*	5	4
estuvo$	8	8
es~DEAL	-5	-7
es~FIGURE	-9	-10
es~LAW	10	9
es~MOVE	5	5
es~MSGS	6	5
es~MY	9	6
es~NAME	8	8
es~NOT	6	5
es~NUMBER	13	12
es~TIME	6	9
es~TIRED	-8	-9
es~WHAT	6	6
es~de	10	7
es~negocio	6	5
es~persona	5	4
eveni*	-4	-6
every~REACH	6	7
every~THESE	8	8
every~TIME	6	13
every~other	1	-1
evict*	-9	-9
evide*	8	7
ew~NOT	-5	7
ew~STOP	10	8
ex$	-10	-9
exact*	-8	-8
exactly$	-8	-8
exclu*	8	9
exist$	6	5
exit~CAN	-5	-6
exit~FIGURE	-4	-3
exit~LIST	9	10
exit~TAKE	-5	-6
expla*	-7	-5
ex~DEAL	-5	-6
fair~TIRED	-7	-7
falle*	3	11
famil*	7	11
far$	-9	-9
fast$	-5	-6
fasti*	8	7
fathe*	6	5
favor*	-6	-7
favorite$	-5	-6
favorites$	-5	-4
fax~NUMBER	4	4
figur*	-3	7
figure~STOP	4	4
figure~WHAT	4	4
figure~to	4	4
finan*	-8	-8
financing$	-5	-5
find~YOU	-5	-5
find~else	6	6
find~hobby	5	4
find~someone	6	6
find~to	9	9
fine$	-11	-6
fine~GREET	4	8
first~DEAL	-9	-8
first~END	6	6
first~GREET	-6	-7
first~REACH	5	5
first~buyer	-6	-6
first~one	-8	-9
first~please	5	6
flat~tire	-5	-5
flexi*	-7	-8
flexible$	-7	-8
floor*	-6	-5
fly$	8	7
folde*	-6	-6
follo*	14	11
forec*	-5	-8
forev*	15	12
forgot~sorry	-5	-5
form$	-4	-6
forwa*	7	6
forwarded~FIGURE	6	5
forwarded~to	7	6
for~DEAL	-13	-14
for~GREET	4	3
for~HOUSE	-9	-12
for~LAW	7	7
for~NAME	6	2
for~NOT	7	2
for~NUMBER	8	9
for~REACHING	-6	-7
for~TAKE	-2	-7
for~THESE	8	3
for~VIEW	-9	-11
for~good	14	11
for~now	-17	10
for~please	7	9
for~time	2	6
for~to	12	10
for~while	-14	14
found$	7	6
found~THESE	-11	-8
fraud*	8	7
fraude$	8	7
free$	-9	-10
freeb*	6	6
freebie$	6	6
freez*	8	7
freezes~END	5	5
frega*	11	10
frida*	-12	-7
frieg*	12	11
frien*	5	6
friend~THIRD	-6	-8
from~AGAIN	8	9
from~DEAL	-8	-9
from~HOUSE	-9	-9
from~KIN	7	6
from~LAW	6	5
from~LIST	12	13
from~NAME	11	11
from~REACHING	9	9
from~all	5	4
from~at	6	11
from~favorites	-5	-4
from~now	4	7
from~on	5	8
from~please	-5	-4
front$	-6	-8
fucki*	11	10
fue~MISTAKE	2	7
funny$	-5	-5
furni*	-8	-8
furnished$	-6	-7
furniture$	-5	-5
furth*	7	8
f~OFF	7	5
f~THESE	-4	-4
f~YES	-8	-9
f~lets	-4	-4
garag*	-9	-10
gasol*	-8	-9
gave~CONSENT	6	6
gave~to	8	8
get-l*	8	7
getti*	10	8
ghosted~ME	-6	-7
give~CURSE	7	4
give~HOLD	5	14
give~MY	-7	-8
give~NUMBER	-6	-8
give~THESE	-6	-7
give~YOU	12	10
give~about	7	4
give~already	10	9
give~rest	7	7
give~the	4	5
give~up	14	16
giving~THESE	0	6
gmail$	-7	-7
god~REACH	12	10
goes~in	5	4
goes~the	9	8
going-to~ASK	4	3
going-to~BLOCK	9	9
going-to~GREET	-6	-7
going-to~HOLD	3	11
going-to~HOLDBUT	-4	-5
going-to~YOU	9	9
going-to~build	-4	-5
gone~TAKE	-8	2
goodbye-wish$	-6	-6
goodn*	-5	-6
goodnight$	-5	-6
good~DEAL	-6	-11
good~END	-8	-9
good~ME	-7	-4
good~MOVE	1	14
good~TIME	-5	-10
good~TIRED	-6	-7
good~YOU	9	9
good~now	6	11
good~on	-9	-9
good~with	-5	-8
googl*	-10	-9
gorge*	-8	-9
got~GOAWAY	-6	-7
got~HOUSE	-1	-3
got~I	4	5
got~MY	-2	11
got~NUMBER	10	7
got~PART	-4	-7
got~WANT	4	5
got~WHAT	4	5
got~WRONG	10	8
got~YOU	-9	-10
got~a	-7	-8
got~from	-6	-6
grandkids$	-5	-5
grass$	-6	-7
guard*	9	7
gusta*	-8	-9
guy$	10	10
habia~WHAT	7	5
habla$	-5	-6
habla*	9	7
hablamos$	-5	-4
hablar~YOU	8	9
hablar~con	9	9
hable*	5	6
hablo~ME	7	6
had~MY	-4	-5
had~NOT	5	5
had~NUMBER	8	6
had~REACH	-4	-5
had~THESE	8	7
hands~MY	9	8
hands~NUMBER	6	7
hangi*	-5	-6
hang~THESE	8	7
hang~on	-10	-11
hang~the	6	6
hang~up	3	0
happens$	9	9
haras*	10	11
hard~STOP	6	6
hard~to	5	5
has~a	-1	-2
haven*	-11	-11
have~CAN	8	8
have~DEAL	-6	-8
have~LAW	4	5
have~NOBODY	7	6
have~NUMBER	7	7
have~OFF	-4	-10
have~REACHING	12	12
have~REMOVE	9	8
have~THEIRS	-5	-6
have~TIME	-11	-9
have~WRONG	8	6
have~already	-4	-7
have~been	-3	-3
have~better	6	6
have~on	11	11
have~people	7	8
have~problem	9	9
have~the	4	5
hay$	-8	-8
hay~de	4	5
hay~problema	-5	-5
ha~llamado	-5	-5
headi*	-5	-5
hear$	-8	-10
heard~of	7	5
hearing~from	5	5
hear~AGAIN	6	6
hear~THESE	9	7
hear~from	10	10
helpf*	-6	-6
helpful$	-6	-6
help~ME	-1	-4
hereb*	6	6
hereby~OUT	6	6
hes~DEAD	-3	9
hes~FIGURE	4	2
hes~LIFE	-6	-10
hes~at	6	4
hes~gone	-2	8
highw*	-7	-8
high~END	-8	-8
hint$	12	11
histo*	-5	-5
history$	-4	-5
hitti*	8	8
hit~AGAIN	5	5
hit~MY	7	6
hit~STOP	-8	-8
hobby$	6	6
holid*	-8	-10
homes*	-8	-9
hones*	-4	-6
honest$	-6	-6
hooku*	-7	-7
hookups$	-7	-7
hope$	-7	-8
hope~NOT	-5	-5
hope~YOU	-8	-7
hop~OFF	7	6
hospi*	5	15
household$	9	8
huh$	-5	-6
human$	-4	-4
hurry$	-8	-9
husba*	-12	-9
husbands~NUMBER	8	6
hush$	6	7
idiot*	5	4
ignore$	-1	14
ignore~END	-9	-10
ignore~STOP	-12	-12
illeg*	7	6
in$	-6	-9
inclu*	-6	-6
included$	-6	-6
ingles$	-9	-9
inher*	-8	-9
ins$	8	8
insis*	10	9
inspe*	-11	-14
insur*	-6	-6
intru*	6	6
intrusive$	6	6
inves*	12	12
in~DEAL	-6	-8
in~HOLDBUT	-5	-8
in~IF	9	6
in~LATE	-6	-6
in~LAW	6	4
in~LIFE	4	7
in~NAME	-9	-11
in~REACHING	8	6
in~STOP	7	6
in~TAKE	11	8
in~THESE	8	6
in~a	-12	-4
in~an	-3	-6
in~any	8	7
in~anytime	-7	-8
in~english	6	7
in~market	5	13
in~meantime	6	6
in~now	7	7
in~of	2	10
in~person	-6	-5
in~ready	-6	-6
in~suite	-5	-6
in~zone	-9	-8
its~END	6	4
its~FIGURE	9	10
its~HOUSE	7	6
its~KIN	-5	-6
its~LATE	-2	10
its~ME	4	6
its~MSGS	10	4
its~MY	-7	-4
its~OFF	-10	-3
its~REMOVE	5	3
its~TAKE	-9	10
its~TIME	12	14
its~gone	-9	-5
its~listed	-6	-6
its~surprise	-7	-8
its~the	5	7
its~to	4	7
its~two	0	7
jk$	-9	-4
joke$	8	6
jueve*	-6	-8
kill~DEAL	-5	-7
kill~MSGS	10	7
kill~THESE	-6	5
kill~the	10	13
kind$	-7	-7
kindl*	9	9
kindly~MY	5	5
kitch*	-9	-10
kk$	-5	-6
knee$	5	5
knock*	9	9
know$	-10	-12
know~AGAIN	7	6
know~CAN	-6	10
know~DEAL	-4	-4
know~MSGS	7	6
know~NAME	7	6
know~TAKE	-7	-8
know~YOU	3	8
know~a	-9	-9
know~the	6	8
know~time	1	6
know~to	6	6
lady$	7	7
las~YES	-5	-6
lawsu*	7	6
la~FIGURE	-9	-9
la~HOUSE	-9	-13
la~LEAVE	3	2
la~ME	-4	-6
la~MOVE	5	3
la~PART	-7	-7
la~TIME	7	9
la~VIEW	-5	-6
la~en	-7	-7
la~esta	-7	-8
la~otra	-5	-5
la~persona	5	4
la~planta	-5	-5
la~porfavor	-9	-9
lead$	8	7
leavi*	-3	-4
lende*	-10	-10
less~please	-10	7
let-me~ASK	-7	-7
let-me~OFF	14	13
let-me~check	-7	-8
let-me~honest	-6	-6
let-me~know	-4	-6
let-me~of	9	9
lets~CAN	-4	-8
lets~DEAL	-8	-11
lets~HOLD	-8	14
lets~MOVE	-8	0
lets~NOT	14	12
lets~REACH	10	9
lets~REMOVE	3	12
lets~STOP	-8	6
lets~TIME	4	9
lets~VIEW	-5	-7
lets~for	4	8
lets~now	4	9
lets~on	-8	-8
lets~quits	6	4
let~END	8	9
let~MOVE	15	15
let~MY	6	6
let~REACH	8	6
let~know	-5	-7
let~rest	-5	8
life$	7	14
life~GREET	5	3
light*	-6	-6
linea~de	5	6
link$	-10	-10
liste*	-7	-10
listed$	-7	-9
littl*	1	8
live$	-6	-6
lives~now	-5	-5
livin*	-5	-5
llamada$	-7	-7
llameme$	-7	-5
llegu*	-3	-4
lockb*	-7	-6
losing~DEAL	-4	-5
lovel*	6	5
loves~THESE	-6	-7
lowba*	-7	-10
lower$	-7	-8
lo~BLOCK	6	6
lo~SEND	-6	-5
lo~otra	-5	-4
lo~vez	-5	-4
luck$	-7	-7
madre$	6	6
maili*	7	6
make~END	9	9
make~ME	4	4
make~MY	10	14
make~REACH	11	11
make~STOP	5	7
make~TIME	6	10
make~YOU	8	7
make~the	8	8
man$	-2	8
manan*	-9	-12
manda*	-7	-11
many~ASK	8	7
many~CAN	11	9
many~I	11	9
many~of	-8	8
marca*	3	10
marcar$	3	10
marked~MSGS	6	5
marked~as	6	5
marketing$	10	10
marri*	-10	-11
massa*	10	8
massages$	5	4
maste*	-5	-6
matte*	-9	-9
matter$	-5	-6
max$	-6	-7
maybe$	-9	-6
maybe~TIME	1	12
maybe~a	9	8
maybe~the	-7	-10
maybe~time	0	9
meant*	6	6
meantime$	6	6
meant~KIN	-5	-5
meant~MY	-5	-5
meant~for	-9	-9
meant~to	-8	-8
mean~OUT	-7	-6
mean~THESE	8	7
mean~to	-7	-7
messi*	6	7
messing~ME	5	4
midni*	7	8
might~PART	7	6
milli*	6	4
mind~NOT	5	5
mind~NUMBER	5	5
mind~about	6	7
mind~the	7	6
minut*	-4	-8
misdi*	-5	15
missed~REACH	-6	-9
moder*	-7	-6
modern$	-7	-6
momen*	-2	12
moment$	3	7
momento$	-4	9
momento~NOT	0	7
monda*	-7	-10
money~DEAL	-9	-10
month*	7	9
morni*	-7	-6
mothe*	7	6
much$	-13	-4
much~CAN	-5	-4
much~ME	9	6
must~ASK	7	6
must~STOP	5	4
nah~CAN	-6	-9
nah~fam	0	9
nah~good	-4	11
nah~too	-9	-11
named~MOVE	7	7
named~NAME	8	7
name~LIST	7	6
name~MOVE	5	5
name~OFF	6	8
name~and	4	4
name~on	-12	-12
name~please	-4	-5
natio*	8	8
nearb*	-6	-6
nearby$	-6	-6
neare*	-5	-6
nearest~LIFE	-5	-6
nearest~STOP	-5	-6
near~MY	-5	-6
neces*	-4	5
neede*	-1	8
needi*	2	3
needing~THESE	2	9
negoc*	6	5
negocio$	6	5
neigh*	-9	-12
newsl*	-6	-5
new~NUMBER	-7	-7
new~TIME	-3	-8
next$	-15	-15
next~PART	-6	-5
next~REACH	7	6
next~YOU	6	6
next~and	5	4
next~please	-9	-10
next~to	9	9
nicel*	5	4
ningu*	8	9
nix~the	8	7
no-lo*	6	13
no-mo*	13	11
nomas~DEAL	-10	-10
nombre$	6	6
nope~HOLDBUT	-6	-8
nope~KEEP	-7	-9
nope~STOP	8	7
nosot*	3	8
notice~STOP	4	4
notice~to	3	4
now~DEAL	-6	-8
now~HOLDBUT	-6	-7
now~MSGS	10	7
now~WANT	0	-6
now~WHAT	-3	-5
now~on	4	7
now~please	-4	6
nvm$	-1	13
nvm~THESE	-12	-7
ocupa*	-5	-5
ocupamos~AGAIN	-4	-4
ofert*	-8	-9
oferta$	-5	-5
offen*	4	5
offense~HOLDBUT	4	5
offer*	12	10
of~CAN	6	9
of~DEAL	-15	-15
of~GREET	6	6
of~HOUSE	-11	-13
of~LIST	12	11
of~LOOKING	-5	-7
of~ME	9	12
of~NOT	9	8
of~NUMBER	8	8
of~PART	-5	-5
of~STOP	9	8
of~THESE	6	5
of~TIME	-7	-11
of~YES	-8	-10
of~YOU	11	9
of~about	-9	-8
of~name	-3	-3
of~so	-8	-8
oh~STOP	-5	-6
older~HOUSE	-4	-5
olvid*	-3	8
one$	-6	-5
one-more~DEAL	-3	-3
one-more~I	6	5
one-more~LIST	-5	-5
one-more~ME	-7	-9
one-more~THESE	-4	-6
one-more~WANT	-4	-5
one-more~YOU	10	11
one-more~and	11	11
one-more~ding	8	6
one-more~time	9	8
ones$	-7	-6
ones~FIGURE	-6	-6
ones~in	-6	-7
one~END	5	5
one~LIST	-5	-4
one~LOOKING	9	8
one~ME	-7	-6
one~OFF	-7	-8
one~REACH	7	11
one~REACHING	-6	-6
one~TAKE	-8	-8
one~freebie	6	6
one~on	-7	-8
one~time	10	8
one~to	8	9
on~BLOCK	-7	-7
on~CAN	-7	-8
on~CONSENT	9	8
on~DEAL	-4	-7
on~END	-13	-13
on~GREET	-5	-6
on~HOLD	4	17
on~LAW	11	12
on~LIFE	-14	-9
on~NAME	-18	-13
on~NOT	8	12
on~PART	6	5
on~TIME	13	11
on~VIEW	-7	-6
on~YES	-7	-8
on~a	6	4
on~market	-5	-10
on~please	5	7
on~the	-3	-4
on~til	-4	-8
on~way	-6	-7
opcio*	-7	-8
opt-o*	7	5
opted~in	7	7
optio*	-8	-9
opt~ME	6	4
opt~OFF	12	7
opt~for	-7	-6
or~DEAL	-8	-7
or~HOLDBUT	-2	-3
or~else	9	8
or~the	-8	-12
other~HOLDBUT	-6	-7
other~ME	-6	-6
other~NOT	-6	-6
other~TAKE	-6	-6
other~THIRD	-9	-11
other~one	-6	-8
otra$	-8	-8
otra~persona	8	8
otro$	8	6
otro~MSGS	8	6
outbi*	-9	-10
overp*	-10	-12
owner~CAN	-6	-8
owner~DEAD	9	9
owner~of	3	4
own~HOUSE	3	10
own~THESE	7	7
packe*	-6	-7
pagar~AGAIN	-5	-5
pagar~DEAL	-4	-5
paid~OFF	-7	-7
pal$	6	6
papel*	-7	-7
papeles$	-7	-7
paral*	7	7
para~LIST	-6	-7
para~MY	-13	-14
para~THESE	6	4
para~TIME	-5	-8
para~YOU	7	5
para~el	-8	-10
parel*	5	4
parki*	-6	-7
part~CAN	7	7
part~STOP	6	6
part~of	8	8
pass$	-1	17
pass~THESE	-4	-5
pass~on	-4	-5
pass~the	-5	-6
payin*	-7	-6
pay~REACH	3	2
peep$	9	8
penal*	-6	-5
penalty$	-5	-5
pendi*	-6	-7
pensa*	-6	-7
pensarlo$	-6	-7
people~ME	-8	-10
people~STOP	14	15
perce*	-7	-6
percent$	-4	-4
perdon$	-8	-7
perfe*	-9	-12
permi*	9	6
perso*	16	11
persona$	9	9
personally~HOLDBUT	3	3
per~REACH	13	12
pest$	4	5
photo*	-12	-12
picky$	-8	-9
pick~up	-7	-7
pigs~fly	6	6
pin$	-7	-7
piso$	-7	-8
piss~OFF	6	5
plain~english	7	7
plans~changed	1	9
plant*	-8	-9
planta~OUT	-7	-7
please~AGAIN	17	11
please~ASK	7	7
please~CAN	6	5
please~CANCEL	-11	-1
please~END	10	9
please~GOAWAY	10	11
please~GREET	10	9
please~HOLD	-6	15
please~KEEP	-4	-5
please~LEAVE	11	11
please~LIST	6	5
please~NUMBER	3	3
please~OUT	12	12
please~REACH	5	8
please~THEIRS	14	10
please~VIEW	-5	-6
please~YOU	7	12
please~any	9	7
please~as	3	4
please~by	-6	-8
please~confirm	4	5
please~else	7	7
please~for	6	10
please~have	9	8
please~in	9	7
please~make	7	8
please~on	-17	-10
please~save	8	8
please~so	3	10
please~the	-3	-7
please~then	8	7
please~to	9	8
podri*	6	4
point~CAN	4	3
polit*	6	6
poner~una	5	5
por~ESCRIBIR	-3	-5
por~ME	-2	12
por~MOVE	-10	-11
por~THESE	-5	-5
por~ahora	4	13
por~el	6	5
por~la	7	6
por~momento	6	5
possi*	-7	-9
possible$	-5	-4
possible~REMOVE	9	8
possible~to	4	4
posted$	-7	-6
power*	-6	-7
powers~OFF	-6	-7
preap*	-4	-4
preci*	-8	-8
prefe*	-2	-1
pregunta$	-6	-6
preoc*	-6	-6
preocupe$	-6	-6
press*	-9	-7
prete*	6	6
pretend~I	6	5
price*	-9	-11
prisa$	-8	-8
priva*	9	9
probl*	-3	-6
problem$	-4	-5
problema$	-5	-5
process$	-9	9
prohi*	8	6
promo*	16	12
proxi*	4	8
puede*	6	6
puert*	-6	-6
pushy$	8	3
quali*	-5	-4
quest*	-12	-13
question$	-10	-10
questions$	-7	-7
quita*	8	6
quitc*	-4	-5
quite*	12	9
quitt*	-6	-7
ramp~CAN	-10	-10
ranch*	-8	-10
reach*	9	10
read$	5	6
ready~KEEP	-4	-6
read~the	10	8
real$	-5	-5
really$	-7	-7
really~WANT	-6	-5
realt*	10	11
real~board	6	5
real~estate	8	9
real~person	-6	-6
reass*	9	7
recei*	6	3
recep*	-5	-6
recib*	-5	-8
recom*	-8	-8
recor*	5	4
redfi*	-9	-8
regar*	-4	-5
regis*	12	11
registered~NOT	7	6
rejec*	-5	-6
reloc*	-7	-7
remin*	-3	-8
remind~ME	-4	-5
remov*	9	8
remue*	8	8
renta*	-13	-12
rentamos$	-6	-7
renti*	-6	-10
repai*	-3	-4
repea*	-5	-5
repli*	6	7
replied~STOP	6	7
replying~STOP	7	7
repor*	6	4
reportado$	9	9
repre*	-9	-8
reque*	8	8
resen*	-9	-9
resend$	-8	-8
resig*	3	3
respe*	9	8
rest$	5	5
resub*	-7	-8
retir*	10	8
returning~REACH	-5	-6
returning~YOU	-5	-6
revie*	-7	-7
revis*	4	9
revok*	8	7
ridic*	-4	6
ridiculous$	-4	6
right~GOAWAY	-10	-11
right~NUMBER	-6	-6
right~REACH	8	7
right~person	-8	-10
right~to	10	9
ringi*	5	5
rip~OFF	-6	-6
rn$	-12	-6
roofe*	-11	-11
rude$	6	10
runni*	-4	-7
rush$	-9	-9
rv$	-7	-6
saber~NOBODY	9	7
sacam*	8	8
salie*	-8	-8
salir*	11	10
same~for	11	10
satur*	-10	-13
save~NUMBER	8	8
save~THESE	10	9
save~YOU	14	12
save~the	-7	-8
sayin*	7	6
saying~STOP	7	6
says~I	5	5
says~STOP	-3	-3
says~TAKE	8	7
says~THESE	-7	-8
says~TIME	-3	-5
says~VIEW	-6	-6
says~YOU	3	6
says~so	6	6
says~to	6	4
scamm*	8	7
sched*	-5	-6
schedule~TIME	-5	-6
scrap~THESE	0	13
searc*	-12	3
search~CAN	1	7
search~NAME	-3	-10
search~OFF	-2	4
search~for	11	4
search~now	11	4
sec$	-8	-9
second~REACH	8	8
second~one	-8	-9
segun*	-6	-7
segundo~piso	-6	-7
selle*	-9	-10
seman*	-7	-7
senor$	9	8
sent$	-8	-7
sente*	7	6
sentence$	7	6
sent~THESE	-7	-7
sent~the	-6	-6
seriously$	2	8
settl*	-7	-7
set~for	-8	-12
se~ME	-5	-7
se~NAME	4	4
se~NUMBER	10	10
se~WHAT	4	5
se~WRONG	7	6
se~YOU	4	5
se~es	4	5
se~la	-5	-4
se~preocupe	-6	-6
shes~gone	-1	8
shoes$	-6	-6
short*	-8	-10
showe*	-5	-6
showed~up	-5	-6
show~I	6	6
show~THESE	-9	-8
show~WHAT	6	6
show~as	-6	-6
shred*	7	6
shredder$	7	6
shut~CURSE	5	5
shut~OFF	-7	-7
shut~PART	-5	-4
shut~THESE	12	11
shut~up	9	9
side$	-6	-7
siemp*	7	5
siempre$	7	5
signa*	-7	-7
sigue*	7	6
siguen$	6	6
silen*	12	10
silencio$	11	10
silent~please	6	6
silent~treatment	6	6
simpl*	5	5
since*	5	5
since~FIGURE	7	6
single~KIN	-6	-8
siste*	-6	-7
skip~ME	5	11
skip~from	6	4
skip~now	6	4
small$	-5	-6
smell*	-8	7
so$	-5	-6
solic*	12	15
someb*	15	14
somebody~else	8	8
someone$	-4	0
someone~WHAT	9	5
someone~to	6	6
something$	2	10
somewhere~else	10	9
some~DEAL	-6	-8
some~LEAVE	9	7
some~time	-6	14
sorry~HOLDBUT	9	1
sorry~I	-8	-9
sorry~LEAVE	-7	-6
sorry~LIST	-8	-8
sorry~MISTAKE	-1	8
sorry~MSGS	-8	-9
sorry~NUMBER	2	0
sorry~STOP	-6	-7
sorry~a	-8	-7
sorry~button	-8	-9
sorry~have	3	2
sorry~missed	-6	-7
sorry~time	-13	9
sorry~up	-9	-9
soy~I	6	6
soy~NAME	9	6
soy~THIRD	7	7
soy~WHAT	5	5
soy~busca	5	5
so~AGAIN	12	9
so~ASK	-6	-6
so~DEAL	-6	-7
so~HOLD	10	9
so~HOLDBUT	-7	-9
so~HOUSE	-7	-9
so~I	-4	-9
so~LEAVE	-7	-8
so~MOVE	-9	-6
so~MSGS	-7	11
so~STOP	16	14
so~WANT	-7	-9
so~its	7	5
so~please	9	8
so~up	-7	-8
spamm*	9	8
speak*	-10	-12
speaking$	-6	-6
spell~OFF	8	6
spell~THESE	8	6
split~PART	-6	-7
split~please	-5	-5
spm$	-5	-10
stagi*	-7	-8
staging$	-7	-8
stair*	-5	-6
stalk*	8	6
state*	-4	-6
staying~TAKE	-5	9
stays$	-7	-7
stay~GOAWAY	7	7
stay~HOUSE	-5	-5
stay~MY	11	7
stay~TAKE	-7	-7
stay~the	-5	-5
step~GOAWAY	6	6
stock~ME	7	6
stock~REACHING	7	6
stopa*	7	6
stopall$	7	6
stopped~REACHING	7	5
stops$	11	9
stran*	10	7
strangers$	10	7
straw$	5	4
stree*	-9	-10
stres*	-6	-5
submi*	-6	-6
subsc*	9	4
suelt*	15	13
suite$	-5	-6
summe*	-6	-8
surpr*	-6	-8
suscr*	8	6
suscripcion$	8	6
swear~PART	-4	-3
swear~REACH	6	6
swear~god	8	7
swear~the	-4	-3
swear~to	5	4
talking$	10	9
talk~ME	-7	-9
talk~NOT	3	6
talk~TIME	-9	-14
talk~YOU	8	9
talk~now	-3	-6
talk~to	1	5
tal~vez	-5	7
teach*	-8	-9
telef*	3	12
telli*	7	6
tempr*	6	8
tenan*	-9	-12
tengo~DEAL	-7	-8
tengo~NOT	5	3
termi*	9	7
testi*	7	6
testing~ME	7	6
test~ME	9	9
texte*	-4	-5
texti*	7	8
than~FIGURE	-8	-9
than~REACH	5	6
than~TIME	-5	-7
than~from	-7	-7
than~two	-6	-6
thatl*	2	8
thats~DEAL	-11	-12
thats~END	6	6
thats~MSGS	3	10
thats~MY	-5	-7
thats~NUMBER	-8	-11
thats~TIRED	6	5
thats~YES	-8	-9
thats~all	4	11
thats~of	-4	8
thats~one	7	7
thats~the	3	2
then~I	-9	-9
then~NOT	5	5
then~please	8	7
theres~LIFE	-7	-6
the~BOT	7	5
the~CONSENT	-5	-7
the~END	16	15
the~IF	-12	-6
the~KEEP	7	8
the~KIN	-10	-5
the~LEAVE	-7	-6
the~MOVE	-10	-6
the~MY	-8	-10
the~NOT	13	9
the~OUT	6	6
the~PART	-11	-11
the~SEND	-6	-6
the~STOP	-5	-8
the~TAKE	-10	-9
the~THIRD	-6	-9
the~WANT	6	3
the~a	-10	-13
the~about	-7	-7
the~alarm	-7	-7
the~and	-8	-6
the~bad	6	7
the~best	-8	-8
the~bigger	-6	-7
the~blue	-5	-7
the~board	6	6
the~closest	-6	-7
the~else	2	5
the~estate	8	7
the~furniture	-5	-6
the~good	-8	-8
the~grass	-7	-7
the~help	4	6
the~hint	7	7
the~in	-4	-4
the~landline	-8	-8
the~lights	-6	-6
the~mean	-5	-5
the~meantime	6	6
the~moment	3	7
the~nearest	-5	-6
the~next	7	5
the~now	13	12
the~one	5	6
the~ones	-5	-6
the~or	-8	-6
the~other	-7	-9
the~owner	1	11
the~period	-9	-9
the~please	4	2
the~plug	5	8
the~point	11	11
the~real	8	7
the~search	4	8
the~second	-7	-7
the~shredder	7	6
the~side	-5	-4
the~state	5	6
the~sth	-6	-8
the~switch	9	9
the~the	-8	-6
the~til	11	2
the~time	10	9
the~up	-7	-7
the~with	-7	-7
the~word	11	9
think$	-7	-7
think~AGAIN	7	5
think~END	5	7
think~IF	11	8
think~ME	2	10
think~MOVE	5	7
think~REACHING	8	6
think~YOU	6	11
think~got	-6	-7
tho$	-5	-7
thought~CAN	1	12
thought~OUT	5	5
thought~THESE	1	12
thought~YOU	-8	-8
three$	-7	-7
thurs*	-8	-11
tiene$	-7	-8
tiene*	9	9
tienen~IF	6	6
tienen~TIRED	6	5
tiene~MY	6	7
tiene~PART	-3	-3
tiene~el	6	4
til~FIGURE	-4	-6
til~one	-5	-8
times$	-1	8
time~CAN	4	6
time~GREET	-6	-10
time~ME	8	8
time~NOT	7	6
time~REACHING	12	11
time~THESE	12	10
time~YES	-5	-6
time~YOU	8	8
time~buyer	-6	-6
time~to	11	8
tire$	-5	-5
to$	-9	-10
todav*	-5	-5
tomor*	-6	-9
tonig*	-7	-9
too$	-8	-11
took~THESE	-7	-7
too~GREET	7	4
too~LATE	-1	13
too~much	7	11
too~now	14	8
too~pushy	8	3
too~small	-5	-6
top~MY	-8	-8
top~of	-8	-8
touch~IF	9	7
touch~THESE	8	5
townh*	-6	-7
to~AGAIN	3	2
to~ASK	8	7
to~BLOCK	9	9
to~CAN	8	7
to~CURSE	8	10
to~END	8	7
to~HOUSE	11	11
to~LEAVE	2	5
to~NUMBER	7	9
to~OFF	-3	-6
to~PART	-5	-5
to~REACHING	10	12
to~REMOVE	16	14
to~VIEW	-9	-10
to~WHAT	5	4
to~WRONG	-6	-7
to~about	11	13
to~anytime	-6	-6
to~enter	-5	-5
to~for	-9	-9
to~forgotten	5	4
to~from	11	8
to~gmail	-7	-7
to~god	5	4
to~its	-7	-9
to~make	6	6
to~on	4	8
to~somebody	5	5
to~someone	7	6
to~time	-2	6
traff*	-8	-9
train*	-8	-9
trans*	10	9
trave*	-7	-8
treat*	6	6
treatment$	6	6
treatment~please	6	6
treat~THESE	5	5
treat~as	5	5
tresp*	7	7
trouble$	-7	-9
tuesd*	-6	-10
turn~BOT	6	5
turn~MSGS	-9	-10
turn~OFF	-2	-5
turn~THESE	8	5
turn~on	-7	-8
two$	-10	-12
two~CAN	-5	-6
two~END	5	5
two~FIGURE	8	4
two~IF	9	8
two~PART	-7	-7
ultim*	16	14
una~denuncia	7	6
una~pregunta	-6	-6
understand$	8	6
under~DEAL	-8	-7
under~LAW	5	6
unfol*	9	8
unfri*	9	8
unles*	-6	10
unplu*	6	5
unpro*	8	8
unsol*	10	8
unwan*	10	9
unwanted~REACH	6	5
un~AGAIN	6	5
un~MSGS	-5	-6
un~de	4	5
un~y	5	5
update$	-8	-8
update~LIST	13	11
update~YOU	13	11
upgra*	-7	-8
upper*	-5	-5
uppers$	-5	-5
up~AGAIN	8	9
up~CAN	-8	-7
up~KIN	-8	-8
up~MISTAKE	-11	-11
up~NUMBER	5	5
up~OFF	10	9
up~TAKE	-6	-5
up~THESE	7	10
up~YES	-5	-6
up~already	7	6
up~card	6	6
up~now	7	11
up~with	6	4
urgen*	-7	-6
urgent$	-7	-6
use~the	-8	-7
usted*	7	7
utili*	-7	-7
vanis*	6	6
vanish$	6	6
van~a	5	5
vayan*	6	6
vayas*	8	7
veces~WHAT	8	8
vecin*	-9	-10
vende*	2	9
vendi*	-9	-9
vez$	7	7
vivir~en	-10	-10
vivo~en	-5	-5
voice*	-8	-9
voicemail$	-6	-6
voice~REACH	-6	-6
vuelv*	11	8
vultu*	6	5
vultures$	6	5
waiti*	-10	-10
waiting$	-6	-6
waiting~on	-4	-5
walka*	-6	-6
walkable$	-6	-6
walkt*	-5	-6
wante*	8	7
warni*	8	6
warning$	10	10
warning~GREET	-7	-7
warra*	-6	-7
waste~YOU	5	8
waste~time	4	5
wasti*	7	9
wasting~YOU	0	7
wasting~time	3	7
way$	-8	-2
way~STOP	-4	-6
way~to	7	8
websi*	-6	-6
website$	-6	-6
weeke*	-8	-8
weird$	-2	9
welco*	11	8
weve~been	-6	-6
whatever$	6	14
whatever~on	8	8
whene*	-7	-7
whenever$	-7	-7
wheres~button	9	9
while~I	0	10
while~at	3	6
whoev*	9	10
whole*	-7	-7
whole~OFF	5	7
whole~THESE	-5	14
whos~THESE	-7	-7
wifes~GREET	7	5
withd*	-1	8
withh*	-7	-8
with~END	-10	-8
with~FIGURE	-3	-6
with~KIN	-8	-8
with~ME	-8	-2
with~MSGS	6	7
with~MY	-5	-7
with~NAME	-7	-10
with~PART	-7	-7
with~THESE	8	7
with~THIRD	-6	-8
with~TIME	-4	-5
with~VIEW	-5	-5
with~a	-6	-8
with~at	-5	-8
with~in	-5	-6
woke~LIFE	6	9
woke~up	-8	-5
words<20	-7	-16
words<9	-6	-11
words<more	13	10
word~STOP	8	7
worki*	2	7
worries$	-8	-8
worry$	-9	-10
worry*	-5	-6
worrying~THESE	-5	-6
worrying~about	-5	-6
would*	-6	-9
writi*	10	9
writt*	6	5
written~CONSENT	5	5
y$	-7	-7
yours*	9	8
yourself$	8	7
youve~WRONG	7	6
youve~the	7	6
y~NOT	9	8
zillo*	-10	-7
👎$	-1	11
🛑$	4	8
🛑~🛑	6	4
`
