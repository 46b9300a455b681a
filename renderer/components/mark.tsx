/** The mark of the program: a triangle with the three voices at its corners. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="-1 0 25 23" aria-hidden="true">
      <path
        d="M11.5 3 20.5 19H2.5Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <circle className="voice-student" cx="11.5" cy="3.4" r="2.9" />
      <rect className="voice-parents" x="0" y="16.2" width="5.4" height="5.4" />
      <path className="voice-mentor" d="M20.5 15.4 23.8 21.6H17.2Z" />
    </svg>
  );
}
