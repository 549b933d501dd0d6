import { service } from '../given.mjs';

export default service({"id":"clicky","purpose":"analytics","name":"Clicky","vendor":"Roxr Software Ltd","privacyUrl":"https://clicky.com/terms/privacy","trackers":[{"name":"_jsuid","storage":"cookie","party":"first","lifetime":"1 year","purpose":"Tells visitors apart"},{"name":"_first_pageview","storage":"cookie","party":"first","lifetime":"10 minutes","purpose":"Notes whether you have been here before"},{"name":"cluid","storage":"cookie","party":"first","lifetime":"1 year","purpose":"Tells visitors apart"}]});
