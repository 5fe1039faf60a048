import type { ComponentType } from "preact";
import type { Address, PageName } from "../address/address.ts";
import { CallProblem } from "../data/call-problem.ts";
import { useLoaded } from "../data/use-loaded.ts";
import type { Visitor } from "../data/visitor.ts";
import { FirstPassword } from "../pages/account/first-password.tsx";
import { HelpContext } from "../pieces/help.tsx";
import { Link } from "../pieces/link.tsx";
import { Notice } from "../pieces/notice.tsx";
import { Page } from "../pieces/page.tsx";
import { Show } from "../pieces/show.tsx";
import { useSpeaker } from "../words/use-speaker.ts";
import { pagesFor } from "./menu.ts";
import { pageKey } from "./page-title.ts";

type AnyPage = ComponentType<Pick<Address, "of">>;

/** Each page is fetched when it is first opened: nobody waits for the pages of another role. */
const pages: Readonly<Record<PageName, () => Promise<AnyPage>>> = {
  start: async () => (await import("../pages/start/start-page.tsx")).StartPage,
  today: async () => (await import("../pages/today/today-page.tsx")).TodayPage,
  first: async () => (await import("../pages/first/first-page.tsx")).FirstPage,
  begin: async () => (await import("../pages/begin/begin-page.tsx")).BeginPage,
  map: async () => (await import("../pages/map/map-page.tsx")).MapPage,
  people: async () => (await import("../pages/people/people-page.tsx")).PeoplePage,
  health: async () => (await import("../pages/health/health-page.tsx")).HealthPage,
  "key-figures": async () => (await import("../pages/key-figures/key-figures-page.tsx")).KeyFiguresPage,
  measures: async () => (await import("../pages/measures/measures-page.tsx")).MeasuresPage,
  requests: async () => (await import("../pages/requests/requests-page.tsx")).RequestsPage,
  asks: async () => (await import("../pages/asks/asks-page.tsx")).AsksPage,
  "my-requests": async () => (await import("../pages/school/my-requests-page.tsx")).MyRequestsPage,
  "new-request": async () => (await import("../pages/school/new-request-page.tsx")).NewRequestPage,
  "my-asks": async () => (await import("../pages/my-asks/my-asks-page.tsx")).MyAsksPage,
  activities: async () => (await import("../pages/activities/activities-page.tsx")).ActivitiesPage,
  about: async () => (await import("../pages/about/about-page.tsx")).AboutPage,
  manage: async () => (await import("../pages/manage/manage-page.tsx")).ManagePage,
  institutions: async () => (await import("../pages/institutions/institutions-page.tsx")).InstitutionsPage,
  settings: async () => (await import("../pages/settings/settings-page.tsx")).SettingsPage,
  copies: async () => (await import("../pages/copies/copies-page.tsx")).CopiesPage,
  import: async () => (await import("../pages/import/import-page.tsx")).ImportPage,
  invitations: async () => (await import("../pages/invitations/invitations-page.tsx")).InvitationsPage,
  invited: async () => (await import("../pages/invited/invited-page.tsx")).InvitedPage,
  account: async () => (await import("../pages/account/account-page.tsx")).AccountPage,
  "my-data": async () => (await import("../pages/my-data/my-data-page.tsx")).MyDataPage,
  referrals: async () => (await import("../pages/referrals/referrals-page.tsx")).ReferralsPage,
  audit: async () => (await import("../pages/audit/audit-page.tsx")).AuditPage,
  interview: async () => (await import("../pages/interview/interview-page.tsx")).InterviewPage,
  slips: async () => (await import("../pages/slips/slips-page.tsx")).SlipsPage,
};

/** The page at an address; the first of her role where the address names none. */
export function PageAt({ address: { page, of }, visitor }: { address: Address; visitor: Visitor | undefined }) {
  const { words } = useSpeaker();
  const own = visitor === undefined ? [] : pagesFor(visitor.role);
  const wanted = page ?? own[0] ?? "start";
  if (wanted === "notFound") return <Elsewhere title={words.pages.notFound} text={words.problems.notFound} />;
  if (wanted === "invited" || wanted === "first") return <Fetched page={wanted} of={of} />;
  if (visitor?.mustChoosePassword === true) return <FirstPassword />;
  if (visitor?.mustSetSecondFactor === true) return <Fetched page="account" of={undefined} />;
  if (wanted !== "start" && visitor?.isMade === false) return <Fetched page="begin" of={undefined} />;
  if (wanted !== "start" && visitor === undefined)
    return <Elsewhere title={words.pages.start} text={words.problems.signedOut} />;
  if (wanted !== "start" && wanted !== "account" && !own.includes(wanted))
    return <Elsewhere title={words.pages.notFound} text={words.problems.notAllowed} />;
  return <Fetched page={wanted} of={of} />;
}

function Fetched({ page, of }: { page: PageName; of: string | undefined }) {
  const fetched = useLoaded(page, () => pages[page]().catch(notFetched));
  return (
    <HelpContext.Provider value={pageKey(page)}>
      <Show loaded={fetched}>{(Wanted) => <Wanted {...(of === undefined ? {} : { of })} />}</Show>
    </HelpContext.Provider>
  );
}

// The server cannot be reached, or serves a newer version since.
const notFetched = (): never => {
  throw new CallProblem("offline", 0);
};

function Elsewhere({ title, text }: { title: string; text: string }) {
  const { words } = useSpeaker();
  return (
    <Page title={title}>
      <Notice tone="calm">{text}</Notice>
      <div>
        <Link page="start" look="main">
          {words.frame.home}
        </Link>
      </div>
    </Page>
  );
}
