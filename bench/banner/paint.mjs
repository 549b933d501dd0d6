// The cost to the page itself: when its own heading is painted, whatever the tool does.

/**
 * @param {{ cpu?: number, network?: any, cached?: boolean }} conditions cached: the page was visited before, without an answer
 */
export async function paint(lab, candidate, { cpu, network, cached = false }) {
  const { selectors } = candidate.spec;
  return lab.visit({ selectors, cpu, network }, async ({ page }) => {
    for (let visits = cached ? 2 : 1; visits > 0; visits -= 1) await page.goto(lab.url(candidate, 'mix'), { waitUntil: 'load' });
    const heading = await page.evaluate(() => new Promise((done) => {
      new PerformanceObserver((list) => done(list.getEntries()[0].renderTime)).observe({ type: 'element', buffered: true });
    }));
    return { heading };
  });
}
