import { Icon } from "../../shared/icons.tsx";
import { PageIcon } from "../../shared/icons-of-pages.tsx";
import { firstRow, focusSoon, searchField } from "./focus.ts";
import { useScreen, useWords } from "./screen.ts";

export function Search() {
  const { desk, fold } = useScreen();
  const { w } = useWords();
  return (
    <div class="find" role="search">
      <PageIcon name="find" />
      <input
        id="search"
        type="search"
        aria-label={w.search.label}
        placeholder={w.search.short}
        autocomplete="off"
        enterkeyhint="search"
        maxLength={100}
        dir="auto"
        value={desk.search.value}
        onInput={(event) => {
          desk.search.value = event.currentTarget.value;
          fold.value = "list";
        }}
        onKeyDown={(event) => {
          if (event.isComposing || (event.key !== "ArrowDown" && event.key !== "Enter")) return;
          event.preventDefault();
          focusSoon(firstRow, searchField);
        }}
      />
      {desk.search.value === "" ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <button
          type="button"
          aria-label={w.search.clear}
          onClick={() => {
            desk.search.value = "";
            focusSoon(searchField);
          }}
        >
          <Icon name="no" />
        </button>
      )}
    </div>
  );
}
