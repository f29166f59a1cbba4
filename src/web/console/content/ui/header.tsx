import { Icon } from "../../../shared/icons.tsx";
import { refusedBy } from "../../desk/files.ts";
import { Logo } from "../../ui/logo.tsx";
import { Me } from "../../ui/me.tsx";
import { viewPlace } from "../../ui/place.ts";
import { useScreen } from "../../ui/screen.ts";
import { useWords } from "./bench.ts";
import { placeIn, sectionPlace, sections } from "./places.ts";

/** The parts of the content page as tabs, and for a supervisor the way to the desk. */
export function ContentHeader() {
  const { content, me } = useScreen();
  const { w, desk } = useWords();
  const place = placeIn(content.value ?? "");
  const here = place.kind === "entry" ? "entries" : place.section;
  return (
    <header class="head">
      <Logo />
      <nav class="tabs" aria-label={w.nav.label}>
        {sections.map((section) => (
          <a
            key={section}
            href={sectionPlace(section)}
            aria-current={section === here ? (place.kind === "entry" ? "true" : "page") : undefined}
          >
            {w.nav[section]} {section === "state" && <Mark />}
          </a>
        ))}
      </nav>
      {me.value?.role === "supervisor" && (
        <a class="btn to-desk" href={viewPlace("waiting")}>
          {desk.content.desk}
        </a>
      )}
      <Me />
    </header>
  );
}

/** The files are refused: seen from wherever one works. */
function Mark() {
  const { files } = useScreen();
  const { w } = useWords();
  const refused = refusedBy(files.status.value);
  if (refused === 0) return null;
  return (
    <span class="mark" title={w.state.refused}>
      <Icon name="late" />
      {w.lint.errors(refused)}
    </span>
  );
}
