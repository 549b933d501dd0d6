// Runs before /vendor/mixpanel.js, and only once the visitor has allowed Mixpanel (or its purpose).
// The library looks for `window.mixpanel._i`, a list of [token, configuration, name] to start.
{
  const token = "sondeval0demo";
  const waiting = [];
  waiting.__SV = 1.2; // the version of this hand-over
  waiting.people = [];
  waiting._i = [[token, {
    api_host: `${location.origin}/sink/mixpanel`,
    api_payload_format: "json",
    autocapture: false,
    batch_requests: false, // without it nothing waits in localStorage
    cross_subdomain_cookie: false,
    cookie_expiration: 365,
    flags: false,
    ip: false,
    persistence: "cookie",
    record_sessions_percent: 0,
    remote_settings_mode: "disabled",
    save_referrer: false,
    stop_utm_persistence: true,
    track_marketing: false,
    track_pageview: true,
  }, "mixpanel"]];
  window.mixpanel = waiting;
}
