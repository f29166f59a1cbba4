import { until } from "../house.ts";
import { deskShot, open } from "./desk.ts";
import { type Shot, one, plain } from "./shot.ts";
import type { Stage } from "./stage.ts";

/** What is promised: at the desk, and on the customer's own page. */
export const promiseShots: readonly Shot[] = [
  deskShot(
    "desk-promise",
    [...plain, ...one("fi dark desktop"), ...one("sv light phone"), ...one("en dark desktop")],
    async (desk) => {
      await open(desk, "promised", "Tuula Nieminen");
      const { page, w, look } = desk;
      if (look.size === "phone") await page.getByRole("button", { name: w.folds.dossier }).last().click();
      await page.locator(".prom").waitFor();
    },
  ),
  deskShot("desk-promising", [...plain, ...one("sv dark phone")], async (desk) => {
    await open(desk, "mine", "Sanna Korpi");
    const { page, w } = desk;
    await page
      .getByLabel(w.write.replyLabel)
      .fill("Selvitän vanhat tunnit verkkoyhtiöltä ja palaan sinulle huomenna.");
    await page.locator(".heard p").waitFor();
  }),
  deskShot("desk-promised", [...one("fi light phone"), ...one("en dark phone")], async ({ page, w }) => {
    await page.getByRole("link", { name: w.list.views.promised }).first().click();
    await page.getByRole("link", { name: "Hannu Laine" }).first().waitFor();
  }),
  deskShot(
    "desk-today",
    [...plain, ...one("fi dark desktop"), ...one("sv light desktop"), ...one("en dark phone")],
    async ({ page }) => {
      await page.evaluate(() => {
        location.hash = "#/today";
      });
      await page.locator(".due").first().waitFor();
    },
  ),
  {
    name: "customer-page",
    looks: [...plain, ...one("fi dark phone"), ...one("sv light phone"), ...one("en light desktop")],
    bring: async (page, { language }, stage) => {
      await page.goto(await pageOf(stage, "Tuula Nieminen"));
      await page.locator(`a[lang="${language}"]`).click();
      await page.getByRole("heading", { level: 1 }).waitFor();
    },
  },
];

/** The address of a customer's own page, as it was told in the chat. */
const pageOf = ({ customer }: Stage, name: string): Promise<string> =>
  until(async () => {
    const told = (await customer(name).reads()).map(
      ({ text }) => /https?:\S+\/c\/[^\s.)\]]+/.exec(text)?.[0],
    );
    return told.find((one) => one !== undefined);
  }, "the address of the page");
