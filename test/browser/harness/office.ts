import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { type House, supervisor } from "../../stage/house.ts";
import type { Windows } from "./browser.ts";
import { type DeskWindow, deskOn, letIn } from "./desk.ts";

/** Somebody's window with the desk open in it. */
export interface Office {
  readonly window: BrowserContext;
  readonly page: Page;
  readonly desk: DeskWindow;
}

interface Preparations {
  /** What the address names; the queue unless told. */
  readonly place?: string;
  /** Their browser; left out: a Finnish one on a desk. */
  readonly browser?: BrowserContextOptions;
  /** What is done to the page before the desk is on it. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Sits down at the desk as this agent, in a window of their own. */
export async function sitDown(
  windows: Windows,
  house: House,
  account: { readonly email: string; readonly password: string },
  { place = "", browser, prepare }: Preparations = {},
): Promise<Office> {
  const window = await windows.person(browser);
  await letIn(window, house.url, account);
  const page = await window.newPage();
  await prepare?.(page);
  await page.goto(`${house.url}/console${place}`);
  return { window, page, desk: deskOn(page) };
}

/** Makes an account of any role. */
export async function addAccount(
  windows: Windows,
  house: House,
  account: {
    readonly email: string;
    readonly name: string;
    readonly password: string;
    readonly role: string;
  },
): Promise<void> {
  const boss = await windows.person();
  await letIn(boss, house.url, supervisor);
  const answer = await boss.request.post(`${house.url}/console/api/agents`, { data: account });
  if (!answer.ok()) throw new Error(await answer.text());
}
