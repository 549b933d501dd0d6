import { service } from '../given.mjs';

export default service({"id":"chartbeat","purpose":"analytics","name":"Chartbeat","vendor":"Chartbeat, Inc.","privacyUrl":"https://chartbeat.com/privacy/","trackers":[{"pattern":"_chartbeat.*","storage":"cookie","party":"first","lifetime":"30 days","purpose":"Notes whether you have been here before"},{"name":"_SUPERFLY_nosample","storage":"cookie","party":"first","lifetime":"1 hour","purpose":"Decides whether your visit is measured"}]});
