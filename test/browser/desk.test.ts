import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { hire } from "../stage/agent.ts";
import { type Customer, arrive } from "../stage/customer.ts";
import { type House, agents, stageEnv } from "../stage/house.ts";
import { useBrowser } from "./harness/browser.ts";
import { listenForSounds, look } from "./harness/desk.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { type Office, sitDown } from "./harness/office.ts";

const windows = useBrowser();
const [riikka, oskari] = agents;
let server: Server;
let house: House;
beforeAll(async () => {
  server = await startHouse(stageEnv);
  house = { url: addressOf(server) };
  await hire(house);
});
afterAll(() => server.kill());

/** Somebody who waits for a person. */
async function waiting(name: string): Promise<Customer> {
  const customer = await arrive(house, { name, locale: "fi-FI" });
  await customer.says("puhu ihmiselle");
  return customer;
}

/** Riikka with a new customer's conversation, which is hers. */
async function taken(name: string): Promise<Office & { readonly customer: Customer }> {
  const customer = await waiting(name);
  const office = await sitDown(windows, house, riikka);
  await office.desk.row(name).click();
  await office.desk.press("t");
  await office.desk.reply.waitFor();
  return { ...office, customer };
}

const repliesTo = async (customer: Customer) =>
  (await customer.reads())
    .filter(({ channelData }) => channelData.say === "agent-reply")
    .map(({ text }) => text);

test("of two agents who take the same customer one has it, and the other reads who", async () => {
  await waiting("Kilpailtu Asiakas");
  const offices = [await sitDown(windows, house, riikka), await sitDown(windows, house, oskari)];
  await Promise.all(
    offices.map(async ({ page, desk }) => {
      await desk.row("Kilpailtu Asiakas").click();
      await page.getByRole("button", { name: "Ota keskustelu" }).waitFor();
    }),
  );
  await Promise.all(offices.map(({ desk }) => desk.press("t")));
  const texts = await Promise.all(
    offices.map(async ({ page, desk }) => {
      const told = page.getByRole("alert").filter({ hasText: "ehti ensin ja hoitaa tätä keskustelua" });
      await desk.reply.or(told).first().waitFor();
      return (await told.count()) === 0 ? null : told.textContent();
    }),
  );
  const first = texts.indexOf(null);
  expect(texts[1 - first]).toBe(`${agents[first]?.name} ehti ensin ja hoitaa tätä keskustelua.`);
});

test("a reply written without a network is kept, and reaches the customer once when it is back", async () => {
  const { customer, window, page, desk } = await taken("Katkoksen Asiakas");
  await window.setOffline(true);
  await desk.reply.fill("Kirjoitettu katkoksen aikana.");
  await desk.press("Control+Enter");
  await desk.log.getByText("Ei lähtenyt. Viesti on tallessa.").waitFor();
  await page.getByRole("status").filter({ hasText: "Yhteys on poikki." }).waitFor();
  await window.setOffline(false);
  await expect.poll(() => repliesTo(customer)).toEqual(["Kirjoitettu katkoksen aikana."]);
  await desk.log.getByText("Ei lähtenyt.").waitFor({ state: "detached" });
  await page.getByText("Yhteys on poikki.").waitFor({ state: "detached" });
  expect(await desk.log.getByText("Kirjoitettu katkoksen aikana.").count()).toBe(1);
});

test("the server is killed and comes back while an agent writes: the words stay, and the list is right again", async () => {
  const { customer, page, desk } = await taken("Uskollinen Asiakas");
  await desk.reply.pressSequentially("Hei. Tämä alkoi ennen");
  await server.stop("SIGKILL");
  await desk.reply.pressSequentially(" ja jatkui katkon aikana.");
  await page.getByText("Yhteys on poikki.").waitFor();
  server = await server.again();
  await waiting("Katkon jälkeen tullut");
  await look(page, true);
  await desk.row("Katkon jälkeen tullut").waitFor();
  await page.getByText("Yhteys on poikki.").waitFor({ state: "detached" });
  await desk.press("Control+Enter");
  await expect.poll(() => repliesTo(customer)).toEqual(["Hei. Tämä alkoi ennen ja jatkui katkon aikana."]);
});

