import type { Page } from "playwright-core";
import type { Words } from "../../../src/web/console/words/fi.ts";
import { keys } from "../../../src/web/console/words/keys.ts";
import { words } from "../../../src/web/console/words/words.ts";
import { agents } from "../house.ts";
import { type Look, type Shot, main, one, plain } from "./shot.ts";
import type { Stage } from "./stage.ts";

interface Desk {
  readonly page: Page;
  readonly w: Words;
  readonly stage: Stage;
  readonly look: Look;
}

const some = [...plain, ...one("fi dark desktop"), ...one("sv dark phone")];

/** Before anybody has come. */
export const emptyDeskShots: readonly Shot[] = [
  {
    name: "desk-sign-in",
    looks: [...plain, ...one("sv dark desktop"), ...one("en dark phone")],
    bring: async (page, { language }, { house }) => {
      await page.goto(`${house.url}/console`);
      await page.getByRole("button", { name: words[language].signIn.act }).waitFor();
    },
  },
  {
    name: "desk-sign-in-error",
    looks: plain,
    bring: async (page, { language }, { house }) => {
      const { signIn, problems } = words[language];
      await page.goto(`${house.url}/console`);
      await page.getByLabel(signIn.email).fill(agents[0].email);
      await page.getByLabel(signIn.password, { exact: true }).fill("muistinko oikein");
      await page.getByRole("button", { name: signIn.act }).click();
      await page.getByText(problems["wrong-credentials"] ?? "").waitFor();
    },
  },
  deskShot(
    "desk-empty",
    [...plain, ...one("en dark desktop"), ...one("sv light phone")],
    async ({ page, w }) => {
      await page
        .getByText(w.list.empty.waiting[0] ?? "")
        .first()
        .waitFor();
    },
  ),
];

/** With everybody's matters on it. */
export const deskShots: readonly Shot[] = [
  deskShot("desk-waiting", main, async ({ page }) => {
    await page.getByText("Aino Lehtonen").waitFor();
  }),
  deskShot("desk-conversation", main, async (desk) => {
    await open(desk, "mine", "Sanna Korpi");
    const { page, w } = desk;
    await page
      .getByLabel(w.write.replyLabel)
      .fill("Kyllä: vanhat tunnit ovat kohdassa Kulutus, kun valitset mittarin 4410.");
  }),
  deskShot("desk-angry", [...plain, ...one("fi dark desktop")], (desk) =>
    open(desk, "waiting", "Aino Lehtonen"),
  ),
  deskShot("desk-dossier", [...one("fi light phone"), ...one("sv dark phone")], async (desk) => {
    await open(desk, "waiting", "Aino Lehtonen");
    await desk.page.getByRole("button", { name: desk.w.folds.dossier }).last().click();
  }),
  deskShot("desk-history", main, async (desk) => {
    await open(desk, "mine", "Sanna Korpi");
    const { page, look } = desk;
    await page.locator(".show-past").waitFor();
    if (look.size === "desktop") await page.keyboard.press("h");
    else await page.locator(".show-past").tap();
    await page.locator(".past").waitFor();
  }),
  deskShot("desk-offline", [...plain, ...one("en dark desktop")], async (desk) => {
    await open(desk, "mine", "Sanna Korpi");
    await desk.stage.down();
    // What the desk does by itself within half a minute, it does at once when its window is looked at.
    await desk.page.evaluate(() => dispatchEvent(new Event("focus")));
    await desk.page.getByText(desk.w.offline).waitFor();
  }),
  deskShot("desk-closed", plain, (desk) => open(desk, "closed", "Leena Aho")),
  deskShot("desk-closing", plain, async (desk) => {
    await open(desk, "mine", "Sanna Korpi");
    await desk.page
      .getByRole("button", { name: new RegExp(`^${desk.w.acts.close}`) })
      .last()
      .click();
    await desk.page.getByText(desk.w.closing.title).first().waitFor();
  }),
  deskShot("desk-correcting", some, async (desk) => {
    await open(desk, "mine", "Sanna Korpi");
    const { page, w } = desk;
    await page.getByRole("button", { name: w.correcting.wrong }).first().click();
    await page.getByRole("searchbox", { name: w.correcting.search }).fill("lasku");
    await page.getByRole("radio").nth(2).check();
  }),
  deskShot("desk-guidance", some, async (desk) => {
    const { page } = await withGuidance(desk);
    await page.locator(".guide-note").first().scrollIntoViewIfNeeded();
  }),
  deskShot(
    "desk-wrong-guidance",
    [...plain, ...one("sv dark phone"), ...one("en dark desktop")],
    async (desk) => {
      const { page, w } = await withGuidance(desk);
      await page.getByRole("button", { name: w.guidance.wrong }).first().click();
      await page.getByRole("dialog").waitFor();
    },
  ),
  deskShot("desk-keys", one("fi light desktop"), async ({ page }) => {
    await page.getByText("Aino Lehtonen").waitFor();
    await page.keyboard.press("?");
    await page.getByText(keys.fi.on).waitFor();
  }),
  deskShot("desk-menu", plain, async ({ page, w }) => {
    await page.getByRole("button", { name: w.me.menu }).click();
    await page.getByText(w.me.signOut).waitFor();
  }),
  // Last: what a colleague takes is gone from the queue.
  deskShot("desk-taken", plain, async (desk) => {
    const { page, w, stage, look } = desk;
    const name = look.size === "desktop" ? "Petri Salo" : "Olga Ivanova";
    await open(desk, "waiting", name);
    // While Riikka's wish is on its way, Oskari's is heard.
    await page.route("**/take", async (route) => {
      await stage.desk.Oskari.takes(stage.customer(name));
      await route.continue();
    });
    await page.getByRole("button", { name: w.acts.take }).first().click();
    await page.getByText(w.taken("Oskari")).waitFor();
    await page.getByText(w.talk.other("Oskari")).first().waitFor();
    await page.getByRole("link", { name }).waitFor({ state: "detached" });
  }),
];

/** What the FAQ knows beside a conversation, opened. */
async function withGuidance(desk: Desk): Promise<Desk> {
  await open(desk, "waiting", "Aino Lehtonen");
  if (desk.look.size === "phone")
    await desk.page.getByRole("button", { name: desk.w.folds.dossier }).last().click();
  await desk.page.locator(".guides summary").first().click();
  return desk;
}

export async function open(
  { page, w, look }: Desk,
  view: "waiting" | "mine" | "promised" | "closed",
  name: string,
): Promise<void> {
  await page.getByRole("link", { name: w.list.views[view] }).first().click();
  await page.locator(".row", { hasText: name }).click();
  await page.locator("#talk-title").waitFor();
  await page.locator(".talk .log").waitFor();
  if (look.size === "desktop") await page.locator(".dossier").waitFor();
}

export function deskShot(name: string, looks: readonly Look[], play: (desk: Desk) => Promise<void>): Shot {
  return {
    name,
    looks,
    bring: async (page, look, stage, context) => {
      const [{ email, password }] = agents;
      await context.request.post(`${stage.house.url}/console/api/session`, { data: { email, password } });
      const w = words[look.language];
      await page.goto(`${stage.house.url}/console`);
      await page.getByRole("link", { name: w.list.views.waiting }).first().waitFor();
      await play({ page, w, stage, look });
    },
  };
}
