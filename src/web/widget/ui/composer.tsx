import { Icon } from "../../shared/icons.tsx";
import { acceptedFiles } from "../line/chat.ts";
import { type Screen, sendDraft, settle } from "./screen.ts";

interface Shown {
  readonly screen: Screen;
}

/** Where the customer writes: what is wrong, how much fits, the chosen files, and the field. */
export function Composer({ screen }: Shown) {
  const { problem, left, say } = screen;
  const isOver = left.value !== null && left.value < 0;
  const wrong = isOver ? say("long") : problem.value;
  return (
    <form
      class="write"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        sendDraft(screen);
      }}
    >
      <p class="problem" role="alert">
        {wrong}
      </p>
      {left.value !== null && (
        <p class="left">
          {say("left")} {left.value}
        </p>
      )}
      <Chosen screen={screen} />
      <Chooser screen={screen} />
      <Field screen={screen} isOver={isOver} />
      <button
        type="submit"
        class="send"
        aria-label={say("send")}
        // A tap on it leaves the focus in the field, and so a phone's keyboard where it is.
        onMouseDown={(event) => event.preventDefault()}
      >
        <Icon name="send" />
      </button>
    </form>
  );
}

/** Its text is the chat's draft, which run.ts brings in. */
function Field({ screen, isOver }: Shown & { readonly isOver: boolean }) {
  const { chat, say } = screen;
  return (
    <textarea
      rows={1}
      dir="auto"
      enterkeyhint="send"
      aria-label={say("write")}
      placeholder={say("write")}
      aria-invalid={isOver}
      onInput={({ currentTarget }) => {
        chat.draft.value = currentTarget.value;
        chat.typing();
      }}
      onPaste={(event) => {
        if (choose(screen, event.clipboardData?.files)) event.preventDefault();
      }}
      onKeyDown={(event) => {
        // An Enter that ends a composed character (keyCode 229 in Safari) is not meant for us.
        if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
        event.preventDefault();
        sendDraft(screen);
      }}
    />
  );
}

function choose({ files, problem }: Screen, list: FileList | null | undefined): boolean {
  if (!list?.length) return false;
  files.value = [...files.peek(), ...list];
  problem.value = "";
  return true;
}

const Chooser = ({ screen }: Shown) => (
  <>
    <input
      type="file"
      hidden
      multiple
      accept={acceptedFiles}
      onChange={({ currentTarget }) => {
        choose(screen, currentTarget.files);
        currentTarget.value = "";
        settle(screen);
      }}
    />
    <button
      type="button"
      class="ghost"
      aria-label={screen.say("attach")}
      onClick={() => screen.find("[type=file]")?.click()}
    >
      <Icon name="clip" />
    </button>
  </>
);

function Chosen({ screen }: Shown) {
  const { files, say } = screen;
  return (
    <div class="chosen">
      {files.value.map((file, at) => (
        <p class="file" key={at}>
          <Icon name="clip" />
          {file.name}
          <button
            type="button"
            class="ghost"
            aria-label={`${say("remove")}: ${file.name}`}
            onClick={() => {
              files.value = files.peek().filter((other) => other !== file);
              settle(screen);
            }}
          >
            <Icon name="no" />
          </button>
        </p>
      ))}
    </div>
  );
}
