import type { PagesHelp } from "../nl/pages-help.ts";

/** These words in English. */
export const pagesHelp: PagesHelp = {
  ask: {
    operator: "Are you stuck? Ask whoever looks after the server.",
    coordinator: "Are you stuck? Ask the coordinator of your neighbourhood.",
  },
  pages: {
    today:
      "Here you see what there is to do today. At the top is what comes first, then what waits for somebody else. If nothing is there, you need do nothing.",
    start:
      "Here you come in. Sign in with your passkey, or with your name and password. With an invitation you open the link that you got.",
    first:
      "Here a new place for a network begins. You make your own way in. Then you say which neighbourhood it is, and who is responsible.",
    begin:
      "Here you make the network of your neighbourhood. You say what it is called and who takes care of the data. Then you choose how to begin.",
    people:
      "Here you find everybody who is in the network. Of each you read what she agrees to, who trusts whom, and what nobody knows yet. You add somebody, change something together with her, or erase her when she asks.",
    map: "Here you see who trusts whom. Inside are the key figures, around them the other parents. Choose somebody to see through whom she can be reached.",
    health:
      "Here you see how the network is doing. You see who can be reached, and on whom much rests. What we do not know is there as well.",
    keyFigures:
      "Here you choose who becomes a key figure. You see which group together reaches most parents, and how sure that is. A person decides, and asks her first.",
    measures:
      "Here are numbers about the network. Beside each stands what it says, and what it does not. For everyday work you do not need them.",
    requests:
      "Here is what schools and institutions ask. You look who is meant, and who can invite her. The school never sees the people.",
    asks: "Here you see which key figure invites whom. You read what she answered, and how it went. Saying no is always fine.",
    myRequests:
      "Here you see what you asked of the network. You can correct names or take a request back. Who is in the network you do not see.",
    newRequest:
      "Here you ask the network to invite parents. You name the occasion and the parents. The names are erased when the request is done.",
    myAsks:
      "Here is what you are asked. You may say yes or not now, without a reason. If you want some rest, you take a pause.",
    activities:
      "Here is what there is to do in the neighbourhood. The coordinator makes and changes activities. Parents can be invited to an activity.",
    about:
      "Here you read what this network is. You see the circles in round numbers, without people. You also read what we never write down.",
    import:
      "Here you read in a list that you already have. We read it on your own computer; only what you choose goes to the network. For thirty days you can undo all of it with one click.",
    invitations:
      "Here you let somebody in, and out again. You give her a link or a code. She makes her way in herself.",
    invited:
      "You are invited to take part. Here you make your own way in, on your own phone or computer. After that the link no longer works.",
    account:
      "Here you arrange how you sign in. You see where you are signed in, and can sign out there. You can add another device as well.",
    myData:
      "Here you see everything that is kept on you. You also see who looked at it. You may stop at any time, or have everything erased.",
    referrals:
      "Here you refer a parent who wants it herself. Ask her first whether she understands everything. To change something or take it out, ask the coordinator.",
    audit:
      "Here stands who did and read what. There are no names of parents in it. You can see that nobody has touched the log.",
    interview:
      "Here you talk with a mother, at the kitchen table. You see with whom you can begin, and why. It is kept only when she has said yes and you have read it back together.",
    slips:
      "Here you ask everybody for one name. You print slips and type in later what is on them. Whoever is new hears of it within 30 days.",
    manage:
      "Here you arrange the network itself. You invite people, keep the schools, and save copies. For everyday work you need not be here.",
    institutions:
      "Here are the schools and institutions that take part. You add one, change its name, or take it away. What they may see is never the people.",
    settings:
      "Here you agree how the network works. For example how often a key figure may be asked. A change holds at once, for everybody.",
    copies:
      "Here you save the whole network in a file. There are names in it: keep it safe. You also see when the server last made a backup.",
  },
};
