import type { ChangesAnswer } from "../../../console/protocol.ts";
import type { Api } from "./api.ts";
import { makeRounds } from "./rounds.ts";
import { openStream } from "./stream.ts";
import type { World } from "./world.ts";

const restMs = 30_000;
/** Without the stream, or a network that the browser believes in, nothing may hint: it is asked more often. */
const blindRestMs = 5_000;
/** Beyond every change there is: answers only the newest number. */
const beyond = 999_999_999_999_999;

export type Changed = "all" | ReadonlySet<string>;

interface Parts {
  readonly world: World;
  readonly api: Api;
  /** Reads again what has changed; answers false when something could not be read. */
  readonly reread: (changed: Changed) => Promise<boolean>;
  /** The stream says that this conversation has changed: for what cannot wait for the round. */
  readonly hinted: (id: string) => void;
  readonly typing: (id: string) => void;
}

export interface Follow {
  readonly isOn: () => boolean;
  readonly start: () => void;
  readonly stop: () => void;
  /** Looks what has changed, soon. */
  readonly soon: () => void;
  /** The window came back, or the network did. */
  readonly wake: () => void;
  /** A request was lost, so what it was to read is missing: everything is read again. */
  readonly lost: () => void;
}

/** Follows what happens in the house while somebody sits at the desk. */
export function makeFollow(parts: Parts): Follow {
  let going: Going | null = null;
  const stop = (): void => {
    going?.stop();
    going = null;
  };
  return {
    isOn: () => going !== null,
    start: () => {
      stop();
      going = follow(parts);
    },
    stop,
    soon: () => going?.soon(),
    wake: () => going?.wake(),
    lost: () => going?.lost(),
  };
}

type Going = Omit<Follow, "isOn" | "start">;

/**
 * Keeps what is shown true. Each round asks what has changed since the last one and reads it again; the number moves on
 * only when all of it was read, so nothing is missed by a failure, a sleep or a deaf stream.
 */
function follow({ world, api, reread, hinted, typing }: Parts): Going {
  let cursor = 0;
  let whole = true;
  let losses = 0;

  const round = async (rested: boolean): Promise<boolean> => {
    const before = losses;
    const news = whole ? await newestOnly(api) : await changesAfter(api, cursor);
    if (news === null || !(await reread(news.changed))) return false;
    cursor = news.last;
    whole = losses !== before;
    // Found by looking what the stream should have told: it is deaf.
    if (rested && stream.isUp() && cursor > stream.newest()) stream.reopen();
    return true;
  };
  const rounds = makeRounds(world, round, () => (stream.isUp() && world.isOnline() ? restMs : blindRestMs));
  const stream = openStream(world, {
    changed: (id) => {
      if (id !== null) hinted(id);
      rounds.soon();
    },
    typing,
    receipts: hinted,
  });
  rounds.atOnce();
  return {
    soon: rounds.soon,
    wake: () => {
      stream.revive();
      rounds.atOnce();
    },
    lost: () => {
      losses += 1;
      whole = true;
      rounds.soon();
    },
    stop: () => {
      rounds.stop();
      stream.stop();
    },
  };
}

interface News {
  readonly changed: Changed;
  readonly last: number;
}

async function newestOnly(api: Api): Promise<News | null> {
  const answer = await api.get<ChangesAnswer>(`changes?after=${beyond}`);
  return answer.ok ? { changed: "all", last: answer.body.last } : null;
}

async function changesAfter(api: Api, cursor: number): Promise<News | null> {
  const changed = new Set<string>();
  let at = cursor;
  for (;;) {
    const answer = await api.get<ChangesAnswer>(`changes?after=${at}`);
    if (!answer.ok) return null;
    const { last } = answer.body;
    // The house has begun anew, or was set back to a copy: its numbers are others now.
    if (last < at) return { changed: "all", last };
    for (const { id } of answer.body.changed) changed.add(id);
    at = answer.body.changed.at(-1)?.change ?? last;
    if (at >= last) return { changed, last: at };
  }
}
