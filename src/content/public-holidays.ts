import { dayNumber } from "../domain/calendar.ts";
import type { Holiday, Texts } from "../domain/service/service.ts";
import { weekdayOf } from "../domain/service/timetable.ts";

/** The days of a year on which a country's offices are closed; null where the country isn't known. */
export type HolidaysOf = (country: string, year: number) => readonly Holiday[] | null;

/** Known so far: Finland, with the two eves on which no office is open. */
export const publicHolidays: HolidaysOf = (country, year) => (country === "FI" ? finnish(year) : null);

const saturday = 5;

function finnish(year: number): readonly Holiday[] {
  const on = (month: number, day: number) => dayNumber({ year, month, day });
  const easter = on(3, 1) + easterAfterMarch(year);
  const midsummer = firstSaturday(on(6, 20));
  return [
    named(on(1, 1), "uudenvuodenpäivä", "nyårsdagen", "New Year's Day"),
    named(on(1, 6), "loppiainen", "trettondagen", "Epiphany"),
    named(easter - 2, "pitkäperjantai", "långfredagen", "Good Friday"),
    named(easter, "pääsiäispäivä", "påskdagen", "Easter Sunday"),
    named(easter + 1, "toinen pääsiäispäivä", "annandag påsk", "Easter Monday"),
    named(on(5, 1), "vappu", "första maj", "May Day"),
    named(easter + 39, "helatorstai", "Kristi himmelsfärdsdag", "Ascension Day"),
    named(easter + 49, "helluntaipäivä", "pingstdagen", "Whit Sunday"),
    named(midsummer - 1, "juhannusaatto", "midsommarafton", "Midsummer's Eve"),
    named(midsummer, "juhannuspäivä", "midsommardagen", "Midsummer's Day"),
    named(firstSaturday(on(10, 31)), "pyhäinpäivä", "alla helgons dag", "All Saints' Day"),
    named(on(12, 6), "itsenäisyyspäivä", "självständighetsdagen", "Independence Day"),
    named(on(12, 24), "jouluaatto", "julafton", "Christmas Eve"),
    named(on(12, 25), "joulupäivä", "juldagen", "Christmas Day"),
    named(on(12, 26), "tapaninpäivä", "annandag jul", "Boxing Day"),
  ];
}

const named = (day: number, fi: string, sv: string, en: string): Holiday => ({
  day,
  name: { fi, sv, en } satisfies Texts,
});

const firstSaturday = (day: number): number => day + ((saturday - weekdayOf(day) + 7) % 7);

/** How many days after 1 March Easter Sunday is (the Meeus/Jones/Butcher computation of the Gregorian Easter). */
function easterAfterMarch(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  return h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 21;
}
