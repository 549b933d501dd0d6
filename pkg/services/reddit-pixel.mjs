import { service } from '../given.mjs';

export default service({"id":"reddit-pixel","purpose":"marketing","name":"Reddit Pixel","vendor":"Reddit, Inc.","privacyUrl":"https://www.reddit.com/policies/privacy-policy","trackers":[{"name":"_rdt_uuid","storage":"cookie","party":"first","lifetime":"90 days","purpose":"Tells visitors apart"},{"name":"edgebucket","storage":"cookie","party":"third","lifetime":"2 years","purpose":"Spreads visits over several servers"}]});
