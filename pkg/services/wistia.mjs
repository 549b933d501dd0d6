import { service } from '../given.mjs';

export default service({"id":"wistia","purpose":"social","name":"Wistia","vendor":"Wistia, Inc.","privacyUrl":"https://wistia.com/privacy","trackers":[{"name":"wistia","storage":"localStorage","party":"first","lifetime":"until deleted","purpose":"Visitor id and video statistics"},{"pattern":"wistia-video-progress-.+","storage":"localStorage","party":"first","lifetime":"until deleted","purpose":"Where a video was left"}]});
