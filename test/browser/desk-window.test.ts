import { afterAll, beforeAll, expect, test } from "vitest";
import { comeToWork } from "../stage/agent.ts";
import { makeClock } from "../stage/clock.ts";
import { agents } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { useBrowser } from "./harness/browser.ts";
import { useMessengerHouse } from "./harness/messenger.ts";
import { openPosts } from "./harness/promised.ts";
import { sitDown } from "./harness/office.ts";

/** Three who write in Messenger at the same moment, and what Riikka promises two of them. */
const customers = [
  { id: "7001002003004001", name: "Aino", contact: null },
  { id: "7001002003004002", name: "Maija", contact: "maija@esimerkki.example" },
  { id: "7001002003004003", name: "Eero", contact: "040 123 4567" },
] as const;
const [riikka] = agents;
const hour = 3_600_000;
const day = 24 * hour;
/** A Tuesday in January, at noon in Finland. */
const began = Date.UTC(2027, 0, 26, 10);
const clock = makeClock(began);
let posts: Awaited<ReturnType<typeof openPosts>> | null = null;
const messenger = useMessengerHouse({
  clock,
  env: async () => {
    posts = await openPosts();
    return posts.env;
  },
});
afterAll(() => posts?.close());
beforeAll(async () => {
  const { house, graph } = messenger();
  const agent = await comeToWork(house, riikka);
  for (const { id, name, contact } of customers) {
    graph.profiles.set(id, { firstName: name, locale: "fi_FI" });
    await graph.meta.writes(id, "haluan puhua ihmiselle");
    const chat = { conversationId: `${graph.pageId}:${id}` };
    if (contact === null) continue;
    await agent.takes(chat);
    const dueAt = new Date(began + 10 * day).toISOString();
    await agent.promises(chat, { text: "Selvitän mittarisi.", dueAt, contact });
  }
});
const windows = useBrowser();

const states: readonly (readonly [state: string, after: number, name: string, told: RegExp])[] = [
  ["open to all", hour, "Aino", /^Messenger: voit vastata .+ asti\.$/],
  [
    "open to people",
    30 * hour,
    "Aino",
    /^Messenger: voit vastata itse .+ asti\. Botti ei enää voi kirjoittaa asiakkaalle\.$/,
  ],
  [
    "at its end, with an address",
    8 * day,
    "Maija",
    /^Messenger: vastausaika on päättynyt\. Vastauksesi lähtee osoitteeseen ma•••@esimerkki\.example\.$/,
  ],
  ["at its end, with a number", 8 * day, "Eero", /tekstiviestinä numeroon 040 ••• ••67\.$/],
  ["at its end, without any", 8 * day, "Aino", /Tänne ei voi enää kirjoittaa\. Jätä huomautus/],
];

test("until when the customer can be written to stands above the reply, before a word is written", async () => {
  const { look, barriers } = inspect(".write");
  for (const [state, after, name, told] of states) {
    clock.set(began + after);
    const { page, desk } = await sitDown(windows, messenger().house, riikka, {
      place: "#/open",
      prepare: (one) => clock.wind(one.context()),
    });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await desk.row(name).click();
    await page.locator(".write .until").getByText(told).waitFor();
    const mayAnswer = await page.getByText("Ota keskustelu, niin voit vastata.").count();
    expect([state, mayAnswer]).toEqual([state, state.startsWith("open") ? 1 : 0]);
    await look(page, state);
    await page.context().close();
  }
  expect(barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});
