import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TranscriptAnswer, WindowView } from "../../src/console/protocol.ts";
import type { Server } from "../../bench/servers.ts";
import { hire } from "../stage/agent.ts";
import { arrive } from "../stage/customer.ts";
import { agents, stageEnv } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { useBrowser } from "./harness/browser.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { sitDown } from "./harness/office.ts";

const [riikka] = agents;
const day = 86_400_000;
let server: Server;
beforeAll(async () => {
  server = await startHouse(stageEnv);
  await hire({ url: addressOf(server) });
});
afterAll(() => server.kill());
const windows = useBrowser();

const at = (days: number) => new Date(Date.now() + days * day).toISOString();
const email = { kind: "email", value: "maija@esimerkki.example" } as const;
const phone = { kind: "phone", value: "+358401234567" } as const;

/** Has the server say that the customer wrote by Messenger, and until when it takes messages. */
const inMessenger = (page: Page, window: WindowView) =>
  page.route("**/console/api/conversations/*?after=*", async (route) => {
    const answer = await route.fetch();
    const told = (await answer.json()) as TranscriptAnswer;
    const conversation = { ...told.conversation, channel: "messenger" };
    await route.fulfill({ response: answer, json: { ...told, conversation, window } });
  });

const states: readonly (readonly [string, WindowView, RegExp])[] = [
  [
    "open to all",
    { houseUntil: at(1), personUntil: at(7), besides: null },
    /^Messenger: voit vastata .+ asti\.$/,
  ],
  [
    "open to people",
    { houseUntil: at(-1), personUntil: at(5), besides: null },
    /^Messenger: voit vastata itse .+ asti\. Botti ei enää voi kirjoittaa asiakkaalle\.$/,
  ],
  [
    "at its end, with an address",
    { houseUntil: at(-7), personUntil: at(-1), besides: email },
    /^Messenger: vastausaika on päättynyt\. Vastauksesi lähtee osoitteeseen ma•••@esimerkki\.example\.$/,
  ],
  [
    "at its end, with a number",
    { houseUntil: at(-7), personUntil: at(-1), besides: phone },
    /tekstiviestinä numeroon 040 ••• ••67\.$/,
  ],
  [
    "at its end, without any",
    { houseUntil: at(-7), personUntil: at(-1), besides: null },
    /Tänne ei voi enää kirjoittaa\. Jätä huomautus/,
  ],
];

test("until when the customer can be written to stands above the reply, before a word is written", async () => {
  const house = { url: addressOf(server) };
  const customer = await arrive(house, { name: "Aino Ikkuna", locale: "fi-FI" });
  await customer.says("haluan puhua ihmiselle");
  const { look, barriers } = inspect(".write");
  for (const [state, window, told] of states) {
    const { page, desk } = await sitDown(windows, house, riikka, {
      prepare: (one) => inMessenger(one, window),
    });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await desk.row("Aino Ikkuna").click();
    await page.locator(".write .until").getByText(told).waitFor();
    await look(page, state);
    await page.context().close();
  }
  expect(barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});
