import type { Page } from "playwright";

/** Types the code that is asked beside a password, and goes on. */
export async function giveCode(page: Page, code: string, press: string): Promise<void> {
  await page.getByLabel("Code", { exact: true }).fill(code);
  await page.getByRole("button", { name: press, exact: true }).click();
}
