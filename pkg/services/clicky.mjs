import { service } from '../given.mjs';

export default service({"id":"clicky","purpose":"analytics","name":"Clicky","vendor":"Roxr Software Ltd","privacyUrl":"https://clicky.com/terms/privacy","trackers":[{"name":"_jsuid","storage":"cookie","party":"first","lifetime":"1 year","purpose":"Visitor id"},{"name":"_first_pageview","storage":"cookie","party":"first","lifetime":"10 minutes","purpose":"First page view"},{"name":"cluid","storage":"cookie","party":"first","lifetime":"1 year","purpose":"Visitor id"}]});
