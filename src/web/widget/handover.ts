import type { Language } from "../shared/language.ts";
import type { Options } from "./options.ts";

/** What the page's script hands to the panel's, on the tag that loads it. */
export interface Handover {
  /** Holds the launcher until the panel's script draws in it. */
  readonly root: HTMLElement;
  readonly options: Options;
  /** Whether somebody has clicked and waits for the panel. */
  readonly isAwaited: boolean;
  /** Loads another of the widget's scripts with what it is to begin with; tells when it cannot be had. */
  readonly bring: (script: "panel" | "service", handover: object, failed: () => void) => void;
  /** Called with what ends it all. */
  readonly began: (stop: () => void) => void;
}

/** Where the service description is shown, and what of the panel it uses. */
export interface Place {
  readonly panel: HTMLElement;
  readonly language: Language;
  readonly say: (word: "service" | "retry" | "fresh") => string;
  /** Called when the customer has gone back to the chat. */
  readonly left: () => void;
}

/** What the panel's script hands to the service description's. */
export interface ServiceHandover {
  /** Called with what shows it. */
  readonly began: (show: (place: Place) => void) => void;
}
