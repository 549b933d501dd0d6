import { service } from '../given.mjs';

export default service({"id":"teads","purpose":"marketing","name":"Teads","vendor":"Teads SA","privacyUrl":"https://privacy-policy.teads.com","trackers":[{"name":"tt_viewer","storage":"cookie","party":"third","lifetime":"1 year","purpose":"Tells visitors apart · Shows and measures ads"}]});
