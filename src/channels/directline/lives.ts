import type { Live } from "./live.ts";

/** Tabs of one customer; one more takes the place of the oldest, which may be a connection that died unseen. */
const socketsPerConversation = 8;
/** How long a client may take to answer the goodbye. */
const goodbyeMs = 1_000;

/** All open sockets, by conversation. */
export interface Lives {
  readonly count: () => number;
  readonly keep: (conversation: string, live: Live) => void;
  readonly of: (conversation: string) => Iterable<Live>;
  readonly all: () => readonly Live[];
  /** Says goodbye to all and waits until they have gone. */
  readonly close: (code: number, reason: string) => Promise<void>;
}

export function makeLives(): Lives {
  const byConversation = new Map<string, Set<Live>>();
  const open = new Set<Live>();

  function drop(conversation: string, live: Live): void {
    const tabs = byConversation.get(conversation);
    tabs?.delete(live);
    if (tabs?.size === 0) byConversation.delete(conversation);
  }

  return {
    count: () => open.size,
    all: () => [...open],
    of: (conversation) => byConversation.get(conversation) ?? [],
    keep(conversation, live) {
      const tabs = byConversation.get(conversation) ?? new Set<Live>();
      const [oldest] = tabs;
      if (oldest !== undefined && tabs.size >= socketsPerConversation) {
        tabs.delete(oldest);
        oldest.close(1013, "another window took this place");
      }
      byConversation.set(conversation, tabs.add(live));
      open.add(live);
      void live.gone.then(() => {
        open.delete(live);
        drop(conversation, live);
      });
    },
    async close(code, reason) {
      const leaving = [...open];
      for (const live of leaving) live.close(code, reason);
      const late = setTimeout(() => leaving.forEach((live) => live.cut()), goodbyeMs);
      await Promise.all(leaving.map((live) => live.gone));
      clearTimeout(late);
    },
  };
}
