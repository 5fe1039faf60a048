import { parseHTML } from "linkedom";

/** A document in Node, as the command line and the API use. */
export const { document: nodeDocument } = parseHTML("<html></html>");
