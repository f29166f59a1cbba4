import { desktop } from "../../browser/harness/browser.ts";
import { type Shot, main, one, plain } from "./shot.ts";

/** The demo company's page, and the same chat in Microsoft's window. */
export const pageShots: readonly Shot[] = [
  {
    name: "demo",
    looks: main,
    bring: async (page, { language }, { house }) => {
      await page.goto(`${house.url}/?lang=${language}`);
      await page.locator("lupaus-chat .launch").waitFor();
    },
  },
  {
    name: "demo-whole",
    looks: one("fi light desktop"),
    bring: async (page, _look, { house }) => {
      await page.goto(house.url);
      await page.locator("lupaus-chat .launch").waitFor();
      // A window as high as the page, so that the chat stands at its foot.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ ...desktop, height });
    },
  },
  {
    name: "service",
    looks: main,
    bring: async (page, { language }, { house }) => {
      await page.goto(`${house.url}/service?lang=${language}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
    },
  },
  {
    name: "webchat",
    looks: [...plain, ...one("fi dark desktop")],
    bring: async (page, { language }, { house }) => {
      await page.goto(`${house.url}/webchat?lang=${language}`);
      const box = page.getByPlaceholder("Kirjoita viestisi");
      await page.getByText("Hei, olen Napavirran botti.").first().waitFor();
      await box.fill("voiko laskun eräpäivää muuttaa");
      await box.press("Enter");
      await page.getByText("Voit valita eräpäiväksi").first().waitFor();
      await page.getByText("Muodostetaan yhteyttä").last().waitFor({ state: "hidden" });
    },
  },
];
