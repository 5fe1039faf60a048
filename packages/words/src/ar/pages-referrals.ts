import type { PagesReferrals } from "../nl/pages-referrals.ts";

/** What the page on which a partner refers parents says, in Arabic. */
export const pagesReferrals: PagesReferrals = {
  title: "إحالة الأهل",
  lead: "لا تحيلي أحدًا من الأهل إلا إذا أرادت هي ذلك. ولا يقرأ أحد غيرك أنها جاءت عن طريقك.",
  name: "بأي اسم تريد أن تُعرف؟",
  nameHint: "اسم أول وحرف، مثل «سميرة ب.». بلا أرقام.",
  said: "ماذا قالت لك",
  knows: "تعرف أنني أحيلها.",
  understands: "تفهم ما هي الشبكة، وأنها تستطيع التوقف متى شاءت.",
  agrees: "تريد هي نفسها أن تكون في الشبكة، حتى لو خرجت منها من قبل.",
  notYet: "ضعي علامة على الثلاثة. إذا قالت لا، فلا تحيليها.",
  send: "أحيليها",
  sent: "شكرًا. تتابع المنسقة من هنا.",
  mine: "إحالاتك",
  empty: "لم تحيلي أحدًا بعد.",
  on: "أُحيلت في {date}",
  noDate: "أُحيلت؛ واليوم غير معروف",
  promise: "لا ترين هنا أسماء ولا ما يحدث بعد ذلك. هذا لها وحدها.",
};
