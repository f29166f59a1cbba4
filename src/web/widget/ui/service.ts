import type { ServiceHandover } from "../handover.ts";
import { type Screen, showSheet } from "./screen.ts";

let show: Parameters<ServiceHandover["began"]>[0] | null = null;

/** Shows the service description over the chat. Its script comes with the first wish for it; until then the menu tells. */
export function openService(screen: Screen): void {
  const { bring, chat, door, find, say, sheet } = screen;
  const panel = find("dialog");
  const shut = () => showSheet(screen, null);
  if (show !== null && panel !== null) {
    shut();
    return show({ panel, language: chat.language.peek(), say, left: shut });
  }
  door.value = "connecting";
  const handover: ServiceHandover = {
    began(comes) {
      show = comes;
      // Who has left the menu meanwhile is busy with something else.
      if (sheet.peek() === "more") openService(screen);
    },
  };
  bring("service", handover, () => (door.value = "offline"));
}
