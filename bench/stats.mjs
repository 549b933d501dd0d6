// Medians, and figures derived from them.

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median and extremes of the measured values; missing ones are skipped. */
export function stat(values) {
  const found = values.filter((value) => Number.isFinite(value));
  if (found.length === 0) return { n: 0, median: null, min: null, max: null };
  return { n: found.length, median: median(found), min: Math.min(...found), max: Math.max(...found) };
}

/** The best-fitting exponent e of `y = c * x^e`: the least-squares slope of the logarithms. */
export function growthExponent(points) {
  const logs = points.filter(([, y]) => y > 0).map(([x, y]) => [Math.log(x), Math.log(y)]);
  if (logs.length < 2) return null;
  const mean = (at) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const across = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return across / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
