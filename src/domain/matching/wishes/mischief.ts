import type { Mischief } from "../understanding.ts";
import { makeTest } from "./rule.ts";
import type { Rule } from "./rule.ts";
import { wordClass } from "./word-class.ts";

/** In a longer message there may be a matter beside the insult, which then goes first. Words. */
const longestInsult = 6;

/** Customers name the firm by "te", "ni" and "you people"; a single "you", or the bot by name, is the bot itself. */
const mischiefWords = {
  bot: wordClass(`
    sä sinä sää oot olet ootpa oletpa ootsä botti botin robotti du är e din bot boten robot roboten you youre u ur bot chatbot
  `),
  dumb: wordClass(`
    tyhmä tyhmempi typerä hölmö pöljä idiootti urpo ääliö ruma tylsä mulkku luuseri tollo dum dummare dumbom korkad trög idiot
    ful töntig löjlig pucko dumb stupid moron idiotic dummy ugly lame dumber silly loser toaster suck brödrost leivänpaahdin
  `),
  perform: wordClass(`
    kerro kerropa kirjoita laula laulatko räppää runoile esitä keksi berätta skriv sjung rimma rappa kan tell write sing rap
    compose recite give make
  `),
  piece: wordClass(`
    vitsi vitsin vitsejä runo runon laulu laulun sadun tarinan räpin salaisuus salaisuuden pieru vits vitsen dikt dikten saga sagan sång
    sången bellmanhistoria hemlighet joke jokes poem song limerick haiku rap riddle secret fairytale beibi
  `),
  alone: wordClass(
    `laula sjung rimma räppää limerick bellmanhistoria skibidi rizz järjestelmäkeho* systemprompt* jailbreak`,
  ),
  forget: wordClass(`
    unohda unohtakaa ohita sivuuta glöm ignorera bortse ignore disregard forget override bypass print reveal paljasta näytä
    tulosta visa avslöja skriv
  `),
  orders: wordClass(`
    ohjeesi ohjeitasi käskysi sääntösi aiemmat ohjeistuksesi kehotteesi järjestelmäkeho* instruktioner instruktionerna regler reglerna
    anvisningar prompt prompten systemprompt* instructions rules prompts guidelines programming
  `),
  play: wordClass(`olet oot esitä esittää leiki pretend act roleplay låtsas spela är youre are`),
  nowOn: wordClass(`lähtien alkaen nyt framöver hädanefter now`),
  part: wordClass(`
    merirosvo kissa kuningas jumala koira ninja pirat katt kung gud hund pirate cat king god dog wizard dan unrestricted
  `),
  wed: wordClass(
    `naimisiin treffeille rakastatko rakastanko dejt gifta kär älskar marry love girlfriend boyfriend kiss`,
  ),
  youAlone: wordClass(`sä sinä kanssani mua minua mig mej du you me`),
  will: wordClass(`mennäänkö lähdetkö tuletko rakastatko oletko ootko vill älskar är do will would are`),
} as const;

type MischiefWord = keyof typeof mischiefWords;

const insults: readonly Rule<MischiefWord>[] = [{ all: ["bot", "dumb"], within: 4 }];

const banter: readonly Rule<MischiefWord>[] = [
  { all: ["alone"], within: 1 },
  { all: ["perform", "piece"], within: 5 },
  { all: ["forget", "orders"], within: 7 },
  { all: ["play", "part"], within: 4 },
  { all: ["nowOn", "play", "part"], within: 8 },
  { all: ["will", "wed", "youAlone"], within: 6 },
];

const insultsBot = makeTest(insults, mischiefWords);
const banters = makeTest(banter, mischiefWords);

/** What a message without a matter plays at; null for all others. `words` are without dots. */
export function mischiefIn(words: readonly string[]): Mischief | null {
  if (words.length <= longestInsult && insultsBot(words)) return "insult";
  return banters(words) ? "banter" : null;
}
