import { service } from '../given.mjs';

export default service({"id":"quora-pixel","purpose":"marketing","name":"Quora Pixel","vendor":"Quora, Inc.","privacyUrl":"https://www.quora.com/about/privacy","trackers":[{"name":"m-b","storage":"cookie","party":"third","lifetime":"2 years","purpose":"Tells visitors apart"}]});
