import { pattern, type Wording } from "./rules.ts";

const us = "(?:jag|ja|vi)";
const helping = "(?:ska|skall|kommer att|tanker|lovar att|far|forsoker)";
const mild =
  "(?:(?:sjalv|ocksa|genast|sedan|sen|garna|nu|da|absolut|naturligtvis|forstas|personligen|direkt|aven|bara) )?";
const you = "(?:dig|dej|er)";

/** What we do, after its subject; in both forms, "jag ringer dig" and "jag ska ringa dig". */
const strong = [
  "(?:aterkommer|aterkomma|aterkopplar|aterkoppla)",
  "(?:hor|hora)(?: [^\\s,]+)? av (?:mig|mej|oss)",
  "(?:ringer|ringa)",
  "(?:kontaktar|kontakta|meddelar|meddela|informerar|informera|underrattar|underratta)",
  "(?:skickar|skicka|sander|sanda|mejlar|mejla|mailar|maila|sms:ar|sms:a|smsar|smsa|textar|messar)",
  "(?:skriver|skriva) till",
  "(?:tar|ta)(?: [^\\s,]+){0,3} (?:kontakt|reda pa|tag i|hand om|upp arendet|upp saken|vidare)",
  "(?:kollar|kolla)(?: [^\\s,]+)? (?:upp|med|hos)",
  "(?:undersoker|undersoka|utreder|utreda|dubbelkollar|dubbelkolla|klarlagger)",
  "(?:reder|reda)(?: [^\\s,]+)? ut",
  `(?:fragar|fraga)(?! (?:${you}|om|bara))`,
  "(?:kontrollerar|kontrollera)(?: [^\\s,]+){0,2} (?:med|hos)",
  "(?:ser|se) till att",
  "(?:ordnar|ordna|fixar|fixa|loser|losa|atgardar|atgarda|sakerstaller|sakerstalla|bekraftar|bekrafta)",
  "(?:skoter|skota) (?:det|detta|saken|arendet)",
  `(?:haller|halla) ${you} (?:uppdaterad|uppdaterade|underrattad|underrattade|informerad|informerade|a jour)`,
  `(?:later|lata) ${you} veta`,
  `(?:ger|ge) ${you}(?: ett)? (?:besked|svar|samtal)`,
  "(?:lamnar|lamna)(?: ett)? besked",
  "(?:sager|saga) till",
  "(?:lovar|lova)",
  "(?:foljer|folja) upp",
  `(?:svarar|svara) ${you}`,
  "(?:hor|hora) (?:mig for|efter|med)",
  "(?:tittar|titta) narmare",
  "(?:letar|leta) efter",
  "(?:forsoker )?(?:fa tag|na chaufforen|na [a-z]+en)",
  "(?:aterbetalar|krediterar)",
].join("|");

/** The house's own people. */
const ours =
  "(?:(?:min|mina|vart|vara|nagon av|nagon fran|en av|ett av|en)(?: (?!som)[^\\s,]+){0,3} (?:kollega|kollegor|chef|chefen|team|experter|expert|oss|medarbetare|tekniker|montor|specialister|[a-z]*chef)|(?:min|var|vart) (?:kollega|chef|team|expert|tekniker|montor|specialist|fakturering|kundtjanst|service|avdelning)[a-z]*|[a-z]+ pa var avdelning|en kollega)";
const theirs =
  "(?:ringer|kontaktar|aterkommer|hor av sig|tar kontakt|svarar|meddelar|mejlar|undersoker|kommer att (?:ringa|kontakta|aterkomma|hora av sig|svara))";

/** What begins no deed: what we are, know and think, and when we are there. */
const being =
  "(?!(?:ar|har|kan|maste|vill|far|behover|ser|tror|tycker|vet|forstar|beklagar|rekommenderar|hoppas|oppnar|stanger|brukar|bor|haller|ligger|vantar|heter|jobbar|arbetar|undrar|foreslar|betjanar|ska|skall|kommer att|hinner|tar emot)(?![a-z]))";