test("a session that ends elsewhere asks for the password over the desk, and what was written is there afterwards", async () => {
  const { customer, window, page, desk } = await taken("Kärsivällinen Asiakas");
  await desk.reply.fill("Puolivalmis lau");
  const cookies = await window.cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  await fetch(`${house.url}/console/api/session`, { method: "DELETE", headers: { cookie } });
  await look(page, true);
  const again = page.getByRole("dialog", { name: "Kirjaudu" });
  await again.getByText("kaikki kirjoittamasi on tallessa").waitFor();
  await desk.press("Escape", "Escape", "Escape");
  await again.getByLabel("Sähköposti").fill(riikka.email);
  await again.getByLabel("Salasana", { exact: true }).fill(riikka.password);
  await desk.press("Enter");
  await again.waitFor({ state: "detached" });
  expect(await desk.reply.inputValue()).toBe("Puolivalmis lau");
  await desk.reply.fill("Valmis lause.");
  await desk.press("Control+Enter");
  await expect.poll(() => repliesTo(customer)).toEqual(["Valmis lause."]);
});

test("an agent about to close is told to read first what the customer has written meanwhile, and closes after that", async () => {
  const { customer, page, desk } = await taken("Nopea Asiakas");
  await desk.press("Escape", "e");
  await desk.dialog.waitFor();
  await customer.says("Hetkinen, vielä yksi asia.");
  // It stands behind the dialog already, where nobody reads it.
  await expect.poll(() => page.getByText("Hetkinen, vielä yksi asia.").count()).toBe(2);
  await desk.dialog.getByRole("button", { name: "Sulje keskustelu" }).click();
  await page.getByRole("alert").getByText("Asiakas kirjoitti juuri lisää. Lue viesti ensin.").waitFor();
  await desk.dialog.waitFor({ state: "detached" });
  await desk.press("Escape", "e");
  await desk.dialog.getByRole("button", { name: "Sulje keskustelu" }).click();
  await expect
    .poll(async () => (await customer.reads()).map(({ channelData }) => channelData.say))
    .toContain("closing");
});

test("where live events never arrive the list is right as soon as the agent looks at the desk again", async () => {
  const { page, desk } = await sitDown(windows, house, oskari, {
    prepare: async (page) => {
      await page.clock.install();
      await page.route("**/console/api/events", (route) => route.abort());
    },
  });
  await waiting("Ennen katsetta");
  await desk.row("Ennen katsetta").waitFor();
  await page.clock.pauseAt(Date.now() + 60_000);
  await waiting("Hiljaa tullut");
  await look(page, true);
  // Sooner than by itself: without events it looks every five seconds, and so many don't pass here.
  let passedMs = 0;
  const seen = async () => {
    if (passedMs < 3_000) await page.clock.runFor(100);
    passedMs += 100;
    return desk.row("Hiljaa tullut").count();
  };
  await expect.poll(seen).toBe(1);
});

test("who comes while nobody looks is counted in the window's title, without a sound where it is turned off", async () => {
  const { page, desk } = await sitDown(windows, house, oskari, { prepare: listenForSounds });
  await desk.row("Hiljaa tullut").waitFor();
  await page.getByRole("button", { name: "Oma valikko" }).click();
  await page.getByLabel("Ääni, kun tulee uutta").uncheck();
  await desk.press("Escape");
  await look(page, false);
  await waiting("Ensimmäinen tulija");
  await waiting("Toinen tulija");
  await expect.poll(() => page.title()).toBe("(2) Lupaus");
  expect(await page.locator("html").getAttribute("data-sounds")).toBe(null);
  await look(page, true);
  await expect.poll(() => page.title()).toBe("Lupaus");
});
