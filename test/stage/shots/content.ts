import type { Page } from "playwright-core";
import type { Words } from "../../../src/web/console/content/words/fi.ts";
import { en } from "../../../src/web/console/content/words/en.ts";
import { fi } from "../../../src/web/console/content/words/fi.ts";
import { sv } from "../../../src/web/console/content/words/sv.ts";
import { languageNames } from "../../../src/web/shared/language.ts";
import { supervisor } from "../house.ts";
import { type Look, type Shot, main, one, plain } from "./shot.ts";

interface Content {
  readonly page: Page;
  readonly w: Words;
  readonly look: Look;
}

const words = { fi, sv, en } as const;

/** What a colleague has saved meanwhile. */
const colleagues = {
  id: "invoice-due-date",
  topic: "invoices",
  kind: "change",
  version: 2,
  base: "b",
  yaml: "",
  entry: {
    id: "invoice-due-date",
    texts: {
      fi: {
        title: "Laskun eräpäivän muuttaminen",
        questions: ["Voinko muuttaa sähkölaskuni eräpäivää?", "eräpäivän vaihto"],
        answer: "Voit valita eräpäiväksi kuukauden 5., 15. tai 25. päivän.",
      },
    },
  },
  by: "Oskari",
  at: "2026-11-22T08:00:00Z",
  approvedBy: null,
};

/** The content page. What is written on it is never saved: the shipped FAQ stays as it is. */
export const contentShots: readonly Shot[] = [
  shot("content-list", main, "", async ({ page }) => {
    await page.locator(".entries a").first().waitFor();
  }),
  shot("content-entry", main, "/e/invoice-due-date", async ({ page }) => {
    await page.locator(".bubble").first().waitFor({ state: "attached" });
  }),
  shot("content-error", plain, "/e/invoice-due-date", async ({ page, w, look }) => {
    const fields = page.getByRole("group", { name: languageNames[look.language], exact: true });
    await fields.getByLabel(w.entry.title, { exact: true }).fill("");
    // Lint goes over the whole FAQ, and takes its time where much else runs.
    await page.locator(".lang-col .wrongs .error").first().waitFor({ timeout: 30_000 });
  }),
  shot("content-try", [...plain, ...one("en dark desktop")], "/e/invoice-due-date", async (at) => {
    const { page, w, look } = at;
    if (look.size === "phone") await page.getByRole("button", { name: w.entry.try, exact: true }).click();
    await page
      .getByLabel(w.try.label)
      .fill(look.language === "en" ? "can I move the due date" : "voiko eräpäivää siirtää");
    await page.keyboard.press("Enter");
    await page.getByText(w.try.nearest).waitFor();
  }),
  shot("content-conflict", plain, "/e/invoice-due-date", async ({ page, w, look }) => {
    await page.route("**/content/drafts/*", (route) =>
      route.fulfill({
        status: 409,
        json: { code: "draft-changed", message: "", ref: "", draft: colleagues },
      }),
    );
    const fields = page.getByRole("group", { name: languageNames[look.language], exact: true });
    await fields.getByLabel(w.entry.title, { exact: true }).fill("Eräpäivän siirto");
    await page.keyboard.press("Control+s");
    await page.getByRole("heading", { name: w.deeds.draft }).waitFor();
  }),
  shot("content-missed", plain, "/missed", async ({ page }) => {
    await page.locator(".card, .empty:not(.arrives-late)").first().waitFor();
  }),
  shot(
    "content-state",
    [...plain, ...one("sv dark desktop"), ...one("en dark phone")],
    "/state",
    async (at) => {
      await at.page.locator(".told").first().waitFor();
      await at.page.locator(".card, .empty:not(.arrives-late)").first().waitFor();
    },
  ),
  shot("content-today", plain, "/today", async ({ page }) => {
    await page.locator("form.closing").waitFor();
  }),
];

function shot(
  name: string,
  looks: readonly Look[],
  place: string,
  play: (content: Content) => Promise<void>,
): Shot {
  return {
    name,
    looks,
    bring: async (page, look, { house }, context) => {
      const { email, password } = supervisor;
      await context.request.post(`${house.url}/console/api/session`, { data: { email, password } });
      await page.goto(`${house.url}/console#/content${place}`);
      await page.locator("#content-title").waitFor();
      await play({ page, w: words[look.language], look });
    },
  };
}
