import { service } from '../given.mjs';

export default service({"id":"xandr","purpose":"marketing","name":"Microsoft Monetize (Xandr)","vendor":"Xandr Inc. (Microsoft)","privacyUrl":"https://about.ads.microsoft.com/en-us/solutions/xandr/platform-privacy-policy","trackers":[{"name":"uuid2","storage":"cookie","party":"third","lifetime":"90 days","purpose":"Tells visitors apart"},{"name":"anj","storage":"cookie","party":"third","lifetime":"90 days","purpose":"Lets several companies recognize you"}]});
