import type { ServiceTold } from "../../../customer/protocol.ts";
import { element } from "./element.ts";

/** The service description beneath its headings; nothing where there is nothing to tell. */
export const drawTold = (
  { hours, covers, notOurs, notHere, whole }: ServiceTold,
  server: string,
): readonly HTMLElement[] => [
  ...part(
    hours.heading,
    hours.items.map(({ who, when }) =>
      element("li", { className: "hours" }, element("b", {}, who), element("span", {}, when.join(", "))),
    ),
  ),
  ...part(
    covers.heading,
    covers.items.map((text) => element("li", {}, text)),
  ),
  ...part(
    notOurs.heading,
    notOurs.items.map(({ what, who, link }) => element("li", {}, `${what}. `, outward(link, who))),
  ),
  element("p", { className: "not-here" }, notHere),
  element("p", {}, outward(server + whole.path, whole.words)),
];

function part(heading: string, items: readonly HTMLElement[]): readonly HTMLElement[] {
  return items.length === 0 ? [] : [element("h3", {}, heading), element("ul", {}, ...items)];
}

/** The chat stays open behind it. */
const outward = (href: string, words: string) =>
  element("a", { href, target: "_blank", rel: "noopener" }, words);
