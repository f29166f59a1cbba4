import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { flowsAtAnyHour } from "../../../bench/servers.ts";
import { scripts } from "../../fixtures/scripts.ts";

/** Every script as one line, as an input field would take it. */
export const lines = scripts.map((script) => script.replaceAll(/\s+/g, " "));

/** Five entries hold all scripts between them, in their titles, questions and answers. */
export const entries = ["aasi", "beetta", "geeli", "delta", "eepos"].map((word, at, { length }) => {
  const share = lines.filter((_, n) => n % length === at).join(" ");
  return { word, title: `Otsikko ${word} ${share}`, answer: `Vastaus ${word}: ${share}` };
});
// One line bears half of them: what Messenger would not take is refused.
const half = Math.ceil(lines.length / 2);
export const greeting = `Hei, olen Napavirran botti. ${lines.slice(0, half).join(" ")}`;
export const givenBack = `Botti jatkaa tästä. ${lines.slice(half).join(" ")}`;

/** Markdown that reads as exactly this text. */
const asText = (text: string) => text.replaceAll(/[!-/:-@[-`{-~]/g, "\\$&");

interface Content {
  readonly folders: { readonly FAQ_DIR: string; readonly FLOWS_DIR: string };
  readonly remove: () => Promise<void>;
}

/** A FAQ and a voice into which an editor has written scripts wherever they can. */
export function writeContent(): Content {
  const root = join(import.meta.dirname, "../../..");
  const dir = mkdtempSync(join(tmpdir(), "lupaus-scripts-"));
  const [FAQ_DIR, FLOWS_DIR] = [join(dir, "faq"), flowsAtAnyHour(dir)];
  cpSync(join(root, "faq"), FAQ_DIR, { recursive: true });
  // JSON is YAML, too.
  const faq = {
    title: { fi: entries[0]?.title },
    entries: entries.map(({ word, title, answer }, at) => ({
      id: `script-${word}`,
      // oxlint-disable-next-line unicorn/no-thenable -- the owners' word for "what comes next"; a list, never called
      then: [`script-${entries[(at + 1) % entries.length]?.word}`],
      texts: {
        fi: { title, questions: [`Kerro lisää: ${word}`, `${word} ${title}`], answer: asText(answer) },
      },
    })),
  };
  writeFileSync(join(FAQ_DIR, "scripts.yaml"), JSON.stringify(faq));
  const file = join(FLOWS_DIR, "voice.yaml");
  const voice = parse(readFileSync(file, "utf8")) as {
    starters: readonly string[];
    readonly lines: Record<"greeting" | "greeting-closed" | "given-back", object>;
  };
  voice.starters = faq.entries.map(({ id }) => id);
  const everywhere = (text: string) => ({ fi: text, sv: text, en: text });
  voice.lines.greeting = everywhere(greeting);
  voice.lines["greeting-closed"] = everywhere(greeting);
  voice.lines["given-back"] = everywhere(givenBack);
  writeFileSync(file, JSON.stringify(voice));
  return { folders: { FAQ_DIR, FLOWS_DIR }, remove: () => rm(dir, { recursive: true }) };
}
