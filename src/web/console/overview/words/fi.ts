/** The overview's words in Finnish. The other languages have the same ones: `Words` is taken from here. */
export const fi = {
  title: "Tilanne",
  people: {
    title: "Asiakaspalvelijat",
    atWork: (n: number, all: number) => `${n} / ${all} paikalla`,
    here: "Paikalla",
    away: "Poissa",
    left: "Poissa, asiat odottavat",
    has: (n: number, most: number) =>
      most === 0 ? (n === 1 ? "1 asia" : `${n} asiaa`) : `${n} / ${most} ${most === 1 ? "asia" : "asiaa"}`,
    promises: (n: number) => (n === 1 ? "1 lupaus auki" : `${n} lupausta auki`),
    noPromises: "ei lupauksia",
    allLanguages: "kaikki kielet",
    allTopics: "kaikki aiheet",
    topics: (n: number) => (n === 1 ? "1 aihe" : `${n} aihetta`),
    notGiven: "ei anneta asioita itsestään",
    handOver: "Siirrä jonoon",
    handOverOf: (name: string) => `Siirrä jonoon: ${name}`,
    change: "Osaaminen",
    changeOf: (name: string) => `Osaaminen: ${name}`,
  },
  handing: {
    title: (name: string) => `Siirretäänkö kaikki jonoon: ${name}`,
    all: (matters: number, promises: number) =>
      `Jonoon siirtyy kaikki, mikä on kesken: ${matters === 1 ? "1 asia" : `${matters} asiaa`}, ${
        promises === 1 ? "1 lupaus" : `${promises} lupausta`
      }.`,
    front: "Keskeneräiset asiat menevät jonon kärkeen, ja asiakkaille kerrotaan, missä asia on.",
    promises: "Lupaukset ja niiden ajat pysyvät. Kuka tahansa voi pitää ne.",
    here: "Tämä asiakaspalvelija on juuri nyt paikalla.",
    reason: "Syy jatkajalle (asiakas ei näe sitä)",
    act: "Siirrä kaikki jonoon",
    done: (n: number, name: string) =>
      n === 0
        ? `Siirrettävää ei enää ollut: ${name}.`
        : `Jonoon siirtyi ${n === 1 ? "1 keskustelu" : `${n} keskustelua`}: ${name}.`,
  },
  skills: {
    title: (name: string) => `Mitä voi ottaa: ${name}`,
    text: "Jonon järjestys on sama kaikille. Listoissa näkyy, mikä sopii kenellekin.",
    languages: "Kielet",
    languagesHint: "Ei valittuja: kaikki kielet.",
    topics: "Aiheet",
    topicsHint: "Ei valittuja: kaikki aiheet.",
    capacity: "Asioita yhtä aikaa",
    capacityHint: "0: asioita ei anneta itsestään.",
    team: "Tiimi",
    noTeam: "Ei tiimiä",
    act: "Tallenna",
    done: (name: string) => `Tallennettu: ${name}.`,
  },
  queue: {
    title: "Jono",
    waiting: "odottaa nyt",
    now: "kerrotaan uudelle asiakkaalle",
    noRange: "ei arviota",
    range: (low: number, high: number) => (low === high ? `${low} min` : `${low}–${high} min`),
    right: "arvioista piti paikkansa",
    caption: "Odotukset, joille kerrottiin arvio (viimeksi päättyneet)",
    outcome: "Miten kävi",
    count: "Odotuksia",
    share: "Osuus",
    rows: { right: "Arvion mukaan", longer: "Kesti pidempään", sooner: "Kesti lyhyemmän ajan" },
    none: "Arvioita ei ole vielä kerrottu kenellekään, jonka odotus olisi päättynyt.",
    gaveUp: "Arvion sisällä luopuneita ei lasketa mukaan.",
  },
  kept: {
    title: "Pidetyt lupaukset",
    thisWeek: "tällä viikolla pidetty ajallaan",
    lastWeek: "viime viikolla",
    caption: "Lupaukset viikoittain, sen viikon mukaan jona luvattiin",
    week: "Viikko",
    weekOf: (n: number) => `vk ${n}`,
    team: "Tiimi",
    noTeam: "Ei tiimiä",
    share: "Ajallaan",
    made: "Luvattu",
    late: "Myöhässä",
    moved: "Siirretty",
    released: "Ei tarvittu",
    notReached: "Ei tavoitettu",
    open: "Auki",
    none: "Mitään ei ole luvattu näillä viikoilla.",
    text: "Ajallaan: ajallaan pidetyt niistä, jotka pidettiin ajallaan tai myöhästyivät.",
  },
  unknown: "–",
};

/** All that the overview says, in one language. */
export type Words = typeof fi;
