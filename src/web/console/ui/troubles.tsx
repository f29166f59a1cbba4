import { Icon } from "../../shared/icons.tsx";
import { ForSupervisors } from "./for-supervisors.tsx";
import { useScreen, useWords } from "./screen.ts";

/** What is wrong with the connection, and for supervisors with the house. */
export function Troubles() {
  const { desk } = useScreen();
  const { w } = useWords();
  return (
    <div class="offline" role="status">
      {desk.link.value === "offline" && (
        <p>
          <Icon name="off" />
          {w.offline}
        </p>
      )}
      <ForSupervisors show={({ Breaches }) => <Breaches />} />
    </div>
  );
}
