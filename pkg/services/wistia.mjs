import { service } from '../given.mjs';

export default service({"id":"wistia","purpose":"social","name":"Wistia","vendor":"Wistia, Inc.","privacyUrl":"https://wistia.com/privacy","trackers":[{"name":"wistia","storage":"localStorage","party":"first","lifetime":"until deleted","purpose":"Tells visitors apart · Measures how pages are used"},{"pattern":"wistia-video-progress-.+","storage":"localStorage","party":"first","lifetime":"until deleted","purpose":"Remembers the state of the player"}]});
