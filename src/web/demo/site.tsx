import { Icon } from "../shared/icons.tsx";
import { PageIcon } from "../shared/icons-of-pages.tsx";
import { type Language, languageNames, languages } from "../shared/language.ts";
import { Bills } from "./bills.tsx";
import { Currents } from "./currents.tsx";
import type { Words } from "./words/words.ts";

/** The whole page of the demo company. */
export function Site({ language, words }: { readonly language: Language; readonly words: Words }) {
  return (
    <>
      <a class="skip" href="#sisalto">
        {words.skip}
      </a>
      <Head language={language} words={words} />
      <main id="sisalto" tabIndex={-1}>
        <Hero words={words} />
        <Prices words={words} />
        <Moving words={words} />
        <Bills words={words} />
        <Service words={words} />
      </main>
      <Foot words={words} />
    </>
  );
}

function Head({ language, words }: { readonly language: Language; readonly words: Words }) {
  return (
    <header class="head">
      <a class="logo" href={`/?lang=${language}`}>
        <PageIcon name="drop" />
        Napavirta
      </a>
      <nav class="places" aria-label={words.site}>
        <a href="#sopimukset">{words.prices.nav}</a>
        <a href="#muutto">{words.moving.nav}</a>
        <a href="#laskut">{words.bills.nav}</a>
        <a href="#palvelu">{words.service.nav}</a>
      </nav>
      <nav class="tongues" aria-label={words.languages}>
        {languages.map((one) => (
          <a key={one} href={`/?lang=${one}`} lang={one} aria-current={one === language ? "true" : undefined}>
            {languageNames[one]}
          </a>
        ))}
      </nav>
    </header>
  );
}

function Hero({ words }: { readonly words: Words }) {
  return (
    <section class="hero" aria-labelledby="alku">
      <Currents />
      <h1 id="alku">{words.hero.title}</h1>
      <p class="lead">{words.hero.lead}</p>
      <p class="ways">
        <a class="btn" href="#sopimukset">
          {words.hero.contract}
        </a>
        <a class="btn quiet" href="#muutto">
          {words.hero.move}
        </a>
      </p>
      <dl class="facts">
        {words.facts.map(({ what, value }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Prices({ words: { prices } }: { readonly words: Words }) {
  return (
    <section class="part" id="sopimukset" aria-labelledby="sopimukset-h">
      <h2 id="sopimukset-h">{prices.title}</h2>
      <p class="lead">{prices.lead}</p>
      <ul class="contracts">
        {prices.contracts.map(({ name, price, unit, about, points }) => (
          <li key={name}>
            <h3>{name}</h3>
            <p class="price">
              <b>{price}</b> {unit}
            </p>
            <p>{about}</p>
            <ul class="points">
              {points.map((point) => (
                <li key={point}>
                  <Icon name="yes" />
                  {point}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p class="fine">{prices.note}</p>
    </section>
  );
}

function Moving({ words: { moving } }: { readonly words: Words }) {
  return (
    <div class="band">
      <section class="part" id="muutto" aria-labelledby="muutto-h">
        <h2 id="muutto-h">{moving.title}</h2>
        <p class="lead">{moving.lead}</p>
        <ol class="steps">
          {moving.steps.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function Service({ words: { service } }: { readonly words: Words }) {
  return (
    <div class="band">
      <section class="part" id="palvelu" aria-labelledby="palvelu-h">
        <h2 id="palvelu-h">{service.title}</h2>
        <p class="lead">{service.lead}</p>
        <div class="service">
          <div class="hours">
            <h3>{service.hours}</h3>
            <dl>
              {service.rows.map(({ what, value }) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </div>
          <div class="kept">
            <h3>
              <Icon name="clock" />
              {service.promise}
            </h3>
            <p>{service.promiseText}</p>
          </div>
          <div class="cut">
            <h3>{service.cut}</h3>
            <p>{service.cutText}</p>
          </div>
        </div>
      </section>
    </div>
  );
}

function Foot({ words: { foot } }: { readonly words: Words }) {
  return (
    <footer class="foot">
      <p>{foot.fiction}</p>
      <nav aria-label={foot.links}>
        <a href="/webchat">{foot.webchat}</a>
        <a href="/console">{foot.desk}</a>
      </nav>
    </footer>
  );
}
