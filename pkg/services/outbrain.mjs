import { service } from '../given.mjs';

export default service({"id":"outbrain","purpose":"marketing","name":"Outbrain","vendor":"Outbrain UK Limited / Outbrain Inc.","privacyUrl":"https://www.outbrain.com/privacy/","trackers":[{"name":"obuid","storage":"cookie","party":"third","lifetime":"3 months","purpose":"Tells visitors apart"},{"pattern":"obsessionid-.+","storage":"cookie","party":"third","lifetime":"30 minutes","purpose":"Links the pages you open in one visit"}]});
