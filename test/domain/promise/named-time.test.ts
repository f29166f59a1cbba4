import { expect, test } from "vitest";
import { promiseIn } from "../../../src/domain/promise/wording.ts";
import { at, day, except, office, table } from "../service/fixtures.ts";

const hours = table(office());

/** By when a reply written at that moment says that we come back. */
const due = (words: string, now: string, open = hours) => promiseIn(words, at(now), open)?.dueAt ?? null;

/** A Tuesday, 9:00. */
const tuesday = "2026-11-24 09:00";

test.each([
  ["Palaan tänään.", "2026-11-24 16:00"],
  ["Palaan huomenna.", "2026-11-25 16:00"],
  ["Palaan ylihuomenna aamupäivällä.", "2026-11-26 12:00"],
  ["Palaan perjantaina.", "2026-11-27 16:00"],
  ["Palaan maanantaina.", "2026-11-30 16:00"],
  ["Palaan ensi tiistaina.", "2026-12-01 16:00"],
  ["Palaan tiistaina.", "2026-11-24 16:00"],
  ["Palaan tällä viikolla.", "2026-11-27 16:00"],
  ["Palaan ensi viikolla.", "2026-12-04 16:00"],
  ["Palaan ensi viikon alussa.", "2026-12-01 16:00"],
  ["Palaan ensi viikon torstaina.", "2026-12-03 16:00"],
  ["Palaan tunnin kuluttua.", "2026-11-24 10:00"],
  ["Palaan puolen tunnin päästä.", "2026-11-24 09:30"],
  ["Palaan kahden arkipäivän kuluessa.", "2026-11-26 16:00"],
  ["Palaan viikon sisällä.", "2026-12-01 16:00"],
  ["Palaan klo 14 mennessä.", "2026-11-24 14:00"],
  ["Soitan huomenna klo 9–11.", "2026-11-25 11:00"],
  ["Jag ringer i morgon kl. 9-11.30.", "2026-11-25 11:30"],
  ["Palaan ennen kolmea.", "2026-11-24 15:00"],
  ["Palaan 3.12. mennessä.", "2026-12-03 16:00"],
  ["Palaan 7. joulukuuta.", "2026-12-07 16:00"],
  ["Jag återkommer i morgon bitti.", "2026-11-25 10:00"],
  ["Jag återkommer på torsdag kl. 10.15.", "2026-11-26 10:15"],
  ["Jag återkommer om två timmar.", "2026-11-24 11:00"],
  ["Jag återkommer inom tre vardagar.", "2026-11-27 16:00"],
  ["Jag återkommer nästa vecka.", "2026-12-04 16:00"],
  ["Jag återkommer den 3 december före klockan tolv.", "2026-12-03 12:00"],
  ["I'll get back to you tomorrow morning.", "2026-11-25 12:00"],
  ["I'll get back to you within two days.", "2026-11-26 16:00"],
  ["I'll get back to you by 4.", "2026-11-24 16:00"],
  ["I'll get back to you by Friday 2 pm.", "2026-11-27 14:00"],
  ["I'll get back to you on 3 December at 10:30.", "2026-12-03 10:30"],
  ["I'll get back to you by the end of the week.", "2026-11-27 16:00"],
  ["I'll get back to you in half an hour.", "2026-11-24 09:30"],
])("%s is meant within open hours", (words, expected) => {
  expect(due(words, tuesday)).toBe(at(expected));
});

test("tomorrow is the next working day, over a weekend and a holiday", () => {
  expect(due("Palaan huomenna.", "2026-11-27 10:00")).toBe(at("2026-11-30 16:00"));
  const holiday = table(office({ holidays: [{ day: day("2026-11-25"), name: {} }] }));
  expect(due("Palaan huomenna.", tuesday, holiday)).toBe(at("2026-11-26 16:00"));
});

test("a day that closes early is over when it closes", () => {
  const early = table(
    office({ exceptions: [except("2026-11-25", { kind: "closes", atMs: 12 * 3_600_000 })] }),
  );
  expect(due("Palaan huomenna.", tuesday, early)).toBe(at("2026-11-25 12:00"));
  expect(due("Palaan huomenna klo 15.", tuesday, early)).toBe(at("2026-11-25 12:00"));
});

test("a time at which nobody is there is the closing before it", () => {
  expect(due("Soitan tänään klo 19.", tuesday)).toBe(at("2026-11-24 16:00"));
});

test.each([
  ["a time that is past", "Palaan klo 8 mennessä.", tuesday],
  ["today, after hours", "Palaan tänään.", "2026-11-24 17:00"],
  ["a date that is past", "Palaan 20.11. mennessä.", tuesday],
  ["a time before anybody is there", "Soitan huomenna klo 6.30.", tuesday],
  ["a time that there isn't", "Palaan klo 29.", tuesday],
  ["no time", "Palaan asiaan.", tuesday],
])("%s gives no due time", (_, words, now) => {
  expect(due(words, now)).toBeNull();
});

test("in December a date in January is next year's", () => {
  expect(due("Palaan 5.1. mennessä.", "2026-12-29 09:00")).toBe(at("2027-01-05 16:00"));
});

test("where nobody is ever at work, no time is named", () => {
  expect(due("Palaan huomenna.", tuesday, { zone: "Europe/Helsinki", stretchesOn: () => [] })).toBeNull();
});

test("an hour is an hour, also in the night when the clocks are put back", () => {
  const always = { zone: "Europe/Helsinki", stretchesOn: () => [{ fromMs: 0, toMs: 24 * 3_600_000 }] };
  const now = at("2026-10-25 03:30");
  expect(promiseIn("Palaan tunnin kuluttua.", now, always)?.dueAt).toBe(now + 3_600_000);
});
