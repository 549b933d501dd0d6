// Runs before any script of the page; its bytes do not count. The harness prepends `watched`: { selectors, watch }.
// Provides `__gate(at)` for gated scripts and `__bench` for the harness.
(() => {
  if (window !== window.top) return;
  const now = () => performance.now();
  const bench = { gates: [], gateTimes: [], longTasks: [], shift: 0, events: [], click: null, visible: null, settled: null, observing: true };
  window.__bench = bench;

  // ---- gated scripts

  const waiting = [];
  Object.defineProperty(window, '__gate', {
    value: (at) => {
      bench.gates.push(at);
      bench.gateTimes.push(now());
      for (const { count, done } of waiting) if (bench.gates.length >= count) done(true);
    },
  });
  bench.gatesRun = (count, ms) => new Promise((done) => {
    if (bench.gates.length >= count) return done(true);
    waiting.push({ count, done });
    setTimeout(() => done(false), ms);
  });

  // ---- what the browser reports

  const observers = [];
  const observe = (type, note, more) => {
    try {
      const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
      observer.observe({ type, buffered: true, ...more });
      observers.push([observer, note]);
    } catch {
      bench.observing = false;
    }
  };
  bench.report = () => {
    // Entries are delivered in a low-priority task, which an animation can delay.
    observers.forEach(([observer, note]) => observer.takeRecords().forEach(note));
    const { click, gates, gateTimes, events, longTasks, shift, observing } = bench;
    return { click, gates, gateTimes, events, longTasks, shift, observing };
  };
  observe('longtask', ({ startTime, duration }) => bench.longTasks.push({ startTime, duration }));
  observe('layout-shift', ({ hadRecentInput, value }) => { if (!hadRecentInput) bench.shift += value; });
  observe('event', ({ name, startTime, duration, interactionId }) => {
    if (/^(pointer|mouse)(down|up)$|^click$/.test(name)) bench.events.push({ startTime, duration, interactionId });
  }, { durationThreshold: 16 });

  // ---- elements

  /** A selector; ` >>> ` steps into an open shadow root. */
  const find = (selector) => {
    let root = document;
    let element = null;
    for (const part of selector.split('>>>')) {
      if (!root) return null;
      element = root.querySelector(part.trim());
      root = element?.shadowRoot;
    }
    return element;
  };
  const parentOf = (node) => node.assignedSlot || node.parentElement || (node.getRootNode() instanceof ShadowRoot ? node.getRootNode().host : null);
  bench.find = find;
  /** Where an element is, how much of it is in view, and its opacity; nothing if it is not rendered. */
  bench.look = (selector) => {
    const element = find(selector);
    if (!element?.isConnected) return null;
    const box = element.getBoundingClientRect();
    if (box.width < 1 || box.height < 1 || getComputedStyle(element).visibility !== 'visible') return null;
    let opacity = 1;
    for (let node = element; node; node = parentOf(node)) opacity *= Number(getComputedStyle(node).opacity);
    const width = Math.max(0, Math.min(box.right, innerWidth) - Math.max(box.left, 0));
    const height = Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0));
    return { opacity, inView: (width * height) / (box.width * box.height), x: box.left, y: box.top, width: box.width, height: box.height };
  };
  /** The centre of an element, if a pointer there would hit it. */
  bench.reach = (selector) => {
    const element = find(selector);
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit; inner = hit.shadowRoot?.elementFromPoint(x, y)) hit = inner;
    for (let node = hit; node; node = parentOf(node)) if (node === element) return { x, y };
    return null;
  };

  // ---- the banner: looked for in every frame

  const afterPaint = (note) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => note(now());
    port2.postMessage(0);
  };
  let still = null;
  const lookForBanner = () => {
    const seen = bench.look(watched.selectors.banner);
    const isThere = seen && seen.width >= 100 && seen.height >= 30 && seen.opacity > 0.02 && seen.inView > 0.02;
    if (isThere && bench.visible === null) {
      bench.visible = -1;
      afterPaint((at) => { bench.visible = at; });
    }
    const reached = isThere ? bench.reach(watched.selectors.accept) : null;
    if (reached) firstReached(reached);
    if (reached && seen.opacity >= 0.99 && seen.inView >= 0.99) {
      const place = [seen.x, seen.y, seen.width, seen.height].map((value) => value.toFixed(1)).join();
      if (still?.place !== place) {
        const first = { place, frames: 1, at: 0 };
        still = first;
        afterPaint((at) => { first.at = at; });
      } else if (++still.frames >= 3) {
        bench.settled = still.at;
        return;
      }
    } else {
      still = null;
    }
    requestAnimationFrame(lookForBanner);
  };
  let firstReached;
  const reached = new Promise((done) => { firstReached = done; });
  if (watched.watch) requestAnimationFrame(lookForBanner);
  /** Resolves in the first frame in which accept can be hit, with the point to click. */
  bench.reachable = (ms) => Promise.race([reached, new Promise((done) => { setTimeout(() => done(null), ms); })]);
  /** The end of the first of three frames in which the banner stood still, whole and opaque. */
  bench.settling = (ms) => new Promise((done) => {
    const from = now();
    const look = () => (bench.settled || now() - from > ms ? done(bench.settled) : setTimeout(look, 30));
    look();
  });

  // ---- the click

  bench.arm = () => addEventListener('click', (event) => {
    if (bench.click) return;
    bench.click = { at: event.timeStamp, trusted: event.isTrusted, paint: null };
    requestAnimationFrame(() => afterPaint((at) => { bench.click.paint = at; }));
  }, { capture: true });

  bench.firstTag = () => performance.getEntriesByName('first-tag')[0]?.startTime ?? null;
  bench.firstContentfulPaint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
})();
