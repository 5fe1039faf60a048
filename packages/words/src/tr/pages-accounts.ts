import type { PagesAccounts } from "../nl/pages-accounts.ts";

/** These words in Turkish. */
export const pagesAccounts: PagesAccounts = {
  title: "Kim giriş yapabilir",
  lead: "Buradaki herkes girişini kendisi oluşturdu.",
  you: "Bu sizsiniz.",
  signedIn: "giriş: {when}",
  notSignedIn: "şu anda giriş yapmamış",
  end: "Bitir",
  sure: "Bu kişinin erişimini bitirmek istiyor musunuz: {who}?",
  sureHint: "O zaman bütün cihazlarında hemen çıkış yapılır. Onu sonra yeniden davet edebilirsiniz.",
  yes: "Evet, bitir",
  no: "Hayır, şimdi değil",
};
