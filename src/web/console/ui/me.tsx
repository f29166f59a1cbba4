import { useId } from "preact/hooks";
import { Icon } from "../../shared/icons.tsx";
import { languageNames, languageOf, languages } from "../../shared/language.ts";
import { useScreen, useWords } from "./screen.ts";
import { themes } from "./settings.ts";
import { firstName } from "./standing.ts";

/** The agent's own menu: what is heard, how it looks, in which language, and the way out. */
export function Me() {
  const { me, leave, at } = useScreen();
  const { w } = useWords();
  const id = useId();
  const name = firstName(me.value?.name ?? "");
  return (
    <>
      <button class="me" type="button" popovertarget={id}>
        <span class="face" aria-hidden="true">
          {name.slice(0, 1).toUpperCase()}
        </span>
        <b dir="auto">{name}</b>
        <Icon name="down" />
        <span class="sr">{w.me.menu}</span>
      </button>
      <div id={id} class="menu" popover="auto" role="group" aria-label={w.me.menu}>
        <p class="menu-who" dir="auto">
          {me.value?.email}
        </p>
        <Choices />
        {at.value === "desk" && <KeysButton menu={id} />}
        <button class="btn" type="button" onClick={() => void leave()}>
          {w.me.signOut}
        </button>
      </div>
    </>
  );
}

function Choices() {
  const { desk, settings, at } = useScreen();
  const { w } = useWords();
  return (
    <>
      {at.value === "desk" && (
        <label class="tick">
          <input
            type="checkbox"
            checked={desk.sound.value}
            onChange={(event) => {
              desk.sound.value = event.currentTarget.checked;
            }}
          />
          {w.me.sound}
        </label>
      )}
      <Choice
        label={w.me.language}
        options={languages.map((language) => [language, languageNames[language]])}
        value={settings.language.value}
        choose={(value) => {
          settings.language.value = languageOf(value) ?? settings.language.value;
        }}
      />
      <Choice
        label={w.me.theme}
        options={themes.map((theme) => [theme, w.me.themes[theme]])}
        value={settings.theme.value}
        choose={(value) => {
          settings.theme.value = themes.find((theme) => theme === value) ?? settings.theme.value;
        }}
      />
    </>
  );
}

function KeysButton({ menu }: { readonly menu: string }) {
  const { sheet } = useScreen();
  const { w } = useWords();
  return (
    <button
      class="btn"
      type="button"
      popovertarget={menu}
      popovertargetaction="hide"
      onClick={() => {
        sheet.value = "keys";
      }}
    >
      {w.me.keys} <kbd aria-hidden="true">?</kbd>
    </button>
  );
}

function Choice(props: {
  readonly label: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly value: string;
  readonly choose: (value: string) => void;
}) {
  return (
    <label class="choice">
      {props.label}
      <select class="field" value={props.value} onChange={(event) => props.choose(event.currentTarget.value)}>
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
