import { service } from '../given.mjs';

export default service({"id":"keen","purpose":"analytics","name":"Keen","vendor":"Keen.io","privacyUrl":"https://keen.io/privacy-policy/","trackers":[{"name":"keen","storage":"cookie","party":"first","lifetime":"1 year","purpose":"Tells visitors apart · Links the pages you open in one visit"}]});
