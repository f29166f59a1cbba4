import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  chromium,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { patienceMs } from "../../fixtures/patience.ts";

/** Widths at which every screen is looked at. */
export const desktop = { width: 1440, height: 900 } as const;
export const phone = { width: 390, height: 844 } as const;

export interface Windows {
  /** A window with its own storage and cookies, as another person's browser would be. Closed after the test. */
  readonly person: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A page in a window of its own. */
  readonly page: (options?: BrowserContextOptions) => Promise<Page>;
  /** What pages said went wrong: uncaught errors and console errors, the browser's own notes of refused requests left out. */
  readonly errors: () => readonly string[];
}

/** Windows in the run's one browser, for the tests of the file that calls this. */
export function useBrowser(): Windows {
  let browser: Browser;
  const open = new Set<BrowserContext>();
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterEach(async () => {
    await Promise.all([...open].map((context) => context.close()));
    open.clear();
    errors.length = 0;
  });
  afterAll(() => browser.close());

  const person = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const context = await browser.newContext({
      viewport: desktop,
      locale: "fi-FI",
      timezoneId: "Europe/Helsinki",
      ...options,
    });
    context.setDefaultTimeout(patienceMs);
    open.add(context);
    context.on("weberror", (error) => errors.push(error.error().message));
    context.on("console", (message) => {
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
        errors.push(message.text());
    });
    return context;
  };
  return { person, page: async (options) => (await person(options)).newPage(), errors: () => errors };
}
