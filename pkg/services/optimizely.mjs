import { service } from '../given.mjs';

export default service({"id":"optimizely","purpose":"analytics","name":"Optimizely Web Experimentation","vendor":"Optimizely, Inc.","privacyUrl":"https://www.optimizely.com/privacy/","trackers":[{"name":"optimizelyEndUserId","storage":"cookie","party":"first","lifetime":"6 months","purpose":"Visitor id"},{"name":"optimizelyRedirectData","storage":"cookie","party":"first","lifetime":"5 seconds","purpose":"Carries data over a redirect"},{"name":"optimizelyOptOut","storage":"cookie","party":"first","lifetime":"10 years","purpose":"Opt-out marker"}]});
