// Runs first on every page of the page server. It records what the page reports, because WebKit's driver has no
// console. It is an external classic script, so that a strict Content-Security-Policy allows it.
(function () {
  'use strict';
  var seen = { errors: [], warnings: [], violations: [], longTasks: [] };
  window.bench = seen;
  function line(values) {
    return Array.prototype.map.call(values, String).join(' ');
  }
  ['error', 'warn'].forEach(function (level) {
    var original = console[level];
    var list = level === 'error' ? seen.errors : seen.warnings;
    console[level] = function () {
      list.push(line(arguments));
      original.apply(console, arguments);
    };
  });
  // Without capturing: a resource that fails to load fires `error` at its element, which is not a script error.
  window.addEventListener('error', function (event) {
    seen.errors.push('uncaught ' + event.message);
  });
  window.addEventListener('unhandledrejection', function (event) {
    seen.errors.push('unhandled rejection ' + event.reason);
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    seen.violations.push(event.violatedDirective + ' ' + (event.blockedURI || 'inline') + ' ' + event.sample);
  });
  if (window.PerformanceObserver && PerformanceObserver.supportedEntryTypes.indexOf('longtask') >= 0) {
    new PerformanceObserver(function (list) {
      list.getEntries().forEach(function (entry) {
        seen.longTasks.push(entry.duration);
      });
    }).observe({ type: 'longtask', buffered: true });
  }
})();
