import type { ServiceHandover } from "../handover.ts";
import { type Screen, showSheet } from "./screen.ts";

type Show = Parameters<ServiceHandover["began"]>[0];
let show: Show | null = null;

/** Shows the service description over the chat. Its script comes with the first wish for it; until then the menu tells. */
export function openService(screen: Screen): void {
  const { bring, chat, door, find, options, root, say, sheet } = screen;
  const panel = find("dialog");
  if (show !== null && panel !== null) {
    showSheet(screen, null);
    return show({ panel, language: chat.language.peek(), say, left: () => showSheet(screen, null) });
  }
  door.value = "connecting";
  const handover: ServiceHandover = {
    root,
    server: options.server,
    began(comes) {
      show = comes;
      // Who has left the menu meanwhile is busy with something else.
      if (sheet.peek() === "more") openService(screen);
    },
  };
  bring("service", handover, () => (door.value = "offline"));
}
