import type { PagesCopies } from "../nl/pages-copies.ts";

/** These words in Turkish. */
export const pagesCopies: PagesCopies = {
  title: "Kopyalar",
  lead: "Ağın bildiği her şeyin bulunduğu bir dosya. Kimseye vermeyin.",
  workbook: {
    title: "Okumak için",
    text: "Excel ya da LibreOffice için bir çalışma kitabı: kişiler, okullar ve bağlar.",
    save: "Çalışma kitabı olarak kaydet",
  },
  document: {
    title: "Geri koymak için",
    text: "Programın sakladığı biçimde bütün ağ. Korunan kişiler de içindedir.",
    save: "Belge olarak kaydet",
  },
  sure: "Bu dosyada adlar var. Emin misiniz?",
  sureHint: "Yalnızca sizin açabileceğiniz bir yerde saklayın. Kayıt defterine aldığınız yazılır.",
  yes: "Evet, kaydet",
  no: "Hayır, şimdi değil",
  saved: "Dosya indirilenler arasında: {file}",
  backup: {
    title: "Sunucunun yedeği",
    last: "Sunucunun bildiği son yedeğin tarihi: {date}.",
    unknown: "Bilinmiyor. Sunucu bir yedek alınıp alınmadığını bilmiyor.",
    who: "Yedeği sunucuya bakan kişi alır.",
  },
};
