import type { ComponentChildren } from "preact";
import { PageIcon } from "../../shared/icons-of-pages.tsx";

/** What stands before the desk, under its name: signing in, or why one can't come in. */
export const Doorway = ({ children }: { readonly children: ComponentChildren }) => (
  <main class="door">
    <div class="door-in">
      <h1 class="logo">
        <PageIcon name="promise" />
        Lupaus
      </h1>
      {children}
    </div>
  </main>
);
