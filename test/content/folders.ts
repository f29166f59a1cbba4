import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder that is gone after the test. */
export function emptyFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), "lupaus-content-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

/** A folder with these files that is gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dir, name, ".."), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

/** The flows that are shipped: they load with the FAQ that is shipped. */
export const shippedFlows = join(import.meta.dirname, "../../flows");
const shippedVoice = readFileSync(join(shippedFlows, "voice.yaml"), "utf8");

/** The shipped voice without its starters, which loads with any FAQ. Each line stays where it is. */
export const anyVoice = shippedVoice.replace(/^starters: .*$/m, "starters: []");
/** A folder with it. */
export const anyFlows = (): string => folderWith({ "voice.yaml": anyVoice });
export const shippedFaq = join(import.meta.dirname, "../../faq");

/** A good FAQ file with one entry; `title` is its name for customers. */
export const goodFile = (id: string, title: string): string => `title: { fi: Laskut }
entries:
  - id: ${id}
    texts:
      fi:
        title: ${title}
        questions: [ "${title}?" ]
        answer: Vastaus on ${title}.
`;
