import { Logo } from "./logo.tsx";
import type { ComponentChildren } from "preact";

/** What stands before the desk, under its name: signing in, or why one can't come in. */
export const Doorway = ({ children }: { readonly children: ComponentChildren }) => (
  <main class="door">
    <div class="door-in">
      <Logo />
      {children}
    </div>
  </main>
);