/** Swedish: a deed stands beside "jag" or "vi", on either side. */
export const swedish: Wording = {
  promised: pattern(
    `${us} (?:${helping} )?${mild}(?:${strong})`,
    `(?:${strong}) ${us}`,
    `(?:aterkommer|ringer|skickar|meddelar|hor|kollar|tar|fragar|ordnar|fixar|mejlar|ser|loser|undersoker|utreder|reder) ${us}(?: [^\\s,]+){0,3}? (?:av (?:mig|oss)|upp|reda pa|med|till|ut|dig|dej|er|det har|saken|kontakt)`,
    `(?:och|men|samt|sa)(?: sedan| sen)? (?:aterkommer|aterkopplar|hor av (?:mig|oss)|ringer (?:upp )?${you}|meddelar ${you}|mejlar ${you}|kontaktar ${you}|skickar (?:[^\\s,]+ ){0,3}till ${you})`,
    `${us} ${helping}[^,.]*? och (?:aterkomma|hora av (?:mig|oss)|ringa|meddela)`,
    `(?:du|ni) (?:far|kommer att fa)(?: [^\\s,]+){0,3} (?:svar|besked|samtal|aterkoppling)`,
    "(?:du|ni) (?:hor|far hora|kommer att hora)(?: [^\\s,]+)? (?:fran|av) (?:oss|mig)",
    "(?:du|ni) (?:blir|kommer att bli) (?:uppringd|uppringda|kontaktad|kontaktade)",
    `${ours}(?: [^\\s,]+)? ${theirs}`,
    `^(?:da |ok,? |okej,? )?(?:aterkommer|hor av (?:mig|oss)|ringer (?:upp )?${you}|mejlar ${you}|kollar upp|tar reda pa)`,
  ),
  deed: pattern(
    `${us} ${mild}${being}[a-z]+(?:r|ger|gor)`,
    `(?!ar |har |kan )[a-z]+er ${us}`,
    `[a-z]+ar ${us}`,
    `${us} (?:ska|skall|kommer att) (?!vara|ha|inte)[a-z]+a`,
    "vi hors",
    "(?:du|ni) far(?: [^\\s,]+){1,4} (?:av|fran) (?:oss|mig)",
    "(?:rattas|atgardas|ordnas|krediteras|aterbetalas|korrigeras)",
    `${us} (?:ar|kommer) tillbaka`,
    `${us} (?:gor|ger|tar|byter|for|gar|ser over|lagger)`,
  ),
  outside: pattern("ring[a-z]+", "skick[a-z]+", "mejl[a-z]+", "mail[a-z]+", "sms[a-z:]*", "kontakt[a-z]*"),
  later: pattern(
    "(?:i morgon|imorgon|i morron|imorron|i overmorgon|i dag|idag|i kvall|ikvall|i eftermiddag|pa eftermiddagen|pa formiddagen|under dagen|pa kvallen)",
    "(?:mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag)[a-z]*",
    "(?:inom|om) (?:[^\\s,]+ ){0,2}(?:minuter|minut|timme|timmar|halvtimme|dygn|dag|dagar|vardagar|arbetsdagar|vecka|veckor)",
    "(?:nasta|den har|kommande) (?:vecka|veckan|manad|manaden)",
    "(?:senast|senare|innan|fore|till nasta|efterat)",
    "\\d{1,2}\\.\\d{1,2}\\.?",
    "(?:kl|klockan)\\.? \\d+[.:]?\\d*",
    "(?:sa snart|sa fort|nar|strax|till helgen|fore helgen)",
  ),
  now: pattern(
    "nu",
    "(?<!(?:det|den|de) )har(?= (?:ar|skickar|kommer|i chatten|far)|[.!]?$)",
    "i chatten",
    "samtidigt",
    "(?:ett|nagot) (?:ogonblick|litet ogonblick)",
    "(?:vanta|ett tag|en sekund|en liten stund|vilken sekund|strax)",
  ),
  usual: pattern(
    "vanligtvis",
    "vanligen",
    "oftast",
    "alltid",
    "ofta",
    "brukar",
    "bara om",
    "varje",
    "normalt",
    "i regel",
  ),
  condition: pattern(
    "(?:om|ifall) (?!(?:cirka |ungefar |ca )?(?:en|ett|tva|tre|fyra|fem|sex|nagra|nagon|\\d+|halv)[a-z]* (?:par )?(?:halv)?(?:minut|timm|dag|vardag|arbetsdag|dygn|veck|stund))(?=(?:du|ni|det|den|de|jag|vi|han|hon|nagon|nagot|[a-z]+(?:en|et|n|t|na))(?![a-z]))",
    "ifall",
  ),
  offer: pattern(
    "(?:om|ifall) (?:du|ni|det) (?:vill|onskar|behover|behovs|passar|gar bra|sa onskar)",
    "(?:vid behov|om sa onskas)",
  ),
  whether: pattern(
    "(?:fraga|kolla|undersok|kontroller|meddela|sag|ta reda|aterkom|hor av|ringer|titta)[a-z]*[^.]*",
  ),
  not: pattern("(?:inte|aldrig|ej|ingenting|inget|knappast)"),
  doubt: pattern("(?:lova|tror|tro|vet) inte(?: [^\\s,]+)? att", "inte lova att"),
  but: pattern("men"),
  asks: /^(?:ska|skall|vill|kan|far|har|ar|gar|passar|behover|kunde|skulle|nar|hur|vad|var|vem|vilken|vilket|varfor|onskar|kommer)(?![a-z])/,
  clause: /[,;()]|(?<=\s)–|:(?!\d)|(?<![a-z])(?:men|utan|och|samt)(?![a-z])/g,
};
