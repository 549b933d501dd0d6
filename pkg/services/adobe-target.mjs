import { service } from '../given.mjs';

export default service({"id":"adobe-target","purpose":"analytics","name":"Adobe Target","vendor":"Adobe Systems Software Ireland Limited","privacyUrl":"https://www.adobe.com/privacy/policy.html","trackers":[{"name":"mbox","storage":"cookie","party":"first","lifetime":"2 years","purpose":"Tells visitors apart · Links the pages you open in one visit · Remembers which version of a test you see"},{"name":"at_check","storage":"cookie","party":"first","lifetime":"session","purpose":"Checks whether the browser can store data"}]});
