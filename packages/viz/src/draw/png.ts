/**
 * A drawing as a PNG picture, in a browser: for a slide or a message, where vectors cannot go.
 *
 * @param drawing what draw or printSheet made
 * @param options.widthPx how wide the picture is to be
 * @returns the file's content
 */
export async function toPng(drawing: Element, { widthPx }: { readonly widthPx: number }): Promise<Blob> {
  const { ownerDocument: document } = drawing;
  const [, , width = 1, height = 1] = (drawing.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const heightPx = Math.round((widthPx * height) / width);
  const copy = drawing.cloneNode(true) as Element;
  copy.setAttribute("width", String(widthPx));
  copy.setAttribute("height", String(heightPx));
  const image = new Image(widthPx, heightPx);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = widthPx;
  canvas.height = heightPx;
  canvas.getContext("2d")?.drawImage(image, 0, 0, widthPx, heightPx);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("The picture is too large for this browser; choose a smaller width."));
      else resolve(blob);
    }, "image/png");
  });
}
