/** A choice of one among few, as buttons in a row. */
export function Tabs<Option extends string>(props: {
  readonly label: string;
  readonly options: readonly (readonly [value: Option, name: string])[];
  readonly chosen: string;
  readonly choose: (value: Option) => void;
}) {
  return (
    <div class="langs" role="group" aria-label={props.label}>
      {props.options.map(([value, name]) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === props.chosen}
          onClick={() => props.choose(value)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
