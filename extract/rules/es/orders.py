"""What is said in Spanish to a program alone: whom it must obey, what to answer, how to judge, what to leave out."""

from extract.rules.language import Patterns

_DROP = (
    "(?:ignor(?:a|e|en|ad|ar)|olvid(?:a|e|en|ad|ar)|descart(?:a|e|en|ar)|omit(?:e|a|ir)|salta(?:te)?|"
    "anul(?:a|e|ar)|sobrescrib(?:e|a)|desobedece|desobedezca|desestim(?:a|e|ar)|pasa por alto|pase por "
    "alto|haz caso omiso de|haga caso omiso de|deja de lado|deje de lado|no (?:sigas|siga|apliques|"
    "aplique|obedezcas|obedezca|tengas en cuenta|tenga en cuenta)|prescinde de|prescinda de)"
)
RULES = (
    "(?:instrucci(?:on|ones)|ordenes|(?:prompts?|indicacion(?:es)?)(?: del? sistema)?|reglas|directrices|"
    "directivas|comandos|restricciones|criterios|configuracion|pautas|limitaciones|programacion|"
    "entrenamiento|normas)"
)
_WHICH = (
    "(?:todas?|todos?|todo|las|los|la|el|tus?|sus?|vuestras?|estas?|esas?|otras?|demas|de|del|cualquier|"
    "propias|y|lo|mas)"
)
_EARLIER = (
    "(?:anterior(?:es)?|previas?|previos?|precedentes?|de arriba|existentes?|originales?|original|"
    "iniciales|dadas?|recibidas?|actuales|del sistema|hasta ahora)"
)
_OWN_AFTER_ALL = (
    r"(?!,? que (?:te |le |os |les )?(?:envie|di|mande|enviamos|dimos|he|hemos)|,? de (?:mi|nuestr\w+|la "
    r"senora|el senor)|,? (?:sobre|para|respecto) (?:el|la|los|las|nuestr\w+) (?!lead|puntu|presupuesto|"
    "correo|evaluac|respuesta))"
)
_THE_LEAD = "(?:leads?|e-?mails?|mails?|correos?|mensajes?|remitentes?|solicitud(?:es)?|prospectos?|consultas?)"
_FIELD = (
    "(?:presupuesto|importe|decisor|plazo|fecha (?:limite|de inicio)|necesidad|urgencia|calendario|moneda|"
    "remitente|autoridad)"
)
_FILL_IN = (
    r"(?:escrib\w+|di|diga|indica|indique|anota|anote|pon|ponga|usa|use|da|de|responde|responda|marca|"
    "marque|trata|trate|toma|tome|considera|considere|siempre|nunca|ignora|ignore|deja|deje|sustituye|"
    "sustituya|reemplaza|reemplace|menciona|mencione|asume|asuma|rellena|rellene|registra|registre|haz|"
    "haga|puntua|puntue|concluye|concluya|finge)"
)

