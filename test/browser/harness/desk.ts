import type { BrowserContext, Locator, Page } from "playwright-core";

interface Account {
  readonly email: string;
  readonly password: string;
}

/** The desk on a page, by what its parts are called in Finnish. */
export interface DeskWindow {
  readonly row: (name: string | RegExp) => Locator;
  readonly log: Locator;
  readonly reply: Locator;
  readonly note: Locator;
  readonly dialog: Locator;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly signIn: (account: Account) => Promise<void>;
}

export function deskOn(page: Page): DeskWindow {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    row: (name) => page.getByRole("navigation", { name: "Keskustelut" }).getByRole("link", { name }),
    log: page.getByRole("log"),
    reply: page.getByRole("textbox", { name: "Vastaus asiakkaalle" }),
    note: page.getByRole("textbox", { name: "Huomautus työtovereille" }),
    dialog: page.getByRole("dialog"),
    press,
    signIn: async ({ email, password }) => {
      await page.getByLabel("Sähköposti").fill(email);
      await page.getByLabel("Salasana", { exact: true }).fill(password);
      await press("Enter");
      await page.getByRole("button", { name: "Oma valikko" }).waitFor();
    },
  };
}

/** Signs a window in without its form. */
export async function letIn(
  window: BrowserContext,
  url: string,
  { email, password }: Account,
): Promise<void> {
  const answer = await window.request.post(`${url}/console/api/session`, { data: { email, password } });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${await answer.text()}`);
}

/** Whether the agent has the desk's window before them: a window without a screen always believes so. */
export const look = (page: Page, isLooking: boolean): Promise<void> =>
  page.evaluate((is) => {
    document.hasFocus = () => is;
    window.dispatchEvent(new Event(is ? "focus" : "blur"));
  }, isLooking);

/** Marks the page when the desk has made a sound: `data-sounds` on its root. */
export async function listenForSounds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.OscillatorNode = class extends OscillatorNode {
      override start(when?: number): void {
        document.documentElement.dataset["sounds"] = "heard";
        super.start(when);
      }
    };
  });
}
