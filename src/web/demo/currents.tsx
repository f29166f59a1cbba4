/** Lines of a current under the northern sky, behind the first words of the page; mere decoration. */
export function Currents() {
  return (
    <svg class="currents" viewBox="0 0 1440 560" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
      {Array.from({ length: 15 }, (_none, at) => (
        <path key={at} d={lineOf(at)} />
      ))}
    </svg>
  );
}

/** One line: they lie close together at the left and spread towards the right, where there is nothing to read. */
function lineOf(at: number): string {
  const left = 470 + at * 5;
  const middle = 430 - at * 17;
  const right = 330 - at * 34;
  return `M-20 ${left} C 420 ${left - 30}, 640 ${middle + 130}, 900 ${middle} S 1280 ${right + 40}, 1460 ${right}`;
}
