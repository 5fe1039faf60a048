import type { DocumentErrors } from "../../nl/errors/document.ts";

/** What is wrong in a network document, in Turkish. */
export const documentErrors: DocumentErrors = {
  "document/not-json": {
    expected: "Dosya JSON olarak okunamıyor.",
    next: "UTF-8 metinle yeniden JSON olarak kaydedin ve tekrar deneyin.",
  },
  "document/wrong-kind": {
    expected: "Burada beklenen: {wanted}. Bulunan: {found}.",
    next: "Bu yerdeki değeri düzeltin.",
  },
  "document/missing-key": { expected: "{key} anahtarı eksik.", next: "Ekleyin." },
  "document/unknown-key": {
    expected: "{key} anahtarı bu biçimde yok.",
    next: "Çıkarın ya da yazımını düzeltin.",
  },
  "document/forbidden-key": {
    expected: "{key} anahtarı, bu ürünün hiçbir zaman saklamadığı bir şeyin adı.",
    next: "Dosyadan kendiniz çıkarın, sonra dosyayı yeniden verin; hiçbir şey saklanmadı.",
  },
  "document/value-not-allowed": {
    expected: "Bu değer şunlardan biri değil: {allowed}.",
    next: "Bunlardan birini seçin.",
  },
  "document/out-of-range": {
    expected: "Bu sayı {minimum} ile {maximum} arasında değil.",
    next: "Düzeltin; sayı bilinmiyorsa anahtarı yazmayın.",
  },
  "document/score-out-of-range": {
    expected: "Güven puanı 1 ile 5 arasında bir tam sayıdır.",
    next: "Düzeltin; yanıt bilinmiyorsa puanı yazmayın.",
  },
  "document/text-not-allowed": {
    expected: "Bu metin uygun değil: {rule}.",
    next: "Kısaltın ya da düzeltin.",
  },
  "document/time-rule-not-read": {
    expected: "Bu kuralın {part} bölümü anlaşılmıyor.",
    next: "Takvimlerin yazdığı gibi günlük, haftalık ya da aylık bir kural verin: FREQ ile BYDAY, INTERVAL, COUNT ya da UNTIL.",
  },
  "document/name-holds-contact-data": {
    expected: "Bir ad en fazla 40 karakterdir; '@' ve art arda altı ya da daha çok rakam içermez.",
    next: "Ad ile bir baş harf ya da bir takma ad kullanın.",
  },
  "document/date-invalid": {
    expected: "Tarih, YYYY-AA-GG biçiminde yazılmış bir takvim günüdür.",
    next: "Tarihi düzeltin; bilinmiyorsa yazmayın.",
  },
  "document/duplicate-id": {
    expected: "Bu id daha önce kullanıldı: {first}.",
    next: "Her kişiye ve kuruma ayrı bir id verin.",
  },
  "document/unknown-end": {
    expected: "Bu id dosyadaki hiç kimseye ait değil.",
    next: "Kişiyi ya da kurumu ekleyin, ya da bu satırı çıkarın.",
  },
  "document/unknown-reference": {
    expected: "Bu id dosyada yok; beklenen: {wanted}.",
    next: "Eksik olanı ekleyin, ya da bunu yazmayın.",
  },
  "document/self-tie": { expected: "Birinin kendisiyle bağı.", next: "Satırı çıkarın." },
  "document/too-large": {
    expected: "Dosyada {maximum} {what} sınırı aşıldı.",
    next: "Her mahalle için ayrı bir dosya yapın.",
  },
  "document/more-problems": {
    expected: "{left} sorun daha var.",
    next: "Önce yukarıdakileri düzeltin, sonra dosyayı yeniden okutun.",
  },
};
