import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { browserHost } from "./signin/browser";
import { openSession } from "./signin/session";
import { Opening } from "./app/Opening";
import "./app/page.css";

const place = document.getElementById("root");
if (!place) throw new Error("The page has no place for the dashboard.");
const root = createRoot(place);

async function open() {
    root.render(<Opening host={browserHost(window)} />);
    try {
        root.render(<App session={await openSession()} />);
    } catch (failure) {
        root.render(<Opening host={browserHost(window)} failure={failure} retry={() => void open()} />);
    }
}

void open();
