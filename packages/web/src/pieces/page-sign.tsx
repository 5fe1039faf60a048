import type { PageName } from "../address/address.ts";

// Lines on a field of 24: a balloon, a calendar, rings, a list, a pen.
const signs: Readonly<Partial<Record<PageName, string>>> = {
  "my-asks": "M4 5h16v11H10l-4 4v-4H4z",
  activities: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
  about: "M12 4a8 8 0 1 0 0 16 8 8 0 1 0 0-16M12 9a3 3 0 1 0 0 6 3 3 0 1 0 0-6",
  "my-requests": "M5 4h14v16H5zM8 9h8M8 13h8",
  "new-request": "M5 19l1-4L16 5l3 3L9 18zM14 7l3 3",
};

/** The sign of a page on a tab, beside its name. */
export const PageSign = ({ page }: { page: PageName }) => (
  <svg class="page-sign" viewBox="0 0 24 24" aria-hidden="true">
    <path d={signs[page] ?? ""} />
  </svg>
);
