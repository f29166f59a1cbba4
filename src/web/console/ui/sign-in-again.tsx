import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Dialog } from "./dialog.tsx";
import { useWords } from "./screen.ts";
import { SignInForm } from "./sign-in.tsx";

/** Who has written nothing for so long has come to a pause. */
const pauseMs = 1_000;

/** Asks for the password over the screen as it stands. Who is writing comes to a pause first, so that no word goes astray. */
export function SignInAgain() {
  const { w } = useWords();
  const open = useSignal(!(document.activeElement instanceof HTMLTextAreaElement));
  useEffect(() => {
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        open.value = true;
      }, pauseMs);
    };
    wait();
    document.addEventListener("input", wait);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("input", wait);
    };
  }, []);
  if (!open.value) return null;
  return (
    <Dialog title={w.signIn.title} close={null}>
      <p class="sheet-text">{w.signIn.again}</p>
      <SignInForm />
    </Dialog>
  );
}
