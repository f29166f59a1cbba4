import { Doorway } from "./doorway.tsx";
import { useScreen, useWords } from "./screen.ts";
import { firstName } from "./standing.ts";

/** For an account that may not see customers: why, and what to do about it. */
export function RoleScreen({ name }: { readonly name: string }) {
  const { leave } = useScreen();
  const { w } = useWords();
  return (
    <Doorway>
      <h2 class="door-title" tabIndex={-1}>
        {w.role.title}
      </h2>
      <p class="door-text">{w.role.text(firstName(name))}</p>
      <button class="btn edge" type="button" onClick={() => void leave()}>
        {w.me.signOut}
      </button>
    </Doorway>
  );
}
