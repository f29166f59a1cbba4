import type { Page } from "playwright-core";
import { expect } from "vitest";

declare global {
  interface Window {
    /** What had the focus when it got lost, in this page. */
    focusLosses?: string[];
    /** What has the focus, also inside a shadow root; the page's body when nothing has. */
    focused?: () => Element;
  }
}

/** Watches a page from its start: a focus that is nowhere for some frames in a row has been lost. */
export async function watchFocus(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const losses: string[] = [];
    window.focusLosses = losses;
    window.focused = () => {
      let element = document.activeElement ?? document.body;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element;
    };
    let held: string | null = null;
    let empty = 0;
    const look = () => {
      const element = window.focused?.() ?? document.body;
      const isNowhere = element === document.body || element.tagName === "LUPAUS-CHAT";
      empty = isNowhere ? empty + 1 : 0;
      if (!isNowhere) held = `${element.tagName} ${element.ariaLabel ?? element.textContent}`.slice(0, 80);
      if (empty === 5 && held !== null) losses.push(held);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** What one who cannot see would hear of where they are. */
const nameOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = window.focused?.() ?? document.body;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return element === document.body ? "" : (element.ariaLabel ?? label ?? element.textContent).trim();
  });

/** Waits until the focus is on what is called so. */
export async function expectFocus(page: Page, name: string | RegExp): Promise<void> {
  await expect.poll(() => nameOfFocus(page)).toMatch(name);
}

/** Goes on by a key until the focus is on what is called so, as one does who uses the keyboard alone. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < 30; pressed++) {
    await page.keyboard.press(key);
    const here = await nameOfFocus(page);
    if (here.match(name) !== null) return;
    passed.push(here.slice(0, 40));
  }
  throw new Error(`No ${key} leads to ${String(name)}. Passed: ${passed.join(" | ")}`);
}

/** What had the focus each time it was lost since the page's start, some frames from now. */
export const focusLosses = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        let frames = 0;
        const count = () => (++frames > 5 ? resolve(window.focusLosses ?? ["never watched"]) : next());
        const next = () => void requestAnimationFrame(count);
        next();
      }),
  );
