import { patterns, type Classes } from './pattern.ts'

const classes: Classes = {
  // mandar, escribir, llamar … as one asks for it
  hacer: `mande manden mandes mandar mandarme manda mandemos envie envien envies enviar enviarme envia escriba escriban escribas escribir
    escribirme escriban llame llamen llames llamar llamarme contacte contacten contactes contactar contactarme moleste molesten molestes
    molestar molestarme texte texteen textee textees textear textearme texteis mensajee mensajeen insista insistan insistas insistir
    fastidie fastidien fastidies joda jodan jodas chingue chinguen chingues marque marquen marques hable hablen hables comunique
    comuniquen comunicarse contactarse contesten busque busquen busques mensajear avise avisen avises marcar spamee hostigue acose`,
  haciendo: `mandando mandandome enviando enviandome escribiendo escribiendome llamando llamandome molestando molestandome texteando
    textiando texteandome insistiendo fastidiando jodiendo fregando chingando spameando marcando hablando contactando contactandome acosando`,
  hagan: `mandarme mandar enviarme enviar escribirme escribir llamarme llamar molestarme molestar textear textearme joder joderme chingar
    insistir contactarme contactar fastidiar marcar marcarme hostigar acosar mandarnos enviarnos escribirnos llamarnos hablarme mamar spamear mensajear`,
  cosas: `mensaje mensajes texto textos llamada llamadas informacion info publicidad spam promociones anuncios notificaciones mensajeria
    ofertas sms texts messages correos nada`,
  fuera: `quiteme quitame quitenme quitenos saqueme sacame saquenme saquenos sacanos borreme borrame borrenme borrenos elimineme eliminame
    eliminenme eliminenos retireme retirenme retirame quitarnos excluyame excluyanme bajeme bajenme remuevame remuevanme remueveme desuscribame desuscribanme tacheme tachenme descarteme`,
  quitar: `quite quita quiten quitar saque saca saquen sacar borre borra borren borrar elimine elimina eliminen eliminar remueva remuevan
    remover pierda pierde olvide olvida olviden desuscriba retire retiren retirar retira excluya suprima suprimir suprimen cancele tache`,
  numero: 'numero contacto telefono datos nombre linea numerito',
  deje: 'deje deja dejen dejes dejense dejar',
}

