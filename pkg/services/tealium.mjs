import { service } from '../given.mjs';

export default service({"id":"tealium","purpose":"analytics","name":"Tealium iQ","vendor":"Tealium Inc.","privacyUrl":"https://tealium.com/privacy/","trackers":[{"pattern":"utag_main(_.+)?","storage":"cookie","party":"first","lifetime":"1 year","purpose":"Tells visitors apart · Links the pages you open in one visit"}]});
