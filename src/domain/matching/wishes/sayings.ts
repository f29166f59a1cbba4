import type { Mischief, SmallTalk } from "../understanding.ts";

/** The kinds that are known by their sayings. */
export type Said = Exclude<SmallTalk, Mischief>;

/**
 * Each kind's ways of saying it, whole words in order; written without regard to dots, marks and letter case. "Thanks" and
 * "goodbye" end the matter, so nothing stands there that may answer a question: "joo kiitos" is an okay. "Moikka" is both
 * hello and bye, and stands with the hellos: who comes must not be met with a goodbye.
 */
export const sayings: Readonly<Record<Said, readonly string[]>> = {
  "are-you-a-bot": [
    "oletko botti, oletko sä botti, oletko sinä botti, ootko botti, ootko sä botti, ootsä botti, onko tää botti, onko tämä botti",
    "onks tää botti, oletko robotti, oletko sä robotti, oletko sinä robotti, ootko robotti, ootko sä robotti, ootsä robotti",
    "onko tämä robotti, onko tää robotti, onks tää robotti, oletko kone, ootko kone, oletko tekoäly, ootko tekoäly",
    "oletko ihminen, ootko ihminen, ootko sä ihminen, oletko sinä ihminen, oletko sä ihminen, oletko oikea ihminen",
    "ootko oikea ihminen, oletko aito ihminen, oletko botti vai ihminen, ootko botti vai ihminen, oletko ihminen vai botti",
    "ootko ihminen vai botti, ootko sä botti vai ihminen, ootko sä ihminen vai botti, oletko robotti vai ihminen",
    "ootko robotti vai ihminen, oletko sinä robotti vai ihminen, oletko ihminen vai robotti, ootko ihminen vai robotti",
    "puhunko botille, puhunko ihmiselle, puhunko robotille, kuka sä oot, kuka olet, kuka sinä olet, mikä sä oot",
    "puhunko botille vai ihmiselle, puhunko ihmiselle vai botille, onko tämä ihminen, onko tää ihminen, onko siellä botti",
    "är du en bot, är du en robot, är du bot, är du robot, är du en människa, är du människa, är du en riktig människa",
    "är du en bot eller en människa, är du en människa eller en bot, är du robot eller människa, är du en robot eller en människa",
    "pratar jag med en bot, pratar jag med en robot, pratar jag med en människa, är det här en bot, är detta en bot, vem är du",
    "are you a bot, are you a robot, are you bot, are you robot, are you human, are you a human, are you real, are you an ai",
    "are you ai, are you a person, are you a real person, are you a real human, are you a machine, is this a bot",
    "is this a robot, is this a real person, is this a human, is this bot, are you a bot or a human, are you a human or a bot",
    "are you a robot or a human, are you human or bot, am i talking to a bot, am i talking to a robot, am i talking to a human",
    "am i talking to a real person, am i talking to a person, am i chatting with a bot, who are you, what are you",
    "ootko sä botti vai, ootko botti vai, oletko botti vai mikä, ootko sä joku botti, ootko sä kone, oletko sinä kone, onko tämä kone, onks tää joku robotti",
    "oletko tietokone, ootko tekoälyä, oletko oikea, oletko sä oikea ihminen, oletko sinä oikea ihminen, mikä sinä olet, mikä sun nimi on, mikä sinun nimesi on",
    "mikä nimesi on, mikä on nimesi, kenen kanssa puhun, kenen kanssa juttelen, kelle mä puhun",
    "är du en maskin, är du maskin, är du en dator, är du dator, är du en ai, är du ai, är du verklig, är du en riktig person, e du en bot, e du en robot",
    "e du bot, e du en människa, är du en människa eller en robot, vad heter du, vad är du, vem pratar jag med, vem chattar jag med, är du äkta",
    "are you a computer, are you like a computer, are you like a computer or what, are you a bot or what, are you some kind of bot, r u a bot, r u human",
    "are you a chatbot, are you an actual person, are you an actual human, are you automated, are you alive, whats your name, what is your name, who is this",
    "do you have a name, who am i talking to, who am i chatting with, is anyone real here",
    "mitä sä osaat tehdä, mitä sinä osaat tehdä, mitä osaat, mitä sä osaat, mitä osaat tehdä, mihin pystyt, osaatko suomea, puhutko suomea, nukutko sinä koskaan, nukutko koskaan",
    "minkä ikäinen olet, minkä ikäinen sä oot, kuinka vanha olet, kuka sut on tehny, kuka sinut on tehnyt, oletko elossa, missä asut",
    "vad kan du, vad kan du göra, vad kan du hjälpa till med, vad kan du hjälpa mig med, kan du svenska, pratar du svenska, hur gammal är du, sover du någonsin, e du en bot eller, vem har gjort dig",
    "what can you do, what can you help with, what can you help me with, do you speak english, do you speak finnish, how old are you, do you ever sleep, who made you, are u real or ai, are you real or ai",
  ],
  "how-are-you": [
    "mitä kuuluu, mitä sulle kuuluu, mitä sinulle kuuluu, mites menee, miten menee, miten sulla menee, kuis hurisee",
    "mitäs kuuluu, kuinka voit, miten voit, kuinka menee, no mitä kuuluu, mites sulla menee, kuinka voitte, mitä äijä",
    "hur mår du, hur är det, hur är läget, hur står det till, läget, hur går det, hur har du det",
    "how are you, how are you doing, how are you today, how is it going, hows it going, how do you do, whats up, sup",
    "how are things, hows your day, you ok, hows it going today, hur mår du idag, hur är läget idag, mitä kuuluu tänään",
    "mitä sulle, miten päivä on mennyt, miten päiväs on menny, miten päiväsi on mennyt, miten sun päivä on menny, mitäpä kuuluu, kuinka sujuu, miten sujuu",
    "hur är det, hur e de, hur mår ni, hur har dagen varit, hur har din dag varit, hur känns det, hur är det med dig, allt väl",
    "hows life, how has your day been, how was your day, how are you feeling, hows everything, how r u, hru, how you doing, whats new",
  ],
  greeting: [
    "moi, moikka, moikkamoi, hei, heippa, heipä, hei siellä, terve, tervehdys, moro, morjens, morjesta, hola, huomenta",
    "hyvää huomenta, hyvää päivää, hyvää iltaa, päivää, iltaa, iltoja, huhuu, haloo, moi taas, hei taas, no moi, no hei, moi vaan",
    "hej, hejsan, hallå, tjena, tjenare, tja, goddag, god dag, god morgon, godmorgon, god kväll, hej på dig, hej där, hejhej, moj, hallå där",
    "hello, hi, hey, hiya, hi there, hello there, hey there, good morning, good afternoon, good evening, good day, yo, greetings",
    "tsau, tsaukki, päivää taloon, morjens vaan, terve taas, terve kaikille, hei kaikille, heissan, huomenia, moro moro, hellurei, heipsan, päivääpäivää",
    "tjabba, tjo, halloj, hallojsan, god middag, god förmiddag, god eftermiddag, hej igen, hej allihopa, morrn, tjena tjena, mojn",
    "heya, howdy, hey hey, hi hi, hello again, hi again, hi all, hello everyone, morning, evening, afternoon, g day, aloha",
  ],
  thanks: [
    "kiitos, kiitti, kiitoksia, kiitokset, kiits, kiitän, suurkiitos, kiitos paljon, paljon kiitoksia, kiitos avusta",
    "kiitti avusta, iso kiitos, tuhannet kiitokset, kiitos tiedosta, kiitos vastauksesta, kiitos vastauksestasi, suuri kiitos",
    "kiitos tästä, kiitos kovasti, kiitti paljon, kiitos kun autoit, kiitos neuvosta, kiitos neuvoista, kiitoksia avusta",
    "kiitos tämä auttoi, kiitoksia paljon",
    "tack, tackar, tack så mycket, tusen tack, stort tack, tackar så mycket, tack för hjälpen, tack ska du ha, tack för svaret",
    "tack för svar, tack snälla, tack det hjälpte",
    "thanks, thank you, thankyou, thx, ty, thanks a lot, thank you so much, thank you very much, many thanks, cheers",
    "thanks for the help, thanks for your help, thank you for your help, thanks so much, much appreciated",
    "thank you for the help, thanks for your time, thanks for helping",
    "kiitti tää autto, kiitos tää autto, tää autto, kiitosta, kiitän avusta, thänks, tattis, kiitokset avusta, kiitos palvelusta, juuri tätä hain",
    "tusen tack för hjälpen, tackar för hjälpen, tack det var bra, tackar tackar, tack tack, stort tack för hjälpen, tack för mig, tack för det",
    "exactly what i was after, exactly what i needed, just what i needed, thats what i needed, that did it, thank you that worked, thanks that worked",
    "thanks mate, thanks a million, thanks a bunch, ta, tysm, thank u, tnx, appreciated, that was helpful, very helpful",
  ],
  okay: [
    "kiva, hienoa, mahtavaa, loistavaa, hyvä, selvä, asia selvä, asia selvis, okei, ok, oki, jees, jes, jep, upeaa, ihanaa",
    "erinomaista, mainiota, ymmärrän, kuulostaa hyvältä, ei muuta, ei mitään muuta, siinä kaikki, siinä oli kaikki, se oli siinä",
    "ok kiitos, selvä kiitos, hyvä juttu, selvä juttu, selvä homma, ei kiitos, joo kiitos, juu kiitos, kyllä kiitos, ei kiitti, joo kiitti, kiitos ei",
    "toppen, jättebra, vad bra, fint, bra, ok bra, okej, perfekt, utmärkt, allt bra, låter bra, jag förstår, det var allt",
    "det är allt, inget mer, inget annat, ja tack, nej tack, jo tack, gärna tack",
    "okay, great, perfect, awesome, got it, all right, alright, excellent, wonderful, brilliant, nice, sounds good, i see",
    "thats all, that is all, that was all, thatll be all, nothing else, yes thanks, yes thank you, no thanks, no thank you",
    "joo selvä, jo selvä, jaa, aha, ahaa, okei kiitos ei muuta, ei muuta kysyttävää, ei ole muuta, asia kunnossa, kaikki ok, kaikki hyvin, selkis, selkee, ymmärsin, juuri niin",
    "jo bra, jaha, okej tack, då så, då vet jag, jag fattar, det räcker, inget annat tack, allt klart, klart, jo det är bra, visst, absolut, jepp",
    "ok cool, cool, yep, yup, nope thats all, no thats all, thats it, thats everything, all good, all set, fine, fair enough, understood, makes sense, right, i understand",
  ],
  goodbye: [
    "hei hei, heihei, moi moi, moimoi, moikka moikka, heippa hei, näkemiin, nähdään, hyvää jatkoa, kuulemiin, palataan, hyvää yötä",
    "hyvää päivänjatkoa, mukavaa päivää, hyvää illanjatkoa, hyvää viikonloppua, kiva päivää, öitä, hyviä jatkoja, moido, moikkelis",
    "hej då, hejdå, hej hej då, adjö, vi ses, ha det, ha det bra, ha en bra dag, god natt, ha en fin dag, trevlig helg",
    "bye, bye bye, byebye, goodbye, good bye, see you, see ya, have a nice day, have a good day, take care, good night",
    "hyvää joulua, hyvää vappua, god jul, merry christmas, happy new year",
    "en tarvitse enää apua, en tarvitse apua enää, en tarvi enää apua, en tartte enää apua, en tarvii enää apua",
    "ei tarvitse enää auttaa, jag behöver ingen mer hjälp, jag behöver inte mer hjälp, jag behöver inte hjälp längre",
    "i dont need any more help, i dont need help anymore, i dont need help any more, i do not need any more help",
    "hyvää viikonloppua sinnekin, mukavaa viikonloppua, hyvää kesää, hyvää juhannusta, hyvää päivää sinnekin, heido, moikkis, adios, kuullaan, pidä huolta, morjens hei",
    "ha det så bra, ha en bra kväll, ha en trevlig helg, ha en fin kväll, hejs, vi hörs, ta hand om dig, trevlig sommar, glad midsommar, sköt om dig, god fortsättning",
    "have a nice weekend, have a great day, have a good weekend, have a great weekend, have a nice evening, have a good one, cya, talk soon, farewell, enjoy your day, bye for now, bye then, until next time",
  ],
  praise: [
    "hyvä botti, kiltti botti, olet hyvä, oot hyvä, olet ihana, oot paras, olet paras, olet tosi taitava, oot taitava, olet mahtava, hyvin tehty",
    "hyvää työtä, hyvää palvelua, loistavaa palvelua, tosi hyvää palvelua, olipas nopea vastaus, olipa nopea vastaus, nopea vastaus, nopeaa palvelua",
    "hieno palvelu, mahtava palvelu, hyvä vastaus, loistava vastaus, oletpa fiksu, oot fiksu, olet fiksu, olet tosi hyvä, olipa kätevää, kätevää",
    "duktig bot, bra bot, du är bra, du är bäst, du är duktig, du är ju riktigt duktig, du är riktigt duktig, du är jätteduktig, du är smart, bra jobbat",
    "bra gjort, bra service, utmärkt service, toppenservice, vad snabbt, vilket snabbt svar, snabbt svar, bra svar, vad smidigt, smidigt, vilken bra bot",
    "good bot, nice bot, clever bot, you are great, youre great, you are awesome, youre awesome, you are the best, youre the best, you are smart",
    "youre smart, you are good, youre good, good job, great job, well done, nice work, great service, good service, excellent service, that was quick",
    "that was fast, quick reply, wow that was fast, impressive, great answer, good answer, youre brilliant, you are brilliant, i like you, love it",
  ],
  testing: [
    "testi, testaan, testataan, testi testi, testausta, tämä on testi, tää on testi, testaan vaan, testaan vain, testaan toimiiko tämä, toimiiko tämä, toimiiko tää",
    "kokeilen vaan, kokeilen toimiiko tämä, kokeilu, koe, testiviesti, yksi kaksi kolme, 1 2 3, testi 1 2 3, testi 123",
    "test test, testar, testar bara, provar, provar bara, prov, prov prov, det här är ett test, bara ett test, fungerar det här, fungerar den här, fungerar detta",
    "provar bara om den här fungerar, testar om det fungerar, testar om den här fungerar, testar om det funkar, funkar det här, testmeddelande, ett två tre",
    "test, testing, this is a test, just testing, just a test, testing testing, test message, does this work, is this working, is this thing on",
    "testing 1 2 3, testing 123, test 123, one two three, checking if this works, just checking if this works, just trying this out",
  ],
};

