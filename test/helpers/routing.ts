import { z } from "zod";
import type { Complaint } from "./send-api.ts";

export const inboxApp = "263902037430900";
const day = 86_400_000;

const recipient = z.strictObject({ id: z.string().min(1) });
const metadata = z.string().max(1_000).optional();
const passCall = z.strictObject({
  recipient,
  target_app_id: z.union([z.string().min(1), z.number().int()]).transform(String),
  metadata,
});
const takeCall = z.strictObject({ recipient, metadata });

/** Told of who has a thread from now on. */
type Moved = (customer: string, how: "pass" | "take", from: string | null, to: string) => void;

interface RoutingParts {
  /** The app that the token belongs to. */
  readonly app: string;
  /** Whether it is the Page's default app: else it may take no thread. */
  readonly isDefault: boolean;
  readonly now: () => number;
  readonly complain: (complaint: Complaint) => never;
}

/** Meta's Conversation Routing for one Page: who has which thread, as strict as its reference. */
export function makeRouting({ app, isDefault, now, complain }: RoutingParts) {
  const owners = new Map<string, { readonly app: string; readonly until: number }>();
  let moved: Moved = () => {};
  const ownerOf = (customer: string): string | null => {
    const owner = owners.get(customer);
    return owner !== undefined && now() < owner.until ? owner.app : null;
  };
  const give = (customer: string, to: string) => void owners.set(customer, { app: to, until: now() + day });
  const move = (customer: string, how: "pass" | "take", to: string) => {
    const from = ownerOf(customer);
    give(customer, to);
    if (from !== to) moved(customer, how, from, to);
  };
  const notOurs = (): never =>
    complain({ status: 400, code: 10, message: "(#10) The app is not the thread owner" });
  return {
    ownerOf,
    onMoved: (tell: Moved) => void (moved = tell),
    move,
    /** Nobody has it any more, and nobody is told. */
    release: (customer: string) => void owners.delete(customer),
    /** Where what the customer does now is brought: to who answers, or to who overhears. */
    wrote(customer: string): "messaging" | "standby" {
      const owner = ownerOf(customer) ?? app;
      give(customer, owner);
      return owner === app ? "messaging" : "standby";
    },
    /** The app sends: only who has the thread may, and a thread that nobody has becomes the sender's. */
    sends(customer: string): void {
      const owner = ownerOf(customer);
      if (owner !== null && owner !== app)
        complain({
          status: 400,
          code: 10,
          subcode: 2018300,
          message: "Another app is controlling this thread",
        });
      if (owner === null) give(customer, app);
    },
    get: (url: URL): unknown => {
      const owner = ownerOf(url.searchParams.get("recipient") ?? "");
      return owner === null
        ? { data: [] }
        : {
            data: [
              { thread_owner: { app_id: Number(owner), expiration: Math.floor((now() + day) / 1_000) } },
            ],
          };
    },
    pass(body: unknown): unknown {
      const call = passCall.parse(body);
      const owner = ownerOf(call.recipient.id);
      if (owner !== null && owner !== app) return notOurs();
      move(call.recipient.id, "pass", call.target_app_id);
      return { success: true };
    },
    take(body: unknown): unknown {
      const call = takeCall.parse(body);
      if (!isDefault)
        return complain({ status: 400, code: 10, message: "(#10) Set a default application first" });
      move(call.recipient.id, "take", app);
      return { success: true };
    },
  };
}
export type Routing = ReturnType<typeof makeRouting>;
