import type { QueryErrors } from "../../nl/errors/query.ts";

/** What can be wrong in any question to a network, in Turkish. */
export const queryErrors: QueryErrors = {
  "query/unknown-person": {
    expected: "Bu ağda böyle bir kişi yok.",
    next: "Kişiler listesinden birini seçin.",
  },
  "query/unknown-parameter": {
    expected: "Bu adda bir parametre yok; olanlar: {allowed}.",
    next: "Bunlardan birini seçin.",
  },
  "query/too-many-hops": {
    expected: "Bir yol en fazla {maximum} adımdır: uzun tanıştırma zincirleri işe yaramaz.",
    next: "En fazla {maximum} adım isteyin; olağan olan ikidir.",
  },
  "query/out-of-range": {
    expected: "Bu sayı {minimum} ile {maximum} arasında değil.",
    next: "Bu aralıkta bir sayı seçin.",
  },
  "query/value-not-allowed": {
    expected: "Bu değer şunlardan biri değil: {allowed}.",
    next: "Bunlardan birini seçin.",
  },
  "query/date-invalid": {
    expected: "Tarih, YYYY-AA-GG biçiminde yazılmış bir takvim günüdür.",
    next: "Tarihi düzeltin.",
  },
};
