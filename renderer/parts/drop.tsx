/** The mark of Soundings: a line let down into the water. */

export function Drop() {
  return (
    <svg className="drop" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M1 5c2-3 4-3 6-1s3 2 5 0 3-2 5 0 4 2 6-1M12 5v9" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <path d="M12 13c2 3 3.500 4.500 3.500 6.500a3.500 3.500 0 0 1-7 0c0-2 1.500-3.500 3.500-6.500z" fill="currentColor" />
    </svg>
  );
}
