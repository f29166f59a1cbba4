import type { Options } from "./options.ts";

/** What the page's script hands to the panel's, on the tag that loads it. */
export interface Handover {
  /** Holds the launcher until the panel's script draws in it. */
  readonly root: HTMLElement;
  readonly options: Options;
  /** Whether somebody has clicked and waits for the panel. */
  readonly isAwaited: boolean;
  /** Called with what ends it all. */
  readonly began: (stop: () => void) => void;
}
