import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { speakerOf } from "./speaker.ts";

/** Who speaks on the page; set once around everything. */
export const SpeakerContext = createContext(speakerOf("nl"));

/** Who speaks on the page. */
export const useSpeaker = () => useContext(SpeakerContext);
