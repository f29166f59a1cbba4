import type { Page } from "playwright-core";
import type { ColleaguesAnswer, KeptAnswer, QueueAnswer } from "../../../src/console/protocol.ts";
import { supervisor } from "../house.ts";
import { type Shot, one, plain } from "./shot.ts";

/** What takes weeks to come about. */
const queue: QueueAnswer = { range: { low: 4, high: 9 }, told: { told: 312, right: 236, longer: 34 } };
const week = (monday: string, keptInTime: number, late: number): KeptAnswer["rows"][number] => ({
  week: monday,
  team: null,
  made: keptInTime + late + 4,
  kept: keptInTime + late,
  keptInTime,
  late,
  moved: 3,
  released: 2,
  notReached: 1,
  open: 1,
  share: keptInTime / (keptInTime + late),
});
const kept: KeptAnswer = {
  announced: [],
  weeks: ["2026-11-23", "2026-11-16", "2026-11-09"],
  rows: [week("2026-11-23", 13, 1), week("2026-11-16", 41, 3), week("2026-11-09", 37, 5)],
};

/** The supervisors' overview, on a day when Oskari has not come. */
export const overviewShots: readonly Shot[] = [
  shot("overview", [
    ...plain,
    ...one("fi dark desktop"),
    ...one("sv light desktop"),
    ...one("en dark phone"),
  ]),
  shot("overview-hand-over", [...plain, ...one("en dark desktop")], async (page) => {
    await page.locator(".person .btn.edge").first().click();
    await page.getByRole("dialog").waitFor();
  }),
  shot("overview-skills", [...one("fi light desktop"), ...one("sv dark phone")], async (page) => {
    await page.locator(".person .btn:not(.edge)").first().click();
    await page.getByRole("dialog").waitFor();
  }),
];

function shot(
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
      await page.route("**/api/queue", (route) => route.fulfill({ json: queue }));
      await page.route("**/promises/kept", (route) => route.fulfill({ json: kept }));
      await page.route("**/colleagues", async (route) => {
        const { colleagues } = (await (await route.fetch()).json()) as ColleaguesAnswer;
        const json = colleagues.map((person) => ({ ...person, atWork: person.name !== "Oskari" }));
        await route.fulfill({ json: { colleagues: json } });
      });
      await page.goto(`${house.url}/console#/overview`);
      await page.locator(".person").first().waitFor();
      await page.locator(".tbl").last().waitFor();
      await play(page);
    },
  };
}
