import { render } from "preact";
import { App } from "./app.tsx";
import "./styles/base.css";
import "./styles/frame.css";
import "./styles/pieces.css";
import "./styles/pages.css";
import "./styles/map.css";
import "./styles/print.css";

const page = document.getElementById("page");
if (page !== null) {
  page.replaceChildren();
  render(<App />, page);
}
