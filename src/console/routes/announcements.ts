import { type Entry, isForCustomers } from "../../domain/faq.ts";
import type { Time } from "../../domain/conversation.ts";
import { languages } from "../../domain/language.ts";
import { titleOf } from "../../domain/words/entries.ts";
import { type Route, route } from "../../http/route.ts";
import type { Followers } from "../../turn/ports/followers.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import { announcementsOutput } from "../announcement-schemas.ts";
import type { ConsolePolicies } from "../policies.ts";
import type { AnnouncementView } from "../protocol.ts";

interface AnnouncementParts {
  readonly followers: Pick<Followers, "followerCounts">;
  readonly knowledge: () => Pick<Knowledge, "faq">;
  readonly now: () => Time;
  readonly policies: ConsolePolicies;
}

/** For everybody at work: the known problems, and how many customers want to know of their end. */
export function announcementRoutes(parts: AnnouncementParts): readonly Route[] {
  return [
    route({
      method: "GET",
      path: "/console/api/announcements",
      policy: parts.policies.signedIn,
      input: {},
      output: { 200: announcementsOutput },
      summary:
        "The known problems of `faq/announcements.yaml` in the order of the file, with how many customers wait to be told " +
        "that each is fixed (`waiting`) and how many have been (`told`).",
      run: async () => {
        const announced = [...parts.knowledge().faq.values()].filter((one) => one.announcement !== undefined);
        const announcements = await Promise.all(announced.map((one) => viewOf(one, parts)));
        return { status: 200, body: { announcements } };
      },
    }),
  ];
}

async function viewOf(
  { id, announcement, valid }: Entry,
  { followers, knowledge, now }: AnnouncementParts,
): Promise<AnnouncementView> {
  const { faq } = knowledge();
  const topics = languages.map((language) => [language, titleOf(id, { language, faq })] as const);
  return {
    id,
    topics: Object.fromEntries(topics),
    state: announcement?.isFixed === true ? "fixed" : "open",
    shown: isForCustomers(id, faq, now()),
    validFrom: iso(valid?.from),
    validUntil: iso(valid?.until),
    nextUpdate: iso(announcement?.nextUpdate),
    ...(await followers.followerCounts(id)),
  };
}

const iso = (at: Time | null | undefined): string | null => (at == null ? null : new Date(at).toISOString());
