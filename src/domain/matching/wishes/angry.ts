import { makeTest } from "./rule.ts";
import type { Rule } from "./rule.ts";
import { wordClass } from "./word-class.ts";

/**
 * Anger that a person must meet: swearing, insults, broken trust, threats to leave or complain. Annoyance at a thing
 * ("ihan liian iso lasku") is not anger at us. Words that a calm question may hold stand only in pairs.
 */
const angryWords = {
  /** Enough by itself. Not "huijarit" or "varkaat": others are called so too. */
  outburst: wordClass(`
    vittu* vitu* haistakaa haista saatana saatanan perkele perkeleen helvetti helvetin
    hemmetin jumalauta jumankauta paska paskaa paskan paskat paskafirma* paskapuhe* perseestä perse kusipää* kusettaj* 
    paskalafka* huijarifirma* pellet pelleily* pellefirma* idiootit idiootti urpot ääliöt hävetkää häpeäisitte
    törkeä törkeää törkeetä törkeetä röyhkeää raivostut* raivoissa* suututtaa vihaksi sietämätön* sietämättömä* kelvoton* kelvottomi*
    surkein surkeinta alaarvoista farssi sekoilua
    jävla jävlar jävlig helvete skit skitföretag* skitfirma* skitbolag* bluffbolag* skitservice* skitdålig* idioter skurkar skandal bedrövlig*
    usel uselt vidrig* förbannad förbannade rasande urusel*
    wtf fuck fucking fucked shit shitty bullshit bastards idiots morons crooks disgusting disgrace disgraceful
    pathetic furious outrageous unacceptable appalling ridiculous incompetent
  `),
  bad: wordClass(`
    huono huonoa huonoin huonointa huonompaa surkea surkeaa surkeeta paskin kamala kamalaa hirveä hirveää kauheeta järkyttävää
    järkyttävän onneton onnetonta dålig dåligt sämst sämsta hemsk hemskt usla bad worst terrible horrible awful poor lousy
  `),
  us: wordClass(`
    palvelu palvelua palvelunne palvelusta asiakaspalvelu asiakaspalvelua asiakaspalvelunne firma firmaa lafka lafkaa yhtiö yhtiötä
    puulaaki toiminta toimintaa touhu touhua service servicen bemötande bolag företag företaget kundtjänst
    company
  `),
  ever: wordClass(`ikinä koskaan missään eläissäni eläessäni någonsin aldrig ever never seen experienced`),
  verdict: wordClass(
    `pettynyt pettyny vihainen vihanen vihane raivostunut suuttunut besviken arg ilsken upprörd disappointed angry mad upset`,
  ),
  very: wordClass(`
    erittäin todella tosi niin äärimmäisen täysin ihan aivan syvästi todellakin mycket väldigt otroligt så very extremely so
    really totally absolutely
  `),
  notTrust: wordClass(`luota kestä välitä kiinnosta litar orkar bryr trust care`),
  not: wordClass(`en ette ei inte dont not`),
  you: wordClass(`teihin teitä asiakkaista asiakkaasta er kunder you customers`),
  totta: wordClass(`totta`),
  voi: wordClass(`voi`),
  olla: wordClass(`olla oo ole`),
  otherwise: wordClass(`muuten ellette annars otherwise`),
  youAre: wordClass(`olette ootte oletteko ootteko ni youre you`),
  insult: wordClass(`
    tyhmiä tyhmät urpoja idiootteja pellejä surkein surkeita surkeimmat huonoin huonoimmat sakkia valehtelijoita huijareita
    idioter lögnare sämst värdelösa liars useless worst thieves scammers
  `),
  promisedByYou: wordClass(`lupasitte lupasit`),
  inTouch: wordClass(`soittaa palata vastata ilmoittaa hoitaa korjata`),
  promised: wordClass(`lupasitte luvattiin lupasi luvataan lovade lovat promised`),
  nothing: wordClass(
    `mitään mikään kukaan ketään tapahdu tapahtunut soittanut soita inget ingen nothing nobody noone`,
  ),
  time: wordClass(
    `kolmas neljäs viides kymmenes kolmatta neljättä viidettä monesko tredje fjärde femte third fourth fifth tenth`,
  ),
  nobody: wordClass(`kukaan ketään ingen nobody`),
  answers: wordClass(`vastaa vastannut vastaannu svarar svarat answers answered replies replied responds`),
  leave: wordClass(`vaihdan vaihdamme lähden lähdemme irtisanon byter lämnar switching leaving cancelling`),
  /** The customer's closing word. */
  done: wordClass(`tässä loppu`),
  was: wordClass(`oli nyt`),
  part: wordClass(`osalta osaltani huumori`),
  complain: wordClass(`
    kuluttajariitalautakuntaan kuluttajansuojaan asiamiehelle kuluttajaviranomais* kilpailuvirasto*
    juristille juristini asianajajalleni asianajajani lakimieheni lehteen iltalehteen iltasanomiin poliisille someen
    konsumentombudsman* konsumentverket konsumenttvistenämnden advokat tidningen
    ombudsman lawyer lawyers attorney solicitor sue police
  `),
  go: wordClass(`
    teen menen otan vien ilmoitan kerron valitan jätän julkaisen anmäler kontaktar går vänder tar will going taking contacting
    report reporting contact
  `),
  everyone: wordClass(`kaikille tutuille kavereille everyone everybody`),
  tell: wordClass(`kerron kerromme varoitan haukun suosittele berättar varnar tell warn`),
  again: wordClass(`enää enään igen mer mera again`),
  never: wordClass(`ikinä koskaan aldrig never`),
  thanks: wordClass(`kiitos kiitti tack thanks`),
  /** What is thanked for in bitterness. */
  naught: wordClass(`tyhjästä mistään`),
  forWhat: wordClass(`för for`),
  noThing: wordClass(`inget ingenting nothing`),
} as const;

type AngryWord = keyof typeof angryWords;

const angers: readonly Rule<AngryWord>[] = [
  { all: ["outburst"], within: 1 },
  { all: ["bad", "us", "ever"], within: 9 },
  { all: ["very", "bad", "us"], within: 5 },
  { all: ["very", "verdict"], within: 3 },
  { all: ["not", "notTrust", "you"], within: 6 },
  { all: ["not", "voi", "olla", "totta"], within: 5 },
  { all: ["promised", "nothing", "not"], within: 8 },
  { all: ["time", "nobody", "answers"], within: 9 },
  { all: ["done", "was", "part"], within: 7 },
  { all: ["go", "complain"], within: 8 },
  { all: ["everyone", "tell"], within: 5 },
  { all: ["never", "again"], within: 2 },
  { all: ["thanks", "naught"], within: 4 },
  { all: ["thanks", "forWhat", "noThing"], within: 3 },
  { all: ["otherwise", "leave"], within: 5 },
  { all: ["youAre", "insult"], within: 4 },
  { all: ["promisedByYou", "inTouch"], within: 3 },
];

/** Whether the words (without dots) are those of a customer who is angry with us, not merely annoyed. */
export const isAngry = makeTest(angers, angryWords);
