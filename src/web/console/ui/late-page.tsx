import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import type { Language } from "../../shared/language.ts";
import { useWords } from "./screen.ts";

/** The pages beside the desk, which come only when somebody opens them. */
const pages = {
  content: async (language: Language) => {
    const { ContentPage, loadWords } = await import("../content/page.tsx");
    await loadWords(language);
    return ContentPage;
  },
  overview: async () => (await import("../overview/overview.tsx")).Overview,
} as const;

/** One of them, and what is told until it is there, or where it can't come. */
export function LatePage({ page }: { readonly page: keyof typeof pages }) {
  const { w, language } = useWords();
  const shown = useSignal<{ readonly show: ComponentType } | "coming" | "missing">("coming");
  useEffect(() => {
    pages[page](language).then(
      (show) => {
        shown.value = { show };
      },
      () => {
        shown.value = "missing";
      },
    );
  }, []);
  const at = shown.value;
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
