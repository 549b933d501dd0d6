import { service } from '../given.mjs';

export default service({"id":"new-relic","purpose":"analytics","name":"New Relic Browser","vendor":"New Relic, Inc.","privacyUrl":"https://newrelic.com/termsandconditions/privacy","trackers":[{"pattern":"NRBA_SESSION.*","storage":"localStorage","party":"first","lifetime":"until deleted","purpose":"Links the pages you open in one visit"}]});
