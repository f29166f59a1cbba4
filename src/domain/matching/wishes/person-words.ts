import { remember } from "../remember.ts";
import { forgivingClass, wordClass } from "./word-class.ts";

/** Those whose work it is to answer. */
const onDuty = `
  ihminen ihmisen ihmiselle ihmistä ihmiseen ihmiseltä ihmis ihmiskontakti* ihmisasiakas* immeinen immeisen asiakaspalvelij*
  asiakaspalvelu asiakaspalveluun asiakaspalvelun asiakaspalvelulle asiakaspalvelua asiakaspalveluu asiakasneuvoj*
  palveluneuvoj* aspa aspan aspaa aspaan aspalle aspalta aspahenkil* aspalais* aspatyyp* asiakastuki asiakastukeen asiakastuen
  virkailij* toimihenkil* työntekij* henkilökun* palveluhenkil* chathenkil* asiantuntij*
  människa människan mänska mänskan kundtjänst kundtjänsten kundservice kundbetjän* kundrådgiv* handläggare handläggaren
  medarbetare medarbetaren personal personalen rådgivare rådgivaren
  human agent representative rep operator advisor adviser helpdesk staff
`;

/** Others who may be asked for; the words are said of customers too. */
const otherPeople = `
  henkilö henkilön henkilölle henkilöä henkilöltä myyjän myyjälle myyjää edustaj* esimies esimiehe* esihenkilö* pomon pomolle
  pomoa päällikön päällikölle johtajan johtajalle person personen chef chefen representant operatör säljare employee executive
  supervisor manager
`;

/**
 * The words in which customers ask for a person, by what they mean, in all languages together: people mix them. Only
 * forms that ask now are listed; "puhuin", "pratade" and "talked" tell of something that was.
 */
