import type { Keep } from "./keep.ts";
import type { World } from "./world.ts";

/** The customer's way into the thread. Whoever has the token can read it, so it stays in the site's own storage. */
export interface Kept {
  readonly token: string;
  /** Null until it has been started. */
  readonly conversation: string | null;
  readonly renewAt: number;
}

export const sessionName = "session";
/** A token is renewed when this much of its life has passed. */
const usedUp = 0.6;

export interface Ticket {
  readonly read: () => Kept | null;
  readonly write: (
    given: { readonly token: string; readonly expires_in?: number },
    conversation: string | null,
  ) => void;
  readonly drop: () => void;
  readonly isDue: (kept: Kept) => boolean;
}

/** The token as kept for all tabs; each use reads it anew, so what one tab renews, all have. */
export function makeTicket(world: World, keep: Keep): Ticket {
  return {
    read() {
      // Checked as far as it is used: another version of the widget may have written it.
      const found = keep.read(sessionName) as Partial<Kept> | null;
      if (typeof found?.token !== "string") return null;
      const { token, conversation = null, renewAt = 0 } = found;
      return { token, conversation, renewAt };
    },
    write({ token, expires_in: seconds = 3_600 }, conversation) {
      const renewAt = world.now() + seconds * 1_000 * usedUp;
      keep.write(sessionName, { token, conversation, renewAt } satisfies Kept);
    },
    drop: () => keep.write(sessionName, null),
    isDue: ({ renewAt }) => world.now() >= renewAt,
  };
}
