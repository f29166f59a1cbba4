import type { Words } from "./words/words.ts";

/** How much the example's home used on each day of November, in kWh: cold days and week-ends stand out. */
const days = [
  14, 15, 13, 14, 16, 15, 19, 20, 15, 14, 13, 14, 15, 21, 22, 16, 15, 16, 17, 16, 23, 26, 19, 18, 17, 16, 18,
  24, 22, 19,
];

/** What a bill looks like, beside what is said of it. */
export function Bills({ words: { bills } }: { readonly words: Words }) {
  const { bill } = bills;
  return (
    <section class="part two" id="laskut" aria-labelledby="laskut-h">
      <div>
        <h2 id="laskut-h">{bills.title}</h2>
        {bills.texts.map((text) => (
          <p key={text} class="body">
            {text}
          </p>
        ))}
      </div>
      <figure class="bill">
        <figcaption>
          <b>{bill.title}</b>
          <span>{bill.example}</span>
        </figcaption>
        <svg viewBox="0 0 360 84" role="img" aria-label={bill.chart}>
          {days.map((use, at) => (
            <rect key={at} x={at * 12 + 2} y={84 - use * 3} width="8" height={use * 3} rx="2" />
          ))}
        </svg>
        <dl>
          {[...bill.rows, bill.total].map(({ what, value }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p>{bill.due}</p>
      </figure>
    </section>
  );
}
