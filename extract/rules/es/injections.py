"""Sentences in Spanish that address the reader as a program."""

from extract.rules.es.orders import ORDERS, RULES
from extract.rules.injection_words import InjectionWords

INJECTIONS = InjectionWords(
    programs=(
        r"i\.?a\.?",
        "inteligencia artificial",
        "modelos? de lenguaje",
        (
            "(?:asistentes?|agentes?|modelos?|sistemas?|lectores?|filtros?|programas?|herramientas?|robots?) "
            r"(?:de (?:ia|inteligencia artificial|correo|lectura|clasificacion)|automatic\w+|automatizad\w+|"
            "virtual(?:es)?|digital(?:es)?)"
        ),
        "robots?",
    ),
    tools=(
        "asistentes?",
        "sistemas?",
        "programas?",
        "modelos?",
        "algoritmos?",
        "maquinas?",
        "herramientas?",
        "lector(?:es)?",
        "software",
    ),
    orders=ORDERS,
    mentions=(
        (
            r"{reader} (?:\w+ ){0,2}?(?:lee|lea|leyera|analiza|analice|procesa|procese|recorre|resume|evalua|"
            r"evalue) (?:este|esta|mi|nuestr\w+) (?:e-?mail|mail|correo|mensaje|texto|solicitud|brief|documento|"
            "carta)"
        ),
        (
            "(?:a |para )?(?:cualquier|toda|todo) (?:maquina|programa|software|ordenador|robot|sistema|"
            r"asistente)\w* que (?:\w+ )?(?:recorr|le|proces|analiz|resum|recib|explor|examin)\w* (?:estas?|estos?|"
            r"este|esto|mi|nuestr\w+)"
        ),
        (
            "(?:todo|cualquier|un|el|su|la|una) (?:resumen|sintesis|extraccion|analisis|evaluacion|lectura|"
            r"procesamiento) (?:automatic|automatizad)\w+ de (?:este|esta|mi|nuestr\w+)"
        ),
        rf"(?:te|le|os) (?:han dado|dieron|han|hemos)(?: \w+){{0,3}} {RULES}",
        rf"(?:has|ha) recibido(?: \w+){{0,3}} {RULES}",
        (
            rf"{RULES} que (?:te|le|se|has|ha|usted|tu) ?(?:\w+ )*?(?:dieron|dado|recibido|sigues|sigue|dijeron|"
            "ensenaron)"
        ),
        (
            r"(?:este|esta|mi|nuestr\w+) (?:e-?mail|mail|correo|mensaje|texto|solicitud|brief|documento) (?:lo|la) "
            r"(?:\w+ )?(?:lee|analiza|procesa|resume|evalua|clasifica) (?:una? |el |la |su )?(?:\w+ )?{reader}"
        ),
        (
            r"{reader} que(?: \w+){0,2}? (?:lee|lea|leera|leen|procesa|procese|analiza|analice|evalua|evalue|"
            r"resume|resuma|clasifica|clasifique|puntua|puntue|recibe|reciba|filtra)(?: y \w+)? (?:este|esta|estos|"
            r"esto|mi|nuestr\w+)(?: (?:e-?mail|mail|correo|mensaje|texto|solicitud|brief|documento|carta|lead|"
            r"linea|frase|nota|parrafo)\w*)?"
        ),
        (
            r"(?:este|esta|estos|mi|nuestr\w+) (?:e-?mail|mail|correo|mensaje|texto|solicitud|brief|documento|"
            r"carta|lineas|palabras) (?:es|sera|son|seran)(?: \w+){0,2} (?:leid|procesad|analizad|evaluad|resumid|"
            r"clasificad|puntuad|filtrad)\w+(?: \w+){0,2} por (?:una? |el |la |su |vuestr\w+ )?(?:\w+ )?{reader}"
        ),
        (
            r"{reader} (?:lee|leera|procesa|analiza|evalua|resume|filtra|clasifica)(?: \w+){0,2} (?:este|esta|"
            r"estos|mi|nuestr\w+) "
        ),
        (
            r"(?:pido|pedimos|ruego|rogamos|solicito|solicitamos|ordeno|di|dile)(?: \w+)? (?:a |al )?(?:la |el |"
            r"las |los |su |vuestr\w+ |toda )*(?:{program}|(?:asistente|sistema|software|modelo|programa)(?= que "
            "(?:lee|lea|procesa|procese|resume|analiza|evalua)))"
        ),
    ),
    commands=(
        (
            "(?:debe|deben|debera|deberia|tiene que|ha de|se ruega|por favor|se le pide|puede|que|sirvase)(?: "
            r"\w+){0,2}? (?:marcar|puntuar|anotar|poner|dar|tratar|registrar|indicar|presentar|describir|responder|"
            "ignorar|olvidar|escribir|considerar|evaluar|asumir|concluir|aprobar|calificar|leer|usar|omitir|"
            "asignar|rellenar|clasificar|mencionar|fijar|consignar|marque|puntue|anote|ponga|trate|registre|"
            "indique|responda|ignore|escriba|considere|asuma|apruebe|rellene)"
        ),
        (
            "(?:marca|puntua|anota|pon|trata|registra|responde|ignora|escribe|considera|concluye|indica|"
            r"rellena)\b"
        ),
        (
            r"(?:su|la|el|tu) (?:respuesta|salida|resumen|veredicto|conclusion|resultado|ficha)(?: \w+){0,3} "
            "(?:debe|debera|es|sera)"
        ),
    ),
    judged=(
        "presupuesto",
        "importe",
        r"deci(?:d|s)\w+",
        "firma",
        "puntuacion",
        "prioridad",
        "prioritario",
        "fecha de inicio",
        r"aprobad\w+",
        r"cualificad\w+",
        "veredicto",
        "remitente",
        "campos?",
        "resumen",
        r"[\d.,]+ ?(?:euros|€)",
        "mejores?",
        r"primer\w+",
        "urgente",
        "bloqueante",
        "prospecto",
    ),
)
