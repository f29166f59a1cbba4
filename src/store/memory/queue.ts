import { deskRank } from "../../domain/queue/order.ts";
import type { Queue } from "../../domain/queue/told.ts";
import { staysRead } from "../stay.ts";
import type { Shelves } from "./shelves.ts";

/** The queue over plain maps. */
export const queueOf = ({ conversations, stays }: Shelves): Queue => ({
  ahead: (rank) =>
    [...conversations.values()].filter(({ conversation: c }) => c.state === "queued" && deskRank(c) < rank)
      .length,
  stays: () => stays.slice(-staysRead).toReversed(),
});
