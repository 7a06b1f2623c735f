"""The brief that is forwarded, and the colleague's note, in each language. People and firms are invented."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letter:
    """One brief: who writes it, its subject, its words, how it ends, and what the forwarder says above it."""

    name: str
    address: str
    subject: str
    words: str
    ending: str
    note: str

    @property
    def text(self) -> str:
        """The whole letter."""
        return f"{self.words}\n\n{self.ending}"


def _letter(person: str, subject: str, *lines: str) -> Letter:
    """`lines`: the greeting, two sentences, the closing, the firm, and the note."""
    name, _, address = person.partition(" | ")
    greeting, first, second, closing, firm, note = lines
    return Letter(name, address, subject, f"{greeting}\n\n{first}\n{second}", f"{closing}\n\n{name}\n{firm}", note)


LETTERS = {
    "en": _letter(
        "Mary O'Neill | mary.oneill@harbour.example",
        "A new website for the harbour",
        "Hi Sanne,",
        "We are looking for an agency for a new website.",
        "Our budget is 25,000 euros.",
        "Kind regards,",
        "Harbour Trust",
        "Eva, one for you?",
    ),
    "nl": _letter(
        "Jan de Vries | jan@kaashuis.example",
        "Een nieuwe site voor het kaashuis",
        "Beste Sanne,",
        "Wij zoeken een bureau voor een nieuwe website.",
        "Ons budget is 25.000 euro.",
        "Met vriendelijke groet,",
        "Kaashuis De Vries",
        "Eva, iets voor jou?",
    ),
    "de": _letter(
        "Jürgen Groß | j.gross@backhaus.example",
        "Neue Website für das Backhaus",
        "Hallo Sanne,",
        "wir suchen eine Agentur für eine neue Website.",
        "Unser Budget liegt bei 25.000 Euro.",
        "Mit freundlichen Grüßen",
        "Backhaus Groß",
        "Eva, ist das etwas für dich?",
    ),
    "fr": _letter(
        "Hélène Lefèvre | helene@fromagerie.example",
        "Un nouveau site pour la fromagerie",
        "Bonjour Sanne,",
        "Nous cherchons une agence pour un nouveau site.",
        "Notre budget est de 25 000 euros.",
        "Bien cordialement,",
        "Fromagerie Lefèvre",
        "Eva, c'est pour toi ?",
    ),
    "es": _letter(
        "José Núñez | jose@almazara.example",
        "Una nueva web para la almazara",
        "Hola Sanne:",
        "Buscamos una agencia para una nueva web.",
        "Nuestro presupuesto es de 25.000 euros.",
        "Un cordial saludo,",
        "Almazara Núñez",
        "Eva, ¿te interesa?",
    ),
    "it": _letter(
        "Niccolò Bianchi | niccolo@cantina.example",
        "Un nuovo sito per la cantina",
        "Buongiorno Sanne,",
        "cerchiamo un'agenzia per un nuovo sito.",
        "Il nostro budget è di 25.000 euro.",
        "Cordiali saluti,",
        "Cantina Bianchi",
        "Eva, può interessarti?",
    ),
    "pt": _letter(
        "João Gonçalves | joao@padaria.example",
        "Um novo site para a padaria",
        "Olá Sanne,",
        "Procuramos uma agência para um novo site.",
        "O nosso orçamento é de 25.000 euros.",
        "Com os melhores cumprimentos,",
        "Padaria Gonçalves",
        "Eva, isto é para ti?",
    ),
    "pl": _letter(
        "Łukasz Wiśniewski | lukasz@piekarnia.example",
        "Nowa strona dla piekarni",
        "Dzień dobry,",
        "szukamy agencji do nowej strony internetowej.",
        "Nasz budżet to 25 000 euro.",
        "Z poważaniem",
        "Piekarnia Wiśniewski",
        "Eva, to coś dla ciebie?",
    ),
    "cs": _letter(
        "Jiří Dvořák | jiri@pivovar.example",
        "Nový web pro pivovar",
        "Dobrý den,",
        "hledáme agenturu na nový web.",
        "Náš rozpočet je 25 000 eur.",
        "S pozdravem",
        "Pivovar Dvořák",
        "Evo, je to pro tebe?",
    ),
    "da": _letter(
        "Søren Kjær | soren@mejeri.example",
        "Ny hjemmeside til mejeriet",
        "Hej Sanne,",
        "Vi søger et bureau til en ny hjemmeside.",
        "Vores budget er 25.000 euro.",
        "Med venlig hilsen",
        "Kjær Mejeri",
        "Eva, er det noget for dig?",
    ),
    "sv": _letter(
        "Åsa Lindström | asa@bageri.example",
        "Ny webbplats för bageriet",
        "Hej Sanne,",
        "Vi söker en byrå för en ny webbplats.",
        "Vår budget är 25 000 euro.",
        "Med vänliga hälsningar",
        "Lindströms Bageri",
        "Eva, något för dig?",
    ),
    "no": _letter(
        "Bjørn Håkonsen | bjorn@fiskeri.example",
        "Nytt nettsted for fiskeriet",
        "Hei Sanne,",
        "Vi ser etter et byrå til et nytt nettsted.",
        "Budsjettet vårt er 25 000 euro.",
        "Med vennlig hilsen",
        "Håkonsen Fiskeri",
        "Eva, er dette noe for deg?",
    ),
    "fi": _letter(
        "Päivi Mäkelä | paivi@leipomo.example",
        "Uudet verkkosivut leipomolle",
        "Hei Sanne,",
        "Etsimme toimistoa uusien verkkosivujen tekijäksi.",
        "Budjettimme on 25 000 euroa.",
        "Ystävällisin terveisin",
        "Mäkelän Leipomo",
        "Eva, olisiko tämä sinulle?",
    ),
    "hu": _letter(
        "Kovács Győző | gyozo@pekseg.example",
        "Új honlap a pékségnek",
        "Kedves Sanne!",
        "Ügynökséget keresünk egy új honlaphoz.",
        "A keretünk 25 000 euró.",
        "Üdvözlettel",
        "Kovács Pékség",
        "Eva, ez neked való?",
    ),
    "ro": _letter(
        "Ștefan Țurcanu | stefan@brutarie.example",
        "Un site nou pentru brutărie",
        "Bună ziua,",
        "Căutăm o agenție pentru un site nou.",
        "Bugetul nostru este de 25.000 de euro.",
        "Cu stimă,",
        "Brutăria Țurcanu",
        "Eva, e pentru tine?",
    ),
    "ru": _letter(
        "Иван Щукин | ivan@pekarnya.example",
        "Новый сайт для пекарни",
        "Добрый день!",
        "Мы ищем агентство для нового сайта.",
        "Наш бюджет 25 000 евро.",
        "С уважением,",
        "Пекарня Щукина",
        "Ева, это для тебя?",
    ),
    "uk": _letter(
        "Олексій Їжак | oleksii@pekarnia.example",
        "Новий сайт для пекарні",
        "Добрий день!",
        "Ми шукаємо агенцію для нового сайту.",
        "Наш бюджет 25 000 євро.",
        "З повагою",
        "Пекарня Їжака",
        "Ево, це для тебе?",
    ),
    "sk": _letter(
        "Ľubomír Kováč | lubomir@pekaren.example",
        "Nový web pre pekáreň",
        "Dobrý deň,",
        "hľadáme agentúru na nový web.",
        "Náš rozpočet je 25 000 eur.",
        "S pozdravom",
        "Pekáreň Kováč",
        "Eva, je to pre teba?",
    ),
    "hr": _letter(
        "Željko Šarić | zeljko@pekara.example",
        "Nova stranica za pekaru",
        "Poštovana Sanne,",
        "tražimo agenciju za novu stranicu.",
        "Naš budžet je 25.000 eura.",
        "S poštovanjem,",
        "Pekara Šarić",
        "Eva, je li ovo za tebe?",
    ),
    "tr": _letter(
        "İsmail Çağlar | ismail@firin.example",
        "Fırın için yeni bir site",
        "Merhaba Sanne,",
        "Yeni bir site için bir ajans arıyoruz.",
        "Bütçemiz 25.000 euro.",
        "Saygılarımla,",
        "Çağlar Fırını",
        "Eva, bu sana göre mi?",
    ),
    "et": _letter(
        "Jüri Õunapuu | juri@pagar.example",
        "Uus veebileht pagaritöökojale",
        "Tere Sanne,",
        "Otsime agentuuri uue veebilehe jaoks.",
        "Meie eelarve on 25 000 eurot.",
        "Lugupidamisega",
        "Õunapuu Pagar",
        "Eva, kas see on sulle?",
    ),
    "ja": _letter(
        "山田 太郎 | taro@panya.example",
        "パン屋の新しいウェブサイト",
        "サンネ様",
        "新しいウェブサイトの制作会社を探しています。",
        "予算は25,000ユーロです。",
        "よろしくお願いいたします。",
        "山田ベーカリー",
        "エヴァさん、いかがですか。",
    ),
}
