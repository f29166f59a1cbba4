import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { languages } from "../../../src/web/shared/language.ts";
import { speak } from "../../../src/web/widget/words/speak.ts";
import { words } from "../../../src/web/widget/words/words.ts";

const voice = parse(readFileSync(join(import.meta.dirname, "../../../flows/voice.yaml"), "utf8")) as {
  readonly buttons: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

test.each(languages)("the button to a person sends the words that the bot knows, in %s", (language) => {
  expect(speak(words, language)("person")).toBe(voice.buttons["person"]?.[language]);
});

test.each(Object.entries(words))("%s is said in each language, calmly", (_, row) => {
  for (const line of row) expect(line).toMatch(/^[^!]+$/);
  expect(row.join(" ")).not.toMatch(/\b(pian|snart|soon)\b|\p{Extended_Pictographic}/iu);
});
