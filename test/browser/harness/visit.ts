import type { BrowserContext, Locator, Page } from "playwright-core";
import type { Server } from "../../../bench/servers.ts";
import { type Chat, chatOn } from "./chat.ts";
import { addressOf } from "./house.ts";
import { keptIn } from "./thread.ts";

/** Somebody with the chat open on the demo company's page. */
export interface Visit {
  readonly page: Page;
  readonly chat: Chat;
  /** Direct Line's id of the thread. */
  readonly conversationId: string;
  /** The customer's own words in the log, in order. */
  readonly own: Locator;
}

interface Preparations {
  /** Which page of the site; "/" unless told. */
  readonly path?: string;
  /** What is done to the page before the site is on it. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens the site in a new tab of this person's browser, and the chat on it. */
export async function visit(
  person: BrowserContext,
  server: Server,
  { path = "/", prepare }: Preparations = {},
): Promise<Visit> {
  const page = await person.newPage();
  await prepare?.(page);
  await page.goto(addressOf(server) + path);
  const chat = chatOn(page);
  await chat.open();
  const conversationId = await keptIn(page).then(
    ({ conversation }) => conversation,
    () => "",
  );
  return { page, chat, conversationId, own: ownLines(page, chat) };
}

const ownLines = (page: Page, chat: Chat) =>
  chat.log
    .getByRole("listitem")
    .filter({ has: page.getByText(/^(Sinä|Du|You)$/) })
    .locator(".said p:not(.file)");

interface Picked {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Picks files as the customer does, by the composer's button. */
export async function pick({ page, chat }: Visit, ...files: readonly Picked[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    chat.button(/^(Liitä|Bifoga|Attach)/).click(),
  ]);
  await chooser.setFiles(
    files.map(({ name, contentType, bytes }) => ({
      name,
      mimeType: contentType,
      buffer: Buffer.from(bytes),
    })),
  );
}

/** Whether the customer can go on writing at once, and what stands in the field. */
export const fieldOf = ({ chat }: Visit): Promise<{ readonly isFocused: boolean; readonly text: string }> =>
  chat.field.evaluate((field: HTMLTextAreaElement) => ({
    isFocused: field.matches(":focus"),
    text: field.value,
  }));
