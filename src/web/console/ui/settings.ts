import { type Signal, effect, signal } from "@preact/signals";
import { type Language, languageOf } from "../../shared/language.ts";
import type { Keeping } from "../desk/world.ts";

export const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];

/** What an agent has chosen for this browser. */
export interface Settings {
  readonly language: Signal<Language>;
  readonly theme: Signal<Theme>;
  /** Whether single letters act; those who dictate or use a switch must be able to turn them off. */
  readonly keys: Signal<boolean>;
}

/** Reads the choices kept in this browser and keeps each new one; the first language is the browser's own. */
export function openSettings(storage: Keeping, browserLanguages: readonly string[]): Settings {
  const first = browserLanguages.map(languageOf).find((language) => language !== null) ?? "fi";
  const settings = {
    language: signal<Language>(languageOf(storage.read("screen.language")) ?? first),
    theme: signal<Theme>(themes.find((theme) => theme === storage.read("screen.theme")) ?? "system"),
    keys: signal(storage.read("screen.keys") !== "off"),
  };
  effect(() => storage.write("screen.language", settings.language.value));
  effect(() => storage.write("screen.theme", settings.theme.value));
  effect(() => storage.write("screen.keys", settings.keys.value ? "on" : "off"));
  return settings;
}

/** Shows the choices on the page itself. */
export function dressPage(settings: Settings, page: HTMLElement): void {
  effect(() => {
    page.lang = settings.language.value;
  });
  effect(() => {
    if (settings.theme.value === "system") delete page.dataset["theme"];
    else page.dataset["theme"] = settings.theme.value;
  });
}
