/** The mark of the product: a node with three neighbours. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden>
      <rect width="28" height="28" rx="6" fill="var(--accent-solid)" />
      <g fill="none" stroke="white" strokeWidth="2" strokeLinecap="round">
        <path d="M14 14v6M14 14 8.500 9.500M14 14l5.500-4.500" />
      </g>
      <g fill="white">
        <circle cx="14" cy="14" r="3.200" />
        <circle cx="14" cy="20.500" r="1.900" />
        <circle cx="8" cy="9" r="1.900" />
        <circle cx="20" cy="9" r="1.900" />
      </g>
    </svg>
  );
}
