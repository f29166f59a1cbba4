import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { hire } from "../stage/agent.ts";
import { identityOf, tokenFor } from "../stage/customer.ts";
import { agents, stageEnv } from "../stage/house.ts";
import { useBrowser } from "./harness/browser.ts";
import { type Chat, chatOn } from "./harness/chat.ts";
import { deskOn, letIn } from "./harness/desk.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { type Site, startSite } from "./harness/site.ts";

const windows = useBrowser();
const [riikka] = agents;
let house: Server;
/** The firm's site, which the operator has named; and one whose server has the secret instead. */
let named: Site;
let trusted: Site;

const server = () => addressOf(house);
const tag = (attributes = "") => `<script src="${server()}/widget.js" async ${attributes}></script>`;
const page = (head: string) =>
  `<!doctype html><html lang="fi"><head><title>Keksitty kauppa</title>${head}</head><body><h1>Kauppa</h1></body></html>`;

beforeAll(async () => {
  named = await startSite({
    "/": () => ({ html: page(tag('data-name="Napavirta"').repeat(2)) }),
    "/known": () => ({ html: page(tag(`data-name="Napavirta" data-identity="${aino()}"`)) }),
    "/forged": () => ({ html: page(tag(`data-name="Napavirta" data-identity="${aino()}x"`)) }),
    "/strict": () => ({
      html: page(tag('data-name="Napavirta" data-colour="#7a1fa2"')),
      headers: {
        "content-security-policy": [
          "default-src 'none'",
          `script-src ${server()}`,
          `connect-src ${server()} ${server().replace("http", "ws")}`,
          `img-src ${server()}`,
          "style-src 'self'",
        ].join("; "),
      },
    }),
  });
  trusted = await startSite({
    "/": () => ({ html: page(tag('data-name="Napavirta" data-token-url="/chat-token"')) }),
    "/chat-token": async () => ({
      json: await tokenFor({ url: server() }, { name: "Kaisa Kauppias", locale: "fi-FI" }),
    }),
    "/without": () => ({ html: page(tag('data-name="Napavirta"')) }),
  });
  house = await startHouse({ ...stageEnv, WIDGET_ORIGINS: named.url });
  await hire({ url: server() });
});
afterAll(() => Promise.all([house.kill(), named.close(), trusted.close()]));

const aino = () => identityOf({ reference: "10233", name: "Aino Asiakas" });

/** What a page has asked of the chat's server so far, and which sockets it has opened. */
function listen(site: Page): readonly string[] {
  const asked: string[] = [];
  const note = (call: { url(): string }) => {
    const at = new URL(call.url());
    if (at.port === String(house.port)) asked.push(at.pathname);
  };
  site.on("request", note);
  site.on("websocket", note);
  return asked;
}

async function askForPerson(chat: Chat): Promise<void> {
  await chat.button("Puhu ihmiselle").click();
  await chat.status.getByText("Asiasi on jonossa").waitFor();
}

/** The dossier of the conversation that this customer has waiting at the desk. */
async function dossierOf(customer: string | RegExp) {
  const office = await windows.person();
  await letIn(office, server(), riikka);
  const desk = await office.newPage();
  await desk.goto(`${server()}/console`);
  await deskOn(desk).row(customer).click();
  return desk.getByRole("region", { name: "Asiakas" });
}

test("on a site that the operator has named a customer chats, and before the first click only the script is asked for", async () => {
  const site = await windows.page();
  const asked = listen(site);
  await site.goto(named.url);
  const chat = chatOn(site);
  await chat.launcher.waitFor();
  await site.waitForLoadState("networkidle");
  expect(await site.locator("lupaus-chat").count()).toBe(1);
  expect(new Set(asked)).toEqual(new Set(["/widget.js"]));
  expect(await site.evaluate(() => localStorage.length)).toBe(0);
  await chat.open();
  await chat.says("voiko laskun eräpäivää muuttaa");
  await chat.log.getByText("Voit valita eräpäiväksi").waitFor();
  expect(asked.some((path) => path.endsWith("/stream"))).toBe(true);
  await site.reload();
  await chat.launcher.click();
  await chat.log.getByText("Voit valita eräpäiväksi").waitFor();
  expect(windows.errors()).toEqual([]);
});

test("on a site whose server asks for the token a customer chats under the name the site gave", async () => {
  const site = await windows.page();
  await site.goto(trusted.url);
  const chat = chatOn(site);
  await chat.open();
  await askForPerson(chat);
  const dossier = await dossierOf("Kaisa Kauppias");
  await dossier.getByText("Kaisa Kauppias").waitFor();
  expect(await dossier.textContent()).not.toContain("tunnistettu");
});

test("a customer who is signed in on the site is verified at the desk, with the site's own reference", async () => {
  const site = await windows.page();
  await site.goto(`${named.url}/known`);
  const chat = chatOn(site);
  await chat.open();
  await askForPerson(chat);
  const dossier = await dossierOf("Aino Asiakas");
  await dossier.getByText("10233").waitFor();
  expect(await dossier.textContent()).toContain("Aino Asiakas tunnistettu");
});

test("an identity that the site did not sign makes nobody verified: the visitor chats as a guest, and the site's people are told", async () => {
  const site = await windows.page();
  const told = site.waitForEvent("console", (message) => message.type() === "warning");
  await site.goto(`${named.url}/forged`);
  const chat = chatOn(site);
  await chat.open();
  expect((await told).text()).toContain("bad-identity");
  await askForPerson(chat);
  const dossier = await dossierOf(/Vieras/);
  expect(await dossier.textContent()).not.toContain("tunnistettu");
});

test("on a site that nobody has named the chat says that it is not in use there, and takes no message", async () => {
  const site = await windows.page();
  await site.goto(`${trusted.url}/without`);
  const chat = chatOn(site);
  await chat.launcher.click();
  await chat.panel.getByText("Keskustelu ei ole käytössä tällä sivulla.").waitFor();
  expect(await chat.field.count()).toBe(0);
});

test("a site with a strict policy of its own needs to allow the chat's server, and nothing else", async () => {
  const site = await windows.page();
  const asked = listen(site);
  await site.goto(`${named.url}/strict`);
  const chat = chatOn(site);
  await chat.open();
  await chat.says("voiko laskun eräpäivää muuttaa");
  await chat.log.getByText("Voit valita eräpäiväksi").waitFor();
  expect(asked.some((path) => path.endsWith("/stream"))).toBe(true);
  const send = chat.panel.getByRole("button", { name: "Lähetä" });
  await site.mouse.move(0, 0);
  await expect
    .poll(() => send.evaluate((button) => getComputedStyle(button).backgroundColor))
    .toBe("rgb(122, 31, 162)");
  expect(windows.errors()).toEqual([]);
});
