import type { SmallTalk } from "../understanding.ts";

/**
 * Each kind's ways of saying it, whole words in order; written without regard to dots, marks and letter case. "Thanks" and
 * "goodbye" end the matter, so nothing stands there that may answer a question: "joo kiitos" is an okay. "Moikka" is both
 * hello and bye, and stands with the hellos: who comes must not be met with a goodbye.
 */
export const sayings: Readonly<Record<SmallTalk, readonly string[]>> = {
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
  ],
  "how-are-you": [
    "mitä kuuluu, mitä sulle kuuluu, mitä sinulle kuuluu, mites menee, miten menee, miten sulla menee, kuis hurisee",
    "mitäs kuuluu, kuinka voit, miten voit, kuinka menee, no mitä kuuluu, mites sulla menee, kuinka voitte, mitä äijä",
    "hur mår du, hur är det, hur är läget, hur står det till, läget, hur går det, hur har du det",
    "how are you, how are you doing, how are you today, how is it going, hows it going, how do you do, whats up, sup",
    "how are things, hows your day, you ok",
  ],
  greeting: [
    "moi, moikka, moikkamoi, hei, heippa, heipä, hei siellä, terve, tervehdys, moro, morjens, morjesta, hola, huomenta",
    "hyvää huomenta, hyvää päivää, hyvää iltaa, päivää, iltaa, iltoja, huhuu, haloo, moi taas, hei taas, no moi, no hei, moi vaan",
    "hej, hejsan, hallå, tjena, tjenare, tja, goddag, god dag, god morgon, godmorgon, god kväll, hej på dig, hej där, hejhej, moj",
    "hello, hi, hey, hiya, hi there, hello there, hey there, good morning, good afternoon, good evening, good day, yo, greetings",
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
  ],
  okay: [
    "kiva, hienoa, mahtavaa, loistavaa, hyvä, selvä, asia selvä, asia selvis, okei, ok, oki, jees, jes, jep, upeaa, ihanaa",
    "erinomaista, mainiota, ymmärrän, kuulostaa hyvältä, ei muuta, ei mitään muuta, siinä kaikki, siinä oli kaikki, se oli siinä",
    "ok kiitos, selvä kiitos, hyvä juttu, selvä juttu, selvä homma, ei kiitos, joo kiitos, juu kiitos, kyllä kiitos, ei kiitti, joo kiitti, kiitos ei",
    "toppen, jättebra, vad bra, fint, bra, ok bra, okej, perfekt, utmärkt, allt bra, låter bra, jag förstår, det var allt",
    "det är allt, inget mer, inget annat, ja tack, nej tack, jo tack, gärna tack",
    "okay, great, perfect, awesome, got it, all right, alright, excellent, wonderful, brilliant, nice, sounds good, i see",
    "thats all, that is all, that was all, thatll be all, nothing else, yes thanks, yes thank you, no thanks, no thank you",
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
  "that helps, very kind, very helpful, youve been very helpful, appreciate it, i appreciate it",
];

/** What may stand around a saying without adding a matter. */
export const softeners =
  "no niin joo juu jep ok okei selvä hyvä sitten sit vaan vielä oikein sulle teille sinulle nyt kaikille sinne oikeesti oikeasti siis hei moi terve hej hello hi hey då och yes ja well so and oh haha";
