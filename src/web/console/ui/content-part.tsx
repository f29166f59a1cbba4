import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { useWords } from "./screen.ts";

/** The content page, which comes only when somebody opens it. */
export function ContentPart() {
  const { w, language } = useWords();
  const page = useSignal<{ readonly show: ComponentType } | "coming" | "missing">("coming");
  useEffect(() => {
    import("../content/page.tsx").then(
      async ({ ContentPage, loadWords }) => {
        await loadWords(language);
        page.value = { show: ContentPage };
      },
      () => {
        page.value = "missing";
      },
    );
  }, []);
  const at = page.value;
  if (typeof at === "object") return <at.show />;
  if (at === "coming")
    return (
      <p class="opening arrives-late" role="status">
        {w.loading}
      </p>
    );
  return (
    <main class="opening">
      <p role="alert">
        {w.content.missing}{" "}
        <button class="lnk" type="button" onClick={() => location.reload()}>
          {w.content.reload}
        </button>
      </p>
    </main>
  );
}
