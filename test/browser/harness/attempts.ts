import type { BrowserContext, Page } from "playwright-core";

/**
 * What scripts in this window's pages got done, in words: calls of `alert`, windows opened, requests to anybody but these
 * origins. Empty where every word stayed a word. Open the window with `bypassCSP`, so that no policy hides a hole.
 */
export function watchScripts(window: BrowserContext, origins: readonly string[]): readonly string[] {
  const done: string[] = [];
  window.on("dialog", (dialog) => {
    done.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  window.on("page", (page) => page.on("popup", (popup) => done.push(`opened ${popup.url()}`)));
  window.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOwn = origins.includes(origin) || protocol === "blob:";
    if (!isOwn && !(protocol === "data:" && request.resourceType() === "image"))
      done.push(`asked for ${request.url()}`);
  });
  return done;
}

/** Addresses of links on the page, in shadow roots too, that are neither the web's, mail, phone nor the page's own. */
export const unsafeLinks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [document, ...roots]
      .flatMap((root) => [...root.querySelectorAll("a[href], area[href]")])
      .map((link) => (link instanceof HTMLAnchorElement ? link.href : "no link of ours"))
      .filter((address) => !/^(https?:|mailto:|tel:|blob:)/.test(address));
  });
