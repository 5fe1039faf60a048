import type { PagesSecondFactor } from "../nl/pages-second-factor.ts";

/** The second step in Turkish. */
export const pagesSecondFactor: PagesSecondFactor = {
  title: "Girişte ikinci adım",
  mustTitle: "Önce ikinci adımınızı ayarlayın",
  why: "Parolanın yanında telefonunuzdaki bir uygulamadan alınan bir kod gerekir. Yalnızca parolanızı bilen biri içeri giremez.",
  app: "Telefonunuzda kod üreten bir uygulama açın. Yok mu? Telefonunuzun mağazasında “authenticator” diye arayın.",
  scan: "Bu resmi uygulamayla okutun",
  typed: "Ya da bu anahtarı uygulamaya yazın",
  openApp: "Bunu telefonunuzda mı okuyorsunuz? Uygulamayı buradan açın.",
  newCode: "Uygulamanın şimdi gösterdiği altı rakam",
  set: "İkinci adımı aç",
  code: "Kod",
  codeHint: "Uygulamanızdaki altı rakam. Telefonunuzu mu kaybettiniz? Kurtarma kodlarınızdan birini yazın.",
  codesTitle: "Kurtarma kodlarınız",
  codesLead:
    "Telefonunuzu kaybederseniz bu kodlardan biriyle yine girebilirsiniz. Her kod bir kez çalışır. Onları yalnızca şimdi görüyorsunuz. Yazdırın ya da not edin; telefonunuzda saklamayın.",
  print: "Kodları yazdır",
  kept: "Onları sakladım",
  on: "İkinci adım açık.",
  left: {
    zero: "Kurtarma kodunuz kalmadı. Yenilerini oluşturun.",
    one: "{count} kurtarma kodunuz kaldı.",
    other: "{count} kurtarma kodunuz kaldı.",
  },
  again: "Yeni telefon ya da yeni kodlar",
  againLead: "Bundan sonra eski uygulamanız ve eski kodlarınız çalışmaz. Diğer cihazlarınızda oturumunuz kapanır.",
};
