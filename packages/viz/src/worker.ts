import { answerLayout, type LayoutQuestion } from "./interact/layout-worker.ts";

addEventListener("message", ({ data }: MessageEvent<LayoutQuestion>) => {
  answerLayout(data, (answer) => postMessage(answer));
});
