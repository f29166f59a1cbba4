/** Something wrong with a flow. `step` null: with the flow as a whole. */
export interface Finding {
  readonly flow: string;
  readonly step: string | null;
  readonly severity: "error" | "warning";
  /** A stable word for programs: "dead-end". */
  readonly code: string;
  /** What is wrong, why it matters and how to mend it. */
  readonly message: string;
}

/** One step where it stands. */
export interface Place {
  readonly flow: string;
  readonly step: string | null;
}

export const error = ({ flow, step }: Place, code: string, message: string): Finding => ({
  flow,
  step,
  severity: "error",
  code,
  message,
});

export const warning = ({ flow, step }: Place, code: string, message: string): Finding => ({
  flow,
  step,
  severity: "warning",
  code,
  message,
});
