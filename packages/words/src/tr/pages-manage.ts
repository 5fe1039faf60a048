import type { PagesManage } from "../nl/pages-manage.ts";

/** These words in Turkish. */
export const pagesManage: PagesManage = {
  title: "Yönetim",
  lead: "Arada bir düzenledikleriniz.",
  parts: {
    invitations: "Kim giriş yapabilir: davet etmek, geri almak, erişimi bitirmek.",
    institutions: "Kimler katılıyor: eklemek, değiştirmek, çıkarmak.",
    settings: "Birine ne sıklıkta sorduğumuz ve bir okulun ne gördüğü.",
    copies: "Bütün ağ bir dosyada, bir de yedek.",
  },
  answers: {
    title: "Bilgilerden kim sorumlu?",
    controller: "Bilgilerden sorumlu: {controller}.",
    assessment: "Gizlilik değerlendirmesinin yeri: {assessment}.",
    settings: "Bunu sunucuya bakan kişi bilir.",
    trial:
      "Buradaki bütün kişiler uydurmadır. Gerçek kişiler için yeni bir ilk bağlantıyla yeniden ve boş başlarsınız.",
  },
};
