export { type Burden, burdenLimits, burdenOfAsker, isOpen, mayIntroduceNow } from "../circles/burden.ts";
