import { expect, test } from "vitest";
import { agents } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { useBrowser } from "./harness/browser.ts";
import { useMessengerHouse } from "./harness/messenger.ts";
import { sitDown } from "./harness/office.ts";

const [riikka] = agents;
const aino = "7001002003004001";
const messenger = useMessengerHouse();
const windows = useBrowser();

test("who writes in Messenger is answered at the desk, which tells until when, and that it was read and liked", async () => {
  const { house, graph } = messenger();
  graph.profiles.set(aino, { firstName: "Aino", locale: "fi_FI" });
  await graph.meta.writes(aino, "haluan puhua ihmiselle");
  const { page, desk } = await sitDown(windows, house, riikka);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await desk.row("Aino").click();
  await desk.press("t");
  await page
    .locator(".write .until")
    .getByText(/^Messenger: voit vastata .+ asti\.$/)
    .waitFor();
  await desk.reply.fill("Hei Aino. Lukema on kirjattu.");
  await desk.press("Control+Enter");
  await expect.poll(() => graph.reads(aino).at(-1)).toBe("Hei Aino. Lukema on kirjattu.");
  await graph.meta.settled();
  await graph.meta.reads(aino, Date.now());
  await graph.meta.reacts(aino, graph.sent.at(-1)?.mid ?? "", "❤️");
  await graph.meta.writes(aino, "Kiitos paljon");
  const said = desk.log.getByRole("listitem").filter({ hasText: "Lukema on kirjattu." });
  await said.getByText(/^Luettu \d+\.\d\d, asiakkaan reaktio ❤️$/).waitFor();
  const { look, barriers } = inspect(".log");
  await look(page, "a line that was read");
  expect(barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});
