/** Words that stand for one another in what is scored, so that one that was never seen beside another still counts. */
const members: Readonly<Record<string, string>> = {
  NOT: `dont never not no wont cant shouldnt didnt doesnt isnt wasnt arent werent havent hasnt couldnt wouldnt neednt aint without nor neither
    zero ni nunca jamas sin tampoco ningun`,
  NOBODY: 'nobody none nothing nadie nada',
  AGAIN: 'any-more again ever further additional more no-more no-longer longer forever permanently mas nunca-mas vuelva vuelvan vuelvas volver siga sigan sigas',
  STOP: `stop quit cease halt discontinue desist refrain abstain terminate suspend stopping quitting pare paren pares parar parenle parele parale
    basta alto detener detenga detengan detengase cesen cese suspenda suspendan`,
  END: 'end ends ending finish final last over done through finished ultimo termine terminar fin',
  CANCEL: 'cancel canceled cancelled canceling cancelling cancela cancele cancelen cancelar canceleme cancelenme revoke withdraw rescind void',
  OUT: 'unsubscribe opt-out unsub unenroll unlist optout baja desuscribir desuscribame salir salirme',
  REACH: `text message contact bother bug harass ping annoy pester solicit communicate disturb reach hound notify hassle msg write call
    phone ring dial reply respond answer follow insist email mail try knock`,
  REACHING: `texting messaging contacting bothering bugging harassing spamming pinging annoying pestering soliciting communicating reaching
    calling emailing mailing writing hounding stalking buzzing blowing hitting hassling checking following asking hollering phoning trying
    telling dialing nagging selling prospecting bombarding flooding pushing sending reminding insisting texted contacted messaged bothered
    solicited notified badgering`,
  ESCRIBIR: `escriba escriban escribas escribir escribirme escribirnos llame llamen llames llamar llamarme contacte contacten contactes contactar
    contactarme contactado contactada moleste molesten molestes molestar molestarme texte texteen textee textees textear textearme mensajee mensajeen
    mensajear insista insistan insistas insistir fastidie fastidien marque marquen hable hablen comunique comuniquen busque busquen joda jodan jodas
    friegue frieguen chingue chinguen escribieran llamaran molesta`,
  ESCRIBIENDO: `mandando enviando escribiendo escribiendome llamando llamandome molestando molestandome texteando texteandome insistiendo fastidiando jodiendo
    fregando chingando marcando contactando acosando acosarme joder chingar fastidiar`,
  SEND: `send sends forward shoot mail mande manden mandes mandar mandarme manda mandaran envie envien envies enviar enviarme mandarnos enviarnos`,
  MSGS: `texts messages sms spam reminders notifications alerts communications solicitation solicitations ads promos offers-by-text blasts outreach
    correspondence followups checkins updates pings msgs mensaje mensajes textos texto llamadas publicidad promociones notificaciones recibir receive
    receiving newsletter campaign drip robocalls junk`,
  THESE: 'this these that it them those stuff crap shit bs junk nonsense thing things everything anything esto estos eso todo',
  ME: 'me us myself nosotros nos conmigo',
  MY: 'my our mine mi mis nuestro',
  YOU: 'you your youre u ya yall ustedes usted su sus tu tus te les le los',
  THEIRS: 'his her their him them she he they',
  I: 'i im we ill id were ive yo',
  LIST: 'list lists system database crm contacts records rotation mailing distribution directory rolodex books lista sistema base registro registry pipeline thread group chat grupo file',
  OFF: 'off out fuera',
  REMOVE: `remove removing removed removal delete deleting deleted erase erased scrub strike purge wipe drop clear ditch lose forget trash toss burn
    excluded omit exclude borre borren borra borrar borreme borrenme elimine eliminen eliminar elimineme eliminenme quite quiten quitar quiteme
    quitenme quitame quitarnos saque saquen saqueme saquenme sacame sacarme remueva remuevame tache tachenme olvide pierda olvidense olvidese retire`,
  TAKE: 'take taking taken get getting pull kick count scratch cross put add leave keep pulled moved move',
  LEAVE: 'leave leaf left leaving alone peace paz deje dejen deja dejeme dejenme dejame dejenos dejennos dejenme tranquilo tranquila be quiet silence',
  NUMBER: 'number numbers phone cell line digits numero telefono contacto datos info information data',
  WRONG: 'wrong incorrect mistaken equivocado equivocada equivoco equivocaron equivocaste incorrecto',
  MISTAKE: 'mistake accident accidentally error accidental misdial misdialed butt pocket oops typo querer equivoque',
  WANT: 'want wants wanted want-to wish wishes wishing care need needs needed like would rather prefer appreciate quiero quiere deseo necesito ocupo prefiero preferiria agradeceria queremos',
  ASK: 'ask asked asking request requesting requested demand beg begging told tell said say pido dije solicito suplico insisted favor',
  CONSENT: 'consent permission authorize authorized agree agreed signed subscribed subscribe sign asked-for permiso consentimiento autorizo autorice privacy rights',
  LAW: `lawyer attorney court sue suing lawsuit legal illegal law tcpa dnc fcc ftc ccpa gdpr violation violating violates complaint police cops
    authorities charges harassment harassing stalking solicitors soliciting registry bbb abogado policia demanda demandar demando denunciar denuncio acoso ilegal`,
  BLOCK: 'block blocked blocking report reported reporting spammer scam scammer bloqueo bloqueado bloqueada bloquear bloquee reportar reporto reporte bloqueandote',
  CURSE: `fuck shit ass asshole bitch damn hell crap ugh idiot idiots moron morons stupid freak creep creepy bastard jerk suck pinche chinga chingada
    carajo cabron pendejo mierda shut-up stfu gtfo screw wtf`,
  TIRED: 'sick tired fed annoyed annoying enough hate done harto harta hartos hartaron cansado cansada canse cansaron molestia lata fastidio necios chole old',
  GOAWAY: 'away lost scram shoo begone beat hike rocks bent buzz bye goodbye adios farewell ghost mute vete vayase vayanse largate larguense callate callense',
  INTEREST: 'interested interesa interesado interesada interesados interest uninterested',
  DEAD: 'died dead passed deceased funeral death fallecio murio falleci widow hospice',
  KIN: `mom mother dad father grandma grandmother grandpa grandfather son daughter kid kids child wife husband sister brother parents boss client tenant
    roommate girlfriend boyfriend mama papa hijo hija esposo esposa abuela abuelita abuelo minor family`,
  THIRD: 'seller sellers landlord lender inspector contractor appraiser zillow redfin opendoor bank hoa tenants neighbor neighbors agent realtor agents realtors broker stager builder vecino dueno agente',
  HOUSE: `house houses home homes condo condos townhouse townhouses townhome townhomes fixer fixers ranch ranches colonial duplex duplexes lot land rental
    rentals listing listings property apartment apartments casa casas condominio departamento depa unit place places bungalow farmhouse
    bungalows cottage cabin mansion villa loft lofts studio split-level rambler cape craftsman tudor victorian mobile trailer barndominium acreage acre acres
    parcel lots farm subdivision complex building development construction neighborhood area street road block zip county town city suburb suburbs downtown
    colonia barrio zona calle terreno edificio cuadra rentas viviendas hogar finca duplexes triplex fourplex flip flips fixers turnkey foreclosure auction probate
    sfh school schools district escuela escuelas highway lake beach corner address direccion`,
  PART: `yard pool garage kitchen basement roof stairs floor floors carpet bath baths bed beds bedroom bedrooms bathroom deck fence porch attic driveway
    hvac furnace ac water gas electric fridge washer dryer sign lockbox key keys door gate wall paint cuartos banos patio alberca cochera recamaras
    bathtub tub shower sink toilet faucet windows window heater heating boiler plumbing wiring electrical outlet panel insulation siding gutter gutters shingles
    foundation slab crack cracks mold termites radon asbestos septic sewer well sump pump drain leak leaks ceiling crawlspace shed barn stove oven range microwave dishwasher
    hardwood tile laminate granite cabinets counters island closet closets pantry fireplace chimney balcony terrace lawn garden tree trees parking carport elevator laundry
    sqft square footage story stories level levels view porch sprinklers solar panels fiber internet wifi sala comedor estufa lavadora secadora refri alfombra techo ventana
    ventanas sotano escaleras jardin cerca porton llave llaves puerta code lockbox bells carpet wallpaper`,
  DEAL: `offer offers contract closing close inspection appraisal contingency contingencies escrow deed title loan mortgage rate rates lease deposit
    down payment preapproved budget price prices taxes tax insurance warranty hoa fee fees credit cash counter asking comps commission enganche
    precio renta tasas credito contrato deposito
    escrow earnest points pmi mip dti fha va usda arm fixed bank banks underwriting underwriter preapproval approved approval qualify qualified qualifies prequalified
    cosign cosigner lien liens survey easement zoning permit permits disclosure disclosures addendum clause bid bids bidding bidder highest negotiate negotiable lowball
    comp valuation value worth zestimate appraiser assessed hoas dues utilities bill bills lender refinance refi heloc income salary paystubs w2 1099 score collections
    bankruptcy investor cap roi tenant occupied lease-option signed sign signing notary docusign paperwork papers documents docs packet contrato firma firmar banco
    prestamo hipoteca seguro impuestos pago pagos aprobado aprobaron mil dolares ingresos talones sell buy buying rent vender comprar rentar vendo compro venta renta`,
  VIEW: `showing showings tour see look view visit appointment appt open walkthrough cita ver verla visita meet reschedule
    viewing viewings visits walk walkthru drive drove toured touring toured photos photo pics pic pictures video flyer brochure map floorplan virtual inspect
    fotos foto saw seen sees looked looks mostrar ensenar enseneme vi vimos verlo verlas visitar paso pasar available disponible pending active contingent sold
    still-available sign anuncio letrero`,
  TIME: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun tomorrow today tonight weekend noon week month
    morning afternoon evening pm am later soon january february march april may june july august september october november december spring summer
    fall winter year lunes martes miercoles jueves viernes sabado domingo manana hoy semana mes tarde noche tmrw day days minutes min hours hour
    yesterday tomorrow's tonight's noonish lunch dinner breakfast weekends weekday weekdays mornings afternoons evenings weekly monthly months weeks years yr yrs
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes fin-de-semana ahorita rato pronto horas hora dia dias meses anos ano
    thanksgiving christmas easter holiday holidays asap 5ish`,
  LATE: 'late early midnight night sleeping asleep noche madrugada temprano horas',
  HOLD: 'hold holding pause pausing break awhile space wait espere esperen pausa slow',
  WHAT: 'what when where how which whats hows when que cuando donde como cual cuanto cuantos cuanta quien who why',
  CAN: 'can could may should will do does did is are was puede pueden puedo podemos podria would',
  YES: `yes yeah yep yup sure great love perfect awesome si claro excited glad happy sounds works gorgeous beautiful deal
    ok okay yay wow nice beautiful cute lovely amazing fantastic excellent wonderful yessir absolutely definitely congrats congratulations thankful dream
    perfecto bueno bien gusta encanta gusto excelente maravilla bonita hermosa vale orale sale andale`,
  KEEP: 'keep continue resume still more yet todavia sigo sigue start subscribe',
  LOOKING: 'looking searching shopping buying selling moving buscando busco buscamos renting hunting',
  BOT: 'bot robot machine computer automated auto system program siri whoever',
  HOLDBUT: 'but instead only just except pero solo mejor sino actually',
  LIFE: `traffic driving drive car truck bus train plane flight airport gas work working office boss job shift church hospital doctor dentist surgery gym
    game practice class exam lunch sick flu baby nap sleep shower asleep battery charger signal reception wifi dog dogs cat cats pet pets mascotas perro perros
    wedding birthday trip vacation packing moving-truck movers snow rain storm weather trabajo trabajando manejando doctora escuela iglesia jefe ninos bebe carro trafico
    lluvia viaje enfermo enferma`,
  MOVE: `coming going come go came went heading arrive arriving there here omw late running back meet meeting stop-by drop swing voy vamos llego llegue llegando vengo
    salgo saliendo pasamos nos-vemos alla aqui`,
  GREET: 'im-good hello hi hey gm morning hola buenas bueno thanks gracias thx welcome saludos bendiciones lol haha jaja',
  IF: 'if unless until till once when after before si hasta',
} // prettier-ignore

/** The class of a word; a word has one at most, the first that lists it. */
export const classOf: ReadonlyMap<string, string> = new Map(
  Object.entries(members)
    .toReversed()
    .flatMap(([name, words]) => words.trim().split(/\s+/).map((word) => [word, name] as const)),
) // prettier-ignore
