import type { Page } from "playwright-core";
import type { Played } from "../channel-matters.ts";
import { deskShot, open } from "./desk.ts";
import { overviewShot } from "./overview.ts";
import { type Shot, main, one, plain } from "./shot.ts";

const dark = [...plain, ...one("fi dark desktop"), ...one("sv dark phone"), ...one("en light desktop")];

/** The same customer in several channels: at the desk and on the customer's own page. */
export const channelShots = (played: () => Played): readonly Shot[] => [
  deskShot("desk-channels", main, async (desk) => {
    await open(desk, "waiting", "Sanna");
    await desk.page.locator(".other").waitFor();
  }),
  deskShot("desk-another-person", dark, async (desk) => {
    await open(desk, "waiting", "Sanna");
    const { page, w, look } = desk;
    if (look.size === "phone") await page.getByRole("button", { name: w.folds.dossier }).last().click();
    await page.locator(".linked .lnk").first().click();
    await page.getByRole("dialog").waitFor();
  }),
  deskShot("desk-window-people", dark, async (desk) => {
    await open(desk, "waiting", "Eero");
    await desk.page.locator(".until").waitFor();
  }),
  deskShot("desk-window-mail", dark, async (desk) => {
    await open(desk, "promised", "Maija");
    await desk.page.locator(".until").waitFor();
  }),
  deskShot("desk-window-shut", dark, async (desk) => {
    await open(desk, "waiting", "Ilmari");
    await desk.page.locator(".until").waitFor();
  }),
  deskShot("desk-messenger", dark, async (desk) => {
    await open(desk, "mine", "Oona");
    await desk.page.getByText("❤️").waitFor();
  }),
  deskShot("desk-mail", dark, async (desk) => {
    await open(desk, "mine", "Aino");
    await desk.page.getByText("maksut.xlsx").waitFor();
  }),
  pageShot(played, "customer-page-code", "plain", async (page) => {
    await makeCode(page);
    await page.locator("#channels").scrollIntoViewIfNeeded();
  }),
  pageShot(played, "customer-page-linked", "linked", async (page) => {
    await page.locator("#channels form").last().scrollIntoViewIfNeeded();
  }),
  pageShot(played, "customer-page-parted", "plain", async (page) => {
    await played().links(await makeCode(page));
    await page.reload();
    await page.locator("ul.links button").click();
    await page.locator("ul.links").waitFor({ state: "detached" });
  }),
  pageShot(played, "customer-page-news", "news"),
  overviewShot("overview-news", dark, async (page) => {
    await page.locator(".tbl").last().scrollIntoViewIfNeeded();
  }),
];

async function makeCode(page: Page): Promise<string> {
  await page.locator("#channels form").last().getByRole("button").click();
  return (await page.locator(".letters").textContent())?.trim() ?? "";
}

function pageShot(
  played: () => Played,
  name: string,
  which: keyof Played["pages"],
  play: (page: Page) => Promise<void> = async () => {},
): Shot {
  return {
    name,
    looks: dark,
    bring: async (page, { language }) => {
      await page.goto(`${played().pages[which]}?lang=${language}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await play(page);
    },
  };
}
