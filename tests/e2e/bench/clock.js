// Shifts the page's clock by the number of days in this script's URL: `clock.js?days=183`. Runs before the banner.
// Time still passes.
(function () {
  'use strict';
  var days = Number(new URL(document.currentScript.src).searchParams.get('days'));
  var RealDate = Date;
  var shift = days * 86400000;
  window.Date = new Proxy(RealDate, {
    construct: function (target, args, newTarget) {
      return Reflect.construct(target, args.length ? args : [target.now() + shift], newTarget);
    },
    get: function (target, key) {
      if (key !== 'now') return Reflect.get(target, key);
      return function () {
        return target.now() + shift;
      };
    },
  });
})();
