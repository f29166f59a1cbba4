import type { ReadonlySignal } from "@preact/signals";
import type { ContentStatusAnswer } from "../../../console/protocol.ts";
import type { Api } from "./api.ts";
import { watch } from "./watch.ts";
import type { World } from "./world.ts";

/** Files are changed outside of the console too, and nothing tells of it. */
const restMs = 15_000;

export interface Files {
  /** How the last reading of the content's files went; null until it is known. */
  readonly status: ReadonlySignal<ContentStatusAnswer | null>;
  readonly read: () => Promise<void>;
}

/** Looks how it stands with the files, again and again while `isOwner`: whoever looks after them is to see what is refused. */
export function watchFiles(
  world: Pick<World, "after">,
  api: Pick<Api, "get">,
  isOwner: ReadonlySignal<boolean>,
): Files {
  const { latest, read } = watch<ContentStatusAnswer>(world, api, {
    path: "content/status",
    restMs,
    isOn: isOwner,
  });
  return { status: latest, read };
}

/** How many errors keep the files from being served; 0 where they are. */
export const refusedBy = (status: ContentStatusAnswer | null): number =>
  status?.outcome === "kept" ? status.problems.filter(({ severity }) => severity === "error").length : 0;
