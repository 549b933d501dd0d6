import { service } from '../given.mjs';

export default service({"id":"trustpilot","purpose":"social","name":"Trustpilot widgets","vendor":"Trustpilot A/S","privacyUrl":"https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms","trackers":[{"name":"csrf-canary","storage":"cookie","party":"third","lifetime":"session","purpose":"Protects against attacks and fraud"},{"pattern":"amplitude_id.*","storage":"cookie","party":"third","lifetime":"1 year","purpose":"Tells visitors apart"}]});
