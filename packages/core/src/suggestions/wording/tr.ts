import { languageIn, monthIn, sentencesOf, whereAndWhen, type Wording } from "./wording.ts";
import type { Activity } from "../../model/document.ts";

const occasionText = (occasion: Activity | undefined): string =>
  occasion === undefined ? "Veliler için bir etkinlik" : `${occasion.title ?? "Bir etkinlik"}${inBrackets(occasion)}`;

const inBrackets = (occasion: Activity): string => {
  const details = [whereAndWhen("tr", occasion), occasion.childcare === true ? "çocuklar gelebilir" : ""].filter(
    Boolean,
  );
  return details.length === 0 ? "" : ` (${details.join(", ")})`;
};

const when = (date: string | null): string => (date === null ? "" : ` (${monthIn("tr", date)})`);

/** Turkish. Names stand where they need no case ending. */
export const tr: Wording = {
  reason: (reason, nameOf) => {
    const who = nameOf(reason.who);
    switch (reason.code) {
      case "saidSheWouldCome":
        return `${who}: “${nameOf(reason.whom)} sorarsa gelirim” dedi${when(reason.date)}.`;
      case "trusts":
        return `${who} için güvenilen kişi: ${nameOf(reason.whom)}${when(reason.date)}.`;
      case "speakTogether":
        return `${who} ile ${nameOf(reason.whom)} arasında konuşulan dil: ${languageIn("tr", reason.language)}.`;
      case "otherAsksOpen":
        return `${who} şu anda başka ${reason.count} rica ile ilgileniyor.`;
    }
  },
  suggestion: ({ asker, target, via, occasion, sentences, instead }) =>
    sentencesOf(
      `Öneri: ${asker}, ${target} için bir davet yapabilir.`,
      `Davet: ${occasionText(occasion)}.`,
      via === undefined ? undefined : `${via} ikisini tanıştırabilir.`,
      ...sentences,
      instead === undefined ? undefined : `${asker} yapamazsa: ${instead}.`,
      `${target} hayır diyebilir; o zaman ısrar edilmez.`,
    ),
  safeContact: (rule, target) =>
    ({
      inPersonOnly: `${target} ile yalnız yüz yüze konuşun, telefon veya mesajla değil.`,
      notAtHome: `${target} ile evinde konuşmayın.`,
      schoolHoursOnly: `${target} ile yalnız okul saatlerinde konuşun.`,
    })[rule],
  tell: ({ teller, target }) => `${teller}, ${target} ile ağ hakkında konuşabilir. Şimdilik davet etmeyin.`,
  unassigned: (reason, target) => `${target}: ${unassigned[reason]}`,
};

const unassigned: Record<Parameters<Wording["unassigned"]>[0], string> = {
  noRoute: "çevrede güvendiği biri henüz yok.",
  noSharedLanguage: "ona sorabilecek kişilerle ortak dili yok.",
  noCapacity: "ona sorabilecek kişilerin şu anda bir ricaya daha zamanı yok.",
  noConsent: "kendisine sorulmasını istediğini söylemedi.",
  paused: "ona sorabilecek kişiler ara verdi.",
  protected: "kendisiyle iletişime geçilmez.",
  keepApart: "ona sorabilecek kişiler şu anda uygun değil.",
  resting: "ona sorabilecek kişiler önceki ricadan sonra dinleniyor.",
  belowFloor: "şu anda ihtimal çok düşük; herkese açık bir etkinlik daha uygun.",
  noOccasion: "ona uygun bir etkinlik henüz yok.",
  alreadyAsked: "bu istek için kendisine zaten soruldu.",
  onlyTell: "ağdan henüz haberi yok; önce ona anlatın.",
};
