import { service } from '../given.mjs';

export default service({"id":"smartsupp","purpose":"preferences","name":"Smartsupp","vendor":"Smartsupp.com, s.r.o.","privacyUrl":"https://www.smartsupp.com/help/privacy/","trackers":[{"pattern":"ssupp\\.vid","storage":"cookie","party":"first","lifetime":"6 months","purpose":"Tells visitors apart"},{"pattern":"ssupp\\.visits","storage":"cookie","party":"first","lifetime":"6 months","purpose":"Counts visits or actions"}]});
