/** The sign of Parent Circles: a few people in the middle, a ring around them. */
export function CirclesSign() {
  return (
    <svg class="sign" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <circle class="sign-ground" cx="16" cy="16" r="15" />
      <circle class="sign-ring" cx="16" cy="16" r="11" />
      <circle class="sign-person" cx="12" cy="15" r="3" />
      <circle class="sign-person" cx="20" cy="15" r="3" />
      <circle class="sign-person" cx="16" cy="21" r="3" />
    </svg>
  );
}
