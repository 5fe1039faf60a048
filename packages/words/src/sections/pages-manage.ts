// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import { pagesManage as ar } from "../ar/pages-manage.ts";
import { pagesManage as en } from "../en/pages-manage.ts";
import { pagesManage as nl } from "../nl/pages-manage.ts";
import { pagesManage as tr } from "../tr/pages-manage.ts";

/** The section `pagesManage` of every catalogue. */
export const pagesManageWords = { name: "pagesManage", byLanguage: { nl, en, tr, ar } } as const;
