import type { ActivitySet, Frame, Status } from "../../../channels/directline/protocol.ts";
import type { Answer } from "./call.ts";
import type { Log } from "./log.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

/** What the server tells, pushed or asked for. */
export interface Told {
  readonly activities: Frame["activities"];
  readonly status?: Status | undefined;
}

/** Addresses of files open for an hour at least; the next reading after that brings fresh ones. */
const addressMs = 3_600_000;

interface Parts {
  readonly world: World;
  readonly session: Session;
  readonly log: Log;
  readonly took: (told: Told) => void;
}

export interface Reader {
  /** The stream's address, from our place on instead of from the beginning. */
  readonly placed: (streamUrl: string) => string;
  /** Reads everything after our place. */
  readonly read: () => Promise<Answer<unknown>>;
  /** Takes what was pushed; false when it shows that something is missing. */
  readonly takeFrame: (frame: Frame | null) => boolean;
}

export function makeReader({ world, session, log, took }: Parts): Reader {
  let wholeAt = 0;
  const place = () => log.watermarkOf(session.conversation());

  async function read(): Promise<Answer<unknown>> {
    const asked = session.conversation();
    const isOld = world.now() - wholeAt > addressMs && log.rows.value.some(({ files }) => files.length > 0);
    const after = isOld ? 0 : place();
    if (after === 0) wholeAt = world.now();
    const answer = await session.ask<ActivitySet>("GET", `activities?watermark=${after}`);
    // Another tab has begun a new thread meanwhile: what came is of the old one.
    if (asked !== session.conversation()) return read();
    if (answer.kind !== "ok") return answer;
    const watermark = Number(answer.body.watermark);
    took(answer.body);
    log.place(watermark < after ? 0 : Math.max(watermark, place()));
    // A log that ends before our place is an older one (a backup was put back): all of it is read.
    return watermark < after ? read() : answer;
  }

  return {
    read,
    placed: (streamUrl) => streamUrl.replace("watermark=", `watermark=${place()}`),
    takeFrame(frame) {
      if (frame === null) return false;
      const before = place();
      const hasRows = frame.activities.some(({ type }) => type === "message");
      if (hasRows) log.place(Math.max(before, Number(frame.watermark)));
      took(frame);
      // A frame without rows tells where its stream stands: rows up to there have come, or are missing.
      return hasRows || Number(frame.watermark) <= before;
    },
  };
}
