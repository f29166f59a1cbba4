import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { makeChecking } from "../../../../src/web/console/content/state/checking.ts";
import { type Text, withText } from "../../../../src/web/console/content/state/text.ts";
import { dueDate, openContentWindow } from "./fixtures.ts";

const problem = (message: string) => ({
  file: "invoices.yaml",
  line: 1,
  column: 1,
  severity: "error",
  code: "c",
  message,
  at: null,
  path: null,
});

function checked() {
  const window = openContentWindow();
  const text = signal<Text | null>({ kind: "form", entry: dueDate });
  window.house.check = (body) => ({
    status: 200,
    body: { problems: [problem(JSON.stringify(body["entry"]))], preview: [], yaml: null },
  });
  const checking = makeChecking(window.world, window.api, {
    id: "due-date",
    text,
    topic: signal("invoices"),
  });
  const type = (answer: string) => {
    text.value = { kind: "form", entry: withText(dueDate, "fi", { answer }) };
  };
  const said = () => checking.checked.value?.problems.map(({ message }) => message).join() ?? "";
  return { ...window, checking, type, said };
}

test("an entry is looked at as it opens", async () => {
  const { clock, said } = checked();
  await clock.advance(0);
  expect(said()).toContain("Voit valita päivän.");
});

test("typing is looked at once, when it pauses", async () => {
  const { clock, type, said, asked, checking } = checked();
  await clock.advance(0);
  for (const text of ["a", "ab", "abc"]) {
    type(text);
    await clock.advance(200);
  }
  expect([asked.length, checking.state.value]).toEqual([1, "checking"]);
  await clock.advance(600);
  expect([asked.length, checking.state.value]).toEqual([2, "resting"]);
  expect(said()).toContain('"abc"');
});

test("what is typed while a look is under way is looked at after it, never before", async () => {
  const { clock, type, said, network, asked } = checked();
  await clock.advance(0);
  let letGo = (): void => {};
  network(() => new Promise((resolve) => (letGo = () => resolve("passes"))));
  type("eka");
  await clock.advance(700);
  type("toka");
  await clock.advance(5_000);
  expect(asked).toHaveLength(2);
  network(() => "passes");
  letGo();
  await clock.advance(700);
  expect([asked.length, said().includes('"toka"')]).toEqual([3, true]);
});

test("a house that is too busy is asked again; until then it is told that nobody knows", async () => {
  const { clock, type, house, checking, said } = checked();
  await clock.advance(0);
  const { check } = house;
  house.check = () => ({ status: 503, body: { code: "busy", message: "", ref: "" } });
  type("uusi");
  await clock.advance(700);
  expect([checking.state.value, said().includes("Voit valita")]).toEqual(["unknown", true]);
  house.check = check;
  await clock.advance(2_000);
  expect([checking.state.value, said().includes('"uusi"')]).toEqual(["resting", true]);
});

test("after the entry is closed nothing more is asked", async () => {
  const { clock, type, checking, asked } = checked();
  await clock.advance(0);
  type("uusi");
  checking.dispose();
  await clock.advance(60_000);
  expect([asked.length, clock.timers.size]).toEqual([1, 0]);
});
