import { service } from '../given.mjs';

export default service({"id":"mouseflow","purpose":"analytics","name":"Mouseflow","vendor":"Mouseflow ApS","privacyUrl":"https://mouseflow.com/privacy/","trackers":[{"name":"mf_user","storage":"cookie","party":"first","lifetime":"90 days","purpose":"Notes whether you have been here before"},{"pattern":"mf_[0-9a-f-]+","storage":"cookie","party":"first","lifetime":"session","purpose":"Records what you do on pages"}],"alternatives":{"load":{"steps":{"grant":[{"array":"_mfq"},{"load":"https://cdn.mouseflow.com/projects/{websiteId}.js"}]}}}});
