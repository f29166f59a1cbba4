import { Icon } from "../../shared/icons.tsx";
import { useLateParts } from "./late.ts";
import { useScreen, useWords } from "./screen.ts";

/** What is wrong with the connection, and for supervisors with the house. */
export function Troubles() {
  const { desk, me } = useScreen();
  const parts = useLateParts(me.value?.role === "supervisor");
  const { w } = useWords();
  return (
    <div class="offline" role="status">
      {desk.link.value === "offline" && (
        <p>
          <Icon name="off" />
          {w.offline}
        </p>
      )}
      {parts !== null && me.value?.role === "supervisor" && <parts.Breaches />}
    </div>
  );
}
