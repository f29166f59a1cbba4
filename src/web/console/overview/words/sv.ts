import type { Words } from "./fi.ts";

export const sv: Words = {
  title: "Läget",
  people: {
    title: "Kundtjänsten",
    atWork: (n, all) => `${n} / ${all} på plats`,
    here: "På plats",
    away: "Borta",
    left: "Borta, ärenden väntar",
    has: (n, most) =>
      most === 0
        ? n === 1
          ? "1 ärende"
          : `${n} ärenden`
        : `${n} / ${most} ${most === 1 ? "ärende" : "ärenden"}`,
    promises: (n) => (n === 1 ? "1 öppet löfte" : `${n} öppna löften`),
    noPromises: "inga löften",
    allLanguages: "alla språk",
    allTopics: "alla ämnen",
    topics: (n) => (n === 1 ? "1 ämne" : `${n} ämnen`),
    notGiven: "får inga ärenden automatiskt",
    handOver: "Flytta till kön",
    handOverOf: (name) => `Flytta till kön: ${name}`,
    change: "Kunnande",
    changeOf: (name) => `Kunnande: ${name}`,
  },
  handing: {
    title: (name) => `Flytta allt till kön: ${name}`,
    all: (matters, promises) =>
      `Allt som är öppet flyttas till kön: ${[
        ...(matters > 0 ? [matters === 1 ? "1 ärende" : `${matters} ärenden`] : []),
        ...(promises > 0 ? [promises === 1 ? "1 löfte" : `${promises} löften`] : []),
      ].join(", ")}.`,
    front: "Pågående ärenden går först i kön, och kunderna får veta var ärendet är.",
    promises: "Löftena och deras tider gäller. Vem som helst kan hålla dem.",
    here: "Den här medarbetaren är på plats just nu.",
    reason: "Orsak till den som fortsätter (kunden ser den inte)",
    act: "Flytta allt till kön",
    done: (n, name) =>
      n === 0
        ? `Det fanns inte längre något att flytta: ${name}.`
        : `${n === 1 ? "1 samtal" : `${n} samtal`} flyttades till kön: ${name}.`,
  },
  skills: {
    title: (name) => `Vad kan tas: ${name}`,
    text: "Köns ordning är den samma för alla. I listorna syns vad som passar var och en.",
    languages: "Språk",
    languagesHint: "Inget valt: alla språk.",
    topics: "Ämnen",
    topicsHint: "Inget valt: alla ämnen.",
    capacity: "Ärenden samtidigt",
    capacityHint: "0: inga ärenden ges automatiskt.",
    team: "Team",
    noTeam: "Inget team",
    act: "Spara",
    done: (name) => `Sparat: ${name}.`,
  },
  queue: {
    title: "Kön",
    waiting: "väntar nu",
    now: "sägs till en ny kund",
    noRange: "ingen uppskattning",
    range: (low, high) => (low === high ? `${low} min` : `${low}–${high} min`),
    right: "av uppskattningarna stämde",
    caption: "Väntan där en uppskattning gavs (de som slutade senast)",
    outcome: "Hur det gick",
    count: "Antal",
    share: "Andel",
    rows: { right: "Enligt uppskattningen", longer: "Tog längre", sooner: "Gick fortare" },
    none: "Ingen vars väntan har slutat har fått en uppskattning än.",
    gaveUp: "De som gav upp inom uppskattningen räknas inte.",
  },
  kept: {
    title: "Hållna löften",
    thisWeek: "hållna i tid den här veckan",
    lastWeek: "förra veckan",
    caption: "Löften per vecka, enligt den vecka då de gavs",
    week: "Vecka",
    weekOf: (n) => `v. ${n}`,
    team: "Team",
    noTeam: "Inget team",
    share: "I tid",
    made: "Lovat",
    late: "Försenat",
    moved: "Flyttat",
    released: "Behövdes inte",
    notReached: "Ej nådda",
    open: "Öppna",
    none: "Inget har lovats de här veckorna.",
    text: "I tid: de som hölls i tid av dem som hölls i tid eller blev försenade.",
  },
  unknown: "–",
};
