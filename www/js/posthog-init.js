// Runs after /vendor/posthog.js, and only once the visitor has allowed PostHog (or its purpose).
// Everything PostHog would fetch from its servers is off, so all that leaves goes to the sink.
posthog.init("phc_sondeval_demo", {
  api_host: `${location.origin}/sink/posthog`,
  ui_host: `${location.origin}/sink/posthog`,
  advanced_disable_flags: true,
  disable_external_dependency_loading: true,
  disable_session_recording: true,
  disable_surveys: true,
  disable_conversations: true,
  disable_product_tours: true,
  disable_compression: true, // the sink page shows what arrived, so it must be readable
  request_batching: false,
  autocapture: false,
  capture_dead_clicks: false,
  capture_exceptions: false,
  capture_heatmaps: false,
  capture_performance: false,
  capture_pageleave: false,
  capture_pageview: true,
  cross_subdomain_cookie: false,
  person_profiles: "never",
  persistence: "localStorage+cookie",
  cookie_expiration: 365,
  ip: false,
  // End-to-end tests are robots; PostHog drops their events unless told otherwise.
  opt_out_useragent_filter: true,
});
