/** The small marks of the timeline. Each stands beside words or in a label: none says anything alone. */

/** Stands where the mentor put it. */
export const PinMark = () => (
  <svg className="pin-mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M4 1h4v3.6L9.6 7H2.4L4 4.6ZM6 7v4.4" strokeWidth="1.4" strokeLinejoin="round" />
  </svg>
);

/** The family asks something. */
export const WishMark = () => (
  <svg className="wish-mark" width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
    <path d="M4.5.8 8.2 4.5 4.5 8.2.8 4.5Z" />
  </svg>
);
