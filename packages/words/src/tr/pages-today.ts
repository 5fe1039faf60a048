import type { PagesToday } from "../nl/pages-today.ts";

/** What the page of today says, in Turkish. */
export const pagesToday: PagesToday = {
  leads: {
    tasks: "Önce bir şey. Gerisi sonra olur ya da başkasını bekler.",
    quiet: "Sizi bekleyen bir şey yok.",
  },
  first: "Önce bu",
  next: "Sonra",
  daysLeft: { zero: "Bugün son gün.", one: "{count} gününüz kaldı.", other: "{count} gününüz kaldı." },
  tasks: {
    newRequest: {
      one: "{institution} {count} ebeveynin davet edilmesini istiyor",
      other: "{institution} {count} ebeveynin davet edilmesini istiyor",
    },
    newRequestUncounted: "{institution} ebeveynlerin davet edilmesini istiyor",
    newProject: "{institution} ebeveynlerle birlikte bir şey kurmak istiyor",
    nobodyAsked: {
      one: "{people} için henüz kimseden rica edilmedi",
      other: "{people} için henüz kimseden rica edilmedi",
    },
    inRequest: "Talep eden: {institution}.",
    inOwn: "Kendi davetimiz içinde.",
    declined: "{asker} dedi ki: şimdi değil",
    expired: "Ricanın süresi doldu: {asker}",
    wouldInvite: "Davet edeceği kişi: {parent}.",
    tellNamed: {
      one: "Adı verildi, ama haberi yok: {people}",
      other: "Adları verildi, ama haberleri yok: {people}",
    },
    forgotten: "En geç şu güne kadar anlatın: {date}. Sonra haberi olmayanları kendimiz sileriz.",
    renewConsent: {
      one: "Katılmaya devam etmek istiyor mu, sorun: {people}",
      other: "Katılmaya devam etmek istiyorlar mı, sorun: {people}",
    },
    consentEnds: "İlk iznin son günü: {date}.",
  },
  acts: {
    newRequest: "Talebe bak",
    nobodyAsked: "Kim sorabilir, bak",
    notTakenOn: "Başka bir yol ara",
    tellNamed: "Kim olduklarına bak",
    renewConsent: "Kim olduklarına bak",
  },
  quiet: {
    title: "Vaktiniz varsa",
    text: "Birini ziyaret edin. Her görüşme bir listeden daha çok şey anlatır.",
  },
  closable: {
    title: "Bitirilebilir",
    asked: { one: "{count} ebeveyn için soruldu.", other: "{count} ebeveyn için soruldu." },
    came: { zero: "Kimse gelmedi.", one: "{count} kişi geldi.", other: "{count} kişi geldi." },
    notKnown: {
      one: "{count} ebeveyn için nasıl geçtiğini bilmiyoruz.",
      other: "{count} ebeveyn için nasıl geçtiğini bilmiyoruz.",
    },
    act: "Bitir…",
  },
  happened: {
    title: "Neler oldu",
    cameAlong: "{parent} geldi. Soran: {asker}",
    saidYesDidNotCome: "{parent} evet dedi ama gelmedi. Soran: {asker}",
    declinedThisTime: "{parent} bu sefer istemedi",
    notReached: "{asker} görüşemedi. Kiminle: {parent}",
    refusedAsker: "{parent} konuşmak istemedi. Soran: {asker}",
    askedNotToBeContacted: "{parent} kendisine sorulmasını istemiyor",
    notAsked: "{asker} sormadı. Kime: {parent}",
    takenBack: "{institution} bir talebi geri aldı",
    thanks: { one: "Teşekkür edin: {people}. Birine sordu.", other: "Teşekkür edin: {people}. Birilerine sordular." },
  },
  waiting: {
    title: "Başkasını bekliyor",
    lead: "Şimdi bir şey yapmanız gerekmiyor.",
    offered: "{asker} bir ricayı düşünüyor",
    accepted: "{asker} soracak. Kime: {parent}",
    asked: "{asker} sordu. Kime: {parent}",
    about: "Kiminle ilgili: {parent}.",
    notTold: "Nasıl geçtiğini henüz bilmiyoruz.",
    until: "Son gün: {date}.",
    invitation: "Henüz açılmamış bir davetiye: {role}",
    invitationUntil: "Bağlantının son günü: {date}.",
    invitationsAct: "Davetiyelere git",
    all: "Rica edilen her şey",
  },
  week: { title: "Bu hafta" },
  notKnown: {
    title: "Bilmediklerimiz",
    spoke: {
      one: "{of} ebeveynin {count} tanesiyle konuştuk.",
      other: "{of} ebeveynin {count} tanesiyle konuştuk.",
    },
    others: "Diğerleri hakkında yalnızca başkalarının anlattığını biliyoruz.",
    act: "Şimdi kiminle konuşmak en iyisi?",
  },
  empty: {
    title: "Hoş geldiniz",
    lead: "{network} ağında henüz kimse yok. Yani henüz bir şey bilmiyoruz: bu yüzden burada sayı ve harita yok.",
    how: "Nasıl başlamak istersiniz?",
    import: {
      title: "Bir listeniz var",
      text: "Bir Excel dosyası ya da tablo, dağınık da olabilir. Önce ne anladığımızı görürsünüz.",
      act: "Liste oku",
    },
    interview: {
      title: "Görüşmeye gidiyorsunuz",
      text: "Mutfak masasında, telefonunuzda altı soru. Her anne için yaklaşık yirmi dakika.",
      act: "Görüşmeye başla",
    },
    people: {
      title: "Birini tanıyorsunuz",
      text: "Başkalarının güvendiği bir kadını ekleyin. Sonra ona kendiniz sorun.",
      act: "Birini ekle",
    },
    after: "Sonra",
    steps: {
      ask: "İlk kilit kişilere katılmak isteyip istemediklerini sorun.",
      meet: "Tanıdık bir yerde bir etkinlik ekleyin, örneğin mahalle odasında kahve.",
      invite: "Bir okul davet edin. O zaman sizden bir şey isteyebilir.",
    },
  },
};
