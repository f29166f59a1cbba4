import { expect, test } from "vitest";
import { timeIn } from "../../../src/content/checks/times.ts";
import type { Language } from "../../../src/domain/language.ts";

test.each<[Language, text: string, told: string]>([
  ["fi", "Vastaamme 24 tunnin kuluessa.", "24 tunnin"],
  ["fi", "Vastaamme tunnissa.", "tunnissa"],
  ["fi", "Odotus on 5–10 min.", "5–10 min"],
  ["fi", "Vastaamme kahden päivän sisällä.", "kahden päivän"],
  ["fi", "Palvelemme klo 8–16.", "klo 8"],
  ["fi", "Soitamme huomenna.", "huomenna"],
  ["fi", "Saat vastauksen perjantaihin mennessä.", "perjantaihin mennessä"],
  ["fi", "Vastaamme mahdollisimman pian.", "mahdollisimman pian"],
  ["sv", "Vi svarar inom två dagar.", "två dagar"],
  ["sv", "Öppet kl. 9–15.", "kl. 9"],
  ["sv", "Du får svar senast fredag.", "senast fredag"],
  ["sv", "Vi svarar så snart som möjligt.", "så snart som möjligt"],
  ["en", "We answer within 24 hours.", "within 24"],
  ["en", "It takes a few minutes.", "a few minutes"],
  ["en", "Open until 4 pm.", "4 pm"],
  ["en", "Open from 8:00.", "8:00"],
  ["en", "We will be back soon.", "soon"],
])("in %s %j tells a time: %j", (language, text, told) => {
  expect(timeIn(text, language)).toBe(told);
});

test.each<[Language, text: string]>([
  ["fi", "Odotus on noin {low}–{high} min."],
  ["fi", "Saat vastauksen {due} mennessä."],
  ["fi", "Kirjoita se näin: 25.11.2026."],
  ["fi", "Kirjoita se näin: 040 123 4567."],
  ["fi", "Voit kysyä lisää milloin vain."],
  ["fi", "Edelläsi on {n} asiakasta."],
  ["sv", "Du får svar senast {due}."],
  ["sv", "Vi har öppet varje gång du behöver oss."],
  ["sv", "Din senaste faktura finns här."],
  ["en", "You will have an answer by {due}."],
  ["en", "You can ask more at any time."],
  ["en", "The soonest way is a call."],
])("in %s %j tells none", (language, text) => {
  expect(timeIn(text, language)).toBeNull();
});
