import type { Suggestions } from "../nl/suggestions.ts";

/** Suggestions in Turkish. Names stand where they need no case ending. */
export const suggestions: Suggestions = {
  occasion: {
    any: "Ebeveynler için bir etkinlik",
    untitled: "Bir etkinlik",
    details: "{earlier}, {next}",
    described: "{occasion} ({details})",
    childrenWelcome: "çocuklar gelebilir",
  },
  reasons: {
    saidSheWouldCome: {
      undated: "{who}: “{whom} sorarsa gelirim” dedi.",
      dated: "{who}: “{whom} sorarsa gelirim” dedi ({month}).",
    },
    trusts: {
      undated: "{who} için güvenilen kişi: {whom}.",
      dated: "{who} için güvenilen kişi: {whom} ({month}).",
    },
    speakTogether: "{who} ile {whom} arasında konuşulan dil: {language}.",
    otherAsksOpen: "{who} şu anda başka {count} rica ile ilgileniyor.",
  },
  invite: "Öneri: {asker}, {target} için bir davet yapabilir. Davet: {occasion}.",
  introduce: "{via} ikisini tanıştırabilir.",
  instead: "{asker} yapamazsa: {instead}.",
  mayRefuse: "{target} hayır diyebilir; o zaman ısrar edilmez.",
  safeContact: {
    inPersonOnly: "{target} ile yalnız yüz yüze konuşun, telefon veya mesajla değil.",
    notAtHome: "{target} ile evinde konuşmayın.",
    schoolHoursOnly: "{target} ile yalnız okul saatlerinde konuşun.",
  },
  tell: "{teller}, {target} ile ağ hakkında konuşabilir. Şimdilik davet etmeyin.",
  unassigned: {
    noRoute: "{target}: çemberde güvendiği biri henüz yok.",
    noSharedLanguage: "{target}: ona sorabilecek kişilerle ortak dili yok.",
    noCapacity: "{target}: ona sorabilecek kişilerin şu anda bir ricaya daha zamanı yok.",
    noConsent: "{target}: kendisine sorulmasını istediğini söylemedi.",
    paused: "{target}: ona sorabilecek kişiler ara verdi.",
    protected: "{target}: kendisiyle iletişime geçilmez.",
    keepApart: "{target}: ona sorabilecek kişiler şu anda uygun değil.",
    resting: "{target}: ona sorabilecek kişiler önceki ricadan sonra dinleniyor.",
    belowFloor: "{target}: şu anda ihtimal çok düşük; herkese açık bir etkinlik daha uygun.",
    noOccasion: "{target}: ona uygun bir etkinlik henüz yok.",
    alreadyAsked: "{target}: bu talep için kendisine zaten soruldu.",
    askedLately: "{target}: kısa süre önce kendisine soruldu; şimdi rahat bırakılıyor.",
    onlyTell: "{target}: ağdan henüz haberi yok; önce ona anlatın.",
  },
  next: {
    interview: "{target} ile konuşun: kime güveniyor?",
    meeting: "{member} ile {keyFigure} şurada tanışabilir: {occasion}. {target} için güvenilen kişi: {member}.",
    meetingSomewhere: "{member} ile {keyFigure} tanışabilir. {target} için güvenilen kişi: {member}.",
    candidate: "{member} kilit kişi olmak isteyebilir. {target} için güvenilen kişi: {member}.",
    activity: "Şu anda {keyFigure} ile birlikte herkese açık bir etkinlik daha uygun: {occasion}.",
    occasion: "Önce yakında, tanıdık bir yerde bir etkinlik planlayın.",
    tell: "Önce {keyFigure} ona ağı anlatabilir.",
    wait: "Şimdilik bekleyin, sonra yeniden bakın.",
  },
  newTie: "{member} ile {keyFigure} tanışırsa {count} ebeveyn için bir yol açılır.",
};
