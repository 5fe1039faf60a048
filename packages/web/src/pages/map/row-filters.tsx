import { Field } from "../../pieces/field.tsx";
import { Select } from "../../pieces/select.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import type { RowChoice } from "./chosen-rows.ts";
import { columns } from "./people-rows.ts";

/** What is chosen, and what happens when it changes. */
export interface RowFiltersProps {
  readonly choice: RowChoice;
  readonly onChange: (part: Partial<RowChoice>) => void;
}

/** Search by name, circle and reach; on a narrow screen, where there are no headings, also the order. */
export function RowFilters({ choice, onChange }: RowFiltersProps) {
  const { words } = useSpeaker();
  const { map, circles, reach } = words;
  const all = { value: "all", text: map.all } as const;
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <Field label={map.search}>
        {(links) => (
          <input
            {...links}
            type="search"
            autocomplete="off"
            value={choice.search}
            onInput={(event) => onChange({ search: event.currentTarget.value })}
          />
        )}
      </Field>
      <Select
        label={map.circle}
        options={[all, { value: "first", text: circles.first }, { value: "second", text: circles.second }]}
        chosen={choice.circle}
        onChoose={(circle) => onChange({ circle })}
      />
      <Select
        label={map.reach}
        options={[
          all,
          { value: "direct", text: reach.direct },
          { value: "viaIntroduction", text: reach.viaIntroduction },
          { value: "noRoute", text: reach.noRoute },
        ]}
        chosen={choice.reach}
        onChoose={(value) => onChange({ reach: value })}
      />
      <div class="narrow-only">
        <Select
          label={map.order}
          options={columns.map((column) => ({ value: column, text: map.columns[column] }))}
          chosen={choice.sortedBy}
          onChoose={(sortedBy) => onChange({ sortedBy, descending: false })}
        />
      </div>
    </form>
  );
}
