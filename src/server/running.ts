import { randomUUID } from "node:crypto";
import type { TakeToken } from "./limits.ts";
import type { Room } from "./room.ts";
import type { ServerLog } from "./log.ts";
import type { Timeouts } from "./sockets.ts";
import type { Streams } from "./streams.ts";

/** What every request needs of the server that runs it. */
export interface Running {
  readonly log: ServerLog;
  readonly takeToken: TakeToken;
  readonly streams: Streams;
  readonly trustProxy: number;
  readonly room: Room;
  readonly times: Pick<Timeouts, "requestMs" | "uploadMs">;
  /** True once closing has begun: answers then end their connection. */
  readonly stopping: () => boolean;
}

/** 48 random bits: enough to find one line among a year's, short enough to read out on the phone. */
export const newRef = (): string => randomUUID().slice(-12);
