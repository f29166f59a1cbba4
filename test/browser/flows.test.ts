import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { flowsAtAnyHour, type Server } from "../../bench/servers.ts";
import { hire } from "../stage/agent.ts";
import { agents, stageEnv } from "../stage/house.ts";
import { useBrowser } from "./harness/browser.ts";
import { chatOn } from "./harness/chat.ts";
import { deskOn } from "./harness/desk.ts";
import { addressOf, startHouse } from "./harness/house.ts";

const [riikka] = agents;
const content = mkdtempSync(join(tmpdir(), "lupaus-flows-"));
/** Mails are offered; none of them has to arrive here. */
const mailing = { SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "asiakaspalvelu@napavirta.example" };

let server: Server;
beforeAll(async () => {
  const flows = flowsAtAnyHour(content);
  writeFileSync(join(flows, "hand-over.yaml"), "when: handed-over\nsteps:\n  - go: contact\n");
  server = await startHouse({ ...stageEnv, ...mailing, FLOWS_DIR: flows });
  await hire({ url: addressOf(server) });
});
afterAll(async () => {
  await server.kill();
  rmSync(content, { recursive: true });
});
const windows = useBrowser();

test("a customer in the queue taps and writes what is asked, the agent reads it, and the end is rated", async () => {
  const [site, office] = [await windows.page(), await windows.page()];
  const [chat, desk] = [chatOn(site), deskOn(office)];
  await office.goto(`${addressOf(server)}/console`);
  await desk.signIn(riikka);
  await site.goto(addressOf(server));
  await chat.open();
  await chat.says("haluan puhua ihmiselle");
  await chat.log.getByText("Mikä on nimesi?").waitFor();
  await chat.status.getByText("Asiasi on jonossa").waitFor();
  await chat.says("Maija Esimerkki");
  await chat.button("Sähköposti").click();
  await chat.log.getByText("Mikä on sähköpostisi?").waitFor();
  await site.reload();
  await chat.open();
  await chat.says("maija@");
  await chat.log.getByText("Osoitteesta puuttuu jotakin.").waitFor();
  await chat.says("maija@esimerkki.fi");
  await chat.log.getByText("Saat vastauksen osoitteeseen maija@esimerkki.fi").waitFor();

  await office.getByRole("link", { name: /Luvatut 1/ }).click();
  await desk.row("Maija Esimerkki").click();
  await desk.press("t");
  await desk.log.getByText("Asiakas kertoi. Sähköposti: maija@esimerkki.fi").waitFor();
  await desk.press("r");
  await desk.reply.fill("Hoidin asian.");
  await desk.press("Control+Enter", "Escape");
  await chat.log.getByText("Hoidin asian.").waitFor();
  await desk.press("l", "Enter");
  await desk.dialog.getByLabel("Mitä tehtiin", { exact: false }).fill("Vastattu.");
  await desk.press("Tab", "Tab", "Enter");
  await desk.dialog.waitFor({ state: "detached" });
  await desk.log.getByText("Lupaus merkittiin pidetyksi. Vastattu.").waitFor();
  await desk.press("e");
  await desk.dialog.getByRole("button", { name: "Sulje keskustelu" }).click();
  await chat.log.getByText("Tuliko asiasi kuntoon?").waitFor();
  await chat.button("Osittain").click();
  await chat.log.getByText("Mikä jäi puuttumaan?").waitFor();
  await chat.says("Lasku puuttuu vielä.");
  await chat.log.getByText("Kiitos, vastauksesi on tallessa.").waitFor();
  await desk.log.getByText("Tuliko asiasi kuntoon?").waitFor();
  expect(windows.errors()).toEqual([]);
});
