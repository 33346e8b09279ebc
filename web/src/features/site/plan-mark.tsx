/** A corner of a street plan: blocks, an avenue across them, a river and a filled lot. */
export function PlanMark({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" className={className}>
      <path className="fill-ink" d="M0 0h48v48H0z" />
      <path className="fill-signal" d="M0 34c10-2 15 1 20 6 3 3 5 6 10 8H0z" />
      <path className="fill-amber" d="M33 17h15v14H33z" />
      <path className="stroke-paper" strokeWidth="2" d="M16 0v40M32 0v48M0 16h48M0 32h16m4 0h28" />
      <path className="stroke-paper" strokeWidth="5" d="M-3 43 43-3" />
    </svg>
  );
}
