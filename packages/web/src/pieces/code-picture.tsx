import { renderSVG } from "uqr";

/** A text as a picture that a phone reads. */
export function CodePicture({ text, caption }: { text: string; caption: string }) {
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(text, { border: 2 }))}`;
  return (
    <figure class="code">
      <figcaption>{caption}</figcaption>
      <img src={picture} alt="" width="220" height="220" />
    </figure>
  );
}
