import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { Server } from "../../../bench/servers.ts";
import { writeDemoEntries } from "../../fixtures/demo-entries.ts";
import { password, stageEnv } from "../../stage/house.ts";
import type { Windows } from "./browser.ts";
import { addressOf, startHouse } from "./house.ts";
import { type Office, addAccount, sitDown } from "./office.ts";

export const editor = { email: "elli@napavirta.example", name: "Elli Esimerkki", password, role: "editor" };

/** What editors and customers of these tests have to do with: each publication reads all entries anew. */
const entries = [
  "invoice-due-date",
  "invoice-copy",
  "e-invoice",
  "moving-contract",
  "contract-types",
  "home-battery",
];

/** A house whose FAQ is a copy that tests may change, of a few of the shipped entries. */
export interface ContentHouse {
  readonly server: Server;
  readonly url: string;
  /** The folder of its FAQ. */
  readonly dir: string;
  readonly fileOf: (topic: string) => string;
  /** Changes a file as somebody with an editor does. */
  readonly edit: (topic: string, change: (text: string) => string) => void;
  readonly end: () => Promise<void>;
}

export async function startContentHouse(env: Readonly<Record<string, string>> = {}): Promise<ContentHouse> {
  const dir = mkdtempSync(join(tmpdir(), "lupaus-faq-"));
  writeDemoEntries(dir, entries);
  const server = await startHouse({ ...stageEnv, FAQ_DIR: dir, ...env });
  const path = (topic: string) => join(dir, `${topic}.yaml`);
  const fileOf = (topic: string) => readFileSync(path(topic), "utf8");
  return {
    server,
    url: addressOf(server),
    dir,
    fileOf,
    edit: (topic, change) => writeFileSync(path(topic), change(fileOf(topic))),
    end: async () => {
      await server.kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The content page, by what its parts are called in Finnish. */
export interface ContentWindow extends Office {
  readonly field: (name: string, language?: string) => Locator;
  readonly button: (name: string | RegExp) => Locator;
  /** Waits until lint has said this of what is written. */
  readonly lint: (words: string | RegExp) => Promise<void>;
}

/** An editor's window with the content page open at this place. */
export async function openContent(
  windows: Windows,
  house: ContentHouse,
  place = "",
  { account = editor, prepare }: { account?: typeof editor; prepare?: (page: Page) => Promise<unknown> } = {},
): Promise<ContentWindow> {
  const office = await sitDown(windows, house, account, {
    place: `#/content${place}`,
    ...(prepare !== undefined && { prepare }),
  });
  const { page } = office;
  return {
    ...office,
    field: (name, language = "Suomi") =>
      page.getByRole("group", { name: language, exact: true }).getByLabel(name, { exact: true }),
    button: (name) => page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name }),
    lint: (words) => page.locator(".lint").getByText(words).waitFor(),
  };
}

export const hireEditor = (windows: Windows, house: ContentHouse, account = editor): Promise<void> =>
  addAccount(windows, house, account);
