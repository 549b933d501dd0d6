// Real vendors' code as sites embed it: which file of which npm package, how a site starts and uses it, and what shows that
// it works. None of it is in this repository: npm installs it.
//
// - `file`    the file that a page loads; without one, the package is bundled into the global `as`, its default export too where `whole`
// - `before`  what a site runs ahead of that file (a vendor's snippet), `init` what it runs after it
// - `sends`   what must be requested of the vendor after a yes, on that page and on the next
// - `leaves`  what must be stored after a yes (kind and name), so that there is something to clean up
// - `parameters` the parameters of the service
// - `everyday` also runs in `npm test`

const posthog = { service: 'posthog', package: 'posthog-js', file: 'dist/array.no-external.js', sends: /posthog\.com\/(e|i\/v0\/e)\/.*\$pageview/ };
const posthogSettings = "api_host: 'https://eu.i.posthog.com', request_batching: false, disable_compression: true, opt_out_useragent_filter: true, capture_pageview: true";
const segmentUse = "analytics.identify('u1', { plan: 'a' }); analytics.group('g1', { size: 3 }); analytics.page();";
const org = '97D1F3F459CE0AD80A495CBE@AdobeOrg';
/** What Adobe's server answers to a consent: the state that its script keeps in cookies. */
const consented = JSON.stringify({ requestId: 'r', handle: [
  { type: 'identity:result', payload: [{ id: '12345678901234567890123456789012345678', namespace: { code: 'ECID' } }] },
  { type: 'state:store', payload: [['consent', 'general=in'], ['identity', 'x']].map(([key, value]) => ({ key: `kndctr_${org.replace('@', '_')}_${key}`, value, maxAge: 9999 })) },
] });

