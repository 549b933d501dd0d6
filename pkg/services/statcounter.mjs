import { service } from '../given.mjs';

export default service({"id":"statcounter","purpose":"analytics","name":"Statcounter","vendor":"StatCounter","privacyUrl":"https://statcounter.com/about/legal/#privacy","trackers":[{"name":"sc_is_visitor_unique","storage":"cookie","party":"first","lifetime":"2 years","purpose":"Notes whether you have been here before"}]});
