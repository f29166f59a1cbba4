import { expect, test } from "vitest";
import { readCloseReason, readReason, readSystemLine } from "../../../../src/web/console/desk/system-line.ts";

test.each([
  ["queued:asked-human", { kind: "queued", reason: { kind: "asked-human" } }],
  ["queued:topic:reklamaatio", { kind: "queued", reason: { kind: "topic", topic: "reklamaatio" } }],
  ["taken:Riikka Salo", { kind: "taken", name: "Riikka Salo" }],
  ["assigned:Riikka Salo", { kind: "assigned", name: "Riikka Salo" }],
  ["unanswered:Riikka Salo", { kind: "unanswered", name: "Riikka Salo" }],
  ["given-back:Riikka: varalla", { kind: "given-back", name: "Riikka: varalla" }],
  ["closed:solved", { kind: "closed", reason: { kind: "solved" } }],
  ["closed:quiet", { kind: "closed", reason: { kind: "quiet" } }],
  [
    "closed:Soitettu: hoidettu",
    { kind: "closed", reason: { kind: "own-words", text: "Soitettu: hoidettu" } },
  ],
  ["late:first-human-word", { kind: "late", action: "first-human-word" }],
  ["late:reply", { kind: "late", action: "reply" }],
  ["reopened:queue", { kind: "reopened", to: "queue" }],
  ["reopened:agent", { kind: "reopened", to: "agent" }],
  ["told:name:Maija: Esimerkki", { kind: "told", question: "name", answer: "Maija: Esimerkki" }],
  ["topic:siirto", { kind: "topic", topic: "siirto" }],
  ["queued:flow:contact", { kind: "queued", reason: { kind: "flow", flow: "contact" } }],
  ["returned:agent-away", { kind: "returned" }],
  ["ended:customer", { kind: "ended-by-customer" }],
] as const)("%s is read", (code, line) => {
  expect(readSystemLine(code)).toEqual(line);
});

test("a code that came with a newer server is kept as it is", () => {
  expect(readSystemLine("promised:ke 14")).toEqual({ kind: "other", code: "promised:ke 14" });
  expect(readSystemLine("queued:moon-phase")).toEqual({
    kind: "queued",
    reason: { kind: "other", code: "moon-phase" },
  });
  expect(readReason("topic:")).toEqual({ kind: "other", code: "topic:" });
});

test("a row's own reasons are read by the same rules", () => {
  expect(readReason("attachment")).toEqual({ kind: "attachment" });
  expect(readCloseReason("ended-by-customer")).toEqual({ kind: "ended-by-customer" });
});

test("whom an agent waits for is read without the time, and a reason may hold colons", () => {
  expect(readSystemLine("waits:other:2026-11-26T10:00:00.000Z:Mittaus: kesken")).toEqual({
    kind: "waits-other",
    text: "Mittaus: kesken",
  });
  expect(readSystemLine("waits:customer:2026-11-26T10:00:00.000Z:Lukema")).toEqual({
    kind: "waits-customer",
    text: "Lukema",
  });
  expect(readSystemLine("look-again:Mittaus: kesken")).toEqual({
    kind: "look-again",
    text: "Mittaus: kesken",
  });
  expect(readSystemLine("why-open:Mittaus")).toEqual({ kind: "why-open", text: "Mittaus" });
});