export const personWords = {
  duty: forgivingClass(onDuty),
  person: forgivingClass(`${onDuty} ${otherPeople}`),
  /** Somebody, whoever it is. */
  somebody: wordClass(`
    joku jokuki jokukaan jonkun jollekin jollekki jollekkin jollekulle jotakuta joltain joltakin kelle ketään ketää kukaan
    kellekään tyyppi tyypin tyypille tyyppiä aikuinen aikuisen aikuista någon nån ngn someone somebody anyone anybody
  `),
  /** Not a machine. */
  real: wordClass(`
    oikea oikean oikeaa oikealle oikeeta oikeelle oikeen oikee elävä elävän elävää elävälle aito aidon aitoa aidolle livenä
    riktig riktiga levande verklig verkliga äkta mänsklig mänskliga real live living actual proper
  `),
  /** To talk. */
  talk: forgivingClass(`
    puhua puhuu puhun puhumaan puhuisin puhuttaa puheille jutella juttelen juttelemaan juttele juttelee jutteleen juttelis juttusille
    keskustella keskustelen keskustelemaan keskusteluun keskustelun keskustelua chatata chattailla chattaan
    prata pratar tala snacka chatta diskutera talk speak chat discuss talking speaking
  `),
  /** To reach; said of much else too. */
  reach: wordClass(`
    tavoittaa tavoitan tavata yhteys yhteyden yhteyttä yhteyteen yhteyksiin kontakti kontaktin kontaktia kysyä asioida selvittää
    kirjoittaa kirjottaa jatkaa pääsen päästä pääsisin pääsenkö pääsisinkö pääsiskö pääseekö pääseeks saada saisinko saisko
    saisiko saanko saaks hae hakekaa kutsu kutsukaa kontakt kontakta få nå ringa contact reach message call get
  `),
  /** To hand the customer to another. */
  transfer: forgivingClass(`
    yhdistä yhdistäkää yhdistää yhdistätkö yhdistättekö yhdistäisitkö yhdistäisittekö yhistä yhistäkää yhistää yhdistäs yhistäs
    kytke kytkekää siirrä siirräs siirtäkää ohjaa ohjatkaa anna annas antakaa laita laittakaa koppla kopplar kopplas connect
    escalate
  `),
  /** The same, when it is said with "me": "transfer the contract" is something else. */
  transferMe: wordClass(`transfer put pass give get switch hand forward redirect let`),
  /** To whom one is handed. */
  target: forgivingClass(`
    ihmiselle ihmiseen ihminen asiakaspalvelij* asiakaspalveluun asiakaspalvelulle asiakaspalveluu aspaan aspalle asiakastukeen
    virkailij* toimihenkil* työntekij* asiantuntij* jollekin jollekki jollekkin jollekulle myyjälle esimiehelle esihenkilölle
    pomolle linjoille aikuinen
    människa någon kundtjänst kundtjänsten kundservice kundbetjän* handläggare person medarbetare rådgivare
    human person someone somebody agent representative rep operator advisor supervisor manager helpdesk
  `),
  /** The English desk has two words. */
  customer: wordClass(`customer client`),
  desk: wordClass(`service support care services team`),
  reachDesk: wordClass(
    `connect transfer put forward redirect speak talk chat contact reach speaking talking`,
  ),
  /** Asking for something. */
  want: wordClass(`
    haluan haluun haluaisin haluisin haluisi haluaisi haluamme tahdon tahtoisin saanko saako saaks saisinko saisko saisiko
    saisin voinko voinks voiko voiks voisinko voisiko voisko vois voisi voitko voitteko voisitko voisitteko pystyisikö
    pystyiskö pystyykö pystyttekö pääsenkö pääseekö pääseeks pääsisinkö pääsiskö tarvitsen tarviin tarttisin tarvin pyydän
    pyytäisin mieluummin mielummin mieluiten olisiko oisko onnistuuko onnistuisiko onnistuis mahdollista hae hakekaa pyydä
    vill skulle kan får behöver önskar hellre snälla want wanna would can could may need please let rather prefer id
  `),
  call: wordClass(`
    soittaa soita soittakaa soittasko soittaisko soittaisiko soittaisitko soittaisitteko soitatko soitatteko ringa ring ringer
  `),
  /** The same as a request: "soittakaa". */
  callNow: wordClass(`soita soitas soittakaa soitatko soitatteko soittaisitko soittaisitteko ring`),
  callEnglish: wordClass(`call phone ring`),
  me: wordClass(`mulle minulle meille takaisin takasin takas mig mej oss upp tillbaka`),
  meEnglish: wordClass(`me us`),
  back: wordClass(`back`),
  /** Asks to be contacted. */
  contactMe: wordClass(`ottaa ota ottakaa ottaisitteko ottaisitko otatteko ottaisi ottais`),
  contact: wordClass(`yhteyttä`),
  myself: wordClass(`minuun muhun meihin`),
  callback: wordClass(`soittopyyn* takaisinsoit* callback återuppringning* uppringning yhteydenottopyyn*`),
  calledOff: wordClass(`perua perun peruuttaa peruutan avboka avbeställa återkalla cancel cancelling`),
  /** The machine. */
  bot: wordClass(`
    botti botin bottia botille botilta botteja boteille chatbot* chattibot* robotti robotin robottia robotille robotteja robotilta
    kone koneen koneelle koneita koneille tietokone tietokoneen tietokoneelle automaatti automaatin automaattia automaatille
    tekoäly* bot bots boten botten botar robot robots roboten robotten robotar maskin maskinen maskiner machine machines
    computer computers
  `),
  /** Not, or in place of. */
  not: wordClass(`
    en ei emme älä älkää eikä enkä sijaan sijasta kuin ku lopettakaa lopeta inte ej istället slipp slippa sluta not dont instead
    than never stop without
  `),
  /** To bear or to wish, said with "not". */
  bear: wordClass(`
    halua haluu haluta jaksa jaksais viitsi suostu ala rupea rupee kestä tajuu tajua ymmärrä puhu vill orkar prata tala fattar
    förstår want wanna talk speak like understand chat
  `),
  /** The far end of a line. */
  line: wordClass(`langan linjan luurin puhelimen`),
  lineEnd: wordClass(`päähän toiseen`),
  isThere: wordClass(`onko onks onkos oisko olisiko olisko onkohan finns är is are`),
  atDesk: wordClass(`
    siellä siel paikalla paikal linjoilla langoilla tavattavissa hereillä töissä vapaana livenä där plats anträffbar there
    available online around
  `),
  queue: wordClass(`jonoon kö kön queue`),
  putInQueue: wordClass(
    `laita laittakaa laittaa laitatko laitatteko aseta haluan pääsen pääsenkö pääseekö ställ sätt vill put join`,
  ),
  /** A question about the service itself: when, at which number, in which language. */
  aboutService: wordClass(`
    numero numeroa numeron numeroon nro puhelinnumero* auki aukiol* avoinna milloin millon koska aikaan ajat klo kello iltaisin
    viikonlop* lauantai* sunnuntai* arkisin vappuna joulu* juhannu* ruotsiksi saameksi englanniksi sähköpostiosoit* osoite palkka
    työpaik* avoimia maksaako maksaa jonotusaika* kauanko
    nummer numret telefonnummer öppet öppettid* öppnar stänger klockan lördag* söndag*
    number numbers hours opens opening closes timing timings when email address discount* rabatt* alennu* parking
  `),
  /** A question in which other people are the matter: who acts for whom, or who else sits in the dark. */
  aboutOthers: wordClass(
    `puolesta* puolestani valtakirj* valtuut* fullmakt* behalf muilla naapur* sähköt pimeänä pimeetä`,
  ),
  /** What is handed from one person to another. */
  owned: wordClass(`
    sopimu* jäsenyy* liittym* lipun lippu avtal* abonnemang* medlemskap* biljett* contract subscription membership ticket
  `),
  /** Wants no calls at all. */
  noCalls: wordClass(
    `markkinoin* puhelinmyy* myyntipuhel* kielto kiellon kieltää lopettakaa älkää telefonförsälj* sluta`,
  ),
  /** The beginning of the question who is there: a bot or a person. */
  areYou: wordClass(
    `oletko ootko oletteko ootteko olet oot onks onko puhunko juttelenko är pratar are is am be`,
  ),
  you: wordClass(`sä sinä tää tämä du det detta this you`),
  talkingTo: wordClass(`pratar talking speaking chatting`),
  i: wordClass(`i jag`),
  /** Goes on from the question who is there to a wish. */
  ifSo: wordClass(`jos ellet sit sitten niin then so otherwise else fall annars då hämta`),
} as const;

