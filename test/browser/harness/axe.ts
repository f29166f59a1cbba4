import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

export interface Inspection {
  /** Looks at a page as it stands, in light and in dark, and notes each barrier. The page is light again afterwards. */
  readonly look: (page: Page, state: string) => Promise<void>;
  /** What stands in somebody's way, with the state in which it was seen. */
  readonly barriers: readonly string[];
}

/** What only the theme changes. */
const ofColour = ["color-contrast", "link-in-text-block"];

/** Inspects states of a screen one after the other; `part` leaves out the rest of the page. */
export function inspect(part: string): Inspection {
  const barriers: string[] = [];
  return {
    barriers,
    look: async (page, state) => {
      // There are no frames here, and the page that is opened for them takes as long as the look itself.
      const axe = () =>
        new AxeBuilder({ page })
          .include(part)
          .options({ resultTypes: ["violations"] })
          .setLegacyMode();
      const light = await axe().analyze();
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await axe().withRules(ofColour).analyze();
      await page.emulateMedia({ colorScheme: "light" });
      for (const { id, nodes } of [...light.violations, ...dark.violations])
        for (const { html, failureSummary } of nodes)
          barriers.push(`${state}: ${id}: ${html} ${failureSummary}`);
      if (light.passes.length < 10 || dark.passes.length === 0) barriers.push(`${state}: nothing to look at`);
    },
  };
}
