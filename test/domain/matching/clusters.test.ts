import { expect, test } from "vitest";
import { clustersOf, type Said } from "../../../src/domain/matching/clusters.ts";

const said = (...texts: readonly string[]): readonly Said[] =>
  texts.map((text) => ({ text, language: "fi" as const }));

function run(texts: readonly Said[]): readonly (readonly number[])[] {
  const steps = clustersOf(texts);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const asked = said(
  "voiko eräpäivää siirtää",
  "missä näen sähkönkulutukseni",
  "haluan siirtää laskun eräpäivää",
  "sähkönkulutus tuntitasolla, missä se näkyy",
  "eräpäivän siirto",
  "kulutuksen seuranta",
  "näkyykö sähkönkulutus jossain",
  "saako eräpäivän siirrettyä",
  "onko teillä kesätöitä",
);

test("texts that ask the same stand together, the largest cluster first", () => {
  const clusters = run(asked);
  const withDueDate = clusters.find((cluster) => cluster.includes(0));
  expect(withDueDate?.toSorted((a, b) => a - b)).toEqual([0, 2, 4, 7]);
  expect(clusters.find((cluster) => cluster.includes(1))).toEqual(expect.arrayContaining([1, 3, 6]));
  expect(clusters.find((cluster) => cluster.includes(8))).toEqual([8]);
  expect(clusters.map(({ length }) => length)).toEqual(
    clusters.map(({ length }) => length).toSorted((a, b) => b - a),
  );
});

test("each text stands in one cluster, and the same texts always in the same ones", () => {
  const clusters = run(asked);
  expect(clusters.flat().toSorted((a, b) => a - b)).toEqual(asked.map((_, at) => at));
  expect(run(asked)).toEqual(clusters);
});

test("texts without words, and none at all, break nothing", () => {
  expect(run([])).toEqual([]);
  expect(
    run(said("???", "", "🙂", "eräpäivä"))
      .flat()
      .toSorted((a, b) => a - b),
  ).toEqual([0, 1, 2, 3]);
});
