import { useSignalEffect } from "@preact/signals";
import { DeskScreen } from "./desk-screen.tsx";
import { LatePage } from "./late-page.tsx";
import { type Screen, ScreenContext, useScreen, useWords } from "./screen.ts";
import { SignInAgain } from "./sign-in-again.tsx";
import { SignInScreen } from "./sign-in.tsx";

/** The whole desk. */
export function App({ screen }: { readonly screen: Screen }) {
  return (
    <ScreenContext.Provider value={screen}>
      <Title />
      <Door />
    </ScreenContext.Provider>
  );
}

/** How many new things nobody has looked at stands in the window's title. */
function Title() {
  const { desk } = useScreen();
  useSignalEffect(() => {
    const n = desk.arrivals.value;
    document.title = n > 0 && desk.session.value.kind === "signed-in" ? `(${n}) Lupaus` : "Lupaus";
  });
  return null;
}

/** A session that ends by itself leaves the screen as it is and asks for the password over it: nothing is lost. */
function Door() {
  const { desk, me, at } = useScreen();
  const { w } = useWords();
  const session = desk.session.value;
  if (session.kind === "unknown") {
    const words = desk.link.value === "offline" ? w.problems["offline"] : w.opening;
    return (
      <p class="opening arrives-late" role="status">
        {words}
      </p>
    );
  }
  if (me.value === null) return <SignInScreen />;
  return (
    <>
      {at.value === "desk" ? <DeskScreen /> : <LatePage key={at.value} page={at.value} />}
      {session.kind === "signed-out" && <SignInAgain />}
    </>
  );
}