export const pideParar = patterns(
  classes,
  `
  no|ni ..3 @hacer ..1
  no|ni|sin ..3 @haciendo
  no mas|nomas ..1 @cosas
  ^ no mas $
  quiero|pido|exijo|solicito que ..1 me|nos ..1 borren|quiten|saquen|eliminen|dejen|retiren|den|borre|quite|saque|deje
  basta|alto|pare|paren ya
  ^^ cancela|cancelen|cancele|baja|alto|basta|paren|parenle|parele|suspender|remover|eliminar|borrar $$
  se ..1 equivoca|equivoco|equivocaron|confunde|confundio ..1 de|con
  numero|telefono|celular ..1 ya? no es
  denuncia|demanda|abogado|policia|fcc|queja|profeco
  no|nunca ..2 di ..2 numero|permiso|consentimiento
  ya ..2 bloquee|bloqueo|bloquie|reporte|cansaron|canse
  ^^ bloqueado|bloqueada|spam $$
  ^^ ya no ..1 quiero|gracias|manden|escriban|mas $$
  ya no quiero $
  ya no ..1 interesa recibir|sus|los
  ni ..2 @hacer
  ya ..1 dije ..2 no
  ya para con|de
  dont ..1 @hacer
  no-more @cosas
  @deje|dejen|pare|paren de ..1 estar @haciendo
  no ..3 @hacer nada
  cancelar|cancele|cancelen|suspender|terminar|quitar|dejar ..1 el|los|la|este servicio ..2 mensajes|textos
  ya no ..1 deseo|quiero|necesito ..1 el|su|este|sus|los servicio|servicios|mensajes
  pare|paren|parale|parele|parenle a|con|de|ya ..2 @cosas|@hagan
  pare|paren ..1 de @hagan
  parale|parele|parenle ya?
  stop con|los|a|de|ya
  ya stop
  ya no tiene|es|usa ..2 este ..2 numero|telefono
  sacarme|quitarme|borrarme|eliminarme ..4
  quiero|quisiera|deseo|favor|pido|puede|pueden ..3 sacarme|quitarme|borrarme|eliminarme ..1 de|$
  salir|salirme de la|esta|su|este ..1 lista|grupo
  vayase|vayanse|vete|larguese ..1 al|a|de
  aqui no es $
  este|ese ..3 era de otra|otro
  no soy el dueno|la ..1 de|duena este|ese|de
  que no ..2 @hacer
  ^^ ya no $$
  ya no mas
  ni un|uno ..1 mensaje|texto|mas
  no|ningun|cero mas? @cosas $
  ningun|cero @cosas
  ya no ..3 quiero|deseo|necesito|ocupo|queremos ..3 @cosas|recibir|que|@hacer
  no|ya quiero|deseo|necesito|ocupo|queremos|solicite|pedi ..3 @cosas
  no ..2 quiero|deseo|queremos|interesa ..1 recibir|que me
  no quiero ..1 saber ..1 nada
  @deje|dejame|dejeme|dejenme|parar|pare|paren|termine de @hagan
  @deje|dejame|dejeme|dejenme|dejanos|dejenos ..4 en paz
  dejame|dejeme|dejenme|dejanos|dejenos ..2 tranquilo|tranquila|tranquilos|quieto|quieta|solo|sola|vivir
  dejame|dejeme|dejenme|dejenos ya? $
  @deje|dejame|dejeme|dejenme mi numero|telefono
  ^ pare|paren|parale|parele|parenle|parenla|detente|detengase|detenganse|basta|alto|detener|parar|para|cesen|cese $$
  ^^ pare|paren|parale|parele|detente|detengase|basta|alto|cancelar|terminar|salir|baja|fin|detener|parar $
  ^ pare|paren|parale|parele|parenle|para ya|con|de|esto|los
  ya parale|parele|paren|pare|parenle|parenla|detente|detenganse
  ya basta
  basta ya
  basta de|con|a ..2 @cosas|@hagan
  ya estuvo|estubo ..1 con|bueno|suave
  ya chole
  ya me|nos ..1 cansaron|hartaron|canse|harte|tienen
  me|nos tiene|tienen ..1 harto|harta|hartos|cansado|cansada|loco|loca
  hart|harto|harta|cansado|cansada ..3 mensajes|textos|llamadas|ustedes
  dar|darme|dame|deme|denme|doy|darnos|dado|den|da|demen de baja
  darse|dense de baja
  @fuera
  me|nos @quitar ..3 lista|sistema|base
  @quitar ..2 @numero
  @quitar|saque|saquen|quiten ..3 de ..2 lista|sistema|base|registro
  fuera de ..1 lista
  numero|persona|telefono equivocado|equivocada|incorrecto|erroneo|erronea
  equivocado|equivocada|equivocados|equivoco|equivocaron ..1 de|el numero|persona|telefono
  se|te equivoco|equivocaste|equivocaron $
  esta|estas|estan equivocado|equivocada|equivocados|confundido ..1 $
  no soy # $
  no soy la|el|esa|ese persona|dueno|duena|senor|senora|que|# ..2
  no|nadie se llama
  aqui|aca no vive|esta|hay|trabaja|es|conocemos
  no vive aqui|nadie
  no ..1 conozco a|ningun|nadie
  no soy a? quien ..2
  confundiendo|confundieron|confunden|confundio ..2 otra|otro|persona
  que lata|fastidio|molestia ..1 con|de|$
  ningun interes
  no conocemos a|ningun
  no es ..2 numero|telefono|celular
  ya no es ..3 numero|telefono
  no autorizo|autorice|autorizamos|consiento|acepto ..2
  no ..3 permiso|consentimiento|autorizacion
  denunciar|denuncio|demandar|demando|reportar|reporto|bloquear|bloqueo|bloqueado|bloqueada|demandarlos|reportarlos|bloquearlo|bloquearlos|denunciarlos|reportarte|bloquearte $
  lo|los|la|te ..3 denunciar|demandar|reportar|bloquear|bloqueo|reporto|reportare|demandare|denuncio
  voy|vamos a reportar|reportarlos|demandarlos|demandarte|denunciarlos|denunciarte|bloquearlos|bloquearte|reportarte|denunciar|demandar|bloquearlo|reportarlo
  lista de no llamar|llame
  cancelar|cancele|cancelen|cancela|cancelame|canceleme|cancelenme|anular ..2 mensajes|textos|suscripcion|mensaje|servicio $
  cancelar|cancele|cancelen|cancela ..1 suscripcion|mensajes|textos
  canceleme|cancelenme|cancelame $
  detener|parar|terminar|frenar|detenga|detengan|paren|pare|stop|suspenda|suspendan|quiten los|las|estos|sus|esos|mensajes ..1 @cosas|$
  suelten|suelta|suelte ..1 numero|me|mi
  olvidese|olvidense|olvidate de mi|nosotros
  vayase|vete|vayanse|larguese|largate|larguense|lárguese
  callate|callese|callense|caiganse
  chinga|chingue|chinguen|vete|pinche ..1 tu|su|a ..2
  no mamen|chinguen|jodan|joda|chingues|frieguen|friegue
  no me busquen|interesan ..1 sus
  @hacer ni @hacer
  quit|stop @haciendo
  stop ..1 mensajes|textos|mensajeria
  no-more mensajes|textos
  no me|nos @hacer
  les|le agradezco|agradeceria ..1 si|que ..1 no|ya
  take me off la|de
  ni ..2 mensaje|mensajes|textos
  eliminar|borrar ..1 mi ..1 informacion
  `,
)

