import type { Page } from "playwright-core";
import { supervisor } from "../house.ts";
import { type Shot, one, plain } from "./shot.ts";

/** The supervisors' overview, on a day when Oskari has not come. */
export const overviewShots: readonly Shot[] = [
  overviewShot("overview", [
    ...plain,
    ...one("fi dark desktop"),
    ...one("sv light desktop"),
    ...one("en dark phone"),
  ]),
  overviewShot("overview-hand-over", [...plain, ...one("en dark desktop")], async (page) => {
    await page.locator(".person .btn.edge").first().click();
    await page.getByRole("dialog").waitFor();
  }),
  overviewShot("overview-skills", [...one("fi light desktop"), ...one("sv dark phone")], async (page) => {
    await page.locator(".person .btn:not(.edge)").first().click();
    await page.getByRole("dialog").waitFor();
  }),
];

export function overviewShot(
  name: string,
  looks: Shot["looks"],
  play: (page: Page) => Promise<void> = async () => {},
): Shot {
  return {
    name,
    looks,
    bring: async (page, _look, { house }, context) => {
      const { email, password } = supervisor;
      await context.request.post(`${house.url}/console/api/session`, { data: { email, password } });
      await page.goto(`${house.url}/console#/overview`);
      await page.locator(".person").first().waitFor();
      await page.locator(".tbl").last().waitFor();
      await play(page);
    },
  };
}
