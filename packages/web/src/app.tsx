import { useCallback, useLayoutEffect, useMemo, useState } from "preact/hooks";
import { type Address, linkTo, type PageName } from "./address/address.ts";
import { useAddress } from "./address/use-address.ts";
import { type Marks, MarksContext } from "./data/marks.ts";
import { useLoaded } from "./data/use-loaded.ts";
import { fetchVisitor, type Visitor, VisitorContext } from "./data/visitor.ts";
import { Frame } from "./frame/frame.tsx";
import { PageAt } from "./frame/page-at.tsx";
import { Show } from "./pieces/show.tsx";
import { speakerOf } from "./words/speaker.ts";
import { SpeakerContext } from "./words/use-speaker.ts";

/** All pages: who looks, in which language, at what. */
export function App() {
  const address = useAddress();
  const speaker = useMemo(() => speakerOf(address.language), [address.language]);
  const visitor = useLoaded("visitor", fetchVisitor);
  const [marks, setMarks] = useState<Marks>({});
  const onSeen = useCallback((page: PageName, count: number) => setMarks((known) => ({ ...known, [page]: count })), []);
  const leave = () => {
    setMarks({});
    location.hash = linkTo({ language: address.language, page: "start" });
    visitor.again();
  };
  // Before anything is fetched: calls ask in the language of the document.
  useLayoutEffect(() => {
    document.documentElement.lang = speaker.language;
    document.documentElement.dir = speaker.direction;
  }, [speaker]);
  return (
    <SpeakerContext.Provider value={speaker}>
      <VisitorContext.Provider value={visitorIn(visitor.now)}>
        <MarksContext.Provider value={{ marks, onSeen }}>
          <Frame address={address} visitor={visitorIn(visitor.now)} onLeft={leave}>
            <Show loaded={visitor}>
              {(known) => <PageAt key={placeOf(address)} address={address} visitor={known} />}
            </Show>
          </Frame>
        </MarksContext.Provider>
      </VisitorContext.Provider>
    </SpeakerContext.Provider>
  );
}

const visitorIn = (now: ReturnType<typeof useLoaded<Visitor | undefined>>["now"]): Visitor | undefined =>
  now.state === "ready" ? now.value : undefined;

/** Another page begins afresh; the same page in another language stays as it is. */
const placeOf = ({ page, of }: Address): string => `${page} ${page === "requests" ? of : ""}`;
