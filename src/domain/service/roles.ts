import type { Language } from "../language.ts";
import type { ChannelRole, Service } from "./service.ts";

/** What a channel is for; one that the service doesn't describe solves matters. */
export const roleOf = ({ channels }: Pick<Service, "channels">, channel: string): ChannelRole =>
  channels.find(({ id }) => id === channel)?.role ?? "solve";

/** Where matters are solved beside this channel, as customers read it: "Chat (https://…), Phone 010 …"; undefined: nowhere that can be linked to. */
export function placesInWords(
  { channels }: Pick<Service, "channels">,
  channel: string,
  language: Language,
): string | undefined {
  const places = channels.flatMap(({ id, role, name, link }) =>
    role === "solve" && id !== channel && link !== null ? [placeInWords(name[language], link)] : [],
  );
  return places.length === 0 ? undefined : places.join(", ");
}

/** A number stands in the channel's name; nobody dials a link that they read. */
const placeInWords = (name: string, link: string): string =>
  link.startsWith("tel:") ? name : `${name} (${link.replace(/^mailto:/, "")})`;
