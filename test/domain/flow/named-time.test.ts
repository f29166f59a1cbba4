import fc from "fast-check";
import { expect, test } from "vitest";
import { houseZone } from "../../../src/domain/calendar.ts";
import { timeNamed } from "../../../src/domain/flow/named-time.ts";
import { asHeard, asPut } from "../../../src/domain/flow/times.ts";
import type { FlowAsk } from "../../../src/domain/flow/flow.ts";
import type { Calendar } from "../../../src/domain/service/slots.ts";
import { at, hour, office } from "../service/fixtures.ts";

const ask: FlowAsk = {
  step: "ask",
  words: { kind: "line", line: "again-time" },
  as: "when",
  kind: "time",
  choices: [],
  again: null,
  next: null,
};
/** Sunday 22 November 2026; people are there Mon-Fri 8-16, and on Tuesday 24 two hours are full. */
const calendar: Calendar = {
  service: office({ promises: { slotMs: hour, perSlot: 1 } }),
  language: "fi",
  booked: ["2026-11-24 09:00", "2026-11-24 10:00", "2026-11-27 09:00", "2026-11-27 10:00"].map((due) => ({
    dueAt: at(due),
    count: 1,
  })),
  now: at("2026-11-22 18:00"),
};
const heard = asHeard(ask, calendar).choices;
const named = (text: string) =>
  heard.find(({ value }) => value === timeNamed(heard, text, { now: calendar.now, zone: houseZone }))?.label
    .fi ?? null;

test("the times that are offered are those of the buttons", () => {
  expect(asPut(ask, calendar).choices.map(({ label }) => label.fi)).toEqual([
    "ma 23.11. klo 8–9",
    "ma 23.11. klo 11–12",
    "ma 23.11. klo 14–15",
  ]);
});

test.each([
  ["maanantai klo 8", "ma 23.11. klo 8–9"],
  ["ma 8-9", "ma 23.11. klo 8–9"],
  ["Käykö ma 8–9?", "ma 23.11. klo 8–9"],
  ["maanantaina kello 11.30", "ma 23.11. klo 11–12"],
  ["huomenna klo 9", "ma 23.11. klo 9–10"],
  ["ylihuomenna 10", "ti 24.11. klo 10–11"],
  ["ke klo 12", "ke 25.11. klo 12–13"],
  ["to klo 8", "to 26.11. klo 8–9"],
  ["25.11. klo 8", "ke 25.11. klo 8–9"],
  ["25.11 kello 8", "ke 25.11. klo 8–9"],
  ["25. marraskuuta klo 9", "ke 25.11. klo 9–10"],
  ["klo 14", "ma 23.11. klo 14–15"],
  ["8", "ma 23.11. klo 8–9"],
  ["måndag kl 8", "ma 23.11. klo 8–9"],
  ["i morgon kl. 9", "ma 23.11. klo 9–10"],
  ["Monday 8 to 9", "ma 23.11. klo 8–9"],
  ["tomorrow at 2 pm", "ma 23.11. klo 14–15"],
  ["Wed 25 Nov 12:00", "ke 25.11. klo 12–13"],
])("%s is heard as the time that it names", (text, label) => {
  expect(named(text)).toBe(label);
});

test.each([
  ["a time that is full", "ti 8-9"],
  ["a time at which nobody is there", "huomenna kello 3 yöllä"],
  ["a day that is closed", "lauantaina klo 12"],
  ["a day alone", "ma 23.11."],

  ["a date on which nothing is free", "8.12. klo 9"],
  ["an hour that isn't offered, without its day", "klo 9"],
  ["a time that doesn't suit", "ma klo 8 ei käy"],
  ["one of two", "ma 8 tai ke 12"],
  ["what is after a time", "ma klo 8 jälkeen"],
  ["a number that is no hour", "99"],
  ["the phone number once more", "040 12 34 567"],
])("%s chooses none", (_, text) => {
  expect(named(text)).toBeNull();
});

test("a weekday on which nothing is free is not the one a week later", () => {
  const open = office({ promises: { slotMs: 8 * hour, perSlot: 1 } });
  const full = { ...calendar, service: open, booked: [{ dueAt: at("2026-11-24 16:00"), count: 1 }] };
  const all = asHeard(ask, full).choices;
  expect(all.map(({ label }) => label.fi)).toContain("ti 1.12. klo 8–16");
  const moment = { now: calendar.now, zone: houseZone };
  expect(timeNamed(all, "ti klo 8", moment)).toBeNull();
  expect(timeNamed(all, "1.12. klo 8", moment)).not.toBeNull();
});

test("whatever is written, nothing but a free time is chosen", () => {
  const free = new Set(heard.map(({ value }) => value));
  const words = fc.constantFrom(
    "ma",
    "ke",
    "huomenna",
    "klo",
    "8",
    "25.11.",
    "12.30",
    "-",
    "nov",
    "pm",
    "ei",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 70 }),
        fc.array(words).map((all) => all.join(" ")),
      ),
      (text) => {
        const value = timeNamed(heard, text, { now: calendar.now, zone: houseZone });
        expect(value === null || free.has(value)).toBe(true);
      },
    ),
  );
});
