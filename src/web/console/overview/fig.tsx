/** One number and what it counts. */
export const Fig = (of: {
  readonly name: string;
  readonly value: string | number;
  readonly kind?: "wait";
}) => (
  <div class={of.kind}>
    <dt>{of.name}</dt>
    <dd>{of.value}</dd>
  </div>
);
