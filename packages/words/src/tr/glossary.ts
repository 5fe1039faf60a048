import type { Glossary } from "../nl/glossary.ts";

/** The terms in Turkish. */
export const glossary: Glossary = {
  keyFigure: {
    one: "kilit kişi",
    several: "kilit kişiler",
    not: "anahtar kişi*, anahtar anne*, kilit anne*, kilit figür*, öncü anne*",
  },
  keyGroup: {
    one: "kilit grup",
    several: "kilit gruplar",
    not: "çekirdek grup*, çekirdek grub*, anahtar grup*, ana grup*",
  },
  firstCircle: {
    one: "birinci çember",
    several: "birinci çemberler",
    not: "ilk çember*, birinci halka*, iç çember*, iç halka*, birinci daire*",
  },
  secondCircle: {
    one: "ikinci çember",
    several: "ikinci çemberler",
    not: "ikinci halka*, dış çember*, dış halka*, ikinci daire*",
  },
  coach: {
    one: "koç",
    several: "koçlar",
    not: "rehber*, danışman*, eşlikçi*, refakatçi*, mentor*",
  },
  candidate: {
    one: "aday",
    several: "adaylar",
    not: "namzet*",
  },
  coordinator: {
    one: "koordinatör",
    several: "koordinatörler",
    not: "eşgüdümcü*, düzenleyici*",
  },
  parent: {
    one: "ebeveyn",
    several: "ebeveynler",
    not: "veli*, anne baba*",
  },
  mother: {
    one: "anne",
    several: "anneler",
    not: "valide*",
  },
  institution: {
    one: "kurum",
    several: "kurumlar",
    not: "kuruluş*, müessese*",
  },
  trustedRoute: {
    one: "güvenilir yol",
    several: "güvenilir yollar",
    not: "güvenli yol*, güven yolu*, güvenilir rota*, güven rotası*",
  },
  introduction: {
    one: "tanıştırma",
    several: "tanıştırmalar",
    not: "takdim*, tanıtma*",
  },
  ask: {
    one: "rica",
    several: "ricalar",
    not: "görev*, ödev*",
  },
  request: {
    one: "talep",
    several: "talepler",
    not: "istek*, isteğ*, dilekçe*",
  },
  consent: {
    one: "izin",
    several: "izinler",
    not: "rıza*, muvafakat*, onam*",
  },
  network: {
    one: "ağ",
    several: "ağlar",
    not: "şebeke*, çizge*",
  },
};
