import { service } from '../given.mjs';

export default service({"id":"sentry","purpose":"analytics","name":"Sentry","vendor":"Functional Software, Inc.","privacyUrl":"https://sentry.io/privacy/","trackers":[{"name":"sentryReplaySession","storage":"sessionStorage","party":"first","lifetime":"session","purpose":"Records what you do on pages"}]});
