import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Network, readNetworkText, withRows } from "@parent-circles/core";
import { withInventedNames } from "./demo-names.ts";

type Activity = Network["rows"]["activities"][number];

/** The three invented neighbourhoods, each with the letter that its ids begin with. */
const neighbourhoods = [
  { id: "pendrecht", letter: "P", kitchen: "Huis van de Wijk De Middelburgt" },
  { id: "zuidwijk", letter: "Z", kitchen: "Huis van de Wijk De Larenkamp" },
  { id: "beverwaard", letter: "B", kitchen: "Huis van de Wijk De Focus" },
] as const;

/** The folder of examples: beside this file in the published package, at the root in the repository. */
const folder = ["./data/", "../../../../examples/data/"].map((path) => new URL(path, import.meta.url));

/** The demonstration's networks: the examples with a few occasions, from the coffee morning to the evening at school. */
export function demoNetworks(): Network[] {
  return neighbourhoods.map(({ id, letter, kitchen }) => {
    const found = folder.map((place) => fileURLToPath(new URL(`${id}.json`, place))).find((path) => existsSync(path));
    if (found === undefined) throw new Error("The example neighbourhoods are missing from this installation.");
    const network = withInventedNames(readNetworkText(readFileSync(found, "utf8")));
    return withRows(network, { activities: [...network.rows.activities, ...occasionsFor(letter, kitchen)] });
  });
}

const occasionsFor = (letter: string, kitchen: string): Activity[] => [
  {
    id: `${letter}-A1`,
    title: "Koffie in de buurtkamer",
    stage: 1,
    date: "2026-03-04",
    time: "09:30",
    place: "Buurtkamer",
    familiar: true,
    childcare: true,
    function: ["support"],
    organisers: [`${letter}-K1`],
  },
  {
    id: `${letter}-A2`,
    title: "Samen koken en praten over opvoeden",
    stage: 2,
    date: "2026-03-06",
    time: "10:00",
    place: kitchen,
    familiar: true,
    childcare: true,
    function: ["support", "information"],
    organisers: [`${letter}-K2`],
  },
  {
    id: `${letter}-A3`,
    title: "Ouderpunt: een juf vertelt over de overstap naar de brugklas",
    stage: 3,
    date: "2026-03-11",
    time: "09:30",
    place: kitchen,
    familiar: true,
    childcare: true,
    function: ["information", "schooling"],
    organisers: [`${letter}-K1`, `${letter}-K3`],
    coOrganisers: [`${letter}-school-1`],
  },
  {
    id: `${letter}-A4`,
    title: "Adviesavond voortgezet onderwijs",
    stage: 4,
    date: "2026-03-18",
    time: "19:30",
    place: "Op school",
    childcare: true,
    function: ["schooling"],
    coOrganisers: [`${letter}-school-1`],
  },
];
