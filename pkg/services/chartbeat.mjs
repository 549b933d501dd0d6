import { service } from '../given.mjs';

export default service({"id":"chartbeat","purpose":"analytics","name":"Chartbeat","vendor":"Chartbeat, Inc.","privacyUrl":"https://chartbeat.com/privacy/","trackers":[{"pattern":"_chartbeat.*","storage":"cookie","party":"first","lifetime":"30 days","purpose":"New or returning visitor"},{"name":"_SUPERFLY_nosample","storage":"cookie","party":"first","lifetime":"1 hour","purpose":"Sampling limit reached"}]});
