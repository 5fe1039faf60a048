// @ts-expect-error It is published without types; what is used of it stands below.
import { Parser } from "saxen";

/** The one call we make, the boundary to the library that reads XML. */
interface SaxParser {
  on(event: "openTag", heard: (name: string, attributes: () => Record<string, string>, decode: Decode) => void): this;
  on(event: "closeTag", heard: (name: string) => void): this;
  on(event: "text" | "cdata", heard: (text: string, decode: Decode) => void): this;
  on(event: "attention" | "error", heard: (what: unknown) => void): this;
  parse(xml: string): unknown;
}
type Decode = ((text: string) => string) | (() => unknown);

/** What is heard of a file while it is read; names without their prefix. */
export interface XmlListener {
  readonly open: (name: string, attribute: (name: string) => string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** What stands in a workbook that no honest program writes, or that cannot be read. */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";
}

const unprefixed = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads a file of XML from start to end. A document type, which could declare entities, is refused before it says anything. */
export function readXml(xml: string, { open, close, text }: XmlListener): void {
  const fail = (): never => {
    throw new UnreadableWorkbook("xml");
  };
  const parser = new (Parser as new () => SaxParser)();
  parser
    .on("openTag", (name, attributes, decode) => {
      const given = attributes();
      const found = (wanted: string): string => {
        const key = Object.keys(given).find((one) => one === wanted || unprefixed(one) === wanted);
        return key === undefined ? "" : String(decode(given[key] ?? ""));
      };
      open(unprefixed(name), found);
    })
    .on("closeTag", (name) => close(unprefixed(name)))
    .on("text", (found, decode) => text(String(decode(found))))
    .on("cdata", (found) => text(found))
    .on("attention", fail)
    .on("error", fail)
    .parse(xml);
}
