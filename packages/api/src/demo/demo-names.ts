import { type Network, withRows } from "@parent-circles/core";

/** Invented first names, one for each person of a neighbourhood in the order of the file; they say nothing of anybody. */
const firstNames =
  "Aisha Fatma Naima Maria Joanna Amina Zeynep Sanne Lucía Hodan Gülşen Samira Eva Meryem Agnieszka Rachida Elif Nadia Yasmin Ingrid Chantal Hatice Khadija Oksana Mehret Carla Sevgi Latifa Anouk Safiya Emine Dounia Katarzyna Ayşe Malika Linda Selma Hanan Irina Joyce Nur Souad Marta Dilara Farida Esther Havva Imane Petra Sahra Özlem Karima Monique Büşra Loubna Daniela Rahel Filiz Asma Wendy Sibel Najat Magda Tuba Hafsa Sandra Nermin Ilham Renata Ebru Zohra Denise Saida Aylin Rajae Cindy Pınar Bouchra Marjan Selda Hajar Ilse Yara Nilüfer Amal Roos Sumaya Leyla Ikram Bianca".split(
    " ",
  );

/** Invented surnames, of which the network keeps no more than the first letter. */
const surnames =
  "Bakker,Haddad,Kaya,de Vries,Nowak,Osman,Yılmaz,Jansen,Silva,Tahiri,Demir,Visser,Martina,Aydın,Peters,Celik,Bennani,Mulder,Ali,Kowalska,Lopes,Smit,Rahimi".split(
    ",",
  );

/** The whole invented name of a person, by her place in the file: what a school would write. */
export const wholeNameAt = (place: number): string =>
  `${firstNames[place % firstNames.length]} ${surnames[place % surnames.length]}`;

/** Her name in the network: the first name and an initial. */
const shortNameAt = (place: number): string => {
  const [first, ...rest] = wholeNameAt(place).split(" ");
  return `${first} ${rest.at(-1)?.slice(0, 1)}.`;
};

const schools: Readonly<Record<string, readonly string[]>> = {
  pendrecht: ["Basisschool De Kleine Prins", "Basisschool Het Kompas"],
  zuidwijk: ["Basisschool De Regenboog"],
  beverwaard: ["Basisschool De Waterlelie", "Basisschool De Horizon"],
};

const names: Readonly<Record<string, string>> = {
  childHealthCentre: "Consultatiebureau",
  welfare: "Welzijn in de wijk",
  library: "Bibliotheek",
  districtOffice: "Gebiedskantoor",
};

/** A neighbourhood with invented names for its people and institutions, so that it reads like one. */
export function withInventedNames(network: Network): Network {
  const waiting = [...(schools[network.id] ?? [])];
  return withRows(network, {
    people: network.rows.people.map((person, place) => ({ ...person, displayName: shortNameAt(place) })),
    institutions: network.rows.institutions.map((institution) => {
      const name = institution.kind === "school" ? waiting.shift() : names[institution.kind];
      return name === undefined ? institution : { ...institution, name };
    }),
  });
}
