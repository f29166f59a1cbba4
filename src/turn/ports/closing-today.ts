import type { Service } from "../../domain/service/service.ts";
import type { Language } from "../../domain/language.ts";

/** Today's service ends at `closes` ("14:00"), or, where that is null, as on other days after all. */
export interface ClosingToday {
  readonly closes: string | null;
  /** Null: all teams. */
  readonly team: string | null;
  /** In the languages in which somebody wrote it. */
  readonly reason: Readonly<Partial<Record<Language, string | undefined>>>;
}

/** The day like "2026-11-25", where it was written, and the service as it is now described; or why nothing was: the files have errors, or the order has. */
export type ClosedToday =
  | { readonly ok: true; readonly day: string; readonly file: string; readonly service: Service }
  | {
      readonly ok: false;
      readonly code: "bad-time" | "unknown-team" | "broken-files";
      readonly message: string;
    };
