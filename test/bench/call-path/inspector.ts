/** A conversation with the debugger of one thread. */
export interface Session {
  /** Sends a command; rejects when it is refused, or when the thread ends before its answer. */
  readonly send: <Result>(method: string, params?: object) => Promise<Result>;
}

/** The debugger of a process: one session for its main thread, and one for each worker thread that runs. */
export interface Inspector {
  /** The main thread first. */
  readonly sessions: () => readonly Session[];
  /** How many worker threads have ended since the start. */
  readonly ended: () => number;
  readonly close: () => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly sessionId: string; readonly message: string };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Talk extends Session {
  readonly hear: (text: string) => void;
  readonly end: () => void;
}

/** Connects to a debugger. Of every thread, also of those that start later, `prepare` is done before it runs anything. */
export async function connectInspector(
  url: string,
  prepare: (session: Session) => Promise<unknown>,
): Promise<Inspector> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", () => reject(new Error("The debugger does not answer.")), { once: true });
  });
  const threads = new Map<string, Talk>();
  let ended = 0;
  const main: Talk = talkOver((text) => socket.send(text), onEvent);
  socket.addEventListener("message", ({ data }) => main.hear(String(data)));

  function onEvent({ method, params }: Message): void {
    const { sessionId = "", message = "" } = params ?? {};
    if (method === "NodeWorker.attachedToWorker") void attach(sessionId);
    if (method === "NodeWorker.receivedMessageFromWorker") threads.get(sessionId)?.hear(message);
    if (method !== "NodeWorker.detachedFromWorker") return;
    ended += 1;
    threads.get(sessionId)?.end();
    threads.delete(sessionId);
  }

  async function attach(sessionId: string): Promise<void> {
    const say = (message: string) => void main.send("NodeWorker.sendMessageToWorker", { sessionId, message });
    const thread = talkOver(say, () => undefined);
    threads.set(sessionId, thread);
    try {
      await prepare(thread);
      await thread.send("Runtime.runIfWaitingForDebugger");
    } catch {
      // It ended before it began.
    }
  }

  await prepare(main);
  await main.send("NodeWorker.enable", { waitForDebuggerOnStart: true });
  return { sessions: () => [main, ...threads.values()], ended: () => ended, close: () => socket.close() };
}

function talkOver(say: (text: string) => void, onEvent: (message: Message) => void): Talk {
  const pending = new Map<number, Pending>();
  let last = 0;
  return {
    send: <Result>(method: string, params: object = {}) =>
      new Promise<Result>((resolve, reject) => {
        const id = ++last;
        pending.set(id, { resolve: resolve as Pending["resolve"], reject });
        say(JSON.stringify({ id, method, params }));
      }),
    hear: (text) => {
      const message = JSON.parse(text) as Message;
      if (message.id === undefined) return onEvent(message);
      const { resolve, reject } = pending.get(message.id) ?? {};
      pending.delete(message.id);
      if (message.error === undefined) return resolve?.(message.result);
      return reject?.(new Error(message.error.message));
    },
    end: () => {
      for (const { reject } of pending.values()) reject(new Error("The thread has ended."));
      pending.clear();
    },
  };
}
