import { conversationPlace, openConversation } from "./place.ts";
import { useScreen, useWords } from "./screen.ts";

/** Leads from a list to the conversation that it is about. */
export function OpenLink({ id, name }: { readonly id: string; readonly name: string }) {
  const screen = useScreen();
  const { w } = useWords();
  return (
    <a
      class="lnk"
      href={conversationPlace(id)}
      aria-label={w.due.openOf(name)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        openConversation(screen, id, window);
      }}
    >
      {w.due.open}
    </a>
  );
}
