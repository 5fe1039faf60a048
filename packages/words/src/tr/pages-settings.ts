import type { PagesSettings } from "../nl/pages-settings.ts";

/** These words in Turkish. */
export const pagesSettings: PagesSettings = {
  title: "Böyle çalışıyoruz",
  lead: "Bu kararlar, kaydettiğiniz anda bütün ağ için geçerlidir.",
  saved: "Kaydedildi. Şimdiden geçerli.",
  save: "Kaydet",
  name: "Mahallenin adı nedir?",
  counts: {
    asksPerQuarter: "Bir kilit kişiden üç ayda kaç kez rica ederiz?",
    askerRestDays: "Bir ricadan sonra kaç gün dinlenir?",
    parentRestDays: "Bir davetten sonra bir ebeveyni kaç gün rahat bırakırız?",
  },
  maxHops: "Bir davet kaç kişiden geçebilir?",
  hops: {
    "1": "yalnızca doğrudan",
    "2": "bir kişi üzerinden",
    "3": "iki kişi üzerinden: bu nadiren olur",
  },
  smallCount: "Hangi sayının altında okul sayı görmez?",
  showZeroCounts: "Okul bir sayının sıfır olduğunu görebilir mi?",
  yes: "Evet",
  no: "Hayır",
  chances: {
    title: "Hesapladığımız olasılıklar, yüzde olarak",
    lead: "Emin değilseniz bunları değiştirmeyin. Kendi mahallenizde gördükleriniz tahminden iyidir.",
    baseRate: "Hakkında bir şey bilmediğimiz biriyle ne sıklıkta olur?",
    comesAfterTalk: "İyi bir konuşmadan sonra ne sıklıkta gelinir?",
    introductionWillingness: "Biri iki kişiyi tanıştırmayı ne sıklıkta ister?",
    introductionMinimum: "Birini tanıştırmak için güven en az ne kadar olmalı?",
    unassignedFloor: "Hangi olasılığın altında kimseye sormayız?",
  },
};
