import type { Locator, Page } from "playwright-core";

/** The widget on a page, by what its parts are called in Finnish, Swedish or English. */
export interface Chat {
  readonly launcher: Locator;
  readonly panel: Locator;
  readonly log: Locator;
  readonly field: Locator;
  /** Where the matter stands, beneath the log. */
  readonly status: Locator;
  readonly button: (name: string | RegExp) => Locator;
  /** Opens the panel and waits for the greeting. */
  readonly open: () => Promise<void>;
  readonly says: (text: string) => Promise<void>;
}

export function chatOn(page: Page): Chat {
  const launcher = page.getByRole("button", { name: /^(Avaa keskustelu|Öppna chatten|Open chat)/ });
  const panel = page.getByRole("dialog", { name: "Napavirta" });
  const log = panel.getByRole("log");
  const field = panel.getByRole("textbox");
  return {
    launcher,
    panel,
    log,
    field,
    status: panel.getByRole("status"),
    button: (name) => panel.getByRole("button", { name }),
    open: async () => {
      await launcher.click();
      await log.getByText(/Napavirran botti|Napavirtas bot|Napavirta's bot/).waitFor();
    },
    says: async (text) => {
      await field.fill(text);
      await field.press("Enter");
    },
  };
}
