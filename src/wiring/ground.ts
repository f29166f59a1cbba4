import type { Config } from "../config.ts";
import type { OpenKnowledge } from "../content/knowledge.ts";
import type { Log } from "../log.ts";
import type { Storage } from "../store/storage.ts";

/** What every part of the house stands on. */
export interface Ground {
  readonly config: Config;
  readonly log: Log;
  readonly storage: Storage;
  readonly content: OpenKnowledge;
  /** The only base of links; final once the house serves. */
  readonly publicUrl: () => string;
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  readonly newId: () => string;
}
