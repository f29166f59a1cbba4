import type { Words } from "./fi.ts";

export const en: Words = {
  title: "Overview",
  people: {
    title: "Agents",
    atWork: (n, all) => `${n} of ${all} at work`,
    here: "At work",
    away: "Away",
    left: "Away, matters are waiting",
    has: (n, most) =>
      most === 0
        ? n === 1
          ? "1 matter"
          : `${n} matters`
        : `${n} of ${most} ${most === 1 ? "matter" : "matters"}`,
    promises: (n) => (n === 1 ? "1 open promise" : `${n} open promises`),
    noPromises: "no promises",
    allLanguages: "all languages",
    allTopics: "all topics",
    topics: (n) => (n === 1 ? "1 topic" : `${n} topics`),
    notGiven: "is given no matters",
    handOver: "Move to the queue",
    handOverOf: (name) => `Move to the queue: ${name}`,
    change: "Skills",
    changeOf: (name) => `Skills: ${name}`,
  },
  handing: {
    title: (name) => `Move everything to the queue: ${name}`,
    all: (matters, promises) =>
      `All that is open goes to the queue: ${[
        ...(matters > 0 ? [matters === 1 ? "1 matter" : `${matters} matters`] : []),
        ...(promises > 0 ? [promises === 1 ? "1 promise" : `${promises} promises`] : []),
      ].join(", ")}.`,
    front: "Matters under way go to the front of the queue, and customers are told where theirs is.",
    promises: "Promises and their times stand. Anyone can keep them.",
    here: "This agent is at work right now.",
    reason: "Reason, for who goes on (customers don't see it)",
    act: "Move everything to the queue",
    done: (n, name) =>
      n === 0
        ? `There was nothing left to move: ${name}.`
        : `${n === 1 ? "1 conversation" : `${n} conversations`} moved to the queue: ${name}.`,
  },
  skills: {
    title: (name) => `What ${name} can take`,
    text: "The order of the queue is the same for all. Lists show what suits whom.",
    languages: "Languages",
    languagesHint: "None chosen: all languages.",
    topics: "Topics",
    topicsHint: "None chosen: all topics.",
    capacity: "Matters at once",
    capacityHint: "0: none are given automatically.",
    team: "Team",
    noTeam: "No team",
    act: "Save",
    done: (name) => `Saved: ${name}.`,
  },
  queue: {
    title: "Queue",
    waiting: "waiting now",
    now: "is told to a new customer",
    noRange: "no estimate",
    range: (low, high) => (low === high ? `${low} min` : `${low}–${high} min`),
    right: "of the estimates were true",
    caption: "Waits for which an estimate was told (those that ended last)",
    outcome: "How it went",
    count: "Waits",
    share: "Share",
    rows: { right: "As told", longer: "Took longer", sooner: "Was shorter" },
    none: "Nobody whose wait has ended has been told an estimate yet.",
    gaveUp: "Those who gave up within the estimate aren't counted.",
  },
  kept: {
    title: "Promises kept",
    thisWeek: "kept in time this week",
    lastWeek: "last week",
    caption: "Promises by week, counted in the week they were made",
    week: "Week",
    weekOf: (n) => `week ${n}`,
    team: "Team",
    noTeam: "No team",
    share: "In time",
    made: "Promised",
    late: "Late",
    moved: "Moved",
    released: "Not needed",
    notReached: "Not reached",
    open: "Open",
    none: "Nothing was promised in these weeks.",
    text: "In time: those kept in time, of those kept in time or late.",
  },
  unknown: "–",
};
