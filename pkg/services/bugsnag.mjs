import { service } from '../given.mjs';

export default service({"id":"bugsnag","purpose":"analytics","name":"Bugsnag","vendor":"SmartBear Software Inc.","privacyUrl":"https://smartbear.com/privacy/","trackers":[{"name":"bugsnag-anonymous-id","storage":"localStorage","party":"first","lifetime":"until deleted","purpose":"Tells visitors apart"}]});