export type PersonWord = keyof typeof personWords;

/** People and desks whose bare name is a wish. */
export const barePerson = remember(
  forgivingClass(`
  ihminen ihmistä ihmiselle ihmiseen ihmisen ihmis ihmiskontakti* asiakaspalvelij* asiakaspalvelu asiakaspalveluun
  asiakaspalveluu aspa aspaa aspaan aspalle aspan asiakasneuvoj* virkailij* henkilölle työntekijä työntekijälle
  henkilökunta henkilökuntaa esimies esimiestä päällikkö pomo neuvoja neuvojaa vaihde operaattori
  människa människan mänska kundtjänst kundtjänsten kundservice kundbetjän* handläggare medarbetare
  personal personalen rådgivare tjänsteman förman chefen växel växeln
  human agent representative rep operator person advisor adviser clerk staff supervisor manager switchboard receptionist
`),
);

/** Words that may stand around a bare name without changing what it says. */
export const filler = wordClass(`
  kiitos kiitti pliis ole hyvä i mä minä hei moi no nyt heti ja tähän tänne mulle minulle mua joku jonkun yksi vaan vain niin ihan chattiin
  chatti chat linjoille kontakti apua auta kanssa kans kaa tack hej nu genast en ett den till med mig mej jag direkt
  please pls plz thanks hi hello now a an the to with me my only asap available
`);
