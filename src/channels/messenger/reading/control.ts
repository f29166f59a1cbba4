import { z } from "zod";

/** Who answers a customer has changed, or is asked to: Meta lets one app at a time have a conversation. */
export interface ControlTold {
  readonly kind: "control";
  /** "moved": the app has it from now on. "asked": it asks for it. */
  readonly how: "moved" | "asked";
  /** Meta's number of the app; null: none. */
  readonly app: string | null;
}

/** A number of an app, which Meta writes with and without quotes. */
export const appNumber = z
  .union([z.string().min(1).max(100), z.number().int()])
  .transform(String)
  .nullish()
  .catch(null);

const moved = z.object({ new_owner_app_id: appNumber });
const asked = z.object({ requested_owner_app_id: appNumber });

/** What Meta tells of who answers (`messaging_handovers`); null: it tells nothing of that. */
export function readControl(raw: Readonly<Record<string, unknown>>): ControlTold | null {
  const now = moved.safeParse(raw["pass_thread_control"] ?? raw["take_thread_control"]);
  if (now.success) return { kind: "control", how: "moved", app: now.data.new_owner_app_id ?? null };
  const wish = asked.safeParse(raw["request_thread_control"]);
  return wish.success
    ? { kind: "control", how: "asked", app: wish.data.requested_owner_app_id ?? null }
    : null;
}
