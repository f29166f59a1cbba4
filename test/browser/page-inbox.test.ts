import type { BrowserContextOptions } from "playwright-core";
import { expect, test } from "vitest";
import type { ConversationsAnswer } from "../../src/console/protocol.ts";
import { inboxApp } from "../helpers/routing.ts";
import { makeClock } from "../stage/clock.ts";
import { agents, call } from "../stage/house.ts";
import { signIn } from "../stage/agent.ts";
import { inspect } from "./harness/axe.ts";
import { desktop, phone, useBrowser } from "./harness/browser.ts";
import { useMessengerHouse } from "./harness/messenger.ts";
import { sitDown } from "./harness/office.ts";

const [riikka] = agents;
const minute = 60_000;
/** A Tuesday in January, at noon in Finland. */
const began = Date.UTC(2027, 0, 26, 10);
const clock = makeClock(began);
const messenger = useMessengerHouse({ clock, env: async () => ({ MESSENGER_PAGE_INBOX: "on" }) });
const windows = useBrowser();

/** The desk with what this address names, as it is at this time. */
const sitDownNow = async (place: string, browser: BrowserContextOptions = {}) => {
  const office = await sitDown(windows, messenger().house, riikka, {
    place,
    browser,
    prepare: (page) => clock.wind(page.context()),
  });
  await office.page.emulateMedia({ reducedMotion: "reduce" });
  return office;
};

/** Somebody wants a person, is asked back in the inbox, and answers there. */
async function isWithInbox(customer: string, name: string): Promise<void> {
  const { meta, inbox, routing, profiles } = messenger().graph;
  profiles.set(customer, { firstName: name, locale: "fi_FI" });
  await meta.writes(customer, "haluan puhua ihmiselle");
  await expect.poll(() => routing.ownerOf(customer)).toBe(inboxApp);
  await meta.settled();
  await inbox.writes(customer, "Hei, täällä Kerttu. Mistä laskusta on kyse?");
  await meta.writes(customer, "Syyskuun laskusta.");
}

/** Twenty minutes in which nobody there writes; the customer has been told that we go on. */
async function nobodyAnswers(customer: string): Promise<void> {
  const { graph } = messenger();
  clock.set(clock.now() + 20 * minute);
  const told = () => graph.reads(customer).filter((line) => line.includes("taas asiakaspalvelun jonossa"));
  await expect.poll(() => told().length).toBe(1);
}

test("who waits in vain for people in the Page Inbox is answered at our desk, which told all along who had the matter", async () => {
  const aino = "7001002003007001";
  const { graph } = messenger();
  await isWithInbox(aino, "Aino");
  const before = await sitDownNow("#/open");
  await before.desk.row("Aino").getByText("Page-inbox").waitFor();
  await before.desk.row("Aino").click();
  await before.desk.log.getByText("Syyskuun laskusta.").waitFor();
  await before.page.getByText("Asiaa hoitaa Page-inbox. Voit lukea ja jättää huomautuksen.").waitFor();
  expect(await before.page.locator(".write .until").count()).toBe(0);

  await nobodyAnswers(aino);
  expect(graph.routing.ownerOf(aino)).not.toBe(inboxApp);
  const { page, desk } = await sitDownNow("");
  await desk.row("Aino").click();
  await page.getByText("Odottaa ihmistä").waitFor();
  await desk.press("t");
  await desk.reply.fill("Hei Aino. Syyskuun lasku on oikein.");
  await desk.press("Control+Enter");
  await expect.poll(() => graph.reads(aino).at(-1)).toBe("Hei Aino. Syyskuun lasku on oikein.");
  await page.locator(".write .until").waitFor();
  expect(windows.errors()).toEqual([]);
});

test("nothing at the desk of what the inbox has, and of what came back, is a barrier, in any language", async () => {
  const lauri = "7001002003007002";
  await isWithInbox(lauri, "Lauri");
  const { house } = messenger();
  const cookie = await signIn(house, riikka);
  const { conversations } = await call<ConversationsAnswer>(house, "/console/api/conversations?view=open", {
    cookie,
  });
  const id = conversations.find(({ customer }) => customer.name === "Lauri")?.id ?? "";
  const { look, barriers } = inspect(".talk");
  const looksAround = async (state: string) => {
    for (const [locale, viewport] of [
      ["fi-FI", desktop],
      ["sv-FI", phone],
      ["en-GB", desktop],
    ] as const) {
      const { page } = await sitDownNow(`#/c/${id}`, { locale, viewport });
      await page.getByText("Page-inbox").first().waitFor();
      await look(page, `${state}, ${locale}`);
      await page.context().close();
    }
  };
  await looksAround("theirs");
  await nobodyAnswers(lauri);
  await looksAround("back");
  expect(barriers).toEqual([]);
});
