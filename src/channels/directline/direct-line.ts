import { isOwnOrigin } from "../../http/origin.ts";
import type { Policy, Route } from "../../http/route.ts";
import type { Upgrade } from "../../http/upgrade.ts";
import type { Commits } from "../../turn/ports/commits.ts";
import type { Attachments, ThreadLog } from "../../turn/ports/thread-log.ts";
import type { Typing } from "../../turn/typing.ts";
import type { TakeIn } from "../botframework/inbound.ts";
import type { Note } from "../botframework/note.ts";
import { activityRoutes } from "./activity-routes.ts";
import { conversationRoutes } from "./conversation-routes.ts";
import { makeFileLinks } from "./file-links.ts";
import { fileRoutes } from "./file-routes.ts";
import { makeIdentify } from "./identity.ts";
import { makeLives } from "./lives.ts";
import { makePolicies } from "./policies.ts";
import { makePresence } from "./presence.ts";
import { makeStreams } from "./streams.ts";
import { makeTokens } from "./token.ts";
import { tokenRoutes } from "./token-routes.ts";
import { uploadRoutes } from "./upload-routes.ts";
import type { Wiring } from "./wiring.ts";

interface DirectLineParts {
  /** The base of this channel: brings activities through the middleware to the turn. */
  readonly takeIn: TakeIn;
  readonly log: ThreadLog;
  readonly attachments: Attachments;
  readonly commits: Commits;
  readonly typing: Typing;
  readonly secret: string;
  /** What sites sign the identities of their customers with; null: none are taken. */
  readonly identitySecret: string | null;
  /** The address of this server as pages reach it; asked for at each use, since a port may be chosen at start. */
  readonly publicUrl: () => string;
  /** Other origins whose pages carry the widget. */
  readonly widgetOrigins: readonly string[];
  readonly now: () => number;
  readonly newId: () => string;
  readonly note: Note;
}

export interface DirectLine {
  readonly routes: readonly Route[];
  readonly policies: readonly Policy<unknown>[];
  readonly upgrades: readonly Upgrade[];
  /** Whether the conversation's window is open now, or was read at `since` or later. */
  readonly isPresent: (conversation: string, since: number) => boolean;
  /** Closes the streams; clients come back to the next process by themselves. */
  readonly close: () => Promise<void>;
}

/** Direct Line 3.0, self-hosted below /v3/directline: what Microsoft's clients know, over one log per thread. */
export function makeDirectLine(parts: DirectLineParts): DirectLine {
  const { secret, publicUrl, widgetOrigins, now } = parts;
  const tokens = makeTokens(secret, now);
  const isOurs = (origin: string, host: string | undefined) =>
    isOwnOrigin(origin, host, new URL(publicUrl())) || widgetOrigins.includes(origin);
  const links = makeFileLinks(secret, publicUrl, now);
  const policies = makePolicies({ secret, tokens, links, isOurs, now });
  const identify = makeIdentify(parts.identitySecret, now);
  const lives = makeLives();
  const presence = makePresence(lives, now);
  const wiring: Wiring = { ...parts, tokens, links, policies, identify, presence };
  const streams = makeStreams(wiring, lives, parts.commits);
  return {
    routes: [
      ...tokenRoutes(wiring),
      ...conversationRoutes(wiring),
      ...activityRoutes(wiring),
      ...uploadRoutes(wiring),
      ...fileRoutes(wiring),
    ],
    policies: Object.values(policies),
    upgrades: [streams.upgrade],
    isPresent: presence.since,
    close: streams.close,
  };
}