/** @type {Record<string, any>} */
export const tags = {
  posthog: { ...posthog, everyday: true, init: `posthog.init('phc_test', { ${posthogSettings} })`, leaves: ['localStorage ph_phc_test_posthog', 'sessionStorage ph_phc_test_window_id'] },
  'posthog, held back until told': { ...posthog, everyday: true, init: `posthog.init('phc_test', { ${posthogSettings}, opt_out_capturing_by_default: true })`, leaves: ['localStorage ph_phc_test_posthog'] },
  'posthog, started late': { ...posthog, init: `setTimeout(() => posthog.init('phc_test', { ${posthogSettings}, opt_out_capturing_by_default: true }), 700)`, leaves: ['localStorage ph_phc_test_posthog'] },
  mixpanel: {
    service: 'mixpanel', package: 'mixpanel-browser', everyday: true, as: 'mixpanelModule', whole: true,
    init: "window.mixpanel = mixpanelModule.default; mixpanel.init('tokentest', { track_pageview: true, opt_out_tracking_by_default: true, opt_out_persistence_by_default: true, batch_requests: false, record_sessions_percent: 0, ignore_dnt: true })",
    use: "mixpanel.track('seen')", sends: /mixpanel\.com\/track/, leaves: ['localStorage __mp_opt_in_out_tokentest'],
  },
  'mixpanel, in batches': {
    service: 'mixpanel', package: 'mixpanel-browser', as: 'mixpanelModule', whole: true,
    init: "window.mixpanel = mixpanelModule.default; mixpanel.init('tokentest', { track_pageview: true, persistence: 'localStorage', autocapture: true, record_sessions_percent: 0 })",
    use: "mixpanel.track('seen')", leaves: ['localStorage mp_tokentest_mixpanel'],
  },
  'adobe-web-sdk': {
    service: 'adobe-web-sdk', package: '@adobe/alloy', file: 'dist/alloy.js', everyday: true,
    before: '!function(n,o){o.forEach(function(o){n[o]||((n.__alloyNS=n.__alloyNS||[]).push(o),n[o]=function(){var u=arguments;return new Promise(function(i,l){n.setTimeout(function(){n[o].q.push([i,l,u])})})},n[o].q=[])})}(window,["alloy"]);',
    init: `alloy('configure', { datastreamId: 'ds-1', orgId: '${org}', edgeDomain: 'edge.adobedc.net', defaultConsent: 'pending', clickCollectionEnabled: false }); alloy('sendEvent', { xdm: { eventType: 'seen' } });`,
    answers: { demdex: consented, adobedc: consented }, sends: /ee\/v1\/interact/, leaves: [],
  },
  'adobe-web-sdk, started late': {
    service: 'adobe-web-sdk', package: '@adobe/alloy', file: 'dist/alloy.js', everyday: true,
    before: '!function(n,o){o.forEach(function(o){n[o]||((n.__alloyNS=n.__alloyNS||[]).push(o),n[o]=function(){var u=arguments;return new Promise(function(i,l){n.setTimeout(function(){n[o].q.push([i,l,u])})})},n[o].q=[])})}(window,["alloy"]);',
    init: `setTimeout(() => { alloy('configure', { datastreamId: 'ds-1', orgId: '${org}', edgeDomain: 'edge.adobedc.net', defaultConsent: 'pending' }); alloy('sendEvent', { xdm: { eventType: 'seen' } }); }, 700)`,
    answers: { demdex: consented, adobedc: consented }, sends: /ee\/v1\/interact/, leaves: [],
  },
  amplitude: {
    service: 'amplitude', package: '@amplitude/analytics-browser', file: 'lib/scripts/amplitude-min.js', everyday: true,
    init: "amplitude.init('0123456789abcdef0123456789abcdef', { autocapture: true, flushIntervalMillis: 100 })", use: "amplitude.track('seen')",
    sends: /amplitude\.com\/2\/httpapi/, leaves: ['cookie AMP_0123456789'],
  },
  'amplitude, older library': {
    service: 'amplitude', package: 'amplitude-js', file: 'amplitude.umd.js', init: "amplitude.getInstance().init('0123456789abcdef0123456789abcdef')", use: "amplitude.getInstance().logEvent('seen')",
    sends: /amplitude\.com/, leaves: ['cookie amp_012345'],
  },
  segment: {
    service: 'segment', package: '@segment/analytics-next', as: 'segmentModule', everyday: true,
    init: "window.analytics = segmentModule.AnalyticsBrowser.load({ writeKey: 'wk' })", use: segmentUse,
    answers: { 'cdn.segment.com': '{"integrations":{"Segment.io":{"apiKey":"wk","apiHost":"api.segment.io/v1"}},"plan":{},"edgeFunction":{},"analyticsNextEnabled":true,"middlewareSettings":{},"enabledMiddleware":{},"metrics":{},"legacyVideoPluginsEnabled":false,"remotePlugins":[]}' },
    sends: /api\.segment\.io\/v1\/p/, leaves: ['cookie ajs_anonymous_id', 'localStorage ajs_anonymous_id', 'localStorage ajs_user_id'],
  },
  'customer-io': {
    service: 'customer-io', package: '@customerio/cdp-analytics-browser', as: 'cioModule', everyday: true,
    init: "window.cioanalytics = cioModule.AnalyticsBrowser.load({ writeKey: 'wk' })", use: segmentUse.replaceAll('analytics', 'cioanalytics'),
    answers: { 'cdp.customer.io': '{"integrations":{"Customer.io Data Pipelines":{"apiKey":"wk","apiHost":"cdp.customer.io/v1"}},"plan":{},"edgeFunction":{},"analyticsNextEnabled":true,"middlewareSettings":{},"enabledMiddleware":{},"metrics":{},"legacyVideoPluginsEnabled":false,"remotePlugins":[]}' },
    sends: /cdp\.customer\.io/, leaves: ['cookie ajs_anonymous_id', 'localStorage ajs_user_traits'],
  },
  snowplow: {
    service: 'snowplow', package: '@snowplow/browser-tracker', as: 'snowplowModule', everyday: true, parameters: { collectorHost: 'collector.vendor.example' },
    init: "snowplowModule.newTracker('sp1', 'https://collector.vendor.example', { appId: 'a' }); snowplowModule.trackPageView()",
    sends: /collector\.vendor\.example/, leaves: ['cookie _sp_id.f399', 'localStorage snowplowOutQueue_sp1'],
  },
  'snowplow, in localStorage': {
    service: 'snowplow', package: '@snowplow/browser-tracker', as: 'snowplowModule', parameters: { collectorHost: 'collector.vendor.example' },
    init: "snowplowModule.newTracker('sp1', 'https://collector.vendor.example', { appId: 'a', stateStorageStrategy: 'localStorage' }); snowplowModule.trackPageView()",
    sends: /collector\.vendor\.example/, leaves: [],
  },
  'microsoft-clarity': {
    service: 'microsoft-clarity', package: 'clarity-js', as: 'clarityModule', everyday: true,
    init: "clarityModule.clarity.start({ projectId: 'prj', upload: 'https://k.clarity.ms/collect', track: true, content: true }); clarityModule.clarity.event('seen', 'x')",
    sends: /clarity\.ms/, leaves: ['cookie _clck', 'cookie _clsk', 'sessionStorage _cltk'],
  },
  'azure-application-insights': {
    service: 'azure-application-insights', package: '@microsoft/applicationinsights-web', file: 'browser/es5/ai.3.gbl.js',
    init: "window.ai = new Microsoft.ApplicationInsights.ApplicationInsights({ config: { connectionString: 'InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint=https://westeurope-1.in.applicationinsights.azure.com/', maxBatchInterval: 0 } }); ai.loadAppInsights(); ai.setAuthenticatedUserContext('u1', 'a1', true); ai.trackPageView()",
    sends: /applicationinsights/, leaves: ['cookie ai_user'],
  },
  'datadog-rum': {
    service: 'datadog-rum', package: '@datadog/browser-rum', file: 'bundle/datadog-rum.js', everyday: true,
    init: "DD_RUM.init({ applicationId: 'a', clientToken: 'pub1', site: 'datadoghq.eu', service: 's', sessionSampleRate: 100, sessionReplaySampleRate: 0, trackingConsent: 'not-granted' })", use: "DD_RUM.addAction('seen')",
    leaves: ['cookie _dd_s_v2', 'sessionStorage _dd_tab_id'],
  },
  'datadog-rum, in localStorage': {
    service: 'datadog-rum', package: '@datadog/browser-rum', file: 'bundle/datadog-rum.js',
    init: "DD_RUM.init({ applicationId: 'a', clientToken: 'pub1', site: 'datadoghq.eu', service: 's', sessionSampleRate: 100, sessionPersistence: 'local-storage', trackingConsent: 'not-granted' })", use: "DD_RUM.addAction('seen')",
    leaves: ['sessionStorage _dd_tab_id'],
  },
  braze: {
    service: 'braze', package: '@braze/web-sdk', as: 'braze', everyday: true,
    init: "braze.initialize('00000000-0000-0000-0000-000000000001', { baseUrl: 'sdk.fra-01.braze.eu', enableLogging: false, manageServiceWorkerExternally: true, allowCrawlerActivity: true }); braze.changeUser('u1'); braze.openSession(); braze.logCustomEvent('seen')",
    sends: /braze\.eu/, leaves: ['cookie ab.storage.deviceId.00000000-0000-0000-0000-000000000001', 'localStorage ab.storage.deviceId.00000000-0000-0000-0000-000000000001'],
  },
  'new-relic': {
    service: 'new-relic', package: '@newrelic/browser-agent', as: 'nr',
    init: "window.agent = new nr.BrowserAgent({ init: { session_trace: { enabled: true }, session_replay: { enabled: true, sampling_rate: 100 }, privacy: { cookies_enabled: true }, ajax: { deny_list: [] } }, info: { beacon: 'bam.eu01.nr-data.net', errorBeacon: 'bam.eu01.nr-data.net', licenseKey: 'NRJS-1', applicationID: '1', sa: 1 }, loader_config: { accountID: '1', trustKey: '1', agentID: '1', licenseKey: 'NRJS-1', applicationID: '1' } })",
    use: "agent.addPageAction('seen')", sends: /nr-data\.net/, leaves: [],
  },
  'mapbox': {
    service: 'mapbox', package: 'mapbox-gl', file: 'dist/mapbox-gl.js',
    init: "mapboxgl.accessToken = 'pk.eyJ1IjoiYSIsImEiOiJiIn0.c'; const box = document.createElement('div'); box.id = 'map'; box.style.height = '300px'; document.body.append(box); try { window.map = new mapboxgl.Map({ container: 'map', style: { version: 8, sources: { s: { type: 'vector', url: 'mapbox://mapbox.streets' } }, layers: [{ id: 'l', type: 'line', source: 's', 'source-layer': 'road' }] } }) } catch (error) { window.mapError = String(error) } caches.open('mapbox-tiles').then((cache) => cache.put('/tile', new Response('x')))",
    leaves: ['cacheStorage mapbox-tiles'],
  },
  'piano-analytics': {
    service: 'piano-analytics', package: 'piano-analytics-js', file: 'dist/browser/piano-analytics.umd.js',
    init: "window.pa = window.pa || window.pianoAnalytics; pa.setConfigurations({ site: 1, collectDomain: 'https://vendor.pa-cd.com' }); pa.sendEvent('page.display', { page: 'home' })", leaves: [],
  },
  sentry: { service: 'sentry', package: '@sentry/browser', as: 'Sentry', init: "Sentry.init({ dsn: 'https://k@o1.ingest.de.sentry.io/1', integrations: [Sentry.replayIntegration()], replaysSessionSampleRate: 1, tracesSampleRate: 1 }); Sentry.captureMessage('seen')", sends: /sentry\.io/, leaves: ['sessionStorage sentryReplaySession'] },
  'algolia-insights': { service: 'algolia-insights', package: 'search-insights', file: 'dist/search-insights.min.js', init: "window.aa = window.AlgoliaAnalytics.default; aa('init', { appId: 'A', apiKey: 'k', useCookie: true }); aa('viewedObjectIDs', { index: 'i', eventName: 'seen', objectIDs: ['1'] })", leaves: [] },
  logrocket: { service: 'logrocket', package: 'logrocket', as: 'LR', whole: true, init: "LR.default.init('app/one')", leaves: [] },
  jitsu: { service: 'jitsu', package: '@jitsu/js', as: 'jitsuModule', init: "window.jitsu = jitsuModule.jitsuAnalytics({ host: 'https://ingest.g.jitsu.com', writeKey: 'key:secret' }); jitsu.identify('u1', { plan: 'a' }); jitsu.group('g1', { size: 3 }); jitsu.page()", sends: /jitsu\.com/, leaves: [] },
  'jitsu, older library': { service: 'jitsu', package: '@jitsu/sdk-js', as: 'jitsuModule', init: "window.jitsu = jitsuModule.jitsuClient({ key: 'js.k', tracking_host: 'https://t.jitsu.com' }); jitsu.id({ id: 'u1', email: 'a@b' }); jitsu.track('seen')", sends: /jitsu\.com/, leaves: [] },
  rudderstack: { service: 'rudderstack', package: '@rudderstack/analytics-js', as: 'rudder', init: "window.rudderanalytics = new rudder.RudderAnalytics(); rudderanalytics.load('wk', 'https://vendor.dataplane.rudderstack.com', { configUrl: 'https://api.rudderstack.com', destSDKBaseURL: 'https://cdn.rudderlabs.com', pluginsSDKBaseURL: 'https://cdn.rudderlabs.com' })", use: segmentUse.replaceAll('analytics', 'rudderanalytics'), answers: { 'api.rudderstack.com': '{"source":{"id":"1","name":"n","writeKey":"wk","enabled":true,"connections":[],"destinations":[],"workspaceId":"w","config":{"statsCollection":{"errors":{"enabled":false},"metrics":{"enabled":false}}},"dataplanes":{}},"updatedAt":"x"}' }, leaves: [] },
  'rudderstack, older library': { service: 'rudderstack', package: 'rudder-sdk-js', as: 'rudder', init: "window.rudderanalytics = rudder; rudderanalytics.load('wk', 'https://vendor.dataplane.rudderstack.com', { configUrl: 'https://api.rudderstack.com' })", use: segmentUse.replaceAll('analytics', 'rudderanalytics'), answers: { 'api.rudderstack.com': '{"source":{"id":"1","name":"n","writeKey":"wk","enabled":true,"connections":[],"destinations":[],"workspaceId":"w","config":{"statsCollection":{"errors":{"enabled":false},"metrics":{"enabled":false}}},"dataplanes":{}},"updatedAt":"x"}' }, leaves: [] },
  growthbook: { service: 'growthbook', package: '@growthbook/growthbook', file: 'dist/bundles/auto.js', before: "window.growthbook_config = { apiHost: 'https://cdn.growthbook.io', clientKey: 'sdk-1', additionalAttributes: { a: 1 } }", init: '', leaves: [] },
  'growthbook, as a module': { service: 'growthbook', package: '@growthbook/growthbook', as: 'gb', init: "window.growth = new gb.GrowthBook({ apiHost: 'https://cdn.growthbook.io', clientKey: 'sdk-1', stickyBucketService: new gb.BrowserCookieStickyBucketService({ jsCookie: { get: () => '', set() {} } }), plugins: [] }); growth.init({ timeout: 500 })", leaves: [] },
  countly: { service: 'countly', package: 'countly-sdk-web', file: 'lib/countly.js', before: "window.Countly = window.Countly || {}; Countly.q = Countly.q || []; Countly.app_key = 'k'; Countly.url = 'https://vendor.count.ly'; Countly.q.push(['track_sessions'], ['track_pageview'], ['track_clicks'], ['add_event', { key: 'seen', count: 1 }])", init: 'Countly.init && Countly.init()', sends: /count\.ly/, leaves: [] },
  keen: { service: 'keen', package: 'keen-tracking', file: 'dist/keen-tracking.js', init: "window.keen = new (window.Keen || window.KeenTracking)({ projectId: 'p', writeKey: 'w' }); keen.initAutoTracking && keen.initAutoTracking(); keen.recordEvent('seen', { a: 1 })", sends: /keen\.io/, leaves: [] },
  usermaven: { service: 'usermaven', package: '@usermaven/sdk-js', as: 'um', init: "window.usermaven = um.usermavenClient({ key: 'k', trackingHost: 'https://events.usermaven.com', tracking_host: 'https://events.usermaven.com', autocapture: true, autoPageview: true }); usermaven.id({ id: 'u1', email: 'a@shop.example', created_at: '2026-01-01T00:00:00' }); usermaven.track('seen')", sends: /usermaven\.com/, leaves: [] },
  mparticle: { service: 'mparticle', package: '@mparticle/web-sdk', as: 'mp', whole: true, init: "window.mParticle = mp.default || window.mParticle; mParticle.init('us1-k', { isDevelopmentMode: false, identifyRequest: { userIdentities: { customerid: 'u1' } } }); mParticle.ready(() => { mParticle.logPageView(); mParticle.logEvent('seen', mParticle.EventType.Other) })", answers: { 'jssdkcdns.mparticle.com': '{"appName":"a","kitConfigs":[],"pixelConfigs":[],"workspaceToken":"W1","minWebviewBridgeVersion":2,"serviceUrl":"jssdk.mparticle.com/v2/JS/","secureServiceUrl":"jssdks.mparticle.com/v2/JS/","flags":{}}', 'identity.mparticle.com': '{"mpid":"123","matched_identities":{},"is_logged_in":false}' }, leaves: [] },
  swetrix: { service: 'swetrix', package: 'swetrix', file: 'dist/swetrix.js', init: "swetrix.init('p1', { devMode: true }); swetrix.trackViews(); swetrix.trackErrors && swetrix.trackErrors(); swetrix.track({ ev: 'seen' })", sends: /swetrix\.(com|org)/, leaves: [] },
  bugsnag: { service: 'bugsnag', package: '@bugsnag/browser', file: 'dist/bugsnag.js', init: "Bugsnag.start({ apiKey: '0123456789abcdef0123456789abcdef' }); Bugsnag.notify(new Error('seen'))", sends: /bugsnag\.com/, leaves: [] },
  rollbar: { service: 'rollbar', package: 'rollbar', file: 'dist/rollbar.umd.js', init: "window.Rollbar2 = new (window.rollbar || window.Rollbar)({ accessToken: 't', captureUncaught: true }); Rollbar2.error('seen')", sends: /rollbar\.com/, leaves: [] },
  'elastic-apm': { service: 'elastic-apm', package: '@elastic/apm-rum', file: 'dist/bundles/elastic-apm-rum.umd.js', init: "elasticApm.init({ serviceName: 's', serverUrl: 'https://vendor.apm.eu-west-1.aws.cloud.es.io', centralConfig: true, flushInterval: 100 }); elasticApm.captureError(new Error('seen'))", sends: /elastic-cloud|es\.io/, leaves: [] },
  ackee: { service: 'ackee', answers: { ackee: '{"data":{"createRecord":{"payload":{"id":"1"}},"updateRecord":{"success":true}}}' }, package: 'ackee-tracker', file: 'dist/ackee-tracker.min.js', parameters: { ackeeHost: 'ackee.vendor.example' }, init: "ackeeTracker.create('https://ackee.vendor.example', { detailed: true, ignoreLocalhost: false, ignoreOwnVisits: false }).record('id-1')", sends: /ackee\.vendor\.example/, leaves: [] },
};
