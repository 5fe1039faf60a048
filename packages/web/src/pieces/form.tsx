import type { ComponentChildren } from "preact";

/** What a form holds, and what happens when it is sent. */
export interface FormProps {
  readonly look?: string;
  readonly onSend: () => void;
  readonly children: ComponentChildren;
}

/** A form that says itself what is missing, and leaves the page where it is. */
export const Form = ({ look = "card", onSend, children }: FormProps) => (
  <form
    class={look}
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onSend();
    }}
  >
    {children}
  </form>
);
