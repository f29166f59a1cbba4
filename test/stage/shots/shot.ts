import type { BrowserContext, Page } from "playwright-core";
import type { Language } from "../../../src/web/shared/language.ts";
import type { Stage } from "./stage.ts";

/** How a screen is looked at. */
export interface Look {
  readonly language: Language;
  readonly theme: "light" | "dark";
  readonly size: "desktop" | "phone";
}

export interface Shot {
  readonly name: string;
  readonly looks: readonly Look[];
  /** Brings a fresh window to what is to be seen. */
  readonly bring: (page: Page, look: Look, stage: Stage, context: BrowserContext) => Promise<void>;
}

const look = (text: string): Look => {
  const [language = "fi", theme = "light", size = "desktop"] = text.split(" ");
  return { language, theme, size } as Look;
};

/** Every state is shown in Finnish and light, on a desk and on a phone. */
export const plain = ["fi light desktop", "fi light phone"].map(look);
/** The main screens also in the dark and in the other languages. */
export const main = [
  ...plain,
  ...[
    "fi dark desktop",
    "fi dark phone",
    "sv light desktop",
    "en light phone",
    "en dark desktop",
    "sv dark phone",
  ].map(look),
];
export const one = (text: string): readonly Look[] => [look(text)];
