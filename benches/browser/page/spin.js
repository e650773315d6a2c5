/** A fixed piece of work. @returns {number} how long it took, in ms */
export function spin() {
  const start = performance.now();
  let state = 1;
  for (let i = 0; i < 2e8; i++) state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
  // Whoever looks at the result must do the work.
  return state === 0 ? Number.NaN : performance.now() - start;
}