export const talvez = patterns(
  classes,
  `
  no ..3 interesa $
  no|ya ..3 interesa|interesados|interesado|interesada ..1 $
  no estoy|estamos ..1 interesado|interesada|interesados
  ^^ no|ahorita|ya ..1 gracias $$
  ahorita no ..1 gracias|$
  ^^ no gracias|gracia $$
  ya no ..1 busco|buscando|buscamos|necesito|ocupo|necesitamos ..2
  ya no ..1 estoy|estamos|ando buscando|interesado|interesada
  ^^ asi estoy bien $$
  ^^ estoy bien $$
  ^^ ya estoy|estamos bien $$
  me equivoque ..1 al|de marcar|numero|telefono
  me equivoque $
  marque ..2 error|equivocado|mal
  fallecio
  murio
  se murio|fue $$
  por ahora|ahorita no $
  no por ahora|ahorita|el
  ^^ olvidelo|olvidalo|dejelo|dejalo $$
  quien ..3 dio ..2 numero
  como|de ..4 consiguio|consiguieron|tiene|sacaron|obtuvo ..2 numero
  por que me|nos ..1 manda|mandan|escribe|escriben|mandas|textea
  cancelelo|cancelala|cancelarlo $
  ^^ para $$
  `,
)

export const talvezFirme = patterns(
  classes,
  `
  no ..3 @hacer ..4 tarde|temprano|noche|horas|trabajo|domingo|domingos|madrugada
  no ..2 texto|textos|mensaje|mensajes ..2 llame|llameme|llamen
  espere|esperen|pausa|pause ..3 por ahora|tiempo
  `,
)

export const inocente = patterns(
  classes,
  `
  no ..1 @deje ..1 de ..2 @hagan|avisarme|avisar|buscar|mandarme ..4
  no pare|paren ..1 de
  no ..2 olvide|olvides|olviden ..2 mi|mandar|mandarme|llamar|llamarme ..4
  no ..1 me|nos quite|quiten|borre|borren|saque|saquen|elimine ..3
  no cancele|canceles|cancelen
  no ..1 llame|llamen|llames|hable|marque ..2 , ..2 mandeme|mandame|mejor|texto|mensaje|textos|texteme|mensajes|escribame
  no ..3 mande|manden|mandes|envie|envien ..2 correo|email|correos|condos|condominios|casas|emails
  no ..3 mande|manden|mandes|envie lo|la|el|al|a
  no ..3 mande|manden|mandes|envie nada con|en|de|sin|arriba
  no|y|ni puedo|puede|pude|podemos|tengo|tiene|he|se|pudo|supe ..3 @hagan|@hacer|@haciendo|permiso
  para no @hacer|molestar
  no quiero|queremos molestar|molestarlo|molestarla|nada con|en|de
  no le|lo|la|te|les quiero|quise|quisiera ..1 molestar|molestarlo
  no ..2 necesito|ocupo ..1 permiso
  no ..2 molesta|molestia
  si no ..2 @hacer|contesto
  borre|borrar|borro|elimine|eliminar ..3 querer|error|accidente|mensaje|pool|alberca|foto|fotos
  fin de|del semana|mes|ano
  a|al|el|hasta|este|por|de fin
  no se ..1 preocupe
  dar|dado|dieron|di de baja ..1 el|la|mi seguro|luz|agua|servicio|gas|cuenta
  baja|bajan|bajo de tasas|precio|el|la|los
  no soy ciudadano|ciudadana|de|residente|primerizo|dueno ..2 todavia|aun
  no soy ciudadano|ciudadana|de|residente|soltero|casado
  ya no vive|hay|esta|renta ..4
  no me|nos dejaban|deja|dejan|dejo|escucho|contestan|contesta|contesto|llego|llega|ha|han
  no conozco ..1 el|la|bien area|zona|barrio
  no mas|nomas de|quiero|para|que|queria|estoy|busco|ando
  numero equivocado en|de
  precio|casa|pagina|direccion|foto equivocado|equivocada
  equivoque de casa|direccion|dia|hora
  saqueme|saquenme|quiteme de? una|esta ..1 duda|renta
  basta con
  no estoy interesado|interesada en ..3 pero
  `,
)

export const quiereRespuesta = patterns(
  classes,
  `
  llameme|llamame|mandeme|mandame|escribame|digame|enseneme|muestreme|aviseme|avisame|texteme
  cuanto|cuando|donde|como|cual|que ..1 cuesta|es|esta|puedo|puede|vale|hora|casas|mas
  puedo|puede|podemos|podria|quiero|quisiera|busco|necesito|ocupo|sigo|tiene|tienen|acepta
  pero|solo|mejor|otra|otro|si
  `,
)
