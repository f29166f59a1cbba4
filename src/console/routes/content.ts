import type { Route } from "../../http/route.ts";
import { draftRoutes } from "./content-drafts.ts";
import { entryRoutes } from "./content-entries.ts";
import { tryRoutes } from "./content-tries.ts";
import type { Editing } from "./editing.ts";
import { publicationRoutes } from "./publications.ts";

/** The content page's part of the API: entries, drafts, publications. */
export const contentRoutes = (parts: Editing): readonly Route[] => [
  ...entryRoutes(parts),
  ...tryRoutes(parts),
  ...draftRoutes(parts),
  ...publicationRoutes(parts),
];
