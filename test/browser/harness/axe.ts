import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

declare global {
  interface Window {
    axe?: {
      run(part: string, options: object): Promise<{ violations: Finding[]; passes: unknown[] }>;
    };
  }
}

export interface Inspection {
  /** Looks at a page as it stands, in light and in dark, and notes each barrier. The page is light again afterwards. */
  readonly look: (page: Page, state: string) => Promise<void>;
  /** What stands in somebody's way, with the state in which it was seen. */
  readonly barriers: readonly string[];
}

/** The rules by which a theme may fail. */
const ofColour = ["color-contrast", "link-in-text-block"];

/** Inspects states of a screen one after the other; `part` leaves out the rest of the page. */
export function inspect(part: string): Inspection {
  const barriers: string[] = [];
  return {
    barriers,
    look: async (page, state) => {
      await bringAxe(page);
      const found = [await run(page, part, {})];
      await page.emulateMedia({ colorScheme: "dark" });
      found.push(await run(page, part, { runOnly: ofColour }));
      await page.emulateMedia({ colorScheme: "light" });
      for (const { id, nodes } of found.flatMap(({ violations }) => violations))
        for (const { html, failureSummary } of nodes)
          barriers.push(`${state}: ${id}: ${html} ${failureSummary}`);
      if (found.some(({ passed }) => passed === 0)) barriers.push(`${state}: nothing to look at`);
    },
  };
}

/** The builder brings axe to the page with its first look, and again with each: so it looks once at each page. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => window.axe === undefined))
    await new AxeBuilder({ page }).withRules(["document-title"]).setLegacyMode().analyze();
}

const run = (page: Page, part: string, rules: object) =>
  page.evaluate(
    async ([where, options]) => {
      const found = await window.axe?.run(where, { ...options, resultTypes: ["violations"] });
      return { violations: found?.violations ?? [], passed: found?.passes.length ?? 0 };
    },
    [part, rules] as const,
  );
