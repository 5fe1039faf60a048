/** Where somebody is invited: `~invite`, with the key figure from whom it began where it did. */
export const invitePlace = (asker = ""): string => `~invite~${asker}`;
