import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import type { Language } from "../../../../src/web/shared/language.ts";
import { makeWorkbench } from "../../../../src/web/console/content/state/workbench.ts";
import type { Text } from "../../../../src/web/console/content/state/text.ts";
import { openContentWindow } from "./fixtures.ts";

function atBench() {
  const window = openContentWindow();
  const language = signal<Language>("fi");
  const bench = makeWorkbench(window.world, window.api, { agent: "a-elli", language });
  const done = async <Said>(deed: Promise<Said>): Promise<Said> => {
    await window.clock.advance(0);
    return deed;
  };
  return { ...window, bench, language, done };
}

const blank = (id: string): Text => ({ kind: "form", entry: { id, texts: {} } });

test("a new entry begins as a draft in the file of its topic", async () => {
  const { bench, done, house } = atBench();
  expect(await done(bench.begin({ id: "new-one", topic: "invoices", text: blank("new-one") }))).toBeNull();
  expect(house.drafts.get("new-one")).toMatchObject({ kind: "add", version: 1, topic: "invoices" });
  expect(house.file.has("new-one")).toBe(false);
});

test("an id that is in use or none is refused before anything is written", async () => {
  const { bench, done, house } = atBench();
  const begin = (id: string) => done(bench.begin({ id, topic: "invoices", text: blank(id) }));
  expect((await begin("due-date"))?.code).toBe("id-taken");
  expect((await begin("Ei näin"))?.code).toBe("bad-id");
  expect((await begin(""))?.code).toBe("bad-id");
  expect(house.drafts.size).toBe(0);
});

test("without a connection a new entry is not begun, and why is told", async () => {
  const { bench, done, network } = atBench();
  network(() => "never-arrives");
  const begun = bench.begin({ id: "new-one", topic: "invoices", text: blank("new-one") });
  expect((await done(begun))?.code).toBe("offline");
});

test("entries are searched when the typing pauses, and at once in another language", async () => {
  const { bench, asked, clock, language } = atBench();
  for (const typed of ["d", "du", "due"]) {
    bench.list.search.value = typed;
    await clock.advance(100);
  }
  await clock.advance(250);
  expect(asked.map(({ query }) => query.get("q"))).toEqual(["due"]);
  expect(bench.list.rows.value?.map(({ id }) => id)).toEqual(["due-date"]);
  language.value = "sv";
  await clock.advance(0);
  expect(asked.at(-1)?.query.get("language")).toBe("sv");
  bench.dispose();
});

test("an answer that comes late is not shown over a newer one", async () => {
  const { bench, network, clock } = atBench();
  let letGo = (): void => {};
  const slow = new Promise<"passes">((resolve) => (letGo = () => resolve("passes")));
  network(({ query }) => (query.get("q") === "due" ? slow : "passes"));
  bench.list.search.value = "due";
  await clock.advance(300);
  bench.list.search.value = "nothing";
  await clock.advance(300);
  letGo();
  await clock.advance(0);
  expect(bench.list.rows.value).toEqual([]);
  bench.dispose();
});