/** What may stand beside thanks or an okay: for what, how much, and that it helped. */
export const courtesies: readonly string[] = [
  "paljon, kovasti, tosi, todella, oikein, erittäin, ihan, niin, super, avusta, avustasi, avustanne, kaikesta avusta, avun",
  "hyvästä avusta, nopeasta avusta, tiedosta, tiedoista, vastauksesta, vastauksestasi, nopeasta vastauksesta, neuvosta",
  "neuvoista, vinkistä, palvelusta, hyvästä palvelusta, vaivannäöstä, ajastasi, kun autoit, tästä, kaikesta, etukäteen",
  "tämä auttoi, tää auttoi, se auttoi, auttoi, asia hoitui, asia kunnossa, asia selvisi, kohteliaasti, ystävällistä",
  "så mycket, jättemycket, väldigt, verkligen, så, för hjälpen, för all hjälp, för din hjälp, för er hjälp, för svaret",
  "för snabbt svar, för snabb hjälp, för informationen, för tipset, vad snällt, snällt, det hjälpte, det löste sig",
  "so much, very much, a lot, really, very, so, for the help, for your help, for all your help, for helping, for helping me",
  "for the quick reply, for the info, for the information, for everything, for your time, for the answer, that helped",
  "tällä kertaa, ei hätää, ei mul muuta, för idag, för i dag, nu blev det klart, detsamma, for now, for today, that clears it up",
  "that helps, very kind, very helpful, youve been very helpful, appreciate it, i appreciate it",
];

/** What may stand around a saying without adding a matter. */
export const softeners =
  "no niin joo juu jep ok okei selvä hyvä sitten sit vaan vielä oikein sulle teille sinulle nyt kaikille sinne oikeesti oikeasti siis hei moi terve hej hello hi hey då och yes ja well so and oh haha wow jaa ne precis";
