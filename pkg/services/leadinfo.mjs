import { service } from '../given.mjs';

export default service({"id":"leadinfo","purpose":"marketing","name":"Leadinfo","vendor":"Leadinfo B.V.","privacyUrl":"https://www.leadinfo.com/en/privacy/","trackers":[{"pattern":"_li_id\\..+","storage":"cookie","party":"first","lifetime":"1 year","purpose":"Tells visitors apart · Finds out which company you visit from"},{"pattern":"_li_ses\\..+","storage":"cookie","party":"first","lifetime":"1 year","purpose":"Links the pages you open in one visit"}]});