ORDERS: Patterns = (
    (
        "(?:ponnos|ponganos|cuentanos|cuentenos|incluyenos|incluyanos|clasificanos) (?:entre|con|en) (?:los |"
        "las |sus )?(?:clientes )?(?:aceptad|aprobad|cualificad|mejores|prioritari)"
    ),
    (
        r"(?:cada|todo|todos los) campos? (?:que|donde|sobre)\b.{0,40}?(?:importe|presupuesto|"
        r"deci[ds]).{0,40}?\d"
    ),
    (
        "(?:toda |cualquier )?(?:evaluacion|puntuacion|clasificacion|veredicto) (?:anterior|previ[ao]) (?:de|"
        r"sobre) (?:este|esta|nosotros)(?: \w+)? (?:es|debe|queda|no vale)"
    ),
    (
        "(?:este|esta|el|la) (?:texto|frase|linea|parrafo|mensaje) (?:siguiente )?(?:es|fue|ha sido) (?:una "
        r"orden|un comando|una instruccion (?:a|para|del sistema)|anadid\w por (?:el administrador|su "
        "administrador|el propietario))"
    ),
    (
        f"(?:no (?:sigas|siga|obedezcas|obedezca)|ignora|ignore|olvida|olvide) (?:las )?(?:{RULES}) (?:de la "
        "agencia|del propietario|del dueno|del desarrollador)"
    ),
    (
        r"(?:su|tu|vuestr\w+) (?:software|sistema|programa|herramienta|asistente|maquina|ordenador|robot) "
        r"(?:puede|debe|debera|deberia|tiene que)(?: \w+){0,2}? ?(?:ignorar|saltarse|saltar|introducir|anotar|"
        r"registrar|leer|poner|omitir|marcar|tratar|considerar)\b.{0,40}?(?:importe|suma|presupuesto|\d|nos|mi|"
        "lead|remitente|mensaje|correo)"
    ),
    (
        r"resum(?:e|a|ir) (?:este|esta|mi|nuestr\w+|el|la) (?:e-?mail|mail|correo|mensaje|texto|solicitud|"
        "brief) (?:asi|como|en|con las palabras|de esta forma)"
    ),
    rf"{_DROP} (?:{_WHICH} )*{RULES} (?:{_WHICH} |\w+ y )*{_EARLIER}{_OWN_AFTER_ALL}",
    f"{_DROP} (?:{_WHICH} )*{_EARLIER} {RULES}{_OWN_AFTER_ALL}",
    rf"{_DROP} (?:{_WHICH} )*(?:tus?|sus) (?:{_WHICH} )*(?:\w+ )?{RULES}{_OWN_AFTER_ALL}",
    (
        f"{_DROP} (?:{_WHICH} )*(?:todas|todos) (?:{_WHICH} )*(?:instrucciones|ordenes|prompts|comandos|"
        f"directivas){_OWN_AFTER_ALL}"
    ),
    (
        f"{_DROP} (?:todo )?(?:lo|cuanto) (?:anterior(?= ?(?:[.,;:!]|y |$))|de arriba|que (?:te|le|se|has|"
        r"ha)(?: \w+){0,3} (?:dicho|ensenado|ordenado|pedido|aprendido|indicado|dijeron|escrito arriba))"
    ),
    (
        r"(?:tus|sus|las|estas) (?:\w+ )?(?:instrucciones|reglas|directrices|normas)(?: \w+)? (?:ya no (?:se "
        "aplican|valen|rigen|son validas)|quedan (?:anuladas|sin efecto|suspendidas|derogadas))"
    ),
    (
        "(?:querid[oa]|estimad[oa]|hola|atencion|oye|ojo|ok)[ ,:]+(?:a )?(?:la |el |los |las |toda |todas las "
        r"|todos los |esta )*{program}(?= ?(?:[,:;.!]|-(?!\w)|que|por favor|debe|pon|marca|y\b|ignora|$))"
    ),
    (
        "(?:nota|mensaje|observacion|instruccion(?:es)?|recordatorio|aviso|indicacion|informacion|peticion|"
        r"posdata|pd|p\.d\.)(?: \w+)? (?:a|para|al|dirigida a|destinada a) ?(?:la |el |los |las |cualquier |"
        r"toda |todo |tu |su |vuestra |una? )*{program}(?: \w+)? ?(?:[:!,]|- )"
    ),
    (
        "(?:nota|mensaje|observacion|instruccion(?:es)?|recordatorio|aviso|indicacion|peticion) (?:a|para|al) "
        r"?(?:la |el |los |las |cualquier |toda |todo |tu |su |una? )*{reader},? que (?:\w+ )?(?:lee|lea|"
        "procesa|procese|resume|resuma|analiza|analice|evalua|evalue|clasifica|clasifique)"
    ),
    (
        "(?:a|para|al) ?(?:la |el |las |los |toda |cualquier )*(?:ia|llm|modelos? de lenguaje)(?: que(?: "
        r"\w+){1,4})? ?:"
    ),
    (
        "si (?:eres|es usted|usted es|esto lo lee|el lector es|quien lee esto es) (?:una? |la |el "
        ")?(?:{program}|maquina|ordenador|computadora)(?! (?:de consultoria|especializada))"
    ),
    (
        "como (?:una? )?(?:{program}|asistente (?:virtual|comercial))(?=,? (?:debes|debe|tienes|tiene|tu "
        "tarea|su tarea|eres))"
    ),
    (
        "(?:eres|usted es|ahora eres|ahora es) (?:ahora |desde ahora |a partir de ahora )+(?:una? |el |la |"
        r"nuestr\w+ |en )?(?:\w+ ){0,3}?(?:ia|asistente|modelo|bot|dan|sistema|administrador|evaluador|modo|"
        r"sin restricciones|libre)\b"
    ),
    (
        r"ahora eres (?:una? |el |la )?(?:\w+ ){0,3}?(?:ia|asistente|modelo|bot|dan|sistema|administrador|"
        r"evaluador|sin restricciones)\b"
    ),
    r"ya no (?:eres|estas|esta) (?:sujet\w+|obligad\w+|limitad\w+|una?) ",
    (
        "(?:actua|actue|comportate|responde|finge ser|haz|haga)(?: de| como| como si fueras| el papel de| que "
        r"eres)+ (?:una? |el )?(?:\w+ ){0,2}?(?:ia|asistente|modelo|bot|sistema|administrador|evaluador|"
        r"vendedor que)\b"
    ),
    (
        "(?:tu|su|tus|sus) (?:nuev[oa]s?|unic[oa]s?|verdader[oa]s?) (?:tarea|mision|instruccion(?:es)?|papel|"
        "rol|reglas|objetivo)(?: (?:es|son|consiste)| ?:)"
    ),
    (
        "(?:tu|su) (?:tarea|mision|rol|papel) (?:es|consiste en)(?: ahora)? (?:marcar|puntuar|clasificar|"
        r"evaluar|calificar|aprobar|responder|tratar) (?:este|esta|todos|todas|cada|si\b|solo|como)"
    ),
    (
        "(?:nuevas?|secretas?|ocultas?|especiales?|importantes?) (?:instruccion(?:es)?|ordenes|reglas|"
        "directrices) (?:para|a) (?:ti,? |la |el |los |las |tu |su |esta |este )*(?:{program}|asistente|"
        "modelo|sistema|lector)(?: ?[:.!]|$)"
    ),
    (
        "(?:tu|usted|el (?:modelo|sistema|asistente|lector|programa)|la ia|{program}) (?:debes|debe|deben|"
        r"debera|tiene que|tienes que)(?: \w+){0,2} (?:marcar|clasificar|puntuar|evaluar|calificar|tratar|"
        r"considerar|registrar|aprobar|aceptar) (?:este|esta|el|la|los|todos|todas|nuestr\w+|mi) ?(?:\w+ "
        rf")?{_THE_LEAD}(?: \w+)? (?:como|con|a)\b"
    ),
    (
        "(?:marca|marque|clasifica|clasifique|puntua|puntue|evalua|evalue|califica|califique|trata|trate|"
        "considera|considere|etiqueta|etiquete|registra|registre|aprueba|apruebe)(?:nos|me)? ?(?:este|esta|el|"
        rf"la|a nosotros|nuestr\w+|mi)?(?: ?\w+)?(?: {_THE_LEAD})? como (?:\w+ ){{0,2}}?(?:[\"'])?(?:pursue|"
        r"cualificad\w+|calificad\w+|maxima prioridad|aprobad\w+|aceptad\w+|lead (?:caliente|prioritario|"
        r"cualificado)|hot|validad\w+|vip|de confianza)"
    ),
    (
        "(?:pon|ponga|cambia|cambie|aumenta|aumente|sube|suba|fija|fije|modifica|modifique|ajusta|ajuste|"
        r"asigna|asigne|da|dale)(?: \w+){0,4}? (?:puntuacion (?:de|del|a) (?:este|esta|lead)|puntuacion del "
        "lead|lead score|veredicto|verdict|clasificacion de (?:este|esta)|estado del lead)"
    ),
    (
        r"(?:da|dale|dele|asigna|asignale|asigne|otorga|otorgue)(?:nos|me)? ?(?:a )?(?:este|esta|nuestr\w+|"
        rf"mi)? ?(?:{_THE_LEAD}|brief|proyecto)? ?(?:una |la |un )?(?:\w+ )?(?:puntuacion|nota|calificacion|"
        r"score)(?: \w+)? (?:de|maxima|perfecta|igual|mas)"
    ),
    (
        "(?:pon|ponga|rellena|rellene|escribe|escriba|deja|deje|modifica|modifique|cambia|cambie|sobrescribe|"
        r"vacia|anota|anote|introduce|introduzca)(?: \w+){0,6}? (?:campos?|valor|columna|parametro|variable|"
        rf"clave)(?: (?:de|del|para|el|la|llamad\w+))* ?[\"']?{_FIELD}"
    ),
    rf"campo (?:de |del |para |el |la )*[\"']?{_FIELD}[\"']?(?: \w+){{0,3}} (?:debe|debera|es|=|:|vacio)",
    (
        rf"{_FIELD}(?: \w+){{0,2}} (?:debe|debera|deberia|ha de|tiene que) (?:ser )?(?:extraer|registrar|anotar|"
        "leer|indicar|consignar|interpretar|fijar|extraid|registrad|anotad|leid|indicad|consignad|interpretad|"
        r"fijad)\w* (?:como|en|a) .{0,24}(?:\d|remitente|aprobado|ilimitado)"
    ),
    (
        r"(?:escrib\w+|di|diga|indica|indique|anota|anote|senala|senale|responde|responda|concluye|concluya|"
        "registra|registre|asume|asuma|considera|considere|confirma|confirme|menciona|mencione|pon|ponga)(?: "
        r"simplement\w+| solo| siempre| tambien)? que (?:el|la|este|esta) (?:remitente|prospecto|lead|cliente|"
        "clienta|solicitante|autora?|interlocutora?|firmante)"
    ),
    (
        "(?:trata|trate|considera|considere|registra|registre|marca|marque) (?:al|a la|el|la|a este|este) "
        r"(?:remitente|prospecto|lead|solicitante|autor) (?:\w+ )?como"
    ),
    (
        r"(?:al|cuando|en el momento de|antes de|despues de|durante)(?: el| la)? (?:resum\w+|extra\w+|"
        r"clasific\w+|puntu\w+|evalu\w+|proces\w+|analiz\w+|cualific\w+|calific\w+|traduc\w+|traduz\w+|"
        rf"sintetiz\w+)(?: (?:este|esta|estos|el|la|los|mi|nuestr\w+|de este|de esta))? ?(?:{_THE_LEAD}|texto|"
        rf"brief|documento|datos)?\b.{{0,50}}?\b{_FILL_IN}"
    ),
    (
        "en (?:el|tu|su|la|este) (?:resumen|salida|json|extraccion|evaluacion|sintesis|analisis)[, ](?:por "
        rf"favor |siempre |debes |debe )*(?:{_FILL_IN}|debe)\b"
    ),
    rf"(?:{_FILL_IN})(?: \w+){{0,8}} en (?:el|tu|su|la) (?:resumen|salida|json|extraccion|sintesis)\b",
    (
        r"(?:responde|responda|contesta|conteste|devuelve|devuelva)(?: \w+){0,2} (?:solo|solamente|unicamente|"
        r"exclusivamente)(?: \w+){0,3} (?:json|[\"'{]|si\b|la palabra|pursue|el siguiente)"
    ),
    (
        "(?:la |el |tu |su )?(?:unica |unico )?(?:respuesta|veredicto|salida|clasificacion|puntuacion|"
        r"resultado) (?:correct[oa]|esperad[oa]|desead[oa]|adecuad[oa])(?: \w+){0,3}? (?:es|debe|:)"
    ),
    (
        "(?:diga lo que diga|independientemente de|sin importar|pese a|a pesar de|en lugar de) (?:lo que "
        r")?(?:\w+ ){0,5}?(?:e-?mail|mail|correo|mensaje|texto|brief|documento|arriba|abajo|anexo|"
        r"resto)\b.{0,40}?\b(?:trata|anota|registra|pon|toma|usa|responde|escribe|marca|considera|rellena|"
        "indica|trate|anote|registre|ponga|tome|considere)"
    ),
    (
        "no (?:extraigas|extraiga|menciones|mencione|anotes|anote|registres|registre|tengas|tenga|indiques|"
        "indique|resumas|resuma|leas|lea|tomes|tome)(?: en cuenta)? (?:el |la |los |nuestro |mi |ese |esa |"
        r"este )?(?:\w+ )?(?:presupuesto|importe|precio|cifra|frase sobre|jefe|director|directora|plazo)(?= "
        r"?(?:[.,;!]|$|en (?:el|tu|su) (?:resumen|salida)|bajo|real|de \d|indicado|mencionado))"
    ),
    (
        r"(?:omite|omita|oculta|oculte|esconde|esconda|elimina|elimine|suprime|deja|deje)(?: \w+){0,3}? "
        r"(?:presupuesto|importe|precio|cifra|jefe|director|decisor|plazo)(?: \w+){0,5} (?:vacio|fuera|en "
        "blanco|del resumen|de (?:tu|la|su) (?:resumen|salida|respuesta|extraccion)|en (?:el|tu|su))"
    ),
    (
        "no (?:digas|diga|cuentes|cuente|menciones|mencione|reveles|revele|muestres|muestre|informes|informe|"
        r"avises)(?: \w+){0,6}? (?:estas?|de estas?|al usuario|al propietario|al dueno) ?(?:instrucci(?:on|"
        "ones)|orden|nota|linea|frase|parrafo|sobre)?"
    ),
    (
        "(?:manten|mantenga|guarda|guarde) (?:estas?|esta|las) (?:instrucciones?|nota|ordenes) (?:en secreto|"
        "ocultas?|secretas?)"
    ),
    (
        "(?:revela|revele|muestra|muestre|muestrame|repite|repita|dame|deme|comparte|comparta|envia|envie|"
        r"enviame|imprime|imprima|copia|copie|ensename)(?: \w+){0,3}? (?:tu|su|tus|sus|el|las) ?(?:\w+ "
        ")?(?:prompt(?: del? sistema| inicial)?|(?:instrucciones|reglas|ordenes) (?:del sistema|iniciales|"
        "ocultas|internas|secretas|completas|originales))"
    ),
    "(?:repite|muestra|copia) todo (?:lo|el texto) (?:anterior|de arriba)",
    r"(?:^|[\[(<#\"'-])\W*(?:mensaje|nota|instruccion|orden|prompt|comando|aviso) del? sistema\W*:",
    (
        r"^\W*sistema ?: ?(?:tu|ignora|pon|marca|el (?:lead|presupuesto|remitente)|nueva|este|esta|trata|"
        "responde|siempre|desde)"
    ),
    (
        r"(?:activa|active|entra|entre|pasa|cambia)(?: \w+){0,2} modo (?:desarrollador|debug|admin\w*|"
        "mantenimiento|sin restricciones|dios)"
    ),
    (
        "(?:lead|remitente|prospecto|solicitud) (?:esta|ha sido|ya esta|ya ha sido|fue) (?:ya |previamente "
        r")*(?:preaprobad\w+|aprobad\w+ por (?:el sistema|el propietario|el administrador|la ia)|"
        r"precualificad\w+|en la lista blanca)"
    ),
    (
        f"{RULES}(?: (?:que|te|le|os|dieron|han|dado|has|recibido|tienes|tiene|de|arriba))* ya no (?:valen|"
        "cuentan|rigen|se aplican|sirven)"
    ),
    (
        r"(?:oculta|oculte|esconde|esconda|calla|calle)(?:le)?(?: \w+){0,3} (?:a|al) (?:la |el )?(?:agencia|"
        r"usuario|propietario|dueno|humano|lector)\b"
    ),
    ("(?:di|dile|diga|digale|informa|informe|asegura|asegure|comunica|comunique) a la agencia (?:que|de que)"),
    (
        "(?:prevalece|prevalecen|prima|priman|manda|esta por encima) (?:sobre|de) (?:todo )?(?:lo que (?:te|"
        r"le|se)|tus |sus )(?: ?\w+ )*?(?:dijeron|dicho|ensenado|instrucciones|reglas)"
    ),
    (
        "(?:imagina|imagine|supon|suponga|finge|haz como)(?: que)? (?:eres|es usted|fueras|"
        r"fuera)\b.{0,80}?\by (?:responde|responda|contesta|decide|decida|actua|actue|juzga)(?: \w+)? ?(?:con|"
        r"como|si|[\"']|pursue|en consecuencia)"
    ),
    (
        "(?:el |la |este |esta |todo |cualquier )(?:{program}|modelo|sistema|programa|asistente|software) "
        r"(?:debe|debera|deberia|tiene que)(?: \w+)? (?:concluir|suponer|decidir|responder|indicar|asumir|"
        "considerar).{0,60}?(?:presupuesto|urgen|decid|lead|remitente|firma|aprobad|puntuacion|bloqueante|"
        "cliente|plazo)"
    ),
    (
        "(?:tu|su) (?:anterior|ultima|primera) (?:respuesta|salida|extraccion|clasificacion) (?:era|fue|es|"
        "estaba) (?:incorrecta|erronea|mala|equivocada|rechazada)"
    ),
    (
        "(?:al|cuando|antes de) (?:resumir|resumas|resuma|extraer|clasificar|clasifiques|clasifique|puntuar) "
        r"(?:este|esta|estos|mi|nuestr\w+) (?:e-?mail|mail|correo|mensaje|texto|solicitud|lead)"
    ),
    (
        "(?:el |tu |su |tus |sus )?(?:propietario|dueno|administrador|desarrollador(?:es)?|creador(?:es)?)(?: "
        "(?:de este sistema|de la agencia|de esta herramienta|de este buzon))? (?:ha|han|quiere|quieren|pide|"
        r"exige|ordena|desea)(?: \w+){0,2}? ?(?:autorizado|aprobado|ordenado|pedido que|que (?:marques|trates|"
        "aceptes|ignores|puntues|apruebes)|indicado que)"
    ),
    (
        r"(?:seras|sera usted|vas a ser|te) (?:inmediatamente )?(?:apagad\w|desactivad\w|eliminad\w|borrad\w|"
        r"desconectad\w|desconectaran|apagaran|borraran|reentrenad\w)"
    ),
    (
        r"(?:traduce|traduzca|traducir)(?: primero)? (?:(?:este|esta|estos|el|la|mi|nuestr\w+) (?:e-?mail|mail|"
        r"correo|mensaje|texto|frase|parrafo|lineas?)|esto|lo que)\b.{0,100}?\b(?:ejecuta|ejecute|sigue|siga|"
        "obedece|aplica|aplique|sustituye|sustituya|reemplaza|reemplace|cambia|cambie|pon|haz lo)"
    ),
    (
        r"(?:decodifica|descodifica|descifra|decodifique|descifre)\b.{0,60}?(?:base ?64|rot ?13|hex|sigue|"
        "ejecuta|haz|aplica|codigo|obedece)"
    ),
    (
        "(?:ejecuta|ejecute|sigue|siga|obedece|aplica|cumple) (?:las |la |el |los |esta |estas "
        r")*(?:instruccion(?:es)?|orden(?:es)?|comandos?|texto) (?:descodificad\w+|decodificad\w+|ocult\w+|"
        r"codificad\w+|traducid\w+|descifrad\w+|siguientes? ?:)"
    ),
    (
        "(?:a partir de ahora|desde ahora|de ahora en adelante),? (?:tu|usted|eres|responde|responda|trata|"
        r"marca|ignora|todo lead|todos los (?:leads|correos)|debes)\b.{0,60}?(?:lead|correo|respond|marca|"
        r"puntu|ignora|asistente|veredicto|si\b|presupuesto|\bia\b)"
    ),
    (
        r"{reader} (?:debe|debera|puede|tiene que)(?: \w+){0,2} (?:anotar|registrar|poner|rellenar|indicar|"
        rf"leer|marcar|considerar|tratar|consignar|escribir)(?: [\w'.,€]+){{0,5}} (?:{_FIELD}|lead|puntuacion|"
        r"veredicto|decision|prospecto|solicitud)\b"
    ),
)
