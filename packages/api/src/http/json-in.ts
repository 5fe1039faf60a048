import { refuseCall } from "../wire/http-error.ts";

const decoder = new TextDecoder();

/**
 * Reads the JSON in the bytes of a body; nothing is an empty object.
 *
 * @throws HttpError `http/unreadable-body`
 */
export function jsonIn(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return {};
  try {
    refuseShape(bytes);
    return JSON.parse(decoder.decode(bytes)) as unknown;
  } catch {
    return refuseCall("http/unreadable-body");
  }
}

const deepest = 64;
const mostKeys = 500;

/**
 * Refuses brackets within brackets and objects with hundreds of keys before anything is parsed: checks that go down into
 * what they would become run out of stack. No body of this API comes near either limit.
 *
 * @throws Error where it is so
 */
function refuseShape(body: Uint8Array): void {
  const keys = new Uint32Array(deepest + 1);
  let depth = 0;
  let inText = false;
  for (let place = 0; place < body.length; place++) {
    const byte = body[place];
    if (inText) {
      if (byte === backslash) place += 1;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === openList || byte === openObject) {
      depth += 1;
      if (depth > deepest) throw new Error("too deep");
      keys[depth] = 0;
    } else if (byte === closeList || byte === closeObject) depth = Math.max(0, depth - 1);
    else if (byte === colon) {
      keys[depth] = (keys[depth] ?? 0) + 1;
      if ((keys[depth] ?? 0) > mostKeys) throw new Error("too many keys");
    }
  }
}

const [backslash, quote, openList, openObject, closeList, closeObject, colon] = Buffer.from('\\"[{]}:');
