import { type Language, languageOf } from "../shared/language.ts";

/** How a site has set up the widget on its page. */
export interface Options {
  /** Where Lupaus is: the script's own server. */
  readonly server: string;
  readonly language: Language;
  readonly tokenUrl: string | null;
  readonly identity: string | null;
  /** "light" or "dark"; "auto" follows the visitor's system. Anything else follows the page. */
  readonly theme: string | null;
  readonly colour: string | null;
  /** The firm's. */
  readonly name: string | null;
  readonly position: "right" | "left";
}

/** Reads the attributes of the script's own tag; the page's language counts where the tag names none. */
export function readOptions(
  script: { readonly src: string; readonly dataset: Readonly<Record<string, string | undefined>> },
  pageLanguage: string,
): Options {
  const { lang, tokenUrl, identity, theme, colour, name, position } = script.dataset;
  return {
    server: new URL(".", script.src).href.slice(0, -1),
    language: languageOf(lang) ?? languageOf(pageLanguage) ?? "fi",
    tokenUrl: tokenUrl || null,
    identity: identity || null,
    theme: theme || null,
    colour: colour || null,
    name: name?.trim() || null,
    position: position === "left" ? "left" : "right",
  };
}
