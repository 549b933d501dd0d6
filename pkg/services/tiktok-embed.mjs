import { service } from '../given.mjs';

export default service({"id":"tiktok-embed","purpose":"social","name":"TikTok embed","vendor":"TikTok Technology Limited","privacyUrl":"https://www.tiktok.com/legal/page/eea/privacy-policy/en","trackers":[{"name":"ttwid","storage":"cookie","party":"third","lifetime":"1 year","purpose":"Tells visitors apart"},{"name":"msToken","storage":"cookie","party":"third","lifetime":"9 days","purpose":"Protects against attacks and fraud"}]});
