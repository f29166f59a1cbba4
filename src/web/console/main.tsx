import { render } from "preact";
import { makeBell } from "./bell.ts";
import { browserWorld } from "./desk/browser.ts";
import "./console.css";
import { makeDesk } from "./desk/make-desk.ts";
import { App } from "./ui/app.tsx";
import { listenToKeys } from "./ui/keys.ts";
import { followPlace } from "./ui/place.ts";
import { makeScreen } from "./ui/screen.ts";
import { dressPage, openSettings } from "./ui/settings.ts";

/** The desk's page: everything it is made of, put together once. */
const world = browserWorld(makeBell());
const settings = openSettings(world.storage, navigator.languages);
dressPage(settings, document.documentElement);
const screen = makeScreen(makeDesk(world), settings, world);
followPlace(screen, window);
listenToKeys(screen, document);
const place = document.getElementById("desk");
if (place !== null) render(<App screen={screen} />, place);
