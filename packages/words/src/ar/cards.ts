import type { Cards } from "../nl/cards.ts";

/** Cards in Arabic. */
export const cards: Cards = {
  occasion: "المناسبة: {occasion}.",
  childrenWelcome: "يمكن إحضار الأطفال.",
  ask: {
    greeting: "مرحبًا {asker}، هل تودين أن تدعي {partner}؟",
    seeOrCall: "اسأليها عندما ترينها أو تتصلين بها.",
    see: "اسأليها عندما ترينها.",
    mayRefuse: "يمكن أن تقول {partner} لا، وأنتِ أيضًا.",
  },
  introduction: {
    greeting: "مرحبًا {asker}، {partner} تعرف أمًّا قد تحب أن تأتي.",
    introduce: "هل تسألين {partner} أن تعرّفكما ببعضكما؟",
    mayRefuse: "يمكن للجميع أن يقولوا لا، وأنتِ أيضًا.",
  },
  invitation: {
    question: "هل تأتين معي؟",
    whereAndWhen: "المكان والوقت: {details}.",
    look: "يمكنك أيضًا أن تأتي لتلقي نظرة فقط.",
    greetings: "تحياتي، {asker}",
  },
};
