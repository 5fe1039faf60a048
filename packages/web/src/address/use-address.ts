import { useEffect, useState } from "preact/hooks";
import { type Address, readAddress } from "./address.ts";

const present = (): Address => readAddress(location.hash, navigator.languages);

/** The present address; the page is drawn again when it changes. */
export function useAddress(): Address {
  const [address, setAddress] = useState(present);
  useEffect(() => {
    const follow = () => setAddress(present());
    addEventListener("hashchange", follow);
    // It may have changed between the first drawing and now.
    follow();
    return () => removeEventListener("hashchange", follow);
  }, []);
  return address;
}
