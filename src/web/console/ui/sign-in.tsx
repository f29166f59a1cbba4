import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../../shared/icons.tsx";
import { languageNames, languages } from "../../shared/language.ts";
import type { Problem } from "../desk/desk.ts";
import { Doorway } from "./doorway.tsx";
import { focusSoon, openRow, openTab } from "./focus.ts";
import { problemInWords } from "./say.ts";
import { useScreen, useWords } from "./screen.ts";

/** The focus comes in with it, also after signing out, and goes on to what is shown next. */
export function SignInScreen() {
  const { w } = useWords();
  useLayoutEffect(() => {
    focusSoon(".door input");
    return () => focusSoon(openRow, openTab, ".door h2");
  }, []);
  return (
    <Doorway>
      <p class="door-what">{w.desk}</p>
      <SignInForm />
      <Languages />
    </Doorway>
  );
}

function Languages() {
  const { settings } = useScreen();
  const { w } = useWords();
  return (
    <div class="langs" role="group" aria-label={w.me.language}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={settings.language.value === language}
          onClick={() => {
            settings.language.value = language;
          }}
        >
          {languageNames[language]}
        </button>
      ))}
    </div>
  );
}

/** Asks for an account; what was typed stays when it does not open. */
export function SignInForm() {
  const { w } = useWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { problem, busy, submit } = useSignIn(form);
  useLayoutEffect(() => fieldOf(form, "email").focus(), []);
  const common = { class: "field", "aria-describedby": `${id}x` };
  return (
    <form
      ref={form}
      class="sign-in"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label for={`${id}e`}>{w.signIn.email}</label>
      <input {...common} id={`${id}e`} type="email" name="email" autocomplete="username" />
      <label for={`${id}p`}>{w.signIn.password}</label>
      <input {...common} id={`${id}p`} type="password" name="password" autocomplete="current-password" />
      <label class="tick">
        <input
          type="checkbox"
          onChange={(event) => {
            fieldOf(form, "password").type = event.currentTarget.checked ? "text" : "password";
          }}
        />
        {w.signIn.show}
      </label>
      <p id={`${id}x`} class="problem" role="alert">
        {problem !== null && <Icon name="late" />}
        {problem === "missing" ? w.signIn.missing : problem !== null && problemInWords(problem, w)}
      </p>
      <button class="btn go" type="submit" aria-disabled={busy}>
        {busy ? w.signIn.busy : w.signIn.act}
      </button>
    </form>
  );
}

function fieldOf(form: RefObject<HTMLFormElement | null>, name: "email" | "password"): HTMLInputElement {
  const field = form.current?.elements.namedItem(name);
  if (field instanceof HTMLInputElement) return field;
  throw new Error(`The form to sign in has no field "${name}".`);
}

function useSignIn(form: RefObject<HTMLFormElement | null>) {
  const { desk } = useScreen();
  const problem = useSignal<Problem | "missing" | null>(null);
  const busy = useSignal(false);
  const submit = async () => {
    const [email, password] = [fieldOf(form, "email"), fieldOf(form, "password")];
    const empty = [email, password].find(({ value }) => value.trim() === "");
    if (busy.value) return;
    if (empty !== undefined) {
      problem.value = "missing";
      empty.focus();
      return;
    }
    busy.value = true;
    problem.value = null;
    problem.value = await desk.signIn(email.value.trim(), password.value);
    busy.value = false;
    if (problem.value !== null) password.select();
  };
  return { problem: problem.value, busy: busy.value, submit };
}
