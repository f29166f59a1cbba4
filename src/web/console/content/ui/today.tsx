import { type Signal, useSignal } from "@preact/signals";
import type { ServiceAnswer } from "../../../../console/protocol.ts";
import { type Language, languageNames, languages } from "../../../shared/language.ts";
import { useBench, useWords } from "./bench.ts";
import { useAnswer, useDeed } from "./use-deed.ts";

/** Ends today's service early, and takes that back. */
export function Today() {
  const { w, tell, language } = useWords();
  const { body, problem, read } = useAnswer<ServiceAnswer>(`service?language=${language}`);
  const service = body.value;
  return (
    <main class="pane narrow">
      <h2 id="content-title" tabIndex={-1}>
        {w.today.title}
      </h2>
      <p class="door-text">{w.today.text}</p>
      <p class="problem" role="alert">
        {problem.value !== null && tell(problem.value)}
      </p>
      {service !== null && <p class="standing">{nowInWords(service, w)}</p>}
      {service !== null && <Closing service={service} changed={() => void read()} />}
    </main>
  );
}

function nowInWords({ now }: ServiceAnswer, { today }: ReturnType<typeof useWords>["w"]): string {
  if (now === null) return today.unknown;
  return now.open ? today.open(now.until) : today.closed(now.opens ?? "–");
}

interface Order {
  readonly closes: Signal<string>;
  readonly team: Signal<string>;
  readonly reason: Signal<Partial<Record<Language, string>>>;
}

function Closing({ service, changed }: { readonly service: ServiceAnswer; readonly changed: () => void }) {
  const { api } = useBench();
  const { w, tell } = useWords();
  const order: Order = { closes: useSignal("14:00"), team: useSignal(""), reason: useSignal({}) };
  const done = useSignal<"done" | "undone" | null>(null);
  const { problem, busy, run } = useDeed<{ readonly day: string }>();
  const send = async (way: "done" | "undone") => {
    done.value = null;
    const sent = await run(() =>
      way === "done"
        ? api.send("POST", "service/close-today", bodyOf(order))
        : api.send(
            "DELETE",
            `service/close-today${order.team.peek() === "" ? "" : `?team=${encodeURIComponent(order.team.peek())}`}`,
          ),
    );
    if (sent === null) return;
    done.value = way;
    changed();
  };
  return (
    <form
      class="closing"
      onSubmit={(event) => {
        event.preventDefault();
        void send("done");
      }}
    >
      <When order={order} service={service} />
      <p class="problem" role="alert">
        {problem.value !== null && tell(problem.value)}
      </p>
      <p role="status">{done.value !== null && <span class="told good">{w.today[done.value]}</span>}</p>
      <div class="deeds-row">
        <button class="btn go" type="submit" aria-disabled={busy.value}>
          {w.today.act}
        </button>
        <button class="btn edge" type="button" aria-disabled={busy.value} onClick={() => void send("undone")}>
          {w.today.back}
        </button>
      </div>
    </form>
  );
}

function bodyOf({ closes, team, reason }: Order): object {
  const said = Object.entries(reason.peek()).filter(([, text]) => text.trim() !== "");
  return {
    closes: closes.peek(),
    ...(team.peek() !== "" && { team: team.peek() }),
    ...(said.length > 0 && { reason: Object.fromEntries(said) }),
  };
}

function When({ order, service }: { readonly order: Order; readonly service: ServiceAnswer }) {
  const { w } = useWords();
  const { closes, team, reason } = order;
  return (
    <>
      <label class="own">
        {w.today.closes}
        <input
          class="field"
          type="time"
          required
          value={closes.value}
          onInput={(event) => (closes.value = event.currentTarget.value)}
        />
      </label>
      <Team team={team} teams={service.teams} />
      {languages.map((tag) => (
        <label key={tag} class="own">
          {w.today.reason(languageNames[tag])}
          <input
            class="field"
            lang={tag}
            maxLength={200}
            autocomplete="off"
            value={reason.value[tag] ?? ""}
            onInput={(event) => (reason.value = { ...reason.value, [tag]: event.currentTarget.value })}
          />
        </label>
      ))}
    </>
  );
}

function Team({ team, teams }: Pick<Order, "team"> & Pick<ServiceAnswer, "teams">) {
  const { w, language } = useWords();
  if (teams.length < 2) return null;
  return (
    <label class="own">
      {w.today.team}
      <select class="field" value={team.value} onChange={(event) => (team.value = event.currentTarget.value)}>
        <option value="">{w.today.all}</option>
        {teams.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
