import { service } from '../given.mjs';

export default service({"id":"rollbar","purpose":"analytics","name":"Rollbar","vendor":"Rollbar, Inc.","privacyUrl":"https://rollbar.com/privacy/","trackers":[{"name":"RollbarSession","storage":"sessionStorage","party":"first","lifetime":"session","purpose":"Links the pages you open in one visit"}]});
